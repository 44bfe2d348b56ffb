import { describe, expect, it } from '@jest/globals';
import { findAccount } from '../browser/accounts.ts';
import { lookAt, VIEWS } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import { settle } from '../browser/settle.ts';
import type { Visitor } from '../browser/people.ts';

const { newStranger } = usePeople();

describe('signing in', () => {
  it.each(VIEWS)('is offered to whoever comes without an account ($language, $width, $colorScheme)', async (view) => {
    const visitor = await newStranger(view);
    await visitor.visit('/');
    expect(visitor.page.url()).toMatch(/\/sign-in/);
    expect(await visitor.page.title()).not.toBe('');
    await lookAt(visitor, 'sign-in');
  });

  it.each(['zh', 'en'] as const)('takes one click with a demonstration account (%s)', async (language) => {
    const visitor = await newStranger({ language });
    const account = await findAccount(visitor.page.request, { role: 'projectLead' });
    await visitor.visit('/sign-in');
    await visitor.page.getByRole('button', { name: account.name }).click();
    await hasEntered(visitor, account.name);
  });

  it('can be done with the keyboard alone', async () => {
    const visitor = await newStranger();
    const account = await findAccount(visitor.page.request, { role: 'caseOfficer' });
    await visitor.visit('/sign-in');
    await tabTo(visitor, account.name);
    await visitor.page.keyboard.press('Enter');
    await hasEntered(visitor, account.name);
  });

  it('says so when address and password do not belong together, and keeps the address', async () => {
    const visitor = await newStranger({ language: 'en' });
    await visitor.visit('/sign-in');
    const email = visitor.page.locator('input[type=email], input[autocomplete=username], input[autocomplete=email]').first();
    await email.fill('nobody@shixiao.example');
    await visitor.page.locator('input[type=password]').fill('wrong');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor();
    expect(await email.inputValue()).toBe('nobody@shixiao.example');
  });
});

/** Their name stands on the page, and the address is no longer that of signing in. */
async function hasEntered({ page }: Visitor, name: string): Promise<void> {
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await settle(page);
  await page.getByText(name).first().waitFor();
}

/** Presses Tab until what has the focus carries the name, which must be seen to have it. */
async function tabTo({ page }: Visitor, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    if ((await focus.count()) > 0 && (await focus.innerText()).includes(name)) {
      const [outline, shadow] = await focus.evaluate((it) => [getComputedStyle(it).outlineStyle, getComputedStyle(it).boxShadow]);
      expect([outline, shadow]).not.toEqual(['none', 'none']);
      return;
    }
  }
  throw new Error(`Tab never reaches ${name}`);
}
