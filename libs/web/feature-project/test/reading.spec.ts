import { describe, expect, it } from '@jest/globals';
import { contentOf } from '../src/agreement/content-of.ts';
import { choiceWith } from '../src/evidence/evidence-picker.ts';
import { placeOf } from '../src/evidence/captured.ts';
import { isPicture, isStoredFile } from '../src/evidence/media.ts';
import { filterOf, orderOf } from '../src/list/filter.ts';
import { portfolioRows } from '../src/list/portfolio-rows.ts';
import { answersOf, outcomesOf, todayInChina, unanswered } from '../src/milestones/handed-in.ts';
import { placeBetween } from '../src/overview/place-between.ts';
import { nearestFirst } from '../src/project/next-steps.ts';
import { threadsOf } from '../src/record/threads.ts';

describe('the list of projects', () => {
  const nothing = { stage: undefined, light: undefined, text: undefined, phase: undefined, organisationId: undefined };

  it('asks only for what runs, unless the address says all', () => {
    expect(filterOf(nothing)).toEqual({ phases: ['running'] });
    expect(filterOf({ ...nothing, phase: 'all' })).toEqual({});
  });

  it('leaves out what the contract has no word for', () => {
    expect(filterOf({ ...nothing, stage: 'nowhere', light: 'blue', text: '  ' })).toEqual({ phases: ['running'] });
    expect(orderOf('best')).toBe('deadline');
  });

  it('counts by stage in the order of the lifecycle and leaves out stages without projects', () => {
    const counts = [
      { stage: 'acceptance' as const, light: 'red' as const, count: 1 },
      { stage: 'proposal' as const, light: 'green' as const, count: 2 },
      { stage: 'decision' as const, light: 'green' as const, count: 0 },
    ];
    expect(portfolioRows(counts)).toEqual([
      { stage: 'proposal', counts: { green: 2 } },
      { stage: 'acceptance', counts: { red: 1 } },
    ]);
  });
});

describe('next steps', () => {
  it('come by deadline, those without one last and in the order of the process', () => {
    const steps = [{ id: 'a' }, { id: 'b', deadline: '2027-06-01T00:00:00Z' }, { id: 'c', deadline: '2026-12-01T00:00:00Z' }, { id: 'd', deadline: null }];
    expect(nearestFirst(steps).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  });
});

describe('what is handed in', () => {
  const demands = [{ id: 'photos' }, { id: 'report' }];
  const filled = { answers: { photos: ['e1'], gone: ['e9'] }, outcomes: { jobs: ' 1,310 ', pay: '' }, achievedOn: '' };

  it('names the demands that have no evidence', () => {
    expect(unanswered(demands, filled)).toEqual([{ id: 'report' }]);
  });

  it('answers the demands of the milestone and no other', () => {
    expect(answersOf(demands, filled)).toEqual([{ demandId: 'photos', evidenceIds: ['e1'] }, { demandId: 'report', evidenceIds: [] }]);
  });

  it('states only figures that were typed, without the commas between thousands', () => {
    expect(outcomesOf([{ id: 'jobs' }, { id: 'pay' }], filled)).toEqual([{ indicatorId: 'jobs', value: '1310' }]);
  });

  it('takes its day from China, where a new day has begun at 16:00 UTC', () => {
    expect(todayInChina(Date.parse('2026-11-24T15:59:00Z'))).toBe('2026-11-24');
    expect(todayInChina(Date.parse('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
  });

  it('keeps both of two pieces of evidence that were chosen one after the other', () => {
    expect(choiceWith(choiceWith([], { id: 'a', isChosen: true }), { id: 'b', isChosen: true })).toEqual(['a', 'b']);
    expect(choiceWith(['a', 'b'], { id: 'a', isChosen: false })).toEqual(['b']);
  });
});

describe('evidence', () => {
  it('has a place only where both figures are numbers', () => {
    expect(placeOf('22.94', '112.97')).toEqual({ latitude: 22.94, longitude: 112.97 });
    expect(placeOf('22.94', '')).toBeUndefined();
    expect(placeOf('north', 'east')).toBeUndefined();
  });

  it('is drawn by the browser only where it cannot run anything', () => {
    expect(isPicture('image/png')).toBe(true);
    expect(isPicture('image/svg+xml')).toBe(false);
  });

  it('is framed only from our own files', () => {
    expect(isStoredFile('/files/01a2-b3')).toBe(true);
    expect(isStoredFile('https://elsewhere.example/files/1')).toBe(false);
    expect(isStoredFile('/files/../graphql')).toBe(false);
  });
});

describe('the bar of an indicator', () => {
  it('puts the baseline at its beginning and the target where it is marked', () => {
    expect(placeBetween(40, 90, 40, 0.8)).toBe(0);
    expect(placeBetween(40, 90, 90, 0.8)).toBeCloseTo(0.8);
  });

  it('counts down where less is better', () => {
    expect(placeBetween(10, 2, 6, 0.8)).toBeCloseTo(0.4);
  });

  it('never leaves the bar', () => {
    expect(placeBetween(0, 10, -5, 0.8)).toBe(0);
    expect(placeBetween(0, 10, 100, 0.8)).toBe(1);
  });
});

describe('a discussion', () => {
  const post = (id: string, replyTo?: string) => ({ id, replyTo });

  it('puts replies, however deep, below the post that began it, oldest first', () => {
    const latestFirst = [post('deep', 'reply'), post('other'), post('reply', 'first'), post('first')];
    expect(threadsOf(latestFirst)).toEqual([
      { post: post('first'), replies: [post('reply', 'first'), post('deep', 'reply')] },
      { post: post('other'), replies: [] },
    ]);
  });

  it('shows a reply by itself while the post that it answers was not read', () => {
    expect(threadsOf([post('reply', 'earlier')])).toEqual([{ post: post('reply', 'earlier'), replies: [] }]);
  });
});

describe('signed content', () => {
  it('is shown as far as it has the shape that is known', () => {
    const content = { milestones: [{ name: 'Opening', dueOn: '2027-03-01', evidence: [{ description: 'Photos' }] }], indicators: [{ name: 'Jobs', unit: '人', baseline: 0, target: 360 }] };
    expect(contentOf(content)).toEqual({
      milestones: [{ name: 'Opening', dueOn: '2027-03-01', evidence: ['Photos'] }],
      indicators: [{ name: 'Jobs', unit: '人', baseline: '0', target: '360' }],
    });
    expect(contentOf('of another time')).toEqual({ milestones: [], indicators: [] });
  });
});
