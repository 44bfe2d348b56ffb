import { beforeEach, expect, it } from '@jest/globals';
import { WorkRows } from '../src/worklist/work-rows.ts';
import { hostOf, open, show, textOf, the } from './screen.ts';
import type { WorkRow } from '../src/worklist/work-shown.ts';

beforeEach(() => open());

const row = (id: string, more: Partial<WorkRow> = {}): WorkRow => ({
  id,
  name: { zh: `任务${id}`, en: `Task ${id}` },
  commands: ['/tasks', id],
  queryParams: {},
  taskStatus: 'open',
  why: 'mine',
  who: '',
  roles: [],
  createdAt: '2026-11-20T01:00:00.000Z',
  viewerCanClaim: false,
  ...more,
});

it('leads from one task to the next by the arrows, and stays at the ends', async () => {
  const fixture = await show(WorkRows, { rows: [row('a'), row('b')] });
  const host = hostOf(fixture);
  document.body.append(host);
  const names = [...host.querySelectorAll<HTMLElement>('.name')];
  const press = (key: string): void => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  names[0]?.focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(names[1]);
  press('ArrowDown');
  expect(document.activeElement).toBe(names[1]);
  press('ArrowUp');
  expect(document.activeElement).toBe(names[0]);
  host.remove();
});

it('offers to take what nobody has, by the name of the task, and says which was taken', async () => {
  const fixture = await show(WorkRows, { rows: [row('a', { why: 'group', viewerCanClaim: true })] });
  const taken: string[] = [];
  fixture.componentInstance.claimed.subscribe((id) => taken.push(id));
  const button = the<HTMLButtonElement>(hostOf(fixture), 'button');
  expect(textOf(button)).toMatch(/Task a$/);
  button.click();
  expect(taken).toEqual(['a']);
});

it('says which milestone a task is about, and what is past its day though no limit runs', async () => {
  const rows = [row('a', { subjectName: 'First orders', dueAt: '2026-01-05T16:00:00.000Z' }), row('b', { dueAt: '2126-01-05T16:00:00.000Z' })];
  const [first, second] = hostOf(await show(WorkRows, { rows })).querySelectorAll('li');
  expect(textOf(first?.querySelector('.name'))).toBe('Task a: First orders');
  expect(textOf(second?.querySelector('.name'))).toBe('Task b');
  expect(textOf(first?.querySelector('.when sx-status'))).toBe('Overdue');
  expect(second?.querySelector('.when sx-status')).toBeNull();
});
