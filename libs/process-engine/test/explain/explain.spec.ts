import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../src/explain/facts.ts';
import { EN } from '../../src/explain/messages/en.ts';
import { explain, readHistory } from '../../src/explain/explain.ts';
import { createLibrary } from '../../src/index.ts';
import { deployed, Story } from './told.ts';

/** 提案: submitted, checked as incomplete, corrected, accepted by silence. */
async function proposal(): Promise<Story> {
  const story = new Story(await deployed('proposal-1'));
  const variables = { project: 'P1', applicant: 'zhou', experts: ['li', 'sun'] };
  return story.act({ type: 'start', processId: 'proposal', variables }, 'zhou');
}

function incomplete(story: Story): Story {
  return story.act({ type: 'completeTask', item: story.item('Check', 'activity').id, variables: { complete: false } }, 'wang');
}

function acceptedBySilence(story: Story): Story {
  story.act({ type: 'completeTask', item: story.item('Correct').id }, 'zhou');
  return story.act({ type: 'fireTimer', item: story.item('Silence').id }, undefined, 8);
}

function decided(story: Story, variables: Record<string, number | boolean>): Story {
  story.act({ type: 'completeJob', item: story.item('Publish').id });
  for (const expert of [0, 1]) {
    const body = story.state!.items.flat().find((it) => it.element === 'Score' && it.index === expert);
    story.act({ type: 'completeTask', item: body!.id }, 'li');
  }
  return story.act({ type: 'completeTask', item: story.item('Decide').id, variables }, 'wang');
}

describe('an element that is active tells', () => {
  test('who made it so, for whom it waits until when, and what comes next', async () => {
    const story = await proposal();
    expect(story.told('Check', 'zh')).toEqual([
      '2026年3月2日 09:00，周明启动了流程，流程从“提交提案”来到这里。',
      '等待受理窗口办理，期限为2026年3月11日 18:00。',
      '“五个工作日未答复”的时间为2026年3月9日 09:00。',
      '下一步：“公开征求意见”（“齐全”）、“专家评分”（“齐全”）、“补正材料”（否则）。',
    ]);
    expect(story.told('Check', 'en')).toEqual([
      '2 Mar 2026, 09:00: 周明 started the process, and it came here from “提交提案”.',
      'Waits for 受理窗口, by 11 Mar 2026, 18:00.',
      '“五个工作日未答复” falls on 9 Mar 2026, 09:00.',
      'Next: “公开征求意见” (“齐全”), “专家评分” (“齐全”), “补正材料” (otherwise).',
    ]);
  });

  test('people and groups by the names that the reader’s language has for them', async () => {
    const { library, records } = await proposal();
    const telling = { actorName: () => ({ en: 'an applicant', zh: '申请人' }), groupName: () => ({ en: 'a clerk', zh: '窗口人员' }) };
    const [visit] = explain(readHistory(library, records), 'Check', telling).visits;
    const told = visit?.statements.map(({ text }) => text) ?? [];
    expect([told[0]?.zh, told[1]?.zh]).toEqual([expect.stringContaining('，申请人启动了流程'), expect.stringMatching(/^等待窗口人员办理/)]);
    expect([told[0]?.en, told[1]?.en]).toEqual([expect.stringContaining(': an applicant started'), expect.stringMatching(/^Waits for a clerk, by/)]);
  });

  test('why the way to it was taken and the other was not', async () => {
    const story = incomplete(await proposal());
    expect(story.told('Correct', 'zh').slice(0, 4)).toEqual([
      '2026年3月3日 09:00，王芳完成了“形式审查”，流程从“材料齐全吗”来到这里。',
      '在“材料齐全吗”处没有走“齐全”：条件 complete 不成立（complete = false）。',
      '在“材料齐全吗”处走了通往“补正材料”的路径：没有条件成立，按默认走。',
      '等待周明办理。',
    ]);
    expect(story.told('Correct', 'en')[1]).toBe(
      'At “材料齐全吗”, “齐全” was not taken because complete does not hold with complete = false.',
    );
  });

  test('what it is stuck on, and afterwards who mended it and which condition decided', async () => {
    const story = decided(acceptedBySilence(incomplete(await proposal())), { approved: true, score: 50 });
    expect(story.told('Verdict', 'zh')[1]).toBe('已停滞，需要处理：没有条件成立，也没有默认路径。');
    story.act({ type: 'resolveIncident', item: story.item('Verdict').id, variables: { score: 80 } }, 'wang');
    expect(story.told('Verdict', 'zh')).toContain('在“批准吗”处走了“批准”：条件 approved and score > 60 成立（approved = true、score = 80）。');
    expect(story.facts('Verdict')).toEqual(['enteredByFlow', 'incidentRaised', 'incidentResolved', 'completed', 'conditionHeld', 'wentOn']);
  });
});

