import type { CompletenessFactsFragment, ProposalContentFactsFragment } from '@shixiao/data-access';
import type { Words } from '@shixiao/ui-kit';

/** One point of a list of corrections while it is being written. */
export interface CorrectionRow {
  readonly id: string;
  readonly what: string;
  readonly howToMend: string;
  /** The part that it lies in, names joined by points; empty where it concerns the whole. */
  readonly field: string;
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

/** A place in words, as it is told to the people who put it right. */
export function nameOfPlace({ t }: Pick<Words, 't'>, { part, item }: MissingPlace): string {
  const name = t(`office.part.${part}`);
  return item ? t('office.completeness.item', { part: name, item }) : name;
}

/** The rows that the person fills in at least half: an empty one is nobody's correction. */
export function listed(rows: readonly CorrectionRow[]): readonly { readonly what: string; readonly howToMend: string; readonly field: readonly string[] }[] {
  return rows.flatMap(({ what, howToMend, field }) =>
    what.trim() || howToMend.trim() ? [{ what: what.trim(), howToMend: howToMend.trim(), field: field ? field.split('.') : [] }] : [],
  );
}

/** A part of a proposal that a point can lie in. */
export interface Part extends MissingPlace {
  readonly field: string;
}

/** Every part of a proposal, in the order in which it is read; each indicator and milestone by its name or number. */
export function partsOf({ indicators, milestones }: Pick<ProposalContentFactsFragment, 'indicators' | 'milestones'>): readonly Part[] {
  const plain = (field: string): Part => ({ field, part: field.split('.').at(-1) ?? field, item: undefined });
  const items = (part: string, list: readonly { readonly id: string; readonly name: string }[]): Part[] =>
    list.map(({ id, name }, index) => ({ field: `${part}.${id}`, part, item: name.trim() || String(index + 1) }));
  return [
    ...['title', 'summary', 'marketCase.demandEvidence', 'marketCase.ownFundsShare', 'marketCase.revenueAfterSupport', 'localAdvantage'].map(plain),
    ...items('indicators', indicators),
    ...items('milestones', milestones),
    plain('attachments'),
  ];
}

/** Rows that say what is missing and not how it is put right, or the other way round. */
export function halfFilled(rows: readonly CorrectionRow[]): readonly string[] {
  return rows.filter(({ what, howToMend }) => (what.trim() === '') !== (howToMend.trim() === '')).map(({ id }) => id);
}
