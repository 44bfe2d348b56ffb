import { beforeEach, expect, it } from '@jest/globals';
import { StepNavigator } from '../src/forms/step-navigator.ts';
import { hostOf, open, show, textOf } from './screen.ts';

beforeEach(() => open());

it('opens any step, says how each stands and which is open', async () => {
  const steps = [
    { id: 'case', label: 'Market case', state: 'done' },
    { id: 'plan', label: 'Milestones', state: 'lacking' },
  ];
  const fixture = await show(StepNavigator, { steps, current: 'plan' });
  const opened: string[] = [];
  fixture.componentInstance.opened.subscribe((id) => opened.push(id));
  const buttons = [...hostOf(fixture).querySelectorAll('button')];
  expect(buttons.map((each) => [textOf(each), each.getAttribute('aria-current')])).toEqual([
    ['✓ Market case filled in', null],
    ['2 Milestones something is missing', 'step'],
  ]);
  buttons[0]?.click();
  expect(opened).toEqual(['case']);
});

it('tells what may be left out from what is still to be filled in', async () => {
  const steps = [
    { id: 'case', label: 'Market case', state: 'todo' },
    { id: 'files', label: 'Attachments', state: 'todo', isOptional: true },
  ];
  const buttons = [...hostOf(await show(StepNavigator, { steps, current: 'case' })).querySelectorAll('button')];
  expect(buttons.map(textOf)).toEqual(['1 Market case not filled in', '2 Attachments optional']);
});
