import { describe, expect, it } from '@jest/globals';
import { createDraft } from '../src/editor/draft/draft.ts';
import type { DraftChange } from '../src/editor/draft/changes.ts';
import type { DraftContent } from '../src/editor/draft/content.ts';
import type { KeptDraft, SaveResult } from '../src/editor/draft/draft.ts';

const content: DraftContent = {
  title: '社区体育公园',
  summary: '',
  marketCase: { demandEvidence: '', ownFundsShare: null, revenueAfterSupport: '' },
  localAdvantage: '',
  indicators: [{ id: 'a', answers: null, name: '锻炼时长', unit: '分钟' }],
  milestones: [],
};

/** A draft at version 1 whose saves wait until the test answers them. */
function writing() {
  const asked: { base: number; changes: readonly DraftChange[]; answer: (result: SaveResult) => void }[] = [];
  const kept: (KeptDraft | undefined)[] = [];
  const draft = createDraft({
    save: async (base, changes) => new Promise((answer) => asked.push({ base, changes, answer })),
    keep: (unsaved) => kept.push(unsaved),
    later: () => undefined,
  });
  draft.adopt(1, content);
  return { draft, asked, kept };
}
const settled = async () => new Promise((resolve) => setTimeout(resolve));

describe('a draft that several people write', () => {
  it('shows at once what is typed and sends each field once, on the version it was typed on', async () => {
    const { draft, asked } = writing();
    draft.change({ field: ['summary'], value: '把' });
    draft.change({ field: ['summary'], value: '把闲置地块' });
    draft.change({ field: ['indicators', 'a', 'unit'], value: '小时' });
    void draft.flush();
    await settled();
    expect(draft.content()).toMatchObject({ summary: '把闲置地块', indicators: [{ id: 'a', unit: '小时' }] });
    expect(asked).toMatchObject([{ base: 1, changes: [{ field: ['summary'], value: '把闲置地块' }, { field: ['indicators', 'a', 'unit'], value: '小时' }] }]);
  });

  it('keeps what is typed while a save is on its way', async () => {
    const { draft, asked } = writing();
    draft.change({ field: ['summary'], value: '一' });
    const flushed = draft.flush();
    await settled();
    draft.change({ field: ['summary'], value: '一二' });
    asked[0]!.answer({ is: 'saved', version: 2, content: { ...content, summary: '一' }, conflicts: [] });
    expect(await flushed).toBe(false);
    expect(draft.content()?.summary).toBe('一二');
    void draft.flush();
    await settled();
    expect(asked[1]).toMatchObject({ base: 2, changes: [{ field: ['summary'], value: '一二' }] });
  });

  it('loses nothing where no answer came, and keeps it on the device', async () => {
    const { draft, asked, kept } = writing();
    draft.change({ field: ['summary'], value: '断网时写的' });
    const flushed = draft.flush();
    await settled();
    asked[0]!.answer({ is: 'failed' });
    expect(await flushed).toBe(false);
    expect([draft.state(), draft.content()?.summary]).toEqual(['keptHere', '断网时写的']);
    expect(kept.at(-1)).toEqual({ baseVersion: 1, changes: [{ field: ['summary'], value: '断网时写的' }] });
  });

  it('sends what an earlier visit kept on the version that it was typed on', async () => {
    const { asked } = writing();
    const draft = createDraft({ save: async (base, changes) => new Promise((answer) => asked.push({ base, changes, answer })), keep: () => undefined, later: (_, act) => act() });
    draft.adopt(7, content, { baseVersion: 3, changes: [{ field: ['title'], value: '旧稿' }] });
    await settled();
    expect(draft.content()?.title).toBe('旧稿');
    expect(asked).toMatchObject([{ base: 3 }]);
  });

  it('keeps a value that cannot be taken, says why, and saves the others without it', async () => {
    const { draft, asked } = writing();
    draft.change({ field: ['marketCase', 'ownFundsShare'], value: '六成' });
    draft.change({ field: ['summary'], value: '好' });
    const flushed = draft.flush();
    await settled();
    asked[0]!.answer({ is: 'invalid', problems: new Map([[0, 'outOfRange']]) });
    expect(await flushed).toBe(false);
    expect(draft.problems()).toEqual(new Map([['marketCase.ownFundsShare', 'outOfRange']]));
    void draft.flush();
    await settled();
    expect(asked[1]!.changes).toEqual([{ field: ['summary'], value: '好' }]);
    expect(draft.content()?.marketCase.ownFundsShare).toBe('六成');
    draft.change({ field: ['marketCase', 'ownFundsShare'], value: '60' });
    expect(draft.problems().size).toBe(0);
  });

  it('shows both where a colleague changed the same field, and saves mine once I choose it', async () => {
    const { draft, asked } = writing();
    draft.change({ field: ['title'], value: '我的' });
    const flushed = draft.flush();
    await settled();
    const conflict = { field: ['title'], mine: '我的', theirs: '同事的', savedBy: '何青禾', savedAt: '2026-11-24T01:00:00Z' };
    asked[0]!.answer({ is: 'saved', version: 3, content: { ...content, title: '同事的' }, conflicts: [conflict] });
    await flushed;
    expect([draft.content()?.title, draft.conflicts().get('title')]).toEqual(['同事的', conflict]);
    draft.settle(['title'], 'mine');
    expect([draft.content()?.title, draft.conflicts().size]).toEqual(['我的', 0]);
    void draft.flush();
    await settled();
    expect(asked[1]).toMatchObject({ base: 3, changes: [{ field: ['title'], value: '我的' }] });
  });

  it('takes a newer reading only while nothing typed here is unsaved', () => {
    const { draft } = writing();
    draft.adopt(2, { ...content, summary: '同事写的' });
    expect(draft.content()?.summary).toBe('同事写的');
    draft.change({ field: ['title'], value: '我的' });
    draft.adopt(3, { ...content, title: '别的' });
    expect([draft.version(), draft.content()?.title]).toEqual([2, '我的']);
  });

  it('removes an item together with what was typed in it', async () => {
    const { draft, asked } = writing();
    draft.change({ field: ['indicators', 'a', 'name'], value: '改' });
    draft.change({ field: ['indicators', 'a'] });
    void draft.flush();
    await settled();
    expect(draft.content()?.indicators).toEqual([]);
    expect(asked[0]!.changes).toEqual([{ field: ['indicators', 'a'] }]);
  });
});
