import { isOpenFor } from '@shixiao/collaboration';
import { jurisdictionById, organisationById, personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Acts, Fields, Reads } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { proposalsFor } from '../proposal/reading.ts';
import { callOf, placeOfCall, problemsOf, shownStage } from './call-of.ts';
import { discardCallDraft, draftCall, saveCallDraft } from './drafting.ts';
import { handInCall, openCall, postponeCallClosing, returnCall, withdrawCall } from './opening.ts';
import { call, calls } from './reading.ts';

export const callActs = {
  draftCall,
  saveCallDraft,
  discardCallDraft,
  handInCall,
  openCall,
  returnCall,
  postponeCallClosing,
  withdrawCall,
} satisfies Acts;

export const callReads = { call, calls } satisfies Reads;

export const callFields = {
  Call: {
    title: ({ content }) => content.title,
    need: ({ content }) => content.need,
    jurisdiction: ({ jurisdictionId }, _, { load }) => must(load(jurisdictionById, jurisdictionId)),
    organisation: ({ authorityId }, _, { load }) => must(load(organisationById, authorityId)),
    wantedIndicators: ({ content }) => content.wanted,
    criteria: ({ content }) => content.criteria.map(({ weight, ...rest }) => ({ ...rest, weight: String(weight) })),
    closesAt: ({ content }) => content.closesAt,
    callStage: shownStage,
    openedAt: ({ stage }) => (stage.name === 'draft' ? null : stage.openedAt),
    openedBy: ({ stage }, _, { load }) => (stage.name === 'draft' ? null : must(load(personById, stage.openedBy))),
    withdrawnBecause: ({ stage }) => (stage.name === 'withdrawn' ? stage.reason : null),
    problems: (row, _, { now }) => problemsOf(row, now),
    proposals: (row, args, scope) => proposalsFor(scope, args, { callId: row.id }),
    isDemonstration: async ({ authorityId }, _, { load }) => (await must(load(organisationById, authorityId))).isDemonstration,
    viewerCanEdit: (row, _, { caller }) => shownStage(row) === 'draft' && mayOn(caller, 'Mutation.saveCallDraft', placeOfCall(row)),
    viewerCanOpen: (row, _, { caller }) =>
      shownStage(row) === 'inReview' && row.handedInBy !== caller?.personId && mayOn(caller, 'Mutation.openCall', placeOfCall(row)),
    viewerCanPostpone: (row, _, { caller }) => row.stageName === 'open' && mayOn(caller, 'Mutation.postponeCallClosing', placeOfCall(row)),
    viewerCanWithdraw: (row, _, { caller }) => row.stageName === 'open' && mayOn(caller, 'Mutation.withdrawCall', placeOfCall(row)),
    viewerCanAnswer: (row, _, { caller, now }) =>
      isOpenFor(callOf(row), now) &&
      caller !== undefined &&
      mayOn(caller, 'Mutation.createProposal', { jurisdictionId: row.jurisdictionId, organisationIds: [caller.organisationId] }),
  },
} satisfies Fields;
