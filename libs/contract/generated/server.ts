// Generated from schema/*.graphql by codegen/generate.mjs; not to be edited.

import type { Backed, JsonValue } from '../src/backing.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Date: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  Sha256: { input: string; output: string; }
  JSON: { input: JsonValue; output: JsonValue; }
};

export type ChecklistVerdict =
  | 'confirmed'
  | 'defective';

export type ChecklistLine = {
  readonly __typename: 'ChecklistLine';
  readonly milestone: Milestone;
  readonly claim: Scalars['String']['output'];
  readonly verdict?: Maybe<ChecklistVerdict>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly by?: Maybe<Party>;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type GateProblemKind =
  | 'milestoneOpen'
  | 'noOutcomeStatement'
  | 'outcomeIndicatorUnknown'
  | 'judgeNotApart';

export type GateProblem = {
  readonly __typename: 'GateProblem';
  readonly kind: GateProblemKind;
  readonly milestone?: Maybe<Milestone>;
};

export type Acceptance = Versioned & {
  readonly __typename: 'Acceptance';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: Project;
  readonly outcomeStatement: Scalars['String']['output'];
  readonly appliedBy: Party;
  readonly appliedAt: Scalars['DateTime']['output'];
  readonly checklist: ReadonlyArray<ChecklistLine>;
  readonly gateProblems: ReadonlyArray<GateProblem>;
  readonly limits?: Maybe<TwoLimits>;
  readonly acceptedBy?: Maybe<Party>;
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly returnedBecause?: Maybe<Scalars['String']['output']>;
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerCanMark: Scalars['Boolean']['output'];
  readonly viewerCanAccept: Scalars['Boolean']['output'];
};

export type ChecklistClaimInput = {
  readonly milestoneId: Scalars['ID']['input'];
  readonly claim: Scalars['String']['input'];
};

export type ApplyForAcceptanceInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly claims: ReadonlyArray<ChecklistClaimInput>;
  readonly outcomeStatement: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ApplyForAcceptanceResult = Acceptance | StageGateShut | NotAtThisStep | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type MarkMilestoneInput = {
  readonly acceptanceId: Scalars['ID']['input'];
  readonly milestoneId: Scalars['ID']['input'];
  readonly verdict: ChecklistVerdict;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type MarkMilestoneResult = Acceptance | MilestoneWrongStatus | ReasonMissing | SamePerson | SameOrganisation | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type AcceptProjectInput = {
  readonly acceptanceId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AcceptProjectResult = Acceptance | MilestonesUnmarked | MilestonesDefective | StageGateShut | SamePerson | SameOrganisation | DoneAlready | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ReturnAcceptanceInput = {
  readonly acceptanceId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ReturnAcceptanceResult = Acceptance | ReasonMissing | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type StageGateShut = Refusal & {
  readonly __typename: 'StageGateShut';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly gateProblems: ReadonlyArray<GateProblem>;
};

export type MilestonesUnmarked = Refusal & {
  readonly __typename: 'MilestonesUnmarked';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly milestones: ReadonlyArray<Milestone>;
};

export type MilestonesDefective = Refusal & {
  readonly __typename: 'MilestonesDefective';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly milestones: ReadonlyArray<Milestone>;
};

export type Role =
  | 'projectLead'
  | 'caseOfficer'
  | 'approver'
  | 'expert'
  | 'verifier'
  | 'supervisor'
  | 'processDesigner'
  | 'administrator';

export type AccessScope =
  | 'everybody'
  | 'self'
  | 'assigned'
  | 'ownOrganisation'
  | 'party'
  | 'jurisdiction'
  | 'anywhere';

export type Signature = {
  readonly __typename: 'Signature';
  readonly by: Party;
  readonly contentHash: Scalars['Sha256']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly ledgerEntry: LedgerEntry;
};

export type AgreementParty = {
  readonly __typename: 'AgreementParty';
  readonly organisation: Organisation;
  readonly signature?: Maybe<Signature>;
};

export type Agreement = Versioned & {
  readonly __typename: 'Agreement';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: Project;
  readonly text: Scalars['String']['output'];
  readonly file?: Maybe<StoredFile>;
  readonly signedContent: Scalars['JSON']['output'];
  readonly contentHash: Scalars['Sha256']['output'];
  readonly parties: ReadonlyArray<AgreementParty>;
  readonly voided: ReadonlyArray<Signature>;
  readonly isInForce: Scalars['Boolean']['output'];
  readonly inForceSince?: Maybe<Scalars['DateTime']['output']>;
  readonly limits?: Maybe<TwoLimits>;
  readonly viewerCanChange: Scalars['Boolean']['output'];
  readonly viewerCanSign: Scalars['Boolean']['output'];
};

export type DrawUpAgreementInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DrawUpAgreementResult = Agreement | DoneAlready | UploadNotFinished | FileRefused | ReasonMissing | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type ChangeAgreementInput = {
  readonly agreementId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ChangeAgreementResult = Agreement | AgreementInForce | ContentUnchanged | UploadNotFinished | FileRefused | NotAtThisStep | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type SignAgreementInput = {
  readonly agreementId: Scalars['ID']['input'];
  readonly contentHash: Scalars['Sha256']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SignAgreementResult = Agreement | ContentChanged | SignedAlready | AgreementInForce | SamePersonForBoth | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type AgreementInForce = Refusal & {
  readonly __typename: 'AgreementInForce';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ContentUnchanged = Refusal & {
  readonly __typename: 'ContentUnchanged';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ContentChanged = Refusal & {
  readonly __typename: 'ContentChanged';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly signedHash: Scalars['Sha256']['output'];
  readonly currentHash: Scalars['Sha256']['output'];
};

export type SignedAlready = Refusal & {
  readonly __typename: 'SignedAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: Organisation;
  readonly doneAt: Scalars['DateTime']['output'];
};

export type SamePersonForBoth = Refusal & {
  readonly __typename: 'SamePersonForBoth';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
  readonly organisation: Organisation;
};

export type BlockerStatus =
  | 'open'
  | 'answered'
  | 'closed';

export type BlockerResolution =
  | 'cleared'
  | 'notPossible';

export type BlockerAnswer = {
  readonly __typename: 'BlockerAnswer';
  readonly resolution: BlockerResolution;
  readonly text: Scalars['String']['output'];
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
};

export type BlockerRound = {
  readonly __typename: 'BlockerRound';
  readonly text: Scalars['String']['output'];
  readonly raisedBy: Party;
  readonly raisedAt: Scalars['DateTime']['output'];
  readonly limits?: Maybe<TwoLimits>;
  readonly answer?: Maybe<BlockerAnswer>;
};

export type Blocker = Versioned & {
  readonly __typename: 'Blocker';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: Project;
  readonly title: Scalars['String']['output'];
  readonly blockerStatus: BlockerStatus;
  readonly milestone?: Maybe<Milestone>;
  readonly rounds: ReadonlyArray<BlockerRound>;
  readonly escalatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedBy?: Maybe<Party>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
  readonly viewerCanClose: Scalars['Boolean']['output'];
  readonly viewerCanReopen: Scalars['Boolean']['output'];
};

export type BlockerConnection = {
  readonly __typename: 'BlockerConnection';
  readonly edges: ReadonlyArray<BlockerEdge>;
  readonly pageInfo: PageInfo;
};

export type BlockerEdge = {
  readonly __typename: 'BlockerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Blocker;
};

export type BlockerFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<BlockerStatus>>;
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
};

export type RaiseBlockerInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly milestoneId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RaiseBlockerResult = Blocker | ReasonMissing | ProjectOver | NotAtThisStep | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type AnswerBlockerInput = {
  readonly blockerId: Scalars['ID']['input'];
  readonly resolution: BlockerResolution;
  readonly text: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AnswerBlockerResult = Blocker | BlockerWrongStatus | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ReopenBlockerInput = {
  readonly blockerId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ReopenBlockerResult = Blocker | BlockerWrongStatus | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type CloseBlockerInput = {
  readonly blockerId: Scalars['ID']['input'];
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type CloseBlockerResult = Blocker | BlockerWrongStatus | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type BlockerWrongStatus = Refusal & {
  readonly __typename: 'BlockerWrongStatus';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly blockerStatus: BlockerStatus;
};

export type BurdenAsk = {
  readonly __typename: 'BurdenAsk';
  readonly id: Scalars['ID']['output'];
  readonly label: Sentence;
  readonly estimatedMinutes: Scalars['Decimal']['output'];
  readonly medianMinutes?: Maybe<Scalars['Decimal']['output']>;
  readonly samples: Scalars['Int']['output'];
};

export type StageBurden = {
  readonly __typename: 'StageBurden';
  readonly stage: Stage;
  readonly budgetMinutes: Scalars['Decimal']['output'];
  readonly usedMinutes: Scalars['Decimal']['output'];
  readonly asks: ReadonlyArray<BurdenAsk>;
};

export type CallStage =
  | 'draft'
  | 'inReview'
  | 'open'
  | 'closed'
  | 'withdrawn';

export type Criterion = {
  readonly __typename: 'Criterion';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly weight: Scalars['Decimal']['output'];
};

export type WantedIndicator = {
  readonly __typename: 'WantedIndicator';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
};

export type Activity =
  | 'documents'
  | 'meetings'
  | 'articles'
  | 'photos'
  | 'logins'
  | 'clicks'
  | 'likes'
  | 'forwards'
  | 'checkIns'
  | 'timeOnline'
  | 'pointRankings';

export type NotOutcomeBecause =
  | 'effortIsNotEffect'
  | 'traceIsNotEffect'
  | 'attentionIsNotEffect';

export type ActivityFound = {
  readonly __typename: 'ActivityFound';
  readonly activity: Activity;
  readonly words: Scalars['String']['output'];
  readonly because: NotOutcomeBecause;
  readonly source?: Maybe<Scalars['String']['output']>;
};

export type Call = Versioned & {
  readonly __typename: 'Call';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly need: Scalars['String']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly organisation: Organisation;
  readonly wantedIndicators: ReadonlyArray<WantedIndicator>;
  readonly criteria: ReadonlyArray<Criterion>;
  readonly closesAt?: Maybe<Scalars['DateTime']['output']>;
  readonly callStage: CallStage;
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openedBy?: Maybe<Person>;
  readonly withdrawnBecause?: Maybe<Scalars['String']['output']>;
  readonly returnedBecause?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<CallProblem>;
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly proposals: ProposalConnection;
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly viewerCanOpen: Scalars['Boolean']['output'];
  readonly viewerCanPostpone: Scalars['Boolean']['output'];
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
};


export type CallProposalsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CallConnection = {
  readonly __typename: 'CallConnection';
  readonly edges: ReadonlyArray<CallEdge>;
  readonly pageInfo: PageInfo;
};

export type CallEdge = {
  readonly __typename: 'CallEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Call;
};

export type CallProblemKind =
  | 'titleMissing'
  | 'needMissing'
  | 'noIndicatorWanted'
  | 'indicatorUnnamed'
  | 'activityNotOutcome'
  | 'noCriteria'
  | 'criterionUnnamed'
  | 'criterionTwice'
  | 'weightInvalid'
  | 'weightsNotHundred'
  | 'closingMissing'
  | 'closesBeforeOpening';

export type CallProblem = {
  readonly __typename: 'CallProblem';
  readonly kind: CallProblemKind;
  readonly item?: Maybe<Scalars['ID']['output']>;
  readonly sum?: Maybe<Scalars['Decimal']['output']>;
  readonly found?: Maybe<ActivityFound>;
};

export type CriterionInput = {
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly weight: Scalars['Decimal']['input'];
};

export type WantedIndicatorInput = {
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly unit: Scalars['String']['input'];
};

export type CallFilter = {
  readonly stages?: InputMaybe<ReadonlyArray<CallStage>>;
  readonly jurisdictionId?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type DraftCallInput = {
  readonly title: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DraftCallResult = Call | InputInvalid | KeyReused | NotSignedIn | NotAllowed;

export type SaveCallDraftInput = {
  readonly callId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly need: Scalars['String']['input'];
  readonly wantedIndicators: ReadonlyArray<WantedIndicatorInput>;
  readonly criteria: ReadonlyArray<CriterionInput>;
  readonly closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SaveCallDraftResult = Call | CallLocked | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type DiscardCallDraftInput = {
  readonly callId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DiscardCallDraftResult = Discarded | CallLocked | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type Discarded = {
  readonly __typename: 'Discarded';
  readonly id: Scalars['ID']['output'];
};

export type HandInCallInput = {
  readonly callId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type HandInCallResult = Call | CallLocked | CallNotReady | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type OpenCallInput = {
  readonly callId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type OpenCallResult = Call | CallLocked | CallNotReady | SamePerson | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ReturnCallInput = {
  readonly callId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ReturnCallResult = Call | CallLocked | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type PostponeCallClosingInput = {
  readonly callId: Scalars['ID']['input'];
  readonly closesAt: Scalars['DateTime']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type PostponeCallClosingResult = Call | CallNotOpen | ClosingNotLater | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type WithdrawCallInput = {
  readonly callId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type WithdrawCallResult = Call | CallNotOpen | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type CallNotReady = Refusal & {
  readonly __typename: 'CallNotReady';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly callProblems: ReadonlyArray<CallProblem>;
};

export type CallLocked = Refusal & {
  readonly __typename: 'CallLocked';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly callStage: CallStage;
};

export type CallNotOpen = Refusal & {
  readonly __typename: 'CallNotOpen';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly callStage: CallStage;
};

export type ClosingNotLater = Refusal & {
  readonly __typename: 'ClosingNotLater';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly currentClosing: Scalars['DateTime']['output'];
};

export type Correction = {
  readonly __typename: 'Correction';
  readonly id: Scalars['ID']['output'];
  readonly what: Scalars['String']['output'];
  readonly howToMend: Scalars['String']['output'];
  readonly field: ReadonlyArray<Scalars['String']['output']>;
};

export type CorrectionNotice = {
  readonly __typename: 'CorrectionNotice';
  readonly corrections: ReadonlyArray<Correction>;
  readonly at: Scalars['DateTime']['output'];
  readonly by: Party;
};

export type CompletenessOutcome =
  | 'accepted'
  | 'deemedAccepted'
  | 'declined';

export type CompletenessCheck = {
  readonly __typename: 'CompletenessCheck';
  readonly limits?: Maybe<TwoLimits>;
  readonly notice?: Maybe<CorrectionNotice>;
  readonly outcome?: Maybe<CompletenessOutcome>;
  readonly acceptedFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly declinedBecause?: Maybe<Scalars['String']['output']>;
  readonly uncorrected: ReadonlyArray<Correction>;
  readonly viewerCanReturn: Scalars['Boolean']['output'];
  readonly viewerCanDecline: Scalars['Boolean']['output'];
};

export type CorrectionInput = {
  readonly what: Scalars['String']['input'];
  readonly howToMend: Scalars['String']['input'];
  readonly field?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type AcceptProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AcceptProposalResult = Proposal | ProposalWrongStage | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ReturnForCorrectionInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly corrections: ReadonlyArray<CorrectionInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ReturnForCorrectionResult = Proposal | ProposalWrongStage | ReturnedAlready | DeadlinePassed | NothingListed | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type DeclineProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly uncorrectedIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DeclineProposalResult = Proposal | ProposalWrongStage | NotReturnedBefore | DeadlinePassed | NothingListed | NotOnTheList | ReasonMissing | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ReturnedAlready = Refusal & {
  readonly __typename: 'ReturnedAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly doneAt: Scalars['DateTime']['output'];
};

export type NothingListed = Refusal & {
  readonly __typename: 'NothingListed';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type NotReturnedBefore = Refusal & {
  readonly __typename: 'NotReturnedBefore';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type NotOnTheList = Refusal & {
  readonly __typename: 'NotOnTheList';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type CommentVerdict =
  | 'accepted'
  | 'rejected';

export type CommentAnswer = {
  readonly __typename: 'CommentAnswer';
  readonly verdict: CommentVerdict;
  readonly text: Scalars['String']['output'];
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
};

export type Comment = {
  readonly __typename: 'Comment';
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
  readonly signature?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly answer?: Maybe<CommentAnswer>;
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
};

export type CommentConnection = {
  readonly __typename: 'CommentConnection';
  readonly edges: ReadonlyArray<CommentEdge>;
  readonly pageInfo: PageInfo;
};

export type CommentEdge = {
  readonly __typename: 'CommentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Comment;
};

export type Consultation = Versioned & {
  readonly __typename: 'Consultation';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: Project;
  readonly title: Scalars['String']['output'];
  readonly draft: Scalars['String']['output'];
  readonly draftFile?: Maybe<StoredFile>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly shorterBecause?: Maybe<Scalars['String']['output']>;
  readonly isOpen: Scalars['Boolean']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly adoptionSummary?: Maybe<Scalars['String']['output']>;
  readonly commentCount: Scalars['Int']['output'];
  readonly unansweredCount: Scalars['Int']['output'];
  readonly comments: CommentConnection;
  readonly viewerCanClose: Scalars['Boolean']['output'];
};


export type ConsultationCommentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ConsultationConnection = {
  readonly __typename: 'ConsultationConnection';
  readonly edges: ReadonlyArray<ConsultationEdge>;
  readonly pageInfo: PageInfo;
};

export type ConsultationEdge = {
  readonly __typename: 'ConsultationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Consultation;
};

export type CommentReceived = {
  readonly __typename: 'CommentReceived';
  readonly comment: Comment;
  readonly receipt: Scalars['String']['output'];
};

export type OpenConsultationInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly draft: Scalars['String']['input'];
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
  readonly days: Scalars['Int']['input'];
  readonly shorterBecause?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type OpenConsultationResult = Consultation | ShorterWithoutReason | UploadNotFinished | FileRefused | DoneAlready | ProposalWrongStage | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type AddCommentInput = {
  readonly consultationId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly signature?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AddCommentResult = CommentReceived | DeadlinePassed | CommentEmpty | InputInvalid | KeyReused | TooManyRequests | NotFound;

export type AnswerCommentInput = {
  readonly commentId: Scalars['ID']['input'];
  readonly verdict: CommentVerdict;
  readonly text: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AnswerCommentResult = Comment | AnsweredAlready | ReasonMissing | ConsultationClosed | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type CloseConsultationInput = {
  readonly consultationId: Scalars['ID']['input'];
  readonly adoptionSummary: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type CloseConsultationResult = Consultation | StillRunning | CommentsUnanswered | ConsultationClosed | ReasonMissing | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ShorterWithoutReason = Refusal & {
  readonly __typename: 'ShorterWithoutReason';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly days: Scalars['Int']['output'];
  readonly usualDays: Scalars['Int']['output'];
};

export type CommentEmpty = Refusal & {
  readonly __typename: 'CommentEmpty';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type AnsweredAlready = Refusal & {
  readonly __typename: 'AnsweredAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly doneAt: Scalars['DateTime']['output'];
  readonly doneBy?: Maybe<Person>;
};

export type ConsultationClosed = Refusal & {
  readonly __typename: 'ConsultationClosed';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly doneAt: Scalars['DateTime']['output'];
};

export type CommentsUnanswered = Refusal & {
  readonly __typename: 'CommentsUnanswered';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly unansweredCount: Scalars['Int']['output'];
};

export type Opinion = {
  readonly __typename: 'Opinion';
  readonly person: Person;
  readonly verdict: Recommendation;
  readonly statement: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type Decision = {
  readonly __typename: 'Decision';
  readonly id: Scalars['ID']['output'];
  readonly verdict: Recommendation;
  readonly reason: Scalars['String']['output'];
  readonly departsFromMajority: Scalars['Boolean']['output'];
  readonly departureReason?: Maybe<Scalars['String']['output']>;
  readonly dissent: ReadonlyArray<Opinion>;
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
  readonly ledgerEntry: LedgerEntry;
};

export type DecisionMatter = Versioned & {
  readonly __typename: 'DecisionMatter';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly proposal: Proposal;
  readonly limits?: Maybe<TwoLimits>;
  readonly members: ReadonlyArray<Person>;
  readonly chief?: Maybe<Person>;
  readonly opinions: ReadonlyArray<Opinion>;
  readonly silent: ReadonlyArray<Person>;
  readonly expertMajority?: Maybe<Recommendation>;
  readonly decision?: Maybe<Decision>;
  readonly viewerCanNameMembers: Scalars['Boolean']['output'];
  readonly viewerCanSpeak: Scalars['Boolean']['output'];
  readonly viewerCanDecide: Scalars['Boolean']['output'];
  readonly viewerCanExtend: Scalars['Boolean']['output'];
};

export type NameMembersInput = {
  readonly matterId: Scalars['ID']['input'];
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly chiefId?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type NameMembersResult = DecisionMatter | SpokeAlready | RoleMissing | InterestDeclaredBefore | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type GiveOpinionInput = {
  readonly matterId: Scalars['ID']['input'];
  readonly verdict: Recommendation;
  readonly statement: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type GiveOpinionResult = DecisionMatter | MembersNotHeard | SpokeAlready | ReasonMissing | InterestDeclaredBefore | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type DecideInput = {
  readonly matterId: Scalars['ID']['input'];
  readonly verdict: Recommendation;
  readonly reason: Scalars['String']['input'];
  readonly departureReason?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DecideResult = DecisionMatter | ReasonMissing | DepartureReasonMissing | DepartureReasonRepeatsReason | MembersNotHeard | InterestDeclaredBefore | OwnOrganisation | DoneAlready | SamePerson | SameOrganisation | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type PublishDepartureReasonInput = {
  readonly matterId: Scalars['ID']['input'];
  readonly departureReason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type PublishDepartureReasonResult = DecisionMatter | ReasonMissing | DepartureReasonRepeatsReason | DoneAlready | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ExtendDecisionInput = {
  readonly matterId: Scalars['ID']['input'];
  readonly days: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ExtendDecisionResult = DecisionMatter | ExtensionNotAllowed | ExtendedAlready | ExtensionTooLong | DeadlinePassed | ReasonMissing | LimitStopped | NotAtThisStep | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type DepartureReasonMissing = Refusal & {
  readonly __typename: 'DepartureReasonMissing';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly majority: Recommendation;
};

export type DepartureReasonRepeatsReason = Refusal & {
  readonly __typename: 'DepartureReasonRepeatsReason';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type MembersNotHeard = Refusal & {
  readonly __typename: 'MembersNotHeard';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly members: ReadonlyArray<Person>;
};

export type SpokeAlready = Refusal & {
  readonly __typename: 'SpokeAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type InterestDeclaredBefore = Refusal & {
  readonly __typename: 'InterestDeclaredBefore';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
};

export type OwnOrganisation = Refusal & {
  readonly __typename: 'OwnOrganisation';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: Organisation;
};

export type ExtensionNotAllowed = Refusal & {
  readonly __typename: 'ExtensionNotAllowed';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ExtendedAlready = Refusal & {
  readonly __typename: 'ExtendedAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly extension: Extension;
};

export type ExtensionTooLong = Refusal & {
  readonly __typename: 'ExtensionTooLong';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly days: Scalars['Int']['output'];
  readonly allowedDays: Scalars['Int']['output'];
};

export type RegionLevel =
  | 'province'
  | 'prefecture'
  | 'county'
  | 'town';

export type Jurisdiction = {
  readonly __typename: 'Jurisdiction';
  readonly id: Scalars['ID']['output'];
  readonly regionCode: Scalars['String']['output'];
  readonly name: Sentence;
  readonly level: RegionLevel;
  readonly parent?: Maybe<Jurisdiction>;
};

export type JurisdictionConnection = {
  readonly __typename: 'JurisdictionConnection';
  readonly edges: ReadonlyArray<JurisdictionEdge>;
  readonly pageInfo: PageInfo;
};

export type JurisdictionEdge = {
  readonly __typename: 'JurisdictionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Jurisdiction;
};

export type OrganisationKind =
  | 'government'
  | 'enterprise'
  | 'verifier';

export type Organisation = Versioned & {
  readonly __typename: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
  readonly englishName?: Maybe<Scalars['String']['output']>;
  readonly creditCode: Scalars['String']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly isActive: Scalars['Boolean']['output'];
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly members: MembershipConnection;
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly viewerCanAddPeople: Scalars['Boolean']['output'];
};


export type OrganisationMembersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationConnection = {
  readonly __typename: 'OrganisationConnection';
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly pageInfo: PageInfo;
};

export type OrganisationEdge = {
  readonly __typename: 'OrganisationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
};

export type Person = Versioned & {
  readonly __typename: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly isActive: Scalars['Boolean']['output'];
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly memberships: ReadonlyArray<Membership>;
  readonly awayUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly viewerCanInvite: Scalars['Boolean']['output'];
};

export type Invitation = {
  readonly __typename: 'Invitation';
  readonly id: Scalars['ID']['output'];
  readonly person: Person;
  readonly token?: Maybe<Scalars['String']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly isMailed: Scalars['Boolean']['output'];
};

export type PersonConnection = {
  readonly __typename: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly pageInfo: PageInfo;
};

export type PersonEdge = {
  readonly __typename: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type Membership = {
  readonly __typename: 'Membership';
  readonly id: Scalars['ID']['output'];
  readonly person: Person;
  readonly organisation: Organisation;
  readonly roles: ReadonlyArray<Role>;
  readonly since: Scalars['Date']['output'];
  readonly until?: Maybe<Scalars['Date']['output']>;
  readonly viewerCanChangeRoles: Scalars['Boolean']['output'];
};

export type MembershipConnection = {
  readonly __typename: 'MembershipConnection';
  readonly edges: ReadonlyArray<MembershipEdge>;
  readonly pageInfo: PageInfo;
};

export type MembershipEdge = {
  readonly __typename: 'MembershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Membership;
};

export type Delegation = {
  readonly __typename: 'Delegation';
  readonly id: Scalars['ID']['output'];
  readonly organisation: Organisation;
  readonly from: Person;
  readonly to: Person;
  readonly roles: ReadonlyArray<Role>;
  readonly tasks: ReadonlyArray<Task>;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly reason: Scalars['String']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly isInForce: Scalars['Boolean']['output'];
  readonly viewerCanRevoke: Scalars['Boolean']['output'];
};

export type CalendarDayKind =
  | 'workday'
  | 'weekend'
  | 'statutoryHoliday'
  | 'makeUpWorkday'
  | 'localHoliday'
  | 'localWorkday';

export type CalendarDay = {
  readonly __typename: 'CalendarDay';
  readonly day: Scalars['Date']['output'];
  readonly isWorkingDay: Scalars['Boolean']['output'];
  readonly kind: CalendarDayKind;
  readonly label?: Maybe<Sentence>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type CalendarYear = Versioned & {
  readonly __typename: 'CalendarYear';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly year: Scalars['Int']['output'];
  readonly days: ReadonlyArray<CalendarDay>;
  readonly announcedThrough: Scalars['Date']['output'];
  readonly viewerCanOverride: Scalars['Boolean']['output'];
};

export type CreditCodeFault =
  | 'empty'
  | 'length'
  | 'character'
  | 'region'
  | 'checkCharacter';

export type CreditCodeCheck = {
  readonly __typename: 'CreditCodeCheck';
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly fault?: Maybe<CreditCodeFault>;
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly expected?: Maybe<Scalars['String']['output']>;
  readonly registered?: Maybe<Organisation>;
};

export type OrganisationFilter = {
  readonly kind?: InputMaybe<OrganisationKind>;
  readonly jurisdictionId?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PersonFilter = {
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<Role>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DelegationConnection = {
  readonly __typename: 'DelegationConnection';
  readonly edges: ReadonlyArray<DelegationEdge>;
  readonly pageInfo: PageInfo;
};

export type DelegationEdge = {
  readonly __typename: 'DelegationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Delegation;
};

export type FirstAdministratorInput = {
  readonly name: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterOrganisationInput = {
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['input'];
  readonly englishName?: InputMaybe<Scalars['String']['input']>;
  readonly creditCode: Scalars['String']['input'];
  readonly jurisdictionId: Scalars['ID']['input'];
  readonly administrator: FirstAdministratorInput;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RegisterOrganisationResult = Organisation | CreditCodeInvalid | CreditCodeTaken | EmailTaken | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type CreditCodeInvalid = Refusal & {
  readonly __typename: 'CreditCodeInvalid';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly check: CreditCodeCheck;
};

export type CreditCodeTaken = Refusal & {
  readonly __typename: 'CreditCodeTaken';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: Organisation;
};

export type EditOrganisationInput = {
  readonly organisationId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly englishName?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type EditOrganisationResult = Organisation | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type SetOrganisationActiveInput = {
  readonly organisationId: Scalars['ID']['input'];
  readonly isActive: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SetOrganisationActiveResult = Organisation | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type AddPersonInput = {
  readonly organisationId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  readonly roles: ReadonlyArray<Role>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AddPersonResult = Membership | EmailTaken | RoleNotInOrganisationKind | RolesApart | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type EmailTaken = Refusal & {
  readonly __typename: 'EmailTaken';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type EditPersonInput = {
  readonly personId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type EditPersonResult = Person | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type InvitePersonInput = {
  readonly personId: Scalars['ID']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type InvitePersonResult = Invitation | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type SetPersonActiveInput = {
  readonly personId: Scalars['ID']['input'];
  readonly isActive: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SetPersonActiveResult = Person | ReasonMissing | TasksWouldBeOrphaned | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type TasksWouldBeOrphaned = Refusal & {
  readonly __typename: 'TasksWouldBeOrphaned';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly taskCount: Scalars['Int']['output'];
};

export type GiveRoleInput = {
  readonly membershipId: Scalars['ID']['input'];
  readonly role: Role;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type GiveRoleResult = Membership | RoleNotInOrganisationKind | RoleHeldAlready | RolesApart | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type TakeRoleInput = {
  readonly membershipId: Scalars['ID']['input'];
  readonly role: Role;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type TakeRoleResult = Membership | RoleNotHeld | TasksWouldBeOrphaned | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type RoleNotInOrganisationKind = Refusal & {
  readonly __typename: 'RoleNotInOrganisationKind';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly role: Role;
  readonly organisationKind: OrganisationKind;
};

export type RoleHeldAlready = Refusal & {
  readonly __typename: 'RoleHeldAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly role: Role;
};

export type RoleNotHeld = Refusal & {
  readonly __typename: 'RoleNotHeld';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly role: Role;
};

export type RolesApart = Refusal & {
  readonly __typename: 'RolesApart';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly role: Role;
  readonly held: Role;
};

export type DelegateInput = {
  readonly toPersonId: Scalars['ID']['input'];
  readonly roles: ReadonlyArray<Role>;
  readonly taskIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly startsAt: Scalars['DateTime']['input'];
  readonly endsAt: Scalars['DateTime']['input'];
  readonly reason: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DelegateResult = Delegation | ToSelf | DatesOutOfOrder | DueInThePast | ScopeEmpty | ReasonMissing | DelegationChain | DelegationOverlaps | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type ToSelf = Refusal & {
  readonly __typename: 'ToSelf';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ScopeEmpty = Refusal & {
  readonly __typename: 'ScopeEmpty';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type DelegationChain = Refusal & {
  readonly __typename: 'DelegationChain';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
  readonly delegation: Delegation;
};

export type DelegationOverlaps = Refusal & {
  readonly __typename: 'DelegationOverlaps';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly delegation: Delegation;
};

export type RevokeDelegationInput = {
  readonly delegationId: Scalars['ID']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RevokeDelegationResult = Delegation | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type OverrideCalendarDayInput = {
  readonly jurisdictionId: Scalars['ID']['input'];
  readonly day: Scalars['Date']['input'];
  readonly isWorkingDay: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type OverrideCalendarDayResult = CalendarYear | ReasonMissing | DueInThePast | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ClearCalendarOverrideInput = {
  readonly jurisdictionId: Scalars['ID']['input'];
  readonly day: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ClearCalendarOverrideResult = CalendarYear | DueInThePast | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type UploadRules = {
  readonly __typename: 'UploadRules';
  readonly endpoint: Scalars['String']['output'];
  readonly maxSize: Scalars['Float']['output'];
  readonly chunkSize: Scalars['Int']['output'];
  readonly mediaTypes: ReadonlyArray<Scalars['String']['output']>;
};

export type UploadState =
  | 'waiting'
  | 'checking'
  | 'ready'
  | 'refused';

export type FileFault =
  | 'empty'
  | 'tooLarge'
  | 'mediaTypeRefused'
  | 'contentNotOfType'
  | 'nameEmpty'
  | 'hashDiffers'
  | 'expired';

export type Upload = {
  readonly __typename: 'Upload';
  readonly id: Scalars['ID']['output'];
  readonly url: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly size: Scalars['Float']['output'];
  readonly received: Scalars['Float']['output'];
  readonly state: UploadState;
  readonly fault?: Maybe<FileFault>;
  readonly sha256?: Maybe<Scalars['Sha256']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type StoredFile = {
  readonly __typename: 'StoredFile';
  readonly id: Scalars['ID']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly size: Scalars['Float']['output'];
  readonly sha256: Scalars['Sha256']['output'];
  readonly url: Scalars['String']['output'];
  readonly thumbnailUrl?: Maybe<Scalars['String']['output']>;
};

export type Place = {
  readonly __typename: 'Place';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type PlaceInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type EvidenceState =
  | 'draft'
  | 'handedIn'
  | 'verified'
  | 'rejected'
  | 'disputed';

export type NearDuplicate = {
  readonly __typename: 'NearDuplicate';
  readonly evidence?: Maybe<Evidence>;
  readonly sha256: Scalars['Sha256']['output'];
  readonly uploadedAt: Scalars['DateTime']['output'];
  readonly likeness: Scalars['Float']['output'];
};

export type Evidence = {
  readonly __typename: 'Evidence';
  readonly id: Scalars['ID']['output'];
  readonly project: Project;
  readonly milestone?: Maybe<Milestone>;
  readonly file: StoredFile;
  readonly proves: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly capturedAt: Scalars['DateTime']['output'];
  readonly uploadedAt: Scalars['DateTime']['output'];
  readonly place?: Maybe<Place>;
  readonly by: Party;
  readonly state: EvidenceState;
  readonly nearDuplicates: ReadonlyArray<NearDuplicate>;
  readonly ledgerEntry: LedgerEntry;
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly viewerCanRemove: Scalars['Boolean']['output'];
};

export type EvidenceConnection = {
  readonly __typename: 'EvidenceConnection';
  readonly edges: ReadonlyArray<EvidenceEdge>;
  readonly pageInfo: PageInfo;
};

export type EvidenceEdge = {
  readonly __typename: 'EvidenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Evidence;
};

export type OutcomeStatement = {
  readonly __typename: 'OutcomeStatement';
  readonly indicator: Indicator;
  readonly value: Scalars['Decimal']['output'];
};

export type DemandAnswer = {
  readonly __typename: 'DemandAnswer';
  readonly demand: EvidenceDemand;
  readonly evidence: ReadonlyArray<Evidence>;
};

export type MilestoneVerdict =
  | 'met'
  | 'notMet'
  | 'disputed';

export type Verification = {
  readonly __typename: 'Verification';
  readonly verdict: MilestoneVerdict;
  readonly reason: Scalars['String']['output'];
  readonly visitedOn?: Maybe<Scalars['Date']['output']>;
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
};

export type Dispute = {
  readonly __typename: 'Dispute';
  readonly reason: Scalars['String']['output'];
  readonly raisedBy: Party;
  readonly raisedAt: Scalars['DateTime']['output'];
  readonly verdict?: Maybe<MilestoneVerdict>;
  readonly verdictReason?: Maybe<Scalars['String']['output']>;
  readonly resolvedBy?: Maybe<Party>;
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MilestoneAttempt = {
  readonly __typename: 'MilestoneAttempt';
  readonly number: Scalars['Int']['output'];
  readonly answers: ReadonlyArray<DemandAnswer>;
  readonly outcomes: ReadonlyArray<OutcomeStatement>;
  readonly achievedOn: Scalars['Date']['output'];
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
  readonly verification?: Maybe<Verification>;
  readonly dispute?: Maybe<Dispute>;
};

export type MilestoneConnection = {
  readonly __typename: 'MilestoneConnection';
  readonly edges: ReadonlyArray<MilestoneEdge>;
  readonly pageInfo: PageInfo;
};

export type MilestoneEdge = {
  readonly __typename: 'MilestoneEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Milestone;
};

export type StartUploadInput = {
  readonly fileName: Scalars['String']['input'];
  readonly size: Scalars['Float']['input'];
  readonly mediaType: Scalars['String']['input'];
  readonly sha256?: InputMaybe<Scalars['Sha256']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type StartUploadResult = Upload | FileRefused | InputInvalid | KeyReused | NotSignedIn | NotAllowed;

export type AddEvidenceInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly milestoneId?: InputMaybe<Scalars['ID']['input']>;
  readonly uploadId: Scalars['ID']['input'];
  readonly proves: Scalars['String']['input'];
  readonly source: Scalars['String']['input'];
  readonly capturedAt: Scalars['DateTime']['input'];
  readonly place?: InputMaybe<PlaceInput>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AddEvidenceResult = Evidence | UploadNotFinished | FileRefused | EvidenceUnsound | ProjectOver | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type RemoveEvidenceInput = {
  readonly evidenceId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RemoveEvidenceResult = Discarded | EvidenceHandedIn | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type DemandAnswerInput = {
  readonly demandId: Scalars['ID']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type OutcomeStatementInput = {
  readonly indicatorId: Scalars['ID']['input'];
  readonly value: Scalars['Decimal']['input'];
};

export type HandInEvidenceInput = {
  readonly milestoneId: Scalars['ID']['input'];
  readonly answers: ReadonlyArray<DemandAnswerInput>;
  readonly outcomes: ReadonlyArray<OutcomeStatementInput>;
  readonly achievedOn: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type HandInEvidenceResult = Milestone | MilestoneWrongStatus | DemandsUnanswered | ProjectOver | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type AppointVerifierInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AppointVerifierResult = Project | VerifierIsParty | NotAVerifier | ProjectOver | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type NotAVerifier = Refusal & {
  readonly __typename: 'NotAVerifier';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: Organisation;
};

export type VerifyMilestoneInput = {
  readonly milestoneId: Scalars['ID']['input'];
  readonly verdict: MilestoneVerdict;
  readonly reason: Scalars['String']['input'];
  readonly visitedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type VerifyMilestoneResult = Milestone | MilestoneWrongStatus | ReasonMissing | SamePerson | SameOrganisation | VerifierIsParty | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type DisputeVerdictInput = {
  readonly milestoneId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DisputeVerdictResult = Milestone | MilestoneWrongStatus | ReasonMissing | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ResolveDisputeInput = {
  readonly milestoneId: Scalars['ID']['input'];
  readonly isMet: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ResolveDisputeResult = Milestone | MilestoneWrongStatus | ReasonMissing | SamePerson | SameOrganisation | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type UploadNotFinished = Refusal & {
  readonly __typename: 'UploadNotFinished';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly upload: Upload;
};

export type FileRefused = Refusal & {
  readonly __typename: 'FileRefused';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly fileFault: FileFault;
  readonly allowedMediaTypes: ReadonlyArray<Scalars['String']['output']>;
  readonly maxSize: Scalars['Float']['output'];
};

export type EvidenceProblemKind =
  | 'capturedAfterUpload'
  | 'capturedInFuture'
  | 'sourceMissing'
  | 'provesNothing'
  | 'placeOutOfRange';

export type EvidenceProblem = {
  readonly __typename: 'EvidenceProblem';
  readonly kind: EvidenceProblemKind;
};

export type EvidenceUnsound = Refusal & {
  readonly __typename: 'EvidenceUnsound';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly evidenceProblems: ReadonlyArray<EvidenceProblem>;
};

export type EvidenceHandedIn = Refusal & {
  readonly __typename: 'EvidenceHandedIn';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type DemandsUnanswered = Refusal & {
  readonly __typename: 'DemandsUnanswered';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly demands: ReadonlyArray<EvidenceDemand>;
};

export type MeasurementKind =
  | 'reported'
  | 'verified';

export type Measurement = {
  readonly __typename: 'Measurement';
  readonly id: Scalars['ID']['output'];
  readonly kind: MeasurementKind;
  readonly value: Scalars['Decimal']['output'];
  readonly takenOn: Scalars['Date']['output'];
  readonly attainment: Scalars['Decimal']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly by: Party;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly ledgerEntry: LedgerEntry;
};

export type MeasurementConnection = {
  readonly __typename: 'MeasurementConnection';
  readonly edges: ReadonlyArray<MeasurementEdge>;
  readonly pageInfo: PageInfo;
};

export type MeasurementEdge = {
  readonly __typename: 'MeasurementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Measurement;
};

export type FigureGap = {
  readonly __typename: 'FigureGap';
  readonly takenOn: Scalars['Date']['output'];
  readonly reported: Scalars['Decimal']['output'];
  readonly verified: Scalars['Decimal']['output'];
  readonly difference: Scalars['Decimal']['output'];
  readonly attainmentDifference: Scalars['Decimal']['output'];
};

export type Indicator = {
  readonly __typename: 'Indicator';
  readonly id: Scalars['ID']['output'];
  readonly project: Project;
  readonly name: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly method: Scalars['String']['output'];
  readonly baseline: Scalars['Decimal']['output'];
  readonly baselineOn: Scalars['Date']['output'];
  readonly target: Scalars['Decimal']['output'];
  readonly targetOn: Scalars['Date']['output'];
  readonly measuredBy: Organisation;
  readonly reported?: Maybe<Measurement>;
  readonly verified?: Maybe<Measurement>;
  readonly gap?: Maybe<FigureGap>;
  readonly gaps: ReadonlyArray<FigureGap>;
  readonly measurements: MeasurementConnection;
  readonly viewerCanReport: Scalars['Boolean']['output'];
  readonly viewerCanVerify: Scalars['Boolean']['output'];
};


export type IndicatorMeasurementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ReportMeasurementInput = {
  readonly indicatorId: Scalars['ID']['input'];
  readonly value: Scalars['Decimal']['input'];
  readonly takenOn: Scalars['Date']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ReportMeasurementResult = Indicator | MeasurementOutOfTime | EvidenceMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type VerifyMeasurementInput = {
  readonly indicatorId: Scalars['ID']['input'];
  readonly value: Scalars['Decimal']['input'];
  readonly takenOn: Scalars['Date']['input'];
  readonly method: Scalars['String']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type VerifyMeasurementResult = Indicator | MeasurementOutOfTime | EvidenceMissing | FigureVerifiedAlready | SamePerson | SameOrganisation | VerifierIsParty | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type MeasurementOutOfTime = Refusal & {
  readonly __typename: 'MeasurementOutOfTime';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly earliest: Scalars['Date']['output'];
  readonly latest: Scalars['Date']['output'];
};

export type EvidenceMissing = Refusal & {
  readonly __typename: 'EvidenceMissing';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type FigureVerifiedAlready = Refusal & {
  readonly __typename: 'FigureVerifiedAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly takenOn: Scalars['Date']['output'];
};

export type LedgerActor =
  | 'person'
  | 'expert'
  | 'citizen'
  | 'process';

export type LedgerEntry = {
  readonly __typename: 'LedgerEntry';
  readonly id: Scalars['ID']['output'];
  readonly sequence: Scalars['Int']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly told: Sentence;
  readonly actorKind: LedgerActor;
  readonly by?: Maybe<Party>;
  readonly actor?: Maybe<Scalars['ID']['output']>;
  readonly onBehalfOf?: Maybe<Scalars['ID']['output']>;
  readonly organisationId?: Maybe<Scalars['ID']['output']>;
  readonly act: Scalars['String']['output'];
  readonly subject: Scalars['ID']['output'];
  readonly contentHash: Scalars['Sha256']['output'];
  readonly previousHash: Scalars['Sha256']['output'];
  readonly hash: Scalars['Sha256']['output'];
};

export type LedgerEntryConnection = {
  readonly __typename: 'LedgerEntryConnection';
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type LedgerEntryEdge = {
  readonly __typename: 'LedgerEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerEntry;
};

export type LedgerHead = {
  readonly __typename: 'LedgerHead';
  readonly size: Scalars['Int']['output'];
  readonly lastHash: Scalars['Sha256']['output'];
  readonly root: Scalars['Sha256']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type InclusionProof = {
  readonly __typename: 'InclusionProof';
  readonly entry: LedgerEntry;
  readonly index: Scalars['Int']['output'];
  readonly size: Scalars['Int']['output'];
  readonly root: Scalars['Sha256']['output'];
  readonly hashPath: ReadonlyArray<Scalars['Sha256']['output']>;
};

export type LimitName =
  | 'completenessCheck'
  | 'decision'
  | 'jointDecision'
  | 'consultation'
  | 'legalityReview'
  | 'projectApproval'
  | 'blockerResponse'
  | 'verification'
  | 'acceptance'
  | 'rectification';

export type DayUnit =
  | 'workingDay'
  | 'calendarDay';

export type LimitBound =
  | 'atMost'
  | 'atLeast';

export type AtTheEnd =
  | 'deemedAccepted'
  | 'escalateToSupervisor'
  | 'nothing';

export type LimitPhase =
  | 'running'
  | 'paused'
  | 'stopped';

export type Light =
  | 'green'
  | 'yellow'
  | 'red'
  | 'overdue';

export type PauseGround =
  | 'hearing'
  | 'tender'
  | 'inspection'
  | 'expertReview'
  | 'consultation'
  | 'correction';

export type Pause = {
  readonly __typename: 'Pause';
  readonly from: Scalars['DateTime']['output'];
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  readonly ground: PauseGround;
  readonly reason: Scalars['String']['output'];
  readonly pausedBy?: Maybe<Person>;
};

export type Extension = {
  readonly __typename: 'Extension';
  readonly days: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
  readonly approvedBy: Person;
  readonly at: Scalars['DateTime']['output'];
};

export type LimitStatus = Versioned & {
  readonly __typename: 'LimitStatus';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly name: LimitName;
  readonly allowed: Scalars['Int']['output'];
  readonly unit: DayUnit;
  readonly bound: LimitBound;
  readonly phase: LimitPhase;
  readonly light: Light;
  readonly used: Scalars['Float']['output'];
  readonly daysLeft: Scalars['Int']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly isProvisional: Scalars['Boolean']['output'];
  readonly stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly pauses: ReadonlyArray<Pause>;
  readonly extension?: Maybe<Extension>;
  readonly atTheEnd: AtTheEnd;
  readonly source?: Maybe<Sentence>;
  readonly viewerCanPause: Scalars['Boolean']['output'];
  readonly viewerCanResume: Scalars['Boolean']['output'];
};

export type TwoLimits = {
  readonly __typename: 'TwoLimits';
  readonly statutory: LimitStatus;
  readonly promised?: Maybe<LimitStatus>;
};

export type LimitRule = Versioned & {
  readonly __typename: 'LimitRule';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly name: LimitName;
  readonly statutoryDays: Scalars['Int']['output'];
  readonly promisedDays?: Maybe<Scalars['Int']['output']>;
  readonly unit: DayUnit;
  readonly extensionDays?: Maybe<Scalars['Int']['output']>;
  readonly atTheEnd: AtTheEnd;
  readonly source?: Maybe<Sentence>;
  readonly isOwn: Scalars['Boolean']['output'];
};

export type SetPromisedLimitInput = {
  readonly jurisdictionId: Scalars['ID']['input'];
  readonly name: LimitName;
  readonly promisedDays: Scalars['Int']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SetPromisedLimitResult = LimitRule | PromiseLongerThanStatutory | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type PromiseLongerThanStatutory = Refusal & {
  readonly __typename: 'PromiseLongerThanStatutory';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly days: Scalars['Int']['output'];
  readonly lawfulDays: Scalars['Int']['output'];
};

export type PauseLimitInput = {
  readonly limitId: Scalars['ID']['input'];
  readonly ground: PauseGround;
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type PauseLimitResult = LimitStatus | ReasonMissing | LimitStopped | LimitPausedAlready | DeadlinePassed | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ResumeLimitInput = {
  readonly limitId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ResumeLimitResult = LimitStatus | LimitStopped | LimitNotPaused | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type LimitStopped = Refusal & {
  readonly __typename: 'LimitStopped';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly doneAt: Scalars['DateTime']['output'];
};

export type LimitPausedAlready = Refusal & {
  readonly __typename: 'LimitPausedAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly pausedFrom: Scalars['DateTime']['output'];
};

export type LimitNotPaused = Refusal & {
  readonly __typename: 'LimitNotPaused';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ProjectChange = {
  readonly __typename: 'ProjectChange';
  readonly project: Project;
  readonly act?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
};

export type WorklistChangeKind =
  | 'added'
  | 'changed'
  | 'removed';

export type WorklistChange = {
  readonly __typename: 'WorklistChange';
  readonly kind: WorklistChangeKind;
  readonly taskId: Scalars['ID']['output'];
  readonly task?: Maybe<Task>;
  readonly summary: WorklistSummary;
};

export type DraftSavedByOther = {
  readonly __typename: 'DraftSavedByOther';
  readonly version: Scalars['Int']['output'];
  readonly changedFields: ReadonlyArray<DraftField>;
  readonly savedBy: Person;
  readonly savedAt: Scalars['DateTime']['output'];
};

export type DraftField = {
  readonly __typename: 'DraftField';
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

export type EditorsChanged = {
  readonly __typename: 'EditorsChanged';
  readonly editors: ReadonlyArray<Editor>;
};

export type DraftLocked = {
  readonly __typename: 'DraftLocked';
  readonly proposalStage: ProposalStage;
};

export type DraftChange = DraftSavedByOther | EditorsChanged | DraftLocked;

export type NoticeLack =
  | 'owner'
  | 'oneOwner'
  | 'dueAt'
  | 'shownDoneBy';

export type ActionNotice = Versioned & {
  readonly __typename: 'ActionNotice';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly owner: Person;
  readonly sentBy?: Maybe<Party>;
  readonly sentAt: Scalars['DateTime']['output'];
  readonly dueAt: Scalars['DateTime']['output'];
  readonly light: Light;
  readonly shownDoneBy: Scalars['String']['output'];
  readonly task?: Maybe<Task>;
  readonly project?: Maybe<Project>;
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  readonly shownDoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly proof?: Maybe<Scalars['String']['output']>;
  readonly viewerCanMarkDone: Scalars['Boolean']['output'];
};

export type ActionNoticeConnection = {
  readonly __typename: 'ActionNoticeConnection';
  readonly edges: ReadonlyArray<ActionNoticeEdge>;
  readonly pageInfo: PageInfo;
};

export type ActionNoticeEdge = {
  readonly __typename: 'ActionNoticeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ActionNotice;
};

export type DigestKind =
  | 'copied'
  | 'projectMoved'
  | 'commentAnswered'
  | 'mentioned'
  | 'information';

export type DigestItem = {
  readonly __typename: 'DigestItem';
  readonly id: Scalars['ID']['output'];
  readonly kind: DigestKind;
  readonly told: Sentence;
  readonly project?: Maybe<Project>;
  readonly at: Scalars['DateTime']['output'];
};

export type Digest = {
  readonly __typename: 'Digest';
  readonly day: Scalars['Date']['output'];
  readonly items: ReadonlyArray<DigestItem>;
};

export type FollowThrough = {
  readonly __typename: 'FollowThrough';
  readonly sent: Scalars['Int']['output'];
  readonly done: Scalars['Int']['output'];
  readonly doneInTime: Scalars['Int']['output'];
  readonly overdue: Scalars['Int']['output'];
  readonly rate?: Maybe<Scalars['Float']['output']>;
};

export type NoticeSent = ActionNotice | DigestItem;

export type SendNoticeInput = {
  readonly text: Scalars['String']['input'];
  readonly ownerIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly shownDoneBy?: InputMaybe<Scalars['String']['input']>;
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SendNoticeResult = NoticeRouted | CommentEmpty | DueInThePast | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type NoticeRouted = {
  readonly __typename: 'NoticeRouted';
  readonly sent: ReadonlyArray<NoticeSent>;
  readonly lacks: ReadonlyArray<NoticeLack>;
};

export type MarkNoticeReadInput = {
  readonly noticeId: Scalars['ID']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type MarkNoticeReadResult = ActionNotice | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type MarkNoticeDoneInput = {
  readonly noticeId: Scalars['ID']['input'];
  readonly proof: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type MarkNoticeDoneResult = ActionNotice | DoneAlready | ProofMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type ProofMissing = Refusal & {
  readonly __typename: 'ProofMissing';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly shownDoneBy: Scalars['String']['output'];
};

export type FollowUpFigure = {
  readonly __typename: 'FollowUpFigure';
  readonly indicator: Indicator;
  readonly reported?: Maybe<Measurement>;
  readonly verified?: Maybe<Measurement>;
};

export type FollowUp = Versioned & {
  readonly __typename: 'FollowUp';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: Project;
  readonly months: Scalars['Int']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly figures: ReadonlyArray<FollowUpFigure>;
  readonly isReported: Scalars['Boolean']['output'];
  readonly isMeasured: Scalars['Boolean']['output'];
  readonly viewerCanReport: Scalars['Boolean']['output'];
  readonly viewerCanMeasure: Scalars['Boolean']['output'];
};

export type FollowUpFigureInput = {
  readonly indicatorId: Scalars['ID']['input'];
  readonly value: Scalars['Decimal']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type ReportOutcomeInput = {
  readonly followUpId: Scalars['ID']['input'];
  readonly figures: ReadonlyArray<FollowUpFigureInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ReportOutcomeResult = FollowUp | StillRunning | NotAtThisStep | EvidenceMissing | DoneAlready | FiguresMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type MeasureOutcomeInput = {
  readonly followUpId: Scalars['ID']['input'];
  readonly figures: ReadonlyArray<FollowUpFigureInput>;
  readonly method: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type MeasureOutcomeResult = FollowUp | StillRunning | NotAtThisStep | EvidenceMissing | DoneAlready | FiguresMissing | SamePerson | SameOrganisation | VerifierIsParty | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type FiguresMissing = Refusal & {
  readonly __typename: 'FiguresMissing';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly indicators: ReadonlyArray<Indicator>;
};

export type RatingLevel =
  | 'verySatisfied'
  | 'satisfied'
  | 'basicallySatisfied'
  | 'dissatisfied'
  | 'veryDissatisfied';

export type Rating = {
  readonly __typename: 'Rating';
  readonly id: Scalars['ID']['output'];
  readonly level: RatingLevel;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly rectification?: Maybe<Rectification>;
  readonly rectifyBy?: Maybe<Scalars['DateTime']['output']>;
  readonly measures?: Maybe<Scalars['String']['output']>;
  readonly isSettled: Scalars['Boolean']['output'];
};

export type RatingConnection = {
  readonly __typename: 'RatingConnection';
  readonly edges: ReadonlyArray<RatingEdge>;
  readonly pageInfo: PageInfo;
};

export type RatingEdge = {
  readonly __typename: 'RatingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Rating;
};

export type CallBackResult =
  | 'right'
  | 'stillWrong'
  | 'notReached'
  | 'noContactLeft';

export type CallBack = {
  readonly __typename: 'CallBack';
  readonly result: CallBackResult;
  readonly record: Scalars['String']['output'];
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
};

export type Rectification = Versioned & {
  readonly __typename: 'Rectification';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: Project;
  readonly rating: Rating;
  readonly owner: Person;
  readonly contact?: Maybe<Scalars['String']['output']>;
  readonly deadline: Scalars['DateTime']['output'];
  readonly limits?: Maybe<TwoLimits>;
  readonly measures?: Maybe<Scalars['String']['output']>;
  readonly proofs: ReadonlyArray<Evidence>;
  readonly reportedDoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly callBacks: ReadonlyArray<CallBack>;
  readonly isClosed: Scalars['Boolean']['output'];
  readonly viewerCanReport: Scalars['Boolean']['output'];
  readonly viewerCanCallBack: Scalars['Boolean']['output'];
};

export type RatingReceived = {
  readonly __typename: 'RatingReceived';
  readonly rating: Rating;
  readonly receipt: Scalars['String']['output'];
};

export type SubmitRatingInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly level: RatingLevel;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SubmitRatingResult = RatingReceived | RatingNotOpen | InputInvalid | KeyReused | TooManyRequests | NotFound;

export type RatingNotOpen = Refusal & {
  readonly __typename: 'RatingNotOpen';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ReportRectifiedInput = {
  readonly rectificationId: Scalars['ID']['input'];
  readonly measures: Scalars['String']['input'];
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ReportRectifiedResult = Rectification | DoneAlready | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type RecordCallBackInput = {
  readonly rectificationId: Scalars['ID']['input'];
  readonly callBackResult: CallBackResult;
  readonly record: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RecordCallBackResult = Rectification | NotDoneYet | SamePerson | ContactLeft | NoContact | DoneAlready | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type NotDoneYet = Refusal & {
  readonly __typename: 'NotDoneYet';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ContactLeft = Refusal & {
  readonly __typename: 'ContactLeft';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type NoContact = Refusal & {
  readonly __typename: 'NoContact';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type PostEvaluationConclusion =
  | 'asPromised'
  | 'partly'
  | 'missed';

export type PostEvaluation = {
  readonly __typename: 'PostEvaluation';
  readonly comparison: Scalars['String']['output'];
  readonly conclusion: PostEvaluationConclusion;
  readonly lessons: Scalars['String']['output'];
  readonly needsReEvaluation: Scalars['Boolean']['output'];
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
};

export type PostEvaluateInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly comparison: Scalars['String']['input'];
  readonly conclusion: PostEvaluationConclusion;
  readonly lessons: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type PostEvaluateResult = Project | NotAtThisStep | ReasonMissing | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type CloseOutProjectInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly closingNote: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type CloseOutProjectResult = Project | NotAtThisStep | StillOpen | SamePerson | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type StillOpen = Refusal & {
  readonly __typename: 'StillOpen';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly openTasks: ReadonlyArray<Task>;
  readonly openBlockers: ReadonlyArray<Blocker>;
};

export type Lifecycle = {
  readonly __typename: 'Lifecycle';
  readonly id: Scalars['ID']['output'];
  readonly name: Sentence;
  readonly processId: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ElementState =
  | 'notReached'
  | 'active'
  | 'waiting'
  | 'incident'
  | 'completed'
  | 'cancelled'
  | 'skipped';

export type ElementView = {
  readonly __typename: 'ElementView';
  readonly element: Scalars['ID']['output'];
  readonly name: Sentence;
  readonly kind: Scalars['String']['output'];
  readonly state: ElementState;
  readonly visits: Scalars['Int']['output'];
  readonly activeCount: Scalars['Int']['output'];
  readonly enteredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  readonly by?: Maybe<Party>;
};

export type StageView = {
  readonly __typename: 'StageView';
  readonly stage: Stage;
  readonly element: Scalars['ID']['output'];
  readonly name: Sentence;
  readonly state: ElementState;
  readonly beganAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly limits?: Maybe<TwoLimits>;
  readonly told: ReadonlyArray<Sentence>;
};

export type Statement = {
  readonly __typename: 'Statement';
  readonly kind: Scalars['String']['output'];
  readonly told: Sentence;
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

export type Visit = {
  readonly __typename: 'Visit';
  readonly statements: ReadonlyArray<Statement>;
};

export type Explanation = {
  readonly __typename: 'Explanation';
  readonly element: Scalars['ID']['output'];
  readonly name: Sentence;
  readonly visits: ReadonlyArray<Visit>;
  readonly outside: ReadonlyArray<Statement>;
};

export type ProcessIncident = {
  readonly __typename: 'ProcessIncident';
  readonly element: Scalars['ID']['output'];
  readonly name: Sentence;
  readonly told: Sentence;
  readonly since: Scalars['DateTime']['output'];
};

export type ProcessView = {
  readonly __typename: 'ProcessView';
  readonly project: Project;
  readonly lifecycle: Lifecycle;
  readonly bpmn: Scalars['String']['output'];
  readonly elements: ReadonlyArray<ElementView>;
  readonly takenFlows: ReadonlyArray<Scalars['ID']['output']>;
  readonly stages: ReadonlyArray<StageView>;
  readonly nextSteps: ReadonlyArray<NextStep>;
  readonly incidents: ReadonlyArray<ProcessIncident>;
  readonly explanation?: Maybe<Explanation>;
  readonly asOf: Scalars['DateTime']['output'];
};


export type ProcessViewExplanationArgs = {
  element: Scalars['ID']['input'];
};

export type Stage =
  | 'call'
  | 'proposal'
  | 'completeness'
  | 'consultation'
  | 'expertScoring'
  | 'decision'
  | 'agreement'
  | 'execution'
  | 'acceptance'
  | 'outcomeFollowUp'
  | 'publicRating'
  | 'postEvaluation'
  | 'closeOut';

export type ProjectPhase =
  | 'running'
  | 'closed'
  | 'rejected'
  | 'withdrawn';

export type ProjectPartyRole =
  | 'authority'
  | 'leadEnterprise'
  | 'partnerEnterprise'
  | 'verifier';

export type ProjectParty = {
  readonly __typename: 'ProjectParty';
  readonly organisation: Organisation;
  readonly partyRole: ProjectPartyRole;
  readonly contact?: Maybe<Person>;
};

export type NextStep = {
  readonly __typename: 'NextStep';
  readonly element: Scalars['ID']['output'];
  readonly name: Sentence;
  readonly onlyIf: ReadonlyArray<Sentence>;
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  readonly waitsFor: ReadonlyArray<Sentence>;
};

export type Termination = {
  readonly __typename: 'Termination';
  readonly requestedReason: Scalars['String']['output'];
  readonly requestedBy: Person;
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly settledReason?: Maybe<Scalars['String']['output']>;
  readonly settlement?: Maybe<Scalars['String']['output']>;
  readonly settledBy?: Maybe<Person>;
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly confirmedComment?: Maybe<Scalars['String']['output']>;
  readonly confirmedBy?: Maybe<Person>;
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Project = Versioned & {
  readonly __typename: 'Project';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly number: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly summary: Scalars['String']['output'];
  readonly lifecycle: Lifecycle;
  readonly projectPhase: ProjectPhase;
  readonly stages: ReadonlyArray<Stage>;
  readonly jurisdiction: Jurisdiction;
  readonly parties: ReadonlyArray<ProjectParty>;
  readonly proposal: Proposal;
  readonly agreement?: Maybe<Agreement>;
  readonly limits?: Maybe<TwoLimits>;
  readonly nextSteps: ReadonlyArray<NextStep>;
  readonly milestones: ReadonlyArray<Milestone>;
  readonly plan?: Maybe<Plan>;
  readonly indicators: ReadonlyArray<Indicator>;
  readonly process: ProcessView;
  readonly timeline: TimelineEntryConnection;
  readonly evidence: EvidenceConnection;
  readonly decisions: ReadonlyArray<Decision>;
  readonly blockers: BlockerConnection;
  readonly openTasks: ReadonlyArray<Task>;
  readonly discussion: DiscussionPostConnection;
  readonly acceptance?: Maybe<Acceptance>;
  readonly followUps: ReadonlyArray<FollowUp>;
  readonly ratings: RatingConnection;
  readonly postEvaluation?: Maybe<PostEvaluation>;
  readonly termination?: Maybe<Termination>;
  readonly burden: ReadonlyArray<StageBurden>;
  readonly ledger: LedgerEntryConnection;
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly viewerIsParty: Scalars['Boolean']['output'];
  readonly viewerCanHandInEvidence: Scalars['Boolean']['output'];
  readonly viewerCanAppointVerifier: Scalars['Boolean']['output'];
  readonly viewerCanRaiseBlocker: Scalars['Boolean']['output'];
  readonly viewerCanRequestPlanChange: Scalars['Boolean']['output'];
  readonly viewerCanApplyForAcceptance: Scalars['Boolean']['output'];
  readonly viewerCanRequestWithdrawal: Scalars['Boolean']['output'];
  readonly viewerCanDiscuss: Scalars['Boolean']['output'];
};


export type ProjectTimelineArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectEvidenceArgs = {
  milestoneId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectBlockersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectDiscussionArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectRatingsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectLedgerArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ProjectConnection = {
  readonly __typename: 'ProjectConnection';
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly pageInfo: PageInfo;
};

export type ProjectEdge = {
  readonly __typename: 'ProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};

export type TimelineKind =
  | 'stageBegan'
  | 'stageEnded'
  | 'act'
  | 'limitPaused'
  | 'limitResumed'
  | 'limitPassed'
  | 'escalated';

export type TimelineEntry = {
  readonly __typename: 'TimelineEntry';
  readonly id: Scalars['ID']['output'];
  readonly kind: TimelineKind;
  readonly stage?: Maybe<Stage>;
  readonly act?: Maybe<Scalars['String']['output']>;
  readonly told: Sentence;
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Party>;
  readonly ledgerEntry?: Maybe<LedgerEntry>;
};

export type TimelineEntryConnection = {
  readonly __typename: 'TimelineEntryConnection';
  readonly edges: ReadonlyArray<TimelineEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type TimelineEntryEdge = {
  readonly __typename: 'TimelineEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineEntry;
};

export type DiscussionPost = {
  readonly __typename: 'DiscussionPost';
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
  readonly replyTo?: Maybe<Scalars['ID']['output']>;
};

export type DiscussionPostConnection = {
  readonly __typename: 'DiscussionPostConnection';
  readonly edges: ReadonlyArray<DiscussionPostEdge>;
  readonly pageInfo: PageInfo;
};

export type DiscussionPostEdge = {
  readonly __typename: 'DiscussionPostEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DiscussionPost;
};

export type MilestoneStatus =
  | 'planned'
  | 'handedIn'
  | 'met'
  | 'notMet'
  | 'disputed';

export type Milestone = Versioned & {
  readonly __typename: 'Milestone';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: Project;
  readonly name: Scalars['String']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly forecastOn?: Maybe<Scalars['Date']['output']>;
  readonly actualOn?: Maybe<Scalars['Date']['output']>;
  readonly milestoneStatus: MilestoneStatus;
  readonly demands: ReadonlyArray<EvidenceDemand>;
  readonly attempts: ReadonlyArray<MilestoneAttempt>;
  readonly limits?: Maybe<TwoLimits>;
  readonly viewerCanHandIn: Scalars['Boolean']['output'];
  readonly viewerCanVerify: Scalars['Boolean']['output'];
  readonly viewerCanDispute: Scalars['Boolean']['output'];
  readonly viewerCanResolveDispute: Scalars['Boolean']['output'];
  readonly viewerCanForecast: Scalars['Boolean']['output'];
};

export type PlanVersion = {
  readonly __typename: 'PlanVersion';
  readonly number: Scalars['Int']['output'];
  readonly milestones: ReadonlyArray<PlannedMilestone>;
  readonly changeReason?: Maybe<Scalars['String']['output']>;
  readonly requestedBy?: Maybe<Party>;
  readonly approvedBy: Party;
  readonly approvedAt: Scalars['DateTime']['output'];
};

export type PlannedMilestone = {
  readonly __typename: 'PlannedMilestone';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly demands: ReadonlyArray<EvidenceDemand>;
};

export type ChangeRequestStatus =
  | 'pending'
  | 'approved'
  | 'refused';

export type PlanChangeRequest = Versioned & {
  readonly __typename: 'PlanChangeRequest';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: Project;
  readonly onVersion: Scalars['Int']['output'];
  readonly milestones: ReadonlyArray<PlannedMilestone>;
  readonly reason: Scalars['String']['output'];
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
  readonly status: ChangeRequestStatus;
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  readonly decidedBy?: Maybe<Party>;
  readonly viewerCanDecide: Scalars['Boolean']['output'];
};

export type Plan = {
  readonly __typename: 'Plan';
  readonly current: PlanVersion;
  readonly versions: ReadonlyArray<PlanVersion>;
  readonly requests: ReadonlyArray<PlanChangeRequest>;
};

export type PlannedMilestoneInput = {
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly dueOn: Scalars['Date']['input'];
  readonly demands: ReadonlyArray<EvidenceDemandInput>;
};

export type EvidenceDemandInput = {
  readonly id: Scalars['ID']['input'];
  readonly description: Scalars['String']['input'];
};

export type ProjectFilter = {
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
  readonly phases?: InputMaybe<ReadonlyArray<ProjectPhase>>;
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
  readonly jurisdictionId?: InputMaybe<Scalars['ID']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type ProjectOrder =
  | 'deadline'
  | 'changed'
  | 'attainment';

export type PortfolioCount = {
  readonly __typename: 'PortfolioCount';
  readonly stage: Stage;
  readonly light: Light;
  readonly count: Scalars['Int']['output'];
};

export type Portfolio = {
  readonly __typename: 'Portfolio';
  readonly total: Scalars['Int']['output'];
  readonly counts: ReadonlyArray<PortfolioCount>;
  readonly meanAttainment?: Maybe<Scalars['Decimal']['output']>;
  readonly meanGap?: Maybe<Scalars['Decimal']['output']>;
};

export type ForecastMilestoneInput = {
  readonly milestoneId: Scalars['ID']['input'];
  readonly forecastOn: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ForecastMilestoneResult = Milestone | MilestoneWrongStatus | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type RequestPlanChangeInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly onVersion: Scalars['Int']['input'];
  readonly milestones: ReadonlyArray<PlannedMilestoneInput>;
  readonly reason: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RequestPlanChangeResult = PlanChangeRequest | NotAtThisStep | RequestPending | PlanMovedOn | NothingChanged | PlanUnsound | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type ApprovePlanChangeInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ApprovePlanChangeResult = PlanChangeRequest | DoneAlready | PlanMovedOn | PlanUnsound | SamePerson | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type RefusePlanChangeInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RefusePlanChangeResult = PlanChangeRequest | DoneAlready | SamePerson | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type RequestWithdrawalInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RequestWithdrawalResult = Project | ProjectOver | NotAtThisStep | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type SettleTerminationInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly settlement: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SettleTerminationResult = Project | ProjectOver | ReasonMissing | NotAtThisStep | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type ConfirmTerminationInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ConfirmTerminationResult = Project | ProjectOver | NotAtThisStep | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type PostToDiscussionInput = {
  readonly projectId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly replyTo?: InputMaybe<Scalars['ID']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type PostToDiscussionResult = DiscussionPost | CommentEmpty | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type ProjectOver = Refusal & {
  readonly __typename: 'ProjectOver';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly projectPhase: ProjectPhase;
};

export type NotAtThisStep = Refusal & {
  readonly __typename: 'NotAtThisStep';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly steps: ReadonlyArray<Sentence>;
};

export type RequestPending = Refusal & {
  readonly __typename: 'RequestPending';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly requestedAt: Scalars['DateTime']['output'];
};

export type PlanMovedOn = Refusal & {
  readonly __typename: 'PlanMovedOn';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly currentVersion: Scalars['Int']['output'];
};

export type NothingChanged = Refusal & {
  readonly __typename: 'NothingChanged';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type PlanProblemKind =
  | 'noMilestone'
  | 'milestoneUnnamed'
  | 'milestoneTwice'
  | 'milestoneWithoutDay'
  | 'milestonesOutOfOrder'
  | 'milestoneWithoutEvidence'
  | 'metMilestoneChanged'
  | 'metMilestoneDropped';

export type PlanProblem = {
  readonly __typename: 'PlanProblem';
  readonly kind: PlanProblemKind;
  readonly milestone?: Maybe<Scalars['ID']['output']>;
};

export type PlanUnsound = Refusal & {
  readonly __typename: 'PlanUnsound';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly planProblems: ReadonlyArray<PlanProblem>;
};

export type MilestoneWrongStatus = Refusal & {
  readonly __typename: 'MilestoneWrongStatus';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly milestoneStatus: MilestoneStatus;
};

export type ProposalStage =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'accepted'
  | 'declined'
  | 'withdrawn';

export type MarketCase = {
  readonly __typename: 'MarketCase';
  readonly demandEvidence: Scalars['String']['output'];
  readonly ownFundsShare?: Maybe<Scalars['Decimal']['output']>;
  readonly revenueAfterSupport: Scalars['String']['output'];
};

export type ProposedIndicator = {
  readonly __typename: 'ProposedIndicator';
  readonly id: Scalars['ID']['output'];
  readonly answers?: Maybe<Scalars['ID']['output']>;
  readonly name: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly method: Scalars['String']['output'];
  readonly baseline?: Maybe<Scalars['Decimal']['output']>;
  readonly baselineOn?: Maybe<Scalars['Date']['output']>;
  readonly target?: Maybe<Scalars['Decimal']['output']>;
  readonly targetOn?: Maybe<Scalars['Date']['output']>;
  readonly measuredBy?: Maybe<Organisation>;
};

export type ProposedMilestone = {
  readonly __typename: 'ProposedMilestone';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly evidence: ReadonlyArray<EvidenceDemand>;
};

export type EvidenceDemand = {
  readonly __typename: 'EvidenceDemand';
  readonly id: Scalars['ID']['output'];
  readonly description: Scalars['String']['output'];
};

export type ProposalContent = {
  readonly __typename: 'ProposalContent';
  readonly title: Scalars['String']['output'];
  readonly summary: Scalars['String']['output'];
  readonly marketCase: MarketCase;
  readonly localAdvantage: Scalars['String']['output'];
  readonly indicators: ReadonlyArray<ProposedIndicator>;
  readonly milestones: ReadonlyArray<ProposedMilestone>;
};

export type AttachmentKind =
  | 'demandEvidence'
  | 'financing'
  | 'qualification'
  | 'plan'
  | 'other';

export type Attachment = {
  readonly __typename: 'Attachment';
  readonly id: Scalars['ID']['output'];
  readonly kind: AttachmentKind;
  readonly title: Scalars['String']['output'];
  readonly file: StoredFile;
  readonly by: Party;
  readonly viewerCanRemove: Scalars['Boolean']['output'];
};

export type Editor = {
  readonly __typename: 'Editor';
  readonly person: Person;
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  readonly seenAt: Scalars['DateTime']['output'];
};

export type DraftConflict = {
  readonly __typename: 'DraftConflict';
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  readonly base?: Maybe<Scalars['JSON']['output']>;
  readonly mine?: Maybe<Scalars['JSON']['output']>;
  readonly theirs?: Maybe<Scalars['JSON']['output']>;
  readonly savedBy: Person;
  readonly savedAt: Scalars['DateTime']['output'];
};

export type DraftSaved = {
  readonly __typename: 'DraftSaved';
  readonly proposal: Proposal;
  readonly conflicts: ReadonlyArray<DraftConflict>;
};

export type MissingPartKind =
  | 'textMissing'
  | 'marketCaseMissing'
  | 'shareOutOfRange'
  | 'noIndicator'
  | 'wantedIndicatorUnanswered'
  | 'indicatorAnswersUnknown'
  | 'indicatorFieldMissing'
  | 'notANumber'
  | 'notADay'
  | 'targetEqualsBaseline'
  | 'targetBeforeBaseline'
  | 'measuredByPromiser'
  | 'activityNotOutcome'
  | 'noMilestone'
  | 'milestoneUnnamed'
  | 'milestoneWithoutDay'
  | 'milestonesOutOfOrder'
  | 'milestoneInThePast'
  | 'milestoneWithoutEvidence'
  | 'evidenceDemandEmpty'
  | 'idTwice'
  | 'attachmentMissing';

export type MissingPart = {
  readonly __typename: 'MissingPart';
  readonly kind: MissingPartKind;
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  readonly found?: Maybe<ActivityFound>;
};

export type SimilarProposal = {
  readonly __typename: 'SimilarProposal';
  readonly proposal: Proposal;
  readonly likeness: Scalars['Float']['output'];
  readonly passages: ReadonlyArray<Scalars['String']['output']>;
  readonly justification?: Maybe<Scalars['String']['output']>;
};

export type Proposal = Versioned & {
  readonly __typename: 'Proposal';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly project: Project;
  readonly call?: Maybe<Call>;
  readonly proposers: ReadonlyArray<Organisation>;
  readonly proposalStage: ProposalStage;
  readonly content: ProposalContent;
  readonly attachments: ReadonlyArray<Attachment>;
  readonly missing: ReadonlyArray<MissingPart>;
  readonly editors: ReadonlyArray<Editor>;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly submittedBy?: Maybe<Party>;
  readonly submittedHash?: Maybe<Scalars['Sha256']['output']>;
  readonly completeness?: Maybe<CompletenessCheck>;
  readonly consultation?: Maybe<Consultation>;
  readonly scoringRound?: Maybe<ScoringRound>;
  readonly decisionMatter?: Maybe<DecisionMatter>;
  readonly similar: ReadonlyArray<SimilarProposal>;
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly viewerCanSubmit: Scalars['Boolean']['output'];
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  readonly viewerCanCheck: Scalars['Boolean']['output'];
  readonly viewerCanAddProposer: Scalars['Boolean']['output'];
};

export type ProposalConnection = {
  readonly __typename: 'ProposalConnection';
  readonly edges: ReadonlyArray<ProposalEdge>;
  readonly pageInfo: PageInfo;
};

export type ProposalEdge = {
  readonly __typename: 'ProposalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Proposal;
};

export type ProposalFilter = {
  readonly stages?: InputMaybe<ReadonlyArray<ProposalStage>>;
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type CreateProposalInput = {
  readonly callId?: InputMaybe<Scalars['ID']['input']>;
  readonly jurisdictionId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type CreateProposalResult = Proposal | CallNotOpen | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type DraftChangeInput = {
  readonly field: ReadonlyArray<Scalars['String']['input']>;
  readonly value?: InputMaybe<Scalars['JSON']['input']>;
};

export type SaveProposalDraftInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly baseVersion: Scalars['Int']['input'];
  readonly changes: ReadonlyArray<DraftChangeInput>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SaveProposalDraftResult = DraftSaved | ProposalLocked | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type AnnouncePresenceInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly field: ReadonlyArray<Scalars['String']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AnnouncePresenceResult = Proposal | ProposalLocked | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type AttachToProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly uploadId: Scalars['ID']['input'];
  readonly kind: AttachmentKind;
  readonly title: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AttachToProposalResult = Proposal | ProposalLocked | UploadNotFinished | FileRefused | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type DetachFromProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly attachmentId: Scalars['ID']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DetachFromProposalResult = Proposal | ProposalLocked | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type AddProposerInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AddProposerResult = Proposal | ProposalLocked | ProposerAlready | NotAnEnterprise | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type RemoveProposerInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RemoveProposerResult = Proposal | ProposalLocked | LeaderStays | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type SubmitProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SubmitProposalResult = Proposal | ProposalWrongStage | ProposalIncomplete | CallNotOpen | DeadlinePassed | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type WithdrawProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type WithdrawProposalResult = Proposal | ProposalWrongStage | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type JustifySimilarityInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly similarProposalId: Scalars['ID']['input'];
  readonly justification: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type JustifySimilarityResult = Proposal | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type ProposalWrongStage = Refusal & {
  readonly __typename: 'ProposalWrongStage';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly proposalStage: ProposalStage;
};

export type ProposalLocked = Refusal & {
  readonly __typename: 'ProposalLocked';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly proposalStage: ProposalStage;
};

export type ProposalIncomplete = Refusal & {
  readonly __typename: 'ProposalIncomplete';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly missing: ReadonlyArray<MissingPart>;
};

export type ProposerAlready = Refusal & {
  readonly __typename: 'ProposerAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: Organisation;
};

export type NotAnEnterprise = Refusal & {
  readonly __typename: 'NotAnEnterprise';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: Organisation;
};

export type LeaderStays = Refusal & {
  readonly __typename: 'LeaderStays';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: Organisation;
};

export type Refusal = {
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type NotSignedIn = Refusal & {
  readonly __typename: 'NotSignedIn';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type NotFound = Refusal & {
  readonly __typename: 'NotFound';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
};

export type NotAllowedBecause =
  | 'roleMissing'
  | 'notTheEnterprise'
  | 'notTheAuthority'
  | 'notTheProposer'
  | 'notAppointed'
  | 'notAsked'
  | 'notTheOwner'
  | 'notTheSubmitter'
  | 'notTheDelegator'
  | 'outsideDelegation';

export type NotAllowed = Refusal & {
  readonly __typename: 'NotAllowed';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly because: NotAllowedBecause;
};

export type InputProblemKind =
  | 'required'
  | 'tooLong'
  | 'tooMany'
  | 'outOfRange'
  | 'notAWholeNumber'
  | 'notADay'
  | 'textBroken'
  | 'textWithNul'
  | 'tooDeep'
  | 'unknownField'
  | 'unknownId'
  | 'idTwice'
  | 'notAnAddress';

export type InputProblem = {
  readonly __typename: 'InputProblem';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: InputProblemKind;
  readonly limit?: Maybe<Scalars['Int']['output']>;
};

export type InputInvalid = Refusal & {
  readonly __typename: 'InputInvalid';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly inputProblems: ReadonlyArray<InputProblem>;
};

export type KeyReused = Refusal & {
  readonly __typename: 'KeyReused';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly firstUsedAt: Scalars['DateTime']['output'];
};

export type Conflict = Refusal & {
  readonly __typename: 'Conflict';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly current: Versioned;
  readonly changedBy?: Maybe<Person>;
  readonly changedAt: Scalars['DateTime']['output'];
};

export type TooManyRequests = Refusal & {
  readonly __typename: 'TooManyRequests';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly retryAt: Scalars['DateTime']['output'];
};

export type ReasonMissing = Refusal & {
  readonly __typename: 'ReasonMissing';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type DeadlinePassed = Refusal & {
  readonly __typename: 'DeadlinePassed';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly deadline: Scalars['DateTime']['output'];
};

export type StillRunning = Refusal & {
  readonly __typename: 'StillRunning';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly endsAt: Scalars['DateTime']['output'];
};

export type DatesOutOfOrder = Refusal & {
  readonly __typename: 'DatesOutOfOrder';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
};

export type DueInThePast = Refusal & {
  readonly __typename: 'DueInThePast';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly deadline: Scalars['DateTime']['output'];
};

export type DoneAlready = Refusal & {
  readonly __typename: 'DoneAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly doneAt: Scalars['DateTime']['output'];
  readonly doneBy?: Maybe<Person>;
};

export type Part =
  | 'reporter'
  | 'verifier'
  | 'judge';

export type SamePerson = Refusal & {
  readonly __typename: 'SamePerson';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly parts: ReadonlyArray<Part>;
  readonly person: Person;
};

export type SameOrganisation = Refusal & {
  readonly __typename: 'SameOrganisation';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly parts: ReadonlyArray<Part>;
  readonly organisation: Organisation;
};

export type VerifierIsParty = Refusal & {
  readonly __typename: 'VerifierIsParty';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: Organisation;
};

export type Query = {
  readonly __typename: 'Query';
  readonly agreement?: Maybe<Agreement>;
  readonly blocker?: Maybe<Blocker>;
  readonly blockers: BlockerConnection;
  readonly lifecycleBurden: ReadonlyArray<StageBurden>;
  readonly call?: Maybe<Call>;
  readonly calls: CallConnection;
  readonly consultation?: Maybe<Consultation>;
  readonly consultations: ConsultationConnection;
  readonly commentByReceipt?: Maybe<Comment>;
  readonly decisionMatter?: Maybe<DecisionMatter>;
  readonly jurisdictions: JurisdictionConnection;
  readonly organisation?: Maybe<Organisation>;
  readonly organisations: OrganisationConnection;
  readonly person?: Maybe<Person>;
  readonly people: PersonConnection;
  readonly delegations: DelegationConnection;
  readonly calendar?: Maybe<CalendarYear>;
  readonly creditCodeCheck: CreditCodeCheck;
  readonly upload?: Maybe<Upload>;
  readonly evidence?: Maybe<Evidence>;
  readonly milestone?: Maybe<Milestone>;
  readonly verificationQueue: MilestoneConnection;
  readonly indicator?: Maybe<Indicator>;
  readonly ledgerHead: LedgerHead;
  readonly inclusionProof?: Maybe<InclusionProof>;
  readonly limitRules: ReadonlyArray<LimitRule>;
  readonly notices: ActionNoticeConnection;
  readonly digests: ReadonlyArray<Digest>;
  readonly followThrough: FollowThrough;
  readonly ratingByReceipt?: Maybe<Rating>;
  readonly rectification?: Maybe<Rectification>;
  readonly processView?: Maybe<ProcessView>;
  readonly lifecycles: ReadonlyArray<Lifecycle>;
  readonly project?: Maybe<Project>;
  readonly projects: ProjectConnection;
  readonly portfolio: Portfolio;
  readonly proposal?: Maybe<Proposal>;
  readonly proposals: ProposalConnection;
  readonly system: System;
  readonly scoringRound?: Maybe<ScoringRound>;
  readonly scoringQueue: ScoringRoundConnection;
  readonly search: ReadonlyArray<SearchHit>;
  readonly me?: Maybe<Viewer>;
  readonly csrfToken: Scalars['String']['output'];
  readonly demoAccounts: ReadonlyArray<DemoAccount>;
  readonly exceptions: ExceptionCaseConnection;
  readonly task?: Maybe<Task>;
  readonly worklist: TaskConnection;
  readonly worklistSummary: WorklistSummary;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBlockerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBlockersArgs = {
  filter?: InputMaybe<BlockerFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLifecycleBurdenArgs = {
  lifecycleId: Scalars['ID']['input'];
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallsArgs = {
  filter?: InputMaybe<CallFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConsultationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsultationsArgs = {
  onlyOpen?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommentByReceiptArgs = {
  receipt: Scalars['String']['input'];
};


export type QueryDecisionMatterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJurisdictionsArgs = {
  parentId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDelegationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCalendarArgs = {
  jurisdictionId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryCreditCodeCheckArgs = {
  code: Scalars['String']['input'];
};


export type QueryUploadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMilestoneArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVerificationQueueArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInclusionProofArgs = {
  entryId: Scalars['ID']['input'];
};


export type QueryLimitRulesArgs = {
  jurisdictionId: Scalars['ID']['input'];
};


export type QueryNoticesArgs = {
  onlyOpen?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRatingByReceiptArgs = {
  receipt: Scalars['String']['input'];
};


export type QueryRectificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcessViewArgs = {
  projectId: Scalars['ID']['input'];
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  order?: ProjectOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPortfolioArgs = {
  filter?: InputMaybe<ProjectFilter>;
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  filter?: InputMaybe<ProposalFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryScoringRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScoringQueueArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  limit?: Scalars['Int']['input'];
};


export type QueryExceptionsArgs = {
  filter?: InputMaybe<ExceptionFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorklistArgs = {
  view?: WorklistView;
  filter?: InputMaybe<WorklistFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename: 'Mutation';
  readonly applyForAcceptance: ApplyForAcceptanceResult;
  readonly markMilestone: MarkMilestoneResult;
  readonly acceptProject: AcceptProjectResult;
  readonly returnAcceptance: ReturnAcceptanceResult;
  readonly drawUpAgreement: DrawUpAgreementResult;
  readonly changeAgreement: ChangeAgreementResult;
  readonly signAgreement: SignAgreementResult;
  readonly raiseBlocker: RaiseBlockerResult;
  readonly answerBlocker: AnswerBlockerResult;
  readonly reopenBlocker: ReopenBlockerResult;
  readonly closeBlocker: CloseBlockerResult;
  readonly draftCall: DraftCallResult;
  readonly saveCallDraft: SaveCallDraftResult;
  readonly discardCallDraft: DiscardCallDraftResult;
  readonly handInCall: HandInCallResult;
  readonly openCall: OpenCallResult;
  readonly returnCall: ReturnCallResult;
  readonly postponeCallClosing: PostponeCallClosingResult;
  readonly withdrawCall: WithdrawCallResult;
  readonly acceptProposal: AcceptProposalResult;
  readonly returnForCorrection: ReturnForCorrectionResult;
  readonly declineProposal: DeclineProposalResult;
  readonly openConsultation: OpenConsultationResult;
  readonly addComment: AddCommentResult;
  readonly answerComment: AnswerCommentResult;
  readonly closeConsultation: CloseConsultationResult;
  readonly nameMembers: NameMembersResult;
  readonly giveOpinion: GiveOpinionResult;
  readonly decide: DecideResult;
  readonly publishDepartureReason: PublishDepartureReasonResult;
  readonly extendDecision: ExtendDecisionResult;
  readonly registerOrganisation: RegisterOrganisationResult;
  readonly editOrganisation: EditOrganisationResult;
  readonly setOrganisationActive: SetOrganisationActiveResult;
  readonly addPerson: AddPersonResult;
  readonly invitePerson: InvitePersonResult;
  readonly editPerson: EditPersonResult;
  readonly setPersonActive: SetPersonActiveResult;
  readonly giveRole: GiveRoleResult;
  readonly takeRole: TakeRoleResult;
  readonly delegate: DelegateResult;
  readonly revokeDelegation: RevokeDelegationResult;
  readonly overrideCalendarDay: OverrideCalendarDayResult;
  readonly clearCalendarOverride: ClearCalendarOverrideResult;
  readonly startUpload: StartUploadResult;
  readonly addEvidence: AddEvidenceResult;
  readonly removeEvidence: RemoveEvidenceResult;
  readonly handInEvidence: HandInEvidenceResult;
  readonly appointVerifier: AppointVerifierResult;
  readonly verifyMilestone: VerifyMilestoneResult;
  readonly disputeVerdict: DisputeVerdictResult;
  readonly resolveDispute: ResolveDisputeResult;
  readonly reportMeasurement: ReportMeasurementResult;
  readonly verifyMeasurement: VerifyMeasurementResult;
  readonly setPromisedLimit: SetPromisedLimitResult;
  readonly pauseLimit: PauseLimitResult;
  readonly resumeLimit: ResumeLimitResult;
  readonly sendNotice: SendNoticeResult;
  readonly markNoticeRead: MarkNoticeReadResult;
  readonly markNoticeDone: MarkNoticeDoneResult;
  readonly reportOutcome: ReportOutcomeResult;
  readonly measureOutcome: MeasureOutcomeResult;
  readonly submitRating: SubmitRatingResult;
  readonly reportRectified: ReportRectifiedResult;
  readonly recordCallBack: RecordCallBackResult;
  readonly postEvaluate: PostEvaluateResult;
  readonly closeOutProject: CloseOutProjectResult;
  readonly forecastMilestone: ForecastMilestoneResult;
  readonly requestPlanChange: RequestPlanChangeResult;
  readonly approvePlanChange: ApprovePlanChangeResult;
  readonly refusePlanChange: RefusePlanChangeResult;
  readonly requestWithdrawal: RequestWithdrawalResult;
  readonly settleTermination: SettleTerminationResult;
  readonly confirmTermination: ConfirmTerminationResult;
  readonly postToDiscussion: PostToDiscussionResult;
  readonly createProposal: CreateProposalResult;
  readonly saveProposalDraft: SaveProposalDraftResult;
  readonly announcePresence: AnnouncePresenceResult;
  readonly attachToProposal: AttachToProposalResult;
  readonly detachFromProposal: DetachFromProposalResult;
  readonly addProposer: AddProposerResult;
  readonly removeProposer: RemoveProposerResult;
  readonly submitProposal: SubmitProposalResult;
  readonly withdrawProposal: WithdrawProposalResult;
  readonly justifySimilarity: JustifySimilarityResult;
  readonly appointExperts: AppointExpertsResult;
  readonly declareInterest: DeclareInterestResult;
  readonly submitScoreSheet: SubmitScoreSheetResult;
  readonly recordConsensus: RecordConsensusResult;
  readonly signIn: SignInResult;
  readonly signInAsDemo: SignInAsDemoResult;
  readonly signOut: SignOutResult;
  readonly actForOrganisation: ActForOrganisationResult;
  readonly changePassword: ChangePasswordResult;
  readonly choosePassword: ChoosePasswordResult;
  readonly setPreferences: SetPreferencesResult;
  readonly instruct: InstructResult;
  readonly claimTask: ClaimTaskResult;
  readonly releaseTask: ReleaseTaskResult;
  readonly saveTaskDraft: SaveTaskDraftResult;
  readonly completeTask: CompleteTaskResult;
  readonly startSignOff: StartSignOffResult;
  readonly signTask: SignTaskResult;
  readonly addSigner: AddSignerResult;
  readonly removeSigner: RemoveSignerResult;
  readonly handOverTask: HandOverTaskResult;
  readonly delegateTask: DelegateTaskResult;
  readonly giveBackTask: GiveBackTaskResult;
  readonly returnTask: ReturnTaskResult;
  readonly withdrawTask: WithdrawTaskResult;
  readonly copyTask: CopyTaskResult;
  readonly urgeTask: UrgeTaskResult;
};


export type MutationApplyForAcceptanceArgs = {
  input: ApplyForAcceptanceInput;
};


export type MutationMarkMilestoneArgs = {
  input: MarkMilestoneInput;
};


export type MutationAcceptProjectArgs = {
  input: AcceptProjectInput;
};


export type MutationReturnAcceptanceArgs = {
  input: ReturnAcceptanceInput;
};


export type MutationDrawUpAgreementArgs = {
  input: DrawUpAgreementInput;
};


export type MutationChangeAgreementArgs = {
  input: ChangeAgreementInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationRaiseBlockerArgs = {
  input: RaiseBlockerInput;
};


export type MutationAnswerBlockerArgs = {
  input: AnswerBlockerInput;
};


export type MutationReopenBlockerArgs = {
  input: ReopenBlockerInput;
};


export type MutationCloseBlockerArgs = {
  input: CloseBlockerInput;
};


export type MutationDraftCallArgs = {
  input: DraftCallInput;
};


export type MutationSaveCallDraftArgs = {
  input: SaveCallDraftInput;
};


export type MutationDiscardCallDraftArgs = {
  input: DiscardCallDraftInput;
};


export type MutationHandInCallArgs = {
  input: HandInCallInput;
};


export type MutationOpenCallArgs = {
  input: OpenCallInput;
};


export type MutationReturnCallArgs = {
  input: ReturnCallInput;
};


export type MutationPostponeCallClosingArgs = {
  input: PostponeCallClosingInput;
};


export type MutationWithdrawCallArgs = {
  input: WithdrawCallInput;
};


export type MutationAcceptProposalArgs = {
  input: AcceptProposalInput;
};


export type MutationReturnForCorrectionArgs = {
  input: ReturnForCorrectionInput;
};


export type MutationDeclineProposalArgs = {
  input: DeclineProposalInput;
};


export type MutationOpenConsultationArgs = {
  input: OpenConsultationInput;
};


export type MutationAddCommentArgs = {
  input: AddCommentInput;
};


export type MutationAnswerCommentArgs = {
  input: AnswerCommentInput;
};


export type MutationCloseConsultationArgs = {
  input: CloseConsultationInput;
};


export type MutationNameMembersArgs = {
  input: NameMembersInput;
};


export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


export type MutationDecideArgs = {
  input: DecideInput;
};


export type MutationPublishDepartureReasonArgs = {
  input: PublishDepartureReasonInput;
};


export type MutationExtendDecisionArgs = {
  input: ExtendDecisionInput;
};


export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


export type MutationEditOrganisationArgs = {
  input: EditOrganisationInput;
};


export type MutationSetOrganisationActiveArgs = {
  input: SetOrganisationActiveInput;
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationEditPersonArgs = {
  input: EditPersonInput;
};


export type MutationSetPersonActiveArgs = {
  input: SetPersonActiveInput;
};


export type MutationGiveRoleArgs = {
  input: GiveRoleInput;
};


export type MutationTakeRoleArgs = {
  input: TakeRoleInput;
};


export type MutationDelegateArgs = {
  input: DelegateInput;
};


export type MutationRevokeDelegationArgs = {
  input: RevokeDelegationInput;
};


export type MutationOverrideCalendarDayArgs = {
  input: OverrideCalendarDayInput;
};


export type MutationClearCalendarOverrideArgs = {
  input: ClearCalendarOverrideInput;
};


export type MutationStartUploadArgs = {
  input: StartUploadInput;
};


export type MutationAddEvidenceArgs = {
  input: AddEvidenceInput;
};


export type MutationRemoveEvidenceArgs = {
  input: RemoveEvidenceInput;
};


export type MutationHandInEvidenceArgs = {
  input: HandInEvidenceInput;
};


export type MutationAppointVerifierArgs = {
  input: AppointVerifierInput;
};


export type MutationVerifyMilestoneArgs = {
  input: VerifyMilestoneInput;
};


export type MutationDisputeVerdictArgs = {
  input: DisputeVerdictInput;
};


export type MutationResolveDisputeArgs = {
  input: ResolveDisputeInput;
};


export type MutationReportMeasurementArgs = {
  input: ReportMeasurementInput;
};


export type MutationVerifyMeasurementArgs = {
  input: VerifyMeasurementInput;
};


export type MutationSetPromisedLimitArgs = {
  input: SetPromisedLimitInput;
};


export type MutationPauseLimitArgs = {
  input: PauseLimitInput;
};


export type MutationResumeLimitArgs = {
  input: ResumeLimitInput;
};


export type MutationSendNoticeArgs = {
  input: SendNoticeInput;
};


export type MutationMarkNoticeReadArgs = {
  input: MarkNoticeReadInput;
};


export type MutationMarkNoticeDoneArgs = {
  input: MarkNoticeDoneInput;
};


export type MutationReportOutcomeArgs = {
  input: ReportOutcomeInput;
};


export type MutationMeasureOutcomeArgs = {
  input: MeasureOutcomeInput;
};


export type MutationSubmitRatingArgs = {
  input: SubmitRatingInput;
};


export type MutationReportRectifiedArgs = {
  input: ReportRectifiedInput;
};


export type MutationRecordCallBackArgs = {
  input: RecordCallBackInput;
};


export type MutationPostEvaluateArgs = {
  input: PostEvaluateInput;
};


export type MutationCloseOutProjectArgs = {
  input: CloseOutProjectInput;
};


export type MutationForecastMilestoneArgs = {
  input: ForecastMilestoneInput;
};


export type MutationRequestPlanChangeArgs = {
  input: RequestPlanChangeInput;
};


export type MutationApprovePlanChangeArgs = {
  input: ApprovePlanChangeInput;
};


export type MutationRefusePlanChangeArgs = {
  input: RefusePlanChangeInput;
};


export type MutationRequestWithdrawalArgs = {
  input: RequestWithdrawalInput;
};


export type MutationSettleTerminationArgs = {
  input: SettleTerminationInput;
};


export type MutationConfirmTerminationArgs = {
  input: ConfirmTerminationInput;
};


export type MutationPostToDiscussionArgs = {
  input: PostToDiscussionInput;
};


export type MutationCreateProposalArgs = {
  input: CreateProposalInput;
};


export type MutationSaveProposalDraftArgs = {
  input: SaveProposalDraftInput;
};


export type MutationAnnouncePresenceArgs = {
  input: AnnouncePresenceInput;
};


export type MutationAttachToProposalArgs = {
  input: AttachToProposalInput;
};


export type MutationDetachFromProposalArgs = {
  input: DetachFromProposalInput;
};


export type MutationAddProposerArgs = {
  input: AddProposerInput;
};


export type MutationRemoveProposerArgs = {
  input: RemoveProposerInput;
};


export type MutationSubmitProposalArgs = {
  input: SubmitProposalInput;
};


export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};


export type MutationJustifySimilarityArgs = {
  input: JustifySimilarityInput;
};


export type MutationAppointExpertsArgs = {
  input: AppointExpertsInput;
};


export type MutationDeclareInterestArgs = {
  input: DeclareInterestInput;
};


export type MutationSubmitScoreSheetArgs = {
  input: SubmitScoreSheetInput;
};


export type MutationRecordConsensusArgs = {
  input: RecordConsensusInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignInAsDemoArgs = {
  input: SignInAsDemoInput;
};


export type MutationSignOutArgs = {
  input: SignOutInput;
};


export type MutationActForOrganisationArgs = {
  input: ActForOrganisationInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChoosePasswordArgs = {
  input: ChoosePasswordInput;
};


export type MutationSetPreferencesArgs = {
  input: SetPreferencesInput;
};


export type MutationInstructArgs = {
  input: InstructInput;
};


export type MutationClaimTaskArgs = {
  input: ClaimTaskInput;
};


export type MutationReleaseTaskArgs = {
  input: ReleaseTaskInput;
};


export type MutationSaveTaskDraftArgs = {
  input: SaveTaskDraftInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationStartSignOffArgs = {
  input: StartSignOffInput;
};


export type MutationSignTaskArgs = {
  input: SignTaskInput;
};


export type MutationAddSignerArgs = {
  input: AddSignerInput;
};


export type MutationRemoveSignerArgs = {
  input: RemoveSignerInput;
};


export type MutationHandOverTaskArgs = {
  input: HandOverTaskInput;
};


export type MutationDelegateTaskArgs = {
  input: DelegateTaskInput;
};


export type MutationGiveBackTaskArgs = {
  input: GiveBackTaskInput;
};


export type MutationReturnTaskArgs = {
  input: ReturnTaskInput;
};


export type MutationWithdrawTaskArgs = {
  input: WithdrawTaskInput;
};


export type MutationCopyTaskArgs = {
  input: CopyTaskInput;
};


export type MutationUrgeTaskArgs = {
  input: UrgeTaskInput;
};

export type Subscription = {
  readonly __typename: 'Subscription';
  readonly projectChanged: ProjectChange;
  readonly worklistChanged: WorklistChange;
  readonly draftChanged: DraftChange;
  readonly noticeReceived: ActionNotice;
};


export type SubscriptionProjectChangedArgs = {
  projectId: Scalars['ID']['input'];
};


export type SubscriptionDraftChangedArgs = {
  proposalId: Scalars['ID']['input'];
};

export type Language =
  | 'zh'
  | 'en';

export type Sentence = {
  readonly __typename: 'Sentence';
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

export type Versioned = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PageInfo = {
  readonly __typename: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Party = {
  readonly __typename: 'Party';
  readonly person: Person;
  readonly organisation: Organisation;
  readonly onBehalfOf?: Maybe<Person>;
};

export type System = {
  readonly __typename: 'System';
  readonly name: Sentence;
  readonly release: Scalars['String']['output'];
  readonly now: Scalars['DateTime']['output'];
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly upload: UploadRules;
};

export type Recommendation =
  | 'approve'
  | 'return'
  | 'reject';

export type CriterionScore = {
  readonly __typename: 'CriterionScore';
  readonly criterion: Criterion;
  readonly score: Scalars['Decimal']['output'];
  readonly reason: Scalars['String']['output'];
};

export type ScoreSheet = {
  readonly __typename: 'ScoreSheet';
  readonly id: Scalars['ID']['output'];
  readonly expert?: Maybe<Person>;
  readonly scores: ReadonlyArray<CriterionScore>;
  readonly weightedTotal: Scalars['Decimal']['output'];
  readonly recommendation: Recommendation;
  readonly reason: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type Recusal = {
  readonly __typename: 'Recusal';
  readonly expert: Person;
  readonly interest: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly sheetStruck: Scalars['Boolean']['output'];
};

export type Spread = {
  readonly __typename: 'Spread';
  readonly lowest: Scalars['Decimal']['output'];
  readonly highest: Scalars['Decimal']['output'];
  readonly mean: Scalars['Decimal']['output'];
  readonly standardDeviation: Scalars['Decimal']['output'];
};

export type CriterionSpread = {
  readonly __typename: 'CriterionSpread';
  readonly criterion: Criterion;
  readonly spread: Spread;
};

export type RecommendationCount = {
  readonly __typename: 'RecommendationCount';
  readonly recommendation: Recommendation;
  readonly count: Scalars['Int']['output'];
};

export type Tally = {
  readonly __typename: 'Tally';
  readonly total: Spread;
  readonly criteria: ReadonlyArray<CriterionSpread>;
  readonly recommendations: ReadonlyArray<RecommendationCount>;
  readonly majority?: Maybe<Recommendation>;
};

export type Dissent = {
  readonly __typename: 'Dissent';
  readonly person?: Maybe<Person>;
  readonly statement: Scalars['String']['output'];
};

export type Consensus = {
  readonly __typename: 'Consensus';
  readonly recommendation: Recommendation;
  readonly reason: Scalars['String']['output'];
  readonly dissent: ReadonlyArray<Dissent>;
  readonly at: Scalars['DateTime']['output'];
};

export type AppointedExpert = {
  readonly __typename: 'AppointedExpert';
  readonly person: Person;
  readonly organisation: Organisation;
  readonly hasScored: Scalars['Boolean']['output'];
};

export type ScoringRound = Versioned & {
  readonly __typename: 'ScoringRound';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly proposal: Proposal;
  readonly criteria: ReadonlyArray<Criterion>;
  readonly minimumExperts: Scalars['Int']['output'];
  readonly experts: ReadonlyArray<AppointedExpert>;
  readonly isSealed: Scalars['Boolean']['output'];
  readonly sheets: ReadonlyArray<ScoreSheet>;
  readonly recusals: ReadonlyArray<Recusal>;
  readonly tally?: Maybe<Tally>;
  readonly consensus?: Maybe<Consensus>;
  readonly limits?: Maybe<TwoLimits>;
  readonly viewerCanAppoint: Scalars['Boolean']['output'];
  readonly viewerCanScore: Scalars['Boolean']['output'];
  readonly viewerCanRecuse: Scalars['Boolean']['output'];
  readonly viewerCanRecordConsensus: Scalars['Boolean']['output'];
};

export type ScoringRoundConnection = {
  readonly __typename: 'ScoringRoundConnection';
  readonly edges: ReadonlyArray<ScoringRoundEdge>;
  readonly pageInfo: PageInfo;
};

export type ScoringRoundEdge = {
  readonly __typename: 'ScoringRoundEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ScoringRound;
};

export type AppointExpertsInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly selection: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AppointExpertsResult = ScoringRound | ExpertAlready | ExpertOfProposer | ExpertRecused | ConsensusReached | ReasonMissing | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type DeclareInterestInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly interest: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DeclareInterestResult = InterestDeclared | ReasonMissing | ConsensusReached | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type InterestDeclared = {
  readonly __typename: 'InterestDeclared';
  readonly person: Person;
  readonly proposal: Proposal;
  readonly interest: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly sheetStruck: Scalars['Boolean']['output'];
};

export type CriterionScoreInput = {
  readonly criterionId: Scalars['ID']['input'];
  readonly score: Scalars['Decimal']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SubmitScoreSheetInput = {
  readonly roundId: Scalars['ID']['input'];
  readonly scores: ReadonlyArray<CriterionScoreInput>;
  readonly recommendation: Recommendation;
  readonly reason: Scalars['String']['input'];
  readonly noInterest: Scalars['Boolean']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SubmitScoreSheetResult = ScoringRound | ScoredAlready | CriteriaUnscored | ScoreOutOfRange | ReasonMissing | ExpertRecused | ConsensusReached | InterestNotCleared | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type DissentInput = {
  readonly personId: Scalars['ID']['input'];
  readonly statement: Scalars['String']['input'];
};

export type RecordConsensusInput = {
  readonly roundId: Scalars['ID']['input'];
  readonly recommendation: Recommendation;
  readonly reason: Scalars['String']['input'];
  readonly dissent: ReadonlyArray<DissentInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RecordConsensusResult = ScoringRound | SheetsSealed | TooFewExperts | ReasonMissing | ConsensusReached | NotAtThisStep | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ExpertAlready = Refusal & {
  readonly __typename: 'ExpertAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
};

export type ExpertOfProposer = Refusal & {
  readonly __typename: 'ExpertOfProposer';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
  readonly organisation: Organisation;
};

export type ExpertRecused = Refusal & {
  readonly __typename: 'ExpertRecused';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
};

export type ScoredAlready = Refusal & {
  readonly __typename: 'ScoredAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly doneAt: Scalars['DateTime']['output'];
};

export type CriteriaUnscored = Refusal & {
  readonly __typename: 'CriteriaUnscored';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly criteria: ReadonlyArray<Criterion>;
};

export type ScoreOutOfRange = Refusal & {
  readonly __typename: 'ScoreOutOfRange';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly criterion: Criterion;
};

export type InterestNotCleared = Refusal & {
  readonly __typename: 'InterestNotCleared';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type SheetsSealed = Refusal & {
  readonly __typename: 'SheetsSealed';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly waitingCount: Scalars['Int']['output'];
};

export type TooFewExperts = Refusal & {
  readonly __typename: 'TooFewExperts';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly expertCount: Scalars['Int']['output'];
  readonly minimumExperts: Scalars['Int']['output'];
};

export type ConsensusReached = Refusal & {
  readonly __typename: 'ConsensusReached';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly doneAt: Scalars['DateTime']['output'];
};

export type SearchKind =
  | 'project'
  | 'call'
  | 'proposal'
  | 'task'
  | 'organisation'
  | 'person'
  | 'consultation';

export type SearchHit = {
  readonly __typename: 'SearchHit';
  readonly kind: SearchKind;
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly projectId?: Maybe<Scalars['ID']['output']>;
  readonly excerpt: Scalars['String']['output'];
};

export type Theme =
  | 'system'
  | 'light'
  | 'dark';

export type Preferences = {
  readonly __typename: 'Preferences';
  readonly language: Language;
  readonly theme: Theme;
  readonly digestHour: Scalars['Int']['output'];
};

export type Viewer = {
  readonly __typename: 'Viewer';
  readonly person: Person;
  readonly membership: Membership;
  readonly memberships: ReadonlyArray<Membership>;
  readonly standsInFor: ReadonlyArray<Delegation>;
  readonly preferences: Preferences;
  readonly csrfToken: Scalars['String']['output'];
  readonly sessionEndsAt: Scalars['DateTime']['output'];
  readonly viewerCanAdminister: Scalars['Boolean']['output'];
  readonly viewerCanCreateCall: Scalars['Boolean']['output'];
  readonly viewerCanCreateProposal: Scalars['Boolean']['output'];
  readonly viewerCanSupervise: Scalars['Boolean']['output'];
};

export type DemoAccount = {
  readonly __typename: 'DemoAccount';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: Role;
  readonly organisationName: Scalars['String']['output'];
  readonly organisationEnglishName?: Maybe<Scalars['String']['output']>;
  readonly organisationKind: OrganisationKind;
};

export type SignInInput = {
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SignInResult = Viewer | CredentialsWrong | InputInvalid | KeyReused | TooManyRequests;

export type CredentialsWrong = Refusal & {
  readonly __typename: 'CredentialsWrong';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type SignInAsDemoInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SignInAsDemoResult = Viewer | NotADemonstration | InputInvalid | KeyReused | TooManyRequests | NotFound;

export type NotADemonstration = Refusal & {
  readonly __typename: 'NotADemonstration';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type SignedOut = {
  readonly __typename: 'SignedOut';
  readonly at: Scalars['DateTime']['output'];
};

export type SignOutInput = {
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SignOutResult = SignedOut | InputInvalid | KeyReused | NotSignedIn | NotAllowed;

export type ActForOrganisationInput = {
  readonly organisationId: Scalars['ID']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ActForOrganisationResult = Viewer | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type ChangePasswordInput = {
  readonly current: Scalars['String']['input'];
  readonly next: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ChangePasswordResult = Viewer | CredentialsWrong | PasswordTooWeak | InputInvalid | KeyReused | NotSignedIn | NotAllowed;

export type ChoosePasswordInput = {
  readonly invitation: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ChoosePasswordResult = Viewer | InvitationUnknown | PasswordTooWeak | InputInvalid | KeyReused | TooManyRequests;

export type InvitationUnknown = Refusal & {
  readonly __typename: 'InvitationUnknown';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type PasswordWeakness =
  | 'tooShort'
  | 'tooCommon'
  | 'likeTheAccount';

export type PasswordTooWeak = Refusal & {
  readonly __typename: 'PasswordTooWeak';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly weaknesses: ReadonlyArray<PasswordWeakness>;
};

export type SetPreferencesInput = {
  readonly language: Language;
  readonly theme: Theme;
  readonly digestHour: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SetPreferencesResult = Viewer | InputInvalid | KeyReused | NotSignedIn | NotAllowed;

export type ExceptionKind =
  | 'late'
  | 'disputed'
  | 'overburdened'
  | 'overridden'
  | 'escalated'
  | 'gap';

export type ExceptionCase = {
  readonly __typename: 'ExceptionCase';
  readonly id: Scalars['ID']['output'];
  readonly kind: ExceptionKind;
  readonly project: Project;
  readonly told: Sentence;
  readonly since: Scalars['DateTime']['output'];
  readonly task?: Maybe<Task>;
  readonly instruction?: Maybe<Scalars['String']['output']>;
  readonly viewerCanInstruct: Scalars['Boolean']['output'];
};

export type ExceptionCaseConnection = {
  readonly __typename: 'ExceptionCaseConnection';
  readonly edges: ReadonlyArray<ExceptionCaseEdge>;
  readonly pageInfo: PageInfo;
};

export type ExceptionCaseEdge = {
  readonly __typename: 'ExceptionCaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ExceptionCase;
};

export type ExceptionFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<ExceptionKind>>;
  readonly jurisdictionId?: InputMaybe<Scalars['ID']['input']>;
};

export type InstructInput = {
  readonly exceptionId: Scalars['ID']['input'];
  readonly findings: Scalars['String']['input'];
  readonly instruction: Scalars['String']['input'];
  readonly dueAt: Scalars['DateTime']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type InstructResult = ExceptionCase | ReasonMissing | DueInThePast | DoneAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type TaskStatus =
  | 'open'
  | 'held'
  | 'withHelper'
  | 'completed'
  | 'cancelled'
  | 'returned'
  | 'withdrawn';

export type SignOffShape =
  | 'all'
  | 'any'
  | 'inTurn';

export type SignVerdict =
  | 'agree'
  | 'disagree';

export type SignerPlace =
  | 'before'
  | 'beside'
  | 'after';

export type SignOffAnswer = {
  readonly __typename: 'SignOffAnswer';
  readonly verdict: SignVerdict;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly by: Party;
  readonly at: Scalars['DateTime']['output'];
};

export type HelperNote = {
  readonly __typename: 'HelperNote';
  readonly note: Scalars['String']['output'];
  readonly by: Person;
  readonly at: Scalars['DateTime']['output'];
};

export type Seat = {
  readonly __typename: 'Seat';
  readonly owner: Person;
  readonly helper?: Maybe<Person>;
  readonly notes: ReadonlyArray<HelperNote>;
  readonly answer?: Maybe<SignOffAnswer>;
  readonly addedBy?: Maybe<Person>;
  readonly handedOverBy: ReadonlyArray<Person>;
  readonly isAskedNow: Scalars['Boolean']['output'];
};

export type SignOff = {
  readonly __typename: 'SignOff';
  readonly shape: SignOffShape;
  readonly submittedBy: Person;
  readonly seats: ReadonlyArray<Seat>;
};

export type TaskStep = {
  readonly __typename: 'TaskStep';
  readonly id: Scalars['ID']['output'];
  readonly name: Sentence;
};

export type FormFieldMode =
  | 'asked'
  | 'shown';

export type FormFact = {
  readonly __typename: 'FormFact';
  readonly field: Scalars['String']['output'];
  readonly mode: FormFieldMode;
  readonly fact: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['JSON']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
};

export type TaskForm = {
  readonly __typename: 'TaskForm';
  readonly id: Scalars['ID']['output'];
  readonly schema: Scalars['JSON']['output'];
  readonly facts: ReadonlyArray<FormFact>;
  readonly estimatedMinutes: Scalars['Decimal']['output'];
  readonly draft?: Maybe<Scalars['JSON']['output']>;
  readonly draftSavedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TaskSubject = Call | Project | Proposal | Consultation | ScoringRound | DecisionMatter | Agreement | Milestone | Blocker | PlanChangeRequest | Acceptance | FollowUp | Rectification;

export type Task = Versioned & {
  readonly __typename: 'Task';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly act: Scalars['String']['output'];
  readonly name: Sentence;
  readonly project?: Maybe<Project>;
  readonly subject: TaskSubject;
  readonly stage?: Maybe<Stage>;
  readonly element: Scalars['ID']['output'];
  readonly taskStatus: TaskStatus;
  readonly assignee?: Maybe<Person>;
  readonly assignedFor?: Maybe<Person>;
  readonly candidateRoles: ReadonlyArray<Role>;
  readonly limits?: Maybe<TwoLimits>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly form?: Maybe<TaskForm>;
  readonly signOff?: Maybe<SignOff>;
  readonly earlierSteps: ReadonlyArray<TaskStep>;
  readonly copiedTo: ReadonlyArray<Person>;
  readonly urgedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly completedBy?: Maybe<Party>;
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerCanClaim: Scalars['Boolean']['output'];
  readonly viewerCanRelease: Scalars['Boolean']['output'];
  readonly viewerCanComplete: Scalars['Boolean']['output'];
  readonly viewerCanStartSignOff: Scalars['Boolean']['output'];
  readonly viewerCanSign: Scalars['Boolean']['output'];
  readonly viewerCanAddSigner: Scalars['Boolean']['output'];
  readonly viewerCanHandOver: Scalars['Boolean']['output'];
  readonly viewerCanDelegate: Scalars['Boolean']['output'];
  readonly viewerCanGiveBack: Scalars['Boolean']['output'];
  readonly viewerCanReturn: Scalars['Boolean']['output'];
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  readonly viewerCanCopy: Scalars['Boolean']['output'];
  readonly viewerCanUrge: Scalars['Boolean']['output'];
};

export type TaskConnection = {
  readonly __typename: 'TaskConnection';
  readonly edges: ReadonlyArray<TaskEdge>;
  readonly pageInfo: PageInfo;
};

export type TaskEdge = {
  readonly __typename: 'TaskEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Task;
};

export type WorklistView =
  | 'mine'
  | 'group'
  | 'copied'
  | 'submitted'
  | 'done';

export type WorklistFilter = {
  readonly lights?: InputMaybe<ReadonlyArray<Light>>;
  readonly acts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type LightCount = {
  readonly __typename: 'LightCount';
  readonly light: Light;
  readonly count: Scalars['Int']['output'];
};

export type WorklistSummary = {
  readonly __typename: 'WorklistSummary';
  readonly lights: ReadonlyArray<LightCount>;
  readonly groupCount: Scalars['Int']['output'];
  readonly urgentGroupCount: Scalars['Int']['output'];
  readonly unreadNotices: Scalars['Int']['output'];
};

export type ClaimTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ClaimTaskResult = Task | TaskEnded | TaskHeld | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type ReleaseTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ReleaseTaskResult = Task | TaskEnded | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type SaveTaskDraftInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly values: Scalars['JSON']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SaveTaskDraftResult = Task | TaskEnded | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type CompleteTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly values: Scalars['JSON']['input'];
  readonly minutesSpent?: InputMaybe<Scalars['Decimal']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type CompleteTaskResult = Task | TaskEnded | TaskHeld | FormIncomplete | HasItsOwnAct | SamePerson | SameOrganisation | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type StartSignOffInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly shape: SignOffShape;
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type StartSignOffResult = Task | TaskEnded | NoSigners | AskedAlready | SignOffRunning | RoleMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type NoSigners = Refusal & {
  readonly __typename: 'NoSigners';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type SignOffRunning = Refusal & {
  readonly __typename: 'SignOffRunning';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type SignTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly verdict: SignVerdict;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type SignTaskResult = Task | TaskEnded | NotYourTurn | AnsweredAlready | WithHelper | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type AddSignerInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly place: SignerPlace;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type AddSignerResult = Task | TaskEnded | AskedAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type RemoveSignerInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type RemoveSignerResult = Task | TaskEnded | NotAddedByYou | AnsweredAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type HandOverTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly toPersonId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type HandOverTaskResult = Task | TaskEnded | NotYourTurn | AnsweredAlready | WithHelper | ToSelf | AskedAlready | ReasonMissing | RoleMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type DelegateTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly toPersonId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type DelegateTaskResult = Task | TaskEnded | NotYourTurn | AnsweredAlready | WithHelper | ToSelf | AskedAlready | RoleMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type GiveBackTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly note: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type GiveBackTaskResult = Task | TaskEnded | NotHelping | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type ReturnTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly toStep: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type ReturnTaskResult = Task | TaskEnded | NotYourTurn | StepUnknown | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound | Conflict;

export type WithdrawTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type WithdrawTaskResult = Task | TaskEnded | ActedOnAlready | ReasonMissing | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type CopyTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type CopyTaskResult = Task | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type UrgeTaskInput = {
  readonly taskId: Scalars['ID']['input'];
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationKey: Scalars['ID']['input'];
};

export type UrgeTaskResult = Task | TaskEnded | UrgedAlready | InputInvalid | KeyReused | NotSignedIn | NotAllowed | NotFound;

export type TaskEnded = Refusal & {
  readonly __typename: 'TaskEnded';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly taskStatus: TaskStatus;
  readonly doneBy?: Maybe<Person>;
  readonly doneAt: Scalars['DateTime']['output'];
};

export type TaskHeld = Refusal & {
  readonly __typename: 'TaskHeld';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
};

export type FormProblemKind =
  | 'required'
  | 'invalid'
  | 'tooLong'
  | 'outOfRange'
  | 'notAChoice'
  | 'unknownField';

export type FormProblem = {
  readonly __typename: 'FormProblem';
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: FormProblemKind;
};

export type FormIncomplete = Refusal & {
  readonly __typename: 'FormIncomplete';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly formProblems: ReadonlyArray<FormProblem>;
};

export type HasItsOwnAct = Refusal & {
  readonly __typename: 'HasItsOwnAct';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly act: Scalars['String']['output'];
};

export type NotYourTurn = Refusal & {
  readonly __typename: 'NotYourTurn';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly waitingFor: Person;
};

export type WithHelper = Refusal & {
  readonly __typename: 'WithHelper';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
};

export type AskedAlready = Refusal & {
  readonly __typename: 'AskedAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
};

export type NotAddedByYou = Refusal & {
  readonly __typename: 'NotAddedByYou';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
};

export type NotHelping = Refusal & {
  readonly __typename: 'NotHelping';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type RoleMissing = Refusal & {
  readonly __typename: 'RoleMissing';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
  readonly candidateRoles: ReadonlyArray<Role>;
};

export type StepUnknown = Refusal & {
  readonly __typename: 'StepUnknown';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly earlierSteps: ReadonlyArray<TaskStep>;
};

export type ActedOnAlready = Refusal & {
  readonly __typename: 'ActedOnAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
};

export type UrgedAlready = Refusal & {
  readonly __typename: 'UrgedAlready';
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly lastUrgedAt: Scalars['DateTime']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApplyForAcceptanceResult:
    | ( Backed<Omit<Acceptance, 'project' | 'appliedBy' | 'checklist' | 'gateProblems' | 'limits' | 'acceptedBy'> & { project: _RefType['Project'], appliedBy: _RefType['Party'], checklist: ReadonlyArray<_RefType['ChecklistLine']>, gateProblems: ReadonlyArray<_RefType['GateProblem']>, limits?: Maybe<_RefType['TwoLimits']>, acceptedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Acceptance' } )
    | ( Backed<Omit<StageGateShut, 'gateProblems'> & { gateProblems: ReadonlyArray<_RefType['GateProblem']> }> & { __typename: 'StageGateShut' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  MarkMilestoneResult:
    | ( Backed<Omit<Acceptance, 'project' | 'appliedBy' | 'checklist' | 'gateProblems' | 'limits' | 'acceptedBy'> & { project: _RefType['Project'], appliedBy: _RefType['Party'], checklist: ReadonlyArray<_RefType['ChecklistLine']>, gateProblems: ReadonlyArray<_RefType['GateProblem']>, limits?: Maybe<_RefType['TwoLimits']>, acceptedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Acceptance' } )
    | ( Backed<MilestoneWrongStatus> & { __typename: 'MilestoneWrongStatus' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<SameOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SameOrganisation' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  AcceptProjectResult:
    | ( Backed<Omit<Acceptance, 'project' | 'appliedBy' | 'checklist' | 'gateProblems' | 'limits' | 'acceptedBy'> & { project: _RefType['Project'], appliedBy: _RefType['Party'], checklist: ReadonlyArray<_RefType['ChecklistLine']>, gateProblems: ReadonlyArray<_RefType['GateProblem']>, limits?: Maybe<_RefType['TwoLimits']>, acceptedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Acceptance' } )
    | ( Backed<Omit<MilestonesUnmarked, 'milestones'> & { milestones: ReadonlyArray<_RefType['Milestone']> }> & { __typename: 'MilestonesUnmarked' } )
    | ( Backed<Omit<MilestonesDefective, 'milestones'> & { milestones: ReadonlyArray<_RefType['Milestone']> }> & { __typename: 'MilestonesDefective' } )
    | ( Backed<Omit<StageGateShut, 'gateProblems'> & { gateProblems: ReadonlyArray<_RefType['GateProblem']> }> & { __typename: 'StageGateShut' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<SameOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SameOrganisation' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ReturnAcceptanceResult:
    | ( Backed<Omit<Acceptance, 'project' | 'appliedBy' | 'checklist' | 'gateProblems' | 'limits' | 'acceptedBy'> & { project: _RefType['Project'], appliedBy: _RefType['Party'], checklist: ReadonlyArray<_RefType['ChecklistLine']>, gateProblems: ReadonlyArray<_RefType['GateProblem']>, limits?: Maybe<_RefType['TwoLimits']>, acceptedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Acceptance' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  DrawUpAgreementResult:
    | ( Backed<Omit<Agreement, 'project' | 'file' | 'parties' | 'voided' | 'limits'> & { project: _RefType['Project'], file?: Maybe<_RefType['StoredFile']>, parties: ReadonlyArray<_RefType['AgreementParty']>, voided: ReadonlyArray<_RefType['Signature']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Agreement' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<UploadNotFinished, 'upload'> & { upload: _RefType['Upload'] }> & { __typename: 'UploadNotFinished' } )
    | ( Backed<FileRefused> & { __typename: 'FileRefused' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  ChangeAgreementResult:
    | ( Backed<Omit<Agreement, 'project' | 'file' | 'parties' | 'voided' | 'limits'> & { project: _RefType['Project'], file?: Maybe<_RefType['StoredFile']>, parties: ReadonlyArray<_RefType['AgreementParty']>, voided: ReadonlyArray<_RefType['Signature']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Agreement' } )
    | ( Backed<AgreementInForce> & { __typename: 'AgreementInForce' } )
    | ( Backed<ContentUnchanged> & { __typename: 'ContentUnchanged' } )
    | ( Backed<Omit<UploadNotFinished, 'upload'> & { upload: _RefType['Upload'] }> & { __typename: 'UploadNotFinished' } )
    | ( Backed<FileRefused> & { __typename: 'FileRefused' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  SignAgreementResult:
    | ( Backed<Omit<Agreement, 'project' | 'file' | 'parties' | 'voided' | 'limits'> & { project: _RefType['Project'], file?: Maybe<_RefType['StoredFile']>, parties: ReadonlyArray<_RefType['AgreementParty']>, voided: ReadonlyArray<_RefType['Signature']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Agreement' } )
    | ( Backed<ContentChanged> & { __typename: 'ContentChanged' } )
    | ( Backed<Omit<SignedAlready, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SignedAlready' } )
    | ( Backed<AgreementInForce> & { __typename: 'AgreementInForce' } )
    | ( Backed<Omit<SamePersonForBoth, 'person' | 'organisation'> & { person: _RefType['Person'], organisation: _RefType['Organisation'] }> & { __typename: 'SamePersonForBoth' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  RaiseBlockerResult:
    | ( Backed<Omit<Blocker, 'project' | 'milestone' | 'rounds' | 'closedBy'> & { project: _RefType['Project'], milestone?: Maybe<_RefType['Milestone']>, rounds: ReadonlyArray<_RefType['BlockerRound']>, closedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Blocker' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<ProjectOver> & { __typename: 'ProjectOver' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  AnswerBlockerResult:
    | ( Backed<Omit<Blocker, 'project' | 'milestone' | 'rounds' | 'closedBy'> & { project: _RefType['Project'], milestone?: Maybe<_RefType['Milestone']>, rounds: ReadonlyArray<_RefType['BlockerRound']>, closedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Blocker' } )
    | ( Backed<BlockerWrongStatus> & { __typename: 'BlockerWrongStatus' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ReopenBlockerResult:
    | ( Backed<Omit<Blocker, 'project' | 'milestone' | 'rounds' | 'closedBy'> & { project: _RefType['Project'], milestone?: Maybe<_RefType['Milestone']>, rounds: ReadonlyArray<_RefType['BlockerRound']>, closedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Blocker' } )
    | ( Backed<BlockerWrongStatus> & { __typename: 'BlockerWrongStatus' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  CloseBlockerResult:
    | ( Backed<Omit<Blocker, 'project' | 'milestone' | 'rounds' | 'closedBy'> & { project: _RefType['Project'], milestone?: Maybe<_RefType['Milestone']>, rounds: ReadonlyArray<_RefType['BlockerRound']>, closedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Blocker' } )
    | ( Backed<BlockerWrongStatus> & { __typename: 'BlockerWrongStatus' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  DraftCallResult:
    | ( Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: _RefType['Jurisdiction'], organisation: _RefType['Organisation'], wantedIndicators: ReadonlyArray<_RefType['WantedIndicator']>, criteria: ReadonlyArray<_RefType['Criterion']>, openedBy?: Maybe<_RefType['Person']>, problems: ReadonlyArray<_RefType['CallProblem']>, proposals: _RefType['ProposalConnection'] }> & { __typename: 'Call' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
  ;
  SaveCallDraftResult:
    | ( Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: _RefType['Jurisdiction'], organisation: _RefType['Organisation'], wantedIndicators: ReadonlyArray<_RefType['WantedIndicator']>, criteria: ReadonlyArray<_RefType['Criterion']>, openedBy?: Maybe<_RefType['Person']>, problems: ReadonlyArray<_RefType['CallProblem']>, proposals: _RefType['ProposalConnection'] }> & { __typename: 'Call' } )
    | ( Backed<CallLocked> & { __typename: 'CallLocked' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  DiscardCallDraftResult:
    | ( Backed<Discarded> & { __typename: 'Discarded' } )
    | ( Backed<CallLocked> & { __typename: 'CallLocked' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  HandInCallResult:
    | ( Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: _RefType['Jurisdiction'], organisation: _RefType['Organisation'], wantedIndicators: ReadonlyArray<_RefType['WantedIndicator']>, criteria: ReadonlyArray<_RefType['Criterion']>, openedBy?: Maybe<_RefType['Person']>, problems: ReadonlyArray<_RefType['CallProblem']>, proposals: _RefType['ProposalConnection'] }> & { __typename: 'Call' } )
    | ( Backed<CallLocked> & { __typename: 'CallLocked' } )
    | ( Backed<Omit<CallNotReady, 'callProblems'> & { callProblems: ReadonlyArray<_RefType['CallProblem']> }> & { __typename: 'CallNotReady' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  OpenCallResult:
    | ( Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: _RefType['Jurisdiction'], organisation: _RefType['Organisation'], wantedIndicators: ReadonlyArray<_RefType['WantedIndicator']>, criteria: ReadonlyArray<_RefType['Criterion']>, openedBy?: Maybe<_RefType['Person']>, problems: ReadonlyArray<_RefType['CallProblem']>, proposals: _RefType['ProposalConnection'] }> & { __typename: 'Call' } )
    | ( Backed<CallLocked> & { __typename: 'CallLocked' } )
    | ( Backed<Omit<CallNotReady, 'callProblems'> & { callProblems: ReadonlyArray<_RefType['CallProblem']> }> & { __typename: 'CallNotReady' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ReturnCallResult:
    | ( Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: _RefType['Jurisdiction'], organisation: _RefType['Organisation'], wantedIndicators: ReadonlyArray<_RefType['WantedIndicator']>, criteria: ReadonlyArray<_RefType['Criterion']>, openedBy?: Maybe<_RefType['Person']>, problems: ReadonlyArray<_RefType['CallProblem']>, proposals: _RefType['ProposalConnection'] }> & { __typename: 'Call' } )
    | ( Backed<CallLocked> & { __typename: 'CallLocked' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  PostponeCallClosingResult:
    | ( Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: _RefType['Jurisdiction'], organisation: _RefType['Organisation'], wantedIndicators: ReadonlyArray<_RefType['WantedIndicator']>, criteria: ReadonlyArray<_RefType['Criterion']>, openedBy?: Maybe<_RefType['Person']>, problems: ReadonlyArray<_RefType['CallProblem']>, proposals: _RefType['ProposalConnection'] }> & { __typename: 'Call' } )
    | ( Backed<CallNotOpen> & { __typename: 'CallNotOpen' } )
    | ( Backed<ClosingNotLater> & { __typename: 'ClosingNotLater' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  WithdrawCallResult:
    | ( Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: _RefType['Jurisdiction'], organisation: _RefType['Organisation'], wantedIndicators: ReadonlyArray<_RefType['WantedIndicator']>, criteria: ReadonlyArray<_RefType['Criterion']>, openedBy?: Maybe<_RefType['Person']>, problems: ReadonlyArray<_RefType['CallProblem']>, proposals: _RefType['ProposalConnection'] }> & { __typename: 'Call' } )
    | ( Backed<CallNotOpen> & { __typename: 'CallNotOpen' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  AcceptProposalResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalWrongStage> & { __typename: 'ProposalWrongStage' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ReturnForCorrectionResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalWrongStage> & { __typename: 'ProposalWrongStage' } )
    | ( Backed<ReturnedAlready> & { __typename: 'ReturnedAlready' } )
    | ( Backed<DeadlinePassed> & { __typename: 'DeadlinePassed' } )
    | ( Backed<NothingListed> & { __typename: 'NothingListed' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  DeclineProposalResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalWrongStage> & { __typename: 'ProposalWrongStage' } )
    | ( Backed<NotReturnedBefore> & { __typename: 'NotReturnedBefore' } )
    | ( Backed<DeadlinePassed> & { __typename: 'DeadlinePassed' } )
    | ( Backed<NothingListed> & { __typename: 'NothingListed' } )
    | ( Backed<NotOnTheList> & { __typename: 'NotOnTheList' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  OpenConsultationResult:
    | ( Backed<Omit<Consultation, 'project' | 'draftFile' | 'comments'> & { project: _RefType['Project'], draftFile?: Maybe<_RefType['StoredFile']>, comments: _RefType['CommentConnection'] }> & { __typename: 'Consultation' } )
    | ( Backed<ShorterWithoutReason> & { __typename: 'ShorterWithoutReason' } )
    | ( Backed<Omit<UploadNotFinished, 'upload'> & { upload: _RefType['Upload'] }> & { __typename: 'UploadNotFinished' } )
    | ( Backed<FileRefused> & { __typename: 'FileRefused' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<ProposalWrongStage> & { __typename: 'ProposalWrongStage' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  AddCommentResult:
    | ( Backed<Omit<CommentReceived, 'comment'> & { comment: _RefType['Comment'] }> & { __typename: 'CommentReceived' } )
    | ( Backed<DeadlinePassed> & { __typename: 'DeadlinePassed' } )
    | ( Backed<CommentEmpty> & { __typename: 'CommentEmpty' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<TooManyRequests> & { __typename: 'TooManyRequests' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  AnswerCommentResult:
    | ( Backed<Omit<Comment, 'answer'> & { answer?: Maybe<_RefType['CommentAnswer']> }> & { __typename: 'Comment' } )
    | ( Backed<Omit<AnsweredAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'AnsweredAlready' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<ConsultationClosed> & { __typename: 'ConsultationClosed' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  CloseConsultationResult:
    | ( Backed<Omit<Consultation, 'project' | 'draftFile' | 'comments'> & { project: _RefType['Project'], draftFile?: Maybe<_RefType['StoredFile']>, comments: _RefType['CommentConnection'] }> & { __typename: 'Consultation' } )
    | ( Backed<StillRunning> & { __typename: 'StillRunning' } )
    | ( Backed<CommentsUnanswered> & { __typename: 'CommentsUnanswered' } )
    | ( Backed<ConsultationClosed> & { __typename: 'ConsultationClosed' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  NameMembersResult:
    | ( Backed<Omit<DecisionMatter, 'proposal' | 'limits' | 'members' | 'chief' | 'opinions' | 'silent' | 'decision'> & { proposal: _RefType['Proposal'], limits?: Maybe<_RefType['TwoLimits']>, members: ReadonlyArray<_RefType['Person']>, chief?: Maybe<_RefType['Person']>, opinions: ReadonlyArray<_RefType['Opinion']>, silent: ReadonlyArray<_RefType['Person']>, decision?: Maybe<_RefType['Decision']> }> & { __typename: 'DecisionMatter' } )
    | ( Backed<SpokeAlready> & { __typename: 'SpokeAlready' } )
    | ( Backed<Omit<RoleMissing, 'person'> & { person: _RefType['Person'] }> & { __typename: 'RoleMissing' } )
    | ( Backed<Omit<InterestDeclaredBefore, 'person'> & { person: _RefType['Person'] }> & { __typename: 'InterestDeclaredBefore' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  GiveOpinionResult:
    | ( Backed<Omit<DecisionMatter, 'proposal' | 'limits' | 'members' | 'chief' | 'opinions' | 'silent' | 'decision'> & { proposal: _RefType['Proposal'], limits?: Maybe<_RefType['TwoLimits']>, members: ReadonlyArray<_RefType['Person']>, chief?: Maybe<_RefType['Person']>, opinions: ReadonlyArray<_RefType['Opinion']>, silent: ReadonlyArray<_RefType['Person']>, decision?: Maybe<_RefType['Decision']> }> & { __typename: 'DecisionMatter' } )
    | ( Backed<Omit<MembersNotHeard, 'members'> & { members: ReadonlyArray<_RefType['Person']> }> & { __typename: 'MembersNotHeard' } )
    | ( Backed<SpokeAlready> & { __typename: 'SpokeAlready' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InterestDeclaredBefore, 'person'> & { person: _RefType['Person'] }> & { __typename: 'InterestDeclaredBefore' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  DecideResult:
    | ( Backed<Omit<DecisionMatter, 'proposal' | 'limits' | 'members' | 'chief' | 'opinions' | 'silent' | 'decision'> & { proposal: _RefType['Proposal'], limits?: Maybe<_RefType['TwoLimits']>, members: ReadonlyArray<_RefType['Person']>, chief?: Maybe<_RefType['Person']>, opinions: ReadonlyArray<_RefType['Opinion']>, silent: ReadonlyArray<_RefType['Person']>, decision?: Maybe<_RefType['Decision']> }> & { __typename: 'DecisionMatter' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<DepartureReasonMissing> & { __typename: 'DepartureReasonMissing' } )
    | ( Backed<DepartureReasonRepeatsReason> & { __typename: 'DepartureReasonRepeatsReason' } )
    | ( Backed<Omit<MembersNotHeard, 'members'> & { members: ReadonlyArray<_RefType['Person']> }> & { __typename: 'MembersNotHeard' } )
    | ( Backed<Omit<InterestDeclaredBefore, 'person'> & { person: _RefType['Person'] }> & { __typename: 'InterestDeclaredBefore' } )
    | ( Backed<Omit<OwnOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'OwnOrganisation' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<SameOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SameOrganisation' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  PublishDepartureReasonResult:
    | ( Backed<Omit<DecisionMatter, 'proposal' | 'limits' | 'members' | 'chief' | 'opinions' | 'silent' | 'decision'> & { proposal: _RefType['Proposal'], limits?: Maybe<_RefType['TwoLimits']>, members: ReadonlyArray<_RefType['Person']>, chief?: Maybe<_RefType['Person']>, opinions: ReadonlyArray<_RefType['Opinion']>, silent: ReadonlyArray<_RefType['Person']>, decision?: Maybe<_RefType['Decision']> }> & { __typename: 'DecisionMatter' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<DepartureReasonRepeatsReason> & { __typename: 'DepartureReasonRepeatsReason' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ExtendDecisionResult:
    | ( Backed<Omit<DecisionMatter, 'proposal' | 'limits' | 'members' | 'chief' | 'opinions' | 'silent' | 'decision'> & { proposal: _RefType['Proposal'], limits?: Maybe<_RefType['TwoLimits']>, members: ReadonlyArray<_RefType['Person']>, chief?: Maybe<_RefType['Person']>, opinions: ReadonlyArray<_RefType['Opinion']>, silent: ReadonlyArray<_RefType['Person']>, decision?: Maybe<_RefType['Decision']> }> & { __typename: 'DecisionMatter' } )
    | ( Backed<ExtensionNotAllowed> & { __typename: 'ExtensionNotAllowed' } )
    | ( Backed<Omit<ExtendedAlready, 'extension'> & { extension: _RefType['Extension'] }> & { __typename: 'ExtendedAlready' } )
    | ( Backed<ExtensionTooLong> & { __typename: 'ExtensionTooLong' } )
    | ( Backed<DeadlinePassed> & { __typename: 'DeadlinePassed' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<LimitStopped> & { __typename: 'LimitStopped' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  RegisterOrganisationResult:
    | ( Backed<Omit<Organisation, 'jurisdiction' | 'members'> & { jurisdiction: _RefType['Jurisdiction'], members: _RefType['MembershipConnection'] }> & { __typename: 'Organisation' } )
    | ( Backed<Omit<CreditCodeInvalid, 'check'> & { check: _RefType['CreditCodeCheck'] }> & { __typename: 'CreditCodeInvalid' } )
    | ( Backed<Omit<CreditCodeTaken, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'CreditCodeTaken' } )
    | ( Backed<EmailTaken> & { __typename: 'EmailTaken' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  EditOrganisationResult:
    | ( Backed<Omit<Organisation, 'jurisdiction' | 'members'> & { jurisdiction: _RefType['Jurisdiction'], members: _RefType['MembershipConnection'] }> & { __typename: 'Organisation' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  SetOrganisationActiveResult:
    | ( Backed<Omit<Organisation, 'jurisdiction' | 'members'> & { jurisdiction: _RefType['Jurisdiction'], members: _RefType['MembershipConnection'] }> & { __typename: 'Organisation' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  AddPersonResult:
    | ( Backed<Omit<Membership, 'person' | 'organisation'> & { person: _RefType['Person'], organisation: _RefType['Organisation'] }> & { __typename: 'Membership' } )
    | ( Backed<EmailTaken> & { __typename: 'EmailTaken' } )
    | ( Backed<RoleNotInOrganisationKind> & { __typename: 'RoleNotInOrganisationKind' } )
    | ( Backed<RolesApart> & { __typename: 'RolesApart' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  EditPersonResult:
    | ( Backed<Omit<Person, 'memberships'> & { memberships: ReadonlyArray<_RefType['Membership']> }> & { __typename: 'Person' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  InvitePersonResult:
    | ( Backed<Omit<Invitation, 'person'> & { person: _RefType['Person'] }> & { __typename: 'Invitation' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  SetPersonActiveResult:
    | ( Backed<Omit<Person, 'memberships'> & { memberships: ReadonlyArray<_RefType['Membership']> }> & { __typename: 'Person' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<TasksWouldBeOrphaned> & { __typename: 'TasksWouldBeOrphaned' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  GiveRoleResult:
    | ( Backed<Omit<Membership, 'person' | 'organisation'> & { person: _RefType['Person'], organisation: _RefType['Organisation'] }> & { __typename: 'Membership' } )
    | ( Backed<RoleNotInOrganisationKind> & { __typename: 'RoleNotInOrganisationKind' } )
    | ( Backed<RoleHeldAlready> & { __typename: 'RoleHeldAlready' } )
    | ( Backed<RolesApart> & { __typename: 'RolesApart' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  TakeRoleResult:
    | ( Backed<Omit<Membership, 'person' | 'organisation'> & { person: _RefType['Person'], organisation: _RefType['Organisation'] }> & { __typename: 'Membership' } )
    | ( Backed<RoleNotHeld> & { __typename: 'RoleNotHeld' } )
    | ( Backed<TasksWouldBeOrphaned> & { __typename: 'TasksWouldBeOrphaned' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  DelegateResult:
    | ( Backed<Omit<Delegation, 'organisation' | 'from' | 'to' | 'tasks'> & { organisation: _RefType['Organisation'], from: _RefType['Person'], to: _RefType['Person'], tasks: ReadonlyArray<_RefType['Task']> }> & { __typename: 'Delegation' } )
    | ( Backed<ToSelf> & { __typename: 'ToSelf' } )
    | ( Backed<DatesOutOfOrder> & { __typename: 'DatesOutOfOrder' } )
    | ( Backed<DueInThePast> & { __typename: 'DueInThePast' } )
    | ( Backed<ScopeEmpty> & { __typename: 'ScopeEmpty' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<DelegationChain, 'person' | 'delegation'> & { person: _RefType['Person'], delegation: _RefType['Delegation'] }> & { __typename: 'DelegationChain' } )
    | ( Backed<Omit<DelegationOverlaps, 'delegation'> & { delegation: _RefType['Delegation'] }> & { __typename: 'DelegationOverlaps' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  RevokeDelegationResult:
    | ( Backed<Omit<Delegation, 'organisation' | 'from' | 'to' | 'tasks'> & { organisation: _RefType['Organisation'], from: _RefType['Person'], to: _RefType['Person'], tasks: ReadonlyArray<_RefType['Task']> }> & { __typename: 'Delegation' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  OverrideCalendarDayResult:
    | ( Backed<Omit<CalendarYear, 'jurisdiction' | 'days'> & { jurisdiction: _RefType['Jurisdiction'], days: ReadonlyArray<_RefType['CalendarDay']> }> & { __typename: 'CalendarYear' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<DueInThePast> & { __typename: 'DueInThePast' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ClearCalendarOverrideResult:
    | ( Backed<Omit<CalendarYear, 'jurisdiction' | 'days'> & { jurisdiction: _RefType['Jurisdiction'], days: ReadonlyArray<_RefType['CalendarDay']> }> & { __typename: 'CalendarYear' } )
    | ( Backed<DueInThePast> & { __typename: 'DueInThePast' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  StartUploadResult:
    | ( Backed<Upload> & { __typename: 'Upload' } )
    | ( Backed<FileRefused> & { __typename: 'FileRefused' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
  ;
  AddEvidenceResult:
    | ( Backed<Omit<Evidence, 'project' | 'milestone' | 'file' | 'place' | 'by' | 'nearDuplicates' | 'ledgerEntry'> & { project: _RefType['Project'], milestone?: Maybe<_RefType['Milestone']>, file: _RefType['StoredFile'], place?: Maybe<_RefType['Place']>, by: _RefType['Party'], nearDuplicates: ReadonlyArray<_RefType['NearDuplicate']>, ledgerEntry: _RefType['LedgerEntry'] }> & { __typename: 'Evidence' } )
    | ( Backed<Omit<UploadNotFinished, 'upload'> & { upload: _RefType['Upload'] }> & { __typename: 'UploadNotFinished' } )
    | ( Backed<FileRefused> & { __typename: 'FileRefused' } )
    | ( Backed<Omit<EvidenceUnsound, 'evidenceProblems'> & { evidenceProblems: ReadonlyArray<_RefType['EvidenceProblem']> }> & { __typename: 'EvidenceUnsound' } )
    | ( Backed<ProjectOver> & { __typename: 'ProjectOver' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  RemoveEvidenceResult:
    | ( Backed<Discarded> & { __typename: 'Discarded' } )
    | ( Backed<EvidenceHandedIn> & { __typename: 'EvidenceHandedIn' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  HandInEvidenceResult:
    | ( Backed<Omit<Milestone, 'project' | 'demands' | 'attempts' | 'limits'> & { project: _RefType['Project'], demands: ReadonlyArray<_RefType['EvidenceDemand']>, attempts: ReadonlyArray<_RefType['MilestoneAttempt']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Milestone' } )
    | ( Backed<MilestoneWrongStatus> & { __typename: 'MilestoneWrongStatus' } )
    | ( Backed<Omit<DemandsUnanswered, 'demands'> & { demands: ReadonlyArray<_RefType['EvidenceDemand']> }> & { __typename: 'DemandsUnanswered' } )
    | ( Backed<ProjectOver> & { __typename: 'ProjectOver' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  AppointVerifierResult:
    | ( Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: _RefType['Lifecycle'], jurisdiction: _RefType['Jurisdiction'], parties: ReadonlyArray<_RefType['ProjectParty']>, proposal: _RefType['Proposal'], agreement?: Maybe<_RefType['Agreement']>, limits?: Maybe<_RefType['TwoLimits']>, nextSteps: ReadonlyArray<_RefType['NextStep']>, milestones: ReadonlyArray<_RefType['Milestone']>, plan?: Maybe<_RefType['Plan']>, indicators: ReadonlyArray<_RefType['Indicator']>, process: _RefType['ProcessView'], timeline: _RefType['TimelineEntryConnection'], evidence: _RefType['EvidenceConnection'], decisions: ReadonlyArray<_RefType['Decision']>, blockers: _RefType['BlockerConnection'], openTasks: ReadonlyArray<_RefType['Task']>, discussion: _RefType['DiscussionPostConnection'], acceptance?: Maybe<_RefType['Acceptance']>, followUps: ReadonlyArray<_RefType['FollowUp']>, ratings: _RefType['RatingConnection'], postEvaluation?: Maybe<_RefType['PostEvaluation']>, termination?: Maybe<_RefType['Termination']>, burden: ReadonlyArray<_RefType['StageBurden']>, ledger: _RefType['LedgerEntryConnection'] }> & { __typename: 'Project' } )
    | ( Backed<Omit<VerifierIsParty, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'VerifierIsParty' } )
    | ( Backed<Omit<NotAVerifier, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'NotAVerifier' } )
    | ( Backed<ProjectOver> & { __typename: 'ProjectOver' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  VerifyMilestoneResult:
    | ( Backed<Omit<Milestone, 'project' | 'demands' | 'attempts' | 'limits'> & { project: _RefType['Project'], demands: ReadonlyArray<_RefType['EvidenceDemand']>, attempts: ReadonlyArray<_RefType['MilestoneAttempt']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Milestone' } )
    | ( Backed<MilestoneWrongStatus> & { __typename: 'MilestoneWrongStatus' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<SameOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SameOrganisation' } )
    | ( Backed<Omit<VerifierIsParty, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'VerifierIsParty' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  DisputeVerdictResult:
    | ( Backed<Omit<Milestone, 'project' | 'demands' | 'attempts' | 'limits'> & { project: _RefType['Project'], demands: ReadonlyArray<_RefType['EvidenceDemand']>, attempts: ReadonlyArray<_RefType['MilestoneAttempt']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Milestone' } )
    | ( Backed<MilestoneWrongStatus> & { __typename: 'MilestoneWrongStatus' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ResolveDisputeResult:
    | ( Backed<Omit<Milestone, 'project' | 'demands' | 'attempts' | 'limits'> & { project: _RefType['Project'], demands: ReadonlyArray<_RefType['EvidenceDemand']>, attempts: ReadonlyArray<_RefType['MilestoneAttempt']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Milestone' } )
    | ( Backed<MilestoneWrongStatus> & { __typename: 'MilestoneWrongStatus' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<SameOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SameOrganisation' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ReportMeasurementResult:
    | ( Backed<Omit<Indicator, 'project' | 'measuredBy' | 'reported' | 'verified' | 'gap' | 'gaps' | 'measurements'> & { project: _RefType['Project'], measuredBy: _RefType['Organisation'], reported?: Maybe<_RefType['Measurement']>, verified?: Maybe<_RefType['Measurement']>, gap?: Maybe<_RefType['FigureGap']>, gaps: ReadonlyArray<_RefType['FigureGap']>, measurements: _RefType['MeasurementConnection'] }> & { __typename: 'Indicator' } )
    | ( Backed<MeasurementOutOfTime> & { __typename: 'MeasurementOutOfTime' } )
    | ( Backed<EvidenceMissing> & { __typename: 'EvidenceMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  VerifyMeasurementResult:
    | ( Backed<Omit<Indicator, 'project' | 'measuredBy' | 'reported' | 'verified' | 'gap' | 'gaps' | 'measurements'> & { project: _RefType['Project'], measuredBy: _RefType['Organisation'], reported?: Maybe<_RefType['Measurement']>, verified?: Maybe<_RefType['Measurement']>, gap?: Maybe<_RefType['FigureGap']>, gaps: ReadonlyArray<_RefType['FigureGap']>, measurements: _RefType['MeasurementConnection'] }> & { __typename: 'Indicator' } )
    | ( Backed<MeasurementOutOfTime> & { __typename: 'MeasurementOutOfTime' } )
    | ( Backed<EvidenceMissing> & { __typename: 'EvidenceMissing' } )
    | ( Backed<FigureVerifiedAlready> & { __typename: 'FigureVerifiedAlready' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<SameOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SameOrganisation' } )
    | ( Backed<Omit<VerifierIsParty, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'VerifierIsParty' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  SetPromisedLimitResult:
    | ( Backed<Omit<LimitRule, 'source'> & { source?: Maybe<_RefType['Sentence']> }> & { __typename: 'LimitRule' } )
    | ( Backed<PromiseLongerThanStatutory> & { __typename: 'PromiseLongerThanStatutory' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  PauseLimitResult:
    | ( Backed<Omit<LimitStatus, 'pauses' | 'extension' | 'source'> & { pauses: ReadonlyArray<_RefType['Pause']>, extension?: Maybe<_RefType['Extension']>, source?: Maybe<_RefType['Sentence']> }> & { __typename: 'LimitStatus' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<LimitStopped> & { __typename: 'LimitStopped' } )
    | ( Backed<LimitPausedAlready> & { __typename: 'LimitPausedAlready' } )
    | ( Backed<DeadlinePassed> & { __typename: 'DeadlinePassed' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ResumeLimitResult:
    | ( Backed<Omit<LimitStatus, 'pauses' | 'extension' | 'source'> & { pauses: ReadonlyArray<_RefType['Pause']>, extension?: Maybe<_RefType['Extension']>, source?: Maybe<_RefType['Sentence']> }> & { __typename: 'LimitStatus' } )
    | ( Backed<LimitStopped> & { __typename: 'LimitStopped' } )
    | ( Backed<LimitNotPaused> & { __typename: 'LimitNotPaused' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  DraftChange:
    | ( Backed<Omit<DraftSavedByOther, 'changedFields' | 'savedBy'> & { changedFields: ReadonlyArray<_RefType['DraftField']>, savedBy: _RefType['Person'] }> & { __typename: 'DraftSavedByOther' } )
    | ( Backed<Omit<EditorsChanged, 'editors'> & { editors: ReadonlyArray<_RefType['Editor']> }> & { __typename: 'EditorsChanged' } )
    | ( Backed<DraftLocked> & { __typename: 'DraftLocked' } )
  ;
  NoticeSent:
    | ( Backed<Omit<ActionNotice, 'owner' | 'sentBy' | 'task' | 'project'> & { owner: _RefType['Person'], sentBy?: Maybe<_RefType['Party']>, task?: Maybe<_RefType['Task']>, project?: Maybe<_RefType['Project']> }> & { __typename: 'ActionNotice' } )
    | ( Backed<Omit<DigestItem, 'told' | 'project'> & { told: _RefType['Sentence'], project?: Maybe<_RefType['Project']> }> & { __typename: 'DigestItem' } )
  ;
  SendNoticeResult:
    | ( Backed<Omit<NoticeRouted, 'sent'> & { sent: ReadonlyArray<_RefType['NoticeSent']> }> & { __typename: 'NoticeRouted' } )
    | ( Backed<CommentEmpty> & { __typename: 'CommentEmpty' } )
    | ( Backed<DueInThePast> & { __typename: 'DueInThePast' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  MarkNoticeReadResult:
    | ( Backed<Omit<ActionNotice, 'owner' | 'sentBy' | 'task' | 'project'> & { owner: _RefType['Person'], sentBy?: Maybe<_RefType['Party']>, task?: Maybe<_RefType['Task']>, project?: Maybe<_RefType['Project']> }> & { __typename: 'ActionNotice' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  MarkNoticeDoneResult:
    | ( Backed<Omit<ActionNotice, 'owner' | 'sentBy' | 'task' | 'project'> & { owner: _RefType['Person'], sentBy?: Maybe<_RefType['Party']>, task?: Maybe<_RefType['Task']>, project?: Maybe<_RefType['Project']> }> & { __typename: 'ActionNotice' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<ProofMissing> & { __typename: 'ProofMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  ReportOutcomeResult:
    | ( Backed<Omit<FollowUp, 'project' | 'figures'> & { project: _RefType['Project'], figures: ReadonlyArray<_RefType['FollowUpFigure']> }> & { __typename: 'FollowUp' } )
    | ( Backed<StillRunning> & { __typename: 'StillRunning' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<EvidenceMissing> & { __typename: 'EvidenceMissing' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<FiguresMissing, 'indicators'> & { indicators: ReadonlyArray<_RefType['Indicator']> }> & { __typename: 'FiguresMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  MeasureOutcomeResult:
    | ( Backed<Omit<FollowUp, 'project' | 'figures'> & { project: _RefType['Project'], figures: ReadonlyArray<_RefType['FollowUpFigure']> }> & { __typename: 'FollowUp' } )
    | ( Backed<StillRunning> & { __typename: 'StillRunning' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<EvidenceMissing> & { __typename: 'EvidenceMissing' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<FiguresMissing, 'indicators'> & { indicators: ReadonlyArray<_RefType['Indicator']> }> & { __typename: 'FiguresMissing' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<SameOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SameOrganisation' } )
    | ( Backed<Omit<VerifierIsParty, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'VerifierIsParty' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  SubmitRatingResult:
    | ( Backed<Omit<RatingReceived, 'rating'> & { rating: _RefType['Rating'] }> & { __typename: 'RatingReceived' } )
    | ( Backed<RatingNotOpen> & { __typename: 'RatingNotOpen' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<TooManyRequests> & { __typename: 'TooManyRequests' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  ReportRectifiedResult:
    | ( Backed<Omit<Rectification, 'project' | 'rating' | 'owner' | 'limits' | 'proofs' | 'callBacks'> & { project: _RefType['Project'], rating: _RefType['Rating'], owner: _RefType['Person'], limits?: Maybe<_RefType['TwoLimits']>, proofs: ReadonlyArray<_RefType['Evidence']>, callBacks: ReadonlyArray<_RefType['CallBack']> }> & { __typename: 'Rectification' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  RecordCallBackResult:
    | ( Backed<Omit<Rectification, 'project' | 'rating' | 'owner' | 'limits' | 'proofs' | 'callBacks'> & { project: _RefType['Project'], rating: _RefType['Rating'], owner: _RefType['Person'], limits?: Maybe<_RefType['TwoLimits']>, proofs: ReadonlyArray<_RefType['Evidence']>, callBacks: ReadonlyArray<_RefType['CallBack']> }> & { __typename: 'Rectification' } )
    | ( Backed<NotDoneYet> & { __typename: 'NotDoneYet' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<ContactLeft> & { __typename: 'ContactLeft' } )
    | ( Backed<NoContact> & { __typename: 'NoContact' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  PostEvaluateResult:
    | ( Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: _RefType['Lifecycle'], jurisdiction: _RefType['Jurisdiction'], parties: ReadonlyArray<_RefType['ProjectParty']>, proposal: _RefType['Proposal'], agreement?: Maybe<_RefType['Agreement']>, limits?: Maybe<_RefType['TwoLimits']>, nextSteps: ReadonlyArray<_RefType['NextStep']>, milestones: ReadonlyArray<_RefType['Milestone']>, plan?: Maybe<_RefType['Plan']>, indicators: ReadonlyArray<_RefType['Indicator']>, process: _RefType['ProcessView'], timeline: _RefType['TimelineEntryConnection'], evidence: _RefType['EvidenceConnection'], decisions: ReadonlyArray<_RefType['Decision']>, blockers: _RefType['BlockerConnection'], openTasks: ReadonlyArray<_RefType['Task']>, discussion: _RefType['DiscussionPostConnection'], acceptance?: Maybe<_RefType['Acceptance']>, followUps: ReadonlyArray<_RefType['FollowUp']>, ratings: _RefType['RatingConnection'], postEvaluation?: Maybe<_RefType['PostEvaluation']>, termination?: Maybe<_RefType['Termination']>, burden: ReadonlyArray<_RefType['StageBurden']>, ledger: _RefType['LedgerEntryConnection'] }> & { __typename: 'Project' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  CloseOutProjectResult:
    | ( Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: _RefType['Lifecycle'], jurisdiction: _RefType['Jurisdiction'], parties: ReadonlyArray<_RefType['ProjectParty']>, proposal: _RefType['Proposal'], agreement?: Maybe<_RefType['Agreement']>, limits?: Maybe<_RefType['TwoLimits']>, nextSteps: ReadonlyArray<_RefType['NextStep']>, milestones: ReadonlyArray<_RefType['Milestone']>, plan?: Maybe<_RefType['Plan']>, indicators: ReadonlyArray<_RefType['Indicator']>, process: _RefType['ProcessView'], timeline: _RefType['TimelineEntryConnection'], evidence: _RefType['EvidenceConnection'], decisions: ReadonlyArray<_RefType['Decision']>, blockers: _RefType['BlockerConnection'], openTasks: ReadonlyArray<_RefType['Task']>, discussion: _RefType['DiscussionPostConnection'], acceptance?: Maybe<_RefType['Acceptance']>, followUps: ReadonlyArray<_RefType['FollowUp']>, ratings: _RefType['RatingConnection'], postEvaluation?: Maybe<_RefType['PostEvaluation']>, termination?: Maybe<_RefType['Termination']>, burden: ReadonlyArray<_RefType['StageBurden']>, ledger: _RefType['LedgerEntryConnection'] }> & { __typename: 'Project' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<StillOpen, 'openTasks' | 'openBlockers'> & { openTasks: ReadonlyArray<_RefType['Task']>, openBlockers: ReadonlyArray<_RefType['Blocker']> }> & { __typename: 'StillOpen' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  ForecastMilestoneResult:
    | ( Backed<Omit<Milestone, 'project' | 'demands' | 'attempts' | 'limits'> & { project: _RefType['Project'], demands: ReadonlyArray<_RefType['EvidenceDemand']>, attempts: ReadonlyArray<_RefType['MilestoneAttempt']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Milestone' } )
    | ( Backed<MilestoneWrongStatus> & { __typename: 'MilestoneWrongStatus' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  RequestPlanChangeResult:
    | ( Backed<Omit<PlanChangeRequest, 'project' | 'milestones' | 'by' | 'decidedBy'> & { project: _RefType['Project'], milestones: ReadonlyArray<_RefType['PlannedMilestone']>, by: _RefType['Party'], decidedBy?: Maybe<_RefType['Party']> }> & { __typename: 'PlanChangeRequest' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<RequestPending> & { __typename: 'RequestPending' } )
    | ( Backed<PlanMovedOn> & { __typename: 'PlanMovedOn' } )
    | ( Backed<NothingChanged> & { __typename: 'NothingChanged' } )
    | ( Backed<Omit<PlanUnsound, 'planProblems'> & { planProblems: ReadonlyArray<_RefType['PlanProblem']> }> & { __typename: 'PlanUnsound' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  ApprovePlanChangeResult:
    | ( Backed<Omit<PlanChangeRequest, 'project' | 'milestones' | 'by' | 'decidedBy'> & { project: _RefType['Project'], milestones: ReadonlyArray<_RefType['PlannedMilestone']>, by: _RefType['Party'], decidedBy?: Maybe<_RefType['Party']> }> & { __typename: 'PlanChangeRequest' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<PlanMovedOn> & { __typename: 'PlanMovedOn' } )
    | ( Backed<Omit<PlanUnsound, 'planProblems'> & { planProblems: ReadonlyArray<_RefType['PlanProblem']> }> & { __typename: 'PlanUnsound' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  RefusePlanChangeResult:
    | ( Backed<Omit<PlanChangeRequest, 'project' | 'milestones' | 'by' | 'decidedBy'> & { project: _RefType['Project'], milestones: ReadonlyArray<_RefType['PlannedMilestone']>, by: _RefType['Party'], decidedBy?: Maybe<_RefType['Party']> }> & { __typename: 'PlanChangeRequest' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  RequestWithdrawalResult:
    | ( Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: _RefType['Lifecycle'], jurisdiction: _RefType['Jurisdiction'], parties: ReadonlyArray<_RefType['ProjectParty']>, proposal: _RefType['Proposal'], agreement?: Maybe<_RefType['Agreement']>, limits?: Maybe<_RefType['TwoLimits']>, nextSteps: ReadonlyArray<_RefType['NextStep']>, milestones: ReadonlyArray<_RefType['Milestone']>, plan?: Maybe<_RefType['Plan']>, indicators: ReadonlyArray<_RefType['Indicator']>, process: _RefType['ProcessView'], timeline: _RefType['TimelineEntryConnection'], evidence: _RefType['EvidenceConnection'], decisions: ReadonlyArray<_RefType['Decision']>, blockers: _RefType['BlockerConnection'], openTasks: ReadonlyArray<_RefType['Task']>, discussion: _RefType['DiscussionPostConnection'], acceptance?: Maybe<_RefType['Acceptance']>, followUps: ReadonlyArray<_RefType['FollowUp']>, ratings: _RefType['RatingConnection'], postEvaluation?: Maybe<_RefType['PostEvaluation']>, termination?: Maybe<_RefType['Termination']>, burden: ReadonlyArray<_RefType['StageBurden']>, ledger: _RefType['LedgerEntryConnection'] }> & { __typename: 'Project' } )
    | ( Backed<ProjectOver> & { __typename: 'ProjectOver' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  SettleTerminationResult:
    | ( Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: _RefType['Lifecycle'], jurisdiction: _RefType['Jurisdiction'], parties: ReadonlyArray<_RefType['ProjectParty']>, proposal: _RefType['Proposal'], agreement?: Maybe<_RefType['Agreement']>, limits?: Maybe<_RefType['TwoLimits']>, nextSteps: ReadonlyArray<_RefType['NextStep']>, milestones: ReadonlyArray<_RefType['Milestone']>, plan?: Maybe<_RefType['Plan']>, indicators: ReadonlyArray<_RefType['Indicator']>, process: _RefType['ProcessView'], timeline: _RefType['TimelineEntryConnection'], evidence: _RefType['EvidenceConnection'], decisions: ReadonlyArray<_RefType['Decision']>, blockers: _RefType['BlockerConnection'], openTasks: ReadonlyArray<_RefType['Task']>, discussion: _RefType['DiscussionPostConnection'], acceptance?: Maybe<_RefType['Acceptance']>, followUps: ReadonlyArray<_RefType['FollowUp']>, ratings: _RefType['RatingConnection'], postEvaluation?: Maybe<_RefType['PostEvaluation']>, termination?: Maybe<_RefType['Termination']>, burden: ReadonlyArray<_RefType['StageBurden']>, ledger: _RefType['LedgerEntryConnection'] }> & { __typename: 'Project' } )
    | ( Backed<ProjectOver> & { __typename: 'ProjectOver' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  ConfirmTerminationResult:
    | ( Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: _RefType['Lifecycle'], jurisdiction: _RefType['Jurisdiction'], parties: ReadonlyArray<_RefType['ProjectParty']>, proposal: _RefType['Proposal'], agreement?: Maybe<_RefType['Agreement']>, limits?: Maybe<_RefType['TwoLimits']>, nextSteps: ReadonlyArray<_RefType['NextStep']>, milestones: ReadonlyArray<_RefType['Milestone']>, plan?: Maybe<_RefType['Plan']>, indicators: ReadonlyArray<_RefType['Indicator']>, process: _RefType['ProcessView'], timeline: _RefType['TimelineEntryConnection'], evidence: _RefType['EvidenceConnection'], decisions: ReadonlyArray<_RefType['Decision']>, blockers: _RefType['BlockerConnection'], openTasks: ReadonlyArray<_RefType['Task']>, discussion: _RefType['DiscussionPostConnection'], acceptance?: Maybe<_RefType['Acceptance']>, followUps: ReadonlyArray<_RefType['FollowUp']>, ratings: _RefType['RatingConnection'], postEvaluation?: Maybe<_RefType['PostEvaluation']>, termination?: Maybe<_RefType['Termination']>, burden: ReadonlyArray<_RefType['StageBurden']>, ledger: _RefType['LedgerEntryConnection'] }> & { __typename: 'Project' } )
    | ( Backed<ProjectOver> & { __typename: 'ProjectOver' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  PostToDiscussionResult:
    | ( Backed<Omit<DiscussionPost, 'by'> & { by: _RefType['Party'] }> & { __typename: 'DiscussionPost' } )
    | ( Backed<CommentEmpty> & { __typename: 'CommentEmpty' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  CreateProposalResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<CallNotOpen> & { __typename: 'CallNotOpen' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  SaveProposalDraftResult:
    | ( Backed<Omit<DraftSaved, 'proposal' | 'conflicts'> & { proposal: _RefType['Proposal'], conflicts: ReadonlyArray<_RefType['DraftConflict']> }> & { __typename: 'DraftSaved' } )
    | ( Backed<ProposalLocked> & { __typename: 'ProposalLocked' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  AnnouncePresenceResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalLocked> & { __typename: 'ProposalLocked' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  AttachToProposalResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalLocked> & { __typename: 'ProposalLocked' } )
    | ( Backed<Omit<UploadNotFinished, 'upload'> & { upload: _RefType['Upload'] }> & { __typename: 'UploadNotFinished' } )
    | ( Backed<FileRefused> & { __typename: 'FileRefused' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  DetachFromProposalResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalLocked> & { __typename: 'ProposalLocked' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  AddProposerResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalLocked> & { __typename: 'ProposalLocked' } )
    | ( Backed<Omit<ProposerAlready, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'ProposerAlready' } )
    | ( Backed<Omit<NotAnEnterprise, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'NotAnEnterprise' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  RemoveProposerResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalLocked> & { __typename: 'ProposalLocked' } )
    | ( Backed<Omit<LeaderStays, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'LeaderStays' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  SubmitProposalResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalWrongStage> & { __typename: 'ProposalWrongStage' } )
    | ( Backed<Omit<ProposalIncomplete, 'missing'> & { missing: ReadonlyArray<_RefType['MissingPart']> }> & { __typename: 'ProposalIncomplete' } )
    | ( Backed<CallNotOpen> & { __typename: 'CallNotOpen' } )
    | ( Backed<DeadlinePassed> & { __typename: 'DeadlinePassed' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  WithdrawProposalResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ProposalWrongStage> & { __typename: 'ProposalWrongStage' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  JustifySimilarityResult:
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  AppointExpertsResult:
    | ( Backed<Omit<ScoringRound, 'proposal' | 'criteria' | 'experts' | 'sheets' | 'recusals' | 'tally' | 'consensus' | 'limits'> & { proposal: _RefType['Proposal'], criteria: ReadonlyArray<_RefType['Criterion']>, experts: ReadonlyArray<_RefType['AppointedExpert']>, sheets: ReadonlyArray<_RefType['ScoreSheet']>, recusals: ReadonlyArray<_RefType['Recusal']>, tally?: Maybe<_RefType['Tally']>, consensus?: Maybe<_RefType['Consensus']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'ScoringRound' } )
    | ( Backed<Omit<ExpertAlready, 'person'> & { person: _RefType['Person'] }> & { __typename: 'ExpertAlready' } )
    | ( Backed<Omit<ExpertOfProposer, 'person' | 'organisation'> & { person: _RefType['Person'], organisation: _RefType['Organisation'] }> & { __typename: 'ExpertOfProposer' } )
    | ( Backed<Omit<ExpertRecused, 'person'> & { person: _RefType['Person'] }> & { __typename: 'ExpertRecused' } )
    | ( Backed<ConsensusReached> & { __typename: 'ConsensusReached' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  DeclareInterestResult:
    | ( Backed<Omit<InterestDeclared, 'person' | 'proposal'> & { person: _RefType['Person'], proposal: _RefType['Proposal'] }> & { __typename: 'InterestDeclared' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<ConsensusReached> & { __typename: 'ConsensusReached' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  SubmitScoreSheetResult:
    | ( Backed<Omit<ScoringRound, 'proposal' | 'criteria' | 'experts' | 'sheets' | 'recusals' | 'tally' | 'consensus' | 'limits'> & { proposal: _RefType['Proposal'], criteria: ReadonlyArray<_RefType['Criterion']>, experts: ReadonlyArray<_RefType['AppointedExpert']>, sheets: ReadonlyArray<_RefType['ScoreSheet']>, recusals: ReadonlyArray<_RefType['Recusal']>, tally?: Maybe<_RefType['Tally']>, consensus?: Maybe<_RefType['Consensus']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'ScoringRound' } )
    | ( Backed<ScoredAlready> & { __typename: 'ScoredAlready' } )
    | ( Backed<Omit<CriteriaUnscored, 'criteria'> & { criteria: ReadonlyArray<_RefType['Criterion']> }> & { __typename: 'CriteriaUnscored' } )
    | ( Backed<Omit<ScoreOutOfRange, 'criterion'> & { criterion: _RefType['Criterion'] }> & { __typename: 'ScoreOutOfRange' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<ExpertRecused, 'person'> & { person: _RefType['Person'] }> & { __typename: 'ExpertRecused' } )
    | ( Backed<ConsensusReached> & { __typename: 'ConsensusReached' } )
    | ( Backed<InterestNotCleared> & { __typename: 'InterestNotCleared' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  RecordConsensusResult:
    | ( Backed<Omit<ScoringRound, 'proposal' | 'criteria' | 'experts' | 'sheets' | 'recusals' | 'tally' | 'consensus' | 'limits'> & { proposal: _RefType['Proposal'], criteria: ReadonlyArray<_RefType['Criterion']>, experts: ReadonlyArray<_RefType['AppointedExpert']>, sheets: ReadonlyArray<_RefType['ScoreSheet']>, recusals: ReadonlyArray<_RefType['Recusal']>, tally?: Maybe<_RefType['Tally']>, consensus?: Maybe<_RefType['Consensus']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'ScoringRound' } )
    | ( Backed<SheetsSealed> & { __typename: 'SheetsSealed' } )
    | ( Backed<TooFewExperts> & { __typename: 'TooFewExperts' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<ConsensusReached> & { __typename: 'ConsensusReached' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  SignInResult:
    | ( Backed<Omit<Viewer, 'person' | 'membership' | 'memberships' | 'standsInFor' | 'preferences'> & { person: _RefType['Person'], membership: _RefType['Membership'], memberships: ReadonlyArray<_RefType['Membership']>, standsInFor: ReadonlyArray<_RefType['Delegation']>, preferences: _RefType['Preferences'] }> & { __typename: 'Viewer' } )
    | ( Backed<CredentialsWrong> & { __typename: 'CredentialsWrong' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<TooManyRequests> & { __typename: 'TooManyRequests' } )
  ;
  SignInAsDemoResult:
    | ( Backed<Omit<Viewer, 'person' | 'membership' | 'memberships' | 'standsInFor' | 'preferences'> & { person: _RefType['Person'], membership: _RefType['Membership'], memberships: ReadonlyArray<_RefType['Membership']>, standsInFor: ReadonlyArray<_RefType['Delegation']>, preferences: _RefType['Preferences'] }> & { __typename: 'Viewer' } )
    | ( Backed<NotADemonstration> & { __typename: 'NotADemonstration' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<TooManyRequests> & { __typename: 'TooManyRequests' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  SignOutResult:
    | ( Backed<SignedOut> & { __typename: 'SignedOut' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
  ;
  ActForOrganisationResult:
    | ( Backed<Omit<Viewer, 'person' | 'membership' | 'memberships' | 'standsInFor' | 'preferences'> & { person: _RefType['Person'], membership: _RefType['Membership'], memberships: ReadonlyArray<_RefType['Membership']>, standsInFor: ReadonlyArray<_RefType['Delegation']>, preferences: _RefType['Preferences'] }> & { __typename: 'Viewer' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  ChangePasswordResult:
    | ( Backed<Omit<Viewer, 'person' | 'membership' | 'memberships' | 'standsInFor' | 'preferences'> & { person: _RefType['Person'], membership: _RefType['Membership'], memberships: ReadonlyArray<_RefType['Membership']>, standsInFor: ReadonlyArray<_RefType['Delegation']>, preferences: _RefType['Preferences'] }> & { __typename: 'Viewer' } )
    | ( Backed<CredentialsWrong> & { __typename: 'CredentialsWrong' } )
    | ( Backed<PasswordTooWeak> & { __typename: 'PasswordTooWeak' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
  ;
  ChoosePasswordResult:
    | ( Backed<Omit<Viewer, 'person' | 'membership' | 'memberships' | 'standsInFor' | 'preferences'> & { person: _RefType['Person'], membership: _RefType['Membership'], memberships: ReadonlyArray<_RefType['Membership']>, standsInFor: ReadonlyArray<_RefType['Delegation']>, preferences: _RefType['Preferences'] }> & { __typename: 'Viewer' } )
    | ( Backed<InvitationUnknown> & { __typename: 'InvitationUnknown' } )
    | ( Backed<PasswordTooWeak> & { __typename: 'PasswordTooWeak' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<TooManyRequests> & { __typename: 'TooManyRequests' } )
  ;
  SetPreferencesResult:
    | ( Backed<Omit<Viewer, 'person' | 'membership' | 'memberships' | 'standsInFor' | 'preferences'> & { person: _RefType['Person'], membership: _RefType['Membership'], memberships: ReadonlyArray<_RefType['Membership']>, standsInFor: ReadonlyArray<_RefType['Delegation']>, preferences: _RefType['Preferences'] }> & { __typename: 'Viewer' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
  ;
  InstructResult:
    | ( Backed<Omit<ExceptionCase, 'project' | 'told' | 'task'> & { project: _RefType['Project'], told: _RefType['Sentence'], task?: Maybe<_RefType['Task']> }> & { __typename: 'ExceptionCase' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<DueInThePast> & { __typename: 'DueInThePast' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  TaskSubject:
    | ( Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: _RefType['Jurisdiction'], organisation: _RefType['Organisation'], wantedIndicators: ReadonlyArray<_RefType['WantedIndicator']>, criteria: ReadonlyArray<_RefType['Criterion']>, openedBy?: Maybe<_RefType['Person']>, problems: ReadonlyArray<_RefType['CallProblem']>, proposals: _RefType['ProposalConnection'] }> & { __typename: 'Call' } )
    | ( Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: _RefType['Lifecycle'], jurisdiction: _RefType['Jurisdiction'], parties: ReadonlyArray<_RefType['ProjectParty']>, proposal: _RefType['Proposal'], agreement?: Maybe<_RefType['Agreement']>, limits?: Maybe<_RefType['TwoLimits']>, nextSteps: ReadonlyArray<_RefType['NextStep']>, milestones: ReadonlyArray<_RefType['Milestone']>, plan?: Maybe<_RefType['Plan']>, indicators: ReadonlyArray<_RefType['Indicator']>, process: _RefType['ProcessView'], timeline: _RefType['TimelineEntryConnection'], evidence: _RefType['EvidenceConnection'], decisions: ReadonlyArray<_RefType['Decision']>, blockers: _RefType['BlockerConnection'], openTasks: ReadonlyArray<_RefType['Task']>, discussion: _RefType['DiscussionPostConnection'], acceptance?: Maybe<_RefType['Acceptance']>, followUps: ReadonlyArray<_RefType['FollowUp']>, ratings: _RefType['RatingConnection'], postEvaluation?: Maybe<_RefType['PostEvaluation']>, termination?: Maybe<_RefType['Termination']>, burden: ReadonlyArray<_RefType['StageBurden']>, ledger: _RefType['LedgerEntryConnection'] }> & { __typename: 'Project' } )
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<Omit<Consultation, 'project' | 'draftFile' | 'comments'> & { project: _RefType['Project'], draftFile?: Maybe<_RefType['StoredFile']>, comments: _RefType['CommentConnection'] }> & { __typename: 'Consultation' } )
    | ( Backed<Omit<ScoringRound, 'proposal' | 'criteria' | 'experts' | 'sheets' | 'recusals' | 'tally' | 'consensus' | 'limits'> & { proposal: _RefType['Proposal'], criteria: ReadonlyArray<_RefType['Criterion']>, experts: ReadonlyArray<_RefType['AppointedExpert']>, sheets: ReadonlyArray<_RefType['ScoreSheet']>, recusals: ReadonlyArray<_RefType['Recusal']>, tally?: Maybe<_RefType['Tally']>, consensus?: Maybe<_RefType['Consensus']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'ScoringRound' } )
    | ( Backed<Omit<DecisionMatter, 'proposal' | 'limits' | 'members' | 'chief' | 'opinions' | 'silent' | 'decision'> & { proposal: _RefType['Proposal'], limits?: Maybe<_RefType['TwoLimits']>, members: ReadonlyArray<_RefType['Person']>, chief?: Maybe<_RefType['Person']>, opinions: ReadonlyArray<_RefType['Opinion']>, silent: ReadonlyArray<_RefType['Person']>, decision?: Maybe<_RefType['Decision']> }> & { __typename: 'DecisionMatter' } )
    | ( Backed<Omit<Agreement, 'project' | 'file' | 'parties' | 'voided' | 'limits'> & { project: _RefType['Project'], file?: Maybe<_RefType['StoredFile']>, parties: ReadonlyArray<_RefType['AgreementParty']>, voided: ReadonlyArray<_RefType['Signature']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Agreement' } )
    | ( Backed<Omit<Milestone, 'project' | 'demands' | 'attempts' | 'limits'> & { project: _RefType['Project'], demands: ReadonlyArray<_RefType['EvidenceDemand']>, attempts: ReadonlyArray<_RefType['MilestoneAttempt']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Milestone' } )
    | ( Backed<Omit<Blocker, 'project' | 'milestone' | 'rounds' | 'closedBy'> & { project: _RefType['Project'], milestone?: Maybe<_RefType['Milestone']>, rounds: ReadonlyArray<_RefType['BlockerRound']>, closedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Blocker' } )
    | ( Backed<Omit<PlanChangeRequest, 'project' | 'milestones' | 'by' | 'decidedBy'> & { project: _RefType['Project'], milestones: ReadonlyArray<_RefType['PlannedMilestone']>, by: _RefType['Party'], decidedBy?: Maybe<_RefType['Party']> }> & { __typename: 'PlanChangeRequest' } )
    | ( Backed<Omit<Acceptance, 'project' | 'appliedBy' | 'checklist' | 'gateProblems' | 'limits' | 'acceptedBy'> & { project: _RefType['Project'], appliedBy: _RefType['Party'], checklist: ReadonlyArray<_RefType['ChecklistLine']>, gateProblems: ReadonlyArray<_RefType['GateProblem']>, limits?: Maybe<_RefType['TwoLimits']>, acceptedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Acceptance' } )
    | ( Backed<Omit<FollowUp, 'project' | 'figures'> & { project: _RefType['Project'], figures: ReadonlyArray<_RefType['FollowUpFigure']> }> & { __typename: 'FollowUp' } )
    | ( Backed<Omit<Rectification, 'project' | 'rating' | 'owner' | 'limits' | 'proofs' | 'callBacks'> & { project: _RefType['Project'], rating: _RefType['Rating'], owner: _RefType['Person'], limits?: Maybe<_RefType['TwoLimits']>, proofs: ReadonlyArray<_RefType['Evidence']>, callBacks: ReadonlyArray<_RefType['CallBack']> }> & { __typename: 'Rectification' } )
  ;
  ClaimTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  ReleaseTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  SaveTaskDraftResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  CompleteTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<FormIncomplete, 'formProblems'> & { formProblems: ReadonlyArray<_RefType['FormProblem']> }> & { __typename: 'FormIncomplete' } )
    | ( Backed<HasItsOwnAct> & { __typename: 'HasItsOwnAct' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<SameOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SameOrganisation' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  StartSignOffResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<NoSigners> & { __typename: 'NoSigners' } )
    | ( Backed<Omit<AskedAlready, 'person'> & { person: _RefType['Person'] }> & { __typename: 'AskedAlready' } )
    | ( Backed<SignOffRunning> & { __typename: 'SignOffRunning' } )
    | ( Backed<Omit<RoleMissing, 'person'> & { person: _RefType['Person'] }> & { __typename: 'RoleMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  SignTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<NotYourTurn, 'waitingFor'> & { waitingFor: _RefType['Person'] }> & { __typename: 'NotYourTurn' } )
    | ( Backed<Omit<AnsweredAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'AnsweredAlready' } )
    | ( Backed<Omit<WithHelper, 'person'> & { person: _RefType['Person'] }> & { __typename: 'WithHelper' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  AddSignerResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<AskedAlready, 'person'> & { person: _RefType['Person'] }> & { __typename: 'AskedAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  RemoveSignerResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<NotAddedByYou, 'person'> & { person: _RefType['Person'] }> & { __typename: 'NotAddedByYou' } )
    | ( Backed<Omit<AnsweredAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'AnsweredAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  HandOverTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<NotYourTurn, 'waitingFor'> & { waitingFor: _RefType['Person'] }> & { __typename: 'NotYourTurn' } )
    | ( Backed<Omit<AnsweredAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'AnsweredAlready' } )
    | ( Backed<Omit<WithHelper, 'person'> & { person: _RefType['Person'] }> & { __typename: 'WithHelper' } )
    | ( Backed<ToSelf> & { __typename: 'ToSelf' } )
    | ( Backed<Omit<AskedAlready, 'person'> & { person: _RefType['Person'] }> & { __typename: 'AskedAlready' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<RoleMissing, 'person'> & { person: _RefType['Person'] }> & { __typename: 'RoleMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  DelegateTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<NotYourTurn, 'waitingFor'> & { waitingFor: _RefType['Person'] }> & { __typename: 'NotYourTurn' } )
    | ( Backed<Omit<AnsweredAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'AnsweredAlready' } )
    | ( Backed<Omit<WithHelper, 'person'> & { person: _RefType['Person'] }> & { __typename: 'WithHelper' } )
    | ( Backed<ToSelf> & { __typename: 'ToSelf' } )
    | ( Backed<Omit<AskedAlready, 'person'> & { person: _RefType['Person'] }> & { __typename: 'AskedAlready' } )
    | ( Backed<Omit<RoleMissing, 'person'> & { person: _RefType['Person'] }> & { __typename: 'RoleMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  GiveBackTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<NotHelping> & { __typename: 'NotHelping' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  ReturnTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<NotYourTurn, 'waitingFor'> & { waitingFor: _RefType['Person'] }> & { __typename: 'NotYourTurn' } )
    | ( Backed<Omit<StepUnknown, 'earlierSteps'> & { earlierSteps: ReadonlyArray<_RefType['TaskStep']> }> & { __typename: 'StepUnknown' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
  ;
  WithdrawTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<ActedOnAlready, 'person'> & { person: _RefType['Person'] }> & { __typename: 'ActedOnAlready' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  CopyTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
  UrgeTaskResult:
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<UrgedAlready> & { __typename: 'UrgedAlready' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( Backed<Omit<StageGateShut, 'gateProblems'> & { gateProblems: ReadonlyArray<_RefType['GateProblem']> }> & { __typename: 'StageGateShut' } )
    | ( Backed<Omit<MilestonesUnmarked, 'milestones'> & { milestones: ReadonlyArray<_RefType['Milestone']> }> & { __typename: 'MilestonesUnmarked' } )
    | ( Backed<Omit<MilestonesDefective, 'milestones'> & { milestones: ReadonlyArray<_RefType['Milestone']> }> & { __typename: 'MilestonesDefective' } )
    | ( Backed<AgreementInForce> & { __typename: 'AgreementInForce' } )
    | ( Backed<ContentUnchanged> & { __typename: 'ContentUnchanged' } )
    | ( Backed<ContentChanged> & { __typename: 'ContentChanged' } )
    | ( Backed<Omit<SignedAlready, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SignedAlready' } )
    | ( Backed<Omit<SamePersonForBoth, 'person' | 'organisation'> & { person: _RefType['Person'], organisation: _RefType['Organisation'] }> & { __typename: 'SamePersonForBoth' } )
    | ( Backed<BlockerWrongStatus> & { __typename: 'BlockerWrongStatus' } )
    | ( Backed<Omit<CallNotReady, 'callProblems'> & { callProblems: ReadonlyArray<_RefType['CallProblem']> }> & { __typename: 'CallNotReady' } )
    | ( Backed<CallLocked> & { __typename: 'CallLocked' } )
    | ( Backed<CallNotOpen> & { __typename: 'CallNotOpen' } )
    | ( Backed<ClosingNotLater> & { __typename: 'ClosingNotLater' } )
    | ( Backed<ReturnedAlready> & { __typename: 'ReturnedAlready' } )
    | ( Backed<NothingListed> & { __typename: 'NothingListed' } )
    | ( Backed<NotReturnedBefore> & { __typename: 'NotReturnedBefore' } )
    | ( Backed<NotOnTheList> & { __typename: 'NotOnTheList' } )
    | ( Backed<ShorterWithoutReason> & { __typename: 'ShorterWithoutReason' } )
    | ( Backed<CommentEmpty> & { __typename: 'CommentEmpty' } )
    | ( Backed<Omit<AnsweredAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'AnsweredAlready' } )
    | ( Backed<ConsultationClosed> & { __typename: 'ConsultationClosed' } )
    | ( Backed<CommentsUnanswered> & { __typename: 'CommentsUnanswered' } )
    | ( Backed<DepartureReasonMissing> & { __typename: 'DepartureReasonMissing' } )
    | ( Backed<DepartureReasonRepeatsReason> & { __typename: 'DepartureReasonRepeatsReason' } )
    | ( Backed<Omit<MembersNotHeard, 'members'> & { members: ReadonlyArray<_RefType['Person']> }> & { __typename: 'MembersNotHeard' } )
    | ( Backed<SpokeAlready> & { __typename: 'SpokeAlready' } )
    | ( Backed<Omit<InterestDeclaredBefore, 'person'> & { person: _RefType['Person'] }> & { __typename: 'InterestDeclaredBefore' } )
    | ( Backed<Omit<OwnOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'OwnOrganisation' } )
    | ( Backed<ExtensionNotAllowed> & { __typename: 'ExtensionNotAllowed' } )
    | ( Backed<Omit<ExtendedAlready, 'extension'> & { extension: _RefType['Extension'] }> & { __typename: 'ExtendedAlready' } )
    | ( Backed<ExtensionTooLong> & { __typename: 'ExtensionTooLong' } )
    | ( Backed<Omit<CreditCodeInvalid, 'check'> & { check: _RefType['CreditCodeCheck'] }> & { __typename: 'CreditCodeInvalid' } )
    | ( Backed<Omit<CreditCodeTaken, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'CreditCodeTaken' } )
    | ( Backed<EmailTaken> & { __typename: 'EmailTaken' } )
    | ( Backed<TasksWouldBeOrphaned> & { __typename: 'TasksWouldBeOrphaned' } )
    | ( Backed<RoleNotInOrganisationKind> & { __typename: 'RoleNotInOrganisationKind' } )
    | ( Backed<RoleHeldAlready> & { __typename: 'RoleHeldAlready' } )
    | ( Backed<RoleNotHeld> & { __typename: 'RoleNotHeld' } )
    | ( Backed<RolesApart> & { __typename: 'RolesApart' } )
    | ( Backed<ToSelf> & { __typename: 'ToSelf' } )
    | ( Backed<ScopeEmpty> & { __typename: 'ScopeEmpty' } )
    | ( Backed<Omit<DelegationChain, 'person' | 'delegation'> & { person: _RefType['Person'], delegation: _RefType['Delegation'] }> & { __typename: 'DelegationChain' } )
    | ( Backed<Omit<DelegationOverlaps, 'delegation'> & { delegation: _RefType['Delegation'] }> & { __typename: 'DelegationOverlaps' } )
    | ( Backed<Omit<NotAVerifier, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'NotAVerifier' } )
    | ( Backed<Omit<UploadNotFinished, 'upload'> & { upload: _RefType['Upload'] }> & { __typename: 'UploadNotFinished' } )
    | ( Backed<FileRefused> & { __typename: 'FileRefused' } )
    | ( Backed<Omit<EvidenceUnsound, 'evidenceProblems'> & { evidenceProblems: ReadonlyArray<_RefType['EvidenceProblem']> }> & { __typename: 'EvidenceUnsound' } )
    | ( Backed<EvidenceHandedIn> & { __typename: 'EvidenceHandedIn' } )
    | ( Backed<Omit<DemandsUnanswered, 'demands'> & { demands: ReadonlyArray<_RefType['EvidenceDemand']> }> & { __typename: 'DemandsUnanswered' } )
    | ( Backed<MeasurementOutOfTime> & { __typename: 'MeasurementOutOfTime' } )
    | ( Backed<EvidenceMissing> & { __typename: 'EvidenceMissing' } )
    | ( Backed<FigureVerifiedAlready> & { __typename: 'FigureVerifiedAlready' } )
    | ( Backed<PromiseLongerThanStatutory> & { __typename: 'PromiseLongerThanStatutory' } )
    | ( Backed<LimitStopped> & { __typename: 'LimitStopped' } )
    | ( Backed<LimitPausedAlready> & { __typename: 'LimitPausedAlready' } )
    | ( Backed<LimitNotPaused> & { __typename: 'LimitNotPaused' } )
    | ( Backed<ProofMissing> & { __typename: 'ProofMissing' } )
    | ( Backed<Omit<FiguresMissing, 'indicators'> & { indicators: ReadonlyArray<_RefType['Indicator']> }> & { __typename: 'FiguresMissing' } )
    | ( Backed<RatingNotOpen> & { __typename: 'RatingNotOpen' } )
    | ( Backed<NotDoneYet> & { __typename: 'NotDoneYet' } )
    | ( Backed<ContactLeft> & { __typename: 'ContactLeft' } )
    | ( Backed<NoContact> & { __typename: 'NoContact' } )
    | ( Backed<Omit<StillOpen, 'openTasks' | 'openBlockers'> & { openTasks: ReadonlyArray<_RefType['Task']>, openBlockers: ReadonlyArray<_RefType['Blocker']> }> & { __typename: 'StillOpen' } )
    | ( Backed<ProjectOver> & { __typename: 'ProjectOver' } )
    | ( Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<_RefType['Sentence']> }> & { __typename: 'NotAtThisStep' } )
    | ( Backed<RequestPending> & { __typename: 'RequestPending' } )
    | ( Backed<PlanMovedOn> & { __typename: 'PlanMovedOn' } )
    | ( Backed<NothingChanged> & { __typename: 'NothingChanged' } )
    | ( Backed<Omit<PlanUnsound, 'planProblems'> & { planProblems: ReadonlyArray<_RefType['PlanProblem']> }> & { __typename: 'PlanUnsound' } )
    | ( Backed<MilestoneWrongStatus> & { __typename: 'MilestoneWrongStatus' } )
    | ( Backed<ProposalWrongStage> & { __typename: 'ProposalWrongStage' } )
    | ( Backed<ProposalLocked> & { __typename: 'ProposalLocked' } )
    | ( Backed<Omit<ProposalIncomplete, 'missing'> & { missing: ReadonlyArray<_RefType['MissingPart']> }> & { __typename: 'ProposalIncomplete' } )
    | ( Backed<Omit<ProposerAlready, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'ProposerAlready' } )
    | ( Backed<Omit<NotAnEnterprise, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'NotAnEnterprise' } )
    | ( Backed<Omit<LeaderStays, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'LeaderStays' } )
    | ( Backed<NotSignedIn> & { __typename: 'NotSignedIn' } )
    | ( Backed<NotFound> & { __typename: 'NotFound' } )
    | ( Backed<NotAllowed> & { __typename: 'NotAllowed' } )
    | ( Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<_RefType['InputProblem']> }> & { __typename: 'InputInvalid' } )
    | ( Backed<KeyReused> & { __typename: 'KeyReused' } )
    | ( Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: _RefType['Versioned'], changedBy?: Maybe<_RefType['Person']> }> & { __typename: 'Conflict' } )
    | ( Backed<TooManyRequests> & { __typename: 'TooManyRequests' } )
    | ( Backed<ReasonMissing> & { __typename: 'ReasonMissing' } )
    | ( Backed<DeadlinePassed> & { __typename: 'DeadlinePassed' } )
    | ( Backed<StillRunning> & { __typename: 'StillRunning' } )
    | ( Backed<DatesOutOfOrder> & { __typename: 'DatesOutOfOrder' } )
    | ( Backed<DueInThePast> & { __typename: 'DueInThePast' } )
    | ( Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'DoneAlready' } )
    | ( Backed<Omit<SamePerson, 'person'> & { person: _RefType['Person'] }> & { __typename: 'SamePerson' } )
    | ( Backed<Omit<SameOrganisation, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'SameOrganisation' } )
    | ( Backed<Omit<VerifierIsParty, 'organisation'> & { organisation: _RefType['Organisation'] }> & { __typename: 'VerifierIsParty' } )
    | ( Backed<Omit<ExpertAlready, 'person'> & { person: _RefType['Person'] }> & { __typename: 'ExpertAlready' } )
    | ( Backed<Omit<ExpertOfProposer, 'person' | 'organisation'> & { person: _RefType['Person'], organisation: _RefType['Organisation'] }> & { __typename: 'ExpertOfProposer' } )
    | ( Backed<Omit<ExpertRecused, 'person'> & { person: _RefType['Person'] }> & { __typename: 'ExpertRecused' } )
    | ( Backed<ScoredAlready> & { __typename: 'ScoredAlready' } )
    | ( Backed<Omit<CriteriaUnscored, 'criteria'> & { criteria: ReadonlyArray<_RefType['Criterion']> }> & { __typename: 'CriteriaUnscored' } )
    | ( Backed<Omit<ScoreOutOfRange, 'criterion'> & { criterion: _RefType['Criterion'] }> & { __typename: 'ScoreOutOfRange' } )
    | ( Backed<InterestNotCleared> & { __typename: 'InterestNotCleared' } )
    | ( Backed<SheetsSealed> & { __typename: 'SheetsSealed' } )
    | ( Backed<TooFewExperts> & { __typename: 'TooFewExperts' } )
    | ( Backed<ConsensusReached> & { __typename: 'ConsensusReached' } )
    | ( Backed<CredentialsWrong> & { __typename: 'CredentialsWrong' } )
    | ( Backed<NotADemonstration> & { __typename: 'NotADemonstration' } )
    | ( Backed<InvitationUnknown> & { __typename: 'InvitationUnknown' } )
    | ( Backed<PasswordTooWeak> & { __typename: 'PasswordTooWeak' } )
    | ( Backed<NoSigners> & { __typename: 'NoSigners' } )
    | ( Backed<SignOffRunning> & { __typename: 'SignOffRunning' } )
    | ( Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<_RefType['Person']> }> & { __typename: 'TaskEnded' } )
    | ( Backed<Omit<TaskHeld, 'person'> & { person: _RefType['Person'] }> & { __typename: 'TaskHeld' } )
    | ( Backed<Omit<FormIncomplete, 'formProblems'> & { formProblems: ReadonlyArray<_RefType['FormProblem']> }> & { __typename: 'FormIncomplete' } )
    | ( Backed<HasItsOwnAct> & { __typename: 'HasItsOwnAct' } )
    | ( Backed<Omit<NotYourTurn, 'waitingFor'> & { waitingFor: _RefType['Person'] }> & { __typename: 'NotYourTurn' } )
    | ( Backed<Omit<WithHelper, 'person'> & { person: _RefType['Person'] }> & { __typename: 'WithHelper' } )
    | ( Backed<Omit<AskedAlready, 'person'> & { person: _RefType['Person'] }> & { __typename: 'AskedAlready' } )
    | ( Backed<Omit<NotAddedByYou, 'person'> & { person: _RefType['Person'] }> & { __typename: 'NotAddedByYou' } )
    | ( Backed<NotHelping> & { __typename: 'NotHelping' } )
    | ( Backed<Omit<RoleMissing, 'person'> & { person: _RefType['Person'] }> & { __typename: 'RoleMissing' } )
    | ( Backed<Omit<StepUnknown, 'earlierSteps'> & { earlierSteps: ReadonlyArray<_RefType['TaskStep']> }> & { __typename: 'StepUnknown' } )
    | ( Backed<Omit<ActedOnAlready, 'person'> & { person: _RefType['Person'] }> & { __typename: 'ActedOnAlready' } )
    | ( Backed<UrgedAlready> & { __typename: 'UrgedAlready' } )
  ;
  Versioned:
    | ( Backed<Omit<Acceptance, 'project' | 'appliedBy' | 'checklist' | 'gateProblems' | 'limits' | 'acceptedBy'> & { project: _RefType['Project'], appliedBy: _RefType['Party'], checklist: ReadonlyArray<_RefType['ChecklistLine']>, gateProblems: ReadonlyArray<_RefType['GateProblem']>, limits?: Maybe<_RefType['TwoLimits']>, acceptedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Acceptance' } )
    | ( Backed<Omit<Agreement, 'project' | 'file' | 'parties' | 'voided' | 'limits'> & { project: _RefType['Project'], file?: Maybe<_RefType['StoredFile']>, parties: ReadonlyArray<_RefType['AgreementParty']>, voided: ReadonlyArray<_RefType['Signature']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Agreement' } )
    | ( Backed<Omit<Blocker, 'project' | 'milestone' | 'rounds' | 'closedBy'> & { project: _RefType['Project'], milestone?: Maybe<_RefType['Milestone']>, rounds: ReadonlyArray<_RefType['BlockerRound']>, closedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Blocker' } )
    | ( Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: _RefType['Jurisdiction'], organisation: _RefType['Organisation'], wantedIndicators: ReadonlyArray<_RefType['WantedIndicator']>, criteria: ReadonlyArray<_RefType['Criterion']>, openedBy?: Maybe<_RefType['Person']>, problems: ReadonlyArray<_RefType['CallProblem']>, proposals: _RefType['ProposalConnection'] }> & { __typename: 'Call' } )
    | ( Backed<Omit<Consultation, 'project' | 'draftFile' | 'comments'> & { project: _RefType['Project'], draftFile?: Maybe<_RefType['StoredFile']>, comments: _RefType['CommentConnection'] }> & { __typename: 'Consultation' } )
    | ( Backed<Omit<DecisionMatter, 'proposal' | 'limits' | 'members' | 'chief' | 'opinions' | 'silent' | 'decision'> & { proposal: _RefType['Proposal'], limits?: Maybe<_RefType['TwoLimits']>, members: ReadonlyArray<_RefType['Person']>, chief?: Maybe<_RefType['Person']>, opinions: ReadonlyArray<_RefType['Opinion']>, silent: ReadonlyArray<_RefType['Person']>, decision?: Maybe<_RefType['Decision']> }> & { __typename: 'DecisionMatter' } )
    | ( Backed<Omit<Organisation, 'jurisdiction' | 'members'> & { jurisdiction: _RefType['Jurisdiction'], members: _RefType['MembershipConnection'] }> & { __typename: 'Organisation' } )
    | ( Backed<Omit<Person, 'memberships'> & { memberships: ReadonlyArray<_RefType['Membership']> }> & { __typename: 'Person' } )
    | ( Backed<Omit<CalendarYear, 'jurisdiction' | 'days'> & { jurisdiction: _RefType['Jurisdiction'], days: ReadonlyArray<_RefType['CalendarDay']> }> & { __typename: 'CalendarYear' } )
    | ( Backed<Omit<LimitStatus, 'pauses' | 'extension' | 'source'> & { pauses: ReadonlyArray<_RefType['Pause']>, extension?: Maybe<_RefType['Extension']>, source?: Maybe<_RefType['Sentence']> }> & { __typename: 'LimitStatus' } )
    | ( Backed<Omit<LimitRule, 'source'> & { source?: Maybe<_RefType['Sentence']> }> & { __typename: 'LimitRule' } )
    | ( Backed<Omit<ActionNotice, 'owner' | 'sentBy' | 'task' | 'project'> & { owner: _RefType['Person'], sentBy?: Maybe<_RefType['Party']>, task?: Maybe<_RefType['Task']>, project?: Maybe<_RefType['Project']> }> & { __typename: 'ActionNotice' } )
    | ( Backed<Omit<FollowUp, 'project' | 'figures'> & { project: _RefType['Project'], figures: ReadonlyArray<_RefType['FollowUpFigure']> }> & { __typename: 'FollowUp' } )
    | ( Backed<Omit<Rectification, 'project' | 'rating' | 'owner' | 'limits' | 'proofs' | 'callBacks'> & { project: _RefType['Project'], rating: _RefType['Rating'], owner: _RefType['Person'], limits?: Maybe<_RefType['TwoLimits']>, proofs: ReadonlyArray<_RefType['Evidence']>, callBacks: ReadonlyArray<_RefType['CallBack']> }> & { __typename: 'Rectification' } )
    | ( Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: _RefType['Lifecycle'], jurisdiction: _RefType['Jurisdiction'], parties: ReadonlyArray<_RefType['ProjectParty']>, proposal: _RefType['Proposal'], agreement?: Maybe<_RefType['Agreement']>, limits?: Maybe<_RefType['TwoLimits']>, nextSteps: ReadonlyArray<_RefType['NextStep']>, milestones: ReadonlyArray<_RefType['Milestone']>, plan?: Maybe<_RefType['Plan']>, indicators: ReadonlyArray<_RefType['Indicator']>, process: _RefType['ProcessView'], timeline: _RefType['TimelineEntryConnection'], evidence: _RefType['EvidenceConnection'], decisions: ReadonlyArray<_RefType['Decision']>, blockers: _RefType['BlockerConnection'], openTasks: ReadonlyArray<_RefType['Task']>, discussion: _RefType['DiscussionPostConnection'], acceptance?: Maybe<_RefType['Acceptance']>, followUps: ReadonlyArray<_RefType['FollowUp']>, ratings: _RefType['RatingConnection'], postEvaluation?: Maybe<_RefType['PostEvaluation']>, termination?: Maybe<_RefType['Termination']>, burden: ReadonlyArray<_RefType['StageBurden']>, ledger: _RefType['LedgerEntryConnection'] }> & { __typename: 'Project' } )
    | ( Backed<Omit<Milestone, 'project' | 'demands' | 'attempts' | 'limits'> & { project: _RefType['Project'], demands: ReadonlyArray<_RefType['EvidenceDemand']>, attempts: ReadonlyArray<_RefType['MilestoneAttempt']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'Milestone' } )
    | ( Backed<Omit<PlanChangeRequest, 'project' | 'milestones' | 'by' | 'decidedBy'> & { project: _RefType['Project'], milestones: ReadonlyArray<_RefType['PlannedMilestone']>, by: _RefType['Party'], decidedBy?: Maybe<_RefType['Party']> }> & { __typename: 'PlanChangeRequest' } )
    | ( Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: _RefType['Project'], call?: Maybe<_RefType['Call']>, proposers: ReadonlyArray<_RefType['Organisation']>, content: _RefType['ProposalContent'], attachments: ReadonlyArray<_RefType['Attachment']>, missing: ReadonlyArray<_RefType['MissingPart']>, editors: ReadonlyArray<_RefType['Editor']>, submittedBy?: Maybe<_RefType['Party']>, completeness?: Maybe<_RefType['CompletenessCheck']>, consultation?: Maybe<_RefType['Consultation']>, scoringRound?: Maybe<_RefType['ScoringRound']>, decisionMatter?: Maybe<_RefType['DecisionMatter']>, similar: ReadonlyArray<_RefType['SimilarProposal']> }> & { __typename: 'Proposal' } )
    | ( Backed<Omit<ScoringRound, 'proposal' | 'criteria' | 'experts' | 'sheets' | 'recusals' | 'tally' | 'consensus' | 'limits'> & { proposal: _RefType['Proposal'], criteria: ReadonlyArray<_RefType['Criterion']>, experts: ReadonlyArray<_RefType['AppointedExpert']>, sheets: ReadonlyArray<_RefType['ScoreSheet']>, recusals: ReadonlyArray<_RefType['Recusal']>, tally?: Maybe<_RefType['Tally']>, consensus?: Maybe<_RefType['Consensus']>, limits?: Maybe<_RefType['TwoLimits']> }> & { __typename: 'ScoringRound' } )
    | ( Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: _RefType['Sentence'], project?: Maybe<_RefType['Project']>, subject: _RefType['TaskSubject'], assignee?: Maybe<_RefType['Person']>, assignedFor?: Maybe<_RefType['Person']>, limits?: Maybe<_RefType['TwoLimits']>, form?: Maybe<_RefType['TaskForm']>, signOff?: Maybe<_RefType['SignOff']>, earlierSteps: ReadonlyArray<_RefType['TaskStep']>, copiedTo: ReadonlyArray<_RefType['Person']>, completedBy?: Maybe<_RefType['Party']> }> & { __typename: 'Task' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ChecklistVerdict: ChecklistVerdict;
  ChecklistLine: ResolverTypeWrapper<Backed<Omit<ChecklistLine, 'milestone' | 'by'> & { milestone: ResolversTypes['Milestone'], by?: Maybe<ResolversTypes['Party']> }>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  GateProblemKind: GateProblemKind;
  GateProblem: ResolverTypeWrapper<Backed<Omit<GateProblem, 'milestone'> & { milestone?: Maybe<ResolversTypes['Milestone']> }>>;
  Acceptance: ResolverTypeWrapper<Backed<Omit<Acceptance, 'project' | 'appliedBy' | 'checklist' | 'gateProblems' | 'limits' | 'acceptedBy'> & { project: ResolversTypes['Project'], appliedBy: ResolversTypes['Party'], checklist: ReadonlyArray<ResolversTypes['ChecklistLine']>, gateProblems: ReadonlyArray<ResolversTypes['GateProblem']>, limits?: Maybe<ResolversTypes['TwoLimits']>, acceptedBy?: Maybe<ResolversTypes['Party']> }>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChecklistClaimInput: ChecklistClaimInput;
  ApplyForAcceptanceInput: ApplyForAcceptanceInput;
  ApplyForAcceptanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForAcceptanceResult']>;
  MarkMilestoneInput: MarkMilestoneInput;
  MarkMilestoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkMilestoneResult']>;
  AcceptProjectInput: AcceptProjectInput;
  AcceptProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptProjectResult']>;
  ReturnAcceptanceInput: ReturnAcceptanceInput;
  ReturnAcceptanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnAcceptanceResult']>;
  StageGateShut: ResolverTypeWrapper<Backed<Omit<StageGateShut, 'gateProblems'> & { gateProblems: ReadonlyArray<ResolversTypes['GateProblem']> }>>;
  MilestonesUnmarked: ResolverTypeWrapper<Backed<Omit<MilestonesUnmarked, 'milestones'> & { milestones: ReadonlyArray<ResolversTypes['Milestone']> }>>;
  MilestonesDefective: ResolverTypeWrapper<Backed<Omit<MilestonesDefective, 'milestones'> & { milestones: ReadonlyArray<ResolversTypes['Milestone']> }>>;
  Role: Role;
  AccessScope: AccessScope;
  Signature: ResolverTypeWrapper<Backed<Omit<Signature, 'by' | 'ledgerEntry'> & { by: ResolversTypes['Party'], ledgerEntry: ResolversTypes['LedgerEntry'] }>>;
  AgreementParty: ResolverTypeWrapper<Backed<Omit<AgreementParty, 'organisation' | 'signature'> & { organisation: ResolversTypes['Organisation'], signature?: Maybe<ResolversTypes['Signature']> }>>;
  Agreement: ResolverTypeWrapper<Backed<Omit<Agreement, 'project' | 'file' | 'parties' | 'voided' | 'limits'> & { project: ResolversTypes['Project'], file?: Maybe<ResolversTypes['StoredFile']>, parties: ReadonlyArray<ResolversTypes['AgreementParty']>, voided: ReadonlyArray<ResolversTypes['Signature']>, limits?: Maybe<ResolversTypes['TwoLimits']> }>>;
  DrawUpAgreementInput: DrawUpAgreementInput;
  DrawUpAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DrawUpAgreementResult']>;
  ChangeAgreementInput: ChangeAgreementInput;
  ChangeAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAgreementResult']>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignAgreementResult']>;
  AgreementInForce: ResolverTypeWrapper<Backed<AgreementInForce>>;
  ContentUnchanged: ResolverTypeWrapper<Backed<ContentUnchanged>>;
  ContentChanged: ResolverTypeWrapper<Backed<ContentChanged>>;
  SignedAlready: ResolverTypeWrapper<Backed<Omit<SignedAlready, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>>;
  SamePersonForBoth: ResolverTypeWrapper<Backed<Omit<SamePersonForBoth, 'person' | 'organisation'> & { person: ResolversTypes['Person'], organisation: ResolversTypes['Organisation'] }>>;
  BlockerStatus: BlockerStatus;
  BlockerResolution: BlockerResolution;
  BlockerAnswer: ResolverTypeWrapper<Backed<Omit<BlockerAnswer, 'by'> & { by: ResolversTypes['Party'] }>>;
  BlockerRound: ResolverTypeWrapper<Backed<Omit<BlockerRound, 'raisedBy' | 'limits' | 'answer'> & { raisedBy: ResolversTypes['Party'], limits?: Maybe<ResolversTypes['TwoLimits']>, answer?: Maybe<ResolversTypes['BlockerAnswer']> }>>;
  Blocker: ResolverTypeWrapper<Backed<Omit<Blocker, 'project' | 'milestone' | 'rounds' | 'closedBy'> & { project: ResolversTypes['Project'], milestone?: Maybe<ResolversTypes['Milestone']>, rounds: ReadonlyArray<ResolversTypes['BlockerRound']>, closedBy?: Maybe<ResolversTypes['Party']> }>>;
  BlockerConnection: ResolverTypeWrapper<Backed<Omit<BlockerConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['BlockerEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  BlockerEdge: ResolverTypeWrapper<Backed<Omit<BlockerEdge, 'node'> & { node: ResolversTypes['Blocker'] }>>;
  BlockerFilter: BlockerFilter;
  RaiseBlockerInput: RaiseBlockerInput;
  RaiseBlockerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseBlockerResult']>;
  AnswerBlockerInput: AnswerBlockerInput;
  AnswerBlockerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerBlockerResult']>;
  ReopenBlockerInput: ReopenBlockerInput;
  ReopenBlockerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenBlockerResult']>;
  CloseBlockerInput: CloseBlockerInput;
  CloseBlockerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseBlockerResult']>;
  BlockerWrongStatus: ResolverTypeWrapper<Backed<BlockerWrongStatus>>;
  BurdenAsk: ResolverTypeWrapper<Backed<Omit<BurdenAsk, 'label'> & { label: ResolversTypes['Sentence'] }>>;
  StageBurden: ResolverTypeWrapper<Backed<Omit<StageBurden, 'asks'> & { asks: ReadonlyArray<ResolversTypes['BurdenAsk']> }>>;
  CallStage: CallStage;
  Criterion: ResolverTypeWrapper<Backed<Criterion>>;
  WantedIndicator: ResolverTypeWrapper<Backed<WantedIndicator>>;
  Activity: Activity;
  NotOutcomeBecause: NotOutcomeBecause;
  ActivityFound: ResolverTypeWrapper<Backed<ActivityFound>>;
  Call: ResolverTypeWrapper<Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: ResolversTypes['Jurisdiction'], organisation: ResolversTypes['Organisation'], wantedIndicators: ReadonlyArray<ResolversTypes['WantedIndicator']>, criteria: ReadonlyArray<ResolversTypes['Criterion']>, openedBy?: Maybe<ResolversTypes['Person']>, problems: ReadonlyArray<ResolversTypes['CallProblem']>, proposals: ResolversTypes['ProposalConnection'] }>>;
  CallConnection: ResolverTypeWrapper<Backed<Omit<CallConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['CallEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  CallEdge: ResolverTypeWrapper<Backed<Omit<CallEdge, 'node'> & { node: ResolversTypes['Call'] }>>;
  CallProblemKind: CallProblemKind;
  CallProblem: ResolverTypeWrapper<Backed<Omit<CallProblem, 'found'> & { found?: Maybe<ResolversTypes['ActivityFound']> }>>;
  CriterionInput: CriterionInput;
  WantedIndicatorInput: WantedIndicatorInput;
  CallFilter: CallFilter;
  DraftCallInput: DraftCallInput;
  DraftCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftCallResult']>;
  SaveCallDraftInput: SaveCallDraftInput;
  SaveCallDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCallDraftResult']>;
  DiscardCallDraftInput: DiscardCallDraftInput;
  DiscardCallDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardCallDraftResult']>;
  Discarded: ResolverTypeWrapper<Backed<Discarded>>;
  HandInCallInput: HandInCallInput;
  HandInCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandInCallResult']>;
  OpenCallInput: OpenCallInput;
  OpenCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCallResult']>;
  ReturnCallInput: ReturnCallInput;
  ReturnCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnCallResult']>;
  PostponeCallClosingInput: PostponeCallClosingInput;
  PostponeCallClosingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostponeCallClosingResult']>;
  WithdrawCallInput: WithdrawCallInput;
  WithdrawCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCallResult']>;
  CallNotReady: ResolverTypeWrapper<Backed<Omit<CallNotReady, 'callProblems'> & { callProblems: ReadonlyArray<ResolversTypes['CallProblem']> }>>;
  CallLocked: ResolverTypeWrapper<Backed<CallLocked>>;
  CallNotOpen: ResolverTypeWrapper<Backed<CallNotOpen>>;
  ClosingNotLater: ResolverTypeWrapper<Backed<ClosingNotLater>>;
  Correction: ResolverTypeWrapper<Backed<Correction>>;
  CorrectionNotice: ResolverTypeWrapper<Backed<Omit<CorrectionNotice, 'corrections' | 'by'> & { corrections: ReadonlyArray<ResolversTypes['Correction']>, by: ResolversTypes['Party'] }>>;
  CompletenessOutcome: CompletenessOutcome;
  CompletenessCheck: ResolverTypeWrapper<Backed<Omit<CompletenessCheck, 'limits' | 'notice' | 'uncorrected'> & { limits?: Maybe<ResolversTypes['TwoLimits']>, notice?: Maybe<ResolversTypes['CorrectionNotice']>, uncorrected: ReadonlyArray<ResolversTypes['Correction']> }>>;
  CorrectionInput: CorrectionInput;
  AcceptProposalInput: AcceptProposalInput;
  AcceptProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptProposalResult']>;
  ReturnForCorrectionInput: ReturnForCorrectionInput;
  ReturnForCorrectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnForCorrectionResult']>;
  DeclineProposalInput: DeclineProposalInput;
  DeclineProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineProposalResult']>;
  ReturnedAlready: ResolverTypeWrapper<Backed<ReturnedAlready>>;
  NothingListed: ResolverTypeWrapper<Backed<NothingListed>>;
  NotReturnedBefore: ResolverTypeWrapper<Backed<NotReturnedBefore>>;
  NotOnTheList: ResolverTypeWrapper<Backed<NotOnTheList>>;
  CommentVerdict: CommentVerdict;
  CommentAnswer: ResolverTypeWrapper<Backed<Omit<CommentAnswer, 'by'> & { by: ResolversTypes['Party'] }>>;
  Comment: ResolverTypeWrapper<Backed<Omit<Comment, 'answer'> & { answer?: Maybe<ResolversTypes['CommentAnswer']> }>>;
  CommentConnection: ResolverTypeWrapper<Backed<Omit<CommentConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['CommentEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  CommentEdge: ResolverTypeWrapper<Backed<Omit<CommentEdge, 'node'> & { node: ResolversTypes['Comment'] }>>;
  Consultation: ResolverTypeWrapper<Backed<Omit<Consultation, 'project' | 'draftFile' | 'comments'> & { project: ResolversTypes['Project'], draftFile?: Maybe<ResolversTypes['StoredFile']>, comments: ResolversTypes['CommentConnection'] }>>;
  ConsultationConnection: ResolverTypeWrapper<Backed<Omit<ConsultationConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['ConsultationEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  ConsultationEdge: ResolverTypeWrapper<Backed<Omit<ConsultationEdge, 'node'> & { node: ResolversTypes['Consultation'] }>>;
  CommentReceived: ResolverTypeWrapper<Backed<Omit<CommentReceived, 'comment'> & { comment: ResolversTypes['Comment'] }>>;
  OpenConsultationInput: OpenConsultationInput;
  OpenConsultationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenConsultationResult']>;
  AddCommentInput: AddCommentInput;
  AddCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCommentResult']>;
  AnswerCommentInput: AnswerCommentInput;
  AnswerCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCommentResult']>;
  CloseConsultationInput: CloseConsultationInput;
  CloseConsultationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseConsultationResult']>;
  ShorterWithoutReason: ResolverTypeWrapper<Backed<ShorterWithoutReason>>;
  CommentEmpty: ResolverTypeWrapper<Backed<CommentEmpty>>;
  AnsweredAlready: ResolverTypeWrapper<Backed<Omit<AnsweredAlready, 'doneBy'> & { doneBy?: Maybe<ResolversTypes['Person']> }>>;
  ConsultationClosed: ResolverTypeWrapper<Backed<ConsultationClosed>>;
  CommentsUnanswered: ResolverTypeWrapper<Backed<CommentsUnanswered>>;
  Opinion: ResolverTypeWrapper<Backed<Omit<Opinion, 'person'> & { person: ResolversTypes['Person'] }>>;
  Decision: ResolverTypeWrapper<Backed<Omit<Decision, 'dissent' | 'by' | 'ledgerEntry'> & { dissent: ReadonlyArray<ResolversTypes['Opinion']>, by: ResolversTypes['Party'], ledgerEntry: ResolversTypes['LedgerEntry'] }>>;
  DecisionMatter: ResolverTypeWrapper<Backed<Omit<DecisionMatter, 'proposal' | 'limits' | 'members' | 'chief' | 'opinions' | 'silent' | 'decision'> & { proposal: ResolversTypes['Proposal'], limits?: Maybe<ResolversTypes['TwoLimits']>, members: ReadonlyArray<ResolversTypes['Person']>, chief?: Maybe<ResolversTypes['Person']>, opinions: ReadonlyArray<ResolversTypes['Opinion']>, silent: ReadonlyArray<ResolversTypes['Person']>, decision?: Maybe<ResolversTypes['Decision']> }>>;
  NameMembersInput: NameMembersInput;
  NameMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameMembersResult']>;
  GiveOpinionInput: GiveOpinionInput;
  GiveOpinionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveOpinionResult']>;
  DecideInput: DecideInput;
  DecideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideResult']>;
  PublishDepartureReasonInput: PublishDepartureReasonInput;
  PublishDepartureReasonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishDepartureReasonResult']>;
  ExtendDecisionInput: ExtendDecisionInput;
  ExtendDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendDecisionResult']>;
  DepartureReasonMissing: ResolverTypeWrapper<Backed<DepartureReasonMissing>>;
  DepartureReasonRepeatsReason: ResolverTypeWrapper<Backed<DepartureReasonRepeatsReason>>;
  MembersNotHeard: ResolverTypeWrapper<Backed<Omit<MembersNotHeard, 'members'> & { members: ReadonlyArray<ResolversTypes['Person']> }>>;
  SpokeAlready: ResolverTypeWrapper<Backed<SpokeAlready>>;
  InterestDeclaredBefore: ResolverTypeWrapper<Backed<Omit<InterestDeclaredBefore, 'person'> & { person: ResolversTypes['Person'] }>>;
  OwnOrganisation: ResolverTypeWrapper<Backed<Omit<OwnOrganisation, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>>;
  ExtensionNotAllowed: ResolverTypeWrapper<Backed<ExtensionNotAllowed>>;
  ExtendedAlready: ResolverTypeWrapper<Backed<Omit<ExtendedAlready, 'extension'> & { extension: ResolversTypes['Extension'] }>>;
  ExtensionTooLong: ResolverTypeWrapper<Backed<ExtensionTooLong>>;
  RegionLevel: RegionLevel;
  Jurisdiction: ResolverTypeWrapper<Backed<Omit<Jurisdiction, 'name' | 'parent'> & { name: ResolversTypes['Sentence'], parent?: Maybe<ResolversTypes['Jurisdiction']> }>>;
  JurisdictionConnection: ResolverTypeWrapper<Backed<Omit<JurisdictionConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['JurisdictionEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  JurisdictionEdge: ResolverTypeWrapper<Backed<Omit<JurisdictionEdge, 'node'> & { node: ResolversTypes['Jurisdiction'] }>>;
  OrganisationKind: OrganisationKind;
  Organisation: ResolverTypeWrapper<Backed<Omit<Organisation, 'jurisdiction' | 'members'> & { jurisdiction: ResolversTypes['Jurisdiction'], members: ResolversTypes['MembershipConnection'] }>>;
  OrganisationConnection: ResolverTypeWrapper<Backed<Omit<OrganisationConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['OrganisationEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  OrganisationEdge: ResolverTypeWrapper<Backed<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>>;
  Person: ResolverTypeWrapper<Backed<Omit<Person, 'memberships'> & { memberships: ReadonlyArray<ResolversTypes['Membership']> }>>;
  Invitation: ResolverTypeWrapper<Backed<Omit<Invitation, 'person'> & { person: ResolversTypes['Person'] }>>;
  PersonConnection: ResolverTypeWrapper<Backed<Omit<PersonConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  PersonEdge: ResolverTypeWrapper<Backed<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>>;
  Membership: ResolverTypeWrapper<Backed<Omit<Membership, 'person' | 'organisation'> & { person: ResolversTypes['Person'], organisation: ResolversTypes['Organisation'] }>>;
  MembershipConnection: ResolverTypeWrapper<Backed<Omit<MembershipConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  MembershipEdge: ResolverTypeWrapper<Backed<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>>;
  Delegation: ResolverTypeWrapper<Backed<Omit<Delegation, 'organisation' | 'from' | 'to' | 'tasks'> & { organisation: ResolversTypes['Organisation'], from: ResolversTypes['Person'], to: ResolversTypes['Person'], tasks: ReadonlyArray<ResolversTypes['Task']> }>>;
  CalendarDayKind: CalendarDayKind;
  CalendarDay: ResolverTypeWrapper<Backed<Omit<CalendarDay, 'label'> & { label?: Maybe<ResolversTypes['Sentence']> }>>;
  CalendarYear: ResolverTypeWrapper<Backed<Omit<CalendarYear, 'jurisdiction' | 'days'> & { jurisdiction: ResolversTypes['Jurisdiction'], days: ReadonlyArray<ResolversTypes['CalendarDay']> }>>;
  CreditCodeFault: CreditCodeFault;
  CreditCodeCheck: ResolverTypeWrapper<Backed<Omit<CreditCodeCheck, 'registered'> & { registered?: Maybe<ResolversTypes['Organisation']> }>>;
  OrganisationFilter: OrganisationFilter;
  PersonFilter: PersonFilter;
  DelegationConnection: ResolverTypeWrapper<Backed<Omit<DelegationConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['DelegationEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  DelegationEdge: ResolverTypeWrapper<Backed<Omit<DelegationEdge, 'node'> & { node: ResolversTypes['Delegation'] }>>;
  FirstAdministratorInput: FirstAdministratorInput;
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganisationResult']>;
  CreditCodeInvalid: ResolverTypeWrapper<Backed<Omit<CreditCodeInvalid, 'check'> & { check: ResolversTypes['CreditCodeCheck'] }>>;
  CreditCodeTaken: ResolverTypeWrapper<Backed<Omit<CreditCodeTaken, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>>;
  EditOrganisationInput: EditOrganisationInput;
  EditOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditOrganisationResult']>;
  SetOrganisationActiveInput: SetOrganisationActiveInput;
  SetOrganisationActiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOrganisationActiveResult']>;
  AddPersonInput: AddPersonInput;
  AddPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddPersonResult']>;
  EmailTaken: ResolverTypeWrapper<Backed<EmailTaken>>;
  EditPersonInput: EditPersonInput;
  EditPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditPersonResult']>;
  InvitePersonInput: InvitePersonInput;
  InvitePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitePersonResult']>;
  SetPersonActiveInput: SetPersonActiveInput;
  SetPersonActiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPersonActiveResult']>;
  TasksWouldBeOrphaned: ResolverTypeWrapper<Backed<TasksWouldBeOrphaned>>;
  GiveRoleInput: GiveRoleInput;
  GiveRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveRoleResult']>;
  TakeRoleInput: TakeRoleInput;
  TakeRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeRoleResult']>;
  RoleNotInOrganisationKind: ResolverTypeWrapper<Backed<RoleNotInOrganisationKind>>;
  RoleHeldAlready: ResolverTypeWrapper<Backed<RoleHeldAlready>>;
  RoleNotHeld: ResolverTypeWrapper<Backed<RoleNotHeld>>;
  RolesApart: ResolverTypeWrapper<Backed<RolesApart>>;
  DelegateInput: DelegateInput;
  DelegateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DelegateResult']>;
  ToSelf: ResolverTypeWrapper<Backed<ToSelf>>;
  ScopeEmpty: ResolverTypeWrapper<Backed<ScopeEmpty>>;
  DelegationChain: ResolverTypeWrapper<Backed<Omit<DelegationChain, 'person' | 'delegation'> & { person: ResolversTypes['Person'], delegation: ResolversTypes['Delegation'] }>>;
  DelegationOverlaps: ResolverTypeWrapper<Backed<Omit<DelegationOverlaps, 'delegation'> & { delegation: ResolversTypes['Delegation'] }>>;
  RevokeDelegationInput: RevokeDelegationInput;
  RevokeDelegationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeDelegationResult']>;
  OverrideCalendarDayInput: OverrideCalendarDayInput;
  OverrideCalendarDayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverrideCalendarDayResult']>;
  ClearCalendarOverrideInput: ClearCalendarOverrideInput;
  ClearCalendarOverrideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClearCalendarOverrideResult']>;
  UploadRules: ResolverTypeWrapper<Backed<UploadRules>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  UploadState: UploadState;
  FileFault: FileFault;
  Upload: ResolverTypeWrapper<Backed<Upload>>;
  StoredFile: ResolverTypeWrapper<Backed<StoredFile>>;
  Place: ResolverTypeWrapper<Backed<Place>>;
  PlaceInput: PlaceInput;
  EvidenceState: EvidenceState;
  NearDuplicate: ResolverTypeWrapper<Backed<Omit<NearDuplicate, 'evidence'> & { evidence?: Maybe<ResolversTypes['Evidence']> }>>;
  Evidence: ResolverTypeWrapper<Backed<Omit<Evidence, 'project' | 'milestone' | 'file' | 'place' | 'by' | 'nearDuplicates' | 'ledgerEntry'> & { project: ResolversTypes['Project'], milestone?: Maybe<ResolversTypes['Milestone']>, file: ResolversTypes['StoredFile'], place?: Maybe<ResolversTypes['Place']>, by: ResolversTypes['Party'], nearDuplicates: ReadonlyArray<ResolversTypes['NearDuplicate']>, ledgerEntry: ResolversTypes['LedgerEntry'] }>>;
  EvidenceConnection: ResolverTypeWrapper<Backed<Omit<EvidenceConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['EvidenceEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  EvidenceEdge: ResolverTypeWrapper<Backed<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>>;
  OutcomeStatement: ResolverTypeWrapper<Backed<Omit<OutcomeStatement, 'indicator'> & { indicator: ResolversTypes['Indicator'] }>>;
  DemandAnswer: ResolverTypeWrapper<Backed<Omit<DemandAnswer, 'demand' | 'evidence'> & { demand: ResolversTypes['EvidenceDemand'], evidence: ReadonlyArray<ResolversTypes['Evidence']> }>>;
  MilestoneVerdict: MilestoneVerdict;
  Verification: ResolverTypeWrapper<Backed<Omit<Verification, 'by'> & { by: ResolversTypes['Party'] }>>;
  Dispute: ResolverTypeWrapper<Backed<Omit<Dispute, 'raisedBy' | 'resolvedBy'> & { raisedBy: ResolversTypes['Party'], resolvedBy?: Maybe<ResolversTypes['Party']> }>>;
  MilestoneAttempt: ResolverTypeWrapper<Backed<Omit<MilestoneAttempt, 'answers' | 'outcomes' | 'by' | 'verification' | 'dispute'> & { answers: ReadonlyArray<ResolversTypes['DemandAnswer']>, outcomes: ReadonlyArray<ResolversTypes['OutcomeStatement']>, by: ResolversTypes['Party'], verification?: Maybe<ResolversTypes['Verification']>, dispute?: Maybe<ResolversTypes['Dispute']> }>>;
  MilestoneConnection: ResolverTypeWrapper<Backed<Omit<MilestoneConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['MilestoneEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  MilestoneEdge: ResolverTypeWrapper<Backed<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>>;
  StartUploadInput: StartUploadInput;
  StartUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartUploadResult']>;
  AddEvidenceInput: AddEvidenceInput;
  AddEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddEvidenceResult']>;
  RemoveEvidenceInput: RemoveEvidenceInput;
  RemoveEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveEvidenceResult']>;
  DemandAnswerInput: DemandAnswerInput;
  OutcomeStatementInput: OutcomeStatementInput;
  HandInEvidenceInput: HandInEvidenceInput;
  HandInEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandInEvidenceResult']>;
  AppointVerifierInput: AppointVerifierInput;
  AppointVerifierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointVerifierResult']>;
  NotAVerifier: ResolverTypeWrapper<Backed<Omit<NotAVerifier, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>>;
  VerifyMilestoneInput: VerifyMilestoneInput;
  VerifyMilestoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyMilestoneResult']>;
  DisputeVerdictInput: DisputeVerdictInput;
  DisputeVerdictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisputeVerdictResult']>;
  ResolveDisputeInput: ResolveDisputeInput;
  ResolveDisputeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveDisputeResult']>;
  UploadNotFinished: ResolverTypeWrapper<Backed<Omit<UploadNotFinished, 'upload'> & { upload: ResolversTypes['Upload'] }>>;
  FileRefused: ResolverTypeWrapper<Backed<FileRefused>>;
  EvidenceProblemKind: EvidenceProblemKind;
  EvidenceProblem: ResolverTypeWrapper<Backed<EvidenceProblem>>;
  EvidenceUnsound: ResolverTypeWrapper<Backed<Omit<EvidenceUnsound, 'evidenceProblems'> & { evidenceProblems: ReadonlyArray<ResolversTypes['EvidenceProblem']> }>>;
  EvidenceHandedIn: ResolverTypeWrapper<Backed<EvidenceHandedIn>>;
  DemandsUnanswered: ResolverTypeWrapper<Backed<Omit<DemandsUnanswered, 'demands'> & { demands: ReadonlyArray<ResolversTypes['EvidenceDemand']> }>>;
  MeasurementKind: MeasurementKind;
  Measurement: ResolverTypeWrapper<Backed<Omit<Measurement, 'evidence' | 'by' | 'ledgerEntry'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, by: ResolversTypes['Party'], ledgerEntry: ResolversTypes['LedgerEntry'] }>>;
  MeasurementConnection: ResolverTypeWrapper<Backed<Omit<MeasurementConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['MeasurementEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  MeasurementEdge: ResolverTypeWrapper<Backed<Omit<MeasurementEdge, 'node'> & { node: ResolversTypes['Measurement'] }>>;
  FigureGap: ResolverTypeWrapper<Backed<FigureGap>>;
  Indicator: ResolverTypeWrapper<Backed<Omit<Indicator, 'project' | 'measuredBy' | 'reported' | 'verified' | 'gap' | 'gaps' | 'measurements'> & { project: ResolversTypes['Project'], measuredBy: ResolversTypes['Organisation'], reported?: Maybe<ResolversTypes['Measurement']>, verified?: Maybe<ResolversTypes['Measurement']>, gap?: Maybe<ResolversTypes['FigureGap']>, gaps: ReadonlyArray<ResolversTypes['FigureGap']>, measurements: ResolversTypes['MeasurementConnection'] }>>;
  ReportMeasurementInput: ReportMeasurementInput;
  ReportMeasurementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportMeasurementResult']>;
  VerifyMeasurementInput: VerifyMeasurementInput;
  VerifyMeasurementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyMeasurementResult']>;
  MeasurementOutOfTime: ResolverTypeWrapper<Backed<MeasurementOutOfTime>>;
  EvidenceMissing: ResolverTypeWrapper<Backed<EvidenceMissing>>;
  FigureVerifiedAlready: ResolverTypeWrapper<Backed<FigureVerifiedAlready>>;
  LedgerActor: LedgerActor;
  LedgerEntry: ResolverTypeWrapper<Backed<Omit<LedgerEntry, 'told' | 'by'> & { told: ResolversTypes['Sentence'], by?: Maybe<ResolversTypes['Party']> }>>;
  LedgerEntryConnection: ResolverTypeWrapper<Backed<Omit<LedgerEntryConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  LedgerEntryEdge: ResolverTypeWrapper<Backed<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>>;
  LedgerHead: ResolverTypeWrapper<Backed<LedgerHead>>;
  InclusionProof: ResolverTypeWrapper<Backed<Omit<InclusionProof, 'entry'> & { entry: ResolversTypes['LedgerEntry'] }>>;
  LimitName: LimitName;
  DayUnit: DayUnit;
  LimitBound: LimitBound;
  AtTheEnd: AtTheEnd;
  LimitPhase: LimitPhase;
  Light: Light;
  PauseGround: PauseGround;
  Pause: ResolverTypeWrapper<Backed<Omit<Pause, 'pausedBy'> & { pausedBy?: Maybe<ResolversTypes['Person']> }>>;
  Extension: ResolverTypeWrapper<Backed<Omit<Extension, 'approvedBy'> & { approvedBy: ResolversTypes['Person'] }>>;
  LimitStatus: ResolverTypeWrapper<Backed<Omit<LimitStatus, 'pauses' | 'extension' | 'source'> & { pauses: ReadonlyArray<ResolversTypes['Pause']>, extension?: Maybe<ResolversTypes['Extension']>, source?: Maybe<ResolversTypes['Sentence']> }>>;
  TwoLimits: ResolverTypeWrapper<Backed<Omit<TwoLimits, 'statutory' | 'promised'> & { statutory: ResolversTypes['LimitStatus'], promised?: Maybe<ResolversTypes['LimitStatus']> }>>;
  LimitRule: ResolverTypeWrapper<Backed<Omit<LimitRule, 'source'> & { source?: Maybe<ResolversTypes['Sentence']> }>>;
  SetPromisedLimitInput: SetPromisedLimitInput;
  SetPromisedLimitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPromisedLimitResult']>;
  PromiseLongerThanStatutory: ResolverTypeWrapper<Backed<PromiseLongerThanStatutory>>;
  PauseLimitInput: PauseLimitInput;
  PauseLimitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseLimitResult']>;
  ResumeLimitInput: ResumeLimitInput;
  ResumeLimitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeLimitResult']>;
  LimitStopped: ResolverTypeWrapper<Backed<LimitStopped>>;
  LimitPausedAlready: ResolverTypeWrapper<Backed<LimitPausedAlready>>;
  LimitNotPaused: ResolverTypeWrapper<Backed<LimitNotPaused>>;
  ProjectChange: ResolverTypeWrapper<Backed<Omit<ProjectChange, 'project'> & { project: ResolversTypes['Project'] }>>;
  WorklistChangeKind: WorklistChangeKind;
  WorklistChange: ResolverTypeWrapper<Backed<Omit<WorklistChange, 'task' | 'summary'> & { task?: Maybe<ResolversTypes['Task']>, summary: ResolversTypes['WorklistSummary'] }>>;
  DraftSavedByOther: ResolverTypeWrapper<Backed<Omit<DraftSavedByOther, 'changedFields' | 'savedBy'> & { changedFields: ReadonlyArray<ResolversTypes['DraftField']>, savedBy: ResolversTypes['Person'] }>>;
  DraftField: ResolverTypeWrapper<Backed<DraftField>>;
  EditorsChanged: ResolverTypeWrapper<Backed<Omit<EditorsChanged, 'editors'> & { editors: ReadonlyArray<ResolversTypes['Editor']> }>>;
  DraftLocked: ResolverTypeWrapper<Backed<DraftLocked>>;
  DraftChange: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftChange']>;
  NoticeLack: NoticeLack;
  ActionNotice: ResolverTypeWrapper<Backed<Omit<ActionNotice, 'owner' | 'sentBy' | 'task' | 'project'> & { owner: ResolversTypes['Person'], sentBy?: Maybe<ResolversTypes['Party']>, task?: Maybe<ResolversTypes['Task']>, project?: Maybe<ResolversTypes['Project']> }>>;
  ActionNoticeConnection: ResolverTypeWrapper<Backed<Omit<ActionNoticeConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['ActionNoticeEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  ActionNoticeEdge: ResolverTypeWrapper<Backed<Omit<ActionNoticeEdge, 'node'> & { node: ResolversTypes['ActionNotice'] }>>;
  DigestKind: DigestKind;
  DigestItem: ResolverTypeWrapper<Backed<Omit<DigestItem, 'told' | 'project'> & { told: ResolversTypes['Sentence'], project?: Maybe<ResolversTypes['Project']> }>>;
  Digest: ResolverTypeWrapper<Backed<Omit<Digest, 'items'> & { items: ReadonlyArray<ResolversTypes['DigestItem']> }>>;
  FollowThrough: ResolverTypeWrapper<Backed<FollowThrough>>;
  NoticeSent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoticeSent']>;
  SendNoticeInput: SendNoticeInput;
  SendNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendNoticeResult']>;
  NoticeRouted: ResolverTypeWrapper<Backed<Omit<NoticeRouted, 'sent'> & { sent: ReadonlyArray<ResolversTypes['NoticeSent']> }>>;
  MarkNoticeReadInput: MarkNoticeReadInput;
  MarkNoticeReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticeReadResult']>;
  MarkNoticeDoneInput: MarkNoticeDoneInput;
  MarkNoticeDoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticeDoneResult']>;
  ProofMissing: ResolverTypeWrapper<Backed<ProofMissing>>;
  FollowUpFigure: ResolverTypeWrapper<Backed<Omit<FollowUpFigure, 'indicator' | 'reported' | 'verified'> & { indicator: ResolversTypes['Indicator'], reported?: Maybe<ResolversTypes['Measurement']>, verified?: Maybe<ResolversTypes['Measurement']> }>>;
  FollowUp: ResolverTypeWrapper<Backed<Omit<FollowUp, 'project' | 'figures'> & { project: ResolversTypes['Project'], figures: ReadonlyArray<ResolversTypes['FollowUpFigure']> }>>;
  FollowUpFigureInput: FollowUpFigureInput;
  ReportOutcomeInput: ReportOutcomeInput;
  ReportOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportOutcomeResult']>;
  MeasureOutcomeInput: MeasureOutcomeInput;
  MeasureOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeasureOutcomeResult']>;
  FiguresMissing: ResolverTypeWrapper<Backed<Omit<FiguresMissing, 'indicators'> & { indicators: ReadonlyArray<ResolversTypes['Indicator']> }>>;
  RatingLevel: RatingLevel;
  Rating: ResolverTypeWrapper<Backed<Omit<Rating, 'rectification'> & { rectification?: Maybe<ResolversTypes['Rectification']> }>>;
  RatingConnection: ResolverTypeWrapper<Backed<Omit<RatingConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['RatingEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  RatingEdge: ResolverTypeWrapper<Backed<Omit<RatingEdge, 'node'> & { node: ResolversTypes['Rating'] }>>;
  CallBackResult: CallBackResult;
  CallBack: ResolverTypeWrapper<Backed<Omit<CallBack, 'by'> & { by: ResolversTypes['Party'] }>>;
  Rectification: ResolverTypeWrapper<Backed<Omit<Rectification, 'project' | 'rating' | 'owner' | 'limits' | 'proofs' | 'callBacks'> & { project: ResolversTypes['Project'], rating: ResolversTypes['Rating'], owner: ResolversTypes['Person'], limits?: Maybe<ResolversTypes['TwoLimits']>, proofs: ReadonlyArray<ResolversTypes['Evidence']>, callBacks: ReadonlyArray<ResolversTypes['CallBack']> }>>;
  RatingReceived: ResolverTypeWrapper<Backed<Omit<RatingReceived, 'rating'> & { rating: ResolversTypes['Rating'] }>>;
  SubmitRatingInput: SubmitRatingInput;
  SubmitRatingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitRatingResult']>;
  RatingNotOpen: ResolverTypeWrapper<Backed<RatingNotOpen>>;
  ReportRectifiedInput: ReportRectifiedInput;
  ReportRectifiedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportRectifiedResult']>;
  RecordCallBackInput: RecordCallBackInput;
  RecordCallBackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCallBackResult']>;
  NotDoneYet: ResolverTypeWrapper<Backed<NotDoneYet>>;
  ContactLeft: ResolverTypeWrapper<Backed<ContactLeft>>;
  NoContact: ResolverTypeWrapper<Backed<NoContact>>;
  PostEvaluationConclusion: PostEvaluationConclusion;
  PostEvaluation: ResolverTypeWrapper<Backed<Omit<PostEvaluation, 'by'> & { by: ResolversTypes['Party'] }>>;
  PostEvaluateInput: PostEvaluateInput;
  PostEvaluateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostEvaluateResult']>;
  CloseOutProjectInput: CloseOutProjectInput;
  CloseOutProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseOutProjectResult']>;
  StillOpen: ResolverTypeWrapper<Backed<Omit<StillOpen, 'openTasks' | 'openBlockers'> & { openTasks: ReadonlyArray<ResolversTypes['Task']>, openBlockers: ReadonlyArray<ResolversTypes['Blocker']> }>>;
  Lifecycle: ResolverTypeWrapper<Backed<Omit<Lifecycle, 'name'> & { name: ResolversTypes['Sentence'] }>>;
  ElementState: ElementState;
  ElementView: ResolverTypeWrapper<Backed<Omit<ElementView, 'name' | 'by'> & { name: ResolversTypes['Sentence'], by?: Maybe<ResolversTypes['Party']> }>>;
  StageView: ResolverTypeWrapper<Backed<Omit<StageView, 'name' | 'limits' | 'told'> & { name: ResolversTypes['Sentence'], limits?: Maybe<ResolversTypes['TwoLimits']>, told: ReadonlyArray<ResolversTypes['Sentence']> }>>;
  Statement: ResolverTypeWrapper<Backed<Omit<Statement, 'told'> & { told: ResolversTypes['Sentence'] }>>;
  Visit: ResolverTypeWrapper<Backed<Omit<Visit, 'statements'> & { statements: ReadonlyArray<ResolversTypes['Statement']> }>>;
  Explanation: ResolverTypeWrapper<Backed<Omit<Explanation, 'name' | 'visits' | 'outside'> & { name: ResolversTypes['Sentence'], visits: ReadonlyArray<ResolversTypes['Visit']>, outside: ReadonlyArray<ResolversTypes['Statement']> }>>;
  ProcessIncident: ResolverTypeWrapper<Backed<Omit<ProcessIncident, 'name' | 'told'> & { name: ResolversTypes['Sentence'], told: ResolversTypes['Sentence'] }>>;
  ProcessView: ResolverTypeWrapper<Backed<Omit<ProcessView, 'project' | 'lifecycle' | 'elements' | 'stages' | 'nextSteps' | 'incidents' | 'explanation'> & { project: ResolversTypes['Project'], lifecycle: ResolversTypes['Lifecycle'], elements: ReadonlyArray<ResolversTypes['ElementView']>, stages: ReadonlyArray<ResolversTypes['StageView']>, nextSteps: ReadonlyArray<ResolversTypes['NextStep']>, incidents: ReadonlyArray<ResolversTypes['ProcessIncident']>, explanation?: Maybe<ResolversTypes['Explanation']> }>>;
  Stage: Stage;
  ProjectPhase: ProjectPhase;
  ProjectPartyRole: ProjectPartyRole;
  ProjectParty: ResolverTypeWrapper<Backed<Omit<ProjectParty, 'organisation' | 'contact'> & { organisation: ResolversTypes['Organisation'], contact?: Maybe<ResolversTypes['Person']> }>>;
  NextStep: ResolverTypeWrapper<Backed<Omit<NextStep, 'name' | 'onlyIf' | 'waitsFor'> & { name: ResolversTypes['Sentence'], onlyIf: ReadonlyArray<ResolversTypes['Sentence']>, waitsFor: ReadonlyArray<ResolversTypes['Sentence']> }>>;
  Termination: ResolverTypeWrapper<Backed<Omit<Termination, 'requestedBy' | 'settledBy' | 'confirmedBy'> & { requestedBy: ResolversTypes['Person'], settledBy?: Maybe<ResolversTypes['Person']>, confirmedBy?: Maybe<ResolversTypes['Person']> }>>;
  Project: ResolverTypeWrapper<Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: ResolversTypes['Lifecycle'], jurisdiction: ResolversTypes['Jurisdiction'], parties: ReadonlyArray<ResolversTypes['ProjectParty']>, proposal: ResolversTypes['Proposal'], agreement?: Maybe<ResolversTypes['Agreement']>, limits?: Maybe<ResolversTypes['TwoLimits']>, nextSteps: ReadonlyArray<ResolversTypes['NextStep']>, milestones: ReadonlyArray<ResolversTypes['Milestone']>, plan?: Maybe<ResolversTypes['Plan']>, indicators: ReadonlyArray<ResolversTypes['Indicator']>, process: ResolversTypes['ProcessView'], timeline: ResolversTypes['TimelineEntryConnection'], evidence: ResolversTypes['EvidenceConnection'], decisions: ReadonlyArray<ResolversTypes['Decision']>, blockers: ResolversTypes['BlockerConnection'], openTasks: ReadonlyArray<ResolversTypes['Task']>, discussion: ResolversTypes['DiscussionPostConnection'], acceptance?: Maybe<ResolversTypes['Acceptance']>, followUps: ReadonlyArray<ResolversTypes['FollowUp']>, ratings: ResolversTypes['RatingConnection'], postEvaluation?: Maybe<ResolversTypes['PostEvaluation']>, termination?: Maybe<ResolversTypes['Termination']>, burden: ReadonlyArray<ResolversTypes['StageBurden']>, ledger: ResolversTypes['LedgerEntryConnection'] }>>;
  ProjectConnection: ResolverTypeWrapper<Backed<Omit<ProjectConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  ProjectEdge: ResolverTypeWrapper<Backed<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>>;
  TimelineKind: TimelineKind;
  TimelineEntry: ResolverTypeWrapper<Backed<Omit<TimelineEntry, 'told' | 'by' | 'ledgerEntry'> & { told: ResolversTypes['Sentence'], by?: Maybe<ResolversTypes['Party']>, ledgerEntry?: Maybe<ResolversTypes['LedgerEntry']> }>>;
  TimelineEntryConnection: ResolverTypeWrapper<Backed<Omit<TimelineEntryConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['TimelineEntryEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  TimelineEntryEdge: ResolverTypeWrapper<Backed<Omit<TimelineEntryEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>>;
  DiscussionPost: ResolverTypeWrapper<Backed<Omit<DiscussionPost, 'by'> & { by: ResolversTypes['Party'] }>>;
  DiscussionPostConnection: ResolverTypeWrapper<Backed<Omit<DiscussionPostConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['DiscussionPostEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  DiscussionPostEdge: ResolverTypeWrapper<Backed<Omit<DiscussionPostEdge, 'node'> & { node: ResolversTypes['DiscussionPost'] }>>;
  MilestoneStatus: MilestoneStatus;
  Milestone: ResolverTypeWrapper<Backed<Omit<Milestone, 'project' | 'demands' | 'attempts' | 'limits'> & { project: ResolversTypes['Project'], demands: ReadonlyArray<ResolversTypes['EvidenceDemand']>, attempts: ReadonlyArray<ResolversTypes['MilestoneAttempt']>, limits?: Maybe<ResolversTypes['TwoLimits']> }>>;
  PlanVersion: ResolverTypeWrapper<Backed<Omit<PlanVersion, 'milestones' | 'requestedBy' | 'approvedBy'> & { milestones: ReadonlyArray<ResolversTypes['PlannedMilestone']>, requestedBy?: Maybe<ResolversTypes['Party']>, approvedBy: ResolversTypes['Party'] }>>;
  PlannedMilestone: ResolverTypeWrapper<Backed<Omit<PlannedMilestone, 'demands'> & { demands: ReadonlyArray<ResolversTypes['EvidenceDemand']> }>>;
  ChangeRequestStatus: ChangeRequestStatus;
  PlanChangeRequest: ResolverTypeWrapper<Backed<Omit<PlanChangeRequest, 'project' | 'milestones' | 'by' | 'decidedBy'> & { project: ResolversTypes['Project'], milestones: ReadonlyArray<ResolversTypes['PlannedMilestone']>, by: ResolversTypes['Party'], decidedBy?: Maybe<ResolversTypes['Party']> }>>;
  Plan: ResolverTypeWrapper<Backed<Omit<Plan, 'current' | 'versions' | 'requests'> & { current: ResolversTypes['PlanVersion'], versions: ReadonlyArray<ResolversTypes['PlanVersion']>, requests: ReadonlyArray<ResolversTypes['PlanChangeRequest']> }>>;
  PlannedMilestoneInput: PlannedMilestoneInput;
  EvidenceDemandInput: EvidenceDemandInput;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  PortfolioCount: ResolverTypeWrapper<Backed<PortfolioCount>>;
  Portfolio: ResolverTypeWrapper<Backed<Omit<Portfolio, 'counts'> & { counts: ReadonlyArray<ResolversTypes['PortfolioCount']> }>>;
  ForecastMilestoneInput: ForecastMilestoneInput;
  ForecastMilestoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForecastMilestoneResult']>;
  RequestPlanChangeInput: RequestPlanChangeInput;
  RequestPlanChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPlanChangeResult']>;
  ApprovePlanChangeInput: ApprovePlanChangeInput;
  ApprovePlanChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApprovePlanChangeResult']>;
  RefusePlanChangeInput: RefusePlanChangeInput;
  RefusePlanChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefusePlanChangeResult']>;
  RequestWithdrawalInput: RequestWithdrawalInput;
  RequestWithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestWithdrawalResult']>;
  SettleTerminationInput: SettleTerminationInput;
  SettleTerminationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleTerminationResult']>;
  ConfirmTerminationInput: ConfirmTerminationInput;
  ConfirmTerminationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmTerminationResult']>;
  PostToDiscussionInput: PostToDiscussionInput;
  PostToDiscussionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostToDiscussionResult']>;
  ProjectOver: ResolverTypeWrapper<Backed<ProjectOver>>;
  NotAtThisStep: ResolverTypeWrapper<Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<ResolversTypes['Sentence']> }>>;
  RequestPending: ResolverTypeWrapper<Backed<RequestPending>>;
  PlanMovedOn: ResolverTypeWrapper<Backed<PlanMovedOn>>;
  NothingChanged: ResolverTypeWrapper<Backed<NothingChanged>>;
  PlanProblemKind: PlanProblemKind;
  PlanProblem: ResolverTypeWrapper<Backed<PlanProblem>>;
  PlanUnsound: ResolverTypeWrapper<Backed<Omit<PlanUnsound, 'planProblems'> & { planProblems: ReadonlyArray<ResolversTypes['PlanProblem']> }>>;
  MilestoneWrongStatus: ResolverTypeWrapper<Backed<MilestoneWrongStatus>>;
  ProposalStage: ProposalStage;
  MarketCase: ResolverTypeWrapper<Backed<MarketCase>>;
  ProposedIndicator: ResolverTypeWrapper<Backed<Omit<ProposedIndicator, 'measuredBy'> & { measuredBy?: Maybe<ResolversTypes['Organisation']> }>>;
  ProposedMilestone: ResolverTypeWrapper<Backed<Omit<ProposedMilestone, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['EvidenceDemand']> }>>;
  EvidenceDemand: ResolverTypeWrapper<Backed<EvidenceDemand>>;
  ProposalContent: ResolverTypeWrapper<Backed<Omit<ProposalContent, 'marketCase' | 'indicators' | 'milestones'> & { marketCase: ResolversTypes['MarketCase'], indicators: ReadonlyArray<ResolversTypes['ProposedIndicator']>, milestones: ReadonlyArray<ResolversTypes['ProposedMilestone']> }>>;
  AttachmentKind: AttachmentKind;
  Attachment: ResolverTypeWrapper<Backed<Omit<Attachment, 'file' | 'by'> & { file: ResolversTypes['StoredFile'], by: ResolversTypes['Party'] }>>;
  Editor: ResolverTypeWrapper<Backed<Omit<Editor, 'person'> & { person: ResolversTypes['Person'] }>>;
  DraftConflict: ResolverTypeWrapper<Backed<Omit<DraftConflict, 'savedBy'> & { savedBy: ResolversTypes['Person'] }>>;
  DraftSaved: ResolverTypeWrapper<Backed<Omit<DraftSaved, 'proposal' | 'conflicts'> & { proposal: ResolversTypes['Proposal'], conflicts: ReadonlyArray<ResolversTypes['DraftConflict']> }>>;
  MissingPartKind: MissingPartKind;
  MissingPart: ResolverTypeWrapper<Backed<Omit<MissingPart, 'found'> & { found?: Maybe<ResolversTypes['ActivityFound']> }>>;
  SimilarProposal: ResolverTypeWrapper<Backed<Omit<SimilarProposal, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>>;
  Proposal: ResolverTypeWrapper<Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: ResolversTypes['Project'], call?: Maybe<ResolversTypes['Call']>, proposers: ReadonlyArray<ResolversTypes['Organisation']>, content: ResolversTypes['ProposalContent'], attachments: ReadonlyArray<ResolversTypes['Attachment']>, missing: ReadonlyArray<ResolversTypes['MissingPart']>, editors: ReadonlyArray<ResolversTypes['Editor']>, submittedBy?: Maybe<ResolversTypes['Party']>, completeness?: Maybe<ResolversTypes['CompletenessCheck']>, consultation?: Maybe<ResolversTypes['Consultation']>, scoringRound?: Maybe<ResolversTypes['ScoringRound']>, decisionMatter?: Maybe<ResolversTypes['DecisionMatter']>, similar: ReadonlyArray<ResolversTypes['SimilarProposal']> }>>;
  ProposalConnection: ResolverTypeWrapper<Backed<Omit<ProposalConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['ProposalEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  ProposalEdge: ResolverTypeWrapper<Backed<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>>;
  ProposalFilter: ProposalFilter;
  CreateProposalInput: CreateProposalInput;
  CreateProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProposalResult']>;
  DraftChangeInput: DraftChangeInput;
  SaveProposalDraftInput: SaveProposalDraftInput;
  SaveProposalDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveProposalDraftResult']>;
  AnnouncePresenceInput: AnnouncePresenceInput;
  AnnouncePresenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnouncePresenceResult']>;
  AttachToProposalInput: AttachToProposalInput;
  AttachToProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachToProposalResult']>;
  DetachFromProposalInput: DetachFromProposalInput;
  DetachFromProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DetachFromProposalResult']>;
  AddProposerInput: AddProposerInput;
  AddProposerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddProposerResult']>;
  RemoveProposerInput: RemoveProposerInput;
  RemoveProposerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveProposerResult']>;
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitProposalResult']>;
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawProposalResult']>;
  JustifySimilarityInput: JustifySimilarityInput;
  JustifySimilarityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JustifySimilarityResult']>;
  ProposalWrongStage: ResolverTypeWrapper<Backed<ProposalWrongStage>>;
  ProposalLocked: ResolverTypeWrapper<Backed<ProposalLocked>>;
  ProposalIncomplete: ResolverTypeWrapper<Backed<Omit<ProposalIncomplete, 'missing'> & { missing: ReadonlyArray<ResolversTypes['MissingPart']> }>>;
  ProposerAlready: ResolverTypeWrapper<Backed<Omit<ProposerAlready, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>>;
  NotAnEnterprise: ResolverTypeWrapper<Backed<Omit<NotAnEnterprise, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>>;
  LeaderStays: ResolverTypeWrapper<Backed<Omit<LeaderStays, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  NotSignedIn: ResolverTypeWrapper<Backed<NotSignedIn>>;
  NotFound: ResolverTypeWrapper<Backed<NotFound>>;
  NotAllowedBecause: NotAllowedBecause;
  NotAllowed: ResolverTypeWrapper<Backed<NotAllowed>>;
  InputProblemKind: InputProblemKind;
  InputProblem: ResolverTypeWrapper<Backed<InputProblem>>;
  InputInvalid: ResolverTypeWrapper<Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<ResolversTypes['InputProblem']> }>>;
  KeyReused: ResolverTypeWrapper<Backed<KeyReused>>;
  Conflict: ResolverTypeWrapper<Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: ResolversTypes['Versioned'], changedBy?: Maybe<ResolversTypes['Person']> }>>;
  TooManyRequests: ResolverTypeWrapper<Backed<TooManyRequests>>;
  ReasonMissing: ResolverTypeWrapper<Backed<ReasonMissing>>;
  DeadlinePassed: ResolverTypeWrapper<Backed<DeadlinePassed>>;
  StillRunning: ResolverTypeWrapper<Backed<StillRunning>>;
  DatesOutOfOrder: ResolverTypeWrapper<Backed<DatesOutOfOrder>>;
  DueInThePast: ResolverTypeWrapper<Backed<DueInThePast>>;
  DoneAlready: ResolverTypeWrapper<Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<ResolversTypes['Person']> }>>;
  Part: Part;
  SamePerson: ResolverTypeWrapper<Backed<Omit<SamePerson, 'person'> & { person: ResolversTypes['Person'] }>>;
  SameOrganisation: ResolverTypeWrapper<Backed<Omit<SameOrganisation, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>>;
  VerifierIsParty: ResolverTypeWrapper<Backed<Omit<VerifierIsParty, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  Sentence: ResolverTypeWrapper<Backed<Sentence>>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  PageInfo: ResolverTypeWrapper<Backed<PageInfo>>;
  Party: ResolverTypeWrapper<Backed<Omit<Party, 'person' | 'organisation' | 'onBehalfOf'> & { person: ResolversTypes['Person'], organisation: ResolversTypes['Organisation'], onBehalfOf?: Maybe<ResolversTypes['Person']> }>>;
  System: ResolverTypeWrapper<Backed<Omit<System, 'name' | 'upload'> & { name: ResolversTypes['Sentence'], upload: ResolversTypes['UploadRules'] }>>;
  Recommendation: Recommendation;
  CriterionScore: ResolverTypeWrapper<Backed<Omit<CriterionScore, 'criterion'> & { criterion: ResolversTypes['Criterion'] }>>;
  ScoreSheet: ResolverTypeWrapper<Backed<Omit<ScoreSheet, 'expert' | 'scores'> & { expert?: Maybe<ResolversTypes['Person']>, scores: ReadonlyArray<ResolversTypes['CriterionScore']> }>>;
  Recusal: ResolverTypeWrapper<Backed<Omit<Recusal, 'expert'> & { expert: ResolversTypes['Person'] }>>;
  Spread: ResolverTypeWrapper<Backed<Spread>>;
  CriterionSpread: ResolverTypeWrapper<Backed<Omit<CriterionSpread, 'criterion' | 'spread'> & { criterion: ResolversTypes['Criterion'], spread: ResolversTypes['Spread'] }>>;
  RecommendationCount: ResolverTypeWrapper<Backed<RecommendationCount>>;
  Tally: ResolverTypeWrapper<Backed<Omit<Tally, 'total' | 'criteria' | 'recommendations'> & { total: ResolversTypes['Spread'], criteria: ReadonlyArray<ResolversTypes['CriterionSpread']>, recommendations: ReadonlyArray<ResolversTypes['RecommendationCount']> }>>;
  Dissent: ResolverTypeWrapper<Backed<Omit<Dissent, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>>;
  Consensus: ResolverTypeWrapper<Backed<Omit<Consensus, 'dissent'> & { dissent: ReadonlyArray<ResolversTypes['Dissent']> }>>;
  AppointedExpert: ResolverTypeWrapper<Backed<Omit<AppointedExpert, 'person' | 'organisation'> & { person: ResolversTypes['Person'], organisation: ResolversTypes['Organisation'] }>>;
  ScoringRound: ResolverTypeWrapper<Backed<Omit<ScoringRound, 'proposal' | 'criteria' | 'experts' | 'sheets' | 'recusals' | 'tally' | 'consensus' | 'limits'> & { proposal: ResolversTypes['Proposal'], criteria: ReadonlyArray<ResolversTypes['Criterion']>, experts: ReadonlyArray<ResolversTypes['AppointedExpert']>, sheets: ReadonlyArray<ResolversTypes['ScoreSheet']>, recusals: ReadonlyArray<ResolversTypes['Recusal']>, tally?: Maybe<ResolversTypes['Tally']>, consensus?: Maybe<ResolversTypes['Consensus']>, limits?: Maybe<ResolversTypes['TwoLimits']> }>>;
  ScoringRoundConnection: ResolverTypeWrapper<Backed<Omit<ScoringRoundConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['ScoringRoundEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  ScoringRoundEdge: ResolverTypeWrapper<Backed<Omit<ScoringRoundEdge, 'node'> & { node: ResolversTypes['ScoringRound'] }>>;
  AppointExpertsInput: AppointExpertsInput;
  AppointExpertsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointExpertsResult']>;
  DeclareInterestInput: DeclareInterestInput;
  DeclareInterestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareInterestResult']>;
  InterestDeclared: ResolverTypeWrapper<Backed<Omit<InterestDeclared, 'person' | 'proposal'> & { person: ResolversTypes['Person'], proposal: ResolversTypes['Proposal'] }>>;
  CriterionScoreInput: CriterionScoreInput;
  SubmitScoreSheetInput: SubmitScoreSheetInput;
  SubmitScoreSheetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitScoreSheetResult']>;
  DissentInput: DissentInput;
  RecordConsensusInput: RecordConsensusInput;
  RecordConsensusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordConsensusResult']>;
  ExpertAlready: ResolverTypeWrapper<Backed<Omit<ExpertAlready, 'person'> & { person: ResolversTypes['Person'] }>>;
  ExpertOfProposer: ResolverTypeWrapper<Backed<Omit<ExpertOfProposer, 'person' | 'organisation'> & { person: ResolversTypes['Person'], organisation: ResolversTypes['Organisation'] }>>;
  ExpertRecused: ResolverTypeWrapper<Backed<Omit<ExpertRecused, 'person'> & { person: ResolversTypes['Person'] }>>;
  ScoredAlready: ResolverTypeWrapper<Backed<ScoredAlready>>;
  CriteriaUnscored: ResolverTypeWrapper<Backed<Omit<CriteriaUnscored, 'criteria'> & { criteria: ReadonlyArray<ResolversTypes['Criterion']> }>>;
  ScoreOutOfRange: ResolverTypeWrapper<Backed<Omit<ScoreOutOfRange, 'criterion'> & { criterion: ResolversTypes['Criterion'] }>>;
  InterestNotCleared: ResolverTypeWrapper<Backed<InterestNotCleared>>;
  SheetsSealed: ResolverTypeWrapper<Backed<SheetsSealed>>;
  TooFewExperts: ResolverTypeWrapper<Backed<TooFewExperts>>;
  ConsensusReached: ResolverTypeWrapper<Backed<ConsensusReached>>;
  SearchKind: SearchKind;
  SearchHit: ResolverTypeWrapper<Backed<SearchHit>>;
  Theme: Theme;
  Preferences: ResolverTypeWrapper<Backed<Preferences>>;
  Viewer: ResolverTypeWrapper<Backed<Omit<Viewer, 'person' | 'membership' | 'memberships' | 'standsInFor' | 'preferences'> & { person: ResolversTypes['Person'], membership: ResolversTypes['Membership'], memberships: ReadonlyArray<ResolversTypes['Membership']>, standsInFor: ReadonlyArray<ResolversTypes['Delegation']>, preferences: ResolversTypes['Preferences'] }>>;
  DemoAccount: ResolverTypeWrapper<Backed<DemoAccount>>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  CredentialsWrong: ResolverTypeWrapper<Backed<CredentialsWrong>>;
  SignInAsDemoInput: SignInAsDemoInput;
  SignInAsDemoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInAsDemoResult']>;
  NotADemonstration: ResolverTypeWrapper<Backed<NotADemonstration>>;
  SignedOut: ResolverTypeWrapper<Backed<SignedOut>>;
  SignOutInput: SignOutInput;
  SignOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignOutResult']>;
  ActForOrganisationInput: ActForOrganisationInput;
  ActForOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActForOrganisationResult']>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChoosePasswordInput: ChoosePasswordInput;
  ChoosePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChoosePasswordResult']>;
  InvitationUnknown: ResolverTypeWrapper<Backed<InvitationUnknown>>;
  PasswordWeakness: PasswordWeakness;
  PasswordTooWeak: ResolverTypeWrapper<Backed<PasswordTooWeak>>;
  SetPreferencesInput: SetPreferencesInput;
  SetPreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPreferencesResult']>;
  ExceptionKind: ExceptionKind;
  ExceptionCase: ResolverTypeWrapper<Backed<Omit<ExceptionCase, 'project' | 'told' | 'task'> & { project: ResolversTypes['Project'], told: ResolversTypes['Sentence'], task?: Maybe<ResolversTypes['Task']> }>>;
  ExceptionCaseConnection: ResolverTypeWrapper<Backed<Omit<ExceptionCaseConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['ExceptionCaseEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  ExceptionCaseEdge: ResolverTypeWrapper<Backed<Omit<ExceptionCaseEdge, 'node'> & { node: ResolversTypes['ExceptionCase'] }>>;
  ExceptionFilter: ExceptionFilter;
  InstructInput: InstructInput;
  InstructResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstructResult']>;
  TaskStatus: TaskStatus;
  SignOffShape: SignOffShape;
  SignVerdict: SignVerdict;
  SignerPlace: SignerPlace;
  SignOffAnswer: ResolverTypeWrapper<Backed<Omit<SignOffAnswer, 'by'> & { by: ResolversTypes['Party'] }>>;
  HelperNote: ResolverTypeWrapper<Backed<Omit<HelperNote, 'by'> & { by: ResolversTypes['Person'] }>>;
  Seat: ResolverTypeWrapper<Backed<Omit<Seat, 'owner' | 'helper' | 'notes' | 'answer' | 'addedBy' | 'handedOverBy'> & { owner: ResolversTypes['Person'], helper?: Maybe<ResolversTypes['Person']>, notes: ReadonlyArray<ResolversTypes['HelperNote']>, answer?: Maybe<ResolversTypes['SignOffAnswer']>, addedBy?: Maybe<ResolversTypes['Person']>, handedOverBy: ReadonlyArray<ResolversTypes['Person']> }>>;
  SignOff: ResolverTypeWrapper<Backed<Omit<SignOff, 'submittedBy' | 'seats'> & { submittedBy: ResolversTypes['Person'], seats: ReadonlyArray<ResolversTypes['Seat']> }>>;
  TaskStep: ResolverTypeWrapper<Backed<Omit<TaskStep, 'name'> & { name: ResolversTypes['Sentence'] }>>;
  FormFieldMode: FormFieldMode;
  FormFact: ResolverTypeWrapper<Backed<FormFact>>;
  TaskForm: ResolverTypeWrapper<Backed<Omit<TaskForm, 'facts'> & { facts: ReadonlyArray<ResolversTypes['FormFact']> }>>;
  TaskSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskSubject']>;
  Task: ResolverTypeWrapper<Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: ResolversTypes['Sentence'], project?: Maybe<ResolversTypes['Project']>, subject: ResolversTypes['TaskSubject'], assignee?: Maybe<ResolversTypes['Person']>, assignedFor?: Maybe<ResolversTypes['Person']>, limits?: Maybe<ResolversTypes['TwoLimits']>, form?: Maybe<ResolversTypes['TaskForm']>, signOff?: Maybe<ResolversTypes['SignOff']>, earlierSteps: ReadonlyArray<ResolversTypes['TaskStep']>, copiedTo: ReadonlyArray<ResolversTypes['Person']>, completedBy?: Maybe<ResolversTypes['Party']> }>>;
  TaskConnection: ResolverTypeWrapper<Backed<Omit<TaskConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversTypes['TaskEdge']>, pageInfo: ResolversTypes['PageInfo'] }>>;
  TaskEdge: ResolverTypeWrapper<Backed<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>>;
  WorklistView: WorklistView;
  WorklistFilter: WorklistFilter;
  LightCount: ResolverTypeWrapper<Backed<LightCount>>;
  WorklistSummary: ResolverTypeWrapper<Backed<Omit<WorklistSummary, 'lights'> & { lights: ReadonlyArray<ResolversTypes['LightCount']> }>>;
  ClaimTaskInput: ClaimTaskInput;
  ClaimTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimTaskResult']>;
  ReleaseTaskInput: ReleaseTaskInput;
  ReleaseTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseTaskResult']>;
  SaveTaskDraftInput: SaveTaskDraftInput;
  SaveTaskDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveTaskDraftResult']>;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteTaskResult']>;
  StartSignOffInput: StartSignOffInput;
  StartSignOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartSignOffResult']>;
  NoSigners: ResolverTypeWrapper<Backed<NoSigners>>;
  SignOffRunning: ResolverTypeWrapper<Backed<SignOffRunning>>;
  SignTaskInput: SignTaskInput;
  SignTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignTaskResult']>;
  AddSignerInput: AddSignerInput;
  AddSignerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddSignerResult']>;
  RemoveSignerInput: RemoveSignerInput;
  RemoveSignerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveSignerResult']>;
  HandOverTaskInput: HandOverTaskInput;
  HandOverTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverTaskResult']>;
  DelegateTaskInput: DelegateTaskInput;
  DelegateTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DelegateTaskResult']>;
  GiveBackTaskInput: GiveBackTaskInput;
  GiveBackTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveBackTaskResult']>;
  ReturnTaskInput: ReturnTaskInput;
  ReturnTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnTaskResult']>;
  WithdrawTaskInput: WithdrawTaskInput;
  WithdrawTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawTaskResult']>;
  CopyTaskInput: CopyTaskInput;
  CopyTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CopyTaskResult']>;
  UrgeTaskInput: UrgeTaskInput;
  UrgeTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UrgeTaskResult']>;
  TaskEnded: ResolverTypeWrapper<Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<ResolversTypes['Person']> }>>;
  TaskHeld: ResolverTypeWrapper<Backed<Omit<TaskHeld, 'person'> & { person: ResolversTypes['Person'] }>>;
  FormProblemKind: FormProblemKind;
  FormProblem: ResolverTypeWrapper<Backed<FormProblem>>;
  FormIncomplete: ResolverTypeWrapper<Backed<Omit<FormIncomplete, 'formProblems'> & { formProblems: ReadonlyArray<ResolversTypes['FormProblem']> }>>;
  HasItsOwnAct: ResolverTypeWrapper<Backed<HasItsOwnAct>>;
  NotYourTurn: ResolverTypeWrapper<Backed<Omit<NotYourTurn, 'waitingFor'> & { waitingFor: ResolversTypes['Person'] }>>;
  WithHelper: ResolverTypeWrapper<Backed<Omit<WithHelper, 'person'> & { person: ResolversTypes['Person'] }>>;
  AskedAlready: ResolverTypeWrapper<Backed<Omit<AskedAlready, 'person'> & { person: ResolversTypes['Person'] }>>;
  NotAddedByYou: ResolverTypeWrapper<Backed<Omit<NotAddedByYou, 'person'> & { person: ResolversTypes['Person'] }>>;
  NotHelping: ResolverTypeWrapper<Backed<NotHelping>>;
  RoleMissing: ResolverTypeWrapper<Backed<Omit<RoleMissing, 'person'> & { person: ResolversTypes['Person'] }>>;
  StepUnknown: ResolverTypeWrapper<Backed<Omit<StepUnknown, 'earlierSteps'> & { earlierSteps: ReadonlyArray<ResolversTypes['TaskStep']> }>>;
  ActedOnAlready: ResolverTypeWrapper<Backed<Omit<ActedOnAlready, 'person'> & { person: ResolversTypes['Person'] }>>;
  UrgedAlready: ResolverTypeWrapper<Backed<UrgedAlready>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ChecklistLine: Backed<Omit<ChecklistLine, 'milestone' | 'by'> & { milestone: ResolversParentTypes['Milestone'], by?: Maybe<ResolversParentTypes['Party']> }>;
  String: Scalars['String']['output'];
  GateProblem: Backed<Omit<GateProblem, 'milestone'> & { milestone?: Maybe<ResolversParentTypes['Milestone']> }>;
  Acceptance: Backed<Omit<Acceptance, 'project' | 'appliedBy' | 'checklist' | 'gateProblems' | 'limits' | 'acceptedBy'> & { project: ResolversParentTypes['Project'], appliedBy: ResolversParentTypes['Party'], checklist: ReadonlyArray<ResolversParentTypes['ChecklistLine']>, gateProblems: ReadonlyArray<ResolversParentTypes['GateProblem']>, limits?: Maybe<ResolversParentTypes['TwoLimits']>, acceptedBy?: Maybe<ResolversParentTypes['Party']> }>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ChecklistClaimInput: ChecklistClaimInput;
  ApplyForAcceptanceInput: ApplyForAcceptanceInput;
  ApplyForAcceptanceResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForAcceptanceResult'];
  MarkMilestoneInput: MarkMilestoneInput;
  MarkMilestoneResult: ResolversUnionTypes<ResolversParentTypes>['MarkMilestoneResult'];
  AcceptProjectInput: AcceptProjectInput;
  AcceptProjectResult: ResolversUnionTypes<ResolversParentTypes>['AcceptProjectResult'];
  ReturnAcceptanceInput: ReturnAcceptanceInput;
  ReturnAcceptanceResult: ResolversUnionTypes<ResolversParentTypes>['ReturnAcceptanceResult'];
  StageGateShut: Backed<Omit<StageGateShut, 'gateProblems'> & { gateProblems: ReadonlyArray<ResolversParentTypes['GateProblem']> }>;
  MilestonesUnmarked: Backed<Omit<MilestonesUnmarked, 'milestones'> & { milestones: ReadonlyArray<ResolversParentTypes['Milestone']> }>;
  MilestonesDefective: Backed<Omit<MilestonesDefective, 'milestones'> & { milestones: ReadonlyArray<ResolversParentTypes['Milestone']> }>;
  Signature: Backed<Omit<Signature, 'by' | 'ledgerEntry'> & { by: ResolversParentTypes['Party'], ledgerEntry: ResolversParentTypes['LedgerEntry'] }>;
  AgreementParty: Backed<Omit<AgreementParty, 'organisation' | 'signature'> & { organisation: ResolversParentTypes['Organisation'], signature?: Maybe<ResolversParentTypes['Signature']> }>;
  Agreement: Backed<Omit<Agreement, 'project' | 'file' | 'parties' | 'voided' | 'limits'> & { project: ResolversParentTypes['Project'], file?: Maybe<ResolversParentTypes['StoredFile']>, parties: ReadonlyArray<ResolversParentTypes['AgreementParty']>, voided: ReadonlyArray<ResolversParentTypes['Signature']>, limits?: Maybe<ResolversParentTypes['TwoLimits']> }>;
  DrawUpAgreementInput: DrawUpAgreementInput;
  DrawUpAgreementResult: ResolversUnionTypes<ResolversParentTypes>['DrawUpAgreementResult'];
  ChangeAgreementInput: ChangeAgreementInput;
  ChangeAgreementResult: ResolversUnionTypes<ResolversParentTypes>['ChangeAgreementResult'];
  SignAgreementInput: SignAgreementInput;
  SignAgreementResult: ResolversUnionTypes<ResolversParentTypes>['SignAgreementResult'];
  AgreementInForce: Backed<AgreementInForce>;
  ContentUnchanged: Backed<ContentUnchanged>;
  ContentChanged: Backed<ContentChanged>;
  SignedAlready: Backed<Omit<SignedAlready, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] }>;
  SamePersonForBoth: Backed<Omit<SamePersonForBoth, 'person' | 'organisation'> & { person: ResolversParentTypes['Person'], organisation: ResolversParentTypes['Organisation'] }>;
  BlockerAnswer: Backed<Omit<BlockerAnswer, 'by'> & { by: ResolversParentTypes['Party'] }>;
  BlockerRound: Backed<Omit<BlockerRound, 'raisedBy' | 'limits' | 'answer'> & { raisedBy: ResolversParentTypes['Party'], limits?: Maybe<ResolversParentTypes['TwoLimits']>, answer?: Maybe<ResolversParentTypes['BlockerAnswer']> }>;
  Blocker: Backed<Omit<Blocker, 'project' | 'milestone' | 'rounds' | 'closedBy'> & { project: ResolversParentTypes['Project'], milestone?: Maybe<ResolversParentTypes['Milestone']>, rounds: ReadonlyArray<ResolversParentTypes['BlockerRound']>, closedBy?: Maybe<ResolversParentTypes['Party']> }>;
  BlockerConnection: Backed<Omit<BlockerConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['BlockerEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  BlockerEdge: Backed<Omit<BlockerEdge, 'node'> & { node: ResolversParentTypes['Blocker'] }>;
  BlockerFilter: BlockerFilter;
  RaiseBlockerInput: RaiseBlockerInput;
  RaiseBlockerResult: ResolversUnionTypes<ResolversParentTypes>['RaiseBlockerResult'];
  AnswerBlockerInput: AnswerBlockerInput;
  AnswerBlockerResult: ResolversUnionTypes<ResolversParentTypes>['AnswerBlockerResult'];
  ReopenBlockerInput: ReopenBlockerInput;
  ReopenBlockerResult: ResolversUnionTypes<ResolversParentTypes>['ReopenBlockerResult'];
  CloseBlockerInput: CloseBlockerInput;
  CloseBlockerResult: ResolversUnionTypes<ResolversParentTypes>['CloseBlockerResult'];
  BlockerWrongStatus: Backed<BlockerWrongStatus>;
  BurdenAsk: Backed<Omit<BurdenAsk, 'label'> & { label: ResolversParentTypes['Sentence'] }>;
  StageBurden: Backed<Omit<StageBurden, 'asks'> & { asks: ReadonlyArray<ResolversParentTypes['BurdenAsk']> }>;
  Criterion: Backed<Criterion>;
  WantedIndicator: Backed<WantedIndicator>;
  ActivityFound: Backed<ActivityFound>;
  Call: Backed<Omit<Call, 'jurisdiction' | 'organisation' | 'wantedIndicators' | 'criteria' | 'openedBy' | 'problems' | 'proposals'> & { jurisdiction: ResolversParentTypes['Jurisdiction'], organisation: ResolversParentTypes['Organisation'], wantedIndicators: ReadonlyArray<ResolversParentTypes['WantedIndicator']>, criteria: ReadonlyArray<ResolversParentTypes['Criterion']>, openedBy?: Maybe<ResolversParentTypes['Person']>, problems: ReadonlyArray<ResolversParentTypes['CallProblem']>, proposals: ResolversParentTypes['ProposalConnection'] }>;
  CallConnection: Backed<Omit<CallConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['CallEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  CallEdge: Backed<Omit<CallEdge, 'node'> & { node: ResolversParentTypes['Call'] }>;
  CallProblem: Backed<Omit<CallProblem, 'found'> & { found?: Maybe<ResolversParentTypes['ActivityFound']> }>;
  CriterionInput: CriterionInput;
  WantedIndicatorInput: WantedIndicatorInput;
  CallFilter: CallFilter;
  DraftCallInput: DraftCallInput;
  DraftCallResult: ResolversUnionTypes<ResolversParentTypes>['DraftCallResult'];
  SaveCallDraftInput: SaveCallDraftInput;
  SaveCallDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveCallDraftResult'];
  DiscardCallDraftInput: DiscardCallDraftInput;
  DiscardCallDraftResult: ResolversUnionTypes<ResolversParentTypes>['DiscardCallDraftResult'];
  Discarded: Backed<Discarded>;
  HandInCallInput: HandInCallInput;
  HandInCallResult: ResolversUnionTypes<ResolversParentTypes>['HandInCallResult'];
  OpenCallInput: OpenCallInput;
  OpenCallResult: ResolversUnionTypes<ResolversParentTypes>['OpenCallResult'];
  ReturnCallInput: ReturnCallInput;
  ReturnCallResult: ResolversUnionTypes<ResolversParentTypes>['ReturnCallResult'];
  PostponeCallClosingInput: PostponeCallClosingInput;
  PostponeCallClosingResult: ResolversUnionTypes<ResolversParentTypes>['PostponeCallClosingResult'];
  WithdrawCallInput: WithdrawCallInput;
  WithdrawCallResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCallResult'];
  CallNotReady: Backed<Omit<CallNotReady, 'callProblems'> & { callProblems: ReadonlyArray<ResolversParentTypes['CallProblem']> }>;
  CallLocked: Backed<CallLocked>;
  CallNotOpen: Backed<CallNotOpen>;
  ClosingNotLater: Backed<ClosingNotLater>;
  Correction: Backed<Correction>;
  CorrectionNotice: Backed<Omit<CorrectionNotice, 'corrections' | 'by'> & { corrections: ReadonlyArray<ResolversParentTypes['Correction']>, by: ResolversParentTypes['Party'] }>;
  CompletenessCheck: Backed<Omit<CompletenessCheck, 'limits' | 'notice' | 'uncorrected'> & { limits?: Maybe<ResolversParentTypes['TwoLimits']>, notice?: Maybe<ResolversParentTypes['CorrectionNotice']>, uncorrected: ReadonlyArray<ResolversParentTypes['Correction']> }>;
  CorrectionInput: CorrectionInput;
  AcceptProposalInput: AcceptProposalInput;
  AcceptProposalResult: ResolversUnionTypes<ResolversParentTypes>['AcceptProposalResult'];
  ReturnForCorrectionInput: ReturnForCorrectionInput;
  ReturnForCorrectionResult: ResolversUnionTypes<ResolversParentTypes>['ReturnForCorrectionResult'];
  DeclineProposalInput: DeclineProposalInput;
  DeclineProposalResult: ResolversUnionTypes<ResolversParentTypes>['DeclineProposalResult'];
  ReturnedAlready: Backed<ReturnedAlready>;
  NothingListed: Backed<NothingListed>;
  NotReturnedBefore: Backed<NotReturnedBefore>;
  NotOnTheList: Backed<NotOnTheList>;
  CommentAnswer: Backed<Omit<CommentAnswer, 'by'> & { by: ResolversParentTypes['Party'] }>;
  Comment: Backed<Omit<Comment, 'answer'> & { answer?: Maybe<ResolversParentTypes['CommentAnswer']> }>;
  CommentConnection: Backed<Omit<CommentConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['CommentEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  CommentEdge: Backed<Omit<CommentEdge, 'node'> & { node: ResolversParentTypes['Comment'] }>;
  Consultation: Backed<Omit<Consultation, 'project' | 'draftFile' | 'comments'> & { project: ResolversParentTypes['Project'], draftFile?: Maybe<ResolversParentTypes['StoredFile']>, comments: ResolversParentTypes['CommentConnection'] }>;
  ConsultationConnection: Backed<Omit<ConsultationConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['ConsultationEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  ConsultationEdge: Backed<Omit<ConsultationEdge, 'node'> & { node: ResolversParentTypes['Consultation'] }>;
  CommentReceived: Backed<Omit<CommentReceived, 'comment'> & { comment: ResolversParentTypes['Comment'] }>;
  OpenConsultationInput: OpenConsultationInput;
  OpenConsultationResult: ResolversUnionTypes<ResolversParentTypes>['OpenConsultationResult'];
  AddCommentInput: AddCommentInput;
  AddCommentResult: ResolversUnionTypes<ResolversParentTypes>['AddCommentResult'];
  AnswerCommentInput: AnswerCommentInput;
  AnswerCommentResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCommentResult'];
  CloseConsultationInput: CloseConsultationInput;
  CloseConsultationResult: ResolversUnionTypes<ResolversParentTypes>['CloseConsultationResult'];
  ShorterWithoutReason: Backed<ShorterWithoutReason>;
  CommentEmpty: Backed<CommentEmpty>;
  AnsweredAlready: Backed<Omit<AnsweredAlready, 'doneBy'> & { doneBy?: Maybe<ResolversParentTypes['Person']> }>;
  ConsultationClosed: Backed<ConsultationClosed>;
  CommentsUnanswered: Backed<CommentsUnanswered>;
  Opinion: Backed<Omit<Opinion, 'person'> & { person: ResolversParentTypes['Person'] }>;
  Decision: Backed<Omit<Decision, 'dissent' | 'by' | 'ledgerEntry'> & { dissent: ReadonlyArray<ResolversParentTypes['Opinion']>, by: ResolversParentTypes['Party'], ledgerEntry: ResolversParentTypes['LedgerEntry'] }>;
  DecisionMatter: Backed<Omit<DecisionMatter, 'proposal' | 'limits' | 'members' | 'chief' | 'opinions' | 'silent' | 'decision'> & { proposal: ResolversParentTypes['Proposal'], limits?: Maybe<ResolversParentTypes['TwoLimits']>, members: ReadonlyArray<ResolversParentTypes['Person']>, chief?: Maybe<ResolversParentTypes['Person']>, opinions: ReadonlyArray<ResolversParentTypes['Opinion']>, silent: ReadonlyArray<ResolversParentTypes['Person']>, decision?: Maybe<ResolversParentTypes['Decision']> }>;
  NameMembersInput: NameMembersInput;
  NameMembersResult: ResolversUnionTypes<ResolversParentTypes>['NameMembersResult'];
  GiveOpinionInput: GiveOpinionInput;
  GiveOpinionResult: ResolversUnionTypes<ResolversParentTypes>['GiveOpinionResult'];
  DecideInput: DecideInput;
  DecideResult: ResolversUnionTypes<ResolversParentTypes>['DecideResult'];
  PublishDepartureReasonInput: PublishDepartureReasonInput;
  PublishDepartureReasonResult: ResolversUnionTypes<ResolversParentTypes>['PublishDepartureReasonResult'];
  ExtendDecisionInput: ExtendDecisionInput;
  ExtendDecisionResult: ResolversUnionTypes<ResolversParentTypes>['ExtendDecisionResult'];
  DepartureReasonMissing: Backed<DepartureReasonMissing>;
  DepartureReasonRepeatsReason: Backed<DepartureReasonRepeatsReason>;
  MembersNotHeard: Backed<Omit<MembersNotHeard, 'members'> & { members: ReadonlyArray<ResolversParentTypes['Person']> }>;
  SpokeAlready: Backed<SpokeAlready>;
  InterestDeclaredBefore: Backed<Omit<InterestDeclaredBefore, 'person'> & { person: ResolversParentTypes['Person'] }>;
  OwnOrganisation: Backed<Omit<OwnOrganisation, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] }>;
  ExtensionNotAllowed: Backed<ExtensionNotAllowed>;
  ExtendedAlready: Backed<Omit<ExtendedAlready, 'extension'> & { extension: ResolversParentTypes['Extension'] }>;
  ExtensionTooLong: Backed<ExtensionTooLong>;
  Jurisdiction: Backed<Omit<Jurisdiction, 'name' | 'parent'> & { name: ResolversParentTypes['Sentence'], parent?: Maybe<ResolversParentTypes['Jurisdiction']> }>;
  JurisdictionConnection: Backed<Omit<JurisdictionConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['JurisdictionEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  JurisdictionEdge: Backed<Omit<JurisdictionEdge, 'node'> & { node: ResolversParentTypes['Jurisdiction'] }>;
  Organisation: Backed<Omit<Organisation, 'jurisdiction' | 'members'> & { jurisdiction: ResolversParentTypes['Jurisdiction'], members: ResolversParentTypes['MembershipConnection'] }>;
  OrganisationConnection: Backed<Omit<OrganisationConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  OrganisationEdge: Backed<Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] }>;
  Person: Backed<Omit<Person, 'memberships'> & { memberships: ReadonlyArray<ResolversParentTypes['Membership']> }>;
  Invitation: Backed<Omit<Invitation, 'person'> & { person: ResolversParentTypes['Person'] }>;
  PersonConnection: Backed<Omit<PersonConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  PersonEdge: Backed<Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] }>;
  Membership: Backed<Omit<Membership, 'person' | 'organisation'> & { person: ResolversParentTypes['Person'], organisation: ResolversParentTypes['Organisation'] }>;
  MembershipConnection: Backed<Omit<MembershipConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  MembershipEdge: Backed<Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] }>;
  Delegation: Backed<Omit<Delegation, 'organisation' | 'from' | 'to' | 'tasks'> & { organisation: ResolversParentTypes['Organisation'], from: ResolversParentTypes['Person'], to: ResolversParentTypes['Person'], tasks: ReadonlyArray<ResolversParentTypes['Task']> }>;
  CalendarDay: Backed<Omit<CalendarDay, 'label'> & { label?: Maybe<ResolversParentTypes['Sentence']> }>;
  CalendarYear: Backed<Omit<CalendarYear, 'jurisdiction' | 'days'> & { jurisdiction: ResolversParentTypes['Jurisdiction'], days: ReadonlyArray<ResolversParentTypes['CalendarDay']> }>;
  CreditCodeCheck: Backed<Omit<CreditCodeCheck, 'registered'> & { registered?: Maybe<ResolversParentTypes['Organisation']> }>;
  OrganisationFilter: OrganisationFilter;
  PersonFilter: PersonFilter;
  DelegationConnection: Backed<Omit<DelegationConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['DelegationEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  DelegationEdge: Backed<Omit<DelegationEdge, 'node'> & { node: ResolversParentTypes['Delegation'] }>;
  FirstAdministratorInput: FirstAdministratorInput;
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganisationResult'];
  CreditCodeInvalid: Backed<Omit<CreditCodeInvalid, 'check'> & { check: ResolversParentTypes['CreditCodeCheck'] }>;
  CreditCodeTaken: Backed<Omit<CreditCodeTaken, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] }>;
  EditOrganisationInput: EditOrganisationInput;
  EditOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['EditOrganisationResult'];
  SetOrganisationActiveInput: SetOrganisationActiveInput;
  SetOrganisationActiveResult: ResolversUnionTypes<ResolversParentTypes>['SetOrganisationActiveResult'];
  AddPersonInput: AddPersonInput;
  AddPersonResult: ResolversUnionTypes<ResolversParentTypes>['AddPersonResult'];
  EmailTaken: Backed<EmailTaken>;
  EditPersonInput: EditPersonInput;
  EditPersonResult: ResolversUnionTypes<ResolversParentTypes>['EditPersonResult'];
  InvitePersonInput: InvitePersonInput;
  InvitePersonResult: ResolversUnionTypes<ResolversParentTypes>['InvitePersonResult'];
  SetPersonActiveInput: SetPersonActiveInput;
  SetPersonActiveResult: ResolversUnionTypes<ResolversParentTypes>['SetPersonActiveResult'];
  TasksWouldBeOrphaned: Backed<TasksWouldBeOrphaned>;
  GiveRoleInput: GiveRoleInput;
  GiveRoleResult: ResolversUnionTypes<ResolversParentTypes>['GiveRoleResult'];
  TakeRoleInput: TakeRoleInput;
  TakeRoleResult: ResolversUnionTypes<ResolversParentTypes>['TakeRoleResult'];
  RoleNotInOrganisationKind: Backed<RoleNotInOrganisationKind>;
  RoleHeldAlready: Backed<RoleHeldAlready>;
  RoleNotHeld: Backed<RoleNotHeld>;
  RolesApart: Backed<RolesApart>;
  DelegateInput: DelegateInput;
  DelegateResult: ResolversUnionTypes<ResolversParentTypes>['DelegateResult'];
  ToSelf: Backed<ToSelf>;
  ScopeEmpty: Backed<ScopeEmpty>;
  DelegationChain: Backed<Omit<DelegationChain, 'person' | 'delegation'> & { person: ResolversParentTypes['Person'], delegation: ResolversParentTypes['Delegation'] }>;
  DelegationOverlaps: Backed<Omit<DelegationOverlaps, 'delegation'> & { delegation: ResolversParentTypes['Delegation'] }>;
  RevokeDelegationInput: RevokeDelegationInput;
  RevokeDelegationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeDelegationResult'];
  OverrideCalendarDayInput: OverrideCalendarDayInput;
  OverrideCalendarDayResult: ResolversUnionTypes<ResolversParentTypes>['OverrideCalendarDayResult'];
  ClearCalendarOverrideInput: ClearCalendarOverrideInput;
  ClearCalendarOverrideResult: ResolversUnionTypes<ResolversParentTypes>['ClearCalendarOverrideResult'];
  UploadRules: Backed<UploadRules>;
  Float: Scalars['Float']['output'];
  Upload: Backed<Upload>;
  StoredFile: Backed<StoredFile>;
  Place: Backed<Place>;
  PlaceInput: PlaceInput;
  NearDuplicate: Backed<Omit<NearDuplicate, 'evidence'> & { evidence?: Maybe<ResolversParentTypes['Evidence']> }>;
  Evidence: Backed<Omit<Evidence, 'project' | 'milestone' | 'file' | 'place' | 'by' | 'nearDuplicates' | 'ledgerEntry'> & { project: ResolversParentTypes['Project'], milestone?: Maybe<ResolversParentTypes['Milestone']>, file: ResolversParentTypes['StoredFile'], place?: Maybe<ResolversParentTypes['Place']>, by: ResolversParentTypes['Party'], nearDuplicates: ReadonlyArray<ResolversParentTypes['NearDuplicate']>, ledgerEntry: ResolversParentTypes['LedgerEntry'] }>;
  EvidenceConnection: Backed<Omit<EvidenceConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['EvidenceEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  EvidenceEdge: Backed<Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] }>;
  OutcomeStatement: Backed<Omit<OutcomeStatement, 'indicator'> & { indicator: ResolversParentTypes['Indicator'] }>;
  DemandAnswer: Backed<Omit<DemandAnswer, 'demand' | 'evidence'> & { demand: ResolversParentTypes['EvidenceDemand'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']> }>;
  Verification: Backed<Omit<Verification, 'by'> & { by: ResolversParentTypes['Party'] }>;
  Dispute: Backed<Omit<Dispute, 'raisedBy' | 'resolvedBy'> & { raisedBy: ResolversParentTypes['Party'], resolvedBy?: Maybe<ResolversParentTypes['Party']> }>;
  MilestoneAttempt: Backed<Omit<MilestoneAttempt, 'answers' | 'outcomes' | 'by' | 'verification' | 'dispute'> & { answers: ReadonlyArray<ResolversParentTypes['DemandAnswer']>, outcomes: ReadonlyArray<ResolversParentTypes['OutcomeStatement']>, by: ResolversParentTypes['Party'], verification?: Maybe<ResolversParentTypes['Verification']>, dispute?: Maybe<ResolversParentTypes['Dispute']> }>;
  MilestoneConnection: Backed<Omit<MilestoneConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['MilestoneEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  MilestoneEdge: Backed<Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] }>;
  StartUploadInput: StartUploadInput;
  StartUploadResult: ResolversUnionTypes<ResolversParentTypes>['StartUploadResult'];
  AddEvidenceInput: AddEvidenceInput;
  AddEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AddEvidenceResult'];
  RemoveEvidenceInput: RemoveEvidenceInput;
  RemoveEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['RemoveEvidenceResult'];
  DemandAnswerInput: DemandAnswerInput;
  OutcomeStatementInput: OutcomeStatementInput;
  HandInEvidenceInput: HandInEvidenceInput;
  HandInEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['HandInEvidenceResult'];
  AppointVerifierInput: AppointVerifierInput;
  AppointVerifierResult: ResolversUnionTypes<ResolversParentTypes>['AppointVerifierResult'];
  NotAVerifier: Backed<Omit<NotAVerifier, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] }>;
  VerifyMilestoneInput: VerifyMilestoneInput;
  VerifyMilestoneResult: ResolversUnionTypes<ResolversParentTypes>['VerifyMilestoneResult'];
  DisputeVerdictInput: DisputeVerdictInput;
  DisputeVerdictResult: ResolversUnionTypes<ResolversParentTypes>['DisputeVerdictResult'];
  ResolveDisputeInput: ResolveDisputeInput;
  ResolveDisputeResult: ResolversUnionTypes<ResolversParentTypes>['ResolveDisputeResult'];
  UploadNotFinished: Backed<Omit<UploadNotFinished, 'upload'> & { upload: ResolversParentTypes['Upload'] }>;
  FileRefused: Backed<FileRefused>;
  EvidenceProblem: Backed<EvidenceProblem>;
  EvidenceUnsound: Backed<Omit<EvidenceUnsound, 'evidenceProblems'> & { evidenceProblems: ReadonlyArray<ResolversParentTypes['EvidenceProblem']> }>;
  EvidenceHandedIn: Backed<EvidenceHandedIn>;
  DemandsUnanswered: Backed<Omit<DemandsUnanswered, 'demands'> & { demands: ReadonlyArray<ResolversParentTypes['EvidenceDemand']> }>;
  Measurement: Backed<Omit<Measurement, 'evidence' | 'by' | 'ledgerEntry'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, by: ResolversParentTypes['Party'], ledgerEntry: ResolversParentTypes['LedgerEntry'] }>;
  MeasurementConnection: Backed<Omit<MeasurementConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['MeasurementEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  MeasurementEdge: Backed<Omit<MeasurementEdge, 'node'> & { node: ResolversParentTypes['Measurement'] }>;
  FigureGap: Backed<FigureGap>;
  Indicator: Backed<Omit<Indicator, 'project' | 'measuredBy' | 'reported' | 'verified' | 'gap' | 'gaps' | 'measurements'> & { project: ResolversParentTypes['Project'], measuredBy: ResolversParentTypes['Organisation'], reported?: Maybe<ResolversParentTypes['Measurement']>, verified?: Maybe<ResolversParentTypes['Measurement']>, gap?: Maybe<ResolversParentTypes['FigureGap']>, gaps: ReadonlyArray<ResolversParentTypes['FigureGap']>, measurements: ResolversParentTypes['MeasurementConnection'] }>;
  ReportMeasurementInput: ReportMeasurementInput;
  ReportMeasurementResult: ResolversUnionTypes<ResolversParentTypes>['ReportMeasurementResult'];
  VerifyMeasurementInput: VerifyMeasurementInput;
  VerifyMeasurementResult: ResolversUnionTypes<ResolversParentTypes>['VerifyMeasurementResult'];
  MeasurementOutOfTime: Backed<MeasurementOutOfTime>;
  EvidenceMissing: Backed<EvidenceMissing>;
  FigureVerifiedAlready: Backed<FigureVerifiedAlready>;
  LedgerEntry: Backed<Omit<LedgerEntry, 'told' | 'by'> & { told: ResolversParentTypes['Sentence'], by?: Maybe<ResolversParentTypes['Party']> }>;
  LedgerEntryConnection: Backed<Omit<LedgerEntryConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEntryEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  LedgerEntryEdge: Backed<Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] }>;
  LedgerHead: Backed<LedgerHead>;
  InclusionProof: Backed<Omit<InclusionProof, 'entry'> & { entry: ResolversParentTypes['LedgerEntry'] }>;
  Pause: Backed<Omit<Pause, 'pausedBy'> & { pausedBy?: Maybe<ResolversParentTypes['Person']> }>;
  Extension: Backed<Omit<Extension, 'approvedBy'> & { approvedBy: ResolversParentTypes['Person'] }>;
  LimitStatus: Backed<Omit<LimitStatus, 'pauses' | 'extension' | 'source'> & { pauses: ReadonlyArray<ResolversParentTypes['Pause']>, extension?: Maybe<ResolversParentTypes['Extension']>, source?: Maybe<ResolversParentTypes['Sentence']> }>;
  TwoLimits: Backed<Omit<TwoLimits, 'statutory' | 'promised'> & { statutory: ResolversParentTypes['LimitStatus'], promised?: Maybe<ResolversParentTypes['LimitStatus']> }>;
  LimitRule: Backed<Omit<LimitRule, 'source'> & { source?: Maybe<ResolversParentTypes['Sentence']> }>;
  SetPromisedLimitInput: SetPromisedLimitInput;
  SetPromisedLimitResult: ResolversUnionTypes<ResolversParentTypes>['SetPromisedLimitResult'];
  PromiseLongerThanStatutory: Backed<PromiseLongerThanStatutory>;
  PauseLimitInput: PauseLimitInput;
  PauseLimitResult: ResolversUnionTypes<ResolversParentTypes>['PauseLimitResult'];
  ResumeLimitInput: ResumeLimitInput;
  ResumeLimitResult: ResolversUnionTypes<ResolversParentTypes>['ResumeLimitResult'];
  LimitStopped: Backed<LimitStopped>;
  LimitPausedAlready: Backed<LimitPausedAlready>;
  LimitNotPaused: Backed<LimitNotPaused>;
  ProjectChange: Backed<Omit<ProjectChange, 'project'> & { project: ResolversParentTypes['Project'] }>;
  WorklistChange: Backed<Omit<WorklistChange, 'task' | 'summary'> & { task?: Maybe<ResolversParentTypes['Task']>, summary: ResolversParentTypes['WorklistSummary'] }>;
  DraftSavedByOther: Backed<Omit<DraftSavedByOther, 'changedFields' | 'savedBy'> & { changedFields: ReadonlyArray<ResolversParentTypes['DraftField']>, savedBy: ResolversParentTypes['Person'] }>;
  DraftField: Backed<DraftField>;
  EditorsChanged: Backed<Omit<EditorsChanged, 'editors'> & { editors: ReadonlyArray<ResolversParentTypes['Editor']> }>;
  DraftLocked: Backed<DraftLocked>;
  DraftChange: ResolversUnionTypes<ResolversParentTypes>['DraftChange'];
  ActionNotice: Backed<Omit<ActionNotice, 'owner' | 'sentBy' | 'task' | 'project'> & { owner: ResolversParentTypes['Person'], sentBy?: Maybe<ResolversParentTypes['Party']>, task?: Maybe<ResolversParentTypes['Task']>, project?: Maybe<ResolversParentTypes['Project']> }>;
  ActionNoticeConnection: Backed<Omit<ActionNoticeConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['ActionNoticeEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  ActionNoticeEdge: Backed<Omit<ActionNoticeEdge, 'node'> & { node: ResolversParentTypes['ActionNotice'] }>;
  DigestItem: Backed<Omit<DigestItem, 'told' | 'project'> & { told: ResolversParentTypes['Sentence'], project?: Maybe<ResolversParentTypes['Project']> }>;
  Digest: Backed<Omit<Digest, 'items'> & { items: ReadonlyArray<ResolversParentTypes['DigestItem']> }>;
  FollowThrough: Backed<FollowThrough>;
  NoticeSent: ResolversUnionTypes<ResolversParentTypes>['NoticeSent'];
  SendNoticeInput: SendNoticeInput;
  SendNoticeResult: ResolversUnionTypes<ResolversParentTypes>['SendNoticeResult'];
  NoticeRouted: Backed<Omit<NoticeRouted, 'sent'> & { sent: ReadonlyArray<ResolversParentTypes['NoticeSent']> }>;
  MarkNoticeReadInput: MarkNoticeReadInput;
  MarkNoticeReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticeReadResult'];
  MarkNoticeDoneInput: MarkNoticeDoneInput;
  MarkNoticeDoneResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticeDoneResult'];
  ProofMissing: Backed<ProofMissing>;
  FollowUpFigure: Backed<Omit<FollowUpFigure, 'indicator' | 'reported' | 'verified'> & { indicator: ResolversParentTypes['Indicator'], reported?: Maybe<ResolversParentTypes['Measurement']>, verified?: Maybe<ResolversParentTypes['Measurement']> }>;
  FollowUp: Backed<Omit<FollowUp, 'project' | 'figures'> & { project: ResolversParentTypes['Project'], figures: ReadonlyArray<ResolversParentTypes['FollowUpFigure']> }>;
  FollowUpFigureInput: FollowUpFigureInput;
  ReportOutcomeInput: ReportOutcomeInput;
  ReportOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['ReportOutcomeResult'];
  MeasureOutcomeInput: MeasureOutcomeInput;
  MeasureOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['MeasureOutcomeResult'];
  FiguresMissing: Backed<Omit<FiguresMissing, 'indicators'> & { indicators: ReadonlyArray<ResolversParentTypes['Indicator']> }>;
  Rating: Backed<Omit<Rating, 'rectification'> & { rectification?: Maybe<ResolversParentTypes['Rectification']> }>;
  RatingConnection: Backed<Omit<RatingConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['RatingEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  RatingEdge: Backed<Omit<RatingEdge, 'node'> & { node: ResolversParentTypes['Rating'] }>;
  CallBack: Backed<Omit<CallBack, 'by'> & { by: ResolversParentTypes['Party'] }>;
  Rectification: Backed<Omit<Rectification, 'project' | 'rating' | 'owner' | 'limits' | 'proofs' | 'callBacks'> & { project: ResolversParentTypes['Project'], rating: ResolversParentTypes['Rating'], owner: ResolversParentTypes['Person'], limits?: Maybe<ResolversParentTypes['TwoLimits']>, proofs: ReadonlyArray<ResolversParentTypes['Evidence']>, callBacks: ReadonlyArray<ResolversParentTypes['CallBack']> }>;
  RatingReceived: Backed<Omit<RatingReceived, 'rating'> & { rating: ResolversParentTypes['Rating'] }>;
  SubmitRatingInput: SubmitRatingInput;
  SubmitRatingResult: ResolversUnionTypes<ResolversParentTypes>['SubmitRatingResult'];
  RatingNotOpen: Backed<RatingNotOpen>;
  ReportRectifiedInput: ReportRectifiedInput;
  ReportRectifiedResult: ResolversUnionTypes<ResolversParentTypes>['ReportRectifiedResult'];
  RecordCallBackInput: RecordCallBackInput;
  RecordCallBackResult: ResolversUnionTypes<ResolversParentTypes>['RecordCallBackResult'];
  NotDoneYet: Backed<NotDoneYet>;
  ContactLeft: Backed<ContactLeft>;
  NoContact: Backed<NoContact>;
  PostEvaluation: Backed<Omit<PostEvaluation, 'by'> & { by: ResolversParentTypes['Party'] }>;
  PostEvaluateInput: PostEvaluateInput;
  PostEvaluateResult: ResolversUnionTypes<ResolversParentTypes>['PostEvaluateResult'];
  CloseOutProjectInput: CloseOutProjectInput;
  CloseOutProjectResult: ResolversUnionTypes<ResolversParentTypes>['CloseOutProjectResult'];
  StillOpen: Backed<Omit<StillOpen, 'openTasks' | 'openBlockers'> & { openTasks: ReadonlyArray<ResolversParentTypes['Task']>, openBlockers: ReadonlyArray<ResolversParentTypes['Blocker']> }>;
  Lifecycle: Backed<Omit<Lifecycle, 'name'> & { name: ResolversParentTypes['Sentence'] }>;
  ElementView: Backed<Omit<ElementView, 'name' | 'by'> & { name: ResolversParentTypes['Sentence'], by?: Maybe<ResolversParentTypes['Party']> }>;
  StageView: Backed<Omit<StageView, 'name' | 'limits' | 'told'> & { name: ResolversParentTypes['Sentence'], limits?: Maybe<ResolversParentTypes['TwoLimits']>, told: ReadonlyArray<ResolversParentTypes['Sentence']> }>;
  Statement: Backed<Omit<Statement, 'told'> & { told: ResolversParentTypes['Sentence'] }>;
  Visit: Backed<Omit<Visit, 'statements'> & { statements: ReadonlyArray<ResolversParentTypes['Statement']> }>;
  Explanation: Backed<Omit<Explanation, 'name' | 'visits' | 'outside'> & { name: ResolversParentTypes['Sentence'], visits: ReadonlyArray<ResolversParentTypes['Visit']>, outside: ReadonlyArray<ResolversParentTypes['Statement']> }>;
  ProcessIncident: Backed<Omit<ProcessIncident, 'name' | 'told'> & { name: ResolversParentTypes['Sentence'], told: ResolversParentTypes['Sentence'] }>;
  ProcessView: Backed<Omit<ProcessView, 'project' | 'lifecycle' | 'elements' | 'stages' | 'nextSteps' | 'incidents' | 'explanation'> & { project: ResolversParentTypes['Project'], lifecycle: ResolversParentTypes['Lifecycle'], elements: ReadonlyArray<ResolversParentTypes['ElementView']>, stages: ReadonlyArray<ResolversParentTypes['StageView']>, nextSteps: ReadonlyArray<ResolversParentTypes['NextStep']>, incidents: ReadonlyArray<ResolversParentTypes['ProcessIncident']>, explanation?: Maybe<ResolversParentTypes['Explanation']> }>;
  ProjectParty: Backed<Omit<ProjectParty, 'organisation' | 'contact'> & { organisation: ResolversParentTypes['Organisation'], contact?: Maybe<ResolversParentTypes['Person']> }>;
  NextStep: Backed<Omit<NextStep, 'name' | 'onlyIf' | 'waitsFor'> & { name: ResolversParentTypes['Sentence'], onlyIf: ReadonlyArray<ResolversParentTypes['Sentence']>, waitsFor: ReadonlyArray<ResolversParentTypes['Sentence']> }>;
  Termination: Backed<Omit<Termination, 'requestedBy' | 'settledBy' | 'confirmedBy'> & { requestedBy: ResolversParentTypes['Person'], settledBy?: Maybe<ResolversParentTypes['Person']>, confirmedBy?: Maybe<ResolversParentTypes['Person']> }>;
  Project: Backed<Omit<Project, 'lifecycle' | 'jurisdiction' | 'parties' | 'proposal' | 'agreement' | 'limits' | 'nextSteps' | 'milestones' | 'plan' | 'indicators' | 'process' | 'timeline' | 'evidence' | 'decisions' | 'blockers' | 'openTasks' | 'discussion' | 'acceptance' | 'followUps' | 'ratings' | 'postEvaluation' | 'termination' | 'burden' | 'ledger'> & { lifecycle: ResolversParentTypes['Lifecycle'], jurisdiction: ResolversParentTypes['Jurisdiction'], parties: ReadonlyArray<ResolversParentTypes['ProjectParty']>, proposal: ResolversParentTypes['Proposal'], agreement?: Maybe<ResolversParentTypes['Agreement']>, limits?: Maybe<ResolversParentTypes['TwoLimits']>, nextSteps: ReadonlyArray<ResolversParentTypes['NextStep']>, milestones: ReadonlyArray<ResolversParentTypes['Milestone']>, plan?: Maybe<ResolversParentTypes['Plan']>, indicators: ReadonlyArray<ResolversParentTypes['Indicator']>, process: ResolversParentTypes['ProcessView'], timeline: ResolversParentTypes['TimelineEntryConnection'], evidence: ResolversParentTypes['EvidenceConnection'], decisions: ReadonlyArray<ResolversParentTypes['Decision']>, blockers: ResolversParentTypes['BlockerConnection'], openTasks: ReadonlyArray<ResolversParentTypes['Task']>, discussion: ResolversParentTypes['DiscussionPostConnection'], acceptance?: Maybe<ResolversParentTypes['Acceptance']>, followUps: ReadonlyArray<ResolversParentTypes['FollowUp']>, ratings: ResolversParentTypes['RatingConnection'], postEvaluation?: Maybe<ResolversParentTypes['PostEvaluation']>, termination?: Maybe<ResolversParentTypes['Termination']>, burden: ReadonlyArray<ResolversParentTypes['StageBurden']>, ledger: ResolversParentTypes['LedgerEntryConnection'] }>;
  ProjectConnection: Backed<Omit<ProjectConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  ProjectEdge: Backed<Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] }>;
  TimelineEntry: Backed<Omit<TimelineEntry, 'told' | 'by' | 'ledgerEntry'> & { told: ResolversParentTypes['Sentence'], by?: Maybe<ResolversParentTypes['Party']>, ledgerEntry?: Maybe<ResolversParentTypes['LedgerEntry']> }>;
  TimelineEntryConnection: Backed<Omit<TimelineEntryConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEntryEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  TimelineEntryEdge: Backed<Omit<TimelineEntryEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] }>;
  DiscussionPost: Backed<Omit<DiscussionPost, 'by'> & { by: ResolversParentTypes['Party'] }>;
  DiscussionPostConnection: Backed<Omit<DiscussionPostConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['DiscussionPostEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  DiscussionPostEdge: Backed<Omit<DiscussionPostEdge, 'node'> & { node: ResolversParentTypes['DiscussionPost'] }>;
  Milestone: Backed<Omit<Milestone, 'project' | 'demands' | 'attempts' | 'limits'> & { project: ResolversParentTypes['Project'], demands: ReadonlyArray<ResolversParentTypes['EvidenceDemand']>, attempts: ReadonlyArray<ResolversParentTypes['MilestoneAttempt']>, limits?: Maybe<ResolversParentTypes['TwoLimits']> }>;
  PlanVersion: Backed<Omit<PlanVersion, 'milestones' | 'requestedBy' | 'approvedBy'> & { milestones: ReadonlyArray<ResolversParentTypes['PlannedMilestone']>, requestedBy?: Maybe<ResolversParentTypes['Party']>, approvedBy: ResolversParentTypes['Party'] }>;
  PlannedMilestone: Backed<Omit<PlannedMilestone, 'demands'> & { demands: ReadonlyArray<ResolversParentTypes['EvidenceDemand']> }>;
  PlanChangeRequest: Backed<Omit<PlanChangeRequest, 'project' | 'milestones' | 'by' | 'decidedBy'> & { project: ResolversParentTypes['Project'], milestones: ReadonlyArray<ResolversParentTypes['PlannedMilestone']>, by: ResolversParentTypes['Party'], decidedBy?: Maybe<ResolversParentTypes['Party']> }>;
  Plan: Backed<Omit<Plan, 'current' | 'versions' | 'requests'> & { current: ResolversParentTypes['PlanVersion'], versions: ReadonlyArray<ResolversParentTypes['PlanVersion']>, requests: ReadonlyArray<ResolversParentTypes['PlanChangeRequest']> }>;
  PlannedMilestoneInput: PlannedMilestoneInput;
  EvidenceDemandInput: EvidenceDemandInput;
  ProjectFilter: ProjectFilter;
  PortfolioCount: Backed<PortfolioCount>;
  Portfolio: Backed<Omit<Portfolio, 'counts'> & { counts: ReadonlyArray<ResolversParentTypes['PortfolioCount']> }>;
  ForecastMilestoneInput: ForecastMilestoneInput;
  ForecastMilestoneResult: ResolversUnionTypes<ResolversParentTypes>['ForecastMilestoneResult'];
  RequestPlanChangeInput: RequestPlanChangeInput;
  RequestPlanChangeResult: ResolversUnionTypes<ResolversParentTypes>['RequestPlanChangeResult'];
  ApprovePlanChangeInput: ApprovePlanChangeInput;
  ApprovePlanChangeResult: ResolversUnionTypes<ResolversParentTypes>['ApprovePlanChangeResult'];
  RefusePlanChangeInput: RefusePlanChangeInput;
  RefusePlanChangeResult: ResolversUnionTypes<ResolversParentTypes>['RefusePlanChangeResult'];
  RequestWithdrawalInput: RequestWithdrawalInput;
  RequestWithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['RequestWithdrawalResult'];
  SettleTerminationInput: SettleTerminationInput;
  SettleTerminationResult: ResolversUnionTypes<ResolversParentTypes>['SettleTerminationResult'];
  ConfirmTerminationInput: ConfirmTerminationInput;
  ConfirmTerminationResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmTerminationResult'];
  PostToDiscussionInput: PostToDiscussionInput;
  PostToDiscussionResult: ResolversUnionTypes<ResolversParentTypes>['PostToDiscussionResult'];
  ProjectOver: Backed<ProjectOver>;
  NotAtThisStep: Backed<Omit<NotAtThisStep, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['Sentence']> }>;
  RequestPending: Backed<RequestPending>;
  PlanMovedOn: Backed<PlanMovedOn>;
  NothingChanged: Backed<NothingChanged>;
  PlanProblem: Backed<PlanProblem>;
  PlanUnsound: Backed<Omit<PlanUnsound, 'planProblems'> & { planProblems: ReadonlyArray<ResolversParentTypes['PlanProblem']> }>;
  MilestoneWrongStatus: Backed<MilestoneWrongStatus>;
  MarketCase: Backed<MarketCase>;
  ProposedIndicator: Backed<Omit<ProposedIndicator, 'measuredBy'> & { measuredBy?: Maybe<ResolversParentTypes['Organisation']> }>;
  ProposedMilestone: Backed<Omit<ProposedMilestone, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['EvidenceDemand']> }>;
  EvidenceDemand: Backed<EvidenceDemand>;
  ProposalContent: Backed<Omit<ProposalContent, 'marketCase' | 'indicators' | 'milestones'> & { marketCase: ResolversParentTypes['MarketCase'], indicators: ReadonlyArray<ResolversParentTypes['ProposedIndicator']>, milestones: ReadonlyArray<ResolversParentTypes['ProposedMilestone']> }>;
  Attachment: Backed<Omit<Attachment, 'file' | 'by'> & { file: ResolversParentTypes['StoredFile'], by: ResolversParentTypes['Party'] }>;
  Editor: Backed<Omit<Editor, 'person'> & { person: ResolversParentTypes['Person'] }>;
  DraftConflict: Backed<Omit<DraftConflict, 'savedBy'> & { savedBy: ResolversParentTypes['Person'] }>;
  DraftSaved: Backed<Omit<DraftSaved, 'proposal' | 'conflicts'> & { proposal: ResolversParentTypes['Proposal'], conflicts: ReadonlyArray<ResolversParentTypes['DraftConflict']> }>;
  MissingPart: Backed<Omit<MissingPart, 'found'> & { found?: Maybe<ResolversParentTypes['ActivityFound']> }>;
  SimilarProposal: Backed<Omit<SimilarProposal, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] }>;
  Proposal: Backed<Omit<Proposal, 'project' | 'call' | 'proposers' | 'content' | 'attachments' | 'missing' | 'editors' | 'submittedBy' | 'completeness' | 'consultation' | 'scoringRound' | 'decisionMatter' | 'similar'> & { project: ResolversParentTypes['Project'], call?: Maybe<ResolversParentTypes['Call']>, proposers: ReadonlyArray<ResolversParentTypes['Organisation']>, content: ResolversParentTypes['ProposalContent'], attachments: ReadonlyArray<ResolversParentTypes['Attachment']>, missing: ReadonlyArray<ResolversParentTypes['MissingPart']>, editors: ReadonlyArray<ResolversParentTypes['Editor']>, submittedBy?: Maybe<ResolversParentTypes['Party']>, completeness?: Maybe<ResolversParentTypes['CompletenessCheck']>, consultation?: Maybe<ResolversParentTypes['Consultation']>, scoringRound?: Maybe<ResolversParentTypes['ScoringRound']>, decisionMatter?: Maybe<ResolversParentTypes['DecisionMatter']>, similar: ReadonlyArray<ResolversParentTypes['SimilarProposal']> }>;
  ProposalConnection: Backed<Omit<ProposalConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  ProposalEdge: Backed<Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] }>;
  ProposalFilter: ProposalFilter;
  CreateProposalInput: CreateProposalInput;
  CreateProposalResult: ResolversUnionTypes<ResolversParentTypes>['CreateProposalResult'];
  DraftChangeInput: DraftChangeInput;
  SaveProposalDraftInput: SaveProposalDraftInput;
  SaveProposalDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveProposalDraftResult'];
  AnnouncePresenceInput: AnnouncePresenceInput;
  AnnouncePresenceResult: ResolversUnionTypes<ResolversParentTypes>['AnnouncePresenceResult'];
  AttachToProposalInput: AttachToProposalInput;
  AttachToProposalResult: ResolversUnionTypes<ResolversParentTypes>['AttachToProposalResult'];
  DetachFromProposalInput: DetachFromProposalInput;
  DetachFromProposalResult: ResolversUnionTypes<ResolversParentTypes>['DetachFromProposalResult'];
  AddProposerInput: AddProposerInput;
  AddProposerResult: ResolversUnionTypes<ResolversParentTypes>['AddProposerResult'];
  RemoveProposerInput: RemoveProposerInput;
  RemoveProposerResult: ResolversUnionTypes<ResolversParentTypes>['RemoveProposerResult'];
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalResult: ResolversUnionTypes<ResolversParentTypes>['SubmitProposalResult'];
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawProposalResult'];
  JustifySimilarityInput: JustifySimilarityInput;
  JustifySimilarityResult: ResolversUnionTypes<ResolversParentTypes>['JustifySimilarityResult'];
  ProposalWrongStage: Backed<ProposalWrongStage>;
  ProposalLocked: Backed<ProposalLocked>;
  ProposalIncomplete: Backed<Omit<ProposalIncomplete, 'missing'> & { missing: ReadonlyArray<ResolversParentTypes['MissingPart']> }>;
  ProposerAlready: Backed<Omit<ProposerAlready, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] }>;
  NotAnEnterprise: Backed<Omit<NotAnEnterprise, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] }>;
  LeaderStays: Backed<Omit<LeaderStays, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] }>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  NotSignedIn: Backed<NotSignedIn>;
  NotFound: Backed<NotFound>;
  NotAllowed: Backed<NotAllowed>;
  InputProblem: Backed<InputProblem>;
  InputInvalid: Backed<Omit<InputInvalid, 'inputProblems'> & { inputProblems: ReadonlyArray<ResolversParentTypes['InputProblem']> }>;
  KeyReused: Backed<KeyReused>;
  Conflict: Backed<Omit<Conflict, 'current' | 'changedBy'> & { current: ResolversParentTypes['Versioned'], changedBy?: Maybe<ResolversParentTypes['Person']> }>;
  TooManyRequests: Backed<TooManyRequests>;
  ReasonMissing: Backed<ReasonMissing>;
  DeadlinePassed: Backed<DeadlinePassed>;
  StillRunning: Backed<StillRunning>;
  DatesOutOfOrder: Backed<DatesOutOfOrder>;
  DueInThePast: Backed<DueInThePast>;
  DoneAlready: Backed<Omit<DoneAlready, 'doneBy'> & { doneBy?: Maybe<ResolversParentTypes['Person']> }>;
  SamePerson: Backed<Omit<SamePerson, 'person'> & { person: ResolversParentTypes['Person'] }>;
  SameOrganisation: Backed<Omit<SameOrganisation, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] }>;
  VerifierIsParty: Backed<Omit<VerifierIsParty, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] }>;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Sha256: Scalars['Sha256']['output'];
  JSON: Scalars['JSON']['output'];
  Sentence: Backed<Sentence>;
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
  PageInfo: Backed<PageInfo>;
  Party: Backed<Omit<Party, 'person' | 'organisation' | 'onBehalfOf'> & { person: ResolversParentTypes['Person'], organisation: ResolversParentTypes['Organisation'], onBehalfOf?: Maybe<ResolversParentTypes['Person']> }>;
  System: Backed<Omit<System, 'name' | 'upload'> & { name: ResolversParentTypes['Sentence'], upload: ResolversParentTypes['UploadRules'] }>;
  CriterionScore: Backed<Omit<CriterionScore, 'criterion'> & { criterion: ResolversParentTypes['Criterion'] }>;
  ScoreSheet: Backed<Omit<ScoreSheet, 'expert' | 'scores'> & { expert?: Maybe<ResolversParentTypes['Person']>, scores: ReadonlyArray<ResolversParentTypes['CriterionScore']> }>;
  Recusal: Backed<Omit<Recusal, 'expert'> & { expert: ResolversParentTypes['Person'] }>;
  Spread: Backed<Spread>;
  CriterionSpread: Backed<Omit<CriterionSpread, 'criterion' | 'spread'> & { criterion: ResolversParentTypes['Criterion'], spread: ResolversParentTypes['Spread'] }>;
  RecommendationCount: Backed<RecommendationCount>;
  Tally: Backed<Omit<Tally, 'total' | 'criteria' | 'recommendations'> & { total: ResolversParentTypes['Spread'], criteria: ReadonlyArray<ResolversParentTypes['CriterionSpread']>, recommendations: ReadonlyArray<ResolversParentTypes['RecommendationCount']> }>;
  Dissent: Backed<Omit<Dissent, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> }>;
  Consensus: Backed<Omit<Consensus, 'dissent'> & { dissent: ReadonlyArray<ResolversParentTypes['Dissent']> }>;
  AppointedExpert: Backed<Omit<AppointedExpert, 'person' | 'organisation'> & { person: ResolversParentTypes['Person'], organisation: ResolversParentTypes['Organisation'] }>;
  ScoringRound: Backed<Omit<ScoringRound, 'proposal' | 'criteria' | 'experts' | 'sheets' | 'recusals' | 'tally' | 'consensus' | 'limits'> & { proposal: ResolversParentTypes['Proposal'], criteria: ReadonlyArray<ResolversParentTypes['Criterion']>, experts: ReadonlyArray<ResolversParentTypes['AppointedExpert']>, sheets: ReadonlyArray<ResolversParentTypes['ScoreSheet']>, recusals: ReadonlyArray<ResolversParentTypes['Recusal']>, tally?: Maybe<ResolversParentTypes['Tally']>, consensus?: Maybe<ResolversParentTypes['Consensus']>, limits?: Maybe<ResolversParentTypes['TwoLimits']> }>;
  ScoringRoundConnection: Backed<Omit<ScoringRoundConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['ScoringRoundEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  ScoringRoundEdge: Backed<Omit<ScoringRoundEdge, 'node'> & { node: ResolversParentTypes['ScoringRound'] }>;
  AppointExpertsInput: AppointExpertsInput;
  AppointExpertsResult: ResolversUnionTypes<ResolversParentTypes>['AppointExpertsResult'];
  DeclareInterestInput: DeclareInterestInput;
  DeclareInterestResult: ResolversUnionTypes<ResolversParentTypes>['DeclareInterestResult'];
  InterestDeclared: Backed<Omit<InterestDeclared, 'person' | 'proposal'> & { person: ResolversParentTypes['Person'], proposal: ResolversParentTypes['Proposal'] }>;
  CriterionScoreInput: CriterionScoreInput;
  SubmitScoreSheetInput: SubmitScoreSheetInput;
  SubmitScoreSheetResult: ResolversUnionTypes<ResolversParentTypes>['SubmitScoreSheetResult'];
  DissentInput: DissentInput;
  RecordConsensusInput: RecordConsensusInput;
  RecordConsensusResult: ResolversUnionTypes<ResolversParentTypes>['RecordConsensusResult'];
  ExpertAlready: Backed<Omit<ExpertAlready, 'person'> & { person: ResolversParentTypes['Person'] }>;
  ExpertOfProposer: Backed<Omit<ExpertOfProposer, 'person' | 'organisation'> & { person: ResolversParentTypes['Person'], organisation: ResolversParentTypes['Organisation'] }>;
  ExpertRecused: Backed<Omit<ExpertRecused, 'person'> & { person: ResolversParentTypes['Person'] }>;
  ScoredAlready: Backed<ScoredAlready>;
  CriteriaUnscored: Backed<Omit<CriteriaUnscored, 'criteria'> & { criteria: ReadonlyArray<ResolversParentTypes['Criterion']> }>;
  ScoreOutOfRange: Backed<Omit<ScoreOutOfRange, 'criterion'> & { criterion: ResolversParentTypes['Criterion'] }>;
  InterestNotCleared: Backed<InterestNotCleared>;
  SheetsSealed: Backed<SheetsSealed>;
  TooFewExperts: Backed<TooFewExperts>;
  ConsensusReached: Backed<ConsensusReached>;
  SearchHit: Backed<SearchHit>;
  Preferences: Backed<Preferences>;
  Viewer: Backed<Omit<Viewer, 'person' | 'membership' | 'memberships' | 'standsInFor' | 'preferences'> & { person: ResolversParentTypes['Person'], membership: ResolversParentTypes['Membership'], memberships: ReadonlyArray<ResolversParentTypes['Membership']>, standsInFor: ReadonlyArray<ResolversParentTypes['Delegation']>, preferences: ResolversParentTypes['Preferences'] }>;
  DemoAccount: Backed<DemoAccount>;
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  CredentialsWrong: Backed<CredentialsWrong>;
  SignInAsDemoInput: SignInAsDemoInput;
  SignInAsDemoResult: ResolversUnionTypes<ResolversParentTypes>['SignInAsDemoResult'];
  NotADemonstration: Backed<NotADemonstration>;
  SignedOut: Backed<SignedOut>;
  SignOutInput: SignOutInput;
  SignOutResult: ResolversUnionTypes<ResolversParentTypes>['SignOutResult'];
  ActForOrganisationInput: ActForOrganisationInput;
  ActForOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['ActForOrganisationResult'];
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChoosePasswordInput: ChoosePasswordInput;
  ChoosePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChoosePasswordResult'];
  InvitationUnknown: Backed<InvitationUnknown>;
  PasswordTooWeak: Backed<PasswordTooWeak>;
  SetPreferencesInput: SetPreferencesInput;
  SetPreferencesResult: ResolversUnionTypes<ResolversParentTypes>['SetPreferencesResult'];
  ExceptionCase: Backed<Omit<ExceptionCase, 'project' | 'told' | 'task'> & { project: ResolversParentTypes['Project'], told: ResolversParentTypes['Sentence'], task?: Maybe<ResolversParentTypes['Task']> }>;
  ExceptionCaseConnection: Backed<Omit<ExceptionCaseConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['ExceptionCaseEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  ExceptionCaseEdge: Backed<Omit<ExceptionCaseEdge, 'node'> & { node: ResolversParentTypes['ExceptionCase'] }>;
  ExceptionFilter: ExceptionFilter;
  InstructInput: InstructInput;
  InstructResult: ResolversUnionTypes<ResolversParentTypes>['InstructResult'];
  SignOffAnswer: Backed<Omit<SignOffAnswer, 'by'> & { by: ResolversParentTypes['Party'] }>;
  HelperNote: Backed<Omit<HelperNote, 'by'> & { by: ResolversParentTypes['Person'] }>;
  Seat: Backed<Omit<Seat, 'owner' | 'helper' | 'notes' | 'answer' | 'addedBy' | 'handedOverBy'> & { owner: ResolversParentTypes['Person'], helper?: Maybe<ResolversParentTypes['Person']>, notes: ReadonlyArray<ResolversParentTypes['HelperNote']>, answer?: Maybe<ResolversParentTypes['SignOffAnswer']>, addedBy?: Maybe<ResolversParentTypes['Person']>, handedOverBy: ReadonlyArray<ResolversParentTypes['Person']> }>;
  SignOff: Backed<Omit<SignOff, 'submittedBy' | 'seats'> & { submittedBy: ResolversParentTypes['Person'], seats: ReadonlyArray<ResolversParentTypes['Seat']> }>;
  TaskStep: Backed<Omit<TaskStep, 'name'> & { name: ResolversParentTypes['Sentence'] }>;
  FormFact: Backed<FormFact>;
  TaskForm: Backed<Omit<TaskForm, 'facts'> & { facts: ReadonlyArray<ResolversParentTypes['FormFact']> }>;
  TaskSubject: ResolversUnionTypes<ResolversParentTypes>['TaskSubject'];
  Task: Backed<Omit<Task, 'name' | 'project' | 'subject' | 'assignee' | 'assignedFor' | 'limits' | 'form' | 'signOff' | 'earlierSteps' | 'copiedTo' | 'completedBy'> & { name: ResolversParentTypes['Sentence'], project?: Maybe<ResolversParentTypes['Project']>, subject: ResolversParentTypes['TaskSubject'], assignee?: Maybe<ResolversParentTypes['Person']>, assignedFor?: Maybe<ResolversParentTypes['Person']>, limits?: Maybe<ResolversParentTypes['TwoLimits']>, form?: Maybe<ResolversParentTypes['TaskForm']>, signOff?: Maybe<ResolversParentTypes['SignOff']>, earlierSteps: ReadonlyArray<ResolversParentTypes['TaskStep']>, copiedTo: ReadonlyArray<ResolversParentTypes['Person']>, completedBy?: Maybe<ResolversParentTypes['Party']> }>;
  TaskConnection: Backed<Omit<TaskConnection, 'edges' | 'pageInfo'> & { edges: ReadonlyArray<ResolversParentTypes['TaskEdge']>, pageInfo: ResolversParentTypes['PageInfo'] }>;
  TaskEdge: Backed<Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] }>;
  WorklistFilter: WorklistFilter;
  LightCount: Backed<LightCount>;
  WorklistSummary: Backed<Omit<WorklistSummary, 'lights'> & { lights: ReadonlyArray<ResolversParentTypes['LightCount']> }>;
  ClaimTaskInput: ClaimTaskInput;
  ClaimTaskResult: ResolversUnionTypes<ResolversParentTypes>['ClaimTaskResult'];
  ReleaseTaskInput: ReleaseTaskInput;
  ReleaseTaskResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseTaskResult'];
  SaveTaskDraftInput: SaveTaskDraftInput;
  SaveTaskDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveTaskDraftResult'];
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskResult: ResolversUnionTypes<ResolversParentTypes>['CompleteTaskResult'];
  StartSignOffInput: StartSignOffInput;
  StartSignOffResult: ResolversUnionTypes<ResolversParentTypes>['StartSignOffResult'];
  NoSigners: Backed<NoSigners>;
  SignOffRunning: Backed<SignOffRunning>;
  SignTaskInput: SignTaskInput;
  SignTaskResult: ResolversUnionTypes<ResolversParentTypes>['SignTaskResult'];
  AddSignerInput: AddSignerInput;
  AddSignerResult: ResolversUnionTypes<ResolversParentTypes>['AddSignerResult'];
  RemoveSignerInput: RemoveSignerInput;
  RemoveSignerResult: ResolversUnionTypes<ResolversParentTypes>['RemoveSignerResult'];
  HandOverTaskInput: HandOverTaskInput;
  HandOverTaskResult: ResolversUnionTypes<ResolversParentTypes>['HandOverTaskResult'];
  DelegateTaskInput: DelegateTaskInput;
  DelegateTaskResult: ResolversUnionTypes<ResolversParentTypes>['DelegateTaskResult'];
  GiveBackTaskInput: GiveBackTaskInput;
  GiveBackTaskResult: ResolversUnionTypes<ResolversParentTypes>['GiveBackTaskResult'];
  ReturnTaskInput: ReturnTaskInput;
  ReturnTaskResult: ResolversUnionTypes<ResolversParentTypes>['ReturnTaskResult'];
  WithdrawTaskInput: WithdrawTaskInput;
  WithdrawTaskResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawTaskResult'];
  CopyTaskInput: CopyTaskInput;
  CopyTaskResult: ResolversUnionTypes<ResolversParentTypes>['CopyTaskResult'];
  UrgeTaskInput: UrgeTaskInput;
  UrgeTaskResult: ResolversUnionTypes<ResolversParentTypes>['UrgeTaskResult'];
  TaskEnded: Backed<Omit<TaskEnded, 'doneBy'> & { doneBy?: Maybe<ResolversParentTypes['Person']> }>;
  TaskHeld: Backed<Omit<TaskHeld, 'person'> & { person: ResolversParentTypes['Person'] }>;
  FormProblem: Backed<FormProblem>;
  FormIncomplete: Backed<Omit<FormIncomplete, 'formProblems'> & { formProblems: ReadonlyArray<ResolversParentTypes['FormProblem']> }>;
  HasItsOwnAct: Backed<HasItsOwnAct>;
  NotYourTurn: Backed<Omit<NotYourTurn, 'waitingFor'> & { waitingFor: ResolversParentTypes['Person'] }>;
  WithHelper: Backed<Omit<WithHelper, 'person'> & { person: ResolversParentTypes['Person'] }>;
  AskedAlready: Backed<Omit<AskedAlready, 'person'> & { person: ResolversParentTypes['Person'] }>;
  NotAddedByYou: Backed<Omit<NotAddedByYou, 'person'> & { person: ResolversParentTypes['Person'] }>;
  NotHelping: Backed<NotHelping>;
  RoleMissing: Backed<Omit<RoleMissing, 'person'> & { person: ResolversParentTypes['Person'] }>;
  StepUnknown: Backed<Omit<StepUnknown, 'earlierSteps'> & { earlierSteps: ReadonlyArray<ResolversParentTypes['TaskStep']> }>;
  ActedOnAlready: Backed<Omit<ActedOnAlready, 'person'> & { person: ResolversParentTypes['Person'] }>;
  UrgedAlready: Backed<UrgedAlready>;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
  scope: AccessScope;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = any, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SizeDirectiveArgs = {
  max: Scalars['Int']['input'];
};

export type SizeDirectiveResolver<Result, Parent, ContextType = any, Args = SizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ChecklistLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChecklistLine'] = ResolversParentTypes['ChecklistLine']> = {
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ChecklistVerdict']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GateProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['GateProblem'] = ResolversParentTypes['GateProblem']> = {
  kind?: Resolver<ResolversTypes['GateProblemKind'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
};

export type AcceptanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Acceptance'] = ResolversParentTypes['Acceptance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  outcomeStatement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checklist?: Resolver<ReadonlyArray<ResolversTypes['ChecklistLine']>, ParentType, ContextType>;
  gateProblems?: Resolver<ReadonlyArray<ResolversTypes['GateProblem']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanMark?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAccept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForAcceptanceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplyForAcceptanceResult'] = ResolversParentTypes['ApplyForAcceptanceResult']> = {
  __resolveType: TypeResolveFn<'Acceptance' | 'StageGateShut' | 'NotAtThisStep' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type MarkMilestoneResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarkMilestoneResult'] = ResolversParentTypes['MarkMilestoneResult']> = {
  __resolveType: TypeResolveFn<'Acceptance' | 'MilestoneWrongStatus' | 'ReasonMissing' | 'SamePerson' | 'SameOrganisation' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AcceptProjectResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcceptProjectResult'] = ResolversParentTypes['AcceptProjectResult']> = {
  __resolveType: TypeResolveFn<'Acceptance' | 'MilestonesUnmarked' | 'MilestonesDefective' | 'StageGateShut' | 'SamePerson' | 'SameOrganisation' | 'DoneAlready' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ReturnAcceptanceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReturnAcceptanceResult'] = ResolversParentTypes['ReturnAcceptanceResult']> = {
  __resolveType: TypeResolveFn<'Acceptance' | 'ReasonMissing' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type StageGateShutResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageGateShut'] = ResolversParentTypes['StageGateShut']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  gateProblems?: Resolver<ReadonlyArray<ResolversTypes['GateProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestonesUnmarkedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestonesUnmarked'] = ResolversParentTypes['MilestonesUnmarked']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestonesDefectiveResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestonesDefective'] = ResolversParentTypes['MilestonesDefective']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ledgerEntry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['Signature']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  signedContent?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  voided?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inForceSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawUpAgreementResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DrawUpAgreementResult'] = ResolversParentTypes['DrawUpAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'DoneAlready' | 'UploadNotFinished' | 'FileRefused' | 'ReasonMissing' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ChangeAgreementResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeAgreementResult'] = ResolversParentTypes['ChangeAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'AgreementInForce' | 'ContentUnchanged' | 'UploadNotFinished' | 'FileRefused' | 'NotAtThisStep' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type SignAgreementResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignAgreementResult'] = ResolversParentTypes['SignAgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'ContentChanged' | 'SignedAlready' | 'AgreementInForce' | 'SamePersonForBoth' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AgreementInForceResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementInForce'] = ResolversParentTypes['AgreementInForce']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentUnchangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentUnchanged'] = ResolversParentTypes['ContentUnchanged']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentChanged'] = ResolversParentTypes['ContentChanged']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signedHash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  currentHash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedAlready'] = ResolversParentTypes['SignedAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SamePersonForBothResolvers<ContextType = any, ParentType extends ResolversParentTypes['SamePersonForBoth'] = ResolversParentTypes['SamePersonForBoth']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockerAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlockerAnswer'] = ResolversParentTypes['BlockerAnswer']> = {
  resolution?: Resolver<ResolversTypes['BlockerResolution'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BlockerRoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlockerRound'] = ResolversParentTypes['BlockerRound']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['BlockerAnswer']>, ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blockerStatus?: Resolver<ResolversTypes['BlockerStatus'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['BlockerRound']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlockerConnection'] = ResolversParentTypes['BlockerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlockerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BlockerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlockerEdge'] = ResolversParentTypes['BlockerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Blocker'], ParentType, ContextType>;
};

export type RaiseBlockerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RaiseBlockerResult'] = ResolversParentTypes['RaiseBlockerResult']> = {
  __resolveType: TypeResolveFn<'Blocker' | 'ReasonMissing' | 'ProjectOver' | 'NotAtThisStep' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AnswerBlockerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerBlockerResult'] = ResolversParentTypes['AnswerBlockerResult']> = {
  __resolveType: TypeResolveFn<'Blocker' | 'BlockerWrongStatus' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ReopenBlockerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReopenBlockerResult'] = ResolversParentTypes['ReopenBlockerResult']> = {
  __resolveType: TypeResolveFn<'Blocker' | 'BlockerWrongStatus' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type CloseBlockerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseBlockerResult'] = ResolversParentTypes['CloseBlockerResult']> = {
  __resolveType: TypeResolveFn<'Blocker' | 'BlockerWrongStatus' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type BlockerWrongStatusResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlockerWrongStatus'] = ResolversParentTypes['BlockerWrongStatus']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  blockerStatus?: Resolver<ResolversTypes['BlockerStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BurdenAskResolvers<ContextType = any, ParentType extends ResolversParentTypes['BurdenAsk'] = ResolversParentTypes['BurdenAsk']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  estimatedMinutes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  medianMinutes?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageBurdenResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageBurden'] = ResolversParentTypes['StageBurden']> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  budgetMinutes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  usedMinutes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  asks?: Resolver<ReadonlyArray<ResolversTypes['BurdenAsk']>, ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type WantedIndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['WantedIndicator'] = ResolversParentTypes['WantedIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityFound'] = ResolversParentTypes['ActivityFound']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['NotOutcomeBecause'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallResolvers<ContextType = any, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  wantedIndicators?: Resolver<ReadonlyArray<ResolversTypes['WantedIndicator']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  callStage?: Resolver<ResolversTypes['CallStage'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['CallProblem']>, ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<CallProposalsArgs, 'first'>>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPostpone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CallConnection'] = ResolversParentTypes['CallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CallEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CallEdge'] = ResolversParentTypes['CallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
};

export type CallProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['CallProblem'] = ResolversParentTypes['CallProblem']> = {
  kind?: Resolver<ResolversTypes['CallProblemKind'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['ActivityFound']>, ParentType, ContextType>;
};

export type DraftCallResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftCallResult'] = ResolversParentTypes['DraftCallResult']> = {
  __resolveType: TypeResolveFn<'Call' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed', ParentType, ContextType>;
};

export type SaveCallDraftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveCallDraftResult'] = ResolversParentTypes['SaveCallDraftResult']> = {
  __resolveType: TypeResolveFn<'Call' | 'CallLocked' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type DiscardCallDraftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiscardCallDraftResult'] = ResolversParentTypes['DiscardCallDraftResult']> = {
  __resolveType: TypeResolveFn<'Discarded' | 'CallLocked' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type DiscardedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Discarded'] = ResolversParentTypes['Discarded']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandInCallResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandInCallResult'] = ResolversParentTypes['HandInCallResult']> = {
  __resolveType: TypeResolveFn<'Call' | 'CallLocked' | 'CallNotReady' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type OpenCallResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenCallResult'] = ResolversParentTypes['OpenCallResult']> = {
  __resolveType: TypeResolveFn<'Call' | 'CallLocked' | 'CallNotReady' | 'SamePerson' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ReturnCallResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReturnCallResult'] = ResolversParentTypes['ReturnCallResult']> = {
  __resolveType: TypeResolveFn<'Call' | 'CallLocked' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type PostponeCallClosingResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PostponeCallClosingResult'] = ResolversParentTypes['PostponeCallClosingResult']> = {
  __resolveType: TypeResolveFn<'Call' | 'CallNotOpen' | 'ClosingNotLater' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type WithdrawCallResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithdrawCallResult'] = ResolversParentTypes['WithdrawCallResult']> = {
  __resolveType: TypeResolveFn<'Call' | 'CallNotOpen' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type CallNotReadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['CallNotReady'] = ResolversParentTypes['CallNotReady']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  callProblems?: Resolver<ReadonlyArray<ResolversTypes['CallProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallLockedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CallLocked'] = ResolversParentTypes['CallLocked']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  callStage?: Resolver<ResolversTypes['CallStage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallNotOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['CallNotOpen'] = ResolversParentTypes['CallNotOpen']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  callStage?: Resolver<ResolversTypes['CallStage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosingNotLaterResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClosingNotLater'] = ResolversParentTypes['ClosingNotLater']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  currentClosing?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  howToMend?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectionNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CorrectionNotice'] = ResolversParentTypes['CorrectionNotice']> = {
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type CompletenessCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompletenessCheck'] = ResolversParentTypes['CompletenessCheck']> = {
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['CorrectionNotice']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CompletenessOutcome']>, ParentType, ContextType>;
  acceptedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declinedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uncorrected?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  viewerCanReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDecline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AcceptProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcceptProposalResult'] = ResolversParentTypes['AcceptProposalResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalWrongStage' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ReturnForCorrectionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReturnForCorrectionResult'] = ResolversParentTypes['ReturnForCorrectionResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalWrongStage' | 'ReturnedAlready' | 'DeadlinePassed' | 'NothingListed' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type DeclineProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeclineProposalResult'] = ResolversParentTypes['DeclineProposalResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalWrongStage' | 'NotReturnedBefore' | 'DeadlinePassed' | 'NothingListed' | 'NotOnTheList' | 'ReasonMissing' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ReturnedAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReturnedAlready'] = ResolversParentTypes['ReturnedAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingListedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NothingListed'] = ResolversParentTypes['NothingListed']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReturnedBeforeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotReturnedBefore'] = ResolversParentTypes['NotReturnedBefore']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOnTheListResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotOnTheList'] = ResolversParentTypes['NotOnTheList']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommentAnswer'] = ResolversParentTypes['CommentAnswer']> = {
  verdict?: Resolver<ResolversTypes['CommentVerdict'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['CommentAnswer']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftFile?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shorterBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  adoptionSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unansweredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<ConsultationCommentsArgs, 'first'>>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsultationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsultationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsultationEdge'] = ResolversParentTypes['ConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
};

export type CommentReceivedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommentReceived'] = ResolversParentTypes['CommentReceived']> = {
  comment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenConsultationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenConsultationResult'] = ResolversParentTypes['OpenConsultationResult']> = {
  __resolveType: TypeResolveFn<'Consultation' | 'ShorterWithoutReason' | 'UploadNotFinished' | 'FileRefused' | 'DoneAlready' | 'ProposalWrongStage' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AddCommentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddCommentResult'] = ResolversParentTypes['AddCommentResult']> = {
  __resolveType: TypeResolveFn<'CommentReceived' | 'DeadlinePassed' | 'CommentEmpty' | 'InputInvalid' | 'KeyReused' | 'TooManyRequests' | 'NotFound', ParentType, ContextType>;
};

export type AnswerCommentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerCommentResult'] = ResolversParentTypes['AnswerCommentResult']> = {
  __resolveType: TypeResolveFn<'Comment' | 'AnsweredAlready' | 'ReasonMissing' | 'ConsultationClosed' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CloseConsultationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseConsultationResult'] = ResolversParentTypes['CloseConsultationResult']> = {
  __resolveType: TypeResolveFn<'Consultation' | 'StillRunning' | 'CommentsUnanswered' | 'ConsultationClosed' | 'ReasonMissing' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ShorterWithoutReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShorterWithoutReason'] = ResolversParentTypes['ShorterWithoutReason']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usualDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentEmptyResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommentEmpty'] = ResolversParentTypes['CommentEmpty']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnsweredAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnsweredAlready'] = ResolversParentTypes['AnsweredAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationClosedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsultationClosed'] = ResolversParentTypes['ConsultationClosed']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentsUnansweredResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommentsUnanswered'] = ResolversParentTypes['CommentsUnanswered']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unansweredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departsFromMajority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  departureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dissent?: Resolver<ReadonlyArray<ResolversTypes['Opinion']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ledgerEntry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type DecisionMatterResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecisionMatter'] = ResolversParentTypes['DecisionMatter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  chief?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['Opinion']>, ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  expertMajority?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  viewerCanNameMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSpeak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanExtend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameMembersResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['NameMembersResult'] = ResolversParentTypes['NameMembersResult']> = {
  __resolveType: TypeResolveFn<'DecisionMatter' | 'SpokeAlready' | 'RoleMissing' | 'InterestDeclaredBefore' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type GiveOpinionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['GiveOpinionResult'] = ResolversParentTypes['GiveOpinionResult']> = {
  __resolveType: TypeResolveFn<'DecisionMatter' | 'MembersNotHeard' | 'SpokeAlready' | 'ReasonMissing' | 'InterestDeclaredBefore' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type DecideResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecideResult'] = ResolversParentTypes['DecideResult']> = {
  __resolveType: TypeResolveFn<'DecisionMatter' | 'ReasonMissing' | 'DepartureReasonMissing' | 'DepartureReasonRepeatsReason' | 'MembersNotHeard' | 'InterestDeclaredBefore' | 'OwnOrganisation' | 'DoneAlready' | 'SamePerson' | 'SameOrganisation' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type PublishDepartureReasonResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishDepartureReasonResult'] = ResolversParentTypes['PublishDepartureReasonResult']> = {
  __resolveType: TypeResolveFn<'DecisionMatter' | 'ReasonMissing' | 'DepartureReasonRepeatsReason' | 'DoneAlready' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ExtendDecisionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExtendDecisionResult'] = ResolversParentTypes['ExtendDecisionResult']> = {
  __resolveType: TypeResolveFn<'DecisionMatter' | 'ExtensionNotAllowed' | 'ExtendedAlready' | 'ExtensionTooLong' | 'DeadlinePassed' | 'ReasonMissing' | 'LimitStopped' | 'NotAtThisStep' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type DepartureReasonMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['DepartureReasonMissing'] = ResolversParentTypes['DepartureReasonMissing']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureReasonRepeatsReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['DepartureReasonRepeatsReason'] = ResolversParentTypes['DepartureReasonRepeatsReason']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembersNotHeardResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembersNotHeard'] = ResolversParentTypes['MembersNotHeard']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpokeAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpokeAlready'] = ResolversParentTypes['SpokeAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterestDeclaredBeforeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterestDeclaredBefore'] = ResolversParentTypes['InterestDeclaredBefore']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnOrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['OwnOrganisation'] = ResolversParentTypes['OwnOrganisation']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionNotAllowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExtensionNotAllowed'] = ResolversParentTypes['ExtensionNotAllowed']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendedAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExtendedAlready'] = ResolversParentTypes['ExtendedAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['Extension'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtensionTooLongResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExtensionTooLong'] = ResolversParentTypes['ExtensionTooLong']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  englishName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'first'>>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAddPeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  awayUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanInvite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isMailed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanChangeRoles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRevoke?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = any, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  announcedThrough?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  viewerCanOverride?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditCodeCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditCodeCheck'] = ResolversParentTypes['CreditCodeCheck']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['CreditCodeFault']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type DelegationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DelegationConnection'] = ResolversParentTypes['DelegationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DelegationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DelegationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DelegationEdge'] = ResolversParentTypes['DelegationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
};

export type RegisterOrganisationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterOrganisationResult'] = ResolversParentTypes['RegisterOrganisationResult']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'CreditCodeInvalid' | 'CreditCodeTaken' | 'EmailTaken' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CreditCodeInvalidResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditCodeInvalid'] = ResolversParentTypes['CreditCodeInvalid']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  check?: Resolver<ResolversTypes['CreditCodeCheck'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditCodeTakenResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditCodeTaken'] = ResolversParentTypes['CreditCodeTaken']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditOrganisationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditOrganisationResult'] = ResolversParentTypes['EditOrganisationResult']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type SetOrganisationActiveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetOrganisationActiveResult'] = ResolversParentTypes['SetOrganisationActiveResult']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type AddPersonResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddPersonResult'] = ResolversParentTypes['AddPersonResult']> = {
  __resolveType: TypeResolveFn<'Membership' | 'EmailTaken' | 'RoleNotInOrganisationKind' | 'RolesApart' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type EmailTakenResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditPersonResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditPersonResult'] = ResolversParentTypes['EditPersonResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type InvitePersonResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitePersonResult'] = ResolversParentTypes['InvitePersonResult']> = {
  __resolveType: TypeResolveFn<'Invitation' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type SetPersonActiveResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetPersonActiveResult'] = ResolversParentTypes['SetPersonActiveResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'ReasonMissing' | 'TasksWouldBeOrphaned' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type TasksWouldBeOrphanedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TasksWouldBeOrphaned'] = ResolversParentTypes['TasksWouldBeOrphaned']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiveRoleResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['GiveRoleResult'] = ResolversParentTypes['GiveRoleResult']> = {
  __resolveType: TypeResolveFn<'Membership' | 'RoleNotInOrganisationKind' | 'RoleHeldAlready' | 'RolesApart' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type TakeRoleResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TakeRoleResult'] = ResolversParentTypes['TakeRoleResult']> = {
  __resolveType: TypeResolveFn<'Membership' | 'RoleNotHeld' | 'TasksWouldBeOrphaned' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type RoleNotInOrganisationKindResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleNotInOrganisationKind'] = ResolversParentTypes['RoleNotInOrganisationKind']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleHeldAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleHeldAlready'] = ResolversParentTypes['RoleHeldAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleNotHeldResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleNotHeld'] = ResolversParentTypes['RoleNotHeld']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RolesApartResolvers<ContextType = any, ParentType extends ResolversParentTypes['RolesApart'] = ResolversParentTypes['RolesApart']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DelegateResult'] = ResolversParentTypes['DelegateResult']> = {
  __resolveType: TypeResolveFn<'Delegation' | 'ToSelf' | 'DatesOutOfOrder' | 'DueInThePast' | 'ScopeEmpty' | 'ReasonMissing' | 'DelegationChain' | 'DelegationOverlaps' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ToSelfResolvers<ContextType = any, ParentType extends ResolversParentTypes['ToSelf'] = ResolversParentTypes['ToSelf']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeEmptyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScopeEmpty'] = ResolversParentTypes['ScopeEmpty']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationChainResolvers<ContextType = any, ParentType extends ResolversParentTypes['DelegationChain'] = ResolversParentTypes['DelegationChain']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationOverlapsResolvers<ContextType = any, ParentType extends ResolversParentTypes['DelegationOverlaps'] = ResolversParentTypes['DelegationOverlaps']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeDelegationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeDelegationResult'] = ResolversParentTypes['RevokeDelegationResult']> = {
  __resolveType: TypeResolveFn<'Delegation' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type OverrideCalendarDayResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OverrideCalendarDayResult'] = ResolversParentTypes['OverrideCalendarDayResult']> = {
  __resolveType: TypeResolveFn<'CalendarYear' | 'ReasonMissing' | 'DueInThePast' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ClearCalendarOverrideResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClearCalendarOverrideResult'] = ResolversParentTypes['ClearCalendarOverrideResult']> = {
  __resolveType: TypeResolveFn<'CalendarYear' | 'DueInThePast' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type UploadRulesResolvers<ContextType = any, ParentType extends ResolversParentTypes['UploadRules'] = ResolversParentTypes['UploadRules']> = {
  endpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxSize?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  chunkSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UploadResolvers<ContextType = any, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UploadState'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['FileFault']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbnailUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NearDuplicateResolvers<ContextType = any, ParentType extends ResolversParentTypes['NearDuplicate'] = ResolversParentTypes['NearDuplicate']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['StoredFile'], ParentType, ContextType>;
  proves?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capturedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
  nearDuplicates?: Resolver<ReadonlyArray<ResolversTypes['NearDuplicate']>, ParentType, ContextType>;
  ledgerEntry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type OutcomeStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeStatement'] = ResolversParentTypes['OutcomeStatement']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DemandAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['DemandAnswer'] = ResolversParentTypes['DemandAnswer']> = {
  demand?: Resolver<ResolversTypes['EvidenceDemand'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  verdict?: Resolver<ResolversTypes['MilestoneVerdict'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['MilestoneVerdict']>, ParentType, ContextType>;
  verdictReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MilestoneAttemptResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneAttempt'] = ResolversParentTypes['MilestoneAttempt']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['DemandAnswer']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeStatement']>, ParentType, ContextType>;
  achievedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MilestoneEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type StartUploadResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StartUploadResult'] = ResolversParentTypes['StartUploadResult']> = {
  __resolveType: TypeResolveFn<'Upload' | 'FileRefused' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed', ParentType, ContextType>;
};

export type AddEvidenceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddEvidenceResult'] = ResolversParentTypes['AddEvidenceResult']> = {
  __resolveType: TypeResolveFn<'Evidence' | 'UploadNotFinished' | 'FileRefused' | 'EvidenceUnsound' | 'ProjectOver' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type RemoveEvidenceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveEvidenceResult'] = ResolversParentTypes['RemoveEvidenceResult']> = {
  __resolveType: TypeResolveFn<'Discarded' | 'EvidenceHandedIn' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type HandInEvidenceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandInEvidenceResult'] = ResolversParentTypes['HandInEvidenceResult']> = {
  __resolveType: TypeResolveFn<'Milestone' | 'MilestoneWrongStatus' | 'DemandsUnanswered' | 'ProjectOver' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type AppointVerifierResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AppointVerifierResult'] = ResolversParentTypes['AppointVerifierResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'VerifierIsParty' | 'NotAVerifier' | 'ProjectOver' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type NotAVerifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotAVerifier'] = ResolversParentTypes['NotAVerifier']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyMilestoneResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VerifyMilestoneResult'] = ResolversParentTypes['VerifyMilestoneResult']> = {
  __resolveType: TypeResolveFn<'Milestone' | 'MilestoneWrongStatus' | 'ReasonMissing' | 'SamePerson' | 'SameOrganisation' | 'VerifierIsParty' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type DisputeVerdictResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisputeVerdictResult'] = ResolversParentTypes['DisputeVerdictResult']> = {
  __resolveType: TypeResolveFn<'Milestone' | 'MilestoneWrongStatus' | 'ReasonMissing' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ResolveDisputeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResolveDisputeResult'] = ResolversParentTypes['ResolveDisputeResult']> = {
  __resolveType: TypeResolveFn<'Milestone' | 'MilestoneWrongStatus' | 'ReasonMissing' | 'SamePerson' | 'SameOrganisation' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type UploadNotFinishedResolvers<ContextType = any, ParentType extends ResolversParentTypes['UploadNotFinished'] = ResolversParentTypes['UploadNotFinished']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['Upload'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileRefused'] = ResolversParentTypes['FileRefused']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fileFault?: Resolver<ResolversTypes['FileFault'], ParentType, ContextType>;
  allowedMediaTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  maxSize?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceProblem'] = ResolversParentTypes['EvidenceProblem']> = {
  kind?: Resolver<ResolversTypes['EvidenceProblemKind'], ParentType, ContextType>;
};

export type EvidenceUnsoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceUnsound'] = ResolversParentTypes['EvidenceUnsound']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceProblems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceHandedInResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceHandedIn'] = ResolversParentTypes['EvidenceHandedIn']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandsUnansweredResolvers<ContextType = any, ParentType extends ResolversParentTypes['DemandsUnanswered'] = ResolversParentTypes['DemandsUnanswered']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['EvidenceDemand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasurementKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  attainment?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ledgerEntry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type MeasurementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurementConnection'] = ResolversParentTypes['MeasurementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasurementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasurementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurementEdge'] = ResolversParentTypes['MeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measurement'], ParentType, ContextType>;
};

export type FigureGapResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureGap'] = ResolversParentTypes['FigureGap']> = {
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  attainmentDifference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baselineOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  targetOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measuredBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['FigureGap']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['FigureGap']>, ParentType, ContextType>;
  measurements?: Resolver<ResolversTypes['MeasurementConnection'], ParentType, ContextType, RequireFields<IndicatorMeasurementsArgs, 'first'>>;
  viewerCanReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportMeasurementResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportMeasurementResult'] = ResolversParentTypes['ReportMeasurementResult']> = {
  __resolveType: TypeResolveFn<'Indicator' | 'MeasurementOutOfTime' | 'EvidenceMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type VerifyMeasurementResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['VerifyMeasurementResult'] = ResolversParentTypes['VerifyMeasurementResult']> = {
  __resolveType: TypeResolveFn<'Indicator' | 'MeasurementOutOfTime' | 'EvidenceMissing' | 'FigureVerifiedAlready' | 'SamePerson' | 'SameOrganisation' | 'VerifierIsParty' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type MeasurementOutOfTimeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurementOutOfTime'] = ResolversParentTypes['MeasurementOutOfTime']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceMissing'] = ResolversParentTypes['EvidenceMissing']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureVerifiedAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureVerifiedAlready'] = ResolversParentTypes['FigureVerifiedAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['LedgerActor'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerHeadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LedgerHead'] = ResolversParentTypes['LedgerHead']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastHash?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = any, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  entry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  hashPath?: Resolver<ReadonlyArray<ResolversTypes['Sha256']>, ParentType, ContextType>;
};

export type PauseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['PauseGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pausedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ExtensionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LimitStatusResolvers<ContextType = any, ParentType extends ResolversParentTypes['LimitStatus'] = ResolversParentTypes['LimitStatus']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LimitName'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DayUnit'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['LimitBound'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['LimitPhase'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['Pause']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['Extension']>, ParentType, ContextType>;
  atTheEnd?: Resolver<ResolversTypes['AtTheEnd'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  viewerCanPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TwoLimitsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TwoLimits'] = ResolversParentTypes['TwoLimits']> = {
  statutory?: Resolver<ResolversTypes['LimitStatus'], ParentType, ContextType>;
  promised?: Resolver<Maybe<ResolversTypes['LimitStatus']>, ParentType, ContextType>;
};

export type LimitRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['LimitRule'] = ResolversParentTypes['LimitRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LimitName'], ParentType, ContextType>;
  statutoryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DayUnit'], ParentType, ContextType>;
  extensionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atTheEnd?: Resolver<ResolversTypes['AtTheEnd'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPromisedLimitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetPromisedLimitResult'] = ResolversParentTypes['SetPromisedLimitResult']> = {
  __resolveType: TypeResolveFn<'LimitRule' | 'PromiseLongerThanStatutory' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type PromiseLongerThanStatutoryResolvers<ContextType = any, ParentType extends ResolversParentTypes['PromiseLongerThanStatutory'] = ResolversParentTypes['PromiseLongerThanStatutory']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lawfulDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PauseLimitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PauseLimitResult'] = ResolversParentTypes['PauseLimitResult']> = {
  __resolveType: TypeResolveFn<'LimitStatus' | 'ReasonMissing' | 'LimitStopped' | 'LimitPausedAlready' | 'DeadlinePassed' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ResumeLimitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResumeLimitResult'] = ResolversParentTypes['ResumeLimitResult']> = {
  __resolveType: TypeResolveFn<'LimitStatus' | 'LimitStopped' | 'LimitNotPaused' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type LimitStoppedResolvers<ContextType = any, ParentType extends ResolversParentTypes['LimitStopped'] = ResolversParentTypes['LimitStopped']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitPausedAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['LimitPausedAlready'] = ResolversParentTypes['LimitPausedAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pausedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitNotPausedResolvers<ContextType = any, ParentType extends ResolversParentTypes['LimitNotPaused'] = ResolversParentTypes['LimitNotPaused']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProjectChange'] = ResolversParentTypes['ProjectChange']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WorklistChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorklistChange'] = ResolversParentTypes['WorklistChange']> = {
  kind?: Resolver<ResolversTypes['WorklistChangeKind'], ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WorklistSummary'], ParentType, ContextType>;
};

export type DraftSavedByOtherResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSavedByOther'] = ResolversParentTypes['DraftSavedByOther']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedFields?: Resolver<ReadonlyArray<ResolversTypes['DraftField']>, ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftField'] = ResolversParentTypes['DraftField']> = {
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type EditorsChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditorsChanged'] = ResolversParentTypes['EditorsChanged']> = {
  editors?: Resolver<ReadonlyArray<ResolversTypes['Editor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftLockedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftLocked'] = ResolversParentTypes['DraftLocked']> = {
  proposalStage?: Resolver<ResolversTypes['ProposalStage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftChange'] = ResolversParentTypes['DraftChange']> = {
  __resolveType: TypeResolveFn<'DraftSavedByOther' | 'EditorsChanged' | 'DraftLocked', ParentType, ContextType>;
};

export type ActionNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionNotice'] = ResolversParentTypes['ActionNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  shownDoneBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shownDoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanMarkDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionNoticeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionNoticeConnection'] = ResolversParentTypes['ActionNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActionNoticeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActionNoticeEdge'] = ResolversParentTypes['ActionNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionNotice'], ParentType, ContextType>;
};

export type DigestItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['DigestItem'] = ResolversParentTypes['DigestItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DigestKind'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DigestResolvers<ContextType = any, ParentType extends ResolversParentTypes['Digest'] = ResolversParentTypes['Digest']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DigestItem']>, ParentType, ContextType>;
};

export type FollowThroughResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowThrough'] = ResolversParentTypes['FollowThrough']> = {
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doneInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NoticeSentResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeSent'] = ResolversParentTypes['NoticeSent']> = {
  __resolveType: TypeResolveFn<'ActionNotice' | 'DigestItem', ParentType, ContextType>;
};

export type SendNoticeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendNoticeResult'] = ResolversParentTypes['SendNoticeResult']> = {
  __resolveType: TypeResolveFn<'NoticeRouted' | 'CommentEmpty' | 'DueInThePast' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type NoticeRoutedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeRouted'] = ResolversParentTypes['NoticeRouted']> = {
  sent?: Resolver<ReadonlyArray<ResolversTypes['NoticeSent']>, ParentType, ContextType>;
  lacks?: Resolver<ReadonlyArray<ResolversTypes['NoticeLack']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNoticeReadResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarkNoticeReadResult'] = ResolversParentTypes['MarkNoticeReadResult']> = {
  __resolveType: TypeResolveFn<'ActionNotice' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type MarkNoticeDoneResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarkNoticeDoneResult'] = ResolversParentTypes['MarkNoticeDoneResult']> = {
  __resolveType: TypeResolveFn<'ActionNotice' | 'DoneAlready' | 'ProofMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ProofMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProofMissing'] = ResolversParentTypes['ProofMissing']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shownDoneBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUpFigure'] = ResolversParentTypes['FollowUpFigure']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Measurement']>, ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['FollowUpFigure']>, ParentType, ContextType>;
  isReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMeasured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMeasure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportOutcomeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportOutcomeResult'] = ResolversParentTypes['ReportOutcomeResult']> = {
  __resolveType: TypeResolveFn<'FollowUp' | 'StillRunning' | 'NotAtThisStep' | 'EvidenceMissing' | 'DoneAlready' | 'FiguresMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type MeasureOutcomeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureOutcomeResult'] = ResolversParentTypes['MeasureOutcomeResult']> = {
  __resolveType: TypeResolveFn<'FollowUp' | 'StillRunning' | 'NotAtThisStep' | 'EvidenceMissing' | 'DoneAlready' | 'FiguresMissing' | 'SamePerson' | 'SameOrganisation' | 'VerifierIsParty' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type FiguresMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['FiguresMissing'] = ResolversParentTypes['FiguresMissing']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RatingLevel'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RatingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingConnection'] = ResolversParentTypes['RatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RatingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RatingEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingEdge'] = ResolversParentTypes['RatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
};

export type CallBackResolvers<ContextType = any, ParentType extends ResolversParentTypes['CallBack'] = ResolversParentTypes['CallBack']> = {
  result?: Resolver<ResolversTypes['CallBackResult'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RectificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  reportedDoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  callBacks?: Resolver<ReadonlyArray<ResolversTypes['CallBack']>, ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCallBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingReceivedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingReceived'] = ResolversParentTypes['RatingReceived']> = {
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitRatingResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitRatingResult'] = ResolversParentTypes['SubmitRatingResult']> = {
  __resolveType: TypeResolveFn<'RatingReceived' | 'RatingNotOpen' | 'InputInvalid' | 'KeyReused' | 'TooManyRequests' | 'NotFound', ParentType, ContextType>;
};

export type RatingNotOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['RatingNotOpen'] = ResolversParentTypes['RatingNotOpen']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportRectifiedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportRectifiedResult'] = ResolversParentTypes['ReportRectifiedResult']> = {
  __resolveType: TypeResolveFn<'Rectification' | 'DoneAlready' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type RecordCallBackResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordCallBackResult'] = ResolversParentTypes['RecordCallBackResult']> = {
  __resolveType: TypeResolveFn<'Rectification' | 'NotDoneYet' | 'SamePerson' | 'ContactLeft' | 'NoContact' | 'DoneAlready' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type NotDoneYetResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotDoneYet'] = ResolversParentTypes['NotDoneYet']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactLeftResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactLeft'] = ResolversParentTypes['ContactLeft']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoContact'] = ResolversParentTypes['NoContact']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostEvaluationResolvers<ContextType = any, ParentType extends ResolversParentTypes['PostEvaluation'] = ResolversParentTypes['PostEvaluation']> = {
  comparison?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['PostEvaluationConclusion'], ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsReEvaluation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PostEvaluateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PostEvaluateResult'] = ResolversParentTypes['PostEvaluateResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'NotAtThisStep' | 'ReasonMissing' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CloseOutProjectResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseOutProjectResult'] = ResolversParentTypes['CloseOutProjectResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'NotAtThisStep' | 'StillOpen' | 'SamePerson' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type StillOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['StillOpen'] = ResolversParentTypes['StillOpen']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  openTasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  openBlockers?: Resolver<ReadonlyArray<ResolversTypes['Blocker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifecycleResolvers<ContextType = any, ParentType extends ResolversParentTypes['Lifecycle'] = ResolversParentTypes['Lifecycle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  processId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElementViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['ElementView'] = ResolversParentTypes['ElementView']> = {
  element?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type StageViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['StageView'] = ResolversParentTypes['StageView']> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
  beganAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = any, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  element?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  outside?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ProcessIncidentResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessIncident'] = ResolversParentTypes['ProcessIncident']> = {
  element?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProcessViewResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProcessView'] = ResolversParentTypes['ProcessView']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  bpmn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['ElementView']>, ParentType, ContextType>;
  takenFlows?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageView']>, ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['ProcessIncident']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<ProcessViewExplanationArgs, 'element'>>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProjectPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProjectParty'] = ResolversParentTypes['ProjectParty']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  partyRole?: Resolver<ResolversTypes['ProjectPartyRole'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type NextStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  element?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  onlyIf?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsFor?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type TerminationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Termination'] = ResolversParentTypes['Termination']> = {
  requestedReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedComment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['Lifecycle'], ParentType, ContextType>;
  projectPhase?: Resolver<ResolversTypes['ProjectPhase'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['ProjectParty']>, ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['NextStep']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ProcessView'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineEntryConnection'], ParentType, ContextType, RequireFields<ProjectTimelineArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ProjectEvidenceArgs, 'first'>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  blockers?: Resolver<ResolversTypes['BlockerConnection'], ParentType, ContextType, RequireFields<ProjectBlockersArgs, 'first'>>;
  openTasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  discussion?: Resolver<ResolversTypes['DiscussionPostConnection'], ParentType, ContextType, RequireFields<ProjectDiscussionArgs, 'first'>>;
  acceptance?: Resolver<Maybe<ResolversTypes['Acceptance']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['RatingConnection'], ParentType, ContextType, RequireFields<ProjectRatingsArgs, 'first'>>;
  postEvaluation?: Resolver<Maybe<ResolversTypes['PostEvaluation']>, ParentType, ContextType>;
  termination?: Resolver<Maybe<ResolversTypes['Termination']>, ParentType, ContextType>;
  burden?: Resolver<ReadonlyArray<ResolversTypes['StageBurden']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<ProjectLedgerArgs, 'first'>>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerIsParty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanHandInEvidence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAppointVerifier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRaiseBlocker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRequestPlanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanApplyForAcceptance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRequestWithdrawal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDiscuss?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  ledgerEntry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
};

export type TimelineEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineEntryConnection'] = ResolversParentTypes['TimelineEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineEntryEdge'] = ResolversParentTypes['TimelineEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type DiscussionPostResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiscussionPost'] = ResolversParentTypes['DiscussionPost']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscussionPostConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiscussionPostConnection'] = ResolversParentTypes['DiscussionPostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscussionPostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DiscussionPostEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DiscussionPostEdge'] = ResolversParentTypes['DiscussionPostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiscussionPost'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forecastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  milestoneStatus?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['EvidenceDemand']>, ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['MilestoneAttempt']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  viewerCanHandIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDispute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResolveDispute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanForecast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['PlannedMilestone']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  approvedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlannedMilestoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlannedMilestone'] = ResolversParentTypes['PlannedMilestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes['EvidenceDemand']>, ParentType, ContextType>;
};

export type PlanChangeRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanChangeRequest'] = ResolversParentTypes['PlanChangeRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  onVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['PlannedMilestone']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangeRequestStatus'], ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  current?: Resolver<ResolversTypes['PlanVersion'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['PlanChangeRequest']>, ParentType, ContextType>;
};

export type PortfolioCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['PortfolioCount'] = ResolversParentTypes['PortfolioCount']> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = any, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['PortfolioCount']>, ParentType, ContextType>;
  meanAttainment?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  meanGap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ForecastMilestoneResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ForecastMilestoneResult'] = ResolversParentTypes['ForecastMilestoneResult']> = {
  __resolveType: TypeResolveFn<'Milestone' | 'MilestoneWrongStatus' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type RequestPlanChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestPlanChangeResult'] = ResolversParentTypes['RequestPlanChangeResult']> = {
  __resolveType: TypeResolveFn<'PlanChangeRequest' | 'NotAtThisStep' | 'RequestPending' | 'PlanMovedOn' | 'NothingChanged' | 'PlanUnsound' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ApprovePlanChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApprovePlanChangeResult'] = ResolversParentTypes['ApprovePlanChangeResult']> = {
  __resolveType: TypeResolveFn<'PlanChangeRequest' | 'DoneAlready' | 'PlanMovedOn' | 'PlanUnsound' | 'SamePerson' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type RefusePlanChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RefusePlanChangeResult'] = ResolversParentTypes['RefusePlanChangeResult']> = {
  __resolveType: TypeResolveFn<'PlanChangeRequest' | 'DoneAlready' | 'SamePerson' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type RequestWithdrawalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestWithdrawalResult'] = ResolversParentTypes['RequestWithdrawalResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'ProjectOver' | 'NotAtThisStep' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type SettleTerminationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SettleTerminationResult'] = ResolversParentTypes['SettleTerminationResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'ProjectOver' | 'ReasonMissing' | 'NotAtThisStep' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ConfirmTerminationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmTerminationResult'] = ResolversParentTypes['ConfirmTerminationResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'ProjectOver' | 'NotAtThisStep' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type PostToDiscussionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PostToDiscussionResult'] = ResolversParentTypes['PostToDiscussionResult']> = {
  __resolveType: TypeResolveFn<'DiscussionPost' | 'CommentEmpty' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ProjectOverResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProjectOver'] = ResolversParentTypes['ProjectOver']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  projectPhase?: Resolver<ResolversTypes['ProjectPhase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAtThisStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotAtThisStep'] = ResolversParentTypes['NotAtThisStep']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPendingResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestPending'] = ResolversParentTypes['RequestPending']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanMovedOnResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanMovedOn'] = ResolversParentTypes['PlanMovedOn']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NothingChanged'] = ResolversParentTypes['NothingChanged']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanProblem'] = ResolversParentTypes['PlanProblem']> = {
  kind?: Resolver<ResolversTypes['PlanProblemKind'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlanUnsoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanUnsound'] = ResolversParentTypes['PlanUnsound']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planProblems?: Resolver<ReadonlyArray<ResolversTypes['PlanProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneWrongStatusResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneWrongStatus'] = ResolversParentTypes['MilestoneWrongStatus']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  milestoneStatus?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketCaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarketCase'] = ResolversParentTypes['MarketCase']> = {
  demandEvidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownFundsShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revenueAfterSupport?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedIndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposedIndicator'] = ResolversParentTypes['ProposedIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  targetOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measuredBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type ProposedMilestoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposedMilestone'] = ResolversParentTypes['ProposedMilestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceDemand']>, ParentType, ContextType>;
};

export type EvidenceDemandResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvidenceDemand'] = ResolversParentTypes['EvidenceDemand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalContentResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalContent'] = ResolversParentTypes['ProposalContent']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marketCase?: Resolver<ResolversTypes['MarketCase'], ParentType, ContextType>;
  localAdvantage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ProposedIndicator']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['ProposedMilestone']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['StoredFile'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  viewerCanRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EditorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Editor'] = ResolversParentTypes['Editor']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DraftConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftConflict'] = ResolversParentTypes['DraftConflict']> = {
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DraftSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSaved'] = ResolversParentTypes['DraftSaved']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['DraftConflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['MissingPart'] = ResolversParentTypes['MissingPart']> = {
  kind?: Resolver<ResolversTypes['MissingPartKind'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['ActivityFound']>, ParentType, ContextType>;
};

export type SimilarProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['SimilarProposal'] = ResolversParentTypes['SimilarProposal']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  proposers?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  proposalStage?: Resolver<ResolversTypes['ProposalStage'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['ProposalContent'], ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingPart']>, ParentType, ContextType>;
  editors?: Resolver<ReadonlyArray<ResolversTypes['Editor']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  submittedHash?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['CompletenessCheck']>, ParentType, ContextType>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  scoringRound?: Resolver<Maybe<ResolversTypes['ScoringRound']>, ParentType, ContextType>;
  decisionMatter?: Resolver<Maybe<ResolversTypes['DecisionMatter']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['SimilarProposal']>, ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCheck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAddProposer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type CreateProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateProposalResult'] = ResolversParentTypes['CreateProposalResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'CallNotOpen' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type SaveProposalDraftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveProposalDraftResult'] = ResolversParentTypes['SaveProposalDraftResult']> = {
  __resolveType: TypeResolveFn<'DraftSaved' | 'ProposalLocked' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type AnnouncePresenceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnnouncePresenceResult'] = ResolversParentTypes['AnnouncePresenceResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalLocked' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AttachToProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachToProposalResult'] = ResolversParentTypes['AttachToProposalResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalLocked' | 'UploadNotFinished' | 'FileRefused' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type DetachFromProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DetachFromProposalResult'] = ResolversParentTypes['DetachFromProposalResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalLocked' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AddProposerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddProposerResult'] = ResolversParentTypes['AddProposerResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalLocked' | 'ProposerAlready' | 'NotAnEnterprise' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type RemoveProposerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveProposerResult'] = ResolversParentTypes['RemoveProposerResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalLocked' | 'LeaderStays' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type SubmitProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitProposalResult'] = ResolversParentTypes['SubmitProposalResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalWrongStage' | 'ProposalIncomplete' | 'CallNotOpen' | 'DeadlinePassed' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type WithdrawProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithdrawProposalResult'] = ResolversParentTypes['WithdrawProposalResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ProposalWrongStage' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type JustifySimilarityResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['JustifySimilarityResult'] = ResolversParentTypes['JustifySimilarityResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ProposalWrongStageResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalWrongStage'] = ResolversParentTypes['ProposalWrongStage']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  proposalStage?: Resolver<ResolversTypes['ProposalStage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalLockedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalLocked'] = ResolversParentTypes['ProposalLocked']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  proposalStage?: Resolver<ResolversTypes['ProposalStage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalIncompleteResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalIncomplete'] = ResolversParentTypes['ProposalIncomplete']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposerAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposerAlready'] = ResolversParentTypes['ProposerAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAnEnterpriseResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotAnEnterprise'] = ResolversParentTypes['NotAnEnterprise']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderStaysResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeaderStays'] = ResolversParentTypes['LeaderStays']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'StageGateShut' | 'MilestonesUnmarked' | 'MilestonesDefective' | 'AgreementInForce' | 'ContentUnchanged' | 'ContentChanged' | 'SignedAlready' | 'SamePersonForBoth' | 'BlockerWrongStatus' | 'CallNotReady' | 'CallLocked' | 'CallNotOpen' | 'ClosingNotLater' | 'ReturnedAlready' | 'NothingListed' | 'NotReturnedBefore' | 'NotOnTheList' | 'ShorterWithoutReason' | 'CommentEmpty' | 'AnsweredAlready' | 'ConsultationClosed' | 'CommentsUnanswered' | 'DepartureReasonMissing' | 'DepartureReasonRepeatsReason' | 'MembersNotHeard' | 'SpokeAlready' | 'InterestDeclaredBefore' | 'OwnOrganisation' | 'ExtensionNotAllowed' | 'ExtendedAlready' | 'ExtensionTooLong' | 'CreditCodeInvalid' | 'CreditCodeTaken' | 'EmailTaken' | 'TasksWouldBeOrphaned' | 'RoleNotInOrganisationKind' | 'RoleHeldAlready' | 'RoleNotHeld' | 'RolesApart' | 'ToSelf' | 'ScopeEmpty' | 'DelegationChain' | 'DelegationOverlaps' | 'NotAVerifier' | 'UploadNotFinished' | 'FileRefused' | 'EvidenceUnsound' | 'EvidenceHandedIn' | 'DemandsUnanswered' | 'MeasurementOutOfTime' | 'EvidenceMissing' | 'FigureVerifiedAlready' | 'PromiseLongerThanStatutory' | 'LimitStopped' | 'LimitPausedAlready' | 'LimitNotPaused' | 'ProofMissing' | 'FiguresMissing' | 'RatingNotOpen' | 'NotDoneYet' | 'ContactLeft' | 'NoContact' | 'StillOpen' | 'ProjectOver' | 'NotAtThisStep' | 'RequestPending' | 'PlanMovedOn' | 'NothingChanged' | 'PlanUnsound' | 'MilestoneWrongStatus' | 'ProposalWrongStage' | 'ProposalLocked' | 'ProposalIncomplete' | 'ProposerAlready' | 'NotAnEnterprise' | 'LeaderStays' | 'NotSignedIn' | 'NotFound' | 'NotAllowed' | 'InputInvalid' | 'KeyReused' | 'Conflict' | 'TooManyRequests' | 'ReasonMissing' | 'DeadlinePassed' | 'StillRunning' | 'DatesOutOfOrder' | 'DueInThePast' | 'DoneAlready' | 'SamePerson' | 'SameOrganisation' | 'VerifierIsParty' | 'ExpertAlready' | 'ExpertOfProposer' | 'ExpertRecused' | 'ScoredAlready' | 'CriteriaUnscored' | 'ScoreOutOfRange' | 'InterestNotCleared' | 'SheetsSealed' | 'TooFewExperts' | 'ConsensusReached' | 'CredentialsWrong' | 'NotADemonstration' | 'InvitationUnknown' | 'PasswordTooWeak' | 'NoSigners' | 'SignOffRunning' | 'TaskEnded' | 'TaskHeld' | 'FormIncomplete' | 'HasItsOwnAct' | 'NotYourTurn' | 'WithHelper' | 'AskedAlready' | 'NotAddedByYou' | 'NotHelping' | 'RoleMissing' | 'StepUnknown' | 'ActedOnAlready' | 'UrgedAlready', ParentType, ContextType>;
};

export type NotSignedInResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotSignedIn'] = ResolversParentTypes['NotSignedIn']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  because?: Resolver<ResolversTypes['NotAllowedBecause'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InputProblemKind'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InputInvalidResolvers<ContextType = any, ParentType extends ResolversParentTypes['InputInvalid'] = ResolversParentTypes['InputInvalid']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inputProblems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyReusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeyReused'] = ResolversParentTypes['KeyReused']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Versioned'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRequestsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooManyRequests'] = ResolversParentTypes['TooManyRequests']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReasonMissing'] = ResolversParentTypes['ReasonMissing']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlinePassedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadlinePassed'] = ResolversParentTypes['DeadlinePassed']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StillRunningResolvers<ContextType = any, ParentType extends ResolversParentTypes['StillRunning'] = ResolversParentTypes['StillRunning']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatesOutOfOrderResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatesOutOfOrder'] = ResolversParentTypes['DatesOutOfOrder']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DueInThePastResolvers<ContextType = any, ParentType extends ResolversParentTypes['DueInThePast'] = ResolversParentTypes['DueInThePast']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoneAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['DoneAlready'] = ResolversParentTypes['DoneAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SamePersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['SamePerson'] = ResolversParentTypes['SamePerson']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SameOrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['SameOrganisation'] = ResolversParentTypes['SameOrganisation']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifierIsPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['VerifierIsParty'] = ResolversParentTypes['VerifierIsParty']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  blocker?: Resolver<Maybe<ResolversTypes['Blocker']>, ParentType, ContextType, RequireFields<QueryBlockerArgs, 'id'>>;
  blockers?: Resolver<ResolversTypes['BlockerConnection'], ParentType, ContextType, RequireFields<QueryBlockersArgs, 'first'>>;
  lifecycleBurden?: Resolver<ReadonlyArray<ResolversTypes['StageBurden']>, ParentType, ContextType, RequireFields<QueryLifecycleBurdenArgs, 'lifecycleId'>>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<QueryCallsArgs, 'first'>>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<QueryConsultationArgs, 'id'>>;
  consultations?: Resolver<ResolversTypes['ConsultationConnection'], ParentType, ContextType, RequireFields<QueryConsultationsArgs, 'onlyOpen' | 'first'>>;
  commentByReceipt?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<QueryCommentByReceiptArgs, 'receipt'>>;
  decisionMatter?: Resolver<Maybe<ResolversTypes['DecisionMatter']>, ParentType, ContextType, RequireFields<QueryDecisionMatterArgs, 'id'>>;
  jurisdictions?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, RequireFields<QueryJurisdictionsArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  delegations?: Resolver<ResolversTypes['DelegationConnection'], ParentType, ContextType, RequireFields<QueryDelegationsArgs, 'first'>>;
  calendar?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'jurisdictionId' | 'year'>>;
  creditCodeCheck?: Resolver<ResolversTypes['CreditCodeCheck'], ParentType, ContextType, RequireFields<QueryCreditCodeCheckArgs, 'code'>>;
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType, RequireFields<QueryUploadArgs, 'id'>>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType, RequireFields<QueryMilestoneArgs, 'id'>>;
  verificationQueue?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<QueryVerificationQueueArgs, 'first'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  ledgerHead?: Resolver<ResolversTypes['LedgerHead'], ParentType, ContextType>;
  inclusionProof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, RequireFields<QueryInclusionProofArgs, 'entryId'>>;
  limitRules?: Resolver<ReadonlyArray<ResolversTypes['LimitRule']>, ParentType, ContextType, RequireFields<QueryLimitRulesArgs, 'jurisdictionId'>>;
  notices?: Resolver<ResolversTypes['ActionNoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'onlyOpen' | 'first'>>;
  digests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  followThrough?: Resolver<ResolversTypes['FollowThrough'], ParentType, ContextType>;
  ratingByReceipt?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType, RequireFields<QueryRatingByReceiptArgs, 'receipt'>>;
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType, RequireFields<QueryRectificationArgs, 'id'>>;
  processView?: Resolver<Maybe<ResolversTypes['ProcessView']>, ParentType, ContextType, RequireFields<QueryProcessViewArgs, 'projectId'>>;
  lifecycles?: Resolver<ReadonlyArray<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'order' | 'first'>>;
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType, Partial<QueryPortfolioArgs>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  scoringRound?: Resolver<Maybe<ResolversTypes['ScoringRound']>, ParentType, ContextType, RequireFields<QueryScoringRoundArgs, 'id'>>;
  scoringQueue?: Resolver<ResolversTypes['ScoringRoundConnection'], ParentType, ContextType, RequireFields<QueryScoringQueueArgs, 'first'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'limit'>>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  csrfToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  demoAccounts?: Resolver<ReadonlyArray<ResolversTypes['DemoAccount']>, ParentType, ContextType>;
  exceptions?: Resolver<ResolversTypes['ExceptionCaseConnection'], ParentType, ContextType, RequireFields<QueryExceptionsArgs, 'first'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  worklist?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryWorklistArgs, 'view' | 'first'>>;
  worklistSummary?: Resolver<ResolversTypes['WorklistSummary'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyForAcceptance?: Resolver<ResolversTypes['ApplyForAcceptanceResult'], ParentType, ContextType, RequireFields<MutationApplyForAcceptanceArgs, 'input'>>;
  markMilestone?: Resolver<ResolversTypes['MarkMilestoneResult'], ParentType, ContextType, RequireFields<MutationMarkMilestoneArgs, 'input'>>;
  acceptProject?: Resolver<ResolversTypes['AcceptProjectResult'], ParentType, ContextType, RequireFields<MutationAcceptProjectArgs, 'input'>>;
  returnAcceptance?: Resolver<ResolversTypes['ReturnAcceptanceResult'], ParentType, ContextType, RequireFields<MutationReturnAcceptanceArgs, 'input'>>;
  drawUpAgreement?: Resolver<ResolversTypes['DrawUpAgreementResult'], ParentType, ContextType, RequireFields<MutationDrawUpAgreementArgs, 'input'>>;
  changeAgreement?: Resolver<ResolversTypes['ChangeAgreementResult'], ParentType, ContextType, RequireFields<MutationChangeAgreementArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['SignAgreementResult'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  raiseBlocker?: Resolver<ResolversTypes['RaiseBlockerResult'], ParentType, ContextType, RequireFields<MutationRaiseBlockerArgs, 'input'>>;
  answerBlocker?: Resolver<ResolversTypes['AnswerBlockerResult'], ParentType, ContextType, RequireFields<MutationAnswerBlockerArgs, 'input'>>;
  reopenBlocker?: Resolver<ResolversTypes['ReopenBlockerResult'], ParentType, ContextType, RequireFields<MutationReopenBlockerArgs, 'input'>>;
  closeBlocker?: Resolver<ResolversTypes['CloseBlockerResult'], ParentType, ContextType, RequireFields<MutationCloseBlockerArgs, 'input'>>;
  draftCall?: Resolver<ResolversTypes['DraftCallResult'], ParentType, ContextType, RequireFields<MutationDraftCallArgs, 'input'>>;
  saveCallDraft?: Resolver<ResolversTypes['SaveCallDraftResult'], ParentType, ContextType, RequireFields<MutationSaveCallDraftArgs, 'input'>>;
  discardCallDraft?: Resolver<ResolversTypes['DiscardCallDraftResult'], ParentType, ContextType, RequireFields<MutationDiscardCallDraftArgs, 'input'>>;
  handInCall?: Resolver<ResolversTypes['HandInCallResult'], ParentType, ContextType, RequireFields<MutationHandInCallArgs, 'input'>>;
  openCall?: Resolver<ResolversTypes['OpenCallResult'], ParentType, ContextType, RequireFields<MutationOpenCallArgs, 'input'>>;
  returnCall?: Resolver<ResolversTypes['ReturnCallResult'], ParentType, ContextType, RequireFields<MutationReturnCallArgs, 'input'>>;
  postponeCallClosing?: Resolver<ResolversTypes['PostponeCallClosingResult'], ParentType, ContextType, RequireFields<MutationPostponeCallClosingArgs, 'input'>>;
  withdrawCall?: Resolver<ResolversTypes['WithdrawCallResult'], ParentType, ContextType, RequireFields<MutationWithdrawCallArgs, 'input'>>;
  acceptProposal?: Resolver<ResolversTypes['AcceptProposalResult'], ParentType, ContextType, RequireFields<MutationAcceptProposalArgs, 'input'>>;
  returnForCorrection?: Resolver<ResolversTypes['ReturnForCorrectionResult'], ParentType, ContextType, RequireFields<MutationReturnForCorrectionArgs, 'input'>>;
  declineProposal?: Resolver<ResolversTypes['DeclineProposalResult'], ParentType, ContextType, RequireFields<MutationDeclineProposalArgs, 'input'>>;
  openConsultation?: Resolver<ResolversTypes['OpenConsultationResult'], ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'input'>>;
  addComment?: Resolver<ResolversTypes['AddCommentResult'], ParentType, ContextType, RequireFields<MutationAddCommentArgs, 'input'>>;
  answerComment?: Resolver<ResolversTypes['AnswerCommentResult'], ParentType, ContextType, RequireFields<MutationAnswerCommentArgs, 'input'>>;
  closeConsultation?: Resolver<ResolversTypes['CloseConsultationResult'], ParentType, ContextType, RequireFields<MutationCloseConsultationArgs, 'input'>>;
  nameMembers?: Resolver<ResolversTypes['NameMembersResult'], ParentType, ContextType, RequireFields<MutationNameMembersArgs, 'input'>>;
  giveOpinion?: Resolver<ResolversTypes['GiveOpinionResult'], ParentType, ContextType, RequireFields<MutationGiveOpinionArgs, 'input'>>;
  decide?: Resolver<ResolversTypes['DecideResult'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  publishDepartureReason?: Resolver<ResolversTypes['PublishDepartureReasonResult'], ParentType, ContextType, RequireFields<MutationPublishDepartureReasonArgs, 'input'>>;
  extendDecision?: Resolver<ResolversTypes['ExtendDecisionResult'], ParentType, ContextType, RequireFields<MutationExtendDecisionArgs, 'input'>>;
  registerOrganisation?: Resolver<ResolversTypes['RegisterOrganisationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  editOrganisation?: Resolver<ResolversTypes['EditOrganisationResult'], ParentType, ContextType, RequireFields<MutationEditOrganisationArgs, 'input'>>;
  setOrganisationActive?: Resolver<ResolversTypes['SetOrganisationActiveResult'], ParentType, ContextType, RequireFields<MutationSetOrganisationActiveArgs, 'input'>>;
  addPerson?: Resolver<ResolversTypes['AddPersonResult'], ParentType, ContextType, RequireFields<MutationAddPersonArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['InvitePersonResult'], ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  editPerson?: Resolver<ResolversTypes['EditPersonResult'], ParentType, ContextType, RequireFields<MutationEditPersonArgs, 'input'>>;
  setPersonActive?: Resolver<ResolversTypes['SetPersonActiveResult'], ParentType, ContextType, RequireFields<MutationSetPersonActiveArgs, 'input'>>;
  giveRole?: Resolver<ResolversTypes['GiveRoleResult'], ParentType, ContextType, RequireFields<MutationGiveRoleArgs, 'input'>>;
  takeRole?: Resolver<ResolversTypes['TakeRoleResult'], ParentType, ContextType, RequireFields<MutationTakeRoleArgs, 'input'>>;
  delegate?: Resolver<ResolversTypes['DelegateResult'], ParentType, ContextType, RequireFields<MutationDelegateArgs, 'input'>>;
  revokeDelegation?: Resolver<ResolversTypes['RevokeDelegationResult'], ParentType, ContextType, RequireFields<MutationRevokeDelegationArgs, 'input'>>;
  overrideCalendarDay?: Resolver<ResolversTypes['OverrideCalendarDayResult'], ParentType, ContextType, RequireFields<MutationOverrideCalendarDayArgs, 'input'>>;
  clearCalendarOverride?: Resolver<ResolversTypes['ClearCalendarOverrideResult'], ParentType, ContextType, RequireFields<MutationClearCalendarOverrideArgs, 'input'>>;
  startUpload?: Resolver<ResolversTypes['StartUploadResult'], ParentType, ContextType, RequireFields<MutationStartUploadArgs, 'input'>>;
  addEvidence?: Resolver<ResolversTypes['AddEvidenceResult'], ParentType, ContextType, RequireFields<MutationAddEvidenceArgs, 'input'>>;
  removeEvidence?: Resolver<ResolversTypes['RemoveEvidenceResult'], ParentType, ContextType, RequireFields<MutationRemoveEvidenceArgs, 'input'>>;
  handInEvidence?: Resolver<ResolversTypes['HandInEvidenceResult'], ParentType, ContextType, RequireFields<MutationHandInEvidenceArgs, 'input'>>;
  appointVerifier?: Resolver<ResolversTypes['AppointVerifierResult'], ParentType, ContextType, RequireFields<MutationAppointVerifierArgs, 'input'>>;
  verifyMilestone?: Resolver<ResolversTypes['VerifyMilestoneResult'], ParentType, ContextType, RequireFields<MutationVerifyMilestoneArgs, 'input'>>;
  disputeVerdict?: Resolver<ResolversTypes['DisputeVerdictResult'], ParentType, ContextType, RequireFields<MutationDisputeVerdictArgs, 'input'>>;
  resolveDispute?: Resolver<ResolversTypes['ResolveDisputeResult'], ParentType, ContextType, RequireFields<MutationResolveDisputeArgs, 'input'>>;
  reportMeasurement?: Resolver<ResolversTypes['ReportMeasurementResult'], ParentType, ContextType, RequireFields<MutationReportMeasurementArgs, 'input'>>;
  verifyMeasurement?: Resolver<ResolversTypes['VerifyMeasurementResult'], ParentType, ContextType, RequireFields<MutationVerifyMeasurementArgs, 'input'>>;
  setPromisedLimit?: Resolver<ResolversTypes['SetPromisedLimitResult'], ParentType, ContextType, RequireFields<MutationSetPromisedLimitArgs, 'input'>>;
  pauseLimit?: Resolver<ResolversTypes['PauseLimitResult'], ParentType, ContextType, RequireFields<MutationPauseLimitArgs, 'input'>>;
  resumeLimit?: Resolver<ResolversTypes['ResumeLimitResult'], ParentType, ContextType, RequireFields<MutationResumeLimitArgs, 'input'>>;
  sendNotice?: Resolver<ResolversTypes['SendNoticeResult'], ParentType, ContextType, RequireFields<MutationSendNoticeArgs, 'input'>>;
  markNoticeRead?: Resolver<ResolversTypes['MarkNoticeReadResult'], ParentType, ContextType, RequireFields<MutationMarkNoticeReadArgs, 'input'>>;
  markNoticeDone?: Resolver<ResolversTypes['MarkNoticeDoneResult'], ParentType, ContextType, RequireFields<MutationMarkNoticeDoneArgs, 'input'>>;
  reportOutcome?: Resolver<ResolversTypes['ReportOutcomeResult'], ParentType, ContextType, RequireFields<MutationReportOutcomeArgs, 'input'>>;
  measureOutcome?: Resolver<ResolversTypes['MeasureOutcomeResult'], ParentType, ContextType, RequireFields<MutationMeasureOutcomeArgs, 'input'>>;
  submitRating?: Resolver<ResolversTypes['SubmitRatingResult'], ParentType, ContextType, RequireFields<MutationSubmitRatingArgs, 'input'>>;
  reportRectified?: Resolver<ResolversTypes['ReportRectifiedResult'], ParentType, ContextType, RequireFields<MutationReportRectifiedArgs, 'input'>>;
  recordCallBack?: Resolver<ResolversTypes['RecordCallBackResult'], ParentType, ContextType, RequireFields<MutationRecordCallBackArgs, 'input'>>;
  postEvaluate?: Resolver<ResolversTypes['PostEvaluateResult'], ParentType, ContextType, RequireFields<MutationPostEvaluateArgs, 'input'>>;
  closeOutProject?: Resolver<ResolversTypes['CloseOutProjectResult'], ParentType, ContextType, RequireFields<MutationCloseOutProjectArgs, 'input'>>;
  forecastMilestone?: Resolver<ResolversTypes['ForecastMilestoneResult'], ParentType, ContextType, RequireFields<MutationForecastMilestoneArgs, 'input'>>;
  requestPlanChange?: Resolver<ResolversTypes['RequestPlanChangeResult'], ParentType, ContextType, RequireFields<MutationRequestPlanChangeArgs, 'input'>>;
  approvePlanChange?: Resolver<ResolversTypes['ApprovePlanChangeResult'], ParentType, ContextType, RequireFields<MutationApprovePlanChangeArgs, 'input'>>;
  refusePlanChange?: Resolver<ResolversTypes['RefusePlanChangeResult'], ParentType, ContextType, RequireFields<MutationRefusePlanChangeArgs, 'input'>>;
  requestWithdrawal?: Resolver<ResolversTypes['RequestWithdrawalResult'], ParentType, ContextType, RequireFields<MutationRequestWithdrawalArgs, 'input'>>;
  settleTermination?: Resolver<ResolversTypes['SettleTerminationResult'], ParentType, ContextType, RequireFields<MutationSettleTerminationArgs, 'input'>>;
  confirmTermination?: Resolver<ResolversTypes['ConfirmTerminationResult'], ParentType, ContextType, RequireFields<MutationConfirmTerminationArgs, 'input'>>;
  postToDiscussion?: Resolver<ResolversTypes['PostToDiscussionResult'], ParentType, ContextType, RequireFields<MutationPostToDiscussionArgs, 'input'>>;
  createProposal?: Resolver<ResolversTypes['CreateProposalResult'], ParentType, ContextType, RequireFields<MutationCreateProposalArgs, 'input'>>;
  saveProposalDraft?: Resolver<ResolversTypes['SaveProposalDraftResult'], ParentType, ContextType, RequireFields<MutationSaveProposalDraftArgs, 'input'>>;
  announcePresence?: Resolver<ResolversTypes['AnnouncePresenceResult'], ParentType, ContextType, RequireFields<MutationAnnouncePresenceArgs, 'input'>>;
  attachToProposal?: Resolver<ResolversTypes['AttachToProposalResult'], ParentType, ContextType, RequireFields<MutationAttachToProposalArgs, 'input'>>;
  detachFromProposal?: Resolver<ResolversTypes['DetachFromProposalResult'], ParentType, ContextType, RequireFields<MutationDetachFromProposalArgs, 'input'>>;
  addProposer?: Resolver<ResolversTypes['AddProposerResult'], ParentType, ContextType, RequireFields<MutationAddProposerArgs, 'input'>>;
  removeProposer?: Resolver<ResolversTypes['RemoveProposerResult'], ParentType, ContextType, RequireFields<MutationRemoveProposerArgs, 'input'>>;
  submitProposal?: Resolver<ResolversTypes['SubmitProposalResult'], ParentType, ContextType, RequireFields<MutationSubmitProposalArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['WithdrawProposalResult'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  justifySimilarity?: Resolver<ResolversTypes['JustifySimilarityResult'], ParentType, ContextType, RequireFields<MutationJustifySimilarityArgs, 'input'>>;
  appointExperts?: Resolver<ResolversTypes['AppointExpertsResult'], ParentType, ContextType, RequireFields<MutationAppointExpertsArgs, 'input'>>;
  declareInterest?: Resolver<ResolversTypes['DeclareInterestResult'], ParentType, ContextType, RequireFields<MutationDeclareInterestArgs, 'input'>>;
  submitScoreSheet?: Resolver<ResolversTypes['SubmitScoreSheetResult'], ParentType, ContextType, RequireFields<MutationSubmitScoreSheetArgs, 'input'>>;
  recordConsensus?: Resolver<ResolversTypes['RecordConsensusResult'], ParentType, ContextType, RequireFields<MutationRecordConsensusArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signInAsDemo?: Resolver<ResolversTypes['SignInAsDemoResult'], ParentType, ContextType, RequireFields<MutationSignInAsDemoArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  actForOrganisation?: Resolver<ResolversTypes['ActForOrganisationResult'], ParentType, ContextType, RequireFields<MutationActForOrganisationArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  choosePassword?: Resolver<ResolversTypes['ChoosePasswordResult'], ParentType, ContextType, RequireFields<MutationChoosePasswordArgs, 'input'>>;
  setPreferences?: Resolver<ResolversTypes['SetPreferencesResult'], ParentType, ContextType, RequireFields<MutationSetPreferencesArgs, 'input'>>;
  instruct?: Resolver<ResolversTypes['InstructResult'], ParentType, ContextType, RequireFields<MutationInstructArgs, 'input'>>;
  claimTask?: Resolver<ResolversTypes['ClaimTaskResult'], ParentType, ContextType, RequireFields<MutationClaimTaskArgs, 'input'>>;
  releaseTask?: Resolver<ResolversTypes['ReleaseTaskResult'], ParentType, ContextType, RequireFields<MutationReleaseTaskArgs, 'input'>>;
  saveTaskDraft?: Resolver<ResolversTypes['SaveTaskDraftResult'], ParentType, ContextType, RequireFields<MutationSaveTaskDraftArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['CompleteTaskResult'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  startSignOff?: Resolver<ResolversTypes['StartSignOffResult'], ParentType, ContextType, RequireFields<MutationStartSignOffArgs, 'input'>>;
  signTask?: Resolver<ResolversTypes['SignTaskResult'], ParentType, ContextType, RequireFields<MutationSignTaskArgs, 'input'>>;
  addSigner?: Resolver<ResolversTypes['AddSignerResult'], ParentType, ContextType, RequireFields<MutationAddSignerArgs, 'input'>>;
  removeSigner?: Resolver<ResolversTypes['RemoveSignerResult'], ParentType, ContextType, RequireFields<MutationRemoveSignerArgs, 'input'>>;
  handOverTask?: Resolver<ResolversTypes['HandOverTaskResult'], ParentType, ContextType, RequireFields<MutationHandOverTaskArgs, 'input'>>;
  delegateTask?: Resolver<ResolversTypes['DelegateTaskResult'], ParentType, ContextType, RequireFields<MutationDelegateTaskArgs, 'input'>>;
  giveBackTask?: Resolver<ResolversTypes['GiveBackTaskResult'], ParentType, ContextType, RequireFields<MutationGiveBackTaskArgs, 'input'>>;
  returnTask?: Resolver<ResolversTypes['ReturnTaskResult'], ParentType, ContextType, RequireFields<MutationReturnTaskArgs, 'input'>>;
  withdrawTask?: Resolver<ResolversTypes['WithdrawTaskResult'], ParentType, ContextType, RequireFields<MutationWithdrawTaskArgs, 'input'>>;
  copyTask?: Resolver<ResolversTypes['CopyTaskResult'], ParentType, ContextType, RequireFields<MutationCopyTaskArgs, 'input'>>;
  urgeTask?: Resolver<ResolversTypes['UrgeTaskResult'], ParentType, ContextType, RequireFields<MutationUrgeTaskArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  projectChanged?: SubscriptionResolver<ResolversTypes['ProjectChange'], "projectChanged", ParentType, ContextType, RequireFields<SubscriptionProjectChangedArgs, 'projectId'>>;
  worklistChanged?: SubscriptionResolver<ResolversTypes['WorklistChange'], "worklistChanged", ParentType, ContextType>;
  draftChanged?: SubscriptionResolver<ResolversTypes['DraftChange'], "draftChanged", ParentType, ContextType, RequireFields<SubscriptionDraftChangedArgs, 'proposalId'>>;
  noticeReceived?: SubscriptionResolver<ResolversTypes['ActionNotice'], "noticeReceived", ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type SentenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Versioned'] = ResolversParentTypes['Versioned']> = {
  __resolveType: TypeResolveFn<'Acceptance' | 'Agreement' | 'Blocker' | 'Call' | 'Consultation' | 'DecisionMatter' | 'Organisation' | 'Person' | 'CalendarYear' | 'LimitStatus' | 'LimitRule' | 'ActionNotice' | 'FollowUp' | 'Rectification' | 'Project' | 'Milestone' | 'PlanChangeRequest' | 'Proposal' | 'ScoringRound' | 'Task', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type SystemResolvers<ContextType = any, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['UploadRules'], ParentType, ContextType>;
};

export type CriterionScoreResolvers<ContextType = any, ParentType extends ResolversParentTypes['CriterionScore'] = ResolversParentTypes['CriterionScore']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreSheetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoreSheet'] = ResolversParentTypes['ScoreSheet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['CriterionScore']>, ParentType, ContextType>;
  weightedTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Recusal'] = ResolversParentTypes['Recusal']> = {
  expert?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sheetStruck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SpreadResolvers<ContextType = any, ParentType extends ResolversParentTypes['Spread'] = ResolversParentTypes['Spread']> = {
  lowest?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  standardDeviation?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CriterionSpreadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CriterionSpread'] = ResolversParentTypes['CriterionSpread']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
};

export type RecommendationCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecommendationCount'] = ResolversParentTypes['RecommendationCount']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TallyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  total?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['CriterionSpread']>, ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['RecommendationCount']>, ParentType, ContextType>;
  majority?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
};

export type DissentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dissent'] = ResolversParentTypes['Dissent']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsensusResolvers<ContextType = any, ParentType extends ResolversParentTypes['Consensus'] = ResolversParentTypes['Consensus']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dissent?: Resolver<ReadonlyArray<ResolversTypes['Dissent']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppointedExpertResolvers<ContextType = any, ParentType extends ResolversParentTypes['AppointedExpert'] = ResolversParentTypes['AppointedExpert']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  hasScored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScoringRoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoringRound'] = ResolversParentTypes['ScoringRound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  minimumExperts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experts?: Resolver<ReadonlyArray<ResolversTypes['AppointedExpert']>, ParentType, ContextType>;
  isSealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sheets?: Resolver<ReadonlyArray<ResolversTypes['ScoreSheet']>, ParentType, ContextType>;
  recusals?: Resolver<ReadonlyArray<ResolversTypes['Recusal']>, ParentType, ContextType>;
  tally?: Resolver<Maybe<ResolversTypes['Tally']>, ParentType, ContextType>;
  consensus?: Resolver<Maybe<ResolversTypes['Consensus']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  viewerCanAppoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanScore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordConsensus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoringRoundConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoringRoundConnection'] = ResolversParentTypes['ScoringRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScoringRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScoringRoundEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoringRoundEdge'] = ResolversParentTypes['ScoringRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoringRound'], ParentType, ContextType>;
};

export type AppointExpertsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AppointExpertsResult'] = ResolversParentTypes['AppointExpertsResult']> = {
  __resolveType: TypeResolveFn<'ScoringRound' | 'ExpertAlready' | 'ExpertOfProposer' | 'ExpertRecused' | 'ConsensusReached' | 'ReasonMissing' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type DeclareInterestResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeclareInterestResult'] = ResolversParentTypes['DeclareInterestResult']> = {
  __resolveType: TypeResolveFn<'InterestDeclared' | 'ReasonMissing' | 'ConsensusReached' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type InterestDeclaredResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterestDeclared'] = ResolversParentTypes['InterestDeclared']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sheetStruck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitScoreSheetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitScoreSheetResult'] = ResolversParentTypes['SubmitScoreSheetResult']> = {
  __resolveType: TypeResolveFn<'ScoringRound' | 'ScoredAlready' | 'CriteriaUnscored' | 'ScoreOutOfRange' | 'ReasonMissing' | 'ExpertRecused' | 'ConsensusReached' | 'InterestNotCleared' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type RecordConsensusResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordConsensusResult'] = ResolversParentTypes['RecordConsensusResult']> = {
  __resolveType: TypeResolveFn<'ScoringRound' | 'SheetsSealed' | 'TooFewExperts' | 'ReasonMissing' | 'ConsensusReached' | 'NotAtThisStep' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ExpertAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpertAlready'] = ResolversParentTypes['ExpertAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpertOfProposerResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpertOfProposer'] = ResolversParentTypes['ExpertOfProposer']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpertRecusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpertRecused'] = ResolversParentTypes['ExpertRecused']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoredAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoredAlready'] = ResolversParentTypes['ScoredAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriteriaUnscoredResolvers<ContextType = any, ParentType extends ResolversParentTypes['CriteriaUnscored'] = ResolversParentTypes['CriteriaUnscored']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreOutOfRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoreOutOfRange'] = ResolversParentTypes['ScoreOutOfRange']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterestNotClearedResolvers<ContextType = any, ParentType extends ResolversParentTypes['InterestNotCleared'] = ResolversParentTypes['InterestNotCleared']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SheetsSealedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SheetsSealed'] = ResolversParentTypes['SheetsSealed']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooFewExpertsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooFewExperts'] = ResolversParentTypes['TooFewExperts']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expertCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumExperts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsensusReachedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsensusReached'] = ResolversParentTypes['ConsensusReached']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreferencesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Preferences'] = ResolversParentTypes['Preferences']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  digestHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  standsInFor?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  preferences?: Resolver<ResolversTypes['Preferences'], ParentType, ContextType>;
  csrfToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanAdminister?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCreateCall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCreateProposal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSupervise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemoAccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['DemoAccount'] = ResolversParentTypes['DemoAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationEnglishName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'Viewer' | 'CredentialsWrong' | 'InputInvalid' | 'KeyReused' | 'TooManyRequests', ParentType, ContextType>;
};

export type CredentialsWrongResolvers<ContextType = any, ParentType extends ResolversParentTypes['CredentialsWrong'] = ResolversParentTypes['CredentialsWrong']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInAsDemoResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInAsDemoResult'] = ResolversParentTypes['SignInAsDemoResult']> = {
  __resolveType: TypeResolveFn<'Viewer' | 'NotADemonstration' | 'InputInvalid' | 'KeyReused' | 'TooManyRequests' | 'NotFound', ParentType, ContextType>;
};

export type NotADemonstrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotADemonstration'] = ResolversParentTypes['NotADemonstration']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedOutResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedOut'] = ResolversParentTypes['SignedOut']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOutResult'] = ResolversParentTypes['SignOutResult']> = {
  __resolveType: TypeResolveFn<'SignedOut' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed', ParentType, ContextType>;
};

export type ActForOrganisationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActForOrganisationResult'] = ResolversParentTypes['ActForOrganisationResult']> = {
  __resolveType: TypeResolveFn<'Viewer' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'Viewer' | 'CredentialsWrong' | 'PasswordTooWeak' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed', ParentType, ContextType>;
};

export type ChoosePasswordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChoosePasswordResult'] = ResolversParentTypes['ChoosePasswordResult']> = {
  __resolveType: TypeResolveFn<'Viewer' | 'InvitationUnknown' | 'PasswordTooWeak' | 'InputInvalid' | 'KeyReused' | 'TooManyRequests', ParentType, ContextType>;
};

export type InvitationUnknownResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationUnknown'] = ResolversParentTypes['InvitationUnknown']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordTooWeakResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasswordTooWeak'] = ResolversParentTypes['PasswordTooWeak']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  weaknesses?: Resolver<ReadonlyArray<ResolversTypes['PasswordWeakness']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPreferencesResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetPreferencesResult'] = ResolversParentTypes['SetPreferencesResult']> = {
  __resolveType: TypeResolveFn<'Viewer' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed', ParentType, ContextType>;
};

export type ExceptionCaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExceptionCase'] = ResolversParentTypes['ExceptionCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExceptionKind'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  instruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanInstruct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExceptionCaseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExceptionCaseConnection'] = ResolversParentTypes['ExceptionCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExceptionCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExceptionCaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExceptionCaseEdge'] = ResolversParentTypes['ExceptionCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExceptionCase'], ParentType, ContextType>;
};

export type InstructResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstructResult'] = ResolversParentTypes['InstructResult']> = {
  __resolveType: TypeResolveFn<'ExceptionCase' | 'ReasonMissing' | 'DueInThePast' | 'DoneAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type SignOffAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOffAnswer'] = ResolversParentTypes['SignOffAnswer']> = {
  verdict?: Resolver<ResolversTypes['SignVerdict'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HelperNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['HelperNote'] = ResolversParentTypes['HelperNote']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SeatResolvers<ContextType = any, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  owner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  helper?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['HelperNote']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['SignOffAnswer']>, ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  handedOverBy?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  isAskedNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignOffResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOff'] = ResolversParentTypes['SignOff']> = {
  shape?: Resolver<ResolversTypes['SignOffShape'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type TaskStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskStep'] = ResolversParentTypes['TaskStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type FormFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormFact'] = ResolversParentTypes['FormFact']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['FormFieldMode'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TaskFormResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskForm'] = ResolversParentTypes['TaskForm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['FormFact']>, ParentType, ContextType>;
  estimatedMinutes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  draftSavedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TaskSubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskSubject'] = ResolversParentTypes['TaskSubject']> = {
  __resolveType: TypeResolveFn<'Call' | 'Project' | 'Proposal' | 'Consultation' | 'ScoringRound' | 'DecisionMatter' | 'Agreement' | 'Milestone' | 'Blocker' | 'PlanChangeRequest' | 'Acceptance' | 'FollowUp' | 'Rectification', ParentType, ContextType>;
};

export type TaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['TaskSubject'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taskStatus?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  assignedFor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  candidateRoles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['TwoLimits']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['TaskForm']>, ParentType, ContextType>;
  signOff?: Resolver<Maybe<ResolversTypes['SignOff']>, ParentType, ContextType>;
  earlierSteps?: Resolver<ReadonlyArray<ResolversTypes['TaskStep']>, ParentType, ContextType>;
  copiedTo?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  urgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRelease?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanStartSignOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAddSigner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanHandOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDelegate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanGiveBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCopy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUrge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type LightCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['LightCount'] = ResolversParentTypes['LightCount']> = {
  light?: Resolver<ResolversTypes['Light'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorklistSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorklistSummary'] = ResolversParentTypes['WorklistSummary']> = {
  lights?: Resolver<ReadonlyArray<ResolversTypes['LightCount']>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urgentGroupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimTaskResult'] = ResolversParentTypes['ClaimTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'TaskHeld' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type ReleaseTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleaseTaskResult'] = ResolversParentTypes['ReleaseTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type SaveTaskDraftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveTaskDraftResult'] = ResolversParentTypes['SaveTaskDraftResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CompleteTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompleteTaskResult'] = ResolversParentTypes['CompleteTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'TaskHeld' | 'FormIncomplete' | 'HasItsOwnAct' | 'SamePerson' | 'SameOrganisation' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type StartSignOffResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StartSignOffResult'] = ResolversParentTypes['StartSignOffResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'NoSigners' | 'AskedAlready' | 'SignOffRunning' | 'RoleMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type NoSignersResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoSigners'] = ResolversParentTypes['NoSigners']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOffRunningResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOffRunning'] = ResolversParentTypes['SignOffRunning']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignTaskResult'] = ResolversParentTypes['SignTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'NotYourTurn' | 'AnsweredAlready' | 'WithHelper' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AddSignerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddSignerResult'] = ResolversParentTypes['AddSignerResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'AskedAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type RemoveSignerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveSignerResult'] = ResolversParentTypes['RemoveSignerResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'NotAddedByYou' | 'AnsweredAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type HandOverTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandOverTaskResult'] = ResolversParentTypes['HandOverTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'NotYourTurn' | 'AnsweredAlready' | 'WithHelper' | 'ToSelf' | 'AskedAlready' | 'ReasonMissing' | 'RoleMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type DelegateTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DelegateTaskResult'] = ResolversParentTypes['DelegateTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'NotYourTurn' | 'AnsweredAlready' | 'WithHelper' | 'ToSelf' | 'AskedAlready' | 'RoleMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type GiveBackTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['GiveBackTaskResult'] = ResolversParentTypes['GiveBackTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'NotHelping' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ReturnTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReturnTaskResult'] = ResolversParentTypes['ReturnTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'NotYourTurn' | 'StepUnknown' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound' | 'Conflict', ParentType, ContextType>;
};

export type WithdrawTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithdrawTaskResult'] = ResolversParentTypes['WithdrawTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'ActedOnAlready' | 'ReasonMissing' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CopyTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CopyTaskResult'] = ResolversParentTypes['CopyTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type UrgeTaskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['UrgeTaskResult'] = ResolversParentTypes['UrgeTaskResult']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskEnded' | 'UrgedAlready' | 'InputInvalid' | 'KeyReused' | 'NotSignedIn' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type TaskEndedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskEnded'] = ResolversParentTypes['TaskEnded']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  taskStatus?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskHeldResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskHeld'] = ResolversParentTypes['TaskHeld']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormProblem'] = ResolversParentTypes['FormProblem']> = {
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormProblemKind'], ParentType, ContextType>;
};

export type FormIncompleteResolvers<ContextType = any, ParentType extends ResolversParentTypes['FormIncomplete'] = ResolversParentTypes['FormIncomplete']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formProblems?: Resolver<ReadonlyArray<ResolversTypes['FormProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasItsOwnActResolvers<ContextType = any, ParentType extends ResolversParentTypes['HasItsOwnAct'] = ResolversParentTypes['HasItsOwnAct']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotYourTurnResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotYourTurn'] = ResolversParentTypes['NotYourTurn']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithHelperResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithHelper'] = ResolversParentTypes['WithHelper']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskedAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskedAlready'] = ResolversParentTypes['AskedAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAddedByYouResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotAddedByYou'] = ResolversParentTypes['NotAddedByYou']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotHelpingResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotHelping'] = ResolversParentTypes['NotHelping']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleMissing'] = ResolversParentTypes['RoleMissing']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  candidateRoles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepUnknownResolvers<ContextType = any, ParentType extends ResolversParentTypes['StepUnknown'] = ResolversParentTypes['StepUnknown']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  earlierSteps?: Resolver<ReadonlyArray<ResolversTypes['TaskStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActedOnAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActedOnAlready'] = ResolversParentTypes['ActedOnAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrgedAlreadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['UrgedAlready'] = ResolversParentTypes['UrgedAlready']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lastUrgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  ChecklistLine?: ChecklistLineResolvers<ContextType>;
  GateProblem?: GateProblemResolvers<ContextType>;
  Acceptance?: AcceptanceResolvers<ContextType>;
  ApplyForAcceptanceResult?: ApplyForAcceptanceResultResolvers<ContextType>;
  MarkMilestoneResult?: MarkMilestoneResultResolvers<ContextType>;
  AcceptProjectResult?: AcceptProjectResultResolvers<ContextType>;
  ReturnAcceptanceResult?: ReturnAcceptanceResultResolvers<ContextType>;
  StageGateShut?: StageGateShutResolvers<ContextType>;
  MilestonesUnmarked?: MilestonesUnmarkedResolvers<ContextType>;
  MilestonesDefective?: MilestonesDefectiveResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  DrawUpAgreementResult?: DrawUpAgreementResultResolvers<ContextType>;
  ChangeAgreementResult?: ChangeAgreementResultResolvers<ContextType>;
  SignAgreementResult?: SignAgreementResultResolvers<ContextType>;
  AgreementInForce?: AgreementInForceResolvers<ContextType>;
  ContentUnchanged?: ContentUnchangedResolvers<ContextType>;
  ContentChanged?: ContentChangedResolvers<ContextType>;
  SignedAlready?: SignedAlreadyResolvers<ContextType>;
  SamePersonForBoth?: SamePersonForBothResolvers<ContextType>;
  BlockerAnswer?: BlockerAnswerResolvers<ContextType>;
  BlockerRound?: BlockerRoundResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  BlockerConnection?: BlockerConnectionResolvers<ContextType>;
  BlockerEdge?: BlockerEdgeResolvers<ContextType>;
  RaiseBlockerResult?: RaiseBlockerResultResolvers<ContextType>;
  AnswerBlockerResult?: AnswerBlockerResultResolvers<ContextType>;
  ReopenBlockerResult?: ReopenBlockerResultResolvers<ContextType>;
  CloseBlockerResult?: CloseBlockerResultResolvers<ContextType>;
  BlockerWrongStatus?: BlockerWrongStatusResolvers<ContextType>;
  BurdenAsk?: BurdenAskResolvers<ContextType>;
  StageBurden?: StageBurdenResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  WantedIndicator?: WantedIndicatorResolvers<ContextType>;
  ActivityFound?: ActivityFoundResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  CallProblem?: CallProblemResolvers<ContextType>;
  DraftCallResult?: DraftCallResultResolvers<ContextType>;
  SaveCallDraftResult?: SaveCallDraftResultResolvers<ContextType>;
  DiscardCallDraftResult?: DiscardCallDraftResultResolvers<ContextType>;
  Discarded?: DiscardedResolvers<ContextType>;
  HandInCallResult?: HandInCallResultResolvers<ContextType>;
  OpenCallResult?: OpenCallResultResolvers<ContextType>;
  ReturnCallResult?: ReturnCallResultResolvers<ContextType>;
  PostponeCallClosingResult?: PostponeCallClosingResultResolvers<ContextType>;
  WithdrawCallResult?: WithdrawCallResultResolvers<ContextType>;
  CallNotReady?: CallNotReadyResolvers<ContextType>;
  CallLocked?: CallLockedResolvers<ContextType>;
  CallNotOpen?: CallNotOpenResolvers<ContextType>;
  ClosingNotLater?: ClosingNotLaterResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionNotice?: CorrectionNoticeResolvers<ContextType>;
  CompletenessCheck?: CompletenessCheckResolvers<ContextType>;
  AcceptProposalResult?: AcceptProposalResultResolvers<ContextType>;
  ReturnForCorrectionResult?: ReturnForCorrectionResultResolvers<ContextType>;
  DeclineProposalResult?: DeclineProposalResultResolvers<ContextType>;
  ReturnedAlready?: ReturnedAlreadyResolvers<ContextType>;
  NothingListed?: NothingListedResolvers<ContextType>;
  NotReturnedBefore?: NotReturnedBeforeResolvers<ContextType>;
  NotOnTheList?: NotOnTheListResolvers<ContextType>;
  CommentAnswer?: CommentAnswerResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationEdge?: ConsultationEdgeResolvers<ContextType>;
  CommentReceived?: CommentReceivedResolvers<ContextType>;
  OpenConsultationResult?: OpenConsultationResultResolvers<ContextType>;
  AddCommentResult?: AddCommentResultResolvers<ContextType>;
  AnswerCommentResult?: AnswerCommentResultResolvers<ContextType>;
  CloseConsultationResult?: CloseConsultationResultResolvers<ContextType>;
  ShorterWithoutReason?: ShorterWithoutReasonResolvers<ContextType>;
  CommentEmpty?: CommentEmptyResolvers<ContextType>;
  AnsweredAlready?: AnsweredAlreadyResolvers<ContextType>;
  ConsultationClosed?: ConsultationClosedResolvers<ContextType>;
  CommentsUnanswered?: CommentsUnansweredResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionMatter?: DecisionMatterResolvers<ContextType>;
  NameMembersResult?: NameMembersResultResolvers<ContextType>;
  GiveOpinionResult?: GiveOpinionResultResolvers<ContextType>;
  DecideResult?: DecideResultResolvers<ContextType>;
  PublishDepartureReasonResult?: PublishDepartureReasonResultResolvers<ContextType>;
  ExtendDecisionResult?: ExtendDecisionResultResolvers<ContextType>;
  DepartureReasonMissing?: DepartureReasonMissingResolvers<ContextType>;
  DepartureReasonRepeatsReason?: DepartureReasonRepeatsReasonResolvers<ContextType>;
  MembersNotHeard?: MembersNotHeardResolvers<ContextType>;
  SpokeAlready?: SpokeAlreadyResolvers<ContextType>;
  InterestDeclaredBefore?: InterestDeclaredBeforeResolvers<ContextType>;
  OwnOrganisation?: OwnOrganisationResolvers<ContextType>;
  ExtensionNotAllowed?: ExtensionNotAllowedResolvers<ContextType>;
  ExtendedAlready?: ExtendedAlreadyResolvers<ContextType>;
  ExtensionTooLong?: ExtensionTooLongResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  CreditCodeCheck?: CreditCodeCheckResolvers<ContextType>;
  DelegationConnection?: DelegationConnectionResolvers<ContextType>;
  DelegationEdge?: DelegationEdgeResolvers<ContextType>;
  RegisterOrganisationResult?: RegisterOrganisationResultResolvers<ContextType>;
  CreditCodeInvalid?: CreditCodeInvalidResolvers<ContextType>;
  CreditCodeTaken?: CreditCodeTakenResolvers<ContextType>;
  EditOrganisationResult?: EditOrganisationResultResolvers<ContextType>;
  SetOrganisationActiveResult?: SetOrganisationActiveResultResolvers<ContextType>;
  AddPersonResult?: AddPersonResultResolvers<ContextType>;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  EditPersonResult?: EditPersonResultResolvers<ContextType>;
  InvitePersonResult?: InvitePersonResultResolvers<ContextType>;
  SetPersonActiveResult?: SetPersonActiveResultResolvers<ContextType>;
  TasksWouldBeOrphaned?: TasksWouldBeOrphanedResolvers<ContextType>;
  GiveRoleResult?: GiveRoleResultResolvers<ContextType>;
  TakeRoleResult?: TakeRoleResultResolvers<ContextType>;
  RoleNotInOrganisationKind?: RoleNotInOrganisationKindResolvers<ContextType>;
  RoleHeldAlready?: RoleHeldAlreadyResolvers<ContextType>;
  RoleNotHeld?: RoleNotHeldResolvers<ContextType>;
  RolesApart?: RolesApartResolvers<ContextType>;
  DelegateResult?: DelegateResultResolvers<ContextType>;
  ToSelf?: ToSelfResolvers<ContextType>;
  ScopeEmpty?: ScopeEmptyResolvers<ContextType>;
  DelegationChain?: DelegationChainResolvers<ContextType>;
  DelegationOverlaps?: DelegationOverlapsResolvers<ContextType>;
  RevokeDelegationResult?: RevokeDelegationResultResolvers<ContextType>;
  OverrideCalendarDayResult?: OverrideCalendarDayResultResolvers<ContextType>;
  ClearCalendarOverrideResult?: ClearCalendarOverrideResultResolvers<ContextType>;
  UploadRules?: UploadRulesResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  NearDuplicate?: NearDuplicateResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  OutcomeStatement?: OutcomeStatementResolvers<ContextType>;
  DemandAnswer?: DemandAnswerResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  MilestoneAttempt?: MilestoneAttemptResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  StartUploadResult?: StartUploadResultResolvers<ContextType>;
  AddEvidenceResult?: AddEvidenceResultResolvers<ContextType>;
  RemoveEvidenceResult?: RemoveEvidenceResultResolvers<ContextType>;
  HandInEvidenceResult?: HandInEvidenceResultResolvers<ContextType>;
  AppointVerifierResult?: AppointVerifierResultResolvers<ContextType>;
  NotAVerifier?: NotAVerifierResolvers<ContextType>;
  VerifyMilestoneResult?: VerifyMilestoneResultResolvers<ContextType>;
  DisputeVerdictResult?: DisputeVerdictResultResolvers<ContextType>;
  ResolveDisputeResult?: ResolveDisputeResultResolvers<ContextType>;
  UploadNotFinished?: UploadNotFinishedResolvers<ContextType>;
  FileRefused?: FileRefusedResolvers<ContextType>;
  EvidenceProblem?: EvidenceProblemResolvers<ContextType>;
  EvidenceUnsound?: EvidenceUnsoundResolvers<ContextType>;
  EvidenceHandedIn?: EvidenceHandedInResolvers<ContextType>;
  DemandsUnanswered?: DemandsUnansweredResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  MeasurementConnection?: MeasurementConnectionResolvers<ContextType>;
  MeasurementEdge?: MeasurementEdgeResolvers<ContextType>;
  FigureGap?: FigureGapResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  ReportMeasurementResult?: ReportMeasurementResultResolvers<ContextType>;
  VerifyMeasurementResult?: VerifyMeasurementResultResolvers<ContextType>;
  MeasurementOutOfTime?: MeasurementOutOfTimeResolvers<ContextType>;
  EvidenceMissing?: EvidenceMissingResolvers<ContextType>;
  FigureVerifiedAlready?: FigureVerifiedAlreadyResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  LedgerHead?: LedgerHeadResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  Pause?: PauseResolvers<ContextType>;
  Extension?: ExtensionResolvers<ContextType>;
  LimitStatus?: LimitStatusResolvers<ContextType>;
  TwoLimits?: TwoLimitsResolvers<ContextType>;
  LimitRule?: LimitRuleResolvers<ContextType>;
  SetPromisedLimitResult?: SetPromisedLimitResultResolvers<ContextType>;
  PromiseLongerThanStatutory?: PromiseLongerThanStatutoryResolvers<ContextType>;
  PauseLimitResult?: PauseLimitResultResolvers<ContextType>;
  ResumeLimitResult?: ResumeLimitResultResolvers<ContextType>;
  LimitStopped?: LimitStoppedResolvers<ContextType>;
  LimitPausedAlready?: LimitPausedAlreadyResolvers<ContextType>;
  LimitNotPaused?: LimitNotPausedResolvers<ContextType>;
  ProjectChange?: ProjectChangeResolvers<ContextType>;
  WorklistChange?: WorklistChangeResolvers<ContextType>;
  DraftSavedByOther?: DraftSavedByOtherResolvers<ContextType>;
  DraftField?: DraftFieldResolvers<ContextType>;
  EditorsChanged?: EditorsChangedResolvers<ContextType>;
  DraftLocked?: DraftLockedResolvers<ContextType>;
  DraftChange?: DraftChangeResolvers<ContextType>;
  ActionNotice?: ActionNoticeResolvers<ContextType>;
  ActionNoticeConnection?: ActionNoticeConnectionResolvers<ContextType>;
  ActionNoticeEdge?: ActionNoticeEdgeResolvers<ContextType>;
  DigestItem?: DigestItemResolvers<ContextType>;
  Digest?: DigestResolvers<ContextType>;
  FollowThrough?: FollowThroughResolvers<ContextType>;
  NoticeSent?: NoticeSentResolvers<ContextType>;
  SendNoticeResult?: SendNoticeResultResolvers<ContextType>;
  NoticeRouted?: NoticeRoutedResolvers<ContextType>;
  MarkNoticeReadResult?: MarkNoticeReadResultResolvers<ContextType>;
  MarkNoticeDoneResult?: MarkNoticeDoneResultResolvers<ContextType>;
  ProofMissing?: ProofMissingResolvers<ContextType>;
  FollowUpFigure?: FollowUpFigureResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  ReportOutcomeResult?: ReportOutcomeResultResolvers<ContextType>;
  MeasureOutcomeResult?: MeasureOutcomeResultResolvers<ContextType>;
  FiguresMissing?: FiguresMissingResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingConnection?: RatingConnectionResolvers<ContextType>;
  RatingEdge?: RatingEdgeResolvers<ContextType>;
  CallBack?: CallBackResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  RatingReceived?: RatingReceivedResolvers<ContextType>;
  SubmitRatingResult?: SubmitRatingResultResolvers<ContextType>;
  RatingNotOpen?: RatingNotOpenResolvers<ContextType>;
  ReportRectifiedResult?: ReportRectifiedResultResolvers<ContextType>;
  RecordCallBackResult?: RecordCallBackResultResolvers<ContextType>;
  NotDoneYet?: NotDoneYetResolvers<ContextType>;
  ContactLeft?: ContactLeftResolvers<ContextType>;
  NoContact?: NoContactResolvers<ContextType>;
  PostEvaluation?: PostEvaluationResolvers<ContextType>;
  PostEvaluateResult?: PostEvaluateResultResolvers<ContextType>;
  CloseOutProjectResult?: CloseOutProjectResultResolvers<ContextType>;
  StillOpen?: StillOpenResolvers<ContextType>;
  Lifecycle?: LifecycleResolvers<ContextType>;
  ElementView?: ElementViewResolvers<ContextType>;
  StageView?: StageViewResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ProcessIncident?: ProcessIncidentResolvers<ContextType>;
  ProcessView?: ProcessViewResolvers<ContextType>;
  ProjectParty?: ProjectPartyResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  Termination?: TerminationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineEntryConnection?: TimelineEntryConnectionResolvers<ContextType>;
  TimelineEntryEdge?: TimelineEntryEdgeResolvers<ContextType>;
  DiscussionPost?: DiscussionPostResolvers<ContextType>;
  DiscussionPostConnection?: DiscussionPostConnectionResolvers<ContextType>;
  DiscussionPostEdge?: DiscussionPostEdgeResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlannedMilestone?: PlannedMilestoneResolvers<ContextType>;
  PlanChangeRequest?: PlanChangeRequestResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PortfolioCount?: PortfolioCountResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  ForecastMilestoneResult?: ForecastMilestoneResultResolvers<ContextType>;
  RequestPlanChangeResult?: RequestPlanChangeResultResolvers<ContextType>;
  ApprovePlanChangeResult?: ApprovePlanChangeResultResolvers<ContextType>;
  RefusePlanChangeResult?: RefusePlanChangeResultResolvers<ContextType>;
  RequestWithdrawalResult?: RequestWithdrawalResultResolvers<ContextType>;
  SettleTerminationResult?: SettleTerminationResultResolvers<ContextType>;
  ConfirmTerminationResult?: ConfirmTerminationResultResolvers<ContextType>;
  PostToDiscussionResult?: PostToDiscussionResultResolvers<ContextType>;
  ProjectOver?: ProjectOverResolvers<ContextType>;
  NotAtThisStep?: NotAtThisStepResolvers<ContextType>;
  RequestPending?: RequestPendingResolvers<ContextType>;
  PlanMovedOn?: PlanMovedOnResolvers<ContextType>;
  NothingChanged?: NothingChangedResolvers<ContextType>;
  PlanProblem?: PlanProblemResolvers<ContextType>;
  PlanUnsound?: PlanUnsoundResolvers<ContextType>;
  MilestoneWrongStatus?: MilestoneWrongStatusResolvers<ContextType>;
  MarketCase?: MarketCaseResolvers<ContextType>;
  ProposedIndicator?: ProposedIndicatorResolvers<ContextType>;
  ProposedMilestone?: ProposedMilestoneResolvers<ContextType>;
  EvidenceDemand?: EvidenceDemandResolvers<ContextType>;
  ProposalContent?: ProposalContentResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  Editor?: EditorResolvers<ContextType>;
  DraftConflict?: DraftConflictResolvers<ContextType>;
  DraftSaved?: DraftSavedResolvers<ContextType>;
  MissingPart?: MissingPartResolvers<ContextType>;
  SimilarProposal?: SimilarProposalResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  CreateProposalResult?: CreateProposalResultResolvers<ContextType>;
  SaveProposalDraftResult?: SaveProposalDraftResultResolvers<ContextType>;
  AnnouncePresenceResult?: AnnouncePresenceResultResolvers<ContextType>;
  AttachToProposalResult?: AttachToProposalResultResolvers<ContextType>;
  DetachFromProposalResult?: DetachFromProposalResultResolvers<ContextType>;
  AddProposerResult?: AddProposerResultResolvers<ContextType>;
  RemoveProposerResult?: RemoveProposerResultResolvers<ContextType>;
  SubmitProposalResult?: SubmitProposalResultResolvers<ContextType>;
  WithdrawProposalResult?: WithdrawProposalResultResolvers<ContextType>;
  JustifySimilarityResult?: JustifySimilarityResultResolvers<ContextType>;
  ProposalWrongStage?: ProposalWrongStageResolvers<ContextType>;
  ProposalLocked?: ProposalLockedResolvers<ContextType>;
  ProposalIncomplete?: ProposalIncompleteResolvers<ContextType>;
  ProposerAlready?: ProposerAlreadyResolvers<ContextType>;
  NotAnEnterprise?: NotAnEnterpriseResolvers<ContextType>;
  LeaderStays?: LeaderStaysResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  NotSignedIn?: NotSignedInResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InputInvalid?: InputInvalidResolvers<ContextType>;
  KeyReused?: KeyReusedResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  TooManyRequests?: TooManyRequestsResolvers<ContextType>;
  ReasonMissing?: ReasonMissingResolvers<ContextType>;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  StillRunning?: StillRunningResolvers<ContextType>;
  DatesOutOfOrder?: DatesOutOfOrderResolvers<ContextType>;
  DueInThePast?: DueInThePastResolvers<ContextType>;
  DoneAlready?: DoneAlreadyResolvers<ContextType>;
  SamePerson?: SamePersonResolvers<ContextType>;
  SameOrganisation?: SameOrganisationResolvers<ContextType>;
  VerifierIsParty?: VerifierIsPartyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Sha256?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Sentence?: SentenceResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  CriterionScore?: CriterionScoreResolvers<ContextType>;
  ScoreSheet?: ScoreSheetResolvers<ContextType>;
  Recusal?: RecusalResolvers<ContextType>;
  Spread?: SpreadResolvers<ContextType>;
  CriterionSpread?: CriterionSpreadResolvers<ContextType>;
  RecommendationCount?: RecommendationCountResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  Dissent?: DissentResolvers<ContextType>;
  Consensus?: ConsensusResolvers<ContextType>;
  AppointedExpert?: AppointedExpertResolvers<ContextType>;
  ScoringRound?: ScoringRoundResolvers<ContextType>;
  ScoringRoundConnection?: ScoringRoundConnectionResolvers<ContextType>;
  ScoringRoundEdge?: ScoringRoundEdgeResolvers<ContextType>;
  AppointExpertsResult?: AppointExpertsResultResolvers<ContextType>;
  DeclareInterestResult?: DeclareInterestResultResolvers<ContextType>;
  InterestDeclared?: InterestDeclaredResolvers<ContextType>;
  SubmitScoreSheetResult?: SubmitScoreSheetResultResolvers<ContextType>;
  RecordConsensusResult?: RecordConsensusResultResolvers<ContextType>;
  ExpertAlready?: ExpertAlreadyResolvers<ContextType>;
  ExpertOfProposer?: ExpertOfProposerResolvers<ContextType>;
  ExpertRecused?: ExpertRecusedResolvers<ContextType>;
  ScoredAlready?: ScoredAlreadyResolvers<ContextType>;
  CriteriaUnscored?: CriteriaUnscoredResolvers<ContextType>;
  ScoreOutOfRange?: ScoreOutOfRangeResolvers<ContextType>;
  InterestNotCleared?: InterestNotClearedResolvers<ContextType>;
  SheetsSealed?: SheetsSealedResolvers<ContextType>;
  TooFewExperts?: TooFewExpertsResolvers<ContextType>;
  ConsensusReached?: ConsensusReachedResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Preferences?: PreferencesResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  DemoAccount?: DemoAccountResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  CredentialsWrong?: CredentialsWrongResolvers<ContextType>;
  SignInAsDemoResult?: SignInAsDemoResultResolvers<ContextType>;
  NotADemonstration?: NotADemonstrationResolvers<ContextType>;
  SignedOut?: SignedOutResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  ActForOrganisationResult?: ActForOrganisationResultResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChoosePasswordResult?: ChoosePasswordResultResolvers<ContextType>;
  InvitationUnknown?: InvitationUnknownResolvers<ContextType>;
  PasswordTooWeak?: PasswordTooWeakResolvers<ContextType>;
  SetPreferencesResult?: SetPreferencesResultResolvers<ContextType>;
  ExceptionCase?: ExceptionCaseResolvers<ContextType>;
  ExceptionCaseConnection?: ExceptionCaseConnectionResolvers<ContextType>;
  ExceptionCaseEdge?: ExceptionCaseEdgeResolvers<ContextType>;
  InstructResult?: InstructResultResolvers<ContextType>;
  SignOffAnswer?: SignOffAnswerResolvers<ContextType>;
  HelperNote?: HelperNoteResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  SignOff?: SignOffResolvers<ContextType>;
  TaskStep?: TaskStepResolvers<ContextType>;
  FormFact?: FormFactResolvers<ContextType>;
  TaskForm?: TaskFormResolvers<ContextType>;
  TaskSubject?: TaskSubjectResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  LightCount?: LightCountResolvers<ContextType>;
  WorklistSummary?: WorklistSummaryResolvers<ContextType>;
  ClaimTaskResult?: ClaimTaskResultResolvers<ContextType>;
  ReleaseTaskResult?: ReleaseTaskResultResolvers<ContextType>;
  SaveTaskDraftResult?: SaveTaskDraftResultResolvers<ContextType>;
  CompleteTaskResult?: CompleteTaskResultResolvers<ContextType>;
  StartSignOffResult?: StartSignOffResultResolvers<ContextType>;
  NoSigners?: NoSignersResolvers<ContextType>;
  SignOffRunning?: SignOffRunningResolvers<ContextType>;
  SignTaskResult?: SignTaskResultResolvers<ContextType>;
  AddSignerResult?: AddSignerResultResolvers<ContextType>;
  RemoveSignerResult?: RemoveSignerResultResolvers<ContextType>;
  HandOverTaskResult?: HandOverTaskResultResolvers<ContextType>;
  DelegateTaskResult?: DelegateTaskResultResolvers<ContextType>;
  GiveBackTaskResult?: GiveBackTaskResultResolvers<ContextType>;
  ReturnTaskResult?: ReturnTaskResultResolvers<ContextType>;
  WithdrawTaskResult?: WithdrawTaskResultResolvers<ContextType>;
  CopyTaskResult?: CopyTaskResultResolvers<ContextType>;
  UrgeTaskResult?: UrgeTaskResultResolvers<ContextType>;
  TaskEnded?: TaskEndedResolvers<ContextType>;
  TaskHeld?: TaskHeldResolvers<ContextType>;
  FormProblem?: FormProblemResolvers<ContextType>;
  FormIncomplete?: FormIncompleteResolvers<ContextType>;
  HasItsOwnAct?: HasItsOwnActResolvers<ContextType>;
  NotYourTurn?: NotYourTurnResolvers<ContextType>;
  WithHelper?: WithHelperResolvers<ContextType>;
  AskedAlready?: AskedAlreadyResolvers<ContextType>;
  NotAddedByYou?: NotAddedByYouResolvers<ContextType>;
  NotHelping?: NotHelpingResolvers<ContextType>;
  RoleMissing?: RoleMissingResolvers<ContextType>;
  StepUnknown?: StepUnknownResolvers<ContextType>;
  ActedOnAlready?: ActedOnAlreadyResolvers<ContextType>;
  UrgedAlready?: UrgedAlreadyResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  size?: SizeDirectiveResolver<any, any, ContextType>;
};

