import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pressAndConfirm, press, see, tick, write } from '../browser/hands.ts';
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
    await lookAt(administrator, 'invitation');

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

  async function choosePassword(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await page.locator('input[type=password]').fill('山高水长 rivers 2026');
    await page.keyboard.press('Enter');
  }
});
