import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { follow, pressAndConfirm, press, see, tick, write } from '../browser/hands.ts';
import { lookAt } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';

const { newPerson, newStranger } = usePeople();

describe('a new colleague', () => {
  it('is given an account and a link, which lets them choose a password and come in', async () => {
    const administrator = await newPerson({ role: 'administrator' });
    const { page } = administrator;
    await administrator.visit('/admin/organisations');
    await page.getByRole('link', { name: '市项目协同办公室（演示）' }).click();
    await page.getByRole('link', { name: '添加人员' }).click();
    const main = page.getByRole('main');
    await write(main, '姓名', '新同事');
    const email = `colleague-${Date.now()}@town.example`;
    await write(main, '电子邮箱', email);
    await tick(main, /经办/);
    await press(main, '开设账号');
    await page.waitForURL(/\/admin\/people\//);
    const link = main.getByLabel('邀请链接');
    const first = await link.inputValue();
    await lookAt(administrator, 'invitation-made');

    await pressAndConfirm(page, '重新生成链接');
    await page.waitForFunction((before) => document.querySelector<HTMLInputElement>('sx-invitation-panel input')?.value !== before, first);
    const second = await link.inputValue();

    const colleague = await newStranger({ width: 'phone' });
    await choosePassword(colleague.page, first);
    await see(colleague.page, /链接无效、已使用或已过期/);
    await choosePassword(colleague.page, second);
    await colleague.page.waitForURL(/\/office/);
    await see(colleague.page, '新同事');

    // Whoever has come in is invited no more.
    await page.reload();
    await see(page, email);
    expect(await page.getByText('邀请链接').count()).toBe(0);
  });
});

describe('an organisation that is registered', () => {
  it('comes in by the link of its first administrator, who adds a colleague and keeps to their own organisation', async () => {
    const registrar = await newPerson({ role: 'administrator' });
    await registrar.visit('/admin/organisations/new');
    const main = registrar.page.getByRole('main');
    const name = `初来企业 ${Date.now()}`;
    await write(main, '名称', name);
    await writeNewCode(main);
    await write(main, '姓名', '首任管理员');
    await write(main, '电子邮箱', `first-${Date.now()}@new.example`);
    // One's own jurisdiction is taken as soon as it is known.
    await registrar.page.waitForFunction(() => document.querySelector<HTMLSelectElement>('sx-jurisdiction-choice select')?.value);
    await press(main, '登记');
    await registrar.page.waitForURL(/\/admin\/people\//);
    const link = await main.getByLabel('邀请链接').inputValue();
    await lookAt(registrar, 'registered');

    const first = await newStranger();
    await choosePassword(first.page, link);
    await first.page.waitForURL(/\/admin\/organisations\/[0-9a-f-]+$/);
    const own = new URL(first.page.url()).pathname;
    await first.page.getByRole('heading', { name, level: 1 }).waitFor();
    expect(await first.page.getByRole('link', { name: '办理时限' }).count()).toBe(0);
    await follow(first.page, '添加人员');
    const form = first.page.getByRole('main');
    await write(form, '姓名', '项目经理');
    await write(form, '电子邮箱', `lead-${Date.now()}@new.example`);
    await tick(form, /项目负责人/);
    await press(form, '开设账号');
    await first.page.waitForURL(/\/admin\/people\//);
    await form.getByLabel('邀请链接').waitFor();

    // Their people are no business of whoever registered them: names, and nothing that leads nowhere.
    await registrar.visit(own);
    await see(main, '项目经理');
    expect(await main.getByRole('link', { name: /首任管理员|项目经理/ }).count()).toBe(0);
  });

  /** A code that nobody has; what its last character has to be is said by the screen. */
  async function writeNewCode(main: Locator): Promise<void> {
    const first17 = `91440600${String(Date.now()).slice(-9)}`;
    await write(main, '统一社会信用代码', `${first17}0`);
    const said = main.getByText(/末位应为|代码正确/).first();
    await said.waitFor();
    const last = /末位应为“(.)”/.exec((await said.textContent()) ?? '')?.[1] ?? '0';
    await write(main, '统一社会信用代码', `${first17}${last}`);
    await see(main, '代码正确，尚未登记。');
  }
});

async function choosePassword(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('input[type=password]').fill('山高水长 rivers 2026');
  await page.keyboard.press('Enter');
}
