// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

import type * as Types from '@shixiao/contract';
import { fragment, operation } from '../src/client/document.ts';
import { PartyNamesFragment$, PersonNameFragment$ } from './session.ts';
import { TaskPlaceFactsFragment$ } from './tasks.ts';

export type NoticeFactsFragment = { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number, readonly text: string, readonly sentAt: string, readonly dueAt: string, readonly light: Types.Light, readonly shownDoneBy: string, readonly readAt: string | null, readonly shownDoneAt: string | null, readonly proof: string | null, readonly viewerCanMarkDone: boolean, readonly sentBy: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } | null, readonly task: { readonly __typename: 'Task', readonly taskStatus: Types.TaskStatus, readonly viewerCanClaim: boolean, readonly viewerCanComplete: boolean, readonly viewerCanSign: boolean, readonly viewerCanGiveBack: boolean, readonly id: string, readonly act: string, readonly project: { readonly __typename: 'Project', readonly id: string } | null, readonly subject:
      | { readonly __typename: 'Call', readonly id: string, readonly title: string }
      | { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
      | { readonly __typename: 'Proposal', readonly id: string }
      | { readonly __typename: 'Consultation', readonly id: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } } }
      | { readonly __typename: 'ScoringRound', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
      | { readonly __typename: 'DecisionMatter', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
      | { readonly __typename: 'Agreement' }
      | { readonly __typename: 'Milestone', readonly id: string, readonly name: string }
      | { readonly __typename: 'Blocker', readonly id: string, readonly title: string }
      | { readonly __typename: 'PlanChangeRequest' }
      | { readonly __typename: 'Acceptance' }
      | { readonly __typename: 'FollowUp' }
      | { readonly __typename: 'Rectification' }
     } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly title: string } | null };

export type NoticesQueryVariables = {
  onlyOpen: boolean;
  first: number;
  after?: string | null | undefined;
};


