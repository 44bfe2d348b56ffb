import { beforeEach, expect, it } from '@jest/globals';
import { FailureNotice } from '../src/feedback/failure-notice.ts';
import { RefusalAlert } from '../src/feedback/refusal-alert.ts';
import { hostOf, open, show, textOf, the } from './screen.ts';

beforeEach(() => open());

it('reads a refusal out, with one line per thing to put right', async () => {
  const host = hostOf(await show(RefusalAlert, { told: { sentence: 'Please put right:', details: ['title: is needed', 'need: is needed'] } }));
  expect(textOf(the(host, '[role=alert] p'))).toBe('Please put right:');
  expect([...host.querySelectorAll('li')].map(textOf)).toEqual(['title: is needed', 'need: is needed']);
});

it('shows nothing while nothing was refused', async () => {
  expect(hostOf(await show(RefusalAlert, { told: undefined })).querySelector('[role=alert]')).toBeNull();
});

it('offers to try again where that can help, and only there', async () => {
  const buttons = async (kind: string) => hostOf(await show(FailureNotice, { kind })).querySelectorAll('button').length;
  expect([await buttons('offline'), await buttons('broken'), await buttons('forbidden'), await buttons('notSignedIn')]).toEqual([1, 1, 0, 0]);
});
