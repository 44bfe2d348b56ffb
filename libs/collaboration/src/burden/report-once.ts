import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../clock/day.ts';
import type { JsonValue } from '../content/json.ts';

/** Facts that are held once and offered to every form (报一次), by the name of the fact. */
export type FactRegistry = ReadonlyMap<string, RegisteredFact>;

export interface RegisteredFact {
  /** Where it comes from: a register of another authority, or an earlier form. */
  readonly source: string;
}

export interface FormField {
  readonly id: string;
  /** The fact that the field is about, where it is one that could be held. */
  readonly fact?: string;
  /** `asked`: to be typed in. `shown`: prefilled from the registry, to be confirmed or corrected. */
  readonly mode: 'asked' | 'shown';
}

export type ReportOnceRefusal =
  /** What can be had by data sharing may not be asked for again (令716 第七条). */
  | { readonly kind: 'factsAskedAgain'; readonly fields: readonly HeldField[] }
  | { readonly kind: 'factsUnknown'; readonly fields: readonly { readonly field: string; readonly fact: string }[] };

export interface HeldField {
  readonly field: string;
  readonly fact: string;
  readonly source: string;
}

/** Whether a lifecycle with these fields may be published. All that is wrong is told at once. */
export function checkReportOnce(fields: readonly FormField[], registry: FactRegistry): Result<true, ReportOnceRefusal> {
  const about = fields.flatMap(({ id, fact, mode }) =>
    fact === undefined ? [] : [{ field: id, fact, mode, held: registry.get(fact) }],
  );
  const again = about.flatMap(({ field, fact, mode, held }) =>
    mode === 'asked' && held ? [{ field, fact, source: held.source }] : [],
  );
  if (again.length > 0) return refuse({ kind: 'factsAskedAgain', fields: again });
  const unknown = about.filter(({ mode, held }) => mode === 'shown' && !held).map(({ field, fact }) => ({ field, fact }));
  if (unknown.length > 0) return refuse({ kind: 'factsUnknown', fields: unknown });
  return accept(true);
}

/** A fact as it is held about one subject. */
export interface HeldFact {
  readonly value: JsonValue;
  readonly source: string;
  readonly asOf: Instant;
}

/** What a form shows instead of asking, by field. */
export function prefill(fields: readonly FormField[], held: ReadonlyMap<string, HeldFact>): ReadonlyMap<string, HeldFact> {
  return new Map(
    fields.flatMap(({ id, fact }) => {
      const known = fact === undefined ? undefined : held.get(fact);
      return known ? [[id, known] as const] : [];
    }),
  );
}
