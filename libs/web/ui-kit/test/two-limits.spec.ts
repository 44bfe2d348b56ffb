import { beforeEach, expect, it } from '@jest/globals';
import { TwoLimits } from '../src/time/two-limits.ts';
import { hostOf, open, show, textOf } from './screen.ts';
import type { LimitShown } from '../src/time/two-limits.ts';

const limit = (changed: Partial<LimitShown> = {}): LimitShown => ({ light: 'green', phase: 'running', daysLeft: 8, endsAt: '2026-12-04T08:00:00.000Z', ...changed });
const lines = async (limits: unknown) => {
  const fixture = await show(TwoLimits, { limits });
  return [...hostOf(fixture).querySelectorAll('[role=listitem]')].map(textOf);
};

beforeEach(() => open());

it('puts what was promised before what the law allows', async () => {
  expect(await lines({ statutory: limit({ daysLeft: 12 }), promised: limit({ light: 'yellow' }) })).toEqual([
    'Promised limit Days left: 8 until 4 Dec 2026',
    'Statutory limit Days left: 12 until 4 Dec 2026',
  ]);
});

it('ends with a day, of which midnight is the end', async () => {
  const endsAt = '2026-12-04T16:00:00.000Z';
  expect(await lines({ statutory: limit({ endsAt }) })).toEqual(['Statutory limit Days left: 8 until 4 Dec 2026']);
});

it('says by how much a limit is overdue', async () => {
  expect(await lines({ statutory: limit({ light: 'overdue', daysLeft: -3 }) })).toEqual(['Statutory limit Days overdue: 3 until 4 Dec 2026']);
});

it('shows no light while the clock is paused', async () => {
  const fixture = await show(TwoLimits, { limits: { statutory: limit({ light: 'red', phase: 'paused', endsAt: null }) } });
  expect(textOf(hostOf(fixture))).toBe('Statutory limit Clock paused');
  expect(hostOf(fixture).querySelector('sx-status')?.getAttribute('data-tone')).toBe('quiet');
});

it('shows nothing where nothing runs', async () => {
  expect(await lines(null)).toEqual([]);
});
