import type { ProcessModel } from '@shixiao/process-model';
import type { RecordOf } from '../records.ts';
import type { Item, ItemId } from '../state.ts';
import type { Choice, Entry, Moment, Named, Trigger } from './facts.ts';
import { elementNamed, flowNamed } from './naming.ts';

/** What has been read that may explain the next element to be entered. */
export interface Arrival {
  /** Items entered since the act began. */
  readonly entered: Set<ItemId>;
  /** What each compensation undoes at the moment. */
  readonly undoing: Map<ItemId, Named>;
  /** Throwing links that have been left, by scope and catching link. */
  readonly links: Map<string, Named>;
  occurred?: { readonly element: Named; readonly host: Named; readonly trigger: Trigger };
  joined?: { readonly record: RecordOf<'tokensJoined'>; readonly choices: readonly Choice[] };
}

/** How a token came to an element, from the record of its entering and what was read before. */
export function entryOf(
  record: RecordOf<'elementEntered'>,
  parent: Item,
  model: ProcessModel | undefined,
  arrival: Arrival,
  { act }: Moment,
): Entry {
  const { element, flow } = record;
  const scope = elementNamed(model, parent.element);
  if (record.kind === 'process') return { kind: 'enteredByCall', caller: scope };
  if (record.index !== undefined) return { kind: 'enteredAsBody', number: record.index + 1 };
  if (parent.kind === 'compensation') {
    return { kind: 'enteredToUndo', activity: arrival.undoing.get(parent.id) ?? elementNamed(model, element) };
  }
  if (flow !== undefined) {
    const from = elementNamed(model, model?.flows.get(flow)?.sourceId ?? flow);
    return { kind: 'enteredByFlow', from, flow: flowNamed(model, flow) };
  }
  const joined = arrival.joined?.record;
  // A token that waits for its turn in an ad-hoc sub-process may have come by no flow.
  const flows = joined?.scope === parent.id && joined.node === element ? Object.keys(joined.taken).filter(Boolean) : [];
  if (flows.length > 0) {
    return { kind: 'enteredAtJoin', from: flows.map((id) => elementNamed(model, model?.flows.get(id)?.sourceId ?? id)) };
  }
  const { occurred } = arrival;
  if (occurred && isReaction(model, occurred.element.id, element)) {
    return { kind: 'enteredByEvent', event: occurred.element, host: occurred.host, trigger: occurred.trigger };
  }
  const link = arrival.links.get(`${parent.id} ${element}`);
  if (link) return { kind: 'enteredByLink', from: link };
  const isByHand = (act === 'modify' || act === 'activateAdHoc') && !arrival.entered.has(parent.id);
  return isByHand ? { kind: 'enteredByHand' } : { kind: 'enteredAtStart', scope };
}

/** A boundary event is entered itself; a start event stands for its event sub-process. */
function isReaction(model: ProcessModel | undefined, event: string, element: string): boolean {
  const node = model?.nodes.get(event);
  return event === element || (node?.kind === 'startEvent' && node.scopeId === element);
}
