/**
 * The other side of the comparison: `bpmn-engine`, used in the fastest way that it documents. The file is parsed and
 * serialised once; every instance is an `Engine` of its own over that `sourceContext`.
 */
import { Engine } from 'bpmn-engine';
import type { BpmnEngineOptions, Execution } from 'bpmn-engine';
import { APPROVAL, REQUEST } from '../models/sources.ts';

const FEEL_CONDITION = '=amount &gt; 10000';
/** The same condition as an expression of `bpmn-engine`, which has look-ups and calls but no operators. */
const OWN_CONDITION = '${environment.services.isLarge(environment.variables.amount)}';

/** Answers a service task; bpmn-engine's own callback. */
export type Done = (error: null, result: unknown) => void;
export type Pay = (scope: unknown, done: Done) => void;

export const PAYMENT = { paymentId: 'P-2026-0117' } as const;

/** The job is done at once, without a turn of the event loop. */
const payAtOnce: Pay = (_scope, done) => done(null, PAYMENT);

function services(pay: Pay): Record<string, CallableFunction> {
  return { isLarge: (amount: number): boolean => amount > 10_000, pay };
}

export type SourceContext = BpmnEngineOptions['sourceContext'];

/** The approval process, parsed and serialised. */
export async function readApproval(): Promise<SourceContext> {
  if (!APPROVAL.includes(FEEL_CONDITION)) throw new Error('The model does not have the condition that is to be translated');
  const engine = new Engine({ source: APPROVAL.replace(FEEL_CONDITION, () => OWN_CONDITION) });
  const [definition] = await engine.getDefinitions();
  if (definition === undefined) throw new Error('bpmn-engine found no definition in the file');
  return definition.environment.options['source'] as SourceContext;
}

/** An instance that waits at the user task. */
export async function startInstance(sourceContext: SourceContext): Promise<Execution> {
  const engine = new Engine({ name: 'approval', sourceContext, services: services(payAtOnce) });
  return engine.execute({ variables: { ...REQUEST } });
}

/** An instance brought back from what `getState` gave, waiting at the user task again. */
export async function recoverInstance(state: unknown, pay: Pay): Promise<Execution> {
  return new Engine({ name: 'approval', services: services(pay) }).recover(state).resume();
}

/** Signals the user task; what follows up to the next wait happens before this returns. */
export function completeReview(execution: Execution): void {
  execution.signal({ id: 'review', approved: true });
}

export function assertEnded({ state }: Execution): void {
  if (state !== 'idle') throw new Error(`The bpmn-engine instance is ${state} and has not ended`);
}

/** One whole instance, from start to end. */
export async function runInstance(sourceContext: SourceContext): Promise<void> {
  const execution = await startInstance(sourceContext);
  completeReview(execution);
  assertEnded(execution);
}
