import { markMilestone as mark } from '@shixiao/collaboration';
import { acceptanceMarks, insertRow } from '@shixiao/persistence';
import type { AcceptanceMarkRow, NewRow } from '@shixiao/persistence';
import type { Act } from '../operations.ts';
import { separated, wrongStatus } from '../milestone/milestone-of.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { partyOf } from '../proposal/proposal-of.ts';
import { isRefusal, refused } from '../refusal.ts';
import { decidedAlready, storeAcceptance, takeAcceptance } from './acceptance-of.ts';

/** Somebody who neither reported nor verified it says how a milestone looks. Later marks of it count; earlier ones stay on record. */
export const markMilestone: Act<'markMilestone'> = async (scope, { acceptanceId, milestoneId, verdict, ...input }) => {
  const taken = await takeAcceptance(scope, 'Mutation.markMilestone', acceptanceId);
  if (isRefusal(taken)) return taken;
  const { row, project, milestones, state } = taken;
  if (row.state !== 'applied') return decidedAlready(scope, row);
  const milestone = milestones.find(({ id }) => id === milestoneId);
  if (!milestone) return refused('NotFound', { id: milestoneId }, ['milestoneId']);
  const note = input.note ?? '';
  const problems = found(textProblem(note, ['note']));
  if (problems.length > 0) return invalid(...problems);
  const by = partyOf(scope.caller);
  const marked = mark(state, { milestone: milestone.planId, verdict, note, by, at: scope.now });
  if (!marked.ok) {
    const { refusal } = marked;
    switch (refusal.kind) {
      case 'samePerson':
      case 'sameOrganisation':
      case 'verifierIsParty': {
        const clash = await separated(scope, refusal);
        return clash.__typename === 'VerifierIsParty' ? refused('NotAllowed', { because: 'notTheAuthority' }) : clash;
      }
      case 'noteMissing':
        return refused('ReasonMissing', {}, ['note']);
      case 'acceptedAlready':
        return decidedAlready(scope, row);
      default:
        return wrongStatus(milestone.status);
    }
  }
  const mine: NewRow<AcceptanceMarkRow> = {
    id: scope.app.newId(),
    jurisdictionId: row.jurisdictionId,
    projectId: project.id,
    acceptanceId: row.id,
    application: row.application,
    milestoneId: milestone.id,
    verdict,
    note,
    markedAt: scope.now,
    judgePersonId: by.person,
    judgePrincipalId: null,
    judgeOrganisationId: by.organisation,
  };
  await insertRow(scope, acceptanceMarks, mine);
  scope.record({ jurisdictionId: row.jurisdictionId, projectId: project.id, subject: mine.id, content: { milestoneId: milestone.id, verdict, note } });
  scope.tell('project', { jurisdictionId: row.jurisdictionId, projectId: project.id });
  return storeAcceptance(scope, row, {});
};
