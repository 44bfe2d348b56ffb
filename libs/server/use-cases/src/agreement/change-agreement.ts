import { changeAgreement as change } from '@shixiao/collaboration';
import { useUpload } from '../evidence/use-upload.ts';
import type { Act } from '../operations.ts';
import { completeStep, stepsNow } from '../process/complete-step.ts';
import { step } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { found, invalid, wordsProblem } from '../proposal/input-problems.ts';
import { isRefusal, refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import type { CallerActScope } from '../scope.ts';
import { agreementNotFound, findAgreement, keepContent, staleAgreement, storeAgreement, takeAgreement } from './agreement-of.ts';
import { drawnUp } from './content.ts';

/** Changes the text. Every signature so far is void, and both sides are asked anew. */
export const changeAgreement: Act<'changeAgreement'> = async (scope, { agreementId, text, uploadId, expectedVersion }) => {
  const seen = await findAgreement(scope, 'Mutation.changeAgreement', agreementId);
  if (!seen) return agreementNotFound(agreementId);
  const problems = found(wordsProblem(text, ['text']));
  if (problems.length > 0) return invalid(...problems);
  const { project, proposal, running, row, agreement } = await takeAgreement(scope, seen);
  if (row.inForceSince !== null) return refused('AgreementInForce', {});
  if (row.version !== expectedVersion) return staleAgreement(scope, row);
  const upload = uploadId == null ? undefined : await useUpload(scope, uploadId, { usedAs: 'agreement', projectId: project.id });
  if (isRefusal(upload)) return upload;
  const drawn = await drawnUp(scope, { project, proposal, text, upload });
  const changed = change(agreement, drawn.hash);
  if (!changed.ok) {
    if (changed.refusal.kind === 'contentUnchanged') return refused('ContentUnchanged', {});
    throw new Error(`${changed.refusal.kind} does not keep anybody from changing an agreement`);
  }
  const again = await prepareAgain(scope, running, drawn.hash);
  if (isRefusal(again)) return again;
  const contentNumber = row.contentNumber + 1;
  await keepContent(scope, row, contentNumber, drawn);
  putOnRecord(scope, project, { subject: row.id, content: drawn.content });
  return storeAgreement(scope, row, { contentNumber, contentHash: drawn.hash });
};

/** The stage begins anew, as one side may have signed what no longer holds, and comes at once to where both are asked. */
async function prepareAgain(scope: CallerActScope, running: Running, contentHash: string) {
  const stage = running.instance.state.items.flat().find(({ element, kind }) => element === 'agreementStage' && kind === 'activity');
  if (!stage) return refused('NotAtThisStep', { steps: stepsNow(running) });
  const start = [{ element: 'agreementStage', scope: stage.parent }];
  const moved = await step(scope, running, { type: 'modify', cancel: [stage.id], start, reason: scope.act });
  if (!moved.done) throw new Error(`The agreement is not taken back: ${JSON.stringify(moved.rejected)}`);
  const done = await completeStep(scope, moved.running, { elements: ['prepareAgreement'], variables: { contentHash } });
  if (isRefusal(done)) throw new Error(`The agreement is not prepared again: ${JSON.stringify(done)}`);
  return done;
}
