import type { ProcessModel, SequenceFlow } from '@shixiao/process-model';
import type { RecordOf } from '../records.ts';
import type { ItemId } from '../state.ts';
import type { Choice, Named } from './facts.ts';
import { elementNamed, flowNamed } from './naming.ts';

/** Where one token left an element: what was decided about each way, and where it went. */
export interface Parting {
  readonly choices: readonly Choice[];
  readonly to: readonly Named[];
}

type Decision = RecordOf<'flowTaken' | 'flowNotTaken'>;

/**
 * Remembers what was decided on the flows between the elements. Two tokens may be on one flow at the same time; they
 * arrive in the order in which they left.
 */
export class Partings {
  /** Of tokens that have not left their element yet, by scope and element. */
  private readonly leaving = new Map<string, { choices: Choice[]; to: Named[] }>();
  /** Of tokens on their way, by scope and flow, oldest first. */
  private readonly travelling = new Map<string, Parting[]>();
  /** Of tokens that wait before an element, by scope and flow, oldest first. */
  private readonly waiting = new Map<string, Parting[]>();

  decide(record: Decision, model: ProcessModel, flow: SequenceFlow): Choice | undefined {
    const key = keyOf(record.scope, flow.sourceId);
    const parting = this.leaving.get(key) ?? { choices: [], to: [] };
    this.leaving.set(key, parting);
    const choice = choiceOf(record, model, flow);
    if (choice) parting.choices.push(choice);
    if (record.type === 'flowTaken') {
      parting.to.push(elementNamed(model, flow.targetId));
      const source = model.nodes.get(flow.sourceId);
      const tokens = source && 'completionQuantity' in source ? source.completionQuantity : 1;
      for (let i = 0; i < tokens; i += 1) push(this.travelling, keyOf(record.scope, flow.id), parting);
    }
    return choice;
  }

  leave(scope: ItemId, element: string): Parting | undefined {
    const key = keyOf(scope, element);
    const parting = this.leaving.get(key);
    this.leaving.delete(key);
    return parting;
  }

  hold({ scope, flow }: RecordOf<'tokenHeld'>): void {
    const parting = this.travelling.get(keyOf(scope, flow))?.shift();
    if (parting) push(this.waiting, keyOf(scope, flow), parting);
  }

  /** What was decided for a token that comes in by `flow`. */
  arrive(scope: ItemId, flow: string): readonly Choice[] {
    return choicesOn(this.travelling.get(keyOf(scope, flow))?.shift(), flow);
  }

  /** What was decided for the tokens that are used up together, or dropped. */
  join({ scope, taken }: RecordOf<'tokensJoined' | 'tokensDropped'>): readonly Choice[] {
    return Object.entries(taken).flatMap(([flow, many]) =>
      (this.waiting.get(keyOf(scope, flow))?.splice(0, many) ?? []).flatMap((parting) => choicesOn(parting, flow)),
    );
  }
}

function keyOf(scope: ItemId, id: string): string {
  return `${scope} ${id}`;
}

function push(map: Map<string, Parting[]>, key: string, parting: Parting): void {
  const partings = map.get(key);
  if (partings) partings.push(parting);
  else map.set(key, [parting]);
}

/** Where nothing was decided about the flow itself, what was decided about its siblings says nothing either. */
function choicesOn(parting: Parting | undefined, flow: string): readonly Choice[] {
  return parting?.choices.some((choice) => choice.flow.id === flow) ? parting.choices : [];
}

function choiceOf(record: Decision, model: ProcessModel, flow: SequenceFlow): Choice | undefined {
  const about = { at: elementNamed(model, flow.sourceId), flow: flowNamed(model, flow.id) };
  if (record.type === 'flowTaken' && record.byDefault) return { kind: 'defaultTaken', ...about };
  if (record.reading === undefined) return undefined;
  return { kind: record.type === 'flowTaken' ? 'conditionHeld' : 'conditionFailed', ...about, reading: record.reading };
}
