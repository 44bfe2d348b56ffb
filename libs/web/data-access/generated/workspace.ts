// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

import type * as Types from '@shixiao/contract';
import { fragment, operation } from '../src/client/document.ts';
import { OrganisationNameFragment$, PartyNamesFragment$, PersonNameFragment$ } from './session.ts';
import { LimitFactsFragment$, TaskActionFactsFragment$, TaskPlaceFactsFragment$ } from './tasks.ts';

export type CallLineFragment = { readonly __typename: 'Call', readonly id: string, readonly version: number, readonly title: string, readonly need: string, readonly callStage: Types.CallStage, readonly closesAt: string | null, readonly openedAt: string | null, readonly isDemonstration: boolean, readonly viewerCanAnswer: boolean, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

export type OpenCallsQueryVariables = {
  stages?: ReadonlyArray<Types.CallStage> | Types.CallStage | null | undefined;
  text?: string | null | undefined;
  jurisdictionId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
};


export type OpenCallsQuery = { readonly calls: { readonly __typename: 'CallConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'CallEdge', readonly cursor: string, readonly node: { readonly __typename: 'Call', readonly id: string, readonly version: number, readonly title: string, readonly need: string, readonly callStage: Types.CallStage, readonly closesAt: string | null, readonly openedAt: string | null, readonly isDemonstration: boolean, readonly viewerCanAnswer: boolean, readonly wantedIndicators: ReadonlyArray<{ readonly __typename: 'WantedIndicator', readonly id: string, readonly name: string, readonly unit: string }>, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CallSeenQueryVariables = {
  id: string;
};


export type CallSeenQuery = { readonly call: { readonly __typename: 'Call', readonly withdrawnBecause: string | null, readonly id: string, readonly version: number, readonly title: string, readonly need: string, readonly callStage: Types.CallStage, readonly closesAt: string | null, readonly openedAt: string | null, readonly isDemonstration: boolean, readonly viewerCanAnswer: boolean, readonly wantedIndicators: ReadonlyArray<{ readonly __typename: 'WantedIndicator', readonly id: string, readonly name: string, readonly unit: string }>, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly id: string, readonly name: string, readonly weight: string }>, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } } | null };

export type CallAnswersQueryVariables = {
  callId: string;
  first: number;
};


export type CallAnswersQuery = { readonly proposals: { readonly __typename: 'ProposalConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ProposalEdge', readonly cursor: string, readonly node: { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly submittedAt: string | null, readonly viewerCanEdit: boolean, readonly content: { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string }, readonly call: { readonly __typename: 'Call', readonly id: string, readonly title: string } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly number: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WorkJurisdictionsQueryVariables = {
  first: number;
};


export type WorkJurisdictionsQuery = { readonly jurisdictions: { readonly __typename: 'JurisdictionConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'JurisdictionEdge', readonly node: { readonly __typename: 'Jurisdiction', readonly id: string, readonly level: Types.RegionLevel, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } }> } };

export type ProposalLineFragment = { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly submittedAt: string | null, readonly viewerCanEdit: boolean, readonly content: { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string }, readonly call: { readonly __typename: 'Call', readonly id: string, readonly title: string } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly number: string } };

export type MyProposalsQueryVariables = {
  stages?: ReadonlyArray<Types.ProposalStage> | Types.ProposalStage | null | undefined;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
};


export type MyProposalsQuery = { readonly proposals: { readonly __typename: 'ProposalConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ProposalEdge', readonly cursor: string, readonly node: { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly submittedAt: string | null, readonly viewerCanEdit: boolean, readonly content: { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string }, readonly call: { readonly __typename: 'Call', readonly id: string, readonly title: string } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly number: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProposalContentFactsFragment = { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string, readonly localAdvantage: string, readonly marketCase: { readonly __typename: 'MarketCase', readonly demandEvidence: string, readonly ownFundsShare: string | null, readonly revenueAfterSupport: string }, readonly indicators: ReadonlyArray<{ readonly __typename: 'ProposedIndicator', readonly id: string, readonly answers: string | null, readonly name: string, readonly unit: string, readonly source: string, readonly method: string, readonly baseline: string | null, readonly baselineOn: string | null, readonly target: string | null, readonly targetOn: string | null, readonly measuredBy: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } | null }>, readonly milestones: ReadonlyArray<{ readonly __typename: 'ProposedMilestone', readonly id: string, readonly name: string, readonly dueOn: string | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'EvidenceDemand', readonly id: string, readonly description: string }> }> };

export type AttachmentFactsFragment = { readonly __typename: 'Attachment', readonly id: string, readonly kind: Types.AttachmentKind, readonly title: string, readonly viewerCanRemove: boolean, readonly file: { readonly __typename: 'StoredFile', readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly url: string }, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } };

export type CorrectionFactsFragment = { readonly __typename: 'CorrectionNotice', readonly at: string, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }, readonly corrections: ReadonlyArray<{ readonly __typename: 'Correction', readonly id: string, readonly what: string, readonly howToMend: string, readonly field: ReadonlyArray<string> }> };

export type ProposalSeenQueryVariables = {
  id: string;
};


export type ProposalSeenQuery = { readonly proposal: { readonly __typename: 'Proposal', readonly submittedHash: string | null, readonly isDemonstration: boolean, readonly viewerCanWithdraw: boolean, readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly submittedAt: string | null, readonly viewerCanEdit: boolean, readonly content: { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string, readonly localAdvantage: string, readonly marketCase: { readonly __typename: 'MarketCase', readonly demandEvidence: string, readonly ownFundsShare: string | null, readonly revenueAfterSupport: string }, readonly indicators: ReadonlyArray<{ readonly __typename: 'ProposedIndicator', readonly id: string, readonly answers: string | null, readonly name: string, readonly unit: string, readonly source: string, readonly method: string, readonly baseline: string | null, readonly baselineOn: string | null, readonly target: string | null, readonly targetOn: string | null, readonly measuredBy: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } | null }>, readonly milestones: ReadonlyArray<{ readonly __typename: 'ProposedMilestone', readonly id: string, readonly name: string, readonly dueOn: string | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'EvidenceDemand', readonly id: string, readonly description: string }> }> }, readonly proposers: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }>, readonly attachments: ReadonlyArray<{ readonly __typename: 'Attachment', readonly id: string, readonly kind: Types.AttachmentKind, readonly title: string, readonly viewerCanRemove: boolean, readonly file: { readonly __typename: 'StoredFile', readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly url: string }, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } }>, readonly submittedBy: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } | null, readonly completeness: { readonly __typename: 'CompletenessCheck', readonly outcome: Types.CompletenessOutcome | null, readonly acceptedFrom: string | null, readonly declinedBecause: string | null, readonly limits: { readonly __typename: 'TwoLimits', readonly statutory: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null }, readonly promised: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null } | null } | null, readonly notice: { readonly __typename: 'CorrectionNotice', readonly at: string, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }, readonly corrections: ReadonlyArray<{ readonly __typename: 'Correction', readonly id: string, readonly what: string, readonly howToMend: string, readonly field: ReadonlyArray<string> }> } | null, readonly uncorrected: ReadonlyArray<{ readonly __typename: 'Correction', readonly id: string, readonly what: string, readonly howToMend: string }> } | null, readonly consultation: { readonly __typename: 'Consultation', readonly id: string, readonly startedAt: string, readonly endsAt: string, readonly isOpen: boolean, readonly commentCount: number, readonly unansweredCount: number, readonly closedAt: string | null, readonly adoptionSummary: string | null } | null, readonly decisionMatter: { readonly __typename: 'DecisionMatter', readonly id: string, readonly limits: { readonly __typename: 'TwoLimits', readonly statutory: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null, readonly extension: { readonly __typename: 'Extension', readonly days: number, readonly reason: string } | null }, readonly promised: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null } | null } | null, readonly decision: { readonly __typename: 'Decision', readonly id: string, readonly verdict: Types.Recommendation, readonly reason: string, readonly departsFromMajority: boolean, readonly departureReason: string | null, readonly at: string, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } } | null } | null, readonly call: { readonly __typename: 'Call', readonly id: string, readonly title: string } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly number: string } } | null };

