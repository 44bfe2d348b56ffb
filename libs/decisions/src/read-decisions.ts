import { readGraph } from './build/graph.ts';
import { collectFindings } from './findings.ts';
import type { DecisionFinding } from './findings.ts';
import type { DecisionModel } from './model.ts';
import { DEFAULT_LIMITS } from './xml/limits.ts';
import type { ReadLimits } from './xml/limits.ts';
import { positionsOf } from './xml/position.ts';
import { readSource } from './xml/read-source.ts';

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
}

export interface DecisionsRead {
  /** In the order of the file; none where a finding is an error, since a file is deployed whole or not at all. */
  readonly decisions: readonly DecisionModel[];
  readonly findings: readonly DecisionFinding[];
}

/**
 * Reads a file of DMN 1.2 to 1.5 and compiles every FEEL expression in it. Whatever the text is, this ends in bounded time
 * and memory and says in findings what is wrong; it never throws and fetches nothing.
 */
export async function readDecisions(xml: string, options: ReadOptions = {}): Promise<DecisionsRead> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const findings = collectFindings(positionsOf(xml));
  const definitions = await readSource(xml, limits, findings);
  if (definitions === undefined) return { decisions: [], findings: findings.list };

  const graph = readGraph(definitions, findings, limits.depth);
  if (graph.decisions.size === 0 && !findings.hasErrors) findings.report({ code: 'noDecision' });
  return { decisions: findings.hasErrors ? [] : [...graph.decisions.values()], findings: findings.list };
}
