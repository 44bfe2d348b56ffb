import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readProcesses } from '@shixiao/process-model';
import { readFixture } from '../scenario/deploy.ts';
import { CATALOGUE } from './catalogue.ts';
import { SCENARIOS } from './families.ts';
import { shownBy, withTable } from './table.ts';

const CONSTRUCTS = CATALOGUE.flatMap(({ constructs }) => constructs);

describe('every construct of BPMN', () => {
  test('is listed once', () => {
    const ids = CONSTRUCTS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('is shown by a scenario, or is found at deployment', () => {
    const shown = shownBy();
    const missing = CONSTRUCTS.filter(({ id, how }) => typeof how === 'string' && !shown.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('that a scenario shows is listed, and as one that is not found fault with', () => {
    const listed = new Set(CONSTRUCTS.filter(({ how }) => typeof how === 'string').map(({ id }) => id));
    expect([...shownBy().keys()].filter((id) => !listed.has(id))).toEqual([]);
  });

  test('stands in the README as the tests have it; write it with write-table.ts', () => {
    const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme).toBe(withTable(readme));
  });
});

test('no two scenarios of a group tell the same rule', () => {
  for (const scenarios of Object.values(SCENARIOS)) {
    const rules = scenarios.map(({ rule }) => rule);
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  }
});

describe('what is not executed is found', () => {
  const found = CONSTRUCTS.flatMap(({ id, how }) => (typeof how === 'string' ? [] : [[id, how.finding] as const]));
  test.each(found)('%s: %s', async (id, code) => {
    const { findings } = await readProcesses(readFixture(import.meta.dirname, `not-executed/${id.slice('not.'.length)}.bpmn`));
    expect(findings.map((finding) => finding.code)).toContain(code);
  });
});
