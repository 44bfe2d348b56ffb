import { itemOf } from '../apply.ts';
import type { Library } from '../library.ts';
import type { EngineRecord } from '../records.ts';
import type { Item } from '../state.ts';
import type { Explanation, Fact, Happening, Statement, Visit } from './facts.ts';
import { History, type Stay } from './history.ts';
import { elementNamed } from './naming.ts';
import { nextOf } from './next.ts';
import { type Telling, tell } from './tell.ts';
import { waitingOf, waitingOutside } from './waiting.ts';

/**
 * Reads what a process did, once for everything that is to be explained of it.
 *
 * @param library the models that the process ran on; for one that is gone, ids stand for names
 * @param records all of the instance, from its start
 */
export function readHistory(library: Library, records: readonly EngineRecord[]): History {
  const history = new History(library);
  for (const record of records) history.read(record);
  return history;
}

/**
 * Why a process is at an element, and why it went the way it did: facts, and sentences in every language.
 *
 * @param elementId its id today; elements that a migration renamed are found by their former ids, too
 * @throws Error when the history does not begin with the start of a process
 */
export function explain(history: History, elementId: string, telling: Telling = {}): Explanation {
  const stays = staysAt(history, elementId);
  return {
    ...lookUp(history, elementId),
    visits: stays.map((stay): Visit => ({ item: stay.item, statements: told(factsOf(history, stay), telling) })),
    outside: told(outsideFacts(history, elementId, stays), telling),
  };
}

function told(facts: readonly Fact[], telling: Telling): Statement[] {
  return facts.map((fact) => ({ fact, text: tell(fact, telling) }));
}

function staysAt(history: History, element: string): Stay[] {
  const stays = [...history.stays.values()];
  const today = stays.filter((stay) => stay.element === element);
  return today.length > 0 ? today : stays.filter(({ formerly }) => formerly.has(element));
}

/** The element in the newest of the models that the instance ran on and that has it. */
function lookUp({ library, models }: History, id: string): Pick<Explanation, 'element' | 'kind'> {
  for (const ref of models) {
    const model = library.process(ref);
    const kind = model?.processId === id ? 'process' : model?.nodes.get(id)?.kind;
    if (kind) return { element: elementNamed(model, id), kind };
  }
  return { element: elementNamed(undefined, id) };
}

function factsOf(history: History, stay: Stay): Fact[] {
  const item = itemOf(history.state, stay.item);
  const model = item && history.modelOf(item);
  const node = item && model?.nodes.get(item.element);
  // After one body comes another one, or the end of them all.
  const next = model && node && item.index === undefined ? nextOf(model, node) : [];
  return [
    stay.entered,
    ...stay.wayIn,
    ...stay.happened.filter((happening) => !isToldOtherwise(happening, stay, item)),
    ...(stay.ended && !isPassing(stay) ? [stay.ended] : []),
    ...stay.wayOut,
    ...(stay.wentOn.length > 0 ? [{ kind: 'wentOn', to: stay.wentOn } as const] : []),
    ...(item ? waitingOf(history, item) : []),
    ...(next.length > 0 ? [{ kind: 'next', next } as const] : []),
  ];
}

/** An incident that is still open, an event that cancelled the element: told where they matter. */
function isToldOtherwise(happening: Happening, { happened, ended }: Stay, item: Item | undefined): boolean {
  if (happening.kind === 'incidentRaised') return item?.incident !== undefined && happened[happened.length - 1] === happening;
  return happening.kind === 'eventOccurred' && ended?.kind === 'cancelled' && ended.by?.id === happening.event.id;
}

/** Where a token only passes through, coming and going are one. */
function isPassing({ entered, ended, wentOn }: Stay): boolean {
  if (ended?.kind !== 'completed' || wentOn.length === 0) return false;
  return ended.moment.at === entered.moment.at && ended.moment.act === entered.moment.act;
}

function outsideFacts(history: History, element: string, stays: readonly Stay[]): Fact[] {
  const waiting = waitingOutside(history, history.state, element);
  if (stays.length > 0 || waiting.length > 0) return waiting;
  return [{ kind: 'notReached' }, ...(history.avoided.get(element) ?? [])];
}