export type DraftFactsFragment = { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly viewerCanEdit: boolean, readonly viewerCanSubmit: boolean, readonly content: { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string, readonly localAdvantage: string, readonly marketCase: { readonly __typename: 'MarketCase', readonly demandEvidence: string, readonly ownFundsShare: string | null, readonly revenueAfterSupport: string }, readonly indicators: ReadonlyArray<{ readonly __typename: 'ProposedIndicator', readonly id: string, readonly answers: string | null, readonly name: string, readonly unit: string, readonly source: string, readonly method: string, readonly baseline: string | null, readonly baselineOn: string | null, readonly target: string | null, readonly targetOn: string | null, readonly measuredBy: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } | null }>, readonly milestones: ReadonlyArray<{ readonly __typename: 'ProposedMilestone', readonly id: string, readonly name: string, readonly dueOn: string | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'EvidenceDemand', readonly id: string, readonly description: string }> }> }, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingPart', readonly kind: Types.MissingPartKind, readonly field: ReadonlyArray<string>, readonly found: { readonly __typename: 'ActivityFound', readonly activity: Types.Activity, readonly words: string, readonly because: Types.NotOutcomeBecause, readonly source: string | null } | null }>, readonly editors: ReadonlyArray<{ readonly __typename: 'Editor', readonly field: ReadonlyArray<string>, readonly seenAt: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }> };

export type ProposalDraftQueryVariables = {
  id: string;
};


export type ProposalDraftQuery = { readonly proposal: { readonly __typename: 'Proposal', readonly viewerCanWithdraw: boolean, readonly viewerCanAddProposer: boolean, readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly viewerCanEdit: boolean, readonly viewerCanSubmit: boolean, readonly proposers: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }>, readonly attachments: ReadonlyArray<{ readonly __typename: 'Attachment', readonly id: string, readonly kind: Types.AttachmentKind, readonly title: string, readonly viewerCanRemove: boolean, readonly file: { readonly __typename: 'StoredFile', readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly url: string }, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } }>, readonly call: { readonly __typename: 'Call', readonly id: string, readonly title: string, readonly closesAt: string | null, readonly need: string, readonly wantedIndicators: ReadonlyArray<{ readonly __typename: 'WantedIndicator', readonly id: string, readonly name: string, readonly unit: string }> } | null, readonly completeness: { readonly __typename: 'CompletenessCheck', readonly notice: { readonly __typename: 'CorrectionNotice', readonly at: string, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }, readonly corrections: ReadonlyArray<{ readonly __typename: 'Correction', readonly id: string, readonly what: string, readonly howToMend: string, readonly field: ReadonlyArray<string> }> } | null } | null, readonly decisionMatter: { readonly __typename: 'DecisionMatter', readonly id: string, readonly decision: { readonly __typename: 'Decision', readonly id: string, readonly verdict: Types.Recommendation, readonly reason: string, readonly at: string, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } } | null } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly number: string }, readonly content: { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string, readonly localAdvantage: string, readonly marketCase: { readonly __typename: 'MarketCase', readonly demandEvidence: string, readonly ownFundsShare: string | null, readonly revenueAfterSupport: string }, readonly indicators: ReadonlyArray<{ readonly __typename: 'ProposedIndicator', readonly id: string, readonly answers: string | null, readonly name: string, readonly unit: string, readonly source: string, readonly method: string, readonly baseline: string | null, readonly baselineOn: string | null, readonly target: string | null, readonly targetOn: string | null, readonly measuredBy: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } | null }>, readonly milestones: ReadonlyArray<{ readonly __typename: 'ProposedMilestone', readonly id: string, readonly name: string, readonly dueOn: string | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'EvidenceDemand', readonly id: string, readonly description: string }> }> }, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingPart', readonly kind: Types.MissingPartKind, readonly field: ReadonlyArray<string>, readonly found: { readonly __typename: 'ActivityFound', readonly activity: Types.Activity, readonly words: string, readonly because: Types.NotOutcomeBecause, readonly source: string | null } | null }>, readonly editors: ReadonlyArray<{ readonly __typename: 'Editor', readonly field: ReadonlyArray<string>, readonly seenAt: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }> } | null };

export type CreateProposalMutationVariables = {
  input: Types.CreateProposalInput;
};


