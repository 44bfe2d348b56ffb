import { readFileSync, readdirSync } from 'node:fs';
import type { FeelEnvironment, Json } from '@shixiao/feel';
import { evaluateDecision } from '../src/evaluate/evaluate-decision.ts';
import type { DecisionResult } from '../src/evaluate/evaluate-decision.ts';
import type { DecisionModel } from '../src/model.ts';
import { readDecisions } from '../src/read-decisions.ts';

const FOLDER = new URL('fixtures/', import.meta.url);

export const ENVIRONMENT: FeelEnvironment = { now: '2026-05-06T07:08:09Z' };

export function fixtureXml(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

export function fixturesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, FOLDER)).map((file) => `${folder}/${file}`);
}

/** The decisions of a fixture that has no findings. */
export async function readFixture(path: string): Promise<readonly DecisionModel[]> {
  const { decisions, findings } = await readDecisions(fixtureXml(path));
  if (findings.length > 0) throw new Error(findings.map(({ code, message }) => `${code}: ${message.en}`).join('\n'));
  return decisions;
}

export type Variables = Readonly<Record<string, Json>>;

export function evaluate(decisions: readonly DecisionModel[], variables: Variables, decisionId = 'decision'): DecisionResult {
  return evaluateDecision(decisions, decisionId, (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined), ENVIRONMENT);
}

/** The value that a decision of a fixture gives. */
export async function decide(path: string, variables: Variables = {}, decisionId = 'decision'): Promise<Json> {
  const result = evaluate(await readFixture(path), variables, decisionId);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** The message of the failure that a decision of a fixture ends in. */
export async function failure(path: string, variables: Variables = {}, decisionId = 'decision'): Promise<string> {
  const result = evaluate(await readFixture(path), variables, decisionId);
  if (result.ok) throw new Error(`no failure, but ${JSON.stringify(result.value)}`);
  return result.failure.message;
}
