import { describe, expect, test } from '@jest/globals';
import { LIFECYCLES } from '../src/index.ts';
import { deployed, nodesOf, stagesOf, userTasksOf } from './deployed.ts';

const ROLES = ['caseOfficer', 'approver', 'expert', 'verifier', 'supervisor', 'projectLead'];

const STAGES = {
  'market-led-project': [
    ['1 需求发布', 'Call'],
    ['2 提案', 'Proposal'],
    ['3 受理', 'Completeness'],
    ['4 征求意见', 'Consultation'],
    ['4 专家评审', 'Expert scoring'],
    ['5 决定', 'Decision'],
    ['6 协议', 'Agreement'],
    ['7 实施', 'Execution'],
    ['8 验收', 'Acceptance'],
    ['9 成效跟踪', 'Outcome follow-up'],
    ['10 群众评价', 'Public rating'],
    ['11 后评价与销号', 'Post-evaluation and close-out'],
  ],
  'enterprise-filing': [['1 告知', 'Notice'], ['2 核对', 'Check'], ['3 开工与竣工', 'Building'], ['4 销号', 'Close-out']],
  'public-works-programme': [
    ['1 立项', 'Approval'],
    ['2 分项实施', 'Works'],
    ['3 竣工验收与后评价', 'Acceptance and post-evaluation'],
    ['1 设计与概算', 'Design and estimate'],
    ['2 施工', 'Building'],
    ['3 移交', 'Handover'],
  ],
  'full-chain-supervision': [['1 发现', 'Found'], ['2 核实', 'Checked'], ['3 告知', 'Told'], ['4 整改', 'Rectified'], ['5 复查', 'Checked again'], ['6 销号', 'Closed']],
} as const;

describe.each(LIFECYCLES.map((it) => [it.id, it] as const))('%s', (id, { processId, name }) => {
  test('is read without any finding', async () => {
    const { findings, models } = await deployed(id);
    expect(findings).toEqual([]);
    expect(models[0]).toMatchObject({ processId, name: name.zh, properties: { 'name:en': name.en } });
  });

  test('has its stages, named in both languages', async () => {
    const stages = stagesOf(await deployed(id)).map(({ stage }) => [stage.name, stage.properties['name:en']]);
    expect(stages).toEqual(STAGES[id]);
  });

  test('asks for evidence at the gate of every stage', async () => {
    for (const { stage } of stagesOf(await deployed(id))) {
      expect([stage.id, stage.properties.evidence]).toEqual([stage.id, expect.stringMatching(/[\u4e00-\u9fff]{4,}/)]);
    }
  });

  test('names everything that has a name in Chinese and in English', async () => {
    const without = nodesOf(await deployed(id)).filter((node) => node.name !== '' && !/[A-Za-z]{3}/.test(node.properties['name:en'] ?? ''));
    expect(without.map((node) => node.id)).toEqual([]);
    const unnamed = nodesOf(await deployed(id)).filter(
      (node) => node.name === '' && !['startEvent', 'parallelGateway', 'exclusiveGateway'].includes(node.kind),
    );
    expect(unnamed.map((node) => node.id)).toEqual([]);
  });

  test('gives every task to a role and names its act after itself, once', async () => {
    const tasks = userTasksOf(await deployed(id));
    for (const task of tasks) {
      expect([task.id, task.properties.act]).toEqual([task.id, task.id]);
      const roles = [task.candidateGroups, task.candidateUsers, task.assignee].flatMap((it) => (it?.kind === 'literal' ? [it.value] : []));
      expect([task.id, roles.length > 0 && roles.every((role) => ROLES.includes(role))]).toEqual([task.id, true]);
    }
    const acts = nodesOf(await deployed(id)).flatMap((node) => node.properties.act ?? []);
    expect(acts).toEqual([...new Set(acts)]);
  });
});

test('the acts of the market-led lifecycle', async () => {
  const acts = nodesOf(await deployed('market-led-project')).flatMap((node) => node.properties.act ?? []);
  expect([...acts].sort()).toEqual(
    `acceptProject answerCall answerComments applyForAcceptance appointExperts approvePlanChange callBack checkCompleteness
    closeOut confirmBlockerCleared confirmTermination correctProposal decide draftCall extendDecision handInEvidence
    measureOutcome postEvaluate prepareAgreement proposeOnOwnInitiative publishConsultation publishDepartureReason raiseBlocker
    rateProject reachConsensus recheckCompleteness rectify reportOutcome requestPlanChange resolveDispute respondToBlocker
    reviewCall scoreProposal settleTermination signAgreementForEnterprise signAgreementForGovernment submitProposal
    superviseAcceptance superviseBlocker superviseDecision superviseRectification verifyEvidence withdraw`.split(/\s+/),
  );
});
