import { describe } from '@jest/globals';
import { choose, dayIn, follow, press, see, write } from '../browser/hands.ts';
import { lookAt } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { findThings } from '../browser/things.ts';
import { useOwnSystem } from '../system/own-system.ts';
import { newStory } from './stages.ts';

const ENGLISH = { language: 'en' } as const;
/** Past the five working days of an answer. */
const LATER = 12;

/** What stands in the way and is not cleared in time, and what becomes of a project that its enterprise gives up. */
describe('a blocker that nobody answers', () => {
  const system = useOwnSystem();
  const { newPerson, leave, picture } = usePeople({ address: system.url, until: 'file' });
  const stage = newStory(picture);
  let project: string;
  let lead: Visitor;
  let officer: Visitor;
  let supervisor: Visitor;

  async function everybodyComes(): Promise<void> {
    lead = await newPerson({ key: 'parksLead' }, ENGLISH);
    officer = await newPerson({ role: 'caseOfficer' }, ENGLISH);
    supervisor = await newPerson({ role: 'supervisor' }, { language: 'zh' });
  }

  stage('is raised, answered, and still stands in the way', async () => {
    await everybodyComes();
    project = (await findThings(officer.page.request)).project('社区体育公园');
    await officer.visit(`/projects/${project}/blockers`);
    await lead.visit(`/projects/${project}/blockers`);
    const { page } = lead;
    await press(page, 'Raise a blocker');
    await press(page.locator('form'), 'Raise a blocker');
    await see(page, 'Please fill this in.');
    await write(page, 'What is blocked', 'The power line of the third court');
    await write(page, 'What happens', 'The grid company asks for a permit that the street office does not give.');
    await press(page.locator('form'), 'Raise a blocker');
    await see(page, 'The power line of the third court');
    const asked = officer.page.locator('sx-blocker-card', { hasText: 'third court' });
    await press(asked, 'Answer');
    await choose(asked, 'Result', 'Cannot be cleared');
    await asked.getByLabel('Answer', { exact: true }).fill('The street office wants a drawing first.');
    await press(asked.locator('form'), 'Answer');
    const raised = page.locator('sx-blocker-card', { hasText: 'third court' });
    await see(raised, /wants a drawing first/);
    await press(raised, 'Still blocked');
    await write(raised, 'What is still blocked', 'The drawing was handed in on Monday; nothing came back.');
    await press(raised.locator('form'), 'Still blocked');
    await see(asked, /nothing came back/);
  });

  stage('goes to the supervisor when its time is over, who says what is to be done', async () => {
    await leave();
    await system.later(LATER);
    await everybodyComes();
    const { page } = supervisor;
    await supervisor.visit('/exceptions?kind=escalated');
    await lookAt(supervisor, 'project-blocker-exceptions');
    await follow(page, '督办堵点');
    await write(page, '逾期原因', '街道与供电部门互相等待。');
    await write(page, '督办意见', '三日内会同现场办公。');
    await write(page, '要求办结日期', dayIn(LATER + 5));
    await lookAt(supervisor, 'project-blocker-supervise');
    await press(page, '办结');
    await see(page, '已办结');

    await supervisor.visit('/exceptions?kind=late');
    const card = page.locator('sx-exception-card', { hasText: '社区体育公园' }).first();
    await press(card, /^督办/);
    await write(card, '查明情况', '两个堵点均已超期。');
    await write(card, '督办要求', '本周五前答复企业。');
    await write(card, '办结期限', `${dayIn(LATER + 6)}T17:00`);
    await press(card.locator('form'), /^督办/);
    await see(card, '本周五前答复企业。');
  });

  stage('is cleared in the end, and both sides say so', async () => {
    await lead.visit(`/projects/${project}/blockers`);
    const raised = lead.page.locator('sx-blocker-card', { hasText: 'third court' });
    await see(raised, 'With the supervisor');
    await officer.visit(`/projects/${project}/blockers`);
    const asked = officer.page.locator('sx-blocker-card', { hasText: 'third court' });
    await press(asked, 'Answer');
    await choose(asked, 'Result', 'Cleared');
    await asked.getByLabel('Answer', { exact: true }).fill('Permit given on site.');
    await press(asked.locator('form'), 'Answer');
    await press(raised, 'Confirm that it is cleared');
    await press(raised.locator('form'), 'Confirm that it is cleared');
    await see(raised, 'Closed');
    await lookAt(lead, 'project-blocker-closed');
    const other = lead.page.locator('sx-blocker-card', { hasText: '两处球场用地权属' });
    await press(other, 'Solved otherwise, take it back');
    await press(other.locator('form'), 'Solved otherwise, take it back');
    await see(other, 'Closed');
  });

  stage('does not keep a project from being given up: settled by the authority, confirmed by the enterprise', async () => {
    await lead.visit(`/projects/${project}`);
    await follow(lead.page, 'Withdraw or end the project');
    await press(lead.page, 'Ask to end the project');
    await write(lead.page, 'Reason', 'The villages take the courts back; nothing is left to run.');
    await press(lead.page.locator('form'), 'Ask to end the project');
    await officer.visit(`/projects/${project}`);
    await follow(officer.page, 'Open the task');
    await write(officer.page, 'Reason', 'No land, no courts; nobody is at fault.');
    await write(officer.page, 'Settlement', 'Nine courts are paid for; the village keeps them up.');
    await lookAt(officer, 'project-ending-settle');
    await press(officer.page, 'Say how it is settled');
    await see(lead.page, 'Confirm the settlement and end it');
    await see(lead.page, 'Nine courts are paid for; the village keeps them up.');
    await press(lead.page, 'Confirm the settlement and end it');
    await see(lead.page, 'Withdrawn');
    await see(officer.page, 'Withdrawn');
    await lookAt(lead, 'project-ended');
  });
});
