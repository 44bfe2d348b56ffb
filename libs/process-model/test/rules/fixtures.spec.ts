import { describe, expect, test } from '@jest/globals';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import { readProcesses } from '../../src/read-processes.ts';
import { RULES } from '../../src/rules/index.ts';
import { ALLOWED, FIXTURES, fixture, namesIn } from './fixture-files.ts';

const CODES = [...new Set(RULES.map(({ code }) => code))];

describe('each constraint', () => {
  test.each(CODES)('%s is found in its fixture, and nothing else', async (code) => {
    const { findings, models } = await readProcesses(fixture(FIXTURES, code));
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]).toMatchObject(CATALOGUE[code]);
    expect(models.length > 0).toBe(CATALOGUE[code].severity === 'warning');
  });

  test.each(CODES)('%s is told in both languages, with nothing left to fill in', async (code) => {
    const { findings } = await readProcesses(fixture(FIXTURES, code));
    const { en, zh } = findings[0]?.message ?? {};
    expect(en).toMatch(/^[A-Z"].*\.$/);
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(`${en} ${zh}`).not.toMatch(/[{}]|undefined|""|“”/);
  });

  test('has a fixture, and each fixture a constraint', () => {
    expect(new Set(namesIn(FIXTURES))).toEqual(new Set([...CODES, 'clean']));
  });
});

describe('nothing is found', () => {
  test('in an ordinary process', async () => {
    const { findings, models } = await readProcesses(fixture(FIXTURES, 'clean'));
    expect(findings).toEqual([]);
    expect(models).toHaveLength(1);
  });

  test.each(namesIn(ALLOWED))('where the specification allows it: %s', async (name) => {
    const { findings, models } = await readProcesses(fixture(ALLOWED, name));
    expect(findings).toEqual([]);
    expect(models).not.toHaveLength(0);
  });

  test('in a process that is not to be executed', async () => {
    const sketch = fixture(FIXTURES, 'endEventHasOutgoing').replace('isExecutable="true"', 'isExecutable="false"');
    const { findings } = await readProcesses(sketch);
    expect(findings.map(({ code }) => code)).not.toContain('endEventHasOutgoing');
  });
});
