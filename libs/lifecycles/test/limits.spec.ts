import { describe, expect, test } from '@jest/globals';
import { evaluateDecision } from '@shixiao/decisions';
import type { Json } from '@shixiao/feel';
import { LIFECYCLES } from '../src/index.ts';
import { CALENDAR } from './journey.ts';
import { deployed, nodesOf } from './deployed.ts';
import type { Deployed } from './deployed.ts';

type Limits = Readonly<Record<string, { readonly statutory: Json; readonly promised: Json; readonly unit: string }>>;

function limitsOf({ rules, lifecycle }: Deployed, limitOverrides: Json = null): Limits {
  const given: Readonly<Record<string, Json>> = { jurisdiction: '440600', limitOverrides };
  const result = evaluateDecision(rules, `${lifecycle.processId}Limits`, (name) => given[name], { now: '2026-09-28T01:00:00Z', calendar: CALENDAR });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value as unknown as Limits;
}

describe.each(LIFECYCLES.map(({ id }) => id))('the limits of %s', (id) => {
  test('are those that its elements show', async () => {
    const lifecycle = await deployed(id);
    const limits = limitsOf(lifecycle);
    for (const { id: element, properties } of nodesOf(lifecycle)) {
      if (properties.limit === undefined) continue;
      const { statutory, promised, unit } = limits[properties.limit]!;
      const days = (count: Json): string | undefined => (count === null ? undefined : `P${String(count)}D ${unit === 'days' ? 'calendar' : 'working'}`);
      expect([element, properties.statutoryLimit, properties.promisedLimit]).toEqual([element, days(statutory), days(promised)]);
    }
  });

  test('promise no more time than the law allows', async () => {
    for (const [step, { statutory, promised }] of Object.entries(limitsOf(await deployed(id)))) {
      if (statutory !== null) expect([step, Number(promised) <= Number(statutory)]).toEqual([step, true]);
    }
  });

  test('name where each comes from', async () => {
    const { decisions } = await deployed(id);
    const rules = decisions.join('').match(/<rule[\s\S]*?<\/rule>/g) ?? [];
    expect(rules.length).toBeGreaterThan(1);
    for (const rule of rules) expect(rule).toMatch(/<description>[^<]{6,}<\/description>/);
  });
});

test('the law that product and lifecycle share', async () => {
  const { completeness, consultation, decision, extension, followUp } = limitsOf(await deployed('market-led-project'));
  expect([completeness?.statutory, consultation?.statutory, decision?.statutory, extension?.statutory]).toEqual([5, 30, 20, 10]);
  expect(followUp?.promised).toEqual([3, 6, 12]);
});

test('a jurisdiction replaces the limits of single steps', async () => {
  const own = { completeness: { step: 'completeness', statutory: 5, promised: 1, unit: 'workingDays' } };
  const limits = limitsOf(await deployed('market-led-project'), own);
  expect(limits.completeness?.promised).toBe(1);
  expect(limits.decision?.statutory).toBe(20);
});