export type CreateProposalMutation = { readonly createProposal:
    | { readonly __typename: 'Proposal', readonly id: string, readonly version: number }
    | { readonly __typename: 'CallNotOpen', readonly path: ReadonlyArray<string>, readonly callStage: Types.CallStage }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type SaveProposalDraftMutationVariables = {
  input: Types.SaveProposalDraftInput;
};


export type SaveProposalDraftMutation = { readonly saveProposalDraft:
    | { readonly __typename: 'DraftSaved', readonly proposal: { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly viewerCanEdit: boolean, readonly viewerCanSubmit: boolean, readonly content: { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string, readonly localAdvantage: string, readonly marketCase: { readonly __typename: 'MarketCase', readonly demandEvidence: string, readonly ownFundsShare: string | null, readonly revenueAfterSupport: string }, readonly indicators: ReadonlyArray<{ readonly __typename: 'ProposedIndicator', readonly id: string, readonly answers: string | null, readonly name: string, readonly unit: string, readonly source: string, readonly method: string, readonly baseline: string | null, readonly baselineOn: string | null, readonly target: string | null, readonly targetOn: string | null, readonly measuredBy: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } | null }>, readonly milestones: ReadonlyArray<{ readonly __typename: 'ProposedMilestone', readonly id: string, readonly name: string, readonly dueOn: string | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'EvidenceDemand', readonly id: string, readonly description: string }> }> }, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingPart', readonly kind: Types.MissingPartKind, readonly field: ReadonlyArray<string>, readonly found: { readonly __typename: 'ActivityFound', readonly activity: Types.Activity, readonly words: string, readonly because: Types.NotOutcomeBecause, readonly source: string | null } | null }>, readonly editors: ReadonlyArray<{ readonly __typename: 'Editor', readonly field: ReadonlyArray<string>, readonly seenAt: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }> }, readonly conflicts: ReadonlyArray<{ readonly __typename: 'DraftConflict', readonly field: ReadonlyArray<string>, readonly base: Types.JsonValue | null, readonly mine: Types.JsonValue | null, readonly theirs: Types.JsonValue | null, readonly savedAt: string, readonly savedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }> }
    | { readonly __typename: 'ProposalLocked', readonly path: ReadonlyArray<string>, readonly proposalStage: Types.ProposalStage }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'Conflict', readonly changedAt: string, readonly path: ReadonlyArray<string>, readonly current:
        | { readonly __typename: 'Acceptance', readonly id: string, readonly version: number }
        | { readonly __typename: 'Agreement', readonly id: string, readonly version: number }
        | { readonly __typename: 'Blocker', readonly id: string, readonly version: number }
        | { readonly __typename: 'Call', readonly id: string, readonly version: number }
        | { readonly __typename: 'Consultation', readonly id: string, readonly version: number }
        | { readonly __typename: 'DecisionMatter', readonly id: string, readonly version: number }
        | { readonly __typename: 'Organisation', readonly id: string, readonly version: number }
        | { readonly __typename: 'Person', readonly id: string, readonly version: number }
        | { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitStatus', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitRule', readonly id: string, readonly version: number }
        | { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number }
        | { readonly __typename: 'FollowUp', readonly id: string, readonly version: number }
        | { readonly __typename: 'Rectification', readonly id: string, readonly version: number }
        | { readonly __typename: 'Project', readonly id: string, readonly version: number }
        | { readonly __typename: 'Milestone', readonly id: string, readonly version: number }
        | { readonly __typename: 'PlanChangeRequest', readonly id: string, readonly version: number }
        | { readonly __typename: 'Proposal', readonly id: string, readonly version: number }
        | { readonly __typename: 'ScoringRound', readonly id: string, readonly version: number }
        | { readonly __typename: 'Task', readonly id: string, readonly version: number }
      , readonly changedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
   };

export type AnnouncePresenceMutationVariables = {
  input: Types.AnnouncePresenceInput;
};


export type AnnouncePresenceMutation = { readonly announcePresence:
    | { readonly __typename: 'Proposal', readonly id: string, readonly editors: ReadonlyArray<{ readonly __typename: 'Editor', readonly field: ReadonlyArray<string>, readonly seenAt: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }> }
    | { readonly __typename: 'ProposalLocked', readonly path: ReadonlyArray<string>, readonly proposalStage: Types.ProposalStage }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type AttachToProposalMutationVariables = {
  input: Types.AttachToProposalInput;
};


export type AttachToProposalMutation = { readonly attachToProposal:
    | { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly attachments: ReadonlyArray<{ readonly __typename: 'Attachment', readonly id: string, readonly kind: Types.AttachmentKind, readonly title: string, readonly viewerCanRemove: boolean, readonly file: { readonly __typename: 'StoredFile', readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly url: string }, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } }>, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingPart', readonly kind: Types.MissingPartKind, readonly field: ReadonlyArray<string>, readonly found: { readonly __typename: 'ActivityFound', readonly activity: Types.Activity, readonly words: string, readonly because: Types.NotOutcomeBecause, readonly source: string | null } | null }> }
    | { readonly __typename: 'ProposalLocked', readonly path: ReadonlyArray<string>, readonly proposalStage: Types.ProposalStage }
    | { readonly __typename: 'UploadNotFinished', readonly path: ReadonlyArray<string>, readonly upload: { readonly __typename: 'Upload', readonly id: string, readonly fileName: string, readonly size: number, readonly received: number } }
    | { readonly __typename: 'FileRefused', readonly fileFault: Types.FileFault, readonly allowedMediaTypes: ReadonlyArray<string>, readonly maxSize: number, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type DetachFromProposalMutationVariables = {
  input: Types.DetachFromProposalInput;
};


export type DetachFromProposalMutation = { readonly detachFromProposal:
    | { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly attachments: ReadonlyArray<{ readonly __typename: 'Attachment', readonly id: string, readonly kind: Types.AttachmentKind, readonly title: string, readonly viewerCanRemove: boolean, readonly file: { readonly __typename: 'StoredFile', readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly url: string }, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } }> }
    | { readonly __typename: 'ProposalLocked', readonly path: ReadonlyArray<string>, readonly proposalStage: Types.ProposalStage }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type AddProposerMutationVariables = {
  input: Types.AddProposerInput;
};


export type AddProposerMutation = { readonly addProposer:
    | { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposers: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }> }
    | { readonly __typename: 'ProposalLocked', readonly path: ReadonlyArray<string>, readonly proposalStage: Types.ProposalStage }
    | { readonly __typename: 'ProposerAlready', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }
    | { readonly __typename: 'NotAnEnterprise', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'Conflict', readonly changedAt: string, readonly path: ReadonlyArray<string>, readonly current:
        | { readonly __typename: 'Acceptance', readonly id: string, readonly version: number }
        | { readonly __typename: 'Agreement', readonly id: string, readonly version: number }
        | { readonly __typename: 'Blocker', readonly id: string, readonly version: number }
        | { readonly __typename: 'Call', readonly id: string, readonly version: number }
        | { readonly __typename: 'Consultation', readonly id: string, readonly version: number }
        | { readonly __typename: 'DecisionMatter', readonly id: string, readonly version: number }
        | { readonly __typename: 'Organisation', readonly id: string, readonly version: number }
        | { readonly __typename: 'Person', readonly id: string, readonly version: number }
        | { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitStatus', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitRule', readonly id: string, readonly version: number }
        | { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number }
        | { readonly __typename: 'FollowUp', readonly id: string, readonly version: number }
        | { readonly __typename: 'Rectification', readonly id: string, readonly version: number }
        | { readonly __typename: 'Project', readonly id: string, readonly version: number }
        | { readonly __typename: 'Milestone', readonly id: string, readonly version: number }
        | { readonly __typename: 'PlanChangeRequest', readonly id: string, readonly version: number }
        | { readonly __typename: 'Proposal', readonly id: string, readonly version: number }
        | { readonly __typename: 'ScoringRound', readonly id: string, readonly version: number }
        | { readonly __typename: 'Task', readonly id: string, readonly version: number }
      , readonly changedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
   };

export type RemoveProposerMutationVariables = {
  input: Types.RemoveProposerInput;
};


export type RemoveProposerMutation = { readonly removeProposer:
    | { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposers: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }> }
    | { readonly __typename: 'ProposalLocked', readonly path: ReadonlyArray<string>, readonly proposalStage: Types.ProposalStage }
    | { readonly __typename: 'LeaderStays', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'Conflict', readonly changedAt: string, readonly path: ReadonlyArray<string>, readonly current:
        | { readonly __typename: 'Acceptance', readonly id: string, readonly version: number }
        | { readonly __typename: 'Agreement', readonly id: string, readonly version: number }
        | { readonly __typename: 'Blocker', readonly id: string, readonly version: number }
        | { readonly __typename: 'Call', readonly id: string, readonly version: number }
        | { readonly __typename: 'Consultation', readonly id: string, readonly version: number }
        | { readonly __typename: 'DecisionMatter', readonly id: string, readonly version: number }
        | { readonly __typename: 'Organisation', readonly id: string, readonly version: number }
        | { readonly __typename: 'Person', readonly id: string, readonly version: number }
        | { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitStatus', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitRule', readonly id: string, readonly version: number }
        | { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number }
        | { readonly __typename: 'FollowUp', readonly id: string, readonly version: number }
        | { readonly __typename: 'Rectification', readonly id: string, readonly version: number }
        | { readonly __typename: 'Project', readonly id: string, readonly version: number }
        | { readonly __typename: 'Milestone', readonly id: string, readonly version: number }
        | { readonly __typename: 'PlanChangeRequest', readonly id: string, readonly version: number }
        | { readonly __typename: 'Proposal', readonly id: string, readonly version: number }
        | { readonly __typename: 'ScoringRound', readonly id: string, readonly version: number }
        | { readonly __typename: 'Task', readonly id: string, readonly version: number }
      , readonly changedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
   };

export type SubmitProposalMutationVariables = {
  input: Types.SubmitProposalInput;
};


export type SubmitProposalMutation = { readonly submitProposal:
    | { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly viewerCanEdit: boolean, readonly viewerCanSubmit: boolean, readonly content: { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string, readonly localAdvantage: string, readonly marketCase: { readonly __typename: 'MarketCase', readonly demandEvidence: string, readonly ownFundsShare: string | null, readonly revenueAfterSupport: string }, readonly indicators: ReadonlyArray<{ readonly __typename: 'ProposedIndicator', readonly id: string, readonly answers: string | null, readonly name: string, readonly unit: string, readonly source: string, readonly method: string, readonly baseline: string | null, readonly baselineOn: string | null, readonly target: string | null, readonly targetOn: string | null, readonly measuredBy: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } | null }>, readonly milestones: ReadonlyArray<{ readonly __typename: 'ProposedMilestone', readonly id: string, readonly name: string, readonly dueOn: string | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'EvidenceDemand', readonly id: string, readonly description: string }> }> }, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingPart', readonly kind: Types.MissingPartKind, readonly field: ReadonlyArray<string>, readonly found: { readonly __typename: 'ActivityFound', readonly activity: Types.Activity, readonly words: string, readonly because: Types.NotOutcomeBecause, readonly source: string | null } | null }>, readonly editors: ReadonlyArray<{ readonly __typename: 'Editor', readonly field: ReadonlyArray<string>, readonly seenAt: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }> }
    | { readonly __typename: 'ProposalWrongStage', readonly path: ReadonlyArray<string>, readonly proposalStage: Types.ProposalStage }
    | { readonly __typename: 'ProposalIncomplete', readonly path: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingPart', readonly kind: Types.MissingPartKind, readonly field: ReadonlyArray<string>, readonly found: { readonly __typename: 'ActivityFound', readonly activity: Types.Activity, readonly because: Types.NotOutcomeBecause, readonly words: string } | null }> }
    | { readonly __typename: 'CallNotOpen', readonly callStage: Types.CallStage, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'DeadlinePassed', readonly deadline: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'Conflict', readonly changedAt: string, readonly path: ReadonlyArray<string>, readonly current:
        | { readonly __typename: 'Acceptance', readonly id: string, readonly version: number }
        | { readonly __typename: 'Agreement', readonly id: string, readonly version: number }
        | { readonly __typename: 'Blocker', readonly id: string, readonly version: number }
        | { readonly __typename: 'Call', readonly id: string, readonly version: number }
        | { readonly __typename: 'Consultation', readonly id: string, readonly version: number }
        | { readonly __typename: 'DecisionMatter', readonly id: string, readonly version: number }
        | { readonly __typename: 'Organisation', readonly id: string, readonly version: number }
        | { readonly __typename: 'Person', readonly id: string, readonly version: number }
        | { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitStatus', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitRule', readonly id: string, readonly version: number }
        | { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number }
        | { readonly __typename: 'FollowUp', readonly id: string, readonly version: number }
        | { readonly __typename: 'Rectification', readonly id: string, readonly version: number }
        | { readonly __typename: 'Project', readonly id: string, readonly version: number }
        | { readonly __typename: 'Milestone', readonly id: string, readonly version: number }
        | { readonly __typename: 'PlanChangeRequest', readonly id: string, readonly version: number }
        | { readonly __typename: 'Proposal', readonly id: string, readonly version: number }
        | { readonly __typename: 'ScoringRound', readonly id: string, readonly version: number }
        | { readonly __typename: 'Task', readonly id: string, readonly version: number }
      , readonly changedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
   };

export type WithdrawProposalMutationVariables = {
  input: Types.WithdrawProposalInput;
};


export type WithdrawProposalMutation = { readonly withdrawProposal:
    | { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly viewerCanEdit: boolean, readonly viewerCanSubmit: boolean, readonly content: { readonly __typename: 'ProposalContent', readonly title: string, readonly summary: string, readonly localAdvantage: string, readonly marketCase: { readonly __typename: 'MarketCase', readonly demandEvidence: string, readonly ownFundsShare: string | null, readonly revenueAfterSupport: string }, readonly indicators: ReadonlyArray<{ readonly __typename: 'ProposedIndicator', readonly id: string, readonly answers: string | null, readonly name: string, readonly unit: string, readonly source: string, readonly method: string, readonly baseline: string | null, readonly baselineOn: string | null, readonly target: string | null, readonly targetOn: string | null, readonly measuredBy: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } | null }>, readonly milestones: ReadonlyArray<{ readonly __typename: 'ProposedMilestone', readonly id: string, readonly name: string, readonly dueOn: string | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'EvidenceDemand', readonly id: string, readonly description: string }> }> }, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingPart', readonly kind: Types.MissingPartKind, readonly field: ReadonlyArray<string>, readonly found: { readonly __typename: 'ActivityFound', readonly activity: Types.Activity, readonly words: string, readonly because: Types.NotOutcomeBecause, readonly source: string | null } | null }>, readonly editors: ReadonlyArray<{ readonly __typename: 'Editor', readonly field: ReadonlyArray<string>, readonly seenAt: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }> }
    | { readonly __typename: 'ProposalWrongStage', readonly path: ReadonlyArray<string>, readonly proposalStage: Types.ProposalStage }
    | { readonly __typename: 'ReasonMissing', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'Conflict', readonly changedAt: string, readonly path: ReadonlyArray<string>, readonly current:
        | { readonly __typename: 'Acceptance', readonly id: string, readonly version: number }
        | { readonly __typename: 'Agreement', readonly id: string, readonly version: number }
        | { readonly __typename: 'Blocker', readonly id: string, readonly version: number }
        | { readonly __typename: 'Call', readonly id: string, readonly version: number }
        | { readonly __typename: 'Consultation', readonly id: string, readonly version: number }
        | { readonly __typename: 'DecisionMatter', readonly id: string, readonly version: number }
        | { readonly __typename: 'Organisation', readonly id: string, readonly version: number }
        | { readonly __typename: 'Person', readonly id: string, readonly version: number }
        | { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitStatus', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitRule', readonly id: string, readonly version: number }
        | { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number }
        | { readonly __typename: 'FollowUp', readonly id: string, readonly version: number }
        | { readonly __typename: 'Rectification', readonly id: string, readonly version: number }
        | { readonly __typename: 'Project', readonly id: string, readonly version: number }
        | { readonly __typename: 'Milestone', readonly id: string, readonly version: number }
        | { readonly __typename: 'PlanChangeRequest', readonly id: string, readonly version: number }
        | { readonly __typename: 'Proposal', readonly id: string, readonly version: number }
        | { readonly __typename: 'ScoringRound', readonly id: string, readonly version: number }
        | { readonly __typename: 'Task', readonly id: string, readonly version: number }
      , readonly changedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
   };

export type FindOrganisationsQueryVariables = {
  kind: Types.OrganisationKind;
  text?: string | null | undefined;
  first: number;
};


export type FindOrganisationsQuery = { readonly organisations: { readonly __typename: 'OrganisationConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'OrganisationEdge', readonly node: { readonly __typename: 'Organisation', readonly creditCode: string, readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }> } };

export type DraftChangedSubscriptionVariables = {
  proposalId: string;
};


export type DraftChangedSubscription = { readonly draftChanged:
    | { readonly __typename: 'DraftSavedByOther', readonly version: number, readonly savedAt: string, readonly changedFields: ReadonlyArray<{ readonly __typename: 'DraftField', readonly field: ReadonlyArray<string>, readonly value: Types.JsonValue | null }>, readonly savedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }
    | { readonly __typename: 'EditorsChanged', readonly editors: ReadonlyArray<{ readonly __typename: 'Editor', readonly field: ReadonlyArray<string>, readonly seenAt: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }> }
    | { readonly __typename: 'DraftLocked', readonly proposalStage: Types.ProposalStage }
   };

export type FormTaskFragment = { readonly __typename: 'Task', readonly stage: Types.Stage | null, readonly dueAt: string | null, readonly createdAt: string, readonly completedAt: string | null, readonly id: string, readonly act: string, readonly version: number, readonly taskStatus: Types.TaskStatus, readonly candidateRoles: ReadonlyArray<Types.Role>, readonly viewerCanClaim: boolean, readonly viewerCanRelease: boolean, readonly viewerCanComplete: boolean, readonly viewerCanStartSignOff: boolean, readonly viewerCanSign: boolean, readonly viewerCanAddSigner: boolean, readonly viewerCanHandOver: boolean, readonly viewerCanDelegate: boolean, readonly viewerCanGiveBack: boolean, readonly viewerCanReturn: boolean, readonly viewerCanWithdraw: boolean, readonly viewerCanCopy: boolean, readonly viewerCanUrge: boolean, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string }, readonly project: { readonly __typename: 'Project', readonly id: string, readonly number: string, readonly title: string } | null, readonly limits: { readonly __typename: 'TwoLimits', readonly statutory: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null }, readonly promised: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null } | null } | null, readonly copiedTo: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }>, readonly completedBy: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } | null, readonly form: { readonly __typename: 'TaskForm', readonly id: string, readonly schema: Types.JsonValue, readonly estimatedMinutes: string, readonly draft: Types.JsonValue | null, readonly draftSavedAt: string | null, readonly facts: ReadonlyArray<{ readonly __typename: 'FormFact', readonly field: string, readonly mode: Types.FormFieldMode, readonly fact: string, readonly value: Types.JsonValue | null, readonly source: string | null, readonly asOf: string | null }> } | null, readonly subject:
    | { readonly __typename: 'Call', readonly id: string, readonly title: string }
    | { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Consultation', readonly id: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } } }
    | { readonly __typename: 'ScoringRound', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
    | { readonly __typename: 'DecisionMatter', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Milestone', readonly id: string }
    | { readonly __typename: 'Blocker', readonly id: string }
    | { readonly __typename: 'PlanChangeRequest' }
    | { readonly __typename: 'Acceptance' }
    | { readonly __typename: 'FollowUp' }
    | { readonly __typename: 'Rectification' }
  , readonly assignee: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly assignedFor: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly earlierSteps: ReadonlyArray<{ readonly __typename: 'TaskStep', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }>, readonly signOff: { readonly __typename: 'SignOff', readonly shape: Types.SignOffShape, readonly submittedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly seats: ReadonlyArray<{ readonly __typename: 'Seat', readonly isAskedNow: boolean, readonly owner: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly helper: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly notes: ReadonlyArray<{ readonly __typename: 'HelperNote', readonly note: string, readonly at: string, readonly by: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly answer: { readonly __typename: 'SignOffAnswer', readonly verdict: Types.SignVerdict, readonly reason: string | null, readonly at: string, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } } | null, readonly addedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly handedOverBy: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }> }> } | null };

export type TaskNowQueryVariables = {
  id: string;
};


export type TaskNowQuery = { readonly task: { readonly __typename: 'Task', readonly stage: Types.Stage | null, readonly dueAt: string | null, readonly createdAt: string, readonly completedAt: string | null, readonly id: string, readonly act: string, readonly version: number, readonly taskStatus: Types.TaskStatus, readonly candidateRoles: ReadonlyArray<Types.Role>, readonly viewerCanClaim: boolean, readonly viewerCanRelease: boolean, readonly viewerCanComplete: boolean, readonly viewerCanStartSignOff: boolean, readonly viewerCanSign: boolean, readonly viewerCanAddSigner: boolean, readonly viewerCanHandOver: boolean, readonly viewerCanDelegate: boolean, readonly viewerCanGiveBack: boolean, readonly viewerCanReturn: boolean, readonly viewerCanWithdraw: boolean, readonly viewerCanCopy: boolean, readonly viewerCanUrge: boolean, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string }, readonly project: { readonly __typename: 'Project', readonly id: string, readonly number: string, readonly title: string } | null, readonly limits: { readonly __typename: 'TwoLimits', readonly statutory: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null }, readonly promised: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null } | null } | null, readonly copiedTo: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }>, readonly completedBy: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } | null, readonly form: { readonly __typename: 'TaskForm', readonly id: string, readonly schema: Types.JsonValue, readonly estimatedMinutes: string, readonly draft: Types.JsonValue | null, readonly draftSavedAt: string | null, readonly facts: ReadonlyArray<{ readonly __typename: 'FormFact', readonly field: string, readonly mode: Types.FormFieldMode, readonly fact: string, readonly value: Types.JsonValue | null, readonly source: string | null, readonly asOf: string | null }> } | null, readonly subject:
      | { readonly __typename: 'Call', readonly id: string, readonly title: string }
      | { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Consultation', readonly id: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } } }
      | { readonly __typename: 'ScoringRound', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
      | { readonly __typename: 'DecisionMatter', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
      | { readonly __typename: 'Agreement' }
      | { readonly __typename: 'Milestone', readonly id: string }
      | { readonly __typename: 'Blocker', readonly id: string }
      | { readonly __typename: 'PlanChangeRequest' }
      | { readonly __typename: 'Acceptance' }
      | { readonly __typename: 'FollowUp' }
      | { readonly __typename: 'Rectification' }
    , readonly assignee: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly assignedFor: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly earlierSteps: ReadonlyArray<{ readonly __typename: 'TaskStep', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }>, readonly signOff: { readonly __typename: 'SignOff', readonly shape: Types.SignOffShape, readonly submittedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly seats: ReadonlyArray<{ readonly __typename: 'Seat', readonly isAskedNow: boolean, readonly owner: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly helper: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly notes: ReadonlyArray<{ readonly __typename: 'HelperNote', readonly note: string, readonly at: string, readonly by: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly answer: { readonly __typename: 'SignOffAnswer', readonly verdict: Types.SignVerdict, readonly reason: string | null, readonly at: string, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } } | null, readonly addedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly handedOverBy: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }> }> } | null } | null };

export type SaveTaskDraftMutationVariables = {
  input: Types.SaveTaskDraftInput;
};


export type SaveTaskDraftMutation = { readonly saveTaskDraft:
    | { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly form: { readonly __typename: 'TaskForm', readonly id: string, readonly draftSavedAt: string | null } | null }
    | { readonly __typename: 'TaskEnded', readonly path: ReadonlyArray<string>, readonly taskStatus: Types.TaskStatus, readonly doneAt: string, readonly doneBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type CompleteTaskMutationVariables = {
  input: Types.CompleteTaskInput;
};


export type CompleteTaskMutation = { readonly completeTask:
    | { readonly __typename: 'Task', readonly stage: Types.Stage | null, readonly dueAt: string | null, readonly createdAt: string, readonly completedAt: string | null, readonly id: string, readonly act: string, readonly version: number, readonly taskStatus: Types.TaskStatus, readonly candidateRoles: ReadonlyArray<Types.Role>, readonly viewerCanClaim: boolean, readonly viewerCanRelease: boolean, readonly viewerCanComplete: boolean, readonly viewerCanStartSignOff: boolean, readonly viewerCanSign: boolean, readonly viewerCanAddSigner: boolean, readonly viewerCanHandOver: boolean, readonly viewerCanDelegate: boolean, readonly viewerCanGiveBack: boolean, readonly viewerCanReturn: boolean, readonly viewerCanWithdraw: boolean, readonly viewerCanCopy: boolean, readonly viewerCanUrge: boolean, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string }, readonly project: { readonly __typename: 'Project', readonly id: string, readonly number: string, readonly title: string } | null, readonly limits: { readonly __typename: 'TwoLimits', readonly statutory: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null }, readonly promised: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null } | null } | null, readonly copiedTo: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }>, readonly completedBy: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } | null, readonly form: { readonly __typename: 'TaskForm', readonly id: string, readonly schema: Types.JsonValue, readonly estimatedMinutes: string, readonly draft: Types.JsonValue | null, readonly draftSavedAt: string | null, readonly facts: ReadonlyArray<{ readonly __typename: 'FormFact', readonly field: string, readonly mode: Types.FormFieldMode, readonly fact: string, readonly value: Types.JsonValue | null, readonly source: string | null, readonly asOf: string | null }> } | null, readonly subject:
        | { readonly __typename: 'Call', readonly id: string, readonly title: string }
        | { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Consultation', readonly id: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } } }
        | { readonly __typename: 'ScoringRound', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
        | { readonly __typename: 'DecisionMatter', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
        | { readonly __typename: 'Agreement' }
        | { readonly __typename: 'Milestone', readonly id: string }
        | { readonly __typename: 'Blocker', readonly id: string }
        | { readonly __typename: 'PlanChangeRequest' }
        | { readonly __typename: 'Acceptance' }
        | { readonly __typename: 'FollowUp' }
        | { readonly __typename: 'Rectification' }
      , readonly assignee: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly assignedFor: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly earlierSteps: ReadonlyArray<{ readonly __typename: 'TaskStep', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }>, readonly signOff: { readonly __typename: 'SignOff', readonly shape: Types.SignOffShape, readonly submittedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly seats: ReadonlyArray<{ readonly __typename: 'Seat', readonly isAskedNow: boolean, readonly owner: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly helper: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly notes: ReadonlyArray<{ readonly __typename: 'HelperNote', readonly note: string, readonly at: string, readonly by: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly answer: { readonly __typename: 'SignOffAnswer', readonly verdict: Types.SignVerdict, readonly reason: string | null, readonly at: string, readonly by: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } } | null, readonly addedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null, readonly handedOverBy: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }> }> } | null }
    | { readonly __typename: 'TaskEnded', readonly path: ReadonlyArray<string>, readonly taskStatus: Types.TaskStatus, readonly doneAt: string, readonly doneBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
    | { readonly __typename: 'TaskHeld', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }
    | { readonly __typename: 'FormIncomplete', readonly path: ReadonlyArray<string>, readonly formProblems: ReadonlyArray<{ readonly __typename: 'FormProblem', readonly field: ReadonlyArray<string>, readonly kind: Types.FormProblemKind }> }
    | { readonly __typename: 'HasItsOwnAct', readonly act: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'SamePerson', readonly parts: ReadonlyArray<Types.Part>, readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }
    | { readonly __typename: 'SameOrganisation', readonly parts: ReadonlyArray<Types.Part>, readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'Conflict', readonly changedAt: string, readonly path: ReadonlyArray<string>, readonly current:
        | { readonly __typename: 'Acceptance', readonly id: string, readonly version: number }
        | { readonly __typename: 'Agreement', readonly id: string, readonly version: number }
        | { readonly __typename: 'Blocker', readonly id: string, readonly version: number }
        | { readonly __typename: 'Call', readonly id: string, readonly version: number }
        | { readonly __typename: 'Consultation', readonly id: string, readonly version: number }
        | { readonly __typename: 'DecisionMatter', readonly id: string, readonly version: number }
        | { readonly __typename: 'Organisation', readonly id: string, readonly version: number }
        | { readonly __typename: 'Person', readonly id: string, readonly version: number }
        | { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitStatus', readonly id: string, readonly version: number }
        | { readonly __typename: 'LimitRule', readonly id: string, readonly version: number }
        | { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number }
        | { readonly __typename: 'FollowUp', readonly id: string, readonly version: number }
        | { readonly __typename: 'Rectification', readonly id: string, readonly version: number }
        | { readonly __typename: 'Project', readonly id: string, readonly version: number }
        | { readonly __typename: 'Milestone', readonly id: string, readonly version: number }
        | { readonly __typename: 'PlanChangeRequest', readonly id: string, readonly version: number }
        | { readonly __typename: 'Proposal', readonly id: string, readonly version: number }
        | { readonly __typename: 'ScoringRound', readonly id: string, readonly version: number }
        | { readonly __typename: 'Task', readonly id: string, readonly version: number }
      , readonly changedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
   };

export type WorkSummaryQueryVariables = { [key: string]: never; };


export type WorkSummaryQuery = { readonly worklistSummary: { readonly __typename: 'WorklistSummary', readonly groupCount: number, readonly unreadNotices: number, readonly lights: ReadonlyArray<{ readonly __typename: 'LightCount', readonly light: Types.Light, readonly count: number }> } };

export type MyProjectsQueryVariables = {
  first: number;
};


export type MyProjectsQuery = { readonly projects: { readonly __typename: 'ProjectConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ProjectEdge', readonly cursor: string, readonly node: { readonly __typename: 'Project', readonly id: string, readonly number: string, readonly title: string, readonly stages: ReadonlyArray<Types.Stage>, readonly limits: { readonly __typename: 'TwoLimits', readonly statutory: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null }, readonly promised: { readonly __typename: 'LimitStatus', readonly id: string, readonly light: Types.Light, readonly phase: Types.LimitPhase, readonly daysLeft: number, readonly endsAt: string | null } | null } | null, readonly nextSteps: ReadonlyArray<{ readonly __typename: 'NextStep', readonly element: string, readonly deadline: string | null, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyDraftsQueryVariables = {
  first: number;
};


export type MyDraftsQuery = { readonly proposals: { readonly __typename: 'ProposalConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ProposalEdge', readonly cursor: string, readonly node: { readonly __typename: 'Proposal', readonly id: string, readonly version: number, readonly proposalStage: Types.ProposalStage, readonly content: { readonly __typename: 'ProposalContent', readonly title: string }, readonly call: { readonly __typename: 'Call', readonly id: string, readonly title: string, readonly closesAt: string | null } | null, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingPart', readonly kind: Types.MissingPartKind }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WorkChangedSubscriptionVariables = { [key: string]: never; };


export type WorkChangedSubscription = { readonly worklistChanged: { readonly __typename: 'WorklistChange', readonly kind: Types.WorklistChangeKind, readonly taskId: string, readonly summary: { readonly __typename: 'WorklistSummary', readonly groupCount: number, readonly unreadNotices: number, readonly lights: ReadonlyArray<{ readonly __typename: 'LightCount', readonly light: Types.Light, readonly count: number }> } } };

export const CallLineFragment$ = /* @__PURE__ */ fragment("fragment CallLine on Call{id version title need jurisdiction{id name{zh en}}organisation{...OrganisationName}callStage closesAt openedAt isDemonstration viewerCanAnswer}", [OrganisationNameFragment$]);
export const OpenCallsDocument = /* @__PURE__ */ operation<OpenCallsQuery, OpenCallsQueryVariables>("query OpenCalls($stages:[CallStage!]$text:String$jurisdictionId:ID$first:Int!$after:String){calls(filter:{stages:$stages text:$text jurisdictionId:$jurisdictionId}first:$first after:$after){edges{cursor node{...CallLine wantedIndicators{id name unit}}}pageInfo{hasNextPage endCursor}}}", [CallLineFragment$]);
export const CallSeenDocument = /* @__PURE__ */ operation<CallSeenQuery, CallSeenQueryVariables>("query CallSeen($id:ID!){call(id:$id){...CallLine wantedIndicators{id name unit}criteria{id name weight}withdrawnBecause}}", [CallLineFragment$]);
export const ProposalLineFragment$ = /* @__PURE__ */ fragment("fragment ProposalLine on Proposal{id version proposalStage content{title summary}call{id title}project{id number}submittedAt viewerCanEdit}", []);
export const CallAnswersDocument = /* @__PURE__ */ operation<CallAnswersQuery, CallAnswersQueryVariables>("query CallAnswers($callId:ID!$first:Int!){proposals(filter:{callId:$callId}first:$first){edges{cursor node{...ProposalLine}}pageInfo{hasNextPage endCursor}}}", [ProposalLineFragment$]);
export const WorkJurisdictionsDocument = /* @__PURE__ */ operation<WorkJurisdictionsQuery, WorkJurisdictionsQueryVariables>("query WorkJurisdictions($first:Int!){jurisdictions(first:$first){edges{node{id name{zh en}level}}}}", []);
export const MyProposalsDocument = /* @__PURE__ */ operation<MyProposalsQuery, MyProposalsQueryVariables>("query MyProposals($stages:[ProposalStage!]$text:String$first:Int!$after:String){proposals(filter:{stages:$stages text:$text}first:$first after:$after){edges{cursor node{...ProposalLine}}pageInfo{hasNextPage endCursor}}}", [ProposalLineFragment$]);
export const ProposalContentFactsFragment$ = /* @__PURE__ */ fragment("fragment ProposalContentFacts on ProposalContent{title summary marketCase{demandEvidence ownFundsShare revenueAfterSupport}localAdvantage indicators{id answers name unit source method baseline baselineOn target targetOn measuredBy{...OrganisationName}}milestones{id name dueOn evidence{id description}}}", [OrganisationNameFragment$]);
export const AttachmentFactsFragment$ = /* @__PURE__ */ fragment("fragment AttachmentFacts on Attachment{id kind title file{id fileName mediaType size sha256 url}by{...PartyNames}viewerCanRemove}", [PartyNamesFragment$]);
export const CorrectionFactsFragment$ = /* @__PURE__ */ fragment("fragment CorrectionFacts on CorrectionNotice{at by{...PartyNames}corrections{id what howToMend field}}", [PartyNamesFragment$]);
export const ProposalSeenDocument = /* @__PURE__ */ operation<ProposalSeenQuery, ProposalSeenQueryVariables>("query ProposalSeen($id:ID!){proposal(id:$id){...ProposalLine content{...ProposalContentFacts}proposers{...OrganisationName}attachments{...AttachmentFacts}submittedBy{...PartyNames}submittedHash completeness{limits{...LimitFacts}notice{...CorrectionFacts}outcome acceptedFrom declinedBecause uncorrected{id what howToMend}}consultation{id startedAt endsAt isOpen commentCount unansweredCount closedAt adoptionSummary}decisionMatter{id limits{...LimitFacts statutory{id extension{days reason}}}decision{id verdict reason departsFromMajority departureReason by{...PartyNames}at}}isDemonstration viewerCanWithdraw}}", [AttachmentFactsFragment$, CorrectionFactsFragment$, LimitFactsFragment$, OrganisationNameFragment$, PartyNamesFragment$, ProposalContentFactsFragment$, ProposalLineFragment$]);
export const DraftFactsFragment$ = /* @__PURE__ */ fragment("fragment DraftFacts on Proposal{id version proposalStage content{...ProposalContentFacts}missing{kind field found{activity words because source}}editors{person{...PersonName}field seenAt}viewerCanEdit viewerCanSubmit}", [PersonNameFragment$, ProposalContentFactsFragment$]);
export const ProposalDraftDocument = /* @__PURE__ */ operation<ProposalDraftQuery, ProposalDraftQueryVariables>("query ProposalDraft($id:ID!){proposal(id:$id){...DraftFacts proposers{...OrganisationName}attachments{...AttachmentFacts}call{id title closesAt need wantedIndicators{id name unit}}completeness{notice{...CorrectionFacts}}decisionMatter{id decision{id verdict reason at by{...PartyNames}}}project{id number}viewerCanWithdraw viewerCanAddProposer}}", [AttachmentFactsFragment$, CorrectionFactsFragment$, DraftFactsFragment$, OrganisationNameFragment$, PartyNamesFragment$]);
export const CreateProposalDocument = /* @__PURE__ */ operation<CreateProposalMutation, CreateProposalMutationVariables>("mutation CreateProposal($input:CreateProposalInput!){createProposal(input:$input){...on Proposal{id version}...on Refusal{path ...on CallNotOpen{callStage}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", []);
export const SaveProposalDraftDocument = /* @__PURE__ */ operation<SaveProposalDraftMutation, SaveProposalDraftMutationVariables>("mutation SaveProposalDraft($input:SaveProposalDraftInput!){saveProposalDraft(input:$input){...on DraftSaved{proposal{...DraftFacts}conflicts{field base mine theirs savedBy{...PersonName}savedAt}}...on Refusal{path ...on ProposalLocked{proposalStage}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}}}}", [DraftFactsFragment$, PersonNameFragment$]);
export const AnnouncePresenceDocument = /* @__PURE__ */ operation<AnnouncePresenceMutation, AnnouncePresenceMutationVariables>("mutation AnnouncePresence($input:AnnouncePresenceInput!){announcePresence(input:$input){...on Proposal{id editors{person{...PersonName}field seenAt}}...on Refusal{path ...on ProposalLocked{proposalStage}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [PersonNameFragment$]);
export const AttachToProposalDocument = /* @__PURE__ */ operation<AttachToProposalMutation, AttachToProposalMutationVariables>("mutation AttachToProposal($input:AttachToProposalInput!){attachToProposal(input:$input){...on Proposal{id version attachments{...AttachmentFacts}missing{kind field found{activity words because source}}}...on Refusal{path ...on UploadNotFinished{upload{id fileName size received}}...on FileRefused{fileFault allowedMediaTypes maxSize}...on ProposalLocked{proposalStage}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [AttachmentFactsFragment$]);
export const DetachFromProposalDocument = /* @__PURE__ */ operation<DetachFromProposalMutation, DetachFromProposalMutationVariables>("mutation DetachFromProposal($input:DetachFromProposalInput!){detachFromProposal(input:$input){...on Proposal{id version attachments{...AttachmentFacts}}...on Refusal{path ...on ProposalLocked{proposalStage}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [AttachmentFactsFragment$]);
export const AddProposerDocument = /* @__PURE__ */ operation<AddProposerMutation, AddProposerMutationVariables>("mutation AddProposer($input:AddProposerInput!){addProposer(input:$input){...on Proposal{id version proposers{...OrganisationName}}...on Refusal{path ...on ProposalLocked{proposalStage}...on ProposerAlready{organisation{...OrganisationName}}...on NotAnEnterprise{organisation{...OrganisationName}}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}}}}", [OrganisationNameFragment$, PersonNameFragment$]);
export const RemoveProposerDocument = /* @__PURE__ */ operation<RemoveProposerMutation, RemoveProposerMutationVariables>("mutation RemoveProposer($input:RemoveProposerInput!){removeProposer(input:$input){...on Proposal{id version proposers{...OrganisationName}}...on Refusal{path ...on ProposalLocked{proposalStage}...on LeaderStays{organisation{...OrganisationName}}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}}}}", [OrganisationNameFragment$, PersonNameFragment$]);
export const SubmitProposalDocument = /* @__PURE__ */ operation<SubmitProposalMutation, SubmitProposalMutationVariables>("mutation SubmitProposal($input:SubmitProposalInput!){submitProposal(input:$input){...DraftFacts ...on Refusal{path ...on CallNotOpen{callStage}...on ProposalWrongStage{proposalStage}...on ProposalIncomplete{missing{kind field found{activity because words}}}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}...on DeadlinePassed{deadline}}}}", [DraftFactsFragment$, PersonNameFragment$]);
export const WithdrawProposalDocument = /* @__PURE__ */ operation<WithdrawProposalMutation, WithdrawProposalMutationVariables>("mutation WithdrawProposal($input:WithdrawProposalInput!){withdrawProposal(input:$input){...DraftFacts ...on Refusal{path ...on ProposalWrongStage{proposalStage}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}}}}", [DraftFactsFragment$, PersonNameFragment$]);
export const FindOrganisationsDocument = /* @__PURE__ */ operation<FindOrganisationsQuery, FindOrganisationsQueryVariables>("query FindOrganisations($kind:OrganisationKind!$text:String$first:Int!){organisations(filter:{kind:$kind text:$text isActive:true}first:$first){edges{node{...OrganisationName creditCode}}}}", [OrganisationNameFragment$]);
export const DraftChangedDocument = /* @__PURE__ */ operation<DraftChangedSubscription, DraftChangedSubscriptionVariables>("subscription DraftChanged($proposalId:ID!){draftChanged(proposalId:$proposalId){...on DraftSavedByOther{version changedFields{field value}savedBy{...PersonName}savedAt}...on EditorsChanged{editors{person{...PersonName}field seenAt}}...on DraftLocked{proposalStage}}}", [PersonNameFragment$]);
export const FormTaskFragment$ = /* @__PURE__ */ fragment("fragment FormTask on Task{...TaskPlaceFacts ...TaskActionFacts name{zh en}project{id number title}stage limits{...LimitFacts}dueAt createdAt copiedTo{...PersonName}completedBy{...PartyNames}completedAt form{id schema facts{field mode fact value source asOf}estimatedMinutes draft draftSavedAt}}", [LimitFactsFragment$, PartyNamesFragment$, PersonNameFragment$, TaskActionFactsFragment$, TaskPlaceFactsFragment$]);
export const TaskNowDocument = /* @__PURE__ */ operation<TaskNowQuery, TaskNowQueryVariables>("query TaskNow($id:ID!){task(id:$id){...FormTask}}", [FormTaskFragment$]);
export const SaveTaskDraftDocument = /* @__PURE__ */ operation<SaveTaskDraftMutation, SaveTaskDraftMutationVariables>("mutation SaveTaskDraft($input:SaveTaskDraftInput!){saveTaskDraft(input:$input){...on Task{id version form{id draftSavedAt}}...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on TaskEnded{taskStatus doneBy{...PersonName}doneAt}}}}", [PersonNameFragment$]);
export const CompleteTaskDocument = /* @__PURE__ */ operation<CompleteTaskMutation, CompleteTaskMutationVariables>("mutation CompleteTask($input:CompleteTaskInput!){completeTask(input:$input){...FormTask ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}...on SamePerson{parts person{...PersonName}}...on SameOrganisation{parts organisation{...OrganisationName}}...on TaskEnded{taskStatus doneBy{...PersonName}doneAt}...on TaskHeld{person{...PersonName}}...on FormIncomplete{formProblems{field kind}}...on HasItsOwnAct{act}}}}", [FormTaskFragment$, OrganisationNameFragment$, PersonNameFragment$]);
export const WorkSummaryDocument = /* @__PURE__ */ operation<WorkSummaryQuery, WorkSummaryQueryVariables>("query WorkSummary{worklistSummary{lights{light count}groupCount unreadNotices}}", []);
export const MyProjectsDocument = /* @__PURE__ */ operation<MyProjectsQuery, MyProjectsQueryVariables>("query MyProjects($first:Int!){projects(filter:{phases:[running]}order:deadline first:$first){edges{cursor node{id number title stages limits{...LimitFacts}nextSteps{element name{zh en}deadline}}}pageInfo{hasNextPage endCursor}}}", [LimitFactsFragment$]);
export const MyDraftsDocument = /* @__PURE__ */ operation<MyDraftsQuery, MyDraftsQueryVariables>("query MyDrafts($first:Int!){proposals(filter:{stages:[draft returned]}first:$first){edges{cursor node{id version proposalStage content{title}call{id title closesAt}missing{kind}}}pageInfo{hasNextPage endCursor}}}", []);
export const WorkChangedDocument = /* @__PURE__ */ operation<WorkChangedSubscription, WorkChangedSubscriptionVariables>("subscription WorkChanged{worklistChanged{kind taskId summary{lights{light count}groupCount unreadNotices}}}", []);
