import { contentHash, isReasonGiven, submitProposal as handIn, withdrawProposal as takeBack } from '@shixiao/collaboration';
import type { JsonValue, ProposalRefusal } from '@shixiao/collaboration';
import { proposalAttachments, sha256 } from '@shixiao/persistence';
import type { CallRow, ProposalRow } from '@shixiao/persistence';
import { callById, callOf, shownStage } from '../call/call-of.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { personsOfCaller } from '../policy/ability.ts';
import { completeStep } from '../process/complete-step.ts';
import { openTasks, step } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { isRefusal, refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { announce, ruled, storeProposal, takeProposal } from './change-proposal.ts';
import { found, invalid, textProblem } from './input-problems.ts';
import { shownMissing } from './missing.ts';
import { partyOf, proposalOf } from './proposal-of.ts';
import { findSimilar } from './similarity.ts';

const STEPS = ['submitProposal', 'correctProposal'];

/** Hands a proposal in, first or after its return. Any of the proposers may, whoever has the task. */
export const submitProposal: Act<'submitProposal'> = async (scope, input) => {
  const taken = await takeProposal(scope, 'Mutation.submitProposal', input);
  if (isRefusal(taken)) return taken;
  const { row, running } = taken;
  const call = row.callId === null ? undefined : await must(scope.load(callById, row.callId));
  const handedIn = handIn(proposalOf(row), row.content, call && callOf(call), partyOf(scope.caller), scope.now);
  if (!handedIn.ok) return refusedToSubmit(handedIn.refusal, call);
  const { milestones } = row.content;
  const own = await takeOver(scope, running);
  const done = await completeStep(scope, own, {
    elements: STEPS,
    // Who checks each of them is agreed on later.
    variables: { milestones: milestones.map(({ id, name, dueOn }) => ({ id, name, dueOn, verifier: null })) },
  });
  if (isRefusal(done)) throw new Error(`The proposal's row and its process disagree: ${JSON.stringify(done)}`);
  const submittedBy = partyOf(scope.caller, done.onBehalfOf);
  const content = await handedInContent(scope, row);
  const submittedHash = contentHash(content, sha256);
  const answer = await storeProposal(scope, row, { ...ruled(handedIn.value), submittedAt: scope.now, submittedBy, submittedHash });
  await findSimilar(scope, answer);
  announce(scope, answer, content, { onBehalfOf: done.onBehalfOf });
  return answer;
};

/** Everything that was handed in: what is hashed and put on record. */
async function handedInContent({ entities }: CallerActScope, { id, content, proposers, callId }: ProposalRow): Promise<JsonValue> {
  const files = await entities.find(proposalAttachments, { where: { proposalId: id }, order: { id: 'ASC' } });
  const attachments = files.map(({ kind, title, fileName, sha256: hash }) => ({ kind, title, fileName, sha256: hash }));
  return { proposal: content as unknown as JsonValue, proposers: [...proposers], callId, attachments };
}

/** A colleague's task passes to whoever does it: the contract lets every proposer hand in. */
async function takeOver(scope: CallerActScope, running: Running): Promise<Running> {
  const task = openTasks(running.instance.state).find(({ element }) => STEPS.includes(element));
  const holder = task?.wait?.for === 'task' ? task.wait.assignee : undefined;
  if (!task || holder === undefined || personsOfCaller(scope.caller).includes(holder)) return running;
  const done = await step(scope, running, { type: 'assignTask', item: task.id, assignee: scope.caller.personId });
  if (!done.done) throw new Error(`Task ${task.element} does not pass to another: ${JSON.stringify(done.rejected)}`);
  return done.running;
}

function refusedToSubmit(refusal: ProposalRefusal, call: CallRow | undefined) {
  switch (refusal.kind) {
    case 'wrongStage':
      return refused('ProposalWrongStage', { proposalStage: refusal.stage });
    case 'notAProposer':
      return refused('NotAllowed', { because: 'notTheProposer' });
    case 'callNotOpen': {
      const { stageName, content } = call ?? {};
      if (stageName === 'open' && content?.closesAt != null) return refused('DeadlinePassed', { deadline: content.closesAt });
      return refused('CallNotOpen', { callStage: call ? shownStage(call) : 'closed' });
    }
    case 'incomplete':
      return refused('ProposalIncomplete', { missing: shownMissing(refusal.missing) });
    default:
      throw new Error(`Handing in is not refused for ${refusal.kind}`);
  }
}

/** Takes a proposal back before it is accepted; its project ends with it. */
export const withdrawProposal: Act<'withdrawProposal'> = async (scope, input) => {
  const taken = await takeProposal(scope, 'Mutation.withdrawProposal', input);
  if (isRefusal(taken)) return taken;
  const { row, running, project } = taken;
  const { reason } = input;
  const problems = found(textProblem(reason, ['reason']));
  if (problems.length > 0) return invalid(...problems);
  const takenBack = takeBack(proposalOf(row), partyOf(scope.caller), scope.now);
  if (!takenBack.ok) {
    if (takenBack.refusal.kind === 'notAProposer') return refused('NotAllowed', { because: 'notTheProposer' });
    return refused('ProposalWrongStage', { proposalStage: row.stageName });
  }
  if (!isReasonGiven(reason)) return refused('ReasonMissing', {}, ['reason']);
  const done = await step(scope, running, { type: 'correlateMessage', name: 'withdrawalRequested', key: project.id, variables: { reason } });
  if (!done.done) throw new Error(`The project ${project.id} does not end: ${JSON.stringify(done.rejected)}`);
  const answer = await storeProposal(scope, row, ruled(takenBack.value));
  announce(scope, answer, { reason });
  return answer;
};
