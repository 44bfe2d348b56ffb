import { stageGateProblems } from '@shixiao/collaboration';
import type { Party } from '@shixiao/collaboration';
import type { ProjectRow } from '@shixiao/persistence';
import { measurementsOfProject } from '../indicator/measurements-of.ts';
import { progressOf } from '../milestone/milestone-of.ts';
import { indicatorsOf } from '../project/indicators.ts';
import { milestonesOfProject } from '../project/plan.ts';
import type { Scope } from '../scope.ts';
import type { GateProblemRow } from './backing.ts';

/**
 * Everything that keeps the project from being accepted by `judge`. What came of it is shown by what a milestone's evidence says, or
 * by a figure that was measured independently: a milestone that is met takes no more evidence, so there must be a way to add one.
 */
export async function gateProblemsOf(scope: Scope, project: ProjectRow, judge: Party): Promise<readonly GateProblemRow[]> {
  const [rows = [], indicators, figures = []] = await Promise.all([
    scope.load(milestonesOfProject, project.id),
    indicatorsOf(scope, project),
    scope.load(measurementsOfProject, project.id),
  ]);
  const ids = indicators.map(({ indicator }) => indicator.id);
  const isMeasured = figures.some(({ kind, indicatorId }) => kind === 'verified' && ids.includes(indicatorId));
  return stageGateProblems(rows.map(progressOf), ids, judge)
    .filter(({ kind }) => kind !== 'noOutcomeStatement' || !isMeasured)
    .map((problem) => ({
      kind: problem.kind,
      milestone: ('milestone' in problem && rows.find(({ planId }) => planId === problem.milestone)) || null,
    }));
}

/** Somebody of the authority; who in person is not known before they act. */
export const judgeOf = ({ authorityId }: ProjectRow): Party => ({ person: '', organisation: authorityId });
