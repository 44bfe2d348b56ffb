// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

import type * as Types from '@shixiao/contract';
import { fragment, operation } from '../src/client/document.ts';
import { OrganisationNameFragment$, PersonNameFragment$ } from './session.ts';

export type DelegationFactsFragment = { readonly __typename: 'Delegation', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly startsAt: string, readonly endsAt: string, readonly reason: string, readonly revokedAt: string | null, readonly isInForce: boolean, readonly viewerCanRevoke: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly to: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly tasks: ReadonlyArray<{ readonly __typename: 'Task', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }> };

export type DelegationsQueryVariables = {
  first: number;
  after?: string | null | undefined;
};


export type DelegationsQuery = { readonly delegations: { readonly __typename: 'DelegationConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'DelegationEdge', readonly cursor: string, readonly node: { readonly __typename: 'Delegation', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly startsAt: string, readonly endsAt: string, readonly reason: string, readonly revokedAt: string | null, readonly isInForce: boolean, readonly viewerCanRevoke: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly to: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly tasks: ReadonlyArray<{ readonly __typename: 'Task', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DelegableTasksQueryVariables = {
  first: number;
};


export type DelegableTasksQuery = { readonly worklist: { readonly __typename: 'TaskConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'TaskEdge', readonly cursor: string, readonly node: { readonly __typename: 'Task', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string }, readonly project: { readonly __typename: 'Project', readonly id: string, readonly title: string } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ColleaguesOfQueryVariables = {
  organisationId: string;
  text?: string | null | undefined;
  first: number;
};


export type ColleaguesOfQuery = { readonly people: { readonly __typename: 'PersonConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'PersonEdge', readonly cursor: string, readonly node: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }> } };

export type DelegateMutationVariables = {
  input: Types.DelegateInput;
};


export type DelegateMutation = { readonly delegate:
    | { readonly __typename: 'Delegation', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly startsAt: string, readonly endsAt: string, readonly reason: string, readonly revokedAt: string | null, readonly isInForce: boolean, readonly viewerCanRevoke: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly to: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly tasks: ReadonlyArray<{ readonly __typename: 'Task', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }> }
    | { readonly __typename: 'ToSelf', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'DatesOutOfOrder', readonly startsAt: string, readonly endsAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'DueInThePast', readonly deadline: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'ScopeEmpty', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'ReasonMissing', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'DelegationChain', readonly path: ReadonlyArray<string>, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }
    | { readonly __typename: 'DelegationOverlaps', readonly path: ReadonlyArray<string>, readonly delegation: { readonly __typename: 'Delegation', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly to: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } } }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type RevokeDelegationMutationVariables = {
  input: Types.RevokeDelegationInput;
};


export type RevokeDelegationMutation = { readonly revokeDelegation:
    | { readonly __typename: 'Delegation', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly startsAt: string, readonly endsAt: string, readonly reason: string, readonly revokedAt: string | null, readonly isInForce: boolean, readonly viewerCanRevoke: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly to: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly tasks: ReadonlyArray<{ readonly __typename: 'Task', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }> }
    | { readonly __typename: 'DoneAlready', readonly path: ReadonlyArray<string>, readonly doneAt: string, readonly doneBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type JurisdictionsWithinQueryVariables = {
  parentId?: string | null | undefined;
  first: number;
};


export type JurisdictionsWithinQuery = { readonly jurisdictions: { readonly __typename: 'JurisdictionConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'JurisdictionEdge', readonly cursor: string, readonly node: { readonly __typename: 'Jurisdiction', readonly id: string, readonly regionCode: string, readonly level: Types.RegionLevel, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type JurisdictionOfOrganisationQueryVariables = {
  id: string;
};


export type JurisdictionOfOrganisationQuery = { readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } } | null };

export type CalendarFactsFragment = { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number, readonly year: number, readonly announcedThrough: string, readonly viewerCanOverride: boolean, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }, readonly calendarDays: ReadonlyArray<{ readonly __typename: 'CalendarDay', readonly day: string, readonly isWorkingDay: boolean, readonly kind: Types.CalendarDayKind, readonly reason: string | null, readonly label: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } | null }> };

export type CalendarOfYearQueryVariables = {
  jurisdictionId: string;
  year: number;
};


export type CalendarOfYearQuery = { readonly calendar: { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number, readonly year: number, readonly announcedThrough: string, readonly viewerCanOverride: boolean, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }, readonly calendarDays: ReadonlyArray<{ readonly __typename: 'CalendarDay', readonly day: string, readonly isWorkingDay: boolean, readonly kind: Types.CalendarDayKind, readonly reason: string | null, readonly label: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } | null }> } | null };

export type OverrideCalendarDayMutationVariables = {
  input: Types.OverrideCalendarDayInput;
};


export type OverrideCalendarDayMutation = { readonly overrideCalendarDay:
    | { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number, readonly year: number, readonly announcedThrough: string, readonly viewerCanOverride: boolean, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }, readonly calendarDays: ReadonlyArray<{ readonly __typename: 'CalendarDay', readonly day: string, readonly isWorkingDay: boolean, readonly kind: Types.CalendarDayKind, readonly reason: string | null, readonly label: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } | null }> }
    | { readonly __typename: 'ReasonMissing', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'DueInThePast', readonly deadline: string, readonly path: ReadonlyArray<string> }
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

