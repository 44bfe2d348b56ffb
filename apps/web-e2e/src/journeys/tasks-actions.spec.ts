import { describe, expect } from '@jest/globals';
import { actor } from '../browser/acting.ts';
import { follow, press, see, tick, write } from '../browser/hands.ts';
import { lookAt } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { useOwnSystem } from '../system/own-system.ts';
import { newStory } from './stages.ts';

const DEPUTY = '麦国强';
const OFFICER = '黄敏仪';
const SUPERVISOR = '区慧贤';
const GROUP_TASKS = '{ worklist(view: group, first: 50) { edges { node { id act project { title } } } } }';

interface Listed {
  readonly worklist: { readonly edges: readonly { readonly node: { readonly id: string; readonly act: string; readonly project: { readonly title: string } | null } }[] };
}

/** 会签 或签 依次 加签 转交 委派 撤回 抄送 催办, and standing in for somebody: each by hand, and seen by the other. The task is a decision that is overdue. */
describe('a task that several people have to do with', () => {
  const system = useOwnSystem();
  const { newPerson, picture } = usePeople({ address: system.url, until: 'file' });
  const stage = newStory(picture);
  let task: string;
  let approver: Visitor;
  let deputy: Visitor;
  let officer: Visitor;
  let supervisor: Visitor;

  /** Chooses an action of the menu, fills the dialog in, and waits until it is done. */
  async function act({ page }: Visitor, name: string, { people = [], choice, reason }: { people?: readonly string[]; choice?: string; reason?: string } = {}): Promise<void> {
    const open = page.getByRole('button', { name, exact: true });
    if ((await open.count()) > 0) await open.first().click();
    else {
      await press(page, /^More actions/);
      await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
    }
    const dialog = page.getByRole('dialog');
    if (choice !== undefined) await tick(dialog, choice);
    for (const person of people) {
      await dialog.getByLabel('Find by name').fill(person);
      await tick(dialog, new RegExp(`^${person}`));
    }
    if (reason !== undefined) await dialog.getByRole('textbox').last().fill(reason);
    if (people.length > 0 || choice !== undefined || reason !== undefined) await press(dialog, name);
    await see(page, `Done: ${name}`);
  }

  async function cannot({ page }: Visitor, name: string): Promise<void> {
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
  }

  async function chooseStandIn({ page }: Visitor, person: string): Promise<void> {
    const who = page.getByLabel('Who stands in', { exact: true });
    await who.selectOption({ label: (await who.locator('option').filter({ hasText: person }).innerText()).trim() });
  }

  stage('is claimed by one of the group, and others are let know', async () => {
    approver = await newPerson({ role: 'approver' }, { language: 'en' });
    deputy = await newPerson({ key: 'deputy' }, { language: 'en' });
    officer = await newPerson({ role: 'caseOfficer' }, { language: 'en' });
    supervisor = await newPerson({ role: 'supervisor' }, { language: 'en', width: 'phone' });
    const { worklist } = await (await actor(system.url(), { role: 'approver' })).ask<Listed>(GROUP_TASKS);
    task = worklist.edges.find(({ node }) => node.act === 'decide' && node.project?.title.includes('供电助力'))?.node.id ?? '';
    await deputy.visit(`/tasks/${task}`);
    await approver.visit(`/tasks/${task}`);
    await act(approver, 'Claim');
    await see(approver.page, 'In hand');
    await act(approver, 'Copy to others', { people: [SUPERVISOR] });
    await supervisor.visit('/work?view=copied');
    await see(supervisor.page, 'Decide');
    await lookAt(supervisor, 'tasks-copied');
  });

  stage('is delegated and given back with a note', async () => {
    await act(approver, 'Delegate', { people: [DEPUTY], reason: 'Compare the three offers.' });
    await see(approver.page, 'With a helper');
    await deputy.visit('/office');
    await follow(deputy.page.getByRole('main'), /^(Decide|Open|Help)/);
    await deputy.visit(`/tasks/${task}`);
    await act(deputy, 'Give back', { reason: 'The second offer is the only one that measures.' });
    await approver.visit(`/tasks/${task}`);
    await see(approver.page, /only one that measures/);
  });

  stage('is signed by all, one of whom asks for another signature', async () => {
    await act(approver, 'Ask for signatures', { people: [DEPUTY, OFFICER], choice: 'All sign' });
    await lookAt(approver, 'tasks-sign-off');
    await act(approver, 'Urge', { reason: 'It is overdue; please today.' });
    await officer.visit('/notices');
    await see(officer.page, /please today/);
    await officer.visit(`/tasks/${task}`);
    await act(officer, 'Add a signer', { people: [SUPERVISOR], choice: 'After me' });
    await act(officer, 'Sign', { choice: 'Agree', reason: 'The comments are answered.' });
    await supervisor.visit(`/tasks/${task}`);
    await act(supervisor, 'Sign', { choice: 'Agree', reason: 'Nothing against it.' });
    await lookAt(supervisor, 'tasks-signed');
    await deputy.visit(`/tasks/${task}`);
    await act(deputy, 'Sign', { choice: 'Disagree', reason: 'The price is too high.' });
    await approver.visit(`/tasks/${task}`);
    await see(approver.page, 'The price is too high.');
    await see(approver.page, 'Nothing against it.');
  });

  stage('is put to any of several, taken back, and signed in turn', async () => {
    await act(approver, 'Ask for signatures', { people: [DEPUTY, OFFICER], choice: 'Any signs' });
    await act(approver, 'Withdraw', { reason: 'The order matters after all.' });
    await officer.visit(`/tasks/${task}`);
    await cannot(officer, 'Sign');
    await act(approver, 'Ask for signatures', { people: [OFFICER, DEPUTY], choice: 'In turn' });
    await deputy.visit(`/tasks/${task}`);
    await cannot(deputy, 'Sign');
    await officer.visit(`/tasks/${task}`);
    await act(officer, 'Sign', { choice: 'Agree' });
    await deputy.visit(`/tasks/${task}`);
    await act(deputy, 'Sign', { choice: 'Agree' });
    await approver.visit(`/tasks/${task}`);
    await act(approver, 'Ask for signatures', { people: [DEPUTY, OFFICER], choice: 'Any signs' });
    await officer.visit(`/tasks/${task}`);
    await act(officer, 'Sign', { choice: 'Agree' });
    await approver.visit(`/tasks/${task}`);
    await see(approver.page, 'In hand');
  });

  stage('is done by somebody who stands in, for this task alone and for as long as it is wanted', async () => {
    const { page } = approver;
    await approver.visit('/delegations');
    await press(page, 'Let somebody stand in for you');
    await chooseStandIn(approver, DEPUTY);
    await tick(page, 'Single tasks only');
    await page.getByRole('checkbox').first().check();
    await write(page, 'Reason', 'At a hearing all day.');
    await lookAt(approver, 'tasks-delegate');
    await press(page.locator('form'), 'Let somebody stand in for you');
    await see(page, 'Delegated.');
    await deputy.visit(`/tasks/${task}`);
    await see(deputy.page, 'On behalf of');
    await press(page.getByRole('main'), /^End it/);
    await press(page.getByRole('dialog'), /^End it/);
    await see(page, 'Ended early');
  });

  stage('is done by a colleague who stands in for all of a role', async () => {
    const { page } = officer;
    await officer.visit('/delegations');
    await press(page, 'Let somebody stand in for you');
    await chooseStandIn(officer, SUPERVISOR);
    await tick(page, 'By role, tasks to come included');
    await page.getByRole('checkbox').first().check();
    await write(page, 'Reason', 'On leave.');
    await press(page.locator('form'), 'Let somebody stand in for you');
    await see(page, 'Delegated.');
    await supervisor.visit('/delegations');
    await see(supervisor.page, /On leave/);
    await lookAt(supervisor, 'tasks-delegations');
    await supervisor.visit('/work?view=group');
    await see(supervisor.page, 'Respond to the blocker');
  });

  stage('is handed over for good', async () => {
    await approver.visit(`/tasks/${task}`);
    await act(approver, 'Hand over', { people: [DEPUTY], reason: 'His field.' });
    await deputy.visit('/notices');
    await see(deputy.page, /was handed over to you\. His field/);
    await deputy.visit(`/tasks/${task}`);
    await see(deputy.page.locator('sx-facts'), DEPUTY);
    await approver.visit(`/tasks/${task}`);
    await see(approver.page, DEPUTY);
    await cannot(approver, 'Do it');
  });
});
