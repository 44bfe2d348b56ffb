import type { CallForm } from './call-form.ts';

export type CallPart = keyof CallForm;

/** Two people's changes of one draft, joined part by part. */
export interface Merged {
  /** Both sides' changes; where both changed a part in different ways, mine. */
  readonly joined: CallForm;
  /** Parts that both changed in different ways. */
  readonly clashes: readonly CallPart[];
}

const PARTS: readonly CallPart[] = ['title', 'need', 'closes', 'wanted', 'criteria'];

/** @param base what both began from */
export function mergeCalls(base: CallForm, mine: CallForm, theirs: CallForm): Merged {
  const changed = (form: CallForm) => PARTS.filter((part) => !isSame(form[part], base[part]));
  const clashes = changed(mine).filter((part) => !isSame(mine[part], theirs[part]) && changed(theirs).includes(part));
  return { joined: changed(mine).reduce((form, part) => withPartOf(form, part, mine), theirs), clashes };
}

/** What the draft is held against until all is chosen: of what clashes the old text, so that a page that is left before finds the clash again. */
export function baseUntilChosen(base: CallForm, theirs: CallForm, clashes: readonly CallPart[]): CallForm {
  return clashes.reduce((form, part) => withPartOf(form, part, base), theirs);
}

/** The draft, with one part of it as the other has it. */
export function withPartOf(form: CallForm, part: CallPart, other: CallForm): CallForm {
  return { ...form, [part]: other[part] };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