describe('an element without a token tells', () => {
  test('that it was not reached, and what kept tokens away', async () => {
    const story = incomplete(await proposal());
    expect(story.told('Accepted', 'en')).toEqual([
      'It has not been reached.',
      'At “材料齐全吗”, “齐全” was not taken because complete does not hold with complete = false.',
    ]);
  });

  test('which tokens wait before it, and which are missing', async () => {
    const story = acceptedBySilence(incomplete(await proposal()));
    story.act({ type: 'completeJob', item: story.item('Publish').id });
    expect(story.told('Join', 'zh')).toEqual(['已有到达，在此等候；“专家评分”还没有来。']);
  });

  test('what event it waits for', async () => {
    const story = decided(acceptedBySilence(incomplete(await proposal())), { approved: true, score: 80 });
    expect(story.told('Signed', 'en')).toEqual(['“协议签署” waits for the message “signed” for P1.']);
  });
});

describe('an element that is over tells', () => {
  test('every visit by itself, and what cancelled it', async () => {
    const story = acceptedBySilence(incomplete(await proposal()));
    const [first, second] = story.of('Check').visits;
    expect(first?.statements.map(({ text }) => text.zh)).toEqual([
      '2026年3月2日 09:00，周明启动了流程，流程从“提交提案”来到这里。',
      '2026年3月3日 09:00，王芳完成了“形式审查”。',
      '之后走向“材料齐全吗”。',
    ]);
    expect(second?.statements.map(({ text }) => text.zh)).toEqual([
      '2026年3月4日 09:00，周明完成了“补正材料”，流程来到这里。',
      '2026年3月12日 09:00，被取消：“五个工作日未答复”发生。',
    ]);
  });

  test('only what was decided at each visit', async () => {
    const story = incomplete(await proposal());
    story.act({ type: 'completeTask', item: story.item('Correct').id }, 'zhou');
    story.act({ type: 'completeTask', item: story.item('Check', 'activity').id, variables: { complete: true } }, 'wang');
    const visits = story.of('IsComplete').visits.map(({ statements }) => statements.map(({ fact }) => fact.kind));
    expect(visits).toEqual([
      ['enteredByFlow', 'conditionFailed', 'defaultTaken', 'wentOn'],
      ['enteredByFlow', 'conditionHeld', 'wentOn'],
    ]);
  });

  test('what comes after all of them, and not after each of many', async () => {
    const story = acceptedBySilence(incomplete(await proposal()));
    const visits = story.of('Score').visits.map(({ statements }) => statements.map(({ fact }) => fact.kind));
    expect(visits).toEqual([
      ['enteredByFlow', 'waitsForBodies', 'next'],
      ['enteredAsBody', 'waitsForTask'],
      ['enteredAsBody', 'waitsForTask'],
    ]);
  });

  test('which error ended it and where that led', async () => {
    const story = acceptedBySilence(incomplete(await proposal()));
    story.act({ type: 'throwBpmnError', item: story.item('Publish').id, code: 'site-down', message: 'HTTP 503' });
    expect(story.told('Publish', 'zh').slice(1)).toEqual([
      '2026年3月13日 09:00，报告了错误 site-down：HTTP 503。',
      '2026年3月13日 09:00，被取消：“网站故障”发生。',
    ]);
    expect(story.told('SiteDown', 'zh')[0]).toBe('2026年3月13日 09:00，“公开征求意见”上发生错误“site-down”，流程由此来到这里。');
  });

  test('which event won at a gateway', async () => {
    const story = decided(acceptedBySilence(incomplete(await proposal())), { approved: true, score: 80 });
    story.act({ type: 'correlateMessage', name: 'signed', key: 'P1' });
    expect(story.told('Signed', 'en')).toEqual([
      '17 Mar 2026, 09:00: a message came for “协议签署”, and it came here.',
      '17 Mar 2026, 09:00: a message “signed” came: “协议签署”.',
      'It went on to “协议生效”.',
    ]);
    expect(story.told('proposal', 'zh').at(-1)).toBe('2026年3月17日 09:00，“协议签署”收到消息，至此完成。');
  });

  test('that an event sub-process ended everything else', async () => {
    const story = (await proposal()).act({ type: 'correlateMessage', name: 'withdrawal', key: 'P1' });
    expect(story.told('Check', 'zh').at(-1)).toBe('2026年3月3日 09:00，被取消：“申请撤回”发生，其余全部终止。');
    expect(story.told('Withdrawal', 'zh')[0]).toBe('2026年3月3日 09:00，“提案受理”上收到消息“withdrawal”，流程由此来到这里。');
  });
});

