import { scoringRounds } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched } from '../lookup/batched.ts';

/** Whoever was asked to score in a project, those who stood aside since among them. */
export const expertsOfProject = batched<string, ReadonlySet<string>>(async ({ entities }, projectIds) => {
  const rounds = await entities.find(scoringRounds, { where: { projectId: In([...projectIds]) } });
  const found = new Map<string, Set<string>>();
  for (const { projectId, expertIds, recusals } of rounds) {
    found.set(projectId, new Set([...(found.get(projectId) ?? []), ...expertIds, ...recusals.map(({ expert }) => expert)]));
  }
  return found;
});
