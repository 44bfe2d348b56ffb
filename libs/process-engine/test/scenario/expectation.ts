import { expect } from '@jest/globals';
import type { Item } from '../../src/index.ts';
import type { Then } from './scenario.ts';
import { isElement, type Story } from './story.ts';
import { awaited, cancelled, entered, heldTokens, incidents, listening, taken, thrown, waiting } from './telling.ts';

/** Holds what is so against what must be so; all differences of a row show at once. */
export function check(story: Story, then: Then): void {
  const { rejected, variables, local, wait, recorded, ...rest } = then;
  const seen = {
    rejected: story.rejection?.reason,
    ended: endOf(story),
    incidents: incidents(story.items),
    ...pick(rest, {
      waiting: () => waiting(story.items),
      listening: () => listening(story.items),
      held: () => heldTokens(story.items),
      entered: () => entered(story.records),
      cancelled: () => cancelled(story.records),
      taken: () => taken(story.records),
      thrown: () => thrown(story.records),
    }),
    ...(variables && { variables: valuesOf(variables, variablesOf(story)) }),
    ...(local && { local: localsOf(story, local) }),
    ...(wait && { wait: waitsOf(story, wait) }),
  };
  expect(seen).toEqual({ rejected, ended: undefined, incidents: {}, ...rest, ...given({ variables, local, wait }) });
  for (const record of recorded ?? []) expect(story.records).toContainEqual(expect.objectContaining(record));
}

function endOf({ state }: Story): string | undefined {
  return state === undefined || state.phase === 'running' ? undefined : state.phase;
}

function given(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** Looks only at what the row mentions. */
function pick(then: Readonly<Record<string, unknown>>, views: Readonly<Record<string, () => unknown>>): Record<string, unknown> {
  const named = Object.entries(views).filter(([name]) => then[name] !== undefined);
  return Object.fromEntries(named.map(([name, view]) => [name, view()]));
}

function variablesOf(story: Story): Readonly<Record<string, unknown>> {
  return story.left ?? story.items[0]?.variables ?? {};
}

function valuesOf(wanted: object, from: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, from[name]]));
}

function localsOf(story: Story, wanted: Readonly<Record<string, object>>): Record<string, unknown> {
  const entries = Object.entries(wanted).map(([address, values]) => {
    return [address, valuesOf(values, story.find(address, isElement).variables ?? {})] as const;
  });
  return Object.fromEntries(entries);
}

function waitsOf(story: Story, wanted: Readonly<Record<string, object>>): Record<string, unknown> {
  const entries = Object.entries(wanted).map(([address, members]) => {
    const item: Item = story.find(address, (it) => it.wait !== undefined);
    return [address, valuesOf(members, awaited(item))] as const;
  });
  return Object.fromEntries(entries);
}
