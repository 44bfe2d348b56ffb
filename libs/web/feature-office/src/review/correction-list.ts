import type { CompletenessFactsFragment, ProposalContentFactsFragment } from '@shixiao/data-access';

/** One point of a list of corrections while it is being written. */
export interface CorrectionRow {
  readonly id: string;
  readonly what: string;
  readonly howToMend: string;
}
type Missing = CompletenessFactsFragment['missing'][number];

/** Where in a proposal something is missing: its part, and the name or number of the item there. */
export interface MissingPlace {
  /** For `office.part.<part>`. */
  readonly part: string;
  /** What the item is called, or which one it is; absent where the part has no items. */
  readonly item: string | undefined;
}

const PARTS = new Set(['title', 'summary', 'marketCase', 'localAdvantage', 'indicators', 'milestones', 'attachments']);

export function placeOfMissing({ field }: Pick<Missing, 'field'>, content: ProposalContentFactsFragment): MissingPlace | undefined {
  const [part, id] = field;
  if (part === undefined || !PARTS.has(part)) return undefined;
  const items = part === 'indicators' ? content.indicators : part === 'milestones' ? content.milestones : [];
  const index = items.findIndex((each, place) => each.id === id || String(place) === id);
  const item = items[index];
  return { part, item: item && (item.name.trim() || String(index + 1)) };
}

/** The rows that the person fills in at least half: an empty one is nobody's correction. */
export function listed(rows: readonly CorrectionRow[]): readonly { readonly what: string; readonly howToMend: string }[] {
  return rows.flatMap(({ what, howToMend }) => (what.trim() || howToMend.trim() ? [{ what: what.trim(), howToMend: howToMend.trim() }] : []));
}

/** Rows that say what is missing and not how it is put right, or the other way round. */
export function halfFilled(rows: readonly CorrectionRow[]): readonly string[] {
  return rows.filter(({ what, howToMend }) => (what.trim() === '') !== (howToMend.trim() === '')).map(({ id }) => id);
}
