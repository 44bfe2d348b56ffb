import { evidenceProblems, isInstant, isReasonGiven } from '@shixiao/collaboration';
import type { EvidenceProblem } from '@shixiao/collaboration';
import type { EvidenceProblemKind } from '@shixiao/contract';
import { evidence, evidenceWithdrawals, insertRow } from '@shixiao/persistence';
import type { EvidenceRow } from '@shixiao/persistence';
import { projectById } from '../lookup/directory.ts';
import { findProject, lockProject } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import { findMilestone } from '../milestone/milestone-of.ts';
import type { Act, InputOf } from '../operations.ts';
import { placeOfProject } from '../process/place-of.ts';
import { takeInHand } from '../process/running.ts';
import { isRunning, projectOver } from '../project/project-of.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope, CallerScope } from '../scope.ts';
import { findEvidence, stateOf } from './evidence-of.ts';
import { UPLOAD_RULES } from './upload-rules.ts';
import { useUpload } from './use-upload.ts';

/** Puts an uploaded file on record: what it is to show, from where, and both times apart – when it was taken, when it arrived. */
export const addEvidence: Act<'addEvidence'> = async (scope, input) => {
  const project = await findProject(scope, 'Mutation.addEvidence', input.projectId);
  if (!project) return refused('NotFound', { id: input.projectId }, ['projectId']);
  if (!isRunning(project)) return projectOver(project);
  if (input.milestoneId != null) {
    const milestone = await findMilestone(scope, 'Query.milestone', input.milestoneId);
    if (milestone?.row.projectId !== project.id) return refused('NotFound', { id: input.milestoneId }, ['milestoneId']);
  }
  const problems = found(
    textProblem(input.proves, ['proves'], 4000),
    textProblem(input.source, ['source'], 1000),
    isInstant(input.capturedAt) ? undefined : { path: ['capturedAt'], kind: 'notADay' },
  );
  if (problems.length > 0) return invalid(...problems);
  const file = await useUpload(scope, input.uploadId, { usedAs: 'evidence', projectId: project.id });
  if (isRefusal(file)) return file;

  const { personId, organisationId } = scope.caller;
  const row: EvidenceRow = {
    id: scope.app.newId(),
    jurisdictionId: project.jurisdictionId,
    projectId: project.id,
    milestoneId: input.milestoneId ?? null,
    fileName: file.fileName,
    mediaType: file.mediaType,
    size: file.size,
    sha256: file.sha256 ?? '',
    capturedAt: new Date(input.capturedAt).toISOString(),
    uploadedAt: file.finishedAt ?? scope.now,
    source: input.source,
    proves: input.proves,
    reporterPersonId: personId,
    reporterPrincipalId: null,
    reporterOrganisationId: organisationId,
    uploadId: file.id,
    latitude: input.place?.latitude ?? null,
    longitude: input.place?.longitude ?? null,
  };
  const unsound = problemsOf(scope, row, input);
  if (unsound.length > 0) {
    return refused('EvidenceUnsound', { evidenceProblems: unsound.map((kind) => ({ __typename: 'EvidenceProblem' as const, kind })) });
  }
  await insertRow(scope, evidence, row);
  const { jurisdictionId, projectId, sha256, capturedAt, uploadedAt, source, proves } = row;
  const milestoneId = row.milestoneId;
  scope.record({ jurisdictionId, projectId, subject: row.id, content: { sha256, capturedAt, uploadedAt, source, proves, milestoneId } });
  scope.tell('project', { jurisdictionId, projectId });
  return { ...row, __typename: 'Evidence' };
};

function problemsOf({ now }: CallerScope, row: EvidenceRow, { place }: InputOf<'addEvidence'>): readonly EvidenceProblemKind[] {
  const by = { person: row.reporterPersonId, organisation: row.reporterOrganisationId };
  const kinds = evidenceProblems({ ...row, by }, UPLOAD_RULES).flatMap(shownProblem);
  if (row.capturedAt > now) kinds.push('capturedInFuture');
  if (place && !(Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180)) kinds.push('placeOutOfRange');
  return kinds;
}

/** What has to do with the file itself was refused when it was uploaded. */
function shownProblem({ kind }: EvidenceProblem): EvidenceProblemKind[] {
  switch (kind) {
    case 'capturedAfterUpload':
    case 'sourceMissing':
    case 'provesNothing':
      return [kind];
    default:
      throw new Error(`A file that was taken has the problem ${kind}`);
  }
}

/** Handing in holds the milestone, and taking a figure the process or the project; who waited for it here sees what came of it. */
async function waitForOthers(scope: CallerActScope, { milestoneId, projectId }: EvidenceRow): Promise<void> {
  if (milestoneId !== null) {
    await scope.sql.query('select from milestone where id = $1 for update', [milestoneId]);
    return;
  }
  await takeInHand(scope, placeOfProject(await must(scope.load(projectById, projectId))));
  await lockProject(scope, projectId);
}

/** Takes back what was not handed in. The evidence and its entry in the ledger stay; this is one more entry. */
export const removeEvidence: Act<'removeEvidence'> = async (scope, input) => {
  const row = await findEvidence(scope, 'Mutation.removeEvidence', input.evidenceId);
  if (!row) return refused('NotFound', { id: input.evidenceId }, ['evidenceId']);
  const problems = found(textProblem(input.reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  if (row.reporterOrganisationId !== scope.caller.organisationId) return refused('NotAllowed', { because: 'notTheSubmitter' });
  await waitForOthers(scope, row);
  if ((await stateOf(scope, row)) !== 'draft') return refused('EvidenceHandedIn', {});
  if (!isReasonGiven(input.reason)) return refused('ReasonMissing', {}, ['reason']);
  const { id, jurisdictionId, projectId } = row;
  await insertRow(scope, evidenceWithdrawals, {
    evidenceId: id,
    jurisdictionId,
    projectId,
    reason: input.reason,
    withdrawnBy: scope.caller.personId,
    withdrawnAt: scope.now,
  });
  scope.record({ jurisdictionId, projectId, subject: id, content: { reason: input.reason } });
  scope.tell('project', { jurisdictionId, projectId });
  return { __typename: 'Discarded', id };
};
