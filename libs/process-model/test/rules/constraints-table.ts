import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import { EN } from '../../src/messages/en.ts';
import { ZH } from '../../src/messages/zh.ts';
import { RULES } from '../../src/rules/index.ts';

/**
 * Writes docs/constraints.md anew from the catalogue: `node libs/process-model/test/rules/constraints-table.ts`. A test fails
 * where the file and the rules differ.
 */

export const CONSTRAINTS_FILE = path.join(import.meta.dirname, '../../docs/constraints.md');
const FIXTURES = '../test/rules/fixtures';

const INTRODUCTION = `# Constraints on executable processes

<!-- Written by test/rules/constraints-table.ts from the catalogue; change the rules and run it again. -->

Every constraint that \`checkRules\` looks for in the executable processes of a file, with the section of BPMN 2.0.2
(OMG formal/13-12-09) that it comes from and a file that violates it and nothing else. Where no section is named, Camunda 8 asks
for it (the models are written in its dialect), or good practice does. An *error* keeps the file from being deployed, a *warning*
does not. A process that is not executable is not checked: it may be a sketch of what a partner does.

What the specification says with MUST is an error, with these exceptions, which stay warnings:

- **A gateway with one flow in and one out** (§10.6.1) and **a start event without any end event** (§10.5.3): common while a model
  is being drawn, and executed as they are meant.
- **\`gatewayDirection\`** (§8.4.9) and **\`isImmediate\`** (§8.4.13, which §13.1 lets an engine ignore): written by tools on their own and
  read by no engine.
- **Lanes** (§10.8) and **message flows** (§7.6.2, §9.4): they tell the reader who does what and who talks to whom; execution does
  not follow them.
- **Link targets without a source** (§10.5.5): they are never reached, and nothing else happens.

Asked for by the specification and left out on purpose:

- \`operationRef\` of messages and service tasks (§10.5.5, §10.3.3): work is named by job types, messages by name and key.
- Data inputs, outputs, sets and associations (§10.4): variables and mappings take their place; what a file has of them is for readers.
- Choreographies and conversations (§11, §9.5): they are not executed.
- A start event drawn on the border of a sub-process, which a flow may lead to (§10.5.2): in the file it cannot be told from one
  inside.
- An expression in natural language (§8.4.6): every expression begins with \`=\`.
`;

function rowOf(code: keyof typeof EN): string {
  const { severity, section } = CATALOGUE[code];
  const said = [EN[code], ZH[code]].map((sentence) => sentence.replace(/\{(\w+)\}/g, '‹$1›').replaceAll('|', String.raw`\|`));
  return `| [\`${code}\`](${FIXTURES}/${code}.bpmn) | ${severity} | ${section === undefined ? '' : `§${section}`} | ${said.join('<br>')} |`;
}

export function constraintsPage(): string {
  const codes = [...new Set(RULES.map(({ code }) => code))];
  const errors = codes.filter((code) => CATALOGUE[code].severity === 'error').length;
  return [
    INTRODUCTION,
    `${codes.length} constraints: ${errors} errors, ${codes.length - errors} warnings.`,
    '',
    '| Constraint and its fixture | Severity | BPMN 2.0.2 | What it says |',
    '|---|---|---|---|',
    ...codes.map(rowOf),
    '',
  ].join('\n');
}

export function writtenPage(): string {
  return readFileSync(CONSTRAINTS_FILE, 'utf8');
}

if (process.argv[1] === import.meta.filename) writeFileSync(CONSTRAINTS_FILE, constraintsPage());
