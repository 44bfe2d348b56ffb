import { describe, expect, it } from '@jest/globals';
import { evaluate, readFixture } from './fixtures.ts';
import type { Variables } from './fixtures.ts';
import type { DecisionTrail } from '../src/evaluate/trail.ts';

async function trailOf(path: string, variables: Variables, decisionId = 'decision'): Promise<DecisionTrail> {
  const result = evaluate(await readFixture(path), variables, decisionId);
  if (!result.ok) throw new Error(result.failure.message);
  return result.trail;
}

describe('The trail', () => {
  it('tells each decision with what it read, which rules matched and what it gave', async () => {
    expect(await trailOf('graphs/chain.dmn', { answers: [5, 6] }, 'approve')).toEqual({
      decisionId: 'approve',
      decisions: [
        {
          id: 'points',
          name: 'Points',
          logic: 'literalExpression',
          variables: [{ name: 'answers', value: [5, 6] }],
          tables: [],
          result: 11,
        },
        {
          id: 'risk',
          name: 'Risk',
          logic: 'decisionTable',
          variables: [{ name: 'points total', value: 11 }],
          tables: [
            {
              id: 'risks',
              hitPolicy: 'UNIQUE',
              inputs: [{ name: 'Points', value: 11 }],
              rules: [{ id: 'risks_rule2', index: 2, outputs: [{ name: 'risk', value: 'high' }] }],
              result: 'high',
            },
          ],
          result: 'high',
        },
        {
          id: 'approve',
          name: 'Approve',
          logic: 'literalExpression',
          variables: [{ name: 'Risk', value: 'high' }],
          tables: [],
          result: 'refer',
        },
      ],
    });
  });

  it('tells why a value was null', async () => {
    const { decisions } = await trailOf('tables/unique.dmn', { score: 'many' });
    expect(decisions[0]).toMatchObject({ variables: [{ name: 'score', value: null }], notes: ['score is no number and was taken for null'], result: null });
  });

  it('tells an input that is not allowed', async () => {
    const { decisions } = await trailOf('tables/allowed-inputs.dmn', { kind: 'other' });
    expect(decisions[0]?.notes).toEqual(['kinds: the input Kind is none of the allowed values']);
    expect(decisions[0]?.tables[0]).toMatchObject({ inputs: [{ name: 'Kind', value: 'other' }], rules: [] });
  });

  it('tells an output that is none of its values', async () => {
    const { decisions } = await trailOf('tables/output-values.dmn', { score: 70 });
    expect(decisions[0]?.notes).toEqual(['grades: rule 1 gives grade none of its output values']);
  });

  it('tells the annotation of a rule, and the aggregation', async () => {
    const first = await trailOf('tables/first.dmn', { score: 99 });
    expect(first.decisions[0]?.tables[0]?.rules).toEqual([
      { id: 'grades_rule1', index: 1, outputs: [{ name: 'grade', value: 'pass' }], annotation: 'Good enough' },
    ]);
    const sum = await trailOf('tables/collect-sum.dmn', { score: 85 });
    expect(sum.decisions[0]?.tables[0]).toMatchObject({ hitPolicy: 'COLLECT SUM', rules: [{ index: 1 }, { index: 2 }], result: 1500 });
  });

  it('tells the tables inside functions and contexts', async () => {
    const knowledge = await trailOf('graphs/knowledge.dmn', { cost: 10 });
    expect(knowledge.decisions[0]?.tables).toMatchObject([{ id: 'rates', inputs: [{ value: 10 }], result: 0.5 }]);
    const nested = await trailOf('boxed/nested.dmn', { score: 90, 'project kind': 'works' });
    expect(nested.decisions[0]?.tables).toMatchObject([{ id: 'points', result: 2 }]);
  });

  it('tells the decisions of a service before the one that calls it', async () => {
    const { decisions } = await trailOf('graphs/service.dmn', {}, 'both');
    expect(decisions.map(({ id }) => id)).toEqual(['graded', 'graded', 'bonus', 'graded', 'doubled', 'both']);
  });

  it('is bounded, however large the values are', async () => {
    const answers = Array.from({ length: 50_000 }, () => 1);
    const trail = await trailOf('graphs/chain.dmn', { answers }, 'approve');
    expect(trail.decisions[0]?.variables[0]?.value).toEqual([...answers.slice(0, 50), '… 49950']);
    const text = 'x'.repeat(90_000);
    const long = await trailOf('boxed/list.dmn', { cost: 1, plan: text });
    expect(JSON.stringify(long).length).toBeLessThan(2_000);
    const wide = Object.fromEntries(answers.map((_, index) => [`name ${index}`, { deep: [[[[[[[[text]]]]]]]] }]));
    const { decisions } = await trailOf('boxed/quantified.dmn', { milestones: wide }, 'every');
    expect(JSON.stringify(decisions).length).toBeLessThan(20_000);
  });

  it('is plain JSON', async () => {
    const trail = await trailOf('tables/dates.dmn', { 'handed in': '2026-05-31' });
    expect(JSON.parse(JSON.stringify(trail))).toEqual(trail);
    expect(trail.decisions[0]?.tables[0]?.rules[0]?.outputs[0]?.value).toBe('P20D');
  });
});
