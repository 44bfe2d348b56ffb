import { expect } from '@jest/globals';
import { advance, apply } from '../../src/index.ts';
import type { Command, Context, EngineRecord, InstanceState, Item, Library, Outcome } from '../../src/index.ts';
import { TokenLedger } from './token-ledger.ts';

/** One process under watch: every command that it is given is held against the five laws. */
export class Watched {
  state: InstanceState | undefined;
  readonly records: EngineRecord[] = [];
  private readonly ledger: TokenLedger;
  private readonly library: Library;

  constructor(library: Library) {
    this.library = library;
    this.ledger = new TokenLedger(library);
  }

  give(command: Command, context: Context): Outcome {
    const before = this.state;
    const frozen = JSON.stringify(before);
    const outcome = advance(this.library, before, command, context);
    // Law 2: the same inputs give the same outputs, from a state that went through storage, too.
    const stored = before && (JSON.parse(frozen) as InstanceState);
    expect(advance(this.library, stored, command, context)).toEqual(outcome);
    // Nothing reaches back into what was there before; so law 4, a rejected command changes nothing.
    expect(JSON.stringify(before)).toBe(frozen);
    if (!outcome.accepted) return outcome;
    // Law 1: the records alone make the state.
    expect(outcome.records.reduce<InstanceState | undefined>((state, record) => apply(state, record), before)).toEqual(
      outcome.state,
    );
    expect(JSON.parse(JSON.stringify(outcome.state))).toEqual(outcome.state);
    // Law 3: tokens come and go as BPMN says.
    this.ledger.follow(outcome.records, command.type === 'modify' ? command.start?.map((it) => it.element) : []);
    this.ledger.settle(outcome.state);
    expect(this.ledger.errors).toEqual([]);
    // Law 5: what rests waits for something.
    expect(idle(this.library, outcome.state)).toEqual([]);
    this.state = outcome.state;
    this.records.push(...outcome.records);
    return outcome;
  }
}

/** Living items that wait for nothing: there must be none. */
export function idle(library: Library, state: InstanceState): string[] {
  const items = state.items.flat();
  const byId = new Map(items.map((item) => [item.id, item]));
  const byParent = new Map<number, Item[]>();
  for (const item of items) byParent.set(item.parent, [...(byParent.get(item.parent) ?? []), item]);
  return items
    .filter((item) => item.wait === undefined && item.incident === undefined && item.held === undefined)
    .filter((item) => {
      const children = byParent.get(item.id) ?? [];
      // An ad-hoc sub-process waits for people to choose what is done in it (§13.3.5).
      if (isAdHoc(library, byId, item)) return false;
      // Work inside keeps a scope busy; a catching event or gateway waits through its own subscriptions.
      if (children.some((child) => child.kind !== 'subscription')) return false;
      const own = children.filter((child) => child.element === item.element || item.kind === 'gateway');
      return own.length === 0;
    })
    .map((item) => `${item.kind} ${item.element}`);
}

function isAdHoc(library: Library, byId: ReadonlyMap<number, Item>, item: Item): boolean {
  let process: Item | undefined = item;
  while (process && process.kind !== 'process') process = byId.get(process.parent);
  const node = process?.model && library.process(process.model)?.nodes.get(item.element);
  return item.kind === 'activity' && node?.kind === 'subProcess' && node.variant === 'adHoc';
}
