import { randomUUID } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import { all, choose, dayIn, follow, press, see, write } from '../browser/hands.ts';
import { lookAt } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { findThings } from '../browser/things.ts';
import { useOwnSystem } from '../system/own-system.ts';
import { FIRST_MEASUREMENT } from './papers.ts';
import { newStory } from './stages.ts';

const ENGLISH = { language: 'en' } as const;
const RATE = `mutation ($input: SubmitRatingInput!) { submitRating(input: $input) { __typename } }`;
/** Days after which the project is measured again: three, six and twelve months, and a little. */
const MONTHS = [[3, 94], [6, 186], [12, 370]] as const;

/** From an acceptance that is not granted at once, over what the public says and what is measured a year later, to the close. */
describe('what comes of a project', () => {
  const system = useOwnSystem();
  const { newPerson, newStranger, leave, picture } = usePeople({ address: system.url, until: 'file' });
  const stage = newStory(picture);
  let project: string;
  let lead: Visitor;
  let officer: Visitor;
  let approver: Visitor;
  let verifier: Visitor;

  async function everybodyComes(): Promise<void> {
    lead = await newPerson({ key: 'waterLead' }, ENGLISH);
    officer = await newPerson({ role: 'caseOfficer' }, ENGLISH);
    approver = await newPerson({ role: 'approver' }, ENGLISH);
    verifier = await newPerson({ role: 'verifier' }, ENGLISH);
  }

  async function mark(line: number, finding: string, note?: string): Promise<void> {
    const { page } = approver;
    const lineOf = page.locator('sx-checklist-line').nth(line);
    await press(lineOf, 'Mark this line');
    await choose(lineOf, 'Finding', finding);
    if (note !== undefined) await write(lineOf, 'Note', note);
    await press(lineOf.locator('form'), 'Mark this line');
    await see(lineOf, finding);
  }

  stage('is returned at acceptance with what is missing, and applied for again', async () => {
    await everybodyComes();
    project = (await findThings(officer.page.request)).project('西安河');
    await lead.visit(`/projects/${project}/acceptance`);
    await approver.visit(`/projects/${project}/acceptance`);
    await mark(0, 'As promised');
    await mark(1, 'As promised');
    await mark(2, 'Defective', 'The railing on the east bank is missing.');
    await press(approver.page, 'Return it');
    await write(approver.page, 'Reason', 'Railing on the east bank: put it up and show a picture.');
    await press(approver.page.locator('form'), 'Return it');
    await see(lead.page, 'Returned');
    await see(lead.page, /put it up and show a picture/);
    await lookAt(lead, 'project-acceptance-returned');
    for (const name of ['断头涌打通', '闸泵站投入运行', '滨水岸线开放']) await write(lead.page, `Done: ${name}`, 'Done as promised; the railing is up.');
    await write(lead.page, 'Outcome', 'Stoppages fell from 6.5 days to 1.6 a year, as measured.');
    await press(lead.page, 'Apply for acceptance');
    await see(lead.page, 'Being checked');
    await approver.visit(`/projects/${project}/acceptance`);
    for (const line of [0, 1, 2]) await mark(line, 'As promised');
    await press(approver.page, 'Accept the project');
    await write(approver.page, 'Reason', 'All three are there, railing included.');
    await press(approver.page.locator('form'), 'Accept the project');
    await see(lead.page, /^Accepted$/);
  });

  stage('goes on after acceptance: everybody sees what runs and by when', async () => {
    await lead.visit(`/projects/${project}`);
    const head = lead.page.locator('sx-project-facts');
    await see(head, 'Measuring is due');
    await see(head, /in 2 months|in 3 months/);
    await lookAt(lead, 'project-after-acceptance');
  });

  stage('is rated poorly by a citizen; that is put right, and asked about again by somebody else', async () => {
    const citizen = await newStranger();
    await citizen.visit('/consultations');
    const input = { projectId: project, level: 'dissatisfied', text: '夜里水泵太吵。', contact: '13800000000', clientMutationKey: randomUUID() };
    const csrf = await citizen.page.request.post('/graphql', { data: { query: '{ csrfToken }' } });
    const { data } = (await csrf.json()) as { data: { csrfToken: string } };
    const rated = await citizen.page.request.post('/graphql', { data: { query: RATE, variables: { input } }, headers: { 'x-csrf-token': data.csrfToken } });
    expect(await rated.text()).toContain('RatingReceived');

    await officer.visit(`/projects/${project}/outcome`);
    await see(officer.page, '夜里水泵太吵。');
    await press(officer.page, 'Report that it is put right');
    await write(officer.page, 'What was done', 'The pumps stop from ten at night unless it rains.');
    await lookAt(officer, 'project-rectify');
    await press(officer.page.locator('form'), 'Report that it is put right');
    await verifier.visit(`/projects/${project}/outcome`);
    await press(verifier.page, 'Record the call-back');
    await choose(verifier.page, 'Result', 'Put right');
    await write(verifier.page, 'What was said', 'Quiet since Tuesday.');
    await press(verifier.page.locator('form'), 'Record the call-back');
    await see(officer.page, 'Quiet since Tuesday.');
    await lookAt(officer, 'project-rectified');
  });

  for (const [months, days] of MONTHS) {
    stage(`is measured again after ${months} months, by somebody who did not report it`, async () => {
      await leave();
      await system.later(days);
      await everybodyComes();
      await lead.visit(`/projects/${project}/outcome`);
      const { page } = lead;
      const card = page.locator('sx-follow-up-card', { hasText: `${months} months after acceptance` });
      await press(card, 'Report the figures');
      await write(card, '内涝停工天数 (天/年)', '1.4');
      await write(card, '水质达标率 (%)', '91');
      for (const box of (await all(card.getByRole('checkbox'))).slice(0, 1)) await box.check();
      await press(card.locator('form'), 'Report the figures');
      await see(card, 'Reported');
      if (months === 3) await lookAt(lead, 'project-follow-up-reported');

      await verifier.visit(`/verification/outcome/${project}`);
      const form = verifier.page.locator('sx-follow-up-form');
      await write(form, '内涝停工天数 (天/年)', '1.5');
      await write(form, '水质达标率 (%)', '89.5');
      await write(form, 'How it was measured', 'Three sections, every month, by a laboratory.');
      if (months === 3) {
        await form.getByText('Upload your own record').click();
        await write(form, 'System or device', 'Laboratory report');
        await form.getByLabel('Taken, signed or read at').fill(`${dayIn(1)}T10:00`);
        await form.locator('input[type=file]').setInputFiles([FIRST_MEASUREMENT]);
        await press(form, 'Put on record as evidence');
        await form.getByRole('checkbox', { checked: true }).first().waitFor();
        await lookAt(verifier, 'project-follow-up-measure');
      } else {
        await form.getByRole('checkbox').first().check();
      }
      await press(form, 'Record measurement');
      await see(verifier.page.locator('section', { hasText: `${months} months after acceptance` }), 'Measured independently');
    });
  }

  stage('is compared with what was promised, and closed by somebody else', async () => {
    await officer.visit(`/projects/${project}`);
    await follow(officer.page, 'Open the task');
    const { page } = officer;
    await write(page, 'Promise and result compared', 'Promised: 1 day; found: 1.5. Water: 90 % promised, 89.5 % found.');
    await choose(page, 'Conclusion', 'Partly');
    await write(page, 'Lessons', 'Ask for the noise of pumps in the next call.');
    await lookAt(officer, 'project-post-evaluation');
    await press(page, 'Hand in the post-evaluation');
    await approver.visit(`/projects/${project}/outcome`);
    await write(approver.page, 'Closing note', 'Closed; the company goes on running the banks.');
    await press(approver.page, 'Close out');
    await see(approver.page, 'Closed out');
    await lead.visit(`/projects/${project}`);
    await see(lead.page, 'Closed out');
    await lookAt(lead, 'project-closed');
  });
});
