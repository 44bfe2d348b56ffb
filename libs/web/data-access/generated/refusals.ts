// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

import type * as Types from '@shixiao/contract';
import { fragment } from '../src/client/document.ts';
import { OrganisationNameFragment$, PersonNameFragment$ } from './session.ts';

type RefusalFacts_StageGateShut_Fragment = { readonly __typename: 'StageGateShut', readonly path: ReadonlyArray<string>, readonly gateProblems: ReadonlyArray<{ readonly __typename: 'GateProblem', readonly kind: Types.GateProblemKind, readonly milestone: { readonly __typename: 'Milestone', readonly id: string, readonly name: string } | null }> };

type RefusalFacts_MilestonesUnmarked_Fragment = { readonly __typename: 'MilestonesUnmarked', readonly path: ReadonlyArray<string>, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly name: string }> };

type RefusalFacts_MilestonesDefective_Fragment = { readonly __typename: 'MilestonesDefective', readonly path: ReadonlyArray<string>, readonly milestones: ReadonlyArray<{ readonly __typename: 'Milestone', readonly id: string, readonly name: string }> };

type RefusalFacts_AgreementInForce_Fragment = { readonly __typename: 'AgreementInForce', readonly path: ReadonlyArray<string> };

type RefusalFacts_ContentUnchanged_Fragment = { readonly __typename: 'ContentUnchanged', readonly path: ReadonlyArray<string> };