/** Building works: every other thing that can be told. */
async function works(): Promise<Story> {
  const story = new Story(await deployed('works-1', 'works-2', 'site-1'));
  return story.act({ type: 'start', processId: 'works', version: 1, variables: { project: 'P1', depth: 4, done: false, rain: false } }, 'wang');
}

function measured(story: Story): Story {
  story.act({ type: 'failJob', item: story.item('Measure').id, retries: 1, message: 'no signal', retryAt: '2026-03-03T05:00:00Z' });
  return story.act({ type: 'completeJob', item: story.item('Measure').id });
}

function visiting(story: Story): Story {
  story.act({ type: 'activateAdHoc', item: story.item('Visits').id, elements: [{ id: 'Visit' }] }, 'wang');
  return story.act({ type: 'addBody', item: story.item('Visit', 'repeat').id, value: 'b' }, 'wang');
}

describe('it is told', () => {
  test('that a message was sent, and which process was called', async () => {
    const story = await works();
    expect(story.told('Notify', 'en')).toContain('2 Mar 2026, 09:00: the message “notice” was sent.');
    expect(story.told('Call', 'en')).toContain('Under way in it: “Site”.');
    expect(story.told('site', 'en')[0]).toBe('2 Mar 2026, 09:00: 王芳 started the process, and “Inspect the site” called this process.');
  });

  test('how often a program failed, and when it tries again', async () => {
    const story = await works();
    story.act({ type: 'failJob', item: story.item('Measure').id, retries: 1, message: 'no signal', retryAt: '2026-03-04T05:00:00Z' });
    expect(story.told('Measure', 'en').slice(1, 3)).toEqual([
      '3 Mar 2026, 09:00: the program failed: no signal (attempts left: 1).',
      'It waits for a program to do “measure”, again at 4 Mar 2026, 13:00.',
    ]);
  });

  test('what a decision gave, and by which link it came', async () => {
    const story = measured(await works());
    expect(story.told('Rate', 'en')).toContain('4 Mar 2026, 09:00: the decision “rating” gave "deep".');
    expect(story.told('In', 'zh')[0]).toBe('2026年3月4日 09:00，程序完成了“Measure”，流程经链接从“To the building”来到这里。');
  });

  test('under the new name what happened under the old one, and by either name', async () => {
    const story = measured(await works());
    story.act({ type: 'migrate', plan: { toVersion: 2, elements: { Dig: 'DigDeep' } }, reason: 'rock' }, 'wang');
    expect(story.told('DigDeep', 'en')[0]).toBe('4 Mar 2026, 09:00: a program completed “Measure”, and it came here from the start.');
    expect(story.of('Dig').visits).toEqual(story.of('DigDeep').visits);
    expect(story.told('works', 'zh')).toContain('2026年3月5日 09:00，王芳把流程迁移到另一版本：从第 1 版到第 2 版。');
  });

  test('which escalation was raised, and what dealt with it', async () => {
    const story = measured(await works());
    story.act({ type: 'completeTask', item: story.item('Dig').id }, 'zhou');
    expect(story.told('Over', 'en')).toContain('5 Mar 2026, 09:00: the escalation overrun was raised and dealt with.');
    expect(story.told('Build', 'en')).toContain('5 Mar 2026, 09:00: an escalation “overrun” occurred: “Costs overrun”.');
    expect(story.told('Tell', 'en')[0]).toBe('5 Mar 2026, 09:00: 周明 completed “Dig the pit”, and it came here from “Costs overrun”.');
  });

  test('what was started by hand, and for how many', async () => {
    const story = measured(await works());
    story.act({ type: 'completeTask', item: story.item('Dig').id }, 'zhou');
    visiting(story);
    expect(story.told('Visit', 'zh')).toEqual([
      '2026年3月6日 09:00，王芳启动了按需开展的工作，由人工启动到这里。',
      '2026年3月7日 09:00，王芳加了一项。',
      '共 2 项，已完成 0 项。',
      '2026年3月6日 09:00，王芳启动了按需开展的工作，多项中的第 1 项开始。',
      '等待有人认领并办理。',
      '2026年3月7日 09:00，王芳加了一项，多项中的第 2 项开始。',
      '等待有人认领并办理。',
    ]);
    story.act({ type: 'activateAdHoc', item: story.item('Visits').id, elements: [{ id: 'Visit' }] }, 'wang');
    expect(story.told('Visit', 'zh').at(-1)).toBe('正在等候轮到它。');
    expect(story.told('Rain', 'en')).toEqual(['“Rain” waits until rain holds.']);
  });

  test('what has to be undone, and what waits for that', async () => {
    const story = measured(await works());
    story.act({ type: 'completeTask', item: story.item('Dig').id }, 'zhou');
    story.act({ type: 'setVariables', variables: { rain: true } }, 'zhou');
    expect(story.told('Visits', 'en').at(-1)).toBe('6 Mar 2026, 09:00: it was cancelled: “Rain” occurred.');
    expect(story.told('Release', 'en')[0]).toBe('6 Mar 2026, 09:00: 周明 changed the data, and “Reserve the machine” has to be undone.');
    expect(story.told('Undo', 'en')).toContain('It waits until everything is undone.');
    story.act({ type: 'completeTask', item: story.item('Release').id }, 'zhou');
    expect(story.told('Alarm', 'en')).toContain('7 Mar 2026, 09:00: the signal “alarm” was sent.');
    expect(story.told('Quiet', 'zh')).toContain('“Quiet again”正在等待信号“alarm”。');
    story.act({ type: 'cancel', reason: 'out of money' }, 'wang');
    expect(story.told('Quiet', 'en').at(-1)).toBe('8 Mar 2026, 09:00: it was cancelled: by hand: out of money.');
    expect(story.told('works', 'en').at(-1)).toBe('8 Mar 2026, 09:00: it was cancelled: by hand: out of money.');
  });
});

