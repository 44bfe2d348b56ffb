import { describe, it } from '@jest/globals';
import { choose, press, see, tick, write } from '../browser/hands.ts';
import { expectNoSidewaysScroll, lookAt } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import { findThings } from '../browser/things.ts';

const { newPerson } = usePeople();
const PHONE = { language: 'zh', width: 'phone' } as const;

describe('an approver with nothing but a phone', () => {
  it('decides what is overdue, with a reason', async () => {
    const approver = await newPerson({ role: 'approver' }, PHONE);
    const { page } = approver;
    const things = await findThings(page.request);
    await approver.visit('/office');
    await expectNoSidewaysScroll(page);
    await approver.visit(`/office/decisions/${things.matter('供电助力')}`);
    const form = page.locator('sx-decide-form');
    await tick(form, '同意');
    await form.getByRole('textbox').first().fill('需求有据，专家意见一致，公众意见已逐条答复，同意。');
    await lookAt(approver, 'phone-decide');
    await form.getByRole('button').last().click();
    await expectNoSidewaysScroll(page);
    await page.getByRole('dialog').getByRole('button').last().click();
    await see(page, '公众意见已逐条答复，同意。');
    await lookAt(approver, 'phone-decided');
  });

  it('goes through the checklist and accepts a project', async () => {
    const approver = await newPerson({ role: 'approver' }, { ...PHONE, language: 'en' });
    const { page } = approver;
    const things = await findThings(page.request);
    await approver.visit(`/projects/${things.project('西安河')}/acceptance`);
    for (let line = 0; line < 3; line++) {
      await page.getByRole('button', { name: 'Mark this line', exact: true }).nth(line).click();
      await choose(page, 'Finding', 'As promised');
      await page.locator('form').getByRole('button', { name: 'Mark this line', exact: true }).click();
      await page.getByText('As promised').nth(line).waitFor();
    }
    await expectNoSidewaysScroll(page);
    await press(page, 'Accept the project');
    await write(page, 'Reason', 'All three are there, and the figures were verified.');
    await lookAt(approver, 'phone-accept');
    await press(page, 'Accept the project');
    await see(page, /^Accepted$/);
    await lookAt(approver, 'phone-accepted');
  });
});