type RefusalFacts_ContentChanged_Fragment = { readonly __typename: 'ContentChanged', readonly signedHash: string, readonly currentHash: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_SignedAlready_Fragment = { readonly __typename: 'SignedAlready', readonly doneAt: string, readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_SamePersonForBoth_Fragment = { readonly __typename: 'SamePersonForBoth', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_BlockerWrongStatus_Fragment = { readonly __typename: 'BlockerWrongStatus', readonly blockerStatus: Types.BlockerStatus, readonly path: ReadonlyArray<string> };

type RefusalFacts_CallNotReady_Fragment = { readonly __typename: 'CallNotReady', readonly path: ReadonlyArray<string>, readonly callProblems: ReadonlyArray<{ readonly __typename: 'CallProblem', readonly kind: Types.CallProblemKind, readonly item: string | null, readonly sum: string | null, readonly found: { readonly __typename: 'ActivityFound', readonly activity: Types.Activity, readonly because: Types.NotOutcomeBecause, readonly words: string } | null }> };

type RefusalFacts_CallLocked_Fragment = { readonly __typename: 'CallLocked', readonly callStage: Types.CallStage, readonly path: ReadonlyArray<string> };

type RefusalFacts_CallNotOpen_Fragment = { readonly __typename: 'CallNotOpen', readonly callStage: Types.CallStage, readonly path: ReadonlyArray<string> };

type RefusalFacts_ClosingNotLater_Fragment = { readonly __typename: 'ClosingNotLater', readonly currentClosing: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_ReturnedAlready_Fragment = { readonly __typename: 'ReturnedAlready', readonly doneAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_NothingListed_Fragment = { readonly __typename: 'NothingListed', readonly path: ReadonlyArray<string> };

type RefusalFacts_NotReturnedBefore_Fragment = { readonly __typename: 'NotReturnedBefore', readonly path: ReadonlyArray<string> };

type RefusalFacts_NotOnTheList_Fragment = { readonly __typename: 'NotOnTheList', readonly id: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_ShorterWithoutReason_Fragment = { readonly __typename: 'ShorterWithoutReason', readonly days: number, readonly usualDays: number, readonly path: ReadonlyArray<string> };

type RefusalFacts_CommentEmpty_Fragment = { readonly __typename: 'CommentEmpty', readonly path: ReadonlyArray<string> };

type RefusalFacts_AnsweredAlready_Fragment = { readonly __typename: 'AnsweredAlready', readonly doneAt: string, readonly path: ReadonlyArray<string>, readonly doneBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null };

type RefusalFacts_ConsultationClosed_Fragment = { readonly __typename: 'ConsultationClosed', readonly doneAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_CommentsUnanswered_Fragment = { readonly __typename: 'CommentsUnanswered', readonly unansweredCount: number, readonly path: ReadonlyArray<string> };

type RefusalFacts_DepartureReasonMissing_Fragment = { readonly __typename: 'DepartureReasonMissing', readonly majority: Types.Recommendation, readonly path: ReadonlyArray<string> };

type RefusalFacts_DepartureReasonRepeatsReason_Fragment = { readonly __typename: 'DepartureReasonRepeatsReason', readonly path: ReadonlyArray<string> };

type RefusalFacts_MembersNotHeard_Fragment = { readonly __typename: 'MembersNotHeard', readonly path: ReadonlyArray<string>, readonly members: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }> };

type RefusalFacts_SpokeAlready_Fragment = { readonly __typename: 'SpokeAlready', readonly path: ReadonlyArray<string> };

type RefusalFacts_InterestDeclaredBefore_Fragment = { readonly __typename: 'InterestDeclaredBefore', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_OwnOrganisation_Fragment = { readonly __typename: 'OwnOrganisation', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_ExtensionNotAllowed_Fragment = { readonly __typename: 'ExtensionNotAllowed', readonly path: ReadonlyArray<string> };

type RefusalFacts_ExtendedAlready_Fragment = { readonly __typename: 'ExtendedAlready', readonly path: ReadonlyArray<string>, readonly extension: { readonly __typename: 'Extension', readonly days: number, readonly at: string } };

type RefusalFacts_ExtensionTooLong_Fragment = { readonly __typename: 'ExtensionTooLong', readonly days: number, readonly allowedDays: number, readonly path: ReadonlyArray<string> };

type RefusalFacts_CreditCodeInvalid_Fragment = { readonly __typename: 'CreditCodeInvalid', readonly path: ReadonlyArray<string>, readonly check: { readonly __typename: 'CreditCodeCheck', readonly code: string | null, readonly fault: Types.CreditCodeFault | null, readonly position: number | null, readonly expected: string | null } };

type RefusalFacts_CreditCodeTaken_Fragment = { readonly __typename: 'CreditCodeTaken', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_EmailTaken_Fragment = { readonly __typename: 'EmailTaken', readonly path: ReadonlyArray<string> };

type RefusalFacts_TasksWouldBeOrphaned_Fragment = { readonly __typename: 'TasksWouldBeOrphaned', readonly taskCount: number, readonly path: ReadonlyArray<string> };

type RefusalFacts_RoleNotInOrganisationKind_Fragment = { readonly __typename: 'RoleNotInOrganisationKind', readonly role: Types.Role, readonly organisationKind: Types.OrganisationKind, readonly path: ReadonlyArray<string> };

type RefusalFacts_RoleHeldAlready_Fragment = { readonly __typename: 'RoleHeldAlready', readonly role: Types.Role, readonly path: ReadonlyArray<string> };

type RefusalFacts_RoleNotHeld_Fragment = { readonly __typename: 'RoleNotHeld', readonly role: Types.Role, readonly path: ReadonlyArray<string> };

type RefusalFacts_RolesApart_Fragment = { readonly __typename: 'RolesApart', readonly role: Types.Role, readonly held: Types.Role, readonly path: ReadonlyArray<string> };

type RefusalFacts_ToSelf_Fragment = { readonly __typename: 'ToSelf', readonly path: ReadonlyArray<string> };

type RefusalFacts_ScopeEmpty_Fragment = { readonly __typename: 'ScopeEmpty', readonly path: ReadonlyArray<string> };

type RefusalFacts_DelegationChain_Fragment = { readonly __typename: 'DelegationChain', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_DelegationOverlaps_Fragment = { readonly __typename: 'DelegationOverlaps', readonly path: ReadonlyArray<string>, readonly delegation: { readonly __typename: 'Delegation', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly to: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } } };

type RefusalFacts_NotAVerifier_Fragment = { readonly __typename: 'NotAVerifier', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_UploadNotFinished_Fragment = { readonly __typename: 'UploadNotFinished', readonly path: ReadonlyArray<string>, readonly upload: { readonly __typename: 'Upload', readonly id: string, readonly fileName: string, readonly size: number, readonly received: number } };

type RefusalFacts_FileRefused_Fragment = { readonly __typename: 'FileRefused', readonly fileFault: Types.FileFault, readonly allowedMediaTypes: ReadonlyArray<string>, readonly maxSize: number, readonly path: ReadonlyArray<string> };

type RefusalFacts_EvidenceUnsound_Fragment = { readonly __typename: 'EvidenceUnsound', readonly path: ReadonlyArray<string>, readonly evidenceProblems: ReadonlyArray<{ readonly __typename: 'EvidenceProblem', readonly kind: Types.EvidenceProblemKind }> };

type RefusalFacts_EvidenceHandedIn_Fragment = { readonly __typename: 'EvidenceHandedIn', readonly path: ReadonlyArray<string> };

type RefusalFacts_DemandsUnanswered_Fragment = { readonly __typename: 'DemandsUnanswered', readonly path: ReadonlyArray<string>, readonly demands: ReadonlyArray<{ readonly __typename: 'EvidenceDemand', readonly id: string, readonly description: string }> };

type RefusalFacts_MeasurementOutOfTime_Fragment = { readonly __typename: 'MeasurementOutOfTime', readonly earliest: string, readonly latest: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_EvidenceMissing_Fragment = { readonly __typename: 'EvidenceMissing', readonly path: ReadonlyArray<string> };

type RefusalFacts_FigureVerifiedAlready_Fragment = { readonly __typename: 'FigureVerifiedAlready', readonly takenOn: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_PromiseLongerThanStatutory_Fragment = { readonly __typename: 'PromiseLongerThanStatutory', readonly days: number, readonly lawfulDays: number, readonly path: ReadonlyArray<string> };

type RefusalFacts_LimitStopped_Fragment = { readonly __typename: 'LimitStopped', readonly doneAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_LimitPausedAlready_Fragment = { readonly __typename: 'LimitPausedAlready', readonly pausedFrom: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_LimitNotPaused_Fragment = { readonly __typename: 'LimitNotPaused', readonly path: ReadonlyArray<string> };

type RefusalFacts_ProofMissing_Fragment = { readonly __typename: 'ProofMissing', readonly shownDoneBy: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_FiguresMissing_Fragment = { readonly __typename: 'FiguresMissing', readonly path: ReadonlyArray<string>, readonly indicators: ReadonlyArray<{ readonly __typename: 'Indicator', readonly id: string, readonly name: string }> };

type RefusalFacts_RatingNotOpen_Fragment = { readonly __typename: 'RatingNotOpen', readonly path: ReadonlyArray<string> };

type RefusalFacts_NotDoneYet_Fragment = { readonly __typename: 'NotDoneYet', readonly path: ReadonlyArray<string> };

type RefusalFacts_ContactLeft_Fragment = { readonly __typename: 'ContactLeft', readonly path: ReadonlyArray<string> };

type RefusalFacts_NoContact_Fragment = { readonly __typename: 'NoContact', readonly path: ReadonlyArray<string> };

type RefusalFacts_StillOpen_Fragment = { readonly __typename: 'StillOpen', readonly path: ReadonlyArray<string>, readonly openTasks: ReadonlyArray<{ readonly __typename: 'Task', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }>, readonly openBlockers: ReadonlyArray<{ readonly __typename: 'Blocker', readonly id: string, readonly title: string }> };

type RefusalFacts_ProjectOver_Fragment = { readonly __typename: 'ProjectOver', readonly projectPhase: Types.ProjectPhase, readonly path: ReadonlyArray<string> };

type RefusalFacts_NotAtThisStep_Fragment = { readonly __typename: 'NotAtThisStep', readonly path: ReadonlyArray<string>, readonly steps: ReadonlyArray<{ readonly __typename: 'Sentence', readonly zh: string, readonly en: string }> };

type RefusalFacts_RequestPending_Fragment = { readonly __typename: 'RequestPending', readonly requestedAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_PlanMovedOn_Fragment = { readonly __typename: 'PlanMovedOn', readonly currentVersion: number, readonly path: ReadonlyArray<string> };

type RefusalFacts_NothingChanged_Fragment = { readonly __typename: 'NothingChanged', readonly path: ReadonlyArray<string> };

type RefusalFacts_PlanUnsound_Fragment = { readonly __typename: 'PlanUnsound', readonly path: ReadonlyArray<string>, readonly planProblems: ReadonlyArray<{ readonly __typename: 'PlanProblem', readonly kind: Types.PlanProblemKind, readonly milestone: string | null }> };

type RefusalFacts_MilestoneWrongStatus_Fragment = { readonly __typename: 'MilestoneWrongStatus', readonly milestoneStatus: Types.MilestoneStatus, readonly path: ReadonlyArray<string> };

type RefusalFacts_ProposalWrongStage_Fragment = { readonly __typename: 'ProposalWrongStage', readonly proposalStage: Types.ProposalStage, readonly path: ReadonlyArray<string> };

type RefusalFacts_ProposalLocked_Fragment = { readonly __typename: 'ProposalLocked', readonly proposalStage: Types.ProposalStage, readonly path: ReadonlyArray<string> };

type RefusalFacts_ProposalIncomplete_Fragment = { readonly __typename: 'ProposalIncomplete', readonly path: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly __typename: 'MissingPart', readonly kind: Types.MissingPartKind, readonly field: ReadonlyArray<string>, readonly found: { readonly __typename: 'ActivityFound', readonly activity: Types.Activity, readonly because: Types.NotOutcomeBecause, readonly words: string } | null }> };

type RefusalFacts_ProposerAlready_Fragment = { readonly __typename: 'ProposerAlready', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_NotAnEnterprise_Fragment = { readonly __typename: 'NotAnEnterprise', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_LeaderStays_Fragment = { readonly __typename: 'LeaderStays', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_NotSignedIn_Fragment = { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> };

type RefusalFacts_NotFound_Fragment = { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_NotAllowed_Fragment = { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> };

type RefusalFacts_InputInvalid_Fragment = { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> };

type RefusalFacts_KeyReused_Fragment = { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_Conflict_Fragment = { readonly __typename: 'Conflict', readonly changedAt: string, readonly path: ReadonlyArray<string>, readonly current:
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
  , readonly changedBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null };

type RefusalFacts_TooManyRequests_Fragment = { readonly __typename: 'TooManyRequests', readonly retryAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_ReasonMissing_Fragment = { readonly __typename: 'ReasonMissing', readonly path: ReadonlyArray<string> };

type RefusalFacts_DeadlinePassed_Fragment = { readonly __typename: 'DeadlinePassed', readonly deadline: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_StillRunning_Fragment = { readonly __typename: 'StillRunning', readonly endsAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_DatesOutOfOrder_Fragment = { readonly __typename: 'DatesOutOfOrder', readonly startsAt: string, readonly endsAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_DueInThePast_Fragment = { readonly __typename: 'DueInThePast', readonly deadline: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_DoneAlready_Fragment = { readonly __typename: 'DoneAlready', readonly doneAt: string, readonly path: ReadonlyArray<string>, readonly doneBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null };

type RefusalFacts_SamePerson_Fragment = { readonly __typename: 'SamePerson', readonly parts: ReadonlyArray<Types.Part>, readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_SameOrganisation_Fragment = { readonly __typename: 'SameOrganisation', readonly parts: ReadonlyArray<Types.Part>, readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_VerifierIsParty_Fragment = { readonly __typename: 'VerifierIsParty', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_ExpertAlready_Fragment = { readonly __typename: 'ExpertAlready', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_ExpertOfProposer_Fragment = { readonly __typename: 'ExpertOfProposer', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } };

type RefusalFacts_ExpertRecused_Fragment = { readonly __typename: 'ExpertRecused', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_ScoredAlready_Fragment = { readonly __typename: 'ScoredAlready', readonly doneAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_CriteriaUnscored_Fragment = { readonly __typename: 'CriteriaUnscored', readonly path: ReadonlyArray<string>, readonly criteria: ReadonlyArray<{ readonly __typename: 'Criterion', readonly id: string, readonly name: string }> };

type RefusalFacts_ScoreOutOfRange_Fragment = { readonly __typename: 'ScoreOutOfRange', readonly path: ReadonlyArray<string>, readonly criterion: { readonly __typename: 'Criterion', readonly id: string, readonly name: string } };

type RefusalFacts_InterestNotCleared_Fragment = { readonly __typename: 'InterestNotCleared', readonly path: ReadonlyArray<string> };

type RefusalFacts_SheetsSealed_Fragment = { readonly __typename: 'SheetsSealed', readonly waitingCount: number, readonly path: ReadonlyArray<string> };

type RefusalFacts_TooFewExperts_Fragment = { readonly __typename: 'TooFewExperts', readonly expertCount: number, readonly minimumExperts: number, readonly path: ReadonlyArray<string> };

type RefusalFacts_ConsensusReached_Fragment = { readonly __typename: 'ConsensusReached', readonly doneAt: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_CredentialsWrong_Fragment = { readonly __typename: 'CredentialsWrong', readonly path: ReadonlyArray<string> };

type RefusalFacts_NotADemonstration_Fragment = { readonly __typename: 'NotADemonstration', readonly path: ReadonlyArray<string> };

type RefusalFacts_InvitationUnknown_Fragment = { readonly __typename: 'InvitationUnknown', readonly path: ReadonlyArray<string> };

type RefusalFacts_PasswordTooWeak_Fragment = { readonly __typename: 'PasswordTooWeak', readonly weaknesses: ReadonlyArray<Types.PasswordWeakness>, readonly path: ReadonlyArray<string> };

type RefusalFacts_NoSigners_Fragment = { readonly __typename: 'NoSigners', readonly path: ReadonlyArray<string> };

type RefusalFacts_SignOffRunning_Fragment = { readonly __typename: 'SignOffRunning', readonly path: ReadonlyArray<string> };

type RefusalFacts_TaskEnded_Fragment = { readonly __typename: 'TaskEnded', readonly taskStatus: Types.TaskStatus, readonly doneAt: string, readonly path: ReadonlyArray<string>, readonly doneBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null };

type RefusalFacts_TaskHeld_Fragment = { readonly __typename: 'TaskHeld', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_FormIncomplete_Fragment = { readonly __typename: 'FormIncomplete', readonly path: ReadonlyArray<string>, readonly formProblems: ReadonlyArray<{ readonly __typename: 'FormProblem', readonly field: ReadonlyArray<string>, readonly kind: Types.FormProblemKind }> };

type RefusalFacts_HasItsOwnAct_Fragment = { readonly __typename: 'HasItsOwnAct', readonly act: string, readonly path: ReadonlyArray<string> };

type RefusalFacts_NotYourTurn_Fragment = { readonly __typename: 'NotYourTurn', readonly path: ReadonlyArray<string>, readonly waitingFor: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_WithHelper_Fragment = { readonly __typename: 'WithHelper', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_AskedAlready_Fragment = { readonly __typename: 'AskedAlready', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_NotAddedByYou_Fragment = { readonly __typename: 'NotAddedByYou', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_NotHelping_Fragment = { readonly __typename: 'NotHelping', readonly path: ReadonlyArray<string> };

type RefusalFacts_RoleMissing_Fragment = { readonly __typename: 'RoleMissing', readonly candidateRoles: ReadonlyArray<Types.Role>, readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_StepUnknown_Fragment = { readonly __typename: 'StepUnknown', readonly path: ReadonlyArray<string>, readonly earlierSteps: ReadonlyArray<{ readonly __typename: 'TaskStep', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }> };

type RefusalFacts_ActedOnAlready_Fragment = { readonly __typename: 'ActedOnAlready', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

type RefusalFacts_UrgedAlready_Fragment = { readonly __typename: 'UrgedAlready', readonly lastUrgedAt: string, readonly path: ReadonlyArray<string> };

export type RefusalFactsFragment =
  | RefusalFacts_StageGateShut_Fragment
  | RefusalFacts_MilestonesUnmarked_Fragment
  | RefusalFacts_MilestonesDefective_Fragment
  | RefusalFacts_AgreementInForce_Fragment
  | RefusalFacts_ContentUnchanged_Fragment
  | RefusalFacts_ContentChanged_Fragment
  | RefusalFacts_SignedAlready_Fragment
  | RefusalFacts_SamePersonForBoth_Fragment
  | RefusalFacts_BlockerWrongStatus_Fragment
  | RefusalFacts_CallNotReady_Fragment
  | RefusalFacts_CallLocked_Fragment
  | RefusalFacts_CallNotOpen_Fragment
  | RefusalFacts_ClosingNotLater_Fragment
  | RefusalFacts_ReturnedAlready_Fragment
  | RefusalFacts_NothingListed_Fragment
  | RefusalFacts_NotReturnedBefore_Fragment
  | RefusalFacts_NotOnTheList_Fragment
  | RefusalFacts_ShorterWithoutReason_Fragment
  | RefusalFacts_CommentEmpty_Fragment
  | RefusalFacts_AnsweredAlready_Fragment
  | RefusalFacts_ConsultationClosed_Fragment
  | RefusalFacts_CommentsUnanswered_Fragment
  | RefusalFacts_DepartureReasonMissing_Fragment
  | RefusalFacts_DepartureReasonRepeatsReason_Fragment
  | RefusalFacts_MembersNotHeard_Fragment
  | RefusalFacts_SpokeAlready_Fragment
  | RefusalFacts_InterestDeclaredBefore_Fragment
  | RefusalFacts_OwnOrganisation_Fragment
  | RefusalFacts_ExtensionNotAllowed_Fragment
  | RefusalFacts_ExtendedAlready_Fragment
  | RefusalFacts_ExtensionTooLong_Fragment
  | RefusalFacts_CreditCodeInvalid_Fragment
  | RefusalFacts_CreditCodeTaken_Fragment
  | RefusalFacts_EmailTaken_Fragment
  | RefusalFacts_TasksWouldBeOrphaned_Fragment
  | RefusalFacts_RoleNotInOrganisationKind_Fragment
  | RefusalFacts_RoleHeldAlready_Fragment
  | RefusalFacts_RoleNotHeld_Fragment
  | RefusalFacts_RolesApart_Fragment
  | RefusalFacts_ToSelf_Fragment
  | RefusalFacts_ScopeEmpty_Fragment
  | RefusalFacts_DelegationChain_Fragment
  | RefusalFacts_DelegationOverlaps_Fragment
  | RefusalFacts_NotAVerifier_Fragment
  | RefusalFacts_UploadNotFinished_Fragment
  | RefusalFacts_FileRefused_Fragment
  | RefusalFacts_EvidenceUnsound_Fragment
  | RefusalFacts_EvidenceHandedIn_Fragment
  | RefusalFacts_DemandsUnanswered_Fragment
  | RefusalFacts_MeasurementOutOfTime_Fragment
  | RefusalFacts_EvidenceMissing_Fragment
  | RefusalFacts_FigureVerifiedAlready_Fragment
  | RefusalFacts_PromiseLongerThanStatutory_Fragment
  | RefusalFacts_LimitStopped_Fragment
  | RefusalFacts_LimitPausedAlready_Fragment
  | RefusalFacts_LimitNotPaused_Fragment
  | RefusalFacts_ProofMissing_Fragment
  | RefusalFacts_FiguresMissing_Fragment
  | RefusalFacts_RatingNotOpen_Fragment
  | RefusalFacts_NotDoneYet_Fragment
  | RefusalFacts_ContactLeft_Fragment
  | RefusalFacts_NoContact_Fragment
  | RefusalFacts_StillOpen_Fragment
  | RefusalFacts_ProjectOver_Fragment
  | RefusalFacts_NotAtThisStep_Fragment
  | RefusalFacts_RequestPending_Fragment
  | RefusalFacts_PlanMovedOn_Fragment
  | RefusalFacts_NothingChanged_Fragment
  | RefusalFacts_PlanUnsound_Fragment
  | RefusalFacts_MilestoneWrongStatus_Fragment
  | RefusalFacts_ProposalWrongStage_Fragment
  | RefusalFacts_ProposalLocked_Fragment
  | RefusalFacts_ProposalIncomplete_Fragment
  | RefusalFacts_ProposerAlready_Fragment
  | RefusalFacts_NotAnEnterprise_Fragment
  | RefusalFacts_LeaderStays_Fragment
  | RefusalFacts_NotSignedIn_Fragment
  | RefusalFacts_NotFound_Fragment
  | RefusalFacts_NotAllowed_Fragment
  | RefusalFacts_InputInvalid_Fragment
  | RefusalFacts_KeyReused_Fragment
  | RefusalFacts_Conflict_Fragment
  | RefusalFacts_TooManyRequests_Fragment
  | RefusalFacts_ReasonMissing_Fragment
  | RefusalFacts_DeadlinePassed_Fragment
  | RefusalFacts_StillRunning_Fragment
  | RefusalFacts_DatesOutOfOrder_Fragment
  | RefusalFacts_DueInThePast_Fragment
  | RefusalFacts_DoneAlready_Fragment
  | RefusalFacts_SamePerson_Fragment
  | RefusalFacts_SameOrganisation_Fragment
  | RefusalFacts_VerifierIsParty_Fragment
  | RefusalFacts_ExpertAlready_Fragment
  | RefusalFacts_ExpertOfProposer_Fragment
  | RefusalFacts_ExpertRecused_Fragment
  | RefusalFacts_ScoredAlready_Fragment
  | RefusalFacts_CriteriaUnscored_Fragment
  | RefusalFacts_ScoreOutOfRange_Fragment
  | RefusalFacts_InterestNotCleared_Fragment
  | RefusalFacts_SheetsSealed_Fragment
  | RefusalFacts_TooFewExperts_Fragment
  | RefusalFacts_ConsensusReached_Fragment
  | RefusalFacts_CredentialsWrong_Fragment
  | RefusalFacts_NotADemonstration_Fragment
  | RefusalFacts_InvitationUnknown_Fragment
  | RefusalFacts_PasswordTooWeak_Fragment
  | RefusalFacts_NoSigners_Fragment
  | RefusalFacts_SignOffRunning_Fragment
  | RefusalFacts_TaskEnded_Fragment
  | RefusalFacts_TaskHeld_Fragment
  | RefusalFacts_FormIncomplete_Fragment
  | RefusalFacts_HasItsOwnAct_Fragment
  | RefusalFacts_NotYourTurn_Fragment
  | RefusalFacts_WithHelper_Fragment
  | RefusalFacts_AskedAlready_Fragment
  | RefusalFacts_NotAddedByYou_Fragment
  | RefusalFacts_NotHelping_Fragment
  | RefusalFacts_RoleMissing_Fragment
  | RefusalFacts_StepUnknown_Fragment
  | RefusalFacts_ActedOnAlready_Fragment
  | RefusalFacts_UrgedAlready_Fragment
;

export const RefusalFactsFragment$ = /* @__PURE__ */ fragment("fragment RefusalFacts on Refusal{path ...on StageGateShut{gateProblems{kind milestone{id name}}}...on MilestonesUnmarked{milestones{id name}}...on MilestonesDefective{milestones{id name}}...on ContentChanged{signedHash currentHash}...on SignedAlready{organisation{...OrganisationName}doneAt}...on SamePersonForBoth{person{...PersonName}organisation{...OrganisationName}}...on BlockerWrongStatus{blockerStatus}...on CallNotReady{callProblems{kind item sum found{activity because words}}}...on CallLocked{callStage}...on CallNotOpen{callStage}...on ClosingNotLater{currentClosing}...on ReturnedAlready{doneAt}...on NotOnTheList{id}...on ShorterWithoutReason{days usualDays}...on AnsweredAlready{doneAt doneBy{...PersonName}}...on ConsultationClosed{doneAt}...on CommentsUnanswered{unansweredCount}...on DepartureReasonMissing{majority}...on MembersNotHeard{members{...PersonName}}...on InterestDeclaredBefore{person{...PersonName}}...on OwnOrganisation{organisation{...OrganisationName}}...on ExtendedAlready{extension{days at}}...on ExtensionTooLong{days allowedDays}...on CreditCodeInvalid{check{code fault position expected}}...on CreditCodeTaken{organisation{...OrganisationName}}...on TasksWouldBeOrphaned{taskCount}...on RoleNotInOrganisationKind{role organisationKind}...on RoleHeldAlready{role}...on RoleNotHeld{role}...on RolesApart{role held}...on DelegationChain{person{...PersonName}}...on DelegationOverlaps{delegation{id startsAt endsAt to{...PersonName}}}...on NotAVerifier{organisation{...OrganisationName}}...on UploadNotFinished{upload{id fileName size received}}...on FileRefused{fileFault allowedMediaTypes maxSize}...on EvidenceUnsound{evidenceProblems{kind}}...on DemandsUnanswered{demands{id description}}...on MeasurementOutOfTime{earliest latest}...on FigureVerifiedAlready{takenOn}...on PromiseLongerThanStatutory{days lawfulDays}...on LimitStopped{doneAt}...on LimitPausedAlready{pausedFrom}...on ProofMissing{shownDoneBy}...on FiguresMissing{indicators{id name}}...on StillOpen{openTasks{id name{zh en}}openBlockers{id title}}...on ProjectOver{projectPhase}...on NotAtThisStep{steps{zh en}}...on RequestPending{requestedAt}...on PlanMovedOn{currentVersion}...on PlanUnsound{planProblems{kind milestone}}...on MilestoneWrongStatus{milestoneStatus}...on ProposalWrongStage{proposalStage}...on ProposalLocked{proposalStage}...on ProposalIncomplete{missing{kind field found{activity because words}}}...on ProposerAlready{organisation{...OrganisationName}}...on NotAnEnterprise{organisation{...OrganisationName}}...on LeaderStays{organisation{...OrganisationName}}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}...on TooManyRequests{retryAt}...on DeadlinePassed{deadline}...on StillRunning{endsAt}...on DatesOutOfOrder{startsAt endsAt}...on DueInThePast{deadline}...on DoneAlready{doneAt doneBy{...PersonName}}...on SamePerson{parts person{...PersonName}}...on SameOrganisation{parts organisation{...OrganisationName}}...on VerifierIsParty{organisation{...OrganisationName}}...on ExpertAlready{person{...PersonName}}...on ExpertOfProposer{person{...PersonName}organisation{...OrganisationName}}...on ExpertRecused{person{...PersonName}}...on ScoredAlready{doneAt}...on CriteriaUnscored{criteria{id name}}...on ScoreOutOfRange{criterion{id name}}...on SheetsSealed{waitingCount}...on TooFewExperts{expertCount minimumExperts}...on ConsensusReached{doneAt}...on PasswordTooWeak{weaknesses}...on TaskEnded{taskStatus doneBy{...PersonName}doneAt}...on TaskHeld{person{...PersonName}}...on FormIncomplete{formProblems{field kind}}...on HasItsOwnAct{act}...on NotYourTurn{waitingFor{...PersonName}}...on WithHelper{person{...PersonName}}...on AskedAlready{person{...PersonName}}...on NotAddedByYou{person{...PersonName}}...on RoleMissing{person{...PersonName}candidateRoles}...on StepUnknown{earlierSteps{id name{zh en}}}...on ActedOnAlready{person{...PersonName}}...on UrgedAlready{lastUrgedAt}}", [OrganisationNameFragment$, PersonNameFragment$]);