export type ClearCalendarOverrideMutationVariables = {
  input: Types.ClearCalendarOverrideInput;
};


export type ClearCalendarOverrideMutation = { readonly clearCalendarOverride:
    | { readonly __typename: 'CalendarYear', readonly id: string, readonly version: number, readonly year: number, readonly announcedThrough: string, readonly viewerCanOverride: boolean, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } }, readonly calendarDays: ReadonlyArray<{ readonly __typename: 'CalendarDay', readonly day: string, readonly isWorkingDay: boolean, readonly kind: Types.CalendarDayKind, readonly reason: string | null, readonly label: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } | null }> }
    | { readonly __typename: 'DueInThePast', readonly path: ReadonlyArray<string>, readonly deadline: string }
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

export type LimitRuleFactsFragment = { readonly __typename: 'LimitRule', readonly id: string, readonly version: number, readonly name: Types.LimitName, readonly statutoryDays: number, readonly promisedDays: number | null, readonly unit: Types.DayUnit, readonly extensionDays: number | null, readonly atTheEnd: Types.AtTheEnd, readonly isOwn: boolean, readonly source: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } | null };

export type LimitRulesOfQueryVariables = {
  jurisdictionId: string;
};


export type LimitRulesOfQuery = { readonly limitRules: ReadonlyArray<{ readonly __typename: 'LimitRule', readonly id: string, readonly version: number, readonly name: Types.LimitName, readonly statutoryDays: number, readonly promisedDays: number | null, readonly unit: Types.DayUnit, readonly extensionDays: number | null, readonly atTheEnd: Types.AtTheEnd, readonly isOwn: boolean, readonly source: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } | null }> };

export type SetPromisedLimitMutationVariables = {
  input: Types.SetPromisedLimitInput;
};


export type SetPromisedLimitMutation = { readonly setPromisedLimit:
    | { readonly __typename: 'LimitRule', readonly id: string, readonly version: number, readonly name: Types.LimitName, readonly statutoryDays: number, readonly promisedDays: number | null, readonly unit: Types.DayUnit, readonly extensionDays: number | null, readonly atTheEnd: Types.AtTheEnd, readonly isOwn: boolean, readonly source: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } | null }
    | { readonly __typename: 'PromiseLongerThanStatutory', readonly path: ReadonlyArray<string>, readonly days: number, readonly lawfulDays: number }
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

