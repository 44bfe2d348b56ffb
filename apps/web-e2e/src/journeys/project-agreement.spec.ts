import { describe, expect } from '@jest/globals';
import { actor } from '../browser/acting.ts';
import { follow, press, pressAndConfirm, see, write } from '../browser/hands.ts';
import { lookAt } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { findThings } from '../browser/things.ts';
import { useOwnSystem } from '../system/own-system.ts';
import { newStory } from './stages.ts';

/** From a decision to a verifier at work, with second thoughts on the way. The project is the one whose decision was overdue. */
describe('an agreement that one side does not sign at first', () => {
  const system = useOwnSystem();
  const { newPerson, picture } = usePeople({ address: system.url, until: 'file' });
  const stage = newStory(picture);
  let officer: Visitor;
  let approver: Visitor;
  let lead: Visitor;
  let project: string;
  let firstHash: string;

  const hashSeenBy = async ({ page }: Visitor): Promise<string> => (await page.locator('sx-fact .mono').first().innerText()).trim();

  stage('is drawn up, and says what both sides would sign', async () => {
    officer = await newPerson({ role: 'caseOfficer' }, { language: 'zh' });
    approver = await newPerson({ role: 'approver' }, { language: 'en' });
    lead = await newPerson({ key: 'powerLead' }, { language: 'en', width: 'phone' });
    const things = await findThings(officer.page.request);
    project = things.project('供电助力');
    const judge = await actor(system.url(), { role: 'approver' });
    const { decisionMatter } = await judge.ask<{ decisionMatter: { version: number } }>('query ($id: ID!) { decisionMatter(id: $id) { version } }', {
      id: things.matter('供电助力'),
    });
    await judge.perform(
      'decide',
      { matterId: things.matter('供电助力'), verdict: 'approve', reason: '需求有据，同意。', expectedVersion: decisionMatter.version },
      'DecisionMatter { id }',
    );
    await lead.visit(`/projects/${project}/agreement`);
    await see(lead.page, 'No agreement yet');
    await officer.visit(`/projects/${project}/agreement`);
    await write(officer.page, '协议条款', '企业加装治理装置并按停机减少的比例收费；政府协调入企施工。');
    await lookAt(officer, 'project-agreement-draw-up');
    await press(officer.page.getByRole('main'), '拟定协议');
    await see(officer.page, '待双方签署');
    await see(lead.page, /政府协调入企施工/);
    firstHash = await hashSeenBy(lead);
    await expect(hashSeenBy(officer)).resolves.toBe(firstHash);
  });

  stage('is signed by the authority, sent back by the enterprise with a reason, and changed: the signature falls', async () => {
    await approver.visit(`/projects/${project}/agreement`);
    await pressAndConfirm(approver.page, 'Sign the agreement');
    await see(approver.page, 'Signed');
    await press(lead.page, 'Ask for a change');
    await write(lead.page, 'What is to be changed', 'The support of the authority has no date. Please say by when.');
    await press(lead.page, 'Ask for a change');
    await follow(officer.page, '讨论');
    await see(officer.page, /Please say by when/);
    await officer.page.goBack();
    await press(officer.page, '修改协议');
    await write(officer.page, '协议条款', '企业加装治理装置并按停机减少的比例收费；政府于十五个工作日内协调入企施工。');
    await lookAt(officer, 'project-agreement-change');
    await press(officer.page.locator('form'), '修改协议');
    await see(officer.page, '已失效的签署');
    await see(lead.page, /十五个工作日内/);
    expect(await hashSeenBy(lead)).not.toBe(firstHash);
  });

  stage('is in force when both have signed one content hash', async () => {
    await pressAndConfirm(lead.page, 'Sign the agreement');
    await see(lead.page, 'Signatures that became void');
    await lookAt(lead, 'project-agreement-signing');
    await pressAndConfirm(approver.page, 'Sign the agreement');
    await see(approver.page, 'In force');
    await see(lead.page, 'In force');
    await expect(hashSeenBy(lead)).resolves.toBe(await hashSeenBy(approver));
  });

  stage('gets a verifier that is neither side, and only such a body can be named', async () => {
    await officer.visit(`/projects/${project}/evidence`);
    await press(officer.page, '委任核验机构');
    const names = await officer.page.getByLabel('核验机构', { exact: true }).locator('option').allInnerTexts();
    expect(names.slice(1)).toEqual(['粤衡第三方评估中心（演示）']);
    await press(officer.page.locator('form'), '委任核验机构');
    await see(officer.page, '请填写这一项。');
    await officer.page.getByLabel('核验机构', { exact: true }).selectOption({ index: 1 });
    await write(officer.page, '理由', '名录中抽取，与双方均无关联。');
    await press(officer.page.locator('form'), '委任核验机构');
    await see(officer.page.getByRole('main'), '改任核验机构');

    // Whoever reports is no verifier, whatever is sent.
    const things = await findThings(officer.page.request);
    const office = await actor(system.url(), { role: 'caseOfficer' });
    await expect(
      office.perform('appointVerifier', { projectId: project, organisationId: things.organisation('南能供电'), reason: '自测' }, 'Project { id }'),
    ).rejects.toThrow('VerifierIsParty');
    await lead.visit(`/projects/${project}`);
    await follow(lead.page, 'Milestones');
    await see(lead.page, '六十家企业测量完成');
  });
});
