import type { Report } from '../findings.ts';
import type { Position } from '../source/source.ts';
import { readableText } from './characters.ts';
import { cut } from './cut.ts';
import type { CutText } from './cut.ts';
import { inspector } from './inspector.ts';
import type { UnknownSetting } from './inspector.ts';
import type { ReadLimits } from './limits.ts';
import { NAMESPACES } from './metamodel.ts';
import { positionsIn } from './positions.ts';
import { walk } from './walk.ts';

/** A file that is harmless: well-formed BPMN within the limits, without what other tools have added. */
export interface Admitted {
  readonly xml: CutText;
  readonly reports: readonly Report[];
  /** Extensions in the Zeebe namespace that its description does not have. */
  readonly unknown: readonly UnknownSetting[];
  positionAt(offset: number): Position;
  positionOf(id: string): Position | undefined;
}

/**
 * Looks through a file once before anything is built from it. What passes can be parsed in time and memory that grow with
 * its length; what does not gives the reasons.
 */
export function admit(xml: string, limits: ReadLimits): Admitted | readonly Report[] {
  if (xml.length > limits.characters) {
    return [{ code: 'fileTooLarge', values: { size: xml.length, limit: limits.characters } }];
  }
  const whole = readableText(xml);
  if (whole === undefined) return [{ code: 'notXml', values: { detail: 'it has characters that XML does not allow' } }];

  const positionAt = positionsIn(whole);
  const { visitor, refusals, skipped, foreign, unknown, offsets } = inspector(limits, positionAt);
  walk(whole, NAMESPACES, visitor);
  if (refusals.length > 0) return refusals;
  const reports: Report[] = [];
  if (foreign.size > 0) reports.push({ code: 'foreignExtensions', values: { prefixes: [...foreign].join(', ') } });
  return {
    xml: cut(whole, skipped),
    reports,
    unknown,
    positionAt,
    positionOf(id) {
      const offset = offsets.get(id);
      return offset === undefined ? undefined : positionAt(offset);
    },
  };
}
