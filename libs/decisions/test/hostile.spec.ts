import { describe, expect, it } from '@jest/globals';
import { readDecisions } from '../src/read-decisions.ts';
import { evaluate, fixtureXml } from './fixtures.ts';

const HEAD = '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:x="http://x" id="d" name="d" namespace="n">';
const DECISION = '<decision id="decision" name="Decision"><variable name="a" /><literalExpression id="l"><text>1</text></literalExpression></decision>';

const file = (...content: readonly string[]): string => `${HEAD}${DECISION}${content.join('\n')}</definitions>`;

/** Milliseconds that a file of the allowed size may take on a slow, busy machine; quadratic work takes minutes. */
const BOUND = 20_000;

async function codesOf(xml: string): Promise<readonly string[]> {
  const { findings } = await readDecisions(xml);
  return [...new Set(findings.map(({ code }) => code))];
}

describe('What is no DMN file', () => {
  it.each([
    ['nothing', '', 'notXml'],
    ['blanks', ' \n ', 'notXml'],
    ['words', 'Dear Sir or Madam', 'notXml'],
    ['JSON', '{"decisions": []}', 'notXml'],
    ['binary', '\u0000\u0001\ud800<\uffff', 'notXml'],
    ['an unclosed tag', '<definitions', 'notXml'],
    ['crossed tags', `${HEAD}<decision></definitions></decision>`, 'notXml'],
    ['an undeclared prefix', `${HEAD}<y:z /></definitions>`, 'notXml'],
    ['no namespace', '<definitions />', 'notDmn'],
    ['BPMN', '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" />', 'notDmn'],
    ['another element of DMN', HEAD.replace('<definitions', '<decision') + '</decision>', 'notDmn'],
  ])('%s is a finding', async (_what, xml, code) => {
    expect(await codesOf(xml)).toEqual([code]);
  });

  it('cut off anywhere, a file gives findings or what is whole, and never throws', async () => {
    const xml = fixtureXml('graphs/types.dmn');
    for (let end = 0; end < xml.length; end += 97) {
      const { decisions, findings } = await readDecisions(xml.slice(0, end));
      expect(decisions).toEqual([]);
      expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });
});

describe('Entities', () => {
  it('a bomb is refused before it is read', async () => {
    const entities = Array.from({ length: 20 }, (_, level) => `<!ENTITY e${level + 1} "&e${level};&e${level};&e${level};">`);
    const xml = `<!DOCTYPE d [<!ENTITY e0 "boom">${entities.join('')}]>${file('<description>&e20;</description>')}`;
    expect(await codesOf(xml)).toEqual(['documentType']);
  });

  it('an outside entity without a declaration stays a text', async () => {
    const xml = file().replace('<text>1</text>', '<text>"&outside;"</text>');
    const { decisions, findings } = await readDecisions(xml);
    expect(findings).toEqual([]);
    expect(evaluate(decisions, {})).toMatchObject({ value: '&outside;' });
  });

  it('a document type inside a comment is a comment', async () => {
    expect(await codesOf(file('<!-- <!DOCTYPE x> -->'))).toEqual([]);
  });
});

describe('What is too much', () => {
  it.each([
    ['characters', file(' '.repeat(5_000_000)), 'tooLarge'],
    ['elements', file('<textAnnotation />'.repeat(100_000)), 'tooLarge'],
    ['namespaces', file(...Array.from({ length: 1000 }, (_, n) => `<textAnnotation xmlns:p${n}="http://${n}" />`)), 'tooLarge'],
    ['levels of lists', file('<list>'.repeat(10_000) + '</list>'.repeat(10_000)), 'tooDeep'],
    ['levels of foreign elements', file('<x:y>'.repeat(10_000) + '</x:y>'.repeat(10_000)), 'tooDeep'],
    ['levels without an end', file('<list>'.repeat(10_000)), 'tooDeep'],
    ['unknown elements', file(...Array.from({ length: 50_000 }, () => '<unheardOf />')), 'tooManyProblems'],
    ['unknown attributes', file(`<textAnnotation ${'☃'.repeat(1_000_000)} />`), 'tooManyProblems'],
    ['duplicate ids', file(...Array.from({ length: 50_000 }, () => '<textAnnotation id="same" />')), 'tooManyProblems'],
  ])('%s are refused in bounded time', async (_what, xml, code) => {
    const before = performance.now();
    expect(await codesOf(xml)).toEqual([code]);
    expect(performance.now() - before).toBeLessThan(BOUND);
  });

  it('a long chain of decisions is read and evaluated', async () => {
    const decision = (n: number): string =>
      `<decision id="d${n}" name="n${n}"><variable name="n${n}" />` +
      (n > 0 ? `<informationRequirement><requiredDecision href="#d${n - 1}" /></informationRequirement>` : '') +
      `<literalExpression><text>${n > 0 ? `n${n - 1} + 1` : '0'}</text></literalExpression></decision>`;
    const { decisions, findings } = await readDecisions(file(...Array.from({ length: 3000 }, (_, n) => decision(n))));
    expect(findings).toEqual([]);
    const result = evaluate(decisions, {}, 'd2999');
    expect(result).toMatchObject({ ok: true, value: 2999 });
    expect(JSON.stringify(result).length).toBeLessThan(200_000);
  });

  it('a long circle of decisions is one finding', async () => {
    const decision = (n: number): string =>
      `<decision id="d${n}" name="n${n}"><variable name="n${n}" /><informationRequirement><requiredDecision href="#d${(n + 1) % 3000}" />` +
      '</informationRequirement><literalExpression><text>1</text></literalExpression></decision>';
    const { findings } = await readDecisions(file(...Array.from({ length: 3000 }, (_, n) => decision(n))));
    expect(findings.map(({ code }) => code)).toEqual(['requirementCycle']);
    expect(findings[0]?.message.en.length).toBeLessThan(500);
  });

  it('a long chain of types is cut', async () => {
    const item = (n: number): string => `<itemDefinition name="t${n}" isCollection="true"><typeRef>${n > 0 ? `t${n - 1}` : 'number'}</typeRef></itemDefinition>`;
    expect(await codesOf(file(...Array.from({ length: 5000 }, (_, n) => item(n))))).toEqual(['tooDeep']);
  });

  it('a long chain of knowledge is read, and ends when it is called', async () => {
    const model = (n: number): string =>
      `<businessKnowledgeModel id="k${n}" name="k${n}"><encapsulatedLogic><literalExpression><text>${n > 0 ? `k${n - 1}()` : '0'}</text></literalExpression></encapsulatedLogic>` +
      (n > 0 ? `<knowledgeRequirement><requiredKnowledge href="#k${n - 1}" /></knowledgeRequirement>` : '') +
      '</businessKnowledgeModel>';
    const caller =
      '<decision id="caller" name="Caller"><knowledgeRequirement><requiredKnowledge href="#k1999" /></knowledgeRequirement>' +
      '<literalExpression><text>k1999()</text></literalExpression></decision>';
    const { decisions, findings } = await readDecisions(file(...Array.from({ length: 2000 }, (_, n) => model(n)), caller));
    expect(findings).toEqual([]);
    expect(evaluate(decisions, {}, 'caller')).toMatchObject({ ok: false });
  });

  it('thousands of mistakes are told by the first of them', async () => {
    const reference = (n: number): string => `<informationRequirement id="r${n}"><requiredInput href="#none${n}" /></informationRequirement>`;
    const xml = file(`<decision id="many" name="Many">${Array.from({ length: 10_000 }, (_, n) => reference(n)).join('')}<literalExpression><text>1</text></literalExpression></decision>`);
    const before = performance.now();
    const { findings } = await readDecisions(xml);
    expect(findings).toHaveLength(500);
    expect(performance.now() - before).toBeLessThan(BOUND);
  });
});

describe('Names that JavaScript knows', () => {
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('%s is a name like any other', async (name) => {
    const xml = file(
      `<decision id="other" name="Other"><informationRequirement><requiredInput href="#input" /></informationRequirement>` +
        `<context><contextEntry><variable name="${name} x" /><literalExpression><text>${name}</text></literalExpression></contextEntry></context></decision>`,
      `<inputData id="input" name="${name}"><variable name="${name}" typeRef="${name}" /></inputData>`,
      `<itemDefinition name="${name}"><typeRef>number</typeRef></itemDefinition>`,
    );
    const { decisions, findings } = await readDecisions(xml);
    expect(findings).toEqual([]);
    expect(evaluate(decisions, {}, 'other')).toMatchObject({ value: { [`${name} x`]: null } });
    expect(evaluate(decisions, { [name]: 5 }, 'other')).toMatchObject({ value: { [`${name} x`]: 5 } });
  });

  it('__proto__ in data is data', async () => {
    const { decisions } = await readDecisions(file().replace('<text>1</text>', '<text>given</text>'));
    const given = JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, boolean>;
    const result = evaluate(decisions, { given });
    expect(result.ok && JSON.stringify(result.value)).toBe('{"__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
