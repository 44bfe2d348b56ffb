import { acceptanceMarks, blockers, calls, measurements } from '@shixiao/persistence';
import type { LedgerEntryRow } from '@shixiao/persistence';
import { evidenceById } from '../evidence/evidence-of.ts';
import { rowsById } from '../lookup/batched.ts';
import { milestoneById, projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import { nameOf } from '../process/stages.ts';
import { indicatorsOf } from '../project/indicators.ts';
import type { Scope } from '../scope.ts';
import { readTaskId } from '../task/task-key.ts';
import { elementOf, taskById } from '../task/task-lookup.ts';
import type { ActOnRecord } from './acts-on-record.ts';
import { hasWords } from './words.ts';
import type { InBoth } from './words.ts';

type Finder = (scope: Scope, subject: string) => Promise<InBoth | undefined>;

/** The name of what an entry is about, where there are several of its kind in a project; a project has one proposal and one agreement. */
export async function nameOfSubject(scope: Scope, { act, subject }: Pick<LedgerEntryRow, 'act' | 'subject'>): Promise<InBoth | undefined> {
  if (readTaskId(subject)) return theTask(scope, subject);
  return hasWords(act) ? SUBJECTS[act]?.(scope, subject) : undefined;
}

/** Names that people gave are in the language in which they gave them. */
const given = (name: string | undefined): InBoth | undefined => (name ? { zh: name, en: name } : undefined);

const theTask: Finder = async (scope, subject) => {
  const task = await scope.load(taskById, subject);
  const element = task && (await elementOf(scope, task));
  return element && nameOf(element.node);
};

const theFile: Finder = async ({ load }, subject) => given((await load(evidenceById, subject))?.fileName);

const theMilestone: Finder = async ({ load }, subject) => given((await load(milestoneById, subject))?.title);

const markById = rowsById(acceptanceMarks);
const theMarkedMilestone: Finder = async (scope, subject) => {
  const mark = await scope.load(markById, subject);
  return mark && theMilestone(scope, mark.milestoneId);
};

const measurementById = rowsById(measurements);
const theIndicator: Finder = async (scope, subject) => {
  const figure = await scope.load(measurementById, subject);
  if (!figure) return undefined;
  const promised = await indicatorsOf(scope, await must(scope.load(projectById, figure.projectId)));
  return given(promised.find(({ indicator }) => indicator.id === figure.indicatorId)?.indicator.name);
};

const blockerById = rowsById(blockers);
const theBlocker: Finder = async ({ load }, subject) => given((await load(blockerById, subject))?.title);

const callById = rowsById(calls);
const theCall: Finder = async ({ load }, subject) => given((await load(callById, subject))?.content.title);

const SUBJECTS: { readonly [act in ActOnRecord]?: Finder } = {
  addEvidence: theFile,
  removeEvidence: theFile,
  handInEvidence: theMilestone,
  verifyMilestone: theMilestone,
  disputeVerdict: theMilestone,
  resolveDispute: theMilestone,
  forecastMilestone: theMilestone,
  markMilestone: theMarkedMilestone,
  reportMeasurement: theIndicator,
  verifyMeasurement: theIndicator,
  reportOutcome: theIndicator,
  measureOutcome: theIndicator,
  raiseBlocker: theBlocker,
  answerBlocker: theBlocker,
  closeBlocker: theBlocker,
  reopenBlocker: theBlocker,
  escalateBlocker: theBlocker,
  draftCall: theCall,
  handInCall: theCall,
  returnCall: theCall,
  openCall: theCall,
  postponeCallClosing: theCall,
  withdrawCall: theCall,
  closeCall: theCall,
};