export type NoticesQuery = { readonly notices: { readonly __typename: 'ActionNoticeConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ActionNoticeEdge', readonly cursor: string, readonly node: { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number, readonly text: string, readonly sentAt: string, readonly dueAt: string, readonly light: Types.Light, readonly shownDoneBy: string, readonly readAt: string | null, readonly shownDoneAt: string | null, readonly proof: string | null, readonly viewerCanMarkDone: boolean, readonly sentBy: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } | null, readonly task: { readonly __typename: 'Task', readonly taskStatus: Types.TaskStatus, readonly viewerCanClaim: boolean, readonly viewerCanComplete: boolean, readonly viewerCanSign: boolean, readonly viewerCanGiveBack: boolean, readonly id: string, readonly act: string, readonly project: { readonly __typename: 'Project', readonly id: string } | null, readonly subject:
            | { readonly __typename: 'Call', readonly id: string, readonly title: string }
            | { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
            | { readonly __typename: 'Proposal', readonly id: string }
            | { readonly __typename: 'Consultation', readonly id: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } } }
            | { readonly __typename: 'ScoringRound', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
            | { readonly __typename: 'DecisionMatter', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
            | { readonly __typename: 'Agreement' }
            | { readonly __typename: 'Milestone', readonly id: string, readonly name: string }
            | { readonly __typename: 'Blocker', readonly id: string, readonly title: string }
            | { readonly __typename: 'PlanChangeRequest' }
            | { readonly __typename: 'Acceptance' }
            | { readonly __typename: 'FollowUp' }
            | { readonly __typename: 'Rectification' }
           } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly title: string } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DigestsQueryVariables = { [key: string]: never; };


export type DigestsQuery = { readonly digests: ReadonlyArray<{ readonly __typename: 'Digest', readonly day: string, readonly items: ReadonlyArray<{ readonly __typename: 'DigestItem', readonly id: string, readonly kind: Types.DigestKind, readonly at: string, readonly told: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string }, readonly project: { readonly __typename: 'Project', readonly id: string, readonly title: string } | null }> }> };

export type MarkNoticeReadMutationVariables = {
  input: Types.MarkNoticeReadInput;
};


export type MarkNoticeReadMutation = { readonly markNoticeRead:
    | { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number, readonly text: string, readonly sentAt: string, readonly dueAt: string, readonly light: Types.Light, readonly shownDoneBy: string, readonly readAt: string | null, readonly shownDoneAt: string | null, readonly proof: string | null, readonly viewerCanMarkDone: boolean, readonly sentBy: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } | null, readonly task: { readonly __typename: 'Task', readonly taskStatus: Types.TaskStatus, readonly viewerCanClaim: boolean, readonly viewerCanComplete: boolean, readonly viewerCanSign: boolean, readonly viewerCanGiveBack: boolean, readonly id: string, readonly act: string, readonly project: { readonly __typename: 'Project', readonly id: string } | null, readonly subject:
          | { readonly __typename: 'Call', readonly id: string, readonly title: string }
          | { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
          | { readonly __typename: 'Proposal', readonly id: string }
          | { readonly __typename: 'Consultation', readonly id: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } } }
          | { readonly __typename: 'ScoringRound', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
          | { readonly __typename: 'DecisionMatter', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
          | { readonly __typename: 'Agreement' }
          | { readonly __typename: 'Milestone', readonly id: string, readonly name: string }
          | { readonly __typename: 'Blocker', readonly id: string, readonly title: string }
          | { readonly __typename: 'PlanChangeRequest' }
          | { readonly __typename: 'Acceptance' }
          | { readonly __typename: 'FollowUp' }
          | { readonly __typename: 'Rectification' }
         } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly title: string } | null }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type MarkNoticeDoneMutationVariables = {
  input: Types.MarkNoticeDoneInput;
};


export type MarkNoticeDoneMutation = { readonly markNoticeDone:
    | { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number, readonly text: string, readonly sentAt: string, readonly dueAt: string, readonly light: Types.Light, readonly shownDoneBy: string, readonly readAt: string | null, readonly shownDoneAt: string | null, readonly proof: string | null, readonly viewerCanMarkDone: boolean, readonly sentBy: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } | null, readonly task: { readonly __typename: 'Task', readonly taskStatus: Types.TaskStatus, readonly viewerCanClaim: boolean, readonly viewerCanComplete: boolean, readonly viewerCanSign: boolean, readonly viewerCanGiveBack: boolean, readonly id: string, readonly act: string, readonly project: { readonly __typename: 'Project', readonly id: string } | null, readonly subject:
          | { readonly __typename: 'Call', readonly id: string, readonly title: string }
          | { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
          | { readonly __typename: 'Proposal', readonly id: string }
          | { readonly __typename: 'Consultation', readonly id: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } } }
          | { readonly __typename: 'ScoringRound', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
          | { readonly __typename: 'DecisionMatter', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
          | { readonly __typename: 'Agreement' }
          | { readonly __typename: 'Milestone', readonly id: string, readonly name: string }
          | { readonly __typename: 'Blocker', readonly id: string, readonly title: string }
          | { readonly __typename: 'PlanChangeRequest' }
          | { readonly __typename: 'Acceptance' }
          | { readonly __typename: 'FollowUp' }
          | { readonly __typename: 'Rectification' }
         } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly title: string } | null }
    | { readonly __typename: 'DoneAlready', readonly path: ReadonlyArray<string>, readonly doneAt: string, readonly doneBy: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null }
    | { readonly __typename: 'ProofMissing', readonly shownDoneBy: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type NoticeReceivedSubscriptionVariables = { [key: string]: never; };


export type NoticeReceivedSubscription = { readonly noticeReceived: { readonly __typename: 'ActionNotice', readonly id: string, readonly version: number, readonly text: string, readonly sentAt: string, readonly dueAt: string, readonly light: Types.Light, readonly shownDoneBy: string, readonly readAt: string | null, readonly shownDoneAt: string | null, readonly proof: string | null, readonly viewerCanMarkDone: boolean, readonly sentBy: { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null } | null, readonly task: { readonly __typename: 'Task', readonly taskStatus: Types.TaskStatus, readonly viewerCanClaim: boolean, readonly viewerCanComplete: boolean, readonly viewerCanSign: boolean, readonly viewerCanGiveBack: boolean, readonly id: string, readonly act: string, readonly project: { readonly __typename: 'Project', readonly id: string } | null, readonly subject:
        | { readonly __typename: 'Call', readonly id: string, readonly title: string }
        | { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
        | { readonly __typename: 'Proposal', readonly id: string }
        | { readonly __typename: 'Consultation', readonly id: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } } }
        | { readonly __typename: 'ScoringRound', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
        | { readonly __typename: 'DecisionMatter', readonly id: string, readonly proposal: { readonly __typename: 'Proposal', readonly id: string } }
        | { readonly __typename: 'Agreement' }
        | { readonly __typename: 'Milestone', readonly id: string, readonly name: string }
        | { readonly __typename: 'Blocker', readonly id: string, readonly title: string }
        | { readonly __typename: 'PlanChangeRequest' }
        | { readonly __typename: 'Acceptance' }
        | { readonly __typename: 'FollowUp' }
        | { readonly __typename: 'Rectification' }
       } | null, readonly project: { readonly __typename: 'Project', readonly id: string, readonly title: string } | null } };

export const NoticeFactsFragment$ = /* @__PURE__ */ fragment("fragment NoticeFacts on ActionNotice{id version text sentBy{...PartyNames}sentAt dueAt light shownDoneBy task{...TaskPlaceFacts taskStatus viewerCanClaim viewerCanComplete viewerCanSign viewerCanGiveBack}project{id title}readAt shownDoneAt proof viewerCanMarkDone}", [PartyNamesFragment$, TaskPlaceFactsFragment$]);
export const NoticesDocument = /* @__PURE__ */ operation<NoticesQuery, NoticesQueryVariables>("query Notices($onlyOpen:Boolean!$first:Int!$after:String){notices(onlyOpen:$onlyOpen first:$first after:$after){edges{cursor node{...NoticeFacts}}pageInfo{hasNextPage endCursor}}}", [NoticeFactsFragment$]);
export const DigestsDocument = /* @__PURE__ */ operation<DigestsQuery, DigestsQueryVariables>("query Digests{digests{day items{id kind told{zh en}at project{id title}}}}", []);
export const MarkNoticeReadDocument = /* @__PURE__ */ operation<MarkNoticeReadMutation, MarkNoticeReadMutationVariables>("mutation MarkNoticeRead($input:MarkNoticeReadInput!){markNoticeRead(input:$input){...NoticeFacts ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [NoticeFactsFragment$]);
export const MarkNoticeDoneDocument = /* @__PURE__ */ operation<MarkNoticeDoneMutation, MarkNoticeDoneMutationVariables>("mutation MarkNoticeDone($input:MarkNoticeDoneInput!){markNoticeDone(input:$input){...NoticeFacts ...on Refusal{path ...on ProofMissing{shownDoneBy}...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on DoneAlready{doneAt doneBy{...PersonName}}}}}", [NoticeFactsFragment$, PersonNameFragment$]);
export const NoticeReceivedDocument = /* @__PURE__ */ operation<NoticeReceivedSubscription, NoticeReceivedSubscriptionVariables>("subscription NoticeReceived{noticeReceived{...NoticeFacts}}", [NoticeFactsFragment$]);
