import { describe, expect, it } from '@jest/globals';
import { baseUntilChosen, mergeCalls, withPartOf } from '../src/calls/merge-calls.ts';
import { partTold } from '../src/calls/part-told.ts';
import type { CallForm } from '../src/calls/call-form.ts';

const base: CallForm = { title: '夜市用电', need: '', wanted: [], criteria: [{ id: 'a', name: '需求', weight: '100' }], closes: '' };

describe('two people who draft one call', () => {
  it('keep what each of them changed where they changed different parts', () => {
    const { joined, clashes } = mergeCalls(base, { ...base, need: '电不够。' }, { ...base, closes: '2026-12-24T17:00' });
    expect(clashes).toEqual([]);
    expect(joined).toEqual({ ...base, need: '电不够。', closes: '2026-12-24T17:00' });
  });

  it('have no quarrel where both changed a part alike', () => {
    expect(mergeCalls(base, { ...base, need: '电不够。' }, { ...base, need: '电不够。' }).clashes).toEqual([]);
  });

  it('choose where both changed one part in different ways, and only there', () => {
    const others = { ...base, need: '他写的。', closes: '2026-12-24T17:00' };
    const { joined, clashes } = mergeCalls(base, { ...base, need: '我写的。', title: '夜市' }, others);
    expect(clashes).toEqual(['need']);
    expect(joined).toEqual({ ...base, title: '夜市', need: '我写的。', closes: '2026-12-24T17:00' });
    expect(withPartOf(joined, 'need', others)).toEqual({ ...joined, need: '他写的。' });
  });

  it('are asked again after a reload about what is not chosen yet, and about nothing else', () => {
    const others = { ...base, need: '他写的。', title: '他的标题', closes: '2026-12-24T17:00' };
    const { joined, clashes } = mergeCalls(base, { ...base, need: '我写的。', title: '我的标题' }, others);
    const held = baseUntilChosen(base, others, clashes);
    expect(mergeCalls(held, joined, others)).toEqual({ joined, clashes: ['title', 'need'] });
    const chosen = withPartOf(held, 'title', others);
    expect(mergeCalls(chosen, joined, others)).toEqual({ joined, clashes: ['need'] });
  });

  it('lose nothing that only the other changed where nobody here typed', () => {
    const other = { ...base, criteria: [] };
    expect(mergeCalls(base, base, other)).toEqual({ joined: other, clashes: [] });
  });
});

describe('a part of a draft', () => {
  const words = { dateTime: (at: string) => `<${at}>` };
  const full: CallForm = {
    title: ' 夜市 ',
    need: '',
    wanted: [
      { id: 'w1', name: '停电晚数', unit: '晚' },
      { id: 'w2', name: '摊位', unit: '' },
    ],
    criteria: [{ id: 'c1', name: '需求', weight: '60' }],
    closes: '2026-12-24T17:00',
  };

  it('is told with all that it says, to be held against the other’s', () => {
    expect(partTold('title', full, words)).toBe('夜市');
    expect(partTold('wanted', full, words)).toBe('停电晚数 · 晚\n摊位');
    expect(partTold('criteria', full, words)).toBe('需求 · 60%');
    expect(partTold('closes', full, words)).toBe('<2026-12-24T09:00:00.000Z>');
  });

  it('is told as empty where it says nothing', () => {
    expect(partTold('need', full, words)).toBe('');
    expect(partTold('closes', { ...full, closes: '' }, words)).toBe('');
  });
});
