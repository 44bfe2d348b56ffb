import { beforeEach, describe, it } from '@jest/globals';
import { dayIn, see } from '../browser/hands.ts';
import { keysOf } from '../browser/keys.ts';
import type { Keys } from '../browser/keys.ts';
import { usePeople } from '../browser/people.ts';
import { settle } from '../browser/settle.ts';
import type { Visitor } from '../browser/people.ts';
import { findThings } from '../browser/things.ts';
import { FIRST_MEASUREMENT } from './papers.ts';

const { newPerson, newStranger } = usePeople();

/** Nobody touches a mouse here: everything is reached by Tab, and what has the focus is seen to have it. */
describe('the enterprise by keyboard alone', () => {
  let lead: Visitor;
  let keys: Keys;

  describe('answers a call', () => {
    beforeEach(async () => {
      lead = await newStranger({ language: 'en' });
      keys = keysOf(lead.page);
    });

    it('signs in, finds the call, fills the proposal and hands it in', async () => {
      const { page } = lead;
      await lead.visit('/sign-in');
      await keys.press('何青禾');
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
      await settle(page);
      // Their screens come in the language that they last read in.
      if ((await page.locator('html').getAttribute('lang')) !== 'en') await keys.press('EN');
      await page.locator('html[lang=en]').waitFor();
      await keys.press('Calls');
      await see(page, '住宅小区文明提升');
      await keys.press('住宅小区文明提升');
      await see(page, 'Scoring criteria');
      await keys.press('Draft a proposal');
      await page.waitForURL(/\/edit/);

      await keys.write('Summary', 'Twelve estates share one manager; parking pays for the upkeep.');
      await keys.press('Next');
      await keys.write('Evidence of demand', 'All twelve owners’ committees voted for it.');
      await keys.write('Own funds (%)', '75');
      await keys.write('Income once support ends', 'Parking and charging, 4.6 million yuan a year.');
      await keys.press('Next');
      await keys.write('Why here', 'The estates lie side by side.');
      await keys.press('Next');
      await keys.press('Answer');
      await keys.write('Baseline', '240');
      await keys.write('Day of the baseline', dayIn(-20));
      await keys.write('Target', '40');
      await keys.write('Day of the target', dayIn(300));
      await keys.write('Source of the figures', 'Counts at night');
      await keys.write('How it is measured', 'On a fixed round, four times a month.');
      await keys.choose('Measured by', 'Yueheng');
      await keys.press('Next');
      await keys.press('Add a milestone');
      await keys.write('Milestone', 'Six estates done');
      await keys.write('Due', dayIn(120));
      if ((await page.getByLabel('Evidence requirement 1', { exact: true }).count()) === 0) await keys.press('Add an evidence requirement');
      await keys.write('Evidence requirement 1', 'Pictures before and after');
      await see(page, 'Everything is saved');
      await keys.press('Complete, ready to be handed in');
      await see(page.getByRole('main'), 'Complete, ready to be handed in');
      await keys.press('Hand in');
      await page.waitForURL(/\/proposals\/[\w-]+$/);
      await see(page.getByRole('main'), 'Handed in');
    });
  });

  it('hands in evidence for a milestone', async () => {
    lead = await newPerson({ key: 'lead' }, { language: 'en' });
    keys = keysOf(lead.page);
    const { page } = lead;
    const things = await findThings(page.request);
    await lead.visit(`/projects/${things.project('青年人才')}/milestones/${things.milestone('入职满半年')}`);
    const chooser = page.waitForEvent('filechooser');
    await keys.press('choose');
    await (await chooser).setFiles([FIRST_MEASUREMENT]);
    await keys.write('Source', 'Social insurance records');
    await keys.write('What it proves', 'Who is still employed after half a year');
    await keys.write('Captured at', `${dayIn(-1)}T10:00`);
    await keys.press('Keep as evidence');
    await see(page, 'Added: 1');
    await keys.tick('Who is still employed after half a year');
    await keys.write('Reached on', dayIn(-1));
    await keys.press('Hand in for verification');
    await page.getByRole('dialog').waitFor();
    await keys.press('Hand in for verification');
    await see(page, 'Waits for verification.');
  });
});
