import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '../content/json.ts';
import { mergeDrafts } from './merge.ts';

const base = {
  title: '社区体育公园',
  marketCase: { ownFundsShare: 40, demandEvidence: '' },
  indicators: [
    { id: 'a', name: '使用人次', target: 100 },
    { id: 'b', name: '满意率', target: 90 },
  ],
  tags: ['sport'],
};

describe('two editors of one draft', () => {
  it('keep both their changes when they changed different fields', () => {
    const mine = { ...base, title: '二十五个社区体育公园' };
    const theirs = { ...base, marketCase: { ...base.marketCase, ownFundsShare: 55 } };
    expect(mergeDrafts(base, mine, theirs)).toEqual({
      content: { ...base, title: '二十五个社区体育公园', marketCase: { ...base.marketCase, ownFundsShare: 55 } },
      conflicts: [],
    });
  });

  it('keep both their changes to different fields of one item', () => {
    const mine = { ...base, indicators: [{ id: 'a', name: '日均使用人次', target: 100 }, base.indicators[1]!] };
    const theirs = { ...base, indicators: [{ id: 'a', name: '使用人次', target: 300 }, base.indicators[1]!] };
    const { content, conflicts } = mergeDrafts(base, mine, theirs);
    expect(content).toMatchObject({ indicators: [{ id: 'a', name: '日均使用人次', target: 300 }, { id: 'b' }] });
    expect(conflicts).toEqual([]);
  });

  it('are shown the field that both changed, and what was saved stays', () => {
    const mine = { ...base, indicators: [{ ...base.indicators[0]!, target: 200 }, base.indicators[1]!] };
    const theirs = { ...base, indicators: [{ ...base.indicators[0]!, target: 300 }, base.indicators[1]!] };
    const { content, conflicts } = mergeDrafts(base, mine, theirs);
    expect(conflicts).toEqual([{ path: ['indicators', { item: 'a' }, 'target'], base: 100, mine: 200, theirs: 300 }]);
    expect(content).toEqual(theirs);
  });

  it('are in no conflict when they changed a field to the same', () => {
    const same = { ...base, title: '公园' };
    expect(mergeDrafts(base, same, structuredClone(same))).toEqual({ content: same, conflicts: [] });
  });

  it('both add items, and each stands where it was put', () => {
    const mine = { ...base, indicators: [base.indicators[0]!, { id: 'm', name: 'mine' }, base.indicators[1]!] };
    const theirs = { ...base, indicators: [...base.indicators, { id: 't', name: 'theirs' }] };
    const { content } = mergeDrafts(base, mine, theirs) as unknown as { content: typeof base };
    expect(content.indicators.map(({ id }) => id)).toEqual(['a', 'm', 'b', 't']);
  });

  it('lose an item that one removed and the other left alone', () => {
    const mine = { ...base, indicators: [base.indicators[1]!] };
    const theirs = { ...base, title: '公园' };
    expect(mergeDrafts(base, mine, theirs)).toEqual({ content: { ...theirs, indicators: [base.indicators[1]] }, conflicts: [] });
  });

  it('are asked when one removed the item that the other changed', () => {
    const mine = { ...base, indicators: [base.indicators[1]!] };
    const theirs = { ...base, indicators: [{ ...base.indicators[0]!, target: 300 }, base.indicators[1]!] };
    const { content, conflicts } = mergeDrafts(base, mine, theirs);
    expect(conflicts).toEqual([{ path: ['indicators', { item: 'a' }], base: base.indicators[0], theirs: theirs.indicators[0] }]);
    expect(content).toEqual(theirs);
  });

  it('keep the order that one of them made', () => {
    const turned = { ...base, indicators: [...base.indicators].reverse() };
    const edited = { ...base, indicators: [{ ...base.indicators[0]!, target: 1 }, base.indicators[1]!] };
    for (const { content } of [mergeDrafts(base, turned, edited), mergeDrafts(base, edited, turned)] as unknown as { content: typeof base }[]) {
      expect(content.indicators).toEqual([base.indicators[1], { ...base.indicators[0]!, target: 1 }]);
    }
  });

  it('are asked about a list without ids that both changed', () => {
    const { conflicts } = mergeDrafts(base, { ...base, tags: ['park'] }, { ...base, tags: ['sport', 'health'] });
    expect(conflicts.map(({ path }) => path)).toEqual([['tags']]);
  });

  it('are asked about a list in which an id stands twice', () => {
    const twice = (n: number): JsonValue => ({ list: [{ id: 'a', n }, { id: 'a', n: 0 }] });
    const { content, conflicts } = mergeDrafts(twice(1), twice(2), twice(3));
    expect(conflicts.map(({ path }) => path)).toEqual([['list']]);
    expect(content).toEqual(twice(3));
  });

  it('can fill in the same new field together', () => {
    const { content, conflicts } = mergeDrafts({}, { a: { x: 1 } }, { a: { y: 2 } });
    expect([content, conflicts]).toEqual([{ a: { y: 2, x: 1 } }, []]);
  });

  it('cannot reach behind the content with a field named __proto__', () => {
    const hostile = JSON.parse('{"a": 1, "__proto__": {"polluted": true}}') as JsonValue;
    const { content } = mergeDrafts({ a: 1 }, hostile, { a: 2 });
    expect(JSON.stringify(content)).toBe('{"a":2,"__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('the laws of merging', () => {
  const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), n: fc.nat({ max: 2 }), s: fc.constantFrom('x', 'y') });
  const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });
  const draft = fc.record(
    { t: fc.constantFrom('1', '2', '3'), o: fc.record({ p: fc.nat({ max: 2 }), q: fc.nat({ max: 2 }) }, { requiredKeys: [] }), l: items, r: fc.array(fc.nat({ max: 2 }), { maxLength: 2 }) },
    { requiredKeys: [] },
  ) as fc.Arbitrary<JsonValue>;

  it('what nobody else changed is as I want it', () => {
    fc.assert(fc.property(draft, draft, (from, mine) => expect(mergeDrafts(from, mine, from)).toEqual({ content: mine, conflicts: [] })));
  });

  it('what I did not change is as they want it', () => {
    fc.assert(fc.property(draft, draft, (from, theirs) => expect(mergeDrafts(from, from, theirs)).toEqual({ content: theirs, conflicts: [] })));
  });

  it('what we agree on is so, wherever we came from', () => {
    fc.assert(fc.property(draft, draft, (from, both) => expect(mergeDrafts(from, both, structuredClone(both))).toEqual({ content: both, conflicts: [] })));
  });

  it('it does not matter who saved first, except for conflicts and for places in a list', () => {
    const sorted = (value: JsonValue): unknown => {
      if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]));
    };
    fc.assert(
      fc.property(draft, draft, draft, (from, one, other) => {
        const [first, second] = [mergeDrafts(from, one, other), mergeDrafts(from, other, one)];
        expect(new Set(first.conflicts.map(({ path }) => JSON.stringify(path)))).toEqual(new Set(second.conflicts.map(({ path }) => JSON.stringify(path))));
        if (first.conflicts.length === 0) expect(sorted(first.content)).toEqual(sorted(second.content));
      }),
    );
  });

  it('saving the merged draft again changes nothing', () => {
    fc.assert(
      fc.property(draft, draft, draft, (from, mine, theirs) => {
        const { content } = mergeDrafts(from, mine, theirs);
        expect(mergeDrafts(theirs, content, theirs)).toEqual({ content, conflicts: [] });
      }),
    );
  });
});
