import fc from 'fast-check';
import type { Command, InstanceState, Item } from '../../src/index.ts';

/** A roll of the dice, made a command by what the process waits for when its turn comes. */
export interface Roll {
  readonly what: number;
  readonly which: number;
  readonly n: number;
}

export const rolls: fc.Arbitrary<readonly Roll[]> = fc.array(
  fc.record({ what: fc.nat({ max: 99 }), which: fc.nat({ max: 999 }), n: fc.integer({ min: -3, max: 12 }) }),
  { minLength: 1, maxLength: 25 },
);

/** Mostly what the process waits for, at times what nobody should send. */
export function commandFor(state: InstanceState, { what, which, n }: Roll): Command {
  const items = state.items.flat();
  if (what >= 90) return disturbance(items, what, which, n);
  const waiting = items.filter((item) => item.wait !== undefined || item.incident !== undefined);
  const item = waiting[which % Math.max(1, waiting.length)];
  if (item === undefined) return { type: 'setVariables', variables: { n } };
  return answer(item, what, n);
}

function answer(item: Item, what: number, n: number): Command {
  const { id, incident, wait } = item;
  if (incident) return { type: 'resolveIncident', item: id, variables: { n } };
  switch (wait?.for) {
    case 'task':
      if (what < 10) return { type: 'throwBpmnError', item: id, code: what % 2 ? 'bad' : 'worse' };
      return { type: 'completeTask', item: id, variables: { n } };
    case 'job':
      if (what < 10) return { type: 'failJob', item: id, retries: what % 3, message: 'no' };
      if (what < 20) return { type: 'throwBpmnError', item: id, code: 'bad' };
      return { type: 'completeJob', item: id, variables: { n } };
    case 'timer':
      return { type: 'fireTimer', item: id };
    case 'message':
      return { type: 'correlateMessage', name: wait.name, ...(wait.key !== undefined && { key: wait.key }), variables: { n } };
    case 'signal':
      return { type: 'broadcastSignal', name: wait.name };
    default:
      return { type: 'setVariables', variables: { n } };
  }
}

function disturbance(items: readonly Item[], what: number, which: number, n: number): Command {
  const item = items[which % Math.max(1, items.length)];
  const id = item?.id ?? which;
  switch (what) {
    case 90:
      return { type: 'completeTask', item: which };
    case 91:
      return { type: 'modify', cancel: [id], reason: 'by chance' };
    case 92:
      return { type: 'modify', start: [{ element: item?.element ?? 'nothing' }], reason: 'by chance' };
    case 93:
      return { type: 'modify', cancel: [id], start: [{ element: item?.element ?? 'nothing' }], reason: 'by chance' };
    case 94:
      return { type: 'removeBody', item: id };
    case 95:
      return { type: 'addBody', item: items.find((it) => it.repeat)?.id ?? id, value: n };
    case 96:
      return { type: 'resolveIncident', item: id };
    case 97:
      return { type: 'setVariables', item: id, variables: { n }, local: true };
    case 99: {
      const adHoc = items.find((it) => it.element.startsWith('adhoc'));
      if (adHoc) return { type: 'activateAdHoc', item: adHoc.id, elements: [{ id: items.find((it) => it.parent === adHoc.id)?.element ?? 'nothing' }] };
      return { type: 'fireTimer', item: id };
    }
    case 98:
      return which % 7 === 0 ? { type: 'cancel', reason: 'by chance' } : { type: 'setVariables', variables: { n } };
    default:
      return { type: 'fireTimer', item: id };
  }
}
