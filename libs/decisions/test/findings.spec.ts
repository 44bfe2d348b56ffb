import { describe, expect, it } from '@jest/globals';
import { severityOf } from '../src/findings.ts';
import { EN } from '../src/messages/en.ts';
import type { FindingCode } from '../src/messages/en.ts';
import { ZH } from '../src/messages/zh.ts';
import { readDecisions } from '../src/read-decisions.ts';
import type { ReadLimits } from '../src/xml/limits.ts';
import { fixtureXml, fixturesIn } from './fixtures.ts';

const CODES = Object.keys(EN) as FindingCode[];

/** Limits that the fixtures of the codes about limits go beyond. */
const LIMITS: Readonly<Partial<Record<FindingCode, Partial<ReadLimits>>>> = {
  tooLarge: { characters: 100 },
  tooDeep: { depth: 10 },
  tooManyProblems: { problems: 3 },
};

/** Element, and what the English sentence says of it. */
const EXPECTED: Readonly<Record<FindingCode, readonly [elementId: string | undefined, says: string]>> = {
  notXml: [undefined, 'unclosed tag'],
  documentType: [undefined, 'entities'],
  tooLarge: [undefined, 'at most 100 characters'],
  tooDeep: [undefined, 'more than 10 levels'],
  tooManyProblems: [undefined, 'More than 3 places'],
  notDmn: [undefined, '<definitions> (http://www.omg.org/spec/DMN/20151101/dmn.xsd)'],
  notUnderstood: [undefined, 'Sound'],
  noDecision: [undefined, 'no decision'],
  missingId: [undefined, 'Nameless has no id'],
  duplicateId: [undefined, 'The id decision'],
  illegalId: [undefined, 'The id 决策'],
  missingName: ['nobody', 'nobody has no name'],
  unreadableName: ['var_score', '""score""'],
  nameTwice: ['decision', 'Decision requires are called "score"'],
  danglingReference: ['decision_needs_nobody', 'Decision refers to #nobody'],
  wrongReference: ['decision_needs_score', 'score, which is no decision'],
  importedReference: ['decision_needs_score', 'Decision refers to http://other#score'],
  requirementCycle: ['a', 'A → B → A'],
  unknownType: ['var_decision', '"tUnheardOf"'],
  typeCycle: ['item_tA', 'tA → tB → tA'],
  missingLogic: ['decision', 'Decision has no decision logic'],
  emptyExpression: ['logic', 'Decision has an empty expression'],
  expressionSyntax: ['grades_r1_in1', 'In Decision, the expression ">="'],
  expressionLanguage: ['logic', 'written in javascript'],
  importedValues: ['logic', 'another file'],
  unsupportedExpression: ['logic', 'dmn:UnaryTests'],
  functionKind: ['maximum_function', 'kind Java'],
  missingPart: ['box', 'no "else"'],
  contextEntryName: ['e1', 'no name and is not the last'],
  contextEntryTwice: ['e2', 'called "one"'],
  relationWidth: ['box_r2', 'Row 2 of the relation in Decision has 1 cells for 2 columns'],
  calledFunction: ['box', 'Decision calls an expression'],
  notRequired: ['box', 'Decision calls double'],
  unknownParameter: ['box', 'binds "factor", which double'],
  unboundParameter: ['box', '"number" of double'],
  serviceWithoutOutput: ['service', 'service has no output decision'],
  hitPolicy: ['t', '"BEST"'],
  aggregation: ['t', '"AVERAGE"'],
  aggregationOfContext: ['t', 'one output only'],
  aggregationUnused: ['t', 'FIRST'],
  noOutput: ['t', 'no output'],
  outputName: ['t_out2', 'Output 2 of the table of Decision'],
  outputTwice: ['t_out2', 'called "a"'],
  ruleWidth: ['t_rule1', 'Rule 1 of the table of Decision has 2 input entries for 1 columns'],
  noPriorities: ['t', 'rule order'],
};

describe('Findings', () => {
  it('each have a fixture, and each fixture has a finding', () => {
    expect(fixturesIn('findings').toSorted()).toEqual(CODES.map((code) => `findings/${code}.dmn`).toSorted());
  });

  it.each(CODES)('%s is found in its fixture and nothing else is', async (code) => {
    const limits = LIMITS[code];
    const { decisions, findings } = await readDecisions(fixtureXml(`findings/${code}.dmn`), limits && { limits });
    const [elementId, says] = EXPECTED[code];
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
    const [finding] = findings;
    expect(finding?.elementId).toBe(elementId);
    expect(finding?.message.en).toContain(says);
    expect(finding?.severity).toBe(severityOf(code));
    // An error keeps the whole file from being used, a warning does not.
    expect(decisions.length > 0).toBe(finding?.severity === 'warning' && code !== 'noDecision');
  });

  it.each(CODES)('%s says the same in both languages and leaves no place open', async (code) => {
    const places = (sentence: string): readonly string[] => [...(sentence.match(/\{\w+\}/g) ?? [])].toSorted();
    expect(places(ZH[code])).toEqual(places(EN[code]));
    const limits = LIMITS[code];
    const { findings } = await readDecisions(fixtureXml(`findings/${code}.dmn`), limits && { limits });
    for (const { message } of findings) expect(`${message.en}${message.zh}`).not.toMatch(/\{\w+\}/);
    expect(findings[0]?.message.zh).toMatch(/\p{Script=Han}/u);
  });

  it('tell where in the file the element is', async () => {
    const xml = fixtureXml('findings/expressionSyntax.dmn');
    const { findings } = await readDecisions(xml);
    const { line, column } = findings[0]?.position ?? { line: 0, column: 0 };
    expect(xml.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^id="grades_r1_in1"/);
  });

  it('tell the name and the id of the nearest element that has one', async () => {
    const { findings } = await readDecisions(fixtureXml('findings/requirementCycle.dmn'));
    expect(findings.map(({ elementId, elementName }) => [elementId, elementName])).toEqual([
      ['a', 'A'],
      ['self', 'Self'],
    ]);
  });
});