export type OrganisationLineFragment = { readonly __typename: 'Organisation', readonly version: number, readonly creditCode: string, readonly isActive: boolean, readonly isDemonstration: boolean, readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } };

export type MemberLineFragment = { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly since: string, readonly viewerCanChangeRoles: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly isActive: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null } };

export type OrganisationSeenFragment = { readonly __typename: 'Organisation', readonly viewerCanEdit: boolean, readonly viewerCanAddPeople: boolean, readonly version: number, readonly creditCode: string, readonly isActive: boolean, readonly isDemonstration: boolean, readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } };

export type OrganisationsQueryVariables = {
  text?: string | null | undefined;
  kind?: Types.OrganisationKind | null | undefined;
  isActive?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
};


export type OrganisationsQuery = { readonly organisations: { readonly __typename: 'OrganisationConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'OrganisationEdge', readonly cursor: string, readonly node: { readonly __typename: 'Organisation', readonly version: number, readonly creditCode: string, readonly isActive: boolean, readonly isDemonstration: boolean, readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrganisationWithMembersQueryVariables = {
  id: string;
  first: number;
  after?: string | null | undefined;
};


export type OrganisationWithMembersQuery = { readonly organisation: { readonly __typename: 'Organisation', readonly viewerCanEdit: boolean, readonly viewerCanAddPeople: boolean, readonly version: number, readonly creditCode: string, readonly isActive: boolean, readonly isDemonstration: boolean, readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind, readonly members: { readonly __typename: 'MembershipConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'MembershipEdge', readonly cursor: string, readonly node: { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly since: string, readonly viewerCanChangeRoles: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly isActive: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } } | null };

export type CheckCreditCodeQueryVariables = {
  code: string;
};


export type CheckCreditCodeQuery = { readonly creditCodeCheck: { readonly __typename: 'CreditCodeCheck', readonly code: string | null, readonly fault: Types.CreditCodeFault | null, readonly position: number | null, readonly expected: string | null, readonly registered: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } | null } };

export type RegisterOrganisationMutationVariables = {
  input: Types.RegisterOrganisationInput;
};


export type RegisterOrganisationMutation = { readonly registerOrganisation:
    | { readonly __typename: 'Organisation', readonly viewerCanEdit: boolean, readonly viewerCanAddPeople: boolean, readonly version: number, readonly creditCode: string, readonly isActive: boolean, readonly isDemonstration: boolean, readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind, readonly joined: { readonly __typename: 'MembershipConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'MembershipEdge', readonly cursor: string, readonly node: { readonly __typename: 'Membership', readonly id: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } } }> }, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } }
    | { readonly __typename: 'CreditCodeInvalid', readonly path: ReadonlyArray<string>, readonly check: { readonly __typename: 'CreditCodeCheck', readonly code: string | null, readonly fault: Types.CreditCodeFault | null, readonly position: number | null, readonly expected: string | null } }
    | { readonly __typename: 'CreditCodeTaken', readonly path: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }
    | { readonly __typename: 'EmailTaken', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type EditOrganisationMutationVariables = {
  input: Types.EditOrganisationInput;
};


export type EditOrganisationMutation = { readonly editOrganisation:
    | { readonly __typename: 'Organisation', readonly viewerCanEdit: boolean, readonly viewerCanAddPeople: boolean, readonly version: number, readonly creditCode: string, readonly isActive: boolean, readonly isDemonstration: boolean, readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } }
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

export type SetOrganisationActiveMutationVariables = {
  input: Types.SetOrganisationActiveInput;
};


export type SetOrganisationActiveMutation = { readonly setOrganisationActive:
    | { readonly __typename: 'Organisation', readonly viewerCanEdit: boolean, readonly viewerCanAddPeople: boolean, readonly version: number, readonly creditCode: string, readonly isActive: boolean, readonly isDemonstration: boolean, readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string } } }
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

export type PersonSeenFragment = { readonly __typename: 'Person', readonly version: number, readonly email: string | null, readonly isActive: boolean, readonly isDemonstration: boolean, readonly awayUntil: string | null, readonly viewerCanEdit: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly since: string, readonly viewerCanChangeRoles: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly isActive: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null } }> };

export type PersonForAdministrationQueryVariables = {
  id: string;
};


export type PersonForAdministrationQuery = { readonly person: { readonly __typename: 'Person', readonly version: number, readonly email: string | null, readonly isActive: boolean, readonly isDemonstration: boolean, readonly awayUntil: string | null, readonly viewerCanEdit: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly since: string, readonly viewerCanChangeRoles: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly isActive: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null } }> } | null };

export type AddPersonMutationVariables = {
  input: Types.AddPersonInput;
};


export type AddPersonMutation = { readonly addPerson:
    | { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly since: string, readonly viewerCanChangeRoles: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly isActive: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null } }
    | { readonly __typename: 'EmailTaken', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleNotInOrganisationKind', readonly role: Types.Role, readonly organisationKind: Types.OrganisationKind, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RolesApart', readonly role: Types.Role, readonly held: Types.Role, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type InvitationMadeFragment = { readonly __typename: 'Invitation', readonly id: string, readonly token: string | null, readonly expiresAt: string, readonly isMailed: boolean, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } };

export type InvitePersonMutationVariables = {
  input: Types.InvitePersonInput;
};


export type InvitePersonMutation = { readonly invitePerson:
    | { readonly __typename: 'Invitation', readonly id: string, readonly token: string | null, readonly expiresAt: string, readonly isMailed: boolean, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }
    | { readonly __typename: 'DoneAlready', readonly path: ReadonlyArray<string>, readonly doneAt: string, readonly doneBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type EditPersonMutationVariables = {
  input: Types.EditPersonInput;
};


export type EditPersonMutation = { readonly editPerson:
    | { readonly __typename: 'Person', readonly version: number, readonly email: string | null, readonly isActive: boolean, readonly isDemonstration: boolean, readonly awayUntil: string | null, readonly viewerCanEdit: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly since: string, readonly viewerCanChangeRoles: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly isActive: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null } }> }
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

export type SetPersonActiveMutationVariables = {
  input: Types.SetPersonActiveInput;
};


export type SetPersonActiveMutation = { readonly setPersonActive:
    | { readonly __typename: 'Person', readonly version: number, readonly email: string | null, readonly isActive: boolean, readonly isDemonstration: boolean, readonly awayUntil: string | null, readonly viewerCanEdit: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly since: string, readonly viewerCanChangeRoles: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly isActive: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null } }> }
    | { readonly __typename: 'ReasonMissing', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'TasksWouldBeOrphaned', readonly taskCount: number, readonly path: ReadonlyArray<string> }
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

export type GiveRoleMutationVariables = {
  input: Types.GiveRoleInput;
};


export type GiveRoleMutation = { readonly giveRole:
    | { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly since: string, readonly viewerCanChangeRoles: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly isActive: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null } }
    | { readonly __typename: 'RoleNotInOrganisationKind', readonly path: ReadonlyArray<string>, readonly role: Types.Role, readonly organisationKind: Types.OrganisationKind }
    | { readonly __typename: 'RoleHeldAlready', readonly role: Types.Role, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RolesApart', readonly role: Types.Role, readonly held: Types.Role, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type TakeRoleMutationVariables = {
  input: Types.TakeRoleInput;
};


export type TakeRoleMutation = { readonly takeRole:
    | { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly since: string, readonly viewerCanChangeRoles: boolean, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly isActive: boolean, readonly viewerCanInvite: boolean, readonly id: string, readonly name: string, readonly jobTitle: string | null } }
    | { readonly __typename: 'RoleNotHeld', readonly path: ReadonlyArray<string>, readonly role: Types.Role }
    | { readonly __typename: 'TasksWouldBeOrphaned', readonly taskCount: number, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export const DelegationFactsFragment$ = /* @__PURE__ */ fragment("fragment DelegationFacts on Delegation{id organisation{...OrganisationName}from{...PersonName}to{...PersonName}roles tasks{id name{zh en}}startsAt endsAt reason revokedAt isInForce viewerCanRevoke}", [OrganisationNameFragment$, PersonNameFragment$]);
export const DelegationsDocument = /* @__PURE__ */ operation<DelegationsQuery, DelegationsQueryVariables>("query Delegations($first:Int!$after:String){delegations(first:$first after:$after){edges{cursor node{...DelegationFacts}}pageInfo{hasNextPage endCursor}}}", [DelegationFactsFragment$]);
export const DelegableTasksDocument = /* @__PURE__ */ operation<DelegableTasksQuery, DelegableTasksQueryVariables>("query DelegableTasks($first:Int!){worklist(view:mine first:$first){edges{cursor node{id name{zh en}project{id title}}}pageInfo{hasNextPage endCursor}}}", []);
export const ColleaguesOfDocument = /* @__PURE__ */ operation<ColleaguesOfQuery, ColleaguesOfQueryVariables>("query ColleaguesOf($organisationId:ID!$text:String$first:Int!){people(filter:{organisationId:$organisationId text:$text isActive:true}first:$first){edges{cursor node{...PersonName}}}}", [PersonNameFragment$]);
export const DelegateDocument = /* @__PURE__ */ operation<DelegateMutation, DelegateMutationVariables>("mutation Delegate($input:DelegateInput!){delegate(input:$input){...DelegationFacts ...on Refusal{path ...on DelegationChain{person{...PersonName}}...on DelegationOverlaps{delegation{id startsAt endsAt to{...PersonName}}}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on DatesOutOfOrder{startsAt endsAt}...on DueInThePast{deadline}}}}", [DelegationFactsFragment$, PersonNameFragment$]);
export const RevokeDelegationDocument = /* @__PURE__ */ operation<RevokeDelegationMutation, RevokeDelegationMutationVariables>("mutation RevokeDelegation($input:RevokeDelegationInput!){revokeDelegation(input:$input){...DelegationFacts ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on DoneAlready{doneAt doneBy{...PersonName}}}}}", [DelegationFactsFragment$, PersonNameFragment$]);
export const JurisdictionsWithinDocument = /* @__PURE__ */ operation<JurisdictionsWithinQuery, JurisdictionsWithinQueryVariables>("query JurisdictionsWithin($parentId:ID$first:Int!){jurisdictions(parentId:$parentId first:$first){edges{cursor node{id regionCode name{zh en}level}}pageInfo{hasNextPage endCursor}}}", []);
export const JurisdictionOfOrganisationDocument = /* @__PURE__ */ operation<JurisdictionOfOrganisationQuery, JurisdictionOfOrganisationQueryVariables>("query JurisdictionOfOrganisation($id:ID!){organisation(id:$id){id jurisdiction{id name{zh en}}}}", []);
export const CalendarFactsFragment$ = /* @__PURE__ */ fragment("fragment CalendarFacts on CalendarYear{id version year jurisdiction{id name{zh en}}calendarDays:days{day isWorkingDay kind label{zh en}reason}announcedThrough viewerCanOverride}", []);
export const CalendarOfYearDocument = /* @__PURE__ */ operation<CalendarOfYearQuery, CalendarOfYearQueryVariables>("query CalendarOfYear($jurisdictionId:ID!$year:Int!){calendar(jurisdictionId:$jurisdictionId year:$year){...CalendarFacts}}", [CalendarFactsFragment$]);
export const OverrideCalendarDayDocument = /* @__PURE__ */ operation<OverrideCalendarDayMutation, OverrideCalendarDayMutationVariables>("mutation OverrideCalendarDay($input:OverrideCalendarDayInput!){overrideCalendarDay(input:$input){...CalendarFacts ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}...on DueInThePast{deadline}}}}", [CalendarFactsFragment$, PersonNameFragment$]);
export const ClearCalendarOverrideDocument = /* @__PURE__ */ operation<ClearCalendarOverrideMutation, ClearCalendarOverrideMutationVariables>("mutation ClearCalendarOverride($input:ClearCalendarOverrideInput!){clearCalendarOverride(input:$input){...CalendarFacts ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}...on DueInThePast{deadline}}}}", [CalendarFactsFragment$, PersonNameFragment$]);
export const LimitRuleFactsFragment$ = /* @__PURE__ */ fragment("fragment LimitRuleFacts on LimitRule{id version name statutoryDays promisedDays unit extensionDays atTheEnd source{zh en}isOwn}", []);
export const LimitRulesOfDocument = /* @__PURE__ */ operation<LimitRulesOfQuery, LimitRulesOfQueryVariables>("query LimitRulesOf($jurisdictionId:ID!){limitRules(jurisdictionId:$jurisdictionId){...LimitRuleFacts}}", [LimitRuleFactsFragment$]);
export const SetPromisedLimitDocument = /* @__PURE__ */ operation<SetPromisedLimitMutation, SetPromisedLimitMutationVariables>("mutation SetPromisedLimit($input:SetPromisedLimitInput!){setPromisedLimit(input:$input){...LimitRuleFacts ...on Refusal{path ...on PromiseLongerThanStatutory{days lawfulDays}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}}}}", [LimitRuleFactsFragment$, PersonNameFragment$]);
export const OrganisationLineFragment$ = /* @__PURE__ */ fragment("fragment OrganisationLine on Organisation{...OrganisationName version creditCode jurisdiction{id name{zh en}}isActive isDemonstration}", [OrganisationNameFragment$]);
export const MemberLineFragment$ = /* @__PURE__ */ fragment("fragment MemberLine on Membership{id roles since organisation{...OrganisationName}person{...PersonName email isActive viewerCanInvite}viewerCanChangeRoles}", [OrganisationNameFragment$, PersonNameFragment$]);
export const OrganisationSeenFragment$ = /* @__PURE__ */ fragment("fragment OrganisationSeen on Organisation{...OrganisationLine viewerCanEdit viewerCanAddPeople}", [OrganisationLineFragment$]);
export const OrganisationsDocument = /* @__PURE__ */ operation<OrganisationsQuery, OrganisationsQueryVariables>("query Organisations($text:String$kind:OrganisationKind$isActive:Boolean$first:Int!$after:String){organisations(filter:{text:$text kind:$kind isActive:$isActive}first:$first after:$after){edges{cursor node{...OrganisationLine}}pageInfo{hasNextPage endCursor}}}", [OrganisationLineFragment$]);
export const OrganisationWithMembersDocument = /* @__PURE__ */ operation<OrganisationWithMembersQuery, OrganisationWithMembersQueryVariables>("query OrganisationWithMembers($id:ID!$first:Int!$after:String){organisation(id:$id){...OrganisationSeen members(first:$first after:$after){edges{cursor node{...MemberLine}}pageInfo{hasNextPage endCursor}}}}", [MemberLineFragment$, OrganisationSeenFragment$]);
export const CheckCreditCodeDocument = /* @__PURE__ */ operation<CheckCreditCodeQuery, CheckCreditCodeQueryVariables>("query CheckCreditCode($code:String!){creditCodeCheck(code:$code){code fault position expected registered{...OrganisationName}}}", [OrganisationNameFragment$]);
export const RegisterOrganisationDocument = /* @__PURE__ */ operation<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>("mutation RegisterOrganisation($input:RegisterOrganisationInput!){registerOrganisation(input:$input){...OrganisationSeen ...on Organisation{joined:members(first:1){edges{cursor node{id person{...PersonName}}}}}...on Refusal{path ...on CreditCodeInvalid{check{code fault position expected}}...on CreditCodeTaken{organisation{...OrganisationName}}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [OrganisationNameFragment$, OrganisationSeenFragment$, PersonNameFragment$]);
export const EditOrganisationDocument = /* @__PURE__ */ operation<EditOrganisationMutation, EditOrganisationMutationVariables>("mutation EditOrganisation($input:EditOrganisationInput!){editOrganisation(input:$input){...OrganisationSeen ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}}}}", [OrganisationSeenFragment$, PersonNameFragment$]);
export const SetOrganisationActiveDocument = /* @__PURE__ */ operation<SetOrganisationActiveMutation, SetOrganisationActiveMutationVariables>("mutation SetOrganisationActive($input:SetOrganisationActiveInput!){setOrganisationActive(input:$input){...OrganisationSeen ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}}}}", [OrganisationSeenFragment$, PersonNameFragment$]);
export const PersonSeenFragment$ = /* @__PURE__ */ fragment("fragment PersonSeen on Person{...PersonName version email isActive isDemonstration awayUntil memberships{...MemberLine}viewerCanEdit viewerCanInvite}", [MemberLineFragment$, PersonNameFragment$]);
export const PersonForAdministrationDocument = /* @__PURE__ */ operation<PersonForAdministrationQuery, PersonForAdministrationQueryVariables>("query PersonForAdministration($id:ID!){person(id:$id){...PersonSeen}}", [PersonSeenFragment$]);
export const AddPersonDocument = /* @__PURE__ */ operation<AddPersonMutation, AddPersonMutationVariables>("mutation AddPerson($input:AddPersonInput!){addPerson(input:$input){...MemberLine ...on Refusal{path ...on RoleNotInOrganisationKind{role organisationKind}...on RolesApart{role held}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [MemberLineFragment$]);
export const InvitationMadeFragment$ = /* @__PURE__ */ fragment("fragment InvitationMade on Invitation{id person{...PersonName}token expiresAt isMailed}", [PersonNameFragment$]);
export const InvitePersonDocument = /* @__PURE__ */ operation<InvitePersonMutation, InvitePersonMutationVariables>("mutation InvitePerson($input:InvitePersonInput!){invitePerson(input:$input){...InvitationMade ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on DoneAlready{doneAt doneBy{...PersonName}}}}}", [InvitationMadeFragment$, PersonNameFragment$]);
export const EditPersonDocument = /* @__PURE__ */ operation<EditPersonMutation, EditPersonMutationVariables>("mutation EditPerson($input:EditPersonInput!){editPerson(input:$input){...PersonSeen ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}}}}", [PersonNameFragment$, PersonSeenFragment$]);
export const SetPersonActiveDocument = /* @__PURE__ */ operation<SetPersonActiveMutation, SetPersonActiveMutationVariables>("mutation SetPersonActive($input:SetPersonActiveInput!){setPersonActive(input:$input){...PersonSeen ...on Refusal{path ...on TasksWouldBeOrphaned{taskCount}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on Conflict{current{id version}changedBy{...PersonName}changedAt}}}}", [PersonNameFragment$, PersonSeenFragment$]);
export const GiveRoleDocument = /* @__PURE__ */ operation<GiveRoleMutation, GiveRoleMutationVariables>("mutation GiveRole($input:GiveRoleInput!){giveRole(input:$input){...MemberLine ...on Refusal{path ...on RoleNotInOrganisationKind{role organisationKind}...on RoleHeldAlready{role}...on RolesApart{role held}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [MemberLineFragment$]);
export const TakeRoleDocument = /* @__PURE__ */ operation<TakeRoleMutation, TakeRoleMutationVariables>("mutation TakeRole($input:TakeRoleInput!){takeRole(input:$input){...MemberLine ...on Refusal{path ...on TasksWouldBeOrphaned{taskCount}...on RoleNotHeld{role}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [MemberLineFragment$]);
