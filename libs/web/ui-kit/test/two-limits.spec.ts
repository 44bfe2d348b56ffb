import { beforeEach, expect, it } from '@jest/globals';
import { TwoLimits } from '../src/time/two-limits.ts';
import { hostOf, open, show, textOf } from './screen.ts';
import type { LimitShown } from '../src/time/two-limits.ts';

const limit = (changed: Partial<LimitShown> = {}): LimitShown => ({
  unit: 'workingDay',
  light: 'green',
  phase: 'running',
  daysLeft: 8,
  endsAt: '2026-12-04T08:00:00.000Z',
  source: { zh: '行政许可法第四十二条', en: 'Administrative Licensing Law, Article 42' },
  ...changed,
});
const lines = async (limits: unknown) => {
  const fixture = await show(TwoLimits, { limits });
  return [...hostOf(fixture).querySelectorAll('[role=listitem]')].map(textOf);
};

beforeEach(() => open());

it('puts what was promised before what the law allows', async () => {
  expect(await lines({ statutory: limit({ daysLeft: 12 }), promised: limit({ light: 'yellow' }) })).toEqual([
    'Promised limit 8 working days left due 4 Dec 2026',
    'Statutory limit 12 working days left due 4 Dec 2026',
  ]);
});

it('ends with a day, of which midnight is the end', async () => {
  const endsAt = '2026-12-04T16:00:00.000Z';
  expect(await lines({ statutory: limit({ endsAt }) })).toEqual(['Statutory limit 8 working days left due 4 Dec 2026']);
});

it('says by how much a limit is overdue, and when it was due', async () => {
  expect(await lines({ statutory: limit({ light: 'overdue', daysLeft: -3 }) })).toEqual(['Statutory limit 3 working days overdue was due 4 Dec 2026']);
});

it('tells working days from those of the calendar, and one from several', async () => {
  const told = async (changed: Partial<LimitShown>) => (await lines({ statutory: limit({ endsAt: null, ...changed }) }))[0];
  expect(await told({ unit: 'calendarDay', daysLeft: 21 })).toBe('Statutory limit 21 calendar days left');
  expect(await told({ daysLeft: 1 })).toBe('Statutory limit 1 working day left');
  expect(await told({ unit: 'calendarDay', light: 'overdue', daysLeft: -1 })).toBe('Statutory limit 1 calendar day overdue');
});

it('claims no law for what no article sets', async () => {
  expect(await lines({ statutory: limit({ source: null, endsAt: null }) })).toEqual(['Default limit 8 working days left']);
});

it('shows no light while the clock is paused', async () => {
  const fixture = await show(TwoLimits, { limits: { statutory: limit({ light: 'red', phase: 'paused', endsAt: null }) } });
  expect(textOf(hostOf(fixture))).toBe('Statutory limit Clock paused');
  expect(hostOf(fixture).querySelector('sx-status')?.getAttribute('data-tone')).toBe('quiet');
});

it('shows nothing where nothing runs', async () => {
  expect(await lines(null)).toEqual([]);
});
