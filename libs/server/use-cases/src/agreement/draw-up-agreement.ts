import { drawUpAgreement as drawUp, isReasonGiven } from '@shixiao/collaboration';
import { agreements, insertRow, proposals } from '@shixiao/persistence';
import type { AgreementRow } from '@shixiao/persistence';
import { useUpload } from '../evidence/use-upload.ts';
import { personById } from '../lookup/directory.ts';
import { findProject } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { completeStep, stepsNow } from '../process/complete-step.ts';
import { placeOfProject } from '../process/place-of.ts';
import { openTasks, takeInHand } from '../process/running.ts';
import { found, invalid, textProblem } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import { keepContent } from './agreement-of.ts';
import { drawnUp, partiesOf } from './content.ts';

/** Draws up the text from the accepted proposal, and puts it before both sides. */
export const drawUpAgreement: Act<'drawUpAgreement'> = async (scope, { projectId, text, uploadId }) => {
  const project = await findProject(scope, 'Mutation.drawUpAgreement', projectId);
  if (!project || project.instanceId === null) return refused('NotFound', { id: projectId }, ['projectId']);
  const problems = found(textProblem(text, ['text']));
  if (problems.length > 0) return invalid(...problems);
  if (!isReasonGiven(text)) return refused('ReasonMissing', {}, ['text']);
  const running = await takeInHand(scope, placeOfProject(project));
  const before = await scope.entities.findOneBy(agreements, { projectId });
  if (before) return refused('DoneAlready', { doneAt: before.createdAt, doneBy: await must(scope.load(personById, before.createdBy)) });
  if (!openTasks(running.instance.state).some(({ element }) => element === 'prepareAgreement')) {
    return refused('NotAtThisStep', { steps: stepsNow(running) });
  }
  const upload = uploadId == null ? undefined : await useUpload(scope, uploadId, { usedAs: 'agreement', projectId });
  if (isRefusal(upload)) return upload;

  const proposal = await scope.entities.findOneByOrFail(proposals, { projectId });
  const drawn = await drawnUp(scope, { project, proposal, text, upload });
  const parties = partiesOf(project, proposal);
  const agreed = drawUp(drawn.hash, parties);
  if (!agreed.ok) throw new Error(`The parties of project ${projectId} cannot agree: ${JSON.stringify(agreed.refusal)}`);
  const done = await completeStep(scope, running, { elements: ['prepareAgreement'], variables: { contentHash: drawn.hash } });
  if (isRefusal(done)) return done;
  const row: AgreementRow = {
    id: scope.app.newId(),
    jurisdictionId: project.jurisdictionId,
    projectId,
    parties,
    contentNumber: 1,
    contentHash: drawn.hash,
    inForceSince: null,
    version: 1,
    createdBy: scope.caller.personId,
    createdAt: scope.now,
    changedBy: scope.caller.personId,
    changedAt: scope.now,
  };
  await insertRow(scope.tx, agreements, row);
  await keepContent(scope, row, 1, drawn);
  putOnRecord(scope, project, { subject: row.id, content: drawn.content, onBehalfOf: done.onBehalfOf });
  return { __typename: 'Agreement', ...row };
};
