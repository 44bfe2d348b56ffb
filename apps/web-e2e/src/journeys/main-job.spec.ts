import { describe, expect } from '@jest/globals';
import { all, choose, dayIn, follow, press, pressAndConfirm, see, tick, write } from '../browser/hands.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { useOwnSystem } from '../system/own-system.ts';
import { FIRST_MEASUREMENT, PICTURE } from './papers.ts';
import { newStory } from './stages.ts';

const TITLE = '老街骑楼修缮与夜间经济';
const NEED = 'Arcades along the old street stand empty and leak. They are to be repaired and run by an enterprise.';
const CONSULTATION_DAYS = 2;
const EXPERTS = ['expert1', 'expert2', 'expert3'];

/** In this order: what one does, the next waits for. A system of its own, as its clock is set ahead on the way. */
describe('a project from its call to its acceptance', () => {
  const system = useOwnSystem();
  const { newPerson, leave, picture } = usePeople({ address: system.url, until: 'file' });
  let officer: Visitor;
  let approver: Visitor;
  let lead: Visitor;
  let proposal: string;
  let project: string;
  const stage = newStory(picture);

  async function everybodyComes(): Promise<void> {
    officer = await newPerson({ role: 'caseOfficer' }, { language: 'en' });
    approver = await newPerson({ role: 'approver' }, { language: 'en' });
    lead = await newPerson({ key: 'lead' }, { language: 'en' });
  }

  stage('begins with a call that a case officer drafts and an approver opens', async () => {
    await everybodyComes();
    const { page } = officer;
    await approver.visit('/office?view=group');
    await officer.visit('/office/calls/new');
    await write(page, 'Title', TITLE);
    await press(page, 'Begin drafting');
    await page.waitForURL(/\/office\/calls\/[\w-]+\/edit/);
    await write(page, 'The need', NEED);
    await write(page, 'Closing time', `${dayIn(30)}T17:00`);
    await press(page, 'Add an outcome');
    const outcome = page.getByRole('group', { name: 'Outcome 1', exact: true });
    await write(outcome, 'What is measured', 'Shops open after 20:00');
    await write(outcome, 'Unit', 'shops');
    for (const [at, [name, weight]] of [['Demand', '40'], ['Outcome', '35'], ['Local fit', '25']].entries()) {
      const criterion = page.getByRole('group', { name: `Criterion ${at + 1}`, exact: true });
      if ((await criterion.count()) === 0) await press(page, 'Add a criterion');
      await write(criterion, 'Criterion', name ?? '');
      await write(criterion, 'Weight (%)', weight ?? '');
    }
    await see(page, 'Complete; it can be handed in');
    await pressAndConfirm(page, 'Hand in');
    await see(page, 'In review');

    // It comes to the approver's list by itself.
    await follow(approver.page.getByRole('main'), /^Review/);
    await pressAndConfirm(approver.page, 'Open the call');
    await see(approver.page, /Open for proposals/);
    await see(approver.page, TITLE);
  });

  stage('is answered by two colleagues who write the proposal together', async () => {
    const { page } = lead;
    await lead.visit('/calls');
    await follow(page, TITLE);
    await press(page, 'Draft a proposal');
    await page.waitForURL(/\/proposals\/[\w-]+\/edit/);
    proposal = /proposals\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
    await write(page, 'Summary', 'Twenty arcades are repaired and let to night shops; rents keep them up for twenty years.');
    await see(page, 'Everything is saved');

    const colleague = await newPerson({ key: 'colleague' }, { language: 'en' });
    await colleague.visit(`/proposals/${proposal}/edit?step=market`);
    await see(page, /Also editing/);
    await write(colleague.page, 'Evidence of demand', 'Forty-one traders signed a letter of intent.');
    await write(colleague.page, 'Own funds (%)', '65');
    await write(colleague.page, 'Income once support ends', 'Rents of 3.2 million yuan a year.');
    await see(colleague.page, 'Everything is saved');
    await press(page, /^Next/);
    await expect(page.getByLabel('Own funds (%)', { exact: true }).inputValue()).resolves.toBe('65');
    await press(page, /^Next/);
    await write(page, 'Why here', 'The old street is ten minutes from the metro and has the only arcades in the district.');
  });

  stage('is handed in when nothing is missing any more', async () => {
    const { page } = lead;
    await press(page, /^Next/);
    await press(page, /^Answer/);
    await write(page, 'Baseline', '3');
    await write(page, 'Day of the baseline', dayIn(-10));
    await write(page, 'Target', '18');
    await write(page, 'Day of the target', dayIn(300));
    await write(page, 'Source of the figures', 'Trade register');
    await write(page, 'How it is measured', 'Counted on four evenings a month.');
    const measurer = page.getByLabel('Measured by', { exact: true });
    await measurer.selectOption({ label: (await measurer.locator('option').filter({ hasText: 'Yueheng' }).textContent())?.trim() ?? '' });
    await press(page, /^Next/);
    await press(page, 'Add a milestone');
    await write(page, 'Milestone', 'Twenty arcades repaired');
    await write(page, 'Due', dayIn(90));
    if ((await page.getByLabel('Evidence requirement 1', { exact: true }).count()) === 0) await press(page, 'Add an evidence requirement');
    await write(page, 'Evidence requirement 1', 'Pictures of each arcade before and after');
    await see(page, 'Everything is saved');
    await lead.visit(`/proposals/${proposal}/edit?step=check`);
    await see(page.getByRole('main'), 'Complete, ready to be handed in');
    await press(page, 'Hand in');
    await see(page, /Handed in/);
  });

  stage('is accepted as complete, and the enterprise sees it move', async () => {
    const { page } = officer;
    await lead.visit(`/proposals/${proposal}`);
    await officer.visit(`/office/proposals/${proposal}?part=completeness`);
    await see(page, 'The system found nothing missing');
    await pressAndConfirm(page, 'Accept');
    await see(page, 'Complete, under review');
    await see(lead.page, 'Complete, under review');
  });

  stage('is put before the public for a shorter time, for a reason that is published', async () => {
    const { page } = officer;
    await officer.visit(`/office/proposals/${proposal}?part=consultation`);
    const form = page.locator('form').filter({ hasText: 'In words that everybody understands' });
    await write(form, 'Days', String(CONSULTATION_DAYS));
    await write(form, 'Why it is shorter', 'The rainy season is near and the roofs leak.');
    await press(form, 'Open a consultation');
    await follow(page, 'See the public page');
    await write(page, 'Your comment', '请保留老招牌。');
    await press(page, 'Send');
    await see(page, /has been received/);
  });

  stage('is scored by experts, sealed from each other, who then agree', async () => {
    const { page } = officer;
    await officer.visit(`/office/proposals/${proposal}?part=scoring`);
    for (const box of await all(page.getByRole('group', { name: 'Appoint experts' }).getByRole('checkbox'))) await box.check();
    await write(page, 'How they were chosen', 'Drawn by lot from the register.');
    await press(page, /^Appoint those chosen/);
    await see(page, /Sheets in: 0 of 3/);
    const experts = [];
    for (const key of EXPERTS) {
      const expert = await newPerson({ key }, { language: 'en' });
      experts.push(expert);
      await expert.visit('/scoring');
      await follow(expert.page, TITLE);
      const form = expert.page.locator('form').filter({ hasText: 'Your sheet' });
      for (const fields of await all(form.locator('fieldset.criterion'))) {
        await write(fields, 'Score (0–100)', '82');
        await write(fields, 'Reason', 'The papers bear it out.');
      }
      await tick(form, 'Approve');
      await write(form, 'Reason for the recommendation', 'Demand is shown and the result can be measured.');
      await tick(form, /no interest/);
      await pressAndConfirm(expert.page, 'Hand in the sheet');
    }
    await officer.visit(`/office/proposals/${proposal}?part=scoring`);
    await see(page, /Sheets in: 3 of 3/);
    const [first] = experts;
    if (!first) throw new Error('There is no expert');
    await first.visit('/scoring');
    await follow(first.page, TITLE);
    const form = first.page.locator('form').filter({ hasText: 'State the common recommendation' });
    await tick(form, 'Approve');
    await write(form, 'Reason', 'All three recommend it.');
    await press(form, 'Record the consensus');
    await see(first.page, 'The consensus is recorded.');
    await lead.visit(`/proposals/${proposal}`);
    await follow(lead.page, /^\d{4}-\d+$/);
    await lead.page.waitForURL(/\/projects\//);
    project = /projects\/([\w-]+)/.exec(lead.page.url())?.[1] ?? '';
  });

  stage('is consulted on to the end, every comment answered', async () => {
    await leave();
    await system.later(CONSULTATION_DAYS + 1);
    await everybodyComes();
    const { page } = officer;
    await officer.visit(`/office/proposals/${proposal}?part=consultation`);
    await tick(page, 'Taken up');
    await write(page, 'Answer', 'The old signs stay; it goes into the agreement.');
    await press(page, 'Publish the answer');
    await write(page, 'What was taken up', 'One comment, taken up.');
    await press(page, 'Close the consultation');
    await see(page, 'Closed');
  });

  stage('is decided with a reason', async () => {
    await lead.visit(`/projects/${project}`);
    await approver.visit(`/office/proposals/${proposal}?part=decision`);
    const { page } = approver;
    await follow(page, 'Go to the decision');
    const form = page.locator('form').filter({ has: page.getByRole('heading', { name: 'Decide', exact: true }) });
    await tick(form, 'Approve');
    await write(form, 'Reason', 'Demand is shown, the experts agree, and every comment is answered.');
    await press(form, 'Decide');
    await page.getByRole('dialog').getByRole('button', { name: /^Confirm/ }).click();
    await see(page, 'it is decided; reasons and dissent stay with it.');
    await see(lead.page, 'Agreement');
  });

  stage('is agreed on by both sides, who sign the same content', async () => {
    await officer.visit(`/projects/${project}/agreement`);
    await lead.visit(`/projects/${project}/agreement`);
    await write(officer.page, 'Terms', 'The enterprise repairs and lets the arcades; the authority supports it by what is verified.');
    await press(officer.page.getByRole('main'), 'Draw up the agreement');
    await pressAndConfirm(lead.page, 'Sign the agreement');
    await approver.visit(`/projects/${project}/agreement`);
    await pressAndConfirm(approver.page, 'Sign the agreement');
    await see(approver.page, 'In force');
    await see(lead.page, 'In force');
  });

  stage('is carried out: evidence is handed in and verified by somebody who is neither side', async () => {
    await officer.visit(`/projects/${project}/evidence`);
    await press(officer.page, 'Appoint the verifier');
    await choose(officer.page, 'Verifying body', 'Yueheng Assessment (demonstration)');
    await write(officer.page, 'Reason', 'Drawn from the register; tied to neither side.');
    await press(officer.page, 'Appoint the verifier');

    const verifier = await newPerson({ role: 'verifier' }, { language: 'en' });
    await verifier.visit('/verification');
    const { page } = lead;
    await lead.visit(`/projects/${project}/milestones`);
    await follow(page, 'Hand in evidence');
    await page.locator('input[type=file]').setInputFiles([PICTURE, FIRST_MEASUREMENT]);
    await write(page, 'Source', 'Taken on site');
    for (const field of await all(page.getByLabel('What it proves', { exact: true }))) await field.fill('The arcades after the repair');
    for (const field of await all(page.getByLabel('Captured at', { exact: true }))) await field.fill(`${dayIn(-1)}T10:00`);
    await press(page, 'Keep as evidence');
    await see(page, 'Added: 2');
    for (const box of await all(page.locator('form', { hasText: 'Hand in for verification' }).getByRole('checkbox'))) await box.check();
    await write(page, 'Shops open after 20:00', '18');
    await write(page, 'Reached on', dayIn(-1));
    await pressAndConfirm(page, 'Hand in for verification');
    await see(page, 'Waits for verification.');

    await follow(verifier.page, /Twenty arcades repaired/);
    await tick(verifier.page, /^Met/);
    await write(verifier.page, 'Reason', 'Twenty arcades seen on site; the pictures are right.');
    await pressAndConfirm(verifier.page, 'Give the verdict');
    await see(verifier.page, 'Verdict given: Met');
    await see(page, /Twenty arcades seen on site/);
  });

  stage('is accepted line by line, and everybody sees that it is', async () => {
    await lead.visit(`/projects/${project}/acceptance`);
    await write(lead.page, 'Done: Twenty arcades repaired', 'All twenty are repaired and let.');
    await write(lead.page, 'Outcome', 'Eighteen shops are open in the evening; there were three.');
    await press(lead.page, 'Apply for acceptance');
    await approver.visit(`/projects/${project}/acceptance`);
    const { page } = approver;
    await press(page, 'Mark this line');
    await choose(page, 'Finding', 'As promised');
    await press(page, 'Mark this line');
    await press(page, 'Accept the project');
    await write(page, 'Reason', 'Everything promised is there.');
    await press(page, 'Accept the project');
    await see(page, /^Accepted$/);
    await see(lead.page, /^Accepted$/);
  });
});
