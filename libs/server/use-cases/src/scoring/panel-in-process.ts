import type { ScoringRound } from '@shixiao/collaboration';
import type { Command, Item } from '@shixiao/process-engine';
import { openTasks, step, variableSeenFrom } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import type { ActScope } from '../scope.ts';

/** The step at which experts score, in the engine's words: one repetition, with a body for each expert. */
const SCORING = 'scoreProposal';
const CONSENSUS = 'reachConsensus';

export const repetitionOf = ({ instance }: Running): Item | undefined =>
  instance.state.items.flat().find(({ element, kind }) => element === SCORING && kind === 'repeat');

/** The open score sheet of one expert. */
export function sheetTaskOf({ instance: { state } }: Running, expert: string): Item | undefined {
  return openTasks(state).find((item) => item.element === SCORING && variableSeenFrom(state, item, 'expert') === expert);
}

const consensusTaskOf = ({ instance: { state } }: Running): Item | undefined => openTasks(state).find(({ element }) => element === CONSENSUS);

export const isAtConsensus = (running: Running): boolean => consensusTaskOf(running) !== undefined;

/** 加签: one more expert, while others still score. */
export async function addExpert(scope: ActScope, running: Running, expert: string): Promise<Running> {
  const repetition = repetitionOf(running);
  return repetition ? mustStep(scope, running, { type: 'addBody', item: repetition.id, value: expert }) : running;
}

/** 回避: whoever stands aside is asked for a sheet no more. */
export async function removeExpert(scope: ActScope, running: Running, expert: string, reason: string): Promise<Running> {
  const task = sheetTaskOf(running, expert);
  return task ? mustStep(scope, running, { type: 'removeBody', item: task.id, reason }) : running;
}

/**
 * Once the process has left the scoring, experts may still stand aside, with their sheets, and others may be appointed in their
 * place. The process counts the majority from what it gathered, so it is given what counts now, and asks those who are left.
 */
export async function alignPanel(scope: ActScope, running: Running, { experts, sheets }: ScoringRound): Promise<Running> {
  const task = consensusTaskOf(running);
  if (!task) return running;
  const scores = sheets.map(({ expert, recommendation }) => ({ expert, recommendation }));
  const gathered = variableSeenFrom(running.instance.state, task, 'scores');
  const counted = Array.isArray(gathered) ? gathered.filter((it) => it !== null) : [];
  if (JSON.stringify(byExpert(counted)) === JSON.stringify(byExpert(scores))) return running;
  const told = await mustStep(scope, running, { type: 'setVariables', item: task.id, variables: { scores } });
  return mustStep(scope, told, { type: 'assignTask', item: task.id, candidateUsers: experts.map(({ person }) => person) });
}

const byExpert = (scores: readonly { readonly expert: string; readonly recommendation: string }[]) =>
  scores.map(({ expert, recommendation }) => [expert, recommendation]).sort();

async function mustStep(scope: ActScope, running: Running, command: Command): Promise<Running> {
  const done = await step(scope, running, command);
  if (!done.done) throw new Error(`The panel and its process disagree: ${JSON.stringify(done.rejected)}`);
  return done.running;
}
