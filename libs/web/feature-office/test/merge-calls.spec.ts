import { describe, expect, it } from '@jest/globals';
import { mergeCalls } from '../src/calls/merge-calls.ts';
import type { CallForm } from '../src/calls/call-form.ts';

const base: CallForm = { title: '夜市用电', need: '', wanted: [], criteria: [{ id: 'a', name: '需求', weight: '100' }], closes: '' };

describe('two people who draft one call', () => {
  it('keep what each of them changed where they changed different parts', () => {
    const { mine, theirs, clashes } = mergeCalls(base, { ...base, need: '电不够。' }, { ...base, closes: '2026-12-24T17:00' });
    expect(clashes).toEqual([]);
    expect(mine).toEqual({ ...base, need: '电不够。', closes: '2026-12-24T17:00' });
    expect(theirs).toEqual(mine);
  });

  it('have no quarrel where both changed a part alike', () => {
    expect(mergeCalls(base, { ...base, need: '电不够。' }, { ...base, need: '电不够。' }).clashes).toEqual([]);
  });

  it('choose where both changed one part in different ways, and only there', () => {
    const { mine, theirs, clashes } = mergeCalls(base, { ...base, need: '我写的。', title: '夜市' }, { ...base, need: '他写的。', closes: '2026-12-24T17:00' });
    expect(clashes).toEqual(['need']);
    expect(mine).toEqual({ ...base, title: '夜市', need: '我写的。', closes: '2026-12-24T17:00' });
    expect(theirs).toEqual({ ...base, title: '夜市', need: '他写的。', closes: '2026-12-24T17:00' });
  });

  it('lose nothing that only the other changed where nobody here typed', () => {
    const other = { ...base, criteria: [] };
    expect(mergeCalls(base, base, other)).toEqual({ mine: other, theirs: other, clashes: [] });
  });
});
