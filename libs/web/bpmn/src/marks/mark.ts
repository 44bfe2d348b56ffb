import type { ElementFacts, ElementState, ProcessFacts, StageFacts } from '../facts/process-facts.ts';

/** How an element looks. `late` goes before what it is late with; `upcoming` is the next step, `ahead` anything later. */
export type Mark = 'done' | 'active' | 'waiting' | 'late' | 'incident' | 'upcoming' | 'ahead' | 'skipped' | 'cancelled';

/** In the order of the legend: where it is, what is wrong, what was, what comes. */
export const MARKS: readonly Mark[] = [
  'active',
  'waiting',
  'late',
  'incident',
  'done',
  'upcoming',
  'ahead',
  'skipped',
  'cancelled',
];

/** Whether a token is there. */
export function isHere(mark: Mark): boolean {
  return mark === 'active' || mark === 'waiting' || mark === 'late' || mark === 'incident';
}

/** The mark of a state; `late`: its limit has passed; `next`: it is among the next steps. */
export function markOf(state: ElementState, { late, next }: { late: boolean; next: boolean }): Mark {
  switch (state) {
    case 'active':
    case 'waiting':
      return late ? 'late' : state;
    case 'completed':
      return 'done';
    case 'notReached':
      return next ? 'upcoming' : 'ahead';
    case 'incident':
    case 'cancelled':
    case 'skipped':
      return state;
  }
}

/**
 * Every element's mark, by id. A step is late once its own deadline has passed, a stage once one of its two limits has.
 * `now`: milliseconds since 1970.
 */
export function marksOf(process: ProcessFacts, now: number): ReadonlyMap<string, Mark> {
  const deadlines = deadlinesOf(process);
  const next = new Set(process.nextSteps.map(({ element }) => element));
  const stages = new Map(process.stages.map((stage) => [stage.element, stage]));
  const mark = ({ element, state }: Pick<ElementFacts, 'element' | 'state'>): readonly [string, Mark] => {
    const stage = stages.get(element);
    const late = hasPassed(deadlines.get(element), now) || (stage !== undefined && isOverdue(stage));
    return [element, markOf(state, { late, next: next.has(element) })];
  };
  // Stages come last: where the two lists differ, the stage knows more.
  return new Map([...process.elements.map(mark), ...process.stages.map(mark)]);
}

/** By when a step is due, by element. */
export function deadlinesOf({ nextSteps }: ProcessFacts): ReadonlyMap<string, string> {
  return new Map(nextSteps.flatMap(({ element, deadline }) => (deadline ? [[element, deadline] as const] : [])));
}

function isOverdue({ limits }: StageFacts): boolean {
  return limits?.statutory.light === 'overdue' || limits?.promised?.light === 'overdue';
}

function hasPassed(deadline: string | undefined, now: number): boolean {
  return deadline !== undefined && Date.parse(deadline) <= now;
}
