import { beforeEach, expect, it } from '@jest/globals';
import { axisOf, share } from '../src/milestones/axis.ts';
import { MilestoneTimeline } from '../src/milestones/milestone-timeline.ts';
import { hostOf, open, show, textOf, the } from './screen.ts';
import type { MilestoneShown } from '../src/milestones/milestone-timeline.ts';

const milestones: MilestoneShown[] = [
  { id: 'a', name: 'Site handed over', dueOn: '2026-03-01', actualOn: '2026-03-20', forecastOn: '2026-03-15', tone: 'good', status: 'Met' },
  { id: 'b', name: 'In use', dueOn: '2026-12-01', forecastOn: '2027-01-15', tone: 'info', status: 'Planned' },
];

beforeEach(() => open());

it('says in a list what the picture shows', async () => {
  const host = hostOf(await show(MilestoneTimeline, { milestones }));
  expect(the(host, '.picture').getAttribute('aria-hidden')).toBe('true');
  expect([...host.querySelectorAll('.twin li')].map(textOf)).toEqual([
    'Site handed over Met Plan 1 Mar 2026 Actual 20 Mar 2026',
    'In use Planned Plan 1 Dec 2026 Forecast 15 Jan 2027',
  ]);
});

it('draws no forecast once it has come', async () => {
  const [first, second] = hostOf(await show(MilestoneTimeline, { milestones })).querySelectorAll('.lane');
  expect([first?.querySelector('.forecast'), second?.querySelector('.actual')]).toEqual([null, null]);
  expect(first?.querySelector('.slip.late')).not.toBeNull();
});

it('has an axis that holds all days and today, with a few months named', () => {
  const now = Date.parse('2026-06-01');
  const axis = axisOf(['2025-01-01', '2030-01-01', null], now);
  expect(share(axis, Date.parse('2025-01-01'))).toBeGreaterThan(0);
  expect(share(axis, Date.parse('2030-01-01'))).toBeLessThan(1);
  expect(axis.months.length).toBeLessThanOrEqual(8);
  expect(axis.months.every(({ day }) => day.endsWith('-01'))).toBe(true);
});

it('leaves the list out for a page that lists them itself', async () => {
  const host = hostOf(await show(MilestoneTimeline, { milestones, isListed: false }));
  expect(host.querySelector('.twin')).toBeNull();
  expect(host.querySelectorAll('.lane')).toHaveLength(2);
});
