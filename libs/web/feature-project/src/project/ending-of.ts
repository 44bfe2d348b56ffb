import type { ProjectPhase } from '@shixiao/contract';

/** Acts that can end a project, by how it then stands. */
const ENDINGS: Readonly<Record<ProjectPhase, readonly string[]>> = {
  running: [],
  closed: ['closeOutProject'],
  rejected: ['decide', 'declineProposal'],
  withdrawn: ['confirmTermination', 'withdrawProposal', 'requestWithdrawal'],
};

/** The happening that ended a project: who did it, when and what. Absent while it runs, or where it is not among those read. @param latestFirst as the timeline has them */
export function endingOf<Happening extends { readonly act: string | null }>(phase: ProjectPhase, latestFirst: readonly Happening[]): Happening | undefined {
  return latestFirst.find(({ act }) => act !== null && ENDINGS[phase].includes(act));
}
