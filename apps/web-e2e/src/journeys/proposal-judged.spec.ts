import { describe } from '@jest/globals';
import { follow, press, pressAndConfirm, see, tick, write } from '../browser/hands.ts';
import { keepScreen } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { useOwnSystem } from '../system/own-system.ts';
import { acceptedProposal, people } from './proposals-begun.ts';
import { agreeOn, closeConsultation, putToExperts, scoreProposal, seen } from './proposals-judged.ts';
import type { Begun } from './proposals-begun.ts';
import { newStory } from './stages.ts';

const EXPERTS = ['expert1', 'expert2', 'expert3'];

/** Three proposals before three experts: one loses an expert, one is approved against the majority, one is given back. */
describe('a proposal that is judged', () => {
  const system = useOwnSystem();
  const { newPerson, leave, picture } = usePeople({ address: system.url, until: 'file' });
  const stage = newStory(picture);
  let left: Begun;
  let approved: Begun;
  let givenBack: Begun;
  let approver: Visitor;
  let deputy: Visitor;
  let home: Visitor;

  stage('loses an expert who declares an interest, and whoever left is not asked again', async () => {
    const { lead, officer } = await people(system.url());
    left = await acceptedProposal(lead, officer);
    approved = await acceptedProposal(lead, officer);
    givenBack = await acceptedProposal(lead, officer);
    for (const proposal of [left, approved, givenBack]) await putToExperts(system.url(), officer, proposal, EXPERTS);

    const desk = await newPerson({ key: 'officer' }, { language: 'en' });
    await desk.visit(`/office/proposals/${left.id}?part=scoring`);
    const aside = await newPerson({ key: 'expert3' }, { language: 'en', width: 'phone' });
    await aside.visit('/scoring');
    await follow(aside.page, left.title);
    await press(aside.page.getByRole('main'), 'Declare an interest');
    const dialog = aside.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('My brother runs a stall there.');
    await press(dialog, 'Declare an interest');
    await aside.page.waitForURL(/\/scoring$/);
    await see(aside.page, approved.title);
    await aside.page.getByRole('link', { name: left.title }).waitFor({ state: 'detached' });
    // The case officer's page moves by itself.
    await see(desk.page, /stood aside: My brother runs a stall there/);
    await see(desk.page, /Sheets in: 0 of 2; at least 3/);
    await see(desk.page, 'No expert fits.');
    await keepScreen(desk, 'proposal-recused');
  });

  stage('is agreed on by the experts as soon as the last sheet is in, dissent kept apart', async () => {
    const { officer } = await people(system.url());
    await scoreProposal(system.url(), officer, approved, { expert1: 'reject', expert2: 'reject' });
    const expert = await newPerson({ key: 'expert1' }, { language: 'en' });
    const round = (await seen(officer, approved)).scoringRound;
    await expert.visit(`/scoring/${round?.id}`);
    await see(expert.page, 'Your sheet is in');
    await scoreProposal(system.url(), officer, approved, { expert3: 'approve' });
    // The sheets open before the expert's eyes.
    await see(expert.page, 'Scores side by side');
    const form = expert.page.locator('form').filter({ hasText: 'State the common recommendation' });
    await press(form, 'Record the consensus');
    await see(form, 'Give the reason');
    await tick(form, 'Reject');
    await write(form, 'Reason', 'Two of three doubt that the visitors come.');
    await form.getByText('Somebody does not share it').click();
    await form.getByLabel(/Dissent of 郑怀民/).fill('The letters of intent show that they come.');
    await press(form, 'Record the consensus');
    await see(expert.page, 'The consensus is recorded.');
    await see(expert.page, 'The letters of intent show that they come.');
    await keepScreen(expert, 'proposal-consensus');

    await scoreProposal(system.url(), officer, givenBack, { expert1: 'reject', expert2: 'reject', expert3: 'approve' });
    await agreeOn(system.url(), givenBack, 'expert1', 'reject');
  });

  stage('is given more time once, for a reason that the enterprise sees', async () => {
    await leave();
    await system.later(2);
    const { officer } = await people(system.url());
    await closeConsultation(officer, approved);
    await closeConsultation(officer, givenBack);
    approver = await newPerson({ key: 'approver' }, { language: 'en' });
    deputy = await newPerson({ key: 'deputy' }, { language: 'en', width: 'phone' });
    home = await newPerson({ key: 'lead' }, { language: 'en' });
    const matter = (await seen(officer, approved)).decisionMatter;
    for (const visitor of [approver, deputy]) await visitor.visit(`/office/decisions/${matter?.id}`);
    await home.visit(`/proposals/${approved.id}`);

    await approver.page.getByText('Extend the time for deciding').click();
    await write(approver.page, 'Working days more', '11');
    const form = approver.page.locator('sx-extend-form');
    await write(form, 'Reason', 'The fire service is still to be heard.');
    await press(form, 'Extend');
    await see(form, /10/);
    await write(approver.page, 'Working days more', '5');
    await press(form, 'Extend');
    await see(approver.page, 'Extended by 5 working days: The fire service is still to be heard.');
    await form.waitFor({ state: 'detached' });
    await see(deputy.page, /Extended by 5 working days/);
    await see(home.page, 'The time for deciding was extended by 5 working days: The fire service is still to be heard.');
  });

  stage('is approved against the majority only with a second reason, which is published before it takes effect', async () => {
    const { page } = approver;
    const form = page.locator('sx-decide-form');
    await tick(form, 'Approve');
    await see(form, /the opposite of your decision/);
    await write(form, 'Reason', 'The quarter needs a place for the evening.');
    const second = form.getByLabel(/Why the experts' majority is not followed/);
    await second.fill('The quarter needs a place for the evening.');
    await press(form, 'Decide');
    await page.getByRole('dialog').getByRole('button', { name: /^Confirm/ }).click();
    await see(form, /same|repeat/i);
    await second.fill('The experts had not seen the letters of intent.');
    await keepScreen(approver, 'proposal-departure');
    await press(form, 'Decide');
    await see(page.getByRole('dialog'), /then it takes effect/);
    await page.getByRole('dialog').getByRole('button', { name: /^Confirm/ }).click();
    await see(page, 'Publish why the experts were not followed');

    // The other approver is told by the page itself who decided, and that it is not in effect yet.
    await see(deputy.page, 'Reason to be published');
    await see(deputy.page, '梁正平');
    await see(deputy.page, 'The quarter needs a place for the evening.');
    await keepScreen(deputy, 'proposal-decided-by-another');
    await press(page.getByRole('main'), 'Publish');
    await see(page, 'it is decided; reasons and dissent stay with it.');
    await see(home.page, /The experts had not seen the letters of intent/);
  });

  stage('is given back to be improved, and the enterprise is told why and hands it in anew', async () => {
    const { officer } = await people(system.url());
    const matter = (await seen(officer, givenBack)).decisionMatter;
    await approver.visit(`/office/decisions/${matter?.id}`);
    await home.visit(`/proposals/${givenBack.id}`);
    const { page } = approver;
    const form = page.locator('sx-decide-form');
    await tick(form, 'Return');
    await see(form, /handed in again, it is checked, consulted on and scored anew/);
    await see(form, /which is published with the decision/);
    await write(form, 'Reason', 'Show how the neighbours are kept from the noise.');
    await form.getByLabel(/Why the experts' majority is not followed/).fill('What the experts miss can be mended.');
    await press(form, 'Decide');
    await see(page.getByRole('dialog'), /is published with it/);
    await page.getByRole('dialog').getByRole('button', { name: /^Confirm/ }).click();
    await see(page, 'it is decided; reasons and dissent stay with it.');

    const note = home.page.getByRole('note');
    await see(note, 'Decided: returned to be improved');
    await see(note, 'Show how the neighbours are kept from the noise.');
    await keepScreen(home, 'proposal-given-back');
    await follow(home.page, 'Go on editing');
    await see(home.page.getByRole('note'), 'Show how the neighbours are kept from the noise.');
    await write(home.page, 'Summary', 'The market closes at eleven; a wall of plants keeps the noise from the neighbours.');
    await see(home.page, 'Everything is saved');
    await home.visit(`/proposals/${givenBack.id}/edit?step=check`);
    await press(home.page, 'Hand in');
    await see(home.page, 'Being checked');
    const desk = await newPerson({ key: 'officer' }, { language: 'en' });
    await desk.visit(`/office/proposals/${givenBack.id}?part=completeness`);
    await pressAndConfirm(desk.page, 'Accept');
    await see(desk.page, 'Complete, under review');
  });
});
