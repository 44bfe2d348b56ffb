import { describe, expect, test } from '@jest/globals';
import type { Expression, UserTask } from '@shixiao/process-model';
import { LIFECYCLES, burdenMinutesOf, fieldsOf } from '../src/index.ts';
import { deployed, stagesOf, userTasksOf } from './deployed.ts';

/** Variables of the process that output mappings read beside what the form gives. */
const AROUND = ['limits', 'expert'];

function collectedBy({ loop }: UserTask): readonly Expression[] {
  return loop?.kind === 'multiInstance' && loop.outputElement ? [loop.outputElement] : [];
}

describe.each(LIFECYCLES.map(({ id }) => id))('the forms of %s', (id) => {
  test('are one for each user task', async () => {
    const lifecycle = await deployed(id);
    const named = userTasksOf(lifecycle).map((task) => task.form?.formId);
    expect([...named].sort()).toEqual([...lifecycle.forms.keys()].sort());
    expect(new Set(named).size).toBe(named.length);
  });

  test('label every field and every choice in Chinese and in English', async () => {
    for (const form of (await deployed(id)).forms.values()) {
      for (const { label, dateLabel, values = [], properties = {}, ...field } of fieldsOf(form)) {
        expect([form.id, field.id, label ?? dateLabel]).toEqual([form.id, field.id, expect.stringMatching(/[\u4e00-\u9fff]/)]);
        expect([form.id, field.id, properties.labelEn]).toEqual([form.id, field.id, expect.stringMatching(/^[A-Z]/)]);
        for (const choice of values) {
          expect([form.id, choice.label]).toEqual([form.id, expect.stringMatching(/[\u4e00-\u9fff]/)]);
          expect([form.id, choice.value, properties[`labelEn:${choice.value}`]]).toEqual([form.id, choice.value, expect.stringMatching(/^[A-Z]/)]);
        }
      }
    }
  });

  test('name every field once, in camel case', async () => {
    for (const form of (await deployed(id)).forms.values()) {
      const names = fieldsOf(form).map((field) => field.key ?? field.path);
      const top = form.components.map((field) => field.key ?? field.path);
      const ids = fieldsOf(form).map((field) => field.id);
      expect([form.id, names.filter((name) => !/^[a-z][A-Za-z]*$/.test(name ?? ''))]).toEqual([form.id, []]);
      expect([form.id, top]).toEqual([form.id, [...new Set(top)]]);
      expect([form.id, ids]).toEqual([form.id, [...new Set(ids)]]);
    }
  });

  test('cost what their tasks say, and nothing for a fact that is already held', async () => {
    const lifecycle = await deployed(id);
    for (const task of userTasksOf(lifecycle)) {
      const form = lifecycle.forms.get(task.form?.formId ?? '')!;
      expect([task.id, Number(task.properties.burdenMinutes)]).toEqual([task.id, burdenMinutesOf(form)]);
    }
    const facts = [...lifecycle.forms.values()].flatMap(fieldsOf).filter((field) => field.properties?.fact !== undefined);
    expect(facts.filter((field) => Number(field.properties?.burdenMinutes) > 0)).toEqual([]);
  });

  test('ask for what their task hands to the process, and the task says what that is', async () => {
    const lifecycle = await deployed(id);
    for (const task of userTasksOf(lifecycle)) {
      const asked = lifecycle.forms.get(task.form?.formId ?? '')?.components.map((field) => field.key ?? field.path) ?? [];
      const sources = [...task.io.outputs.map(({ source }) => source), ...collectedBy(task)];
      const read = sources.flatMap((source) => (source.kind === 'feel' ? source.compiled.names : []));
      const handed = (task.properties.handsOver ?? '').split(', ').filter((name) => name !== '');
      expect([task.id, handed.filter((name) => !asked.includes(name))]).toEqual([task.id, []]);
      expect([task.id, [...handed].sort()]).toEqual([task.id, [...new Set(read)].filter((name) => !AROUND.includes(name)).sort()]);
    }
  });

  test('stay within the budget of their stage', async () => {
    for (const { stage, tasks } of stagesOf(await deployed(id))) {
      if (tasks.length === 0) continue;
      const cost = tasks.reduce((sum, task) => sum + Number(task.properties.burdenMinutes), 0);
      const budget = Number(stage.properties.burdenBudgetMinutes);
      expect({ stage: stage.id, cost, within: cost > 0 && cost <= budget }).toEqual({ stage: stage.id, cost, within: true });
    }
  });
});

test('the minutes that the stages of a market-led project may cost', async () => {
  const budgets = stagesOf(await deployed('market-led-project')).map(({ stage }) => [stage.properties.stage, Number(stage.properties.burdenBudgetMinutes)]);
  expect(Object.fromEntries(budgets)).toEqual({
    call: 30,
    proposal: 75,
    completeness: 40,
    consultation: 30,
    scoring: 45,
    decision: 40,
    agreement: 30,
    execution: 110,
    acceptance: 40,
    followUp: 30,
    rating: 30,
    postEvaluation: 45,
  });
});
