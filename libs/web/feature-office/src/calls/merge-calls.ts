import type { CallForm } from './call-form.ts';

type Part = keyof CallForm;

/** Two people's changes of one draft, joined part by part. */
export interface Merged {
  /** Both sides' changes; where both changed a part in different ways, mine. */
  readonly mine: CallForm;
  /** The same, where both changed a part, theirs. */
  readonly theirs: CallForm;
  /** Parts that both changed in different ways. */
  readonly clashes: readonly Part[];
}

const PARTS: readonly Part[] = ['title', 'need', 'closes', 'wanted', 'criteria'];

/** @param base what both began from */
export function mergeCalls(base: CallForm, mine: CallForm, theirs: CallForm): Merged {
  const changed = (form: CallForm) => PARTS.filter((part) => !isSame(form[part], base[part]));
  const both = changed(mine).filter((part) => !isSame(mine[part], theirs[part]) && changed(theirs).includes(part));
  const joined = changed(mine).reduce<CallForm>((form, part) => ({ ...form, [part]: mine[part] }), theirs);
  return { mine: joined, theirs: both.reduce<CallForm>((form, part) => ({ ...form, [part]: theirs[part] }), joined), clashes: both };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
