import { beforeEach, expect, it } from '@jest/globals';
import { FileDrop } from '../src/files/file-drop.ts';
import { hostOf, open, show, textOf, the } from './screen.ts';
import type { FileOnItsWay } from '../src/files/file-drop.ts';

const photo = new File(['x'], 'site.jpg', { type: 'image/jpeg' });
const plan = new File(['y'], 'plan.pdf', { type: 'application/pdf' });

async function drop(files: readonly File[], inputs = {}) {
  const fixture = await show(FileDrop, inputs);
  const chosen: (readonly File[])[] = [];
  fixture.componentInstance.chosen.subscribe((each) => chosen.push(each));
  const event = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files } });
  the(hostOf(fixture), '.drop').dispatchEvent(event);
  return { chosen, event };
}

beforeEach(() => open());

it('takes what is dropped, and keeps the browser from opening it', async () => {
  const { chosen, event } = await drop([photo, plan]);
  expect(chosen).toEqual([[photo, plan]]);
  expect(event.defaultPrevented).toBe(true);
});

it('takes one where one is wanted', async () => {
  expect((await drop([photo, plan], { isMultiple: false })).chosen).toEqual([[photo]]);
});

it('says nothing where a text was dropped', async () => {
  expect((await drop([])).chosen).toEqual([]);
});

it('can be used by the keyboard: a real file input carries its name', async () => {
  const host = hostOf(await show(FileDrop, {}));
  expect(the<HTMLInputElement>(host, 'label input[type=file]').hidden).toBe(false);
  expect(textOf(the(host, 'label'))).toBe('Drop files here, or choose them');
});

it('shows how far a file has come, why it failed, and offers to go on', async () => {
  const files: FileOnItsWay[] = [{ id: '1', name: 'site.jpg', size: 2_000_000, progress: 0.4, state: 'failed', problem: 'The line broke.' }];
  const fixture = await show(FileDrop, { files });
  const resumed: string[] = [];
  fixture.componentInstance.resumed.subscribe((id) => resumed.push(id));
  expect(the<HTMLProgressElement>(hostOf(fixture), 'progress').value).toBe(0.4);
  expect(textOf(the(hostOf(fixture), '[role=alert]'))).toBe('The line broke.');
  [...hostOf(fixture).querySelectorAll('button')].find((each) => textOf(each) === 'Try again')?.click();
  expect(resumed).toEqual(['1']);
});

it('offers no second try of a file that is not taken', async () => {
  const files: FileOnItsWay[] = [{ id: '1', name: 'tool.exe', size: 2, progress: 0, state: 'refused', problem: 'Files of this type are not taken.' }];
  const host = hostOf(await show(FileDrop, { files }));
  expect(textOf(the(host, '[role=alert]'))).toBe('Files of this type are not taken.');
  expect([...host.querySelectorAll('button')].map(textOf)).toEqual(['Remove']);
  expect(host.querySelector('progress')).toBeNull();
});
