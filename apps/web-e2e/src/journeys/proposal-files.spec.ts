import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { see } from '../browser/hands.ts';
import { keepScreen } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Actor } from '../browser/acting.ts';
import { sharedAddress } from '../system/shared-system.ts';
import { FIRST_MEASUREMENT } from './papers.ts';
import { draftProposal, people } from './proposals-begun.ts';

const PIECE = 5 * 1024 * 1024;

describe('files that go with a proposal', () => {
  const { newPerson } = usePeople();
  let lead: Actor;

  beforeAll(async () => {
    ({ lead } = await people(sharedAddress()));
  });

  it('are refused at the file, with what would be right', async () => {
    const { id } = await draftProposal(lead);
    const home = await newPerson({ key: 'lead' }, { language: 'en', width: 'phone' });
    await home.visit(`/proposals/${id}/edit?step=attachments`);
    const choose = home.page.locator('input[type=file]');
    await choose.setInputFiles([
      { name: 'tool.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
      { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
      { name: 'disguised.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no more than text') },
    ]);
    const file = (name: string) => home.page.getByRole('listitem').filter({ hasText: name });
    await see(file('tool.exe'), /Files of this type are not taken\. Taken are: JPG/);
    await see(file('empty.pdf'), 'The file is empty');
    await see(file('disguised.pdf'), /Its content is not of the type that it says/);
    await expect(home.page.getByRole('button', { name: 'Try again' }).count()).resolves.toBe(0);
    await keepScreen(home, 'proposal-files-refused');
    // One whose size alone is too much is refused before a byte is sent.
    await home.page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const huge = new File(['%PDF-1.4'], 'huge.pdf', { type: 'application/pdf' });
      Object.defineProperty(huge, 'size', { value: 9_000_000_000 });
      Object.defineProperty(input, 'files', { value: [huge], configurable: true });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await see(file('huge.pdf'), /It is too large\. At most/);
    await choose.page().reload();
    await home.page.locator('input[type=file]').setInputFiles(FIRST_MEASUREMENT);
    await see(home.page, 'count-of-shops.pdf');
  });

  it('go on where they were cut off, by themselves when the connection is back', async () => {
    const { id } = await draftProposal(lead);
    const home = await newPerson({ key: 'lead' }, { language: 'en' });
    const { page } = home;
    await home.visit(`/proposals/${id}/edit?step=attachments`);
    home.watch.expect(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET|ERR_NETWORK|WebSocket|no answer/);
    const sent: number[] = [];
    await page.route('**/*', async (route) => {
      const request = route.request();
      if (request.method() !== 'PATCH') return route.fallback();
      sent.push(Number(request.headers()['upload-offset']));
      if (sent.length !== 2) return route.fallback();
      await page.context().setOffline(true);
      return route.abort('connectionreset');
    });
    const plan = Buffer.concat([FIRST_MEASUREMENT.buffer, Buffer.alloc(2 * PIECE, 0x20)]);
    await page.locator('input[type=file]').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: plan });
    await see(page, 'Cut off; goes on by itself');
    await keepScreen(home, 'proposal-file-cut-off');
    await page.context().setOffline(false);
    await page.getByRole('link', { name: 'plan', exact: true }).waitFor();
    // The first piece was not sent twice.
    expect(sent.filter((offset) => offset === 0)).toHaveLength(1);
    expect(sent.at(-1)).toBeGreaterThanOrEqual(PIECE);
  });
});
