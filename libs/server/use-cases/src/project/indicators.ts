import type { ProposedIndicator } from '@shixiao/collaboration';
import type { ProjectRow } from '@shixiao/persistence';
import { proposalOfProject } from '../lookup/directory.ts';
import type { Scope } from '../scope.ts';

/** An indicator that a project promised. Its id is unique within the project's proposal alone. */
export interface PromisedIndicator {
  readonly project: ProjectRow;
  readonly indicator: ProposedIndicator;
}

export async function indicatorsOf(scope: Scope, project: ProjectRow): Promise<readonly PromisedIndicator[]> {
  const proposal = await scope.load(proposalOfProject, project.id);
  return (proposal?.content.indicators ?? []).map((indicator) => ({ project, indicator }));
}

/** Names an indicator for good, in the whole system. */
export const indicatorIdOf = ({ project, indicator }: PromisedIndicator): string => `${project.id}.${indicator.id}`;

/** Its id within the proposal. */
export const indicatorIdIn = ({ id }: ProjectRow, given: string): string => (given.startsWith(`${id}.`) ? given.slice(id.length + 1) : given);
