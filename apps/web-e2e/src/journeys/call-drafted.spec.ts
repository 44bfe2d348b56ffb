import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { actor } from '../browser/acting.ts';
import { dayIn, press, pressAndConfirm, see, write } from '../browser/hands.ts';
import { keepScreen } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Actor } from '../browser/acting.ts';
import type { Visitor } from '../browser/people.ts';
import { sharedAddress } from '../system/shared-system.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

describe('a call', () => {
  const { newPerson } = usePeople();
  let officer: Actor;

  beforeAll(async () => {
    officer = await actor(sharedAddress(), { key: 'officer' });
  });

  it('is not handed in before all of it is right, and two who draft it lose nothing of each other', async () => {
    const { id } = await draftedCall('夜市用电');
    const one = await newPerson({ key: 'officer' }, { language: 'en' });
    const two = await newPerson({ key: 'officer' }, { language: 'en', width: 'phone' });
    await one.visit(`/office/calls/${id}/edit`);
    await two.visit(`/office/calls/${id}/edit`);

    await write(one.page, 'The need', 'Power at the night market fails.');
    await write(one.page, 'Closing time', `${dayIn(-3)}T09:00`);
    await criterion(one, 1, 'Demand', '60');
    await criterion(one, 2, 'Outcome', '60');
    await see(one.page, '20% over');
    await see(one.page, /The weights do not sum to 100 \(now 120\)/);
    await see(one.page, 'The closing time has passed');
    await press(one.page, 'Hand in');
    await see(one.page, /It cannot be handed in yet/);
    await expect(one.page.getByRole('dialog').count()).resolves.toBe(0);
    await keepScreen(one, 'call-not-ready');

    // The other window began on what was there before. Different parts are joined, without a word too many.
    await write(two.page, 'Title', `夜市用电与照明 ${id.slice(-4)}`);
    await see(two.page, /Joined with what 黄敏仪 changed/);
    await expect(two.page.getByLabel('The need', { exact: true }).inputValue()).resolves.toBe('Power at the night market fails.');

    // The same part is for the person to choose; nothing of either is lost until then.
    await write(two.page, 'The need', 'There is no light at night.');
    await see(two.page, 'The draft is saved.');
    await write(one.page, 'The need', 'Power fails four evenings a week.');
    await see(one.page, /黄敏仪 also changed: The need/);
    const clash = one.page.locator('sx-call-clash');
    await see(clash, 'There is no light at night.');
    await see(clash, 'Power fails four evenings a week.');
    // All that does not clash stands on the screen already.
    await expect(one.page.getByLabel('Title', { exact: true }).inputValue()).resolves.toBe(`夜市用电与照明 ${id.slice(-4)}`);
    await keepScreen(one, 'call-conflict');
    await press(clash, /^Use mine/);
    await see(one.page, 'The draft is saved.');
    await expect(one.page.getByLabel('The need', { exact: true }).inputValue()).resolves.toBe('Power fails four evenings a week.');
    await expect(one.page.getByLabel('Title', { exact: true }).inputValue()).resolves.toBe(`夜市用电与照明 ${id.slice(-4)}`);

    await one.page.getByRole('group', { name: 'Criterion 2', exact: true }).getByLabel('Weight (%)').fill('40');
    await write(one.page, 'Closing time', `${dayIn(30)}T17:00`);
    await press(one.page, 'Add an outcome');
    const outcome = one.page.getByRole('group', { name: 'Outcome 1', exact: true });
    await write(outcome, 'What is measured', 'Meetings held');
    await write(outcome, 'Unit', 'meetings');
    await see(one.page, /: “meetings/i);
    await write(outcome, 'What is measured', 'Evenings without power');
    await write(outcome, 'Unit', 'evenings');
    await see(one.page, 'Complete; it can be handed in');
  });

  it('goes back to its author, is opened by one of two approvers, and is withdrawn before everybody’s eyes', async () => {
    const { id } = await handedIn('夜市照明');
    const author = await newPerson({ key: 'officer' }, { language: 'en' });
    const first = await newPerson({ key: 'approver' }, { language: 'en' });
    const second = await newPerson({ key: 'deputy' }, { language: 'en', width: 'phone' });
    await author.visit(`/office/calls/${id}/edit`);
    await first.visit(`/office/calls/${id}/edit`);

    await press(first.page.getByRole('main'), 'Send back');
    await first.page.getByRole('dialog').getByRole('textbox').fill('Say how many stalls it concerns.');
    await press(first.page.getByRole('dialog'), 'Send back');
    await see(first.page, 'Draft');
    // The author's page turns into the editor by itself, with the reason above it.
    await see(author.page, 'Say how many stalls it concerns.');
    await write(author.page, 'The need', 'Forty stalls have no light.');
    await see(author.page, 'The draft is saved.');
    await pressAndConfirm(author.page, 'Hand in');
    await see(author.page, 'In review');

    // Two approvers at once: one opens it, and the other is told who did.
    await second.visit(`/office/calls/${id}/edit`);
    await see(first.page, 'In review');
    await press(second.page.getByRole('main'), 'Open the call');
    await pressAndConfirm(first.page, 'Open the call');
    await see(first.page, /Open for proposals/);
    await press(second.page.getByRole('dialog'), 'Open the call');
    await see(second.page, /梁正平/);
    await see(second.page, /Open for proposals/);
    await keepScreen(second, 'call-opened-by-another');

    // No line tells the enterprise; it sees it when it comes back to the page, or is told when it answers.
    const home = await newPerson({ key: 'lead' }, { language: 'en', width: 'phone' });
    const other = await newPerson({ key: 'waterLead' }, { language: 'en' });
    await home.visit(`/calls/${id}`);
    await other.visit(`/calls/${id}`);
    await press(first.page.getByRole('main'), 'Withdraw the call');
    await first.page.getByRole('dialog').getByRole('textbox').fill('The grid company does it anyway.');
    await press(first.page.getByRole('dialog'), 'Withdraw the call');
    await see(first.page, 'Withdrawn; the reason is published.');
    await home.page.waitForTimeout(3_100);
    await home.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await see(home.page.getByRole('note'), 'The grid company does it anyway.');
    await expect(home.page.getByRole('button', { name: 'Draft a proposal' }).count()).resolves.toBe(0);
    await press(other.page, 'Draft a proposal');
    await see(other.page, /takes no proposals/);
    await see(other.page.getByRole('note'), 'The grid company does it anyway.');
    await keepScreen(home, 'call-withdrawn');
  });

  async function draftedCall(title: string): Promise<Versioned> {
    return officer.perform<Versioned>('draftCall', { title: `${title} ${randomUUID().slice(0, 8)}` }, 'Call { id version }');
  }

  async function handedIn(title: string): Promise<Versioned> {
    const { id, version } = await draftedCall(title);
    const content = {
      title: `${title} ${id.slice(-4)}`,
      need: 'Stalls have no light.',
      wantedIndicators: [{ id: 'light', name: 'Evenings without light', unit: 'evenings' }],
      criteria: [{ id: 'demand', name: 'Demand', weight: '100' }],
      closesAt: `${dayIn(30)}T09:00:00.000Z`,
    };
    const saved = await officer.perform<Versioned>('saveCallDraft', { callId: id, ...content, expectedVersion: version }, 'Call { id version }');
    return officer.perform<Versioned>('handInCall', { callId: id, expectedVersion: saved.version }, 'Call { id version }');
  }
});

async function criterion({ page }: Visitor, number: number, name: string, weight: string): Promise<void> {
  const group = page.getByRole('group', { name: `Criterion ${number}`, exact: true });
  if ((await group.count()) === 0) await press(page, 'Add a criterion');
  await write(group, 'Criterion', name);
  await write(group, 'Weight (%)', weight);
}
