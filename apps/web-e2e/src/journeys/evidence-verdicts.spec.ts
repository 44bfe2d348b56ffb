import { describe } from '@jest/globals';
import { all, choose, dayIn, follow, press, pressAndConfirm, see, tick, write } from '../browser/hands.ts';
import { lookAt } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { findThings } from '../browser/things.ts';
import type { Things } from '../browser/things.ts';
import { useOwnSystem } from '../system/own-system.ts';
import { FIRST_MEASUREMENT, PICTURE } from './papers.ts';
import { newStory } from './stages.ts';

const ENGLISH = { language: 'en' } as const;

/** What becomes of evidence that does not convince, and of a plan that does not hold. */
describe('a milestone that is not met at once', () => {
  const system = useOwnSystem();
  const { newPerson, picture } = usePeople({ address: system.url, until: 'file' });
  const stage = newStory(picture);
  let things: Things;
  let lead: Visitor;
  let verifier: Visitor;
  let officer: Visitor;
  let approver: Visitor;
  let talent: string;

  stage('comes back to the enterprise with the reason, and a figure that somebody else measured stands beside the reported one', async () => {
    verifier = await newPerson({ role: 'verifier' }, ENGLISH);
    lead = await newPerson({ key: 'lead' }, ENGLISH);
    officer = await newPerson({ role: 'caseOfficer' }, ENGLISH);
    things = await findThings(officer.page.request);
    talent = things.project('青年人才');
    const milestone = things.milestone('首批订单学员结业');
    await lead.visit(`/projects/${talent}/milestones/${milestone}`);
    const { page } = verifier;
    await verifier.visit('/verification');
    await follow(page, /首批订单学员结业/);
    await press(page.getByRole('row', { name: /满半年人数/ }), 'Record measurement');
    await write(page, 'Figure found (人)', '96');
    await write(page, 'How it was measured', 'Social insurance records of 110 trainees, one by one.');
    await press(page.locator('sx-verified-figure-form'), 'Record measurement');
    await see(page, 'Choose or upload what shows the figure.');
    await page.locator('sx-verified-figure-form').getByRole('checkbox').last().check();
    await press(page.locator('sx-verified-figure-form'), 'Record measurement');
    await see(page, 'The independent measurement is recorded.');
    await tick(page, /^Not met/);
    await write(page, 'Reason', 'The list names 110, the letters of the firms only 96.');
    await pressAndConfirm(page, 'Give the verdict');
    await see(page, 'Verdict given: Not met');
    await see(lead.page, /letters of the firms only 96/);
    await see(lead.page, 'Not met');
  });

  stage('is handed in again with what was missing, cannot be judged by the verifier, and is settled by the authority', async () => {
    const { page } = lead;
    await page.locator('input[type=file]').setInputFiles([PICTURE, FIRST_MEASUREMENT]);
    await write(page, 'Source', 'Letters of the firms, scanned');
    for (const field of await all(page.getByLabel('What it proves', { exact: true }))) await field.fill('Fourteen letters that were missing');
    for (const field of await all(page.getByLabel('Captured at', { exact: true }))) await field.fill(`${dayIn(-1)}T10:00`);
    await press(page, 'Keep as evidence');
    await see(page, 'Added: 2');
    await press(page.getByRole('main'), 'Hand in for verification');
    await see(page, 'Choose evidence for this demand.');
    const demand = page.locator('form', { hasText: 'Hand in for verification' });
    for (const box of await all(demand.getByRole('checkbox', { name: /Fourteen letters/ }))) await box.check();
    await lookAt(lead, 'evidence-hand-in-again');
    await pressAndConfirm(page, 'Hand in for verification');
    await see(page, 'Round 2');

    await verifier.visit(`/verification/${things.milestone('首批订单学员结业')}`);
    await tick(verifier.page, /^Disputed/);
    await write(verifier.page, 'Reason', 'Two firms deny the letters, and they are signed.');
    await pressAndConfirm(verifier.page, 'Give the verdict');
    await see(verifier.page, 'Verdict given: Disputed');
    await see(page, /Two firms deny the letters/);

    approver = await newPerson({ role: 'approver' }, { ...ENGLISH, width: 'phone' });
    await approver.visit(`/projects/${talent}/milestones/${things.milestone('首批订单学员结业')}`);
    await press(approver.page, 'Resolve the dispute');
    await choose(approver.page, 'Finding', 'Met');
    await write(approver.page, 'Reason', 'Both firms confirmed on the telephone; the letters stand.');
    await lookAt(approver, 'evidence-settle');
    await press(approver.page.locator('form'), 'Resolve the dispute');
    await see(approver.page, /the letters stand/);
    await see(page, /the letters stand/);
  });

  stage('shows when it is expected, while the promise stays', async () => {
    await lead.visit(`/projects/${talent}/milestones/${things.milestone('入职满半年')}`);
    const { page } = lead;
    await press(page, 'Update the forecast');
    await write(page, 'Expected on', dayIn(260));
    await write(page, 'Reason', 'The second course began six weeks late.');
    await press(page.locator('form'), 'Update the forecast');
    await see(page, 'Forecast');
    await lead.visit(`/projects/${talent}/milestones`);
    await lookAt(lead, 'evidence-forecast');
  });

  stage('moves by a plan change: refused once, granted once, both on record', async () => {
    const { page } = lead;
    await press(page, 'Request a plan change');
    const last = page.getByRole('group', { name: 'Milestone 3', exact: true });
    await write(last, 'Due', dayIn(500));
    await see(page.locator('sx-plan-changes'), 'Moved');
    await write(page, 'Reason', 'It takes longer.');
    await press(page, 'Send the request');
    await see(page, 'Pending');
    await approver.visit(`/projects/${talent}/milestones`);
    await press(approver.page, 'Refuse');
    await write(approver.page, 'Reason', 'A year is too long, and the reason says nothing.');
    await press(approver.page.locator('form'), 'Refuse');
    await see(page, /says nothing/);

    await press(page, 'Request a plan change');
    await write(page.getByRole('group', { name: 'Milestone 3', exact: true }), 'Due', dayIn(260));
    await press(page, 'Add a milestone');
    const added = page.getByRole('group', { name: 'Milestone 4', exact: true });
    await write(added, 'Milestone', 'Evening classes open');
    await write(added, 'Due', dayIn(300));
    await write(added, 'Evidence asked for', 'Timetable and list of those enrolled');
    await write(page, 'Reason', 'The second course began six weeks late; evening classes make up for it.');
    await lookAt(lead, 'evidence-plan-request');
    await press(page, 'Send the request');
    await see(approver.page, 'Evening classes open');
    await press(approver.page, 'Approve');
    await write(approver.page, 'Reason', 'Six weeks are shown, and something is offered for them.');
    await press(approver.page.locator('form'), 'Approve');
    await see(page, 'Version 2');
    await see(page.locator('sx-milestones'), 'Evening classes open');
    await lookAt(approver, 'evidence-plan-versions');
  });
});
