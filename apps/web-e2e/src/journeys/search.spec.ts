import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { expectAccessible, keepScreen, lookAt } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';

const { newPerson } = usePeople();

describe('the search', () => {
  it('is opened, used and closed with the keyboard alone, and leads to a project', async () => {
    const lead = await newPerson({ role: 'projectLead' });
    const { page } = lead;
    await lead.visit('/work');
    await page.keyboard.press('Control+k');
    const box = await fieldOf(lead);
    await lookAt(lead, 'search-empty');
    await page.keyboard.type('青年');
    await options(lead).first().waitFor();
    await expectAccessible(page);
    await keepScreen(lead, 'search');
    await becomesActive(lead, 0);
    await page.keyboard.press('ArrowDown');
    await becomesActive(lead, 1);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    // The focus is back where it was, and so is the key that opens it again.
    await page.keyboard.press('Control+k');
    await (await fieldOf(lead)).fill('青年');
    const project = page.getByRole('group', { name: '项目', exact: true }).getByRole('option').first();
    const title = (await project.locator('.title').innerText()).trim();
    const [steps, address] = [Number((await project.getAttribute('id'))?.split('-').at(-1)), await project.getAttribute('href')];
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === address);
    await page.getByRole('heading', { name: title }).first().waitFor();
  });

  it('is a button on a phone, in English and in the dark, and says so where nothing is found', async () => {
    const officer = await newPerson({ role: 'caseOfficer' }, { language: 'en', width: 'phone', colorScheme: 'dark' });
    const { page } = officer;
    await officer.visit('/office');
    await page.getByRole('button', { name: 'Search everything' }).click();
    const box = await fieldOf(officer);
    await box.fill('nothing is called so');
    await page.getByText(/Nothing that you may see/).waitFor();
    await box.fill('园');
    await options(officer).first().waitFor();
    await expectAccessible(page);
    await lookAt(officer, 'search');
    const link = page.getByRole('group', { name: 'Projects', exact: true }).getByRole('option').first();
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL((url) => url.pathname === address);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('finds people and organisations for whoever administers them', async () => {
    const administrator = await newPerson({ role: 'administrator' });
    const { page } = administrator;
    await administrator.visit('/admin/organisations');
    await page.keyboard.press('Control+k');
    await (await fieldOf(administrator)).fill('青成');
    await page.getByRole('group', { name: '组织' }).getByRole('option').first().click();
    await page.waitForURL(/\/admin\/organisations\/[\w-]+$/);
  });
});

async function fieldOf({ page }: Visitor): Promise<Locator> {
  const box = page.getByRole('combobox', { name: /搜索|Search/ });
  await box.waitFor();
  expect(await box.evaluate((it) => it === document.activeElement)).toBe(true);
  return box;
}

const options = ({ page }: Visitor): Locator => page.getByRole('listbox').getByRole('option');

/** The one that Enter goes to, for eyes and ears alike. */
async function becomesActive({ page }: Visitor, at: number): Promise<void> {
  await page.locator(`#search-hit-${at}[aria-selected=true]`).waitFor();
  await page.locator(`[role=combobox][aria-activedescendant=search-hit-${at}]`).waitFor();
}
