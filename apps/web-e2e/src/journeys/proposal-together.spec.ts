import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { follow, press, see, write } from '../browser/hands.ts';
import { keepScreen } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Actor } from '../browser/acting.ts';
import { sharedAddress } from '../system/shared-system.ts';
import { draftProposal, people } from './proposals-begun.ts';

describe('a proposal that several people write', () => {
  const { newPerson } = usePeople();
  let lead: Actor;

  beforeAll(async () => {
    ({ lead } = await people(sharedAddress()));
  });

  it('is drafted with a partner at the same time, each change joined, a quarrel settled, until the partner leaves', async () => {
    const { id, title } = await draftProposal(lead);
    const home = await newPerson({ key: 'lead' }, { language: 'en' });
    const partner = await newPerson({ key: 'waterLead' }, { width: 'phone' });
    await home.visit(`/proposals/${id}/edit?step=consortium`);
    await home.page.getByLabel(/Find an enterprise/).fill('Lingshui');
    await press(home.page.getByRole('main'), 'Search');
    await press(home.page, /^Add Lingshui/);
    await see(home.page, 'partner');
    await home.visit(`/proposals/${id}/edit`);

    // The partner finds it among the drafts.
    await partner.visit('/work');
    await follow(partner.page, title);
    await see(home.page, /Also editing: 苏海澜/);
    await partner.page.getByLabel('提案标题').fill(`${title}（联合）`);
    await write(home.page, 'Summary', 'Written by the leader.');
    await see(home.page, `${title}（联合）`);
    await partner.page.getByText('已全部保存').waitFor();
    await waitForValue(partner.page.getByLabel('概要', { exact: true }), 'Written by the leader.');
    await waitForValue(home.page.getByLabel('Title', { exact: true }), `${title}（联合）`);

    // One field at once: what was saved first stays until somebody decides.
    await partner.page.getByLabel('概要', { exact: true }).click();
    await see(home.page, '苏海澜 is here');
    await Promise.all([partner.page.getByLabel('概要', { exact: true }).fill('伙伴写的摘要。'), write(home.page, 'Summary', 'The leader says otherwise.')]);
    const asked = await Promise.race([
      home.page.getByRole('button', { name: 'Use mine' }).waitFor().then(() => home),
      partner.page.getByRole('button', { name: '改用我的' }).waitFor().then(() => partner),
    ]);
    await keepScreen(asked, 'proposal-conflict');
    const mine = asked === home ? 'The leader says otherwise.' : '伙伴写的摘要。';
    await press(asked.page, asked === home ? 'Use mine' : '改用我的');
    await waitForValue(home.page.getByLabel('Summary', { exact: true }), mine);
    await waitForValue(partner.page.getByLabel('概要', { exact: true }), mine);

    // It may leave as long as it is a draft, and sees nothing of it from then on.
    await partner.visit(`/proposals/${id}/edit?step=consortium`);
    await press(partner.page.getByRole('main'), '退出联合体');
    await press(partner.page.getByRole('dialog'), '退出联合体');
    await partner.page.waitForURL(/\/proposals$/);
    await partner.visit(`/proposals/${id}`);
    await see(partner.page, '没有找到这份提案');
    await home.visit(`/proposals/${id}/edit?step=consortium`);
    await expect(home.page.getByText(/Lingshui/).count()).resolves.toBe(0);
  });

  it('keeps what was typed when the session ended, and saves it once the person has signed in again', async () => {
    const { id } = await draftProposal(lead, { lacks: ['localAdvantage'] });
    const home = await newPerson({ key: 'lead' }, { language: 'en' });
    await home.visit(`/proposals/${id}/edit?step=advantage`);
    await home.page.context().clearCookies();
    await write(home.page, 'Why here', 'Typed after the session had ended.');
    const dialog = home.page.getByRole('dialog');
    await see(dialog, 'Your session has ended');
    await dialog.getByRole('button', { name: /陈立群/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await see(home.page, 'Everything is saved');
    await home.visit(`/proposals/${id}/edit?step=advantage`);
    await waitForValue(home.page.getByLabel('Why here', { exact: true }), 'Typed after the session had ended.');
  });
});

async function waitForValue(field: Locator, value: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await field.inputValue()) !== value; tries += 1) await field.page().waitForTimeout(100);
  await expect(field.inputValue()).resolves.toBe(value);
}