test('every kind of fact is told somewhere in these stories, in both languages, with nothing left to fill in', async () => {
  const first = decided(acceptedBySilence(incomplete(await proposal())), { approved: true, score: 50 });
  const second = measured(await works());
  const told = new Set<Fact['kind']>();
  const listen = (story: Story): void => {
    const model = story.library.process(story.state!.model)!;
    for (const id of [...model.nodes.keys(), 'Measure', 'site', model.processId]) {
      const { visits, outside } = story.of(id);
      for (const { fact, text } of [...visits.flatMap(({ statements }) => statements), ...outside]) {
        told.add(fact.kind);
        for (const sentence of [text.en, text.zh]) expect(sentence).not.toMatch(/[{}]|undefined|“”|null/);
      }
    }
  };
  listen(first);
  first.act({ type: 'resolveIncident', item: first.item('Verdict').id, variables: { score: 80 } }, 'wang');
  listen(first);
  const waiting = acceptedBySilence(incomplete(await proposal()));
  listen(waiting);
  waiting.act({ type: 'completeJob', item: waiting.item('Publish').id });
  listen(waiting);
  const failed = acceptedBySilence(incomplete(await proposal()));
  listen(failed.act({ type: 'throwBpmnError', item: failed.item('Publish').id, code: 'site-down' }));
  listen(second);
  second.act({ type: 'completeTask', item: second.item('Dig').id }, 'zhou');
  listen(second.act({ type: 'migrate', plan: { toVersion: 2 } }));
  listen(visiting(second));
  listen(second.act({ type: 'activateAdHoc', item: second.item('Visits').id, elements: [{ id: 'Visit' }] }));
  listen(second.act({ type: 'setVariables', variables: { rain: true } }));
  listen(second.act({ type: 'completeTask', item: second.item('Release').id }));
  expect([...told].sort()).toEqual(Object.keys(EN.facts).sort());
});

test('ids stand for names where the models are gone', async () => {
  const story = incomplete(await proposal());
  const { element, visits } = explain(readHistory(createLibrary([]), story.records), 'Correct');
  expect(element).toEqual({ id: 'Correct', label: { en: '“Correct”', zh: '“Correct”' } });
  expect(visits[0]?.statements[0]?.text.en).toBe('3 Mar 2026, 09:00: wang completed “Check”, and it came here from “IsComplete-Correct”.');
});
