/** What kinds of value the fields of a proposal's content have, by which changes from outside are read. */
export type Shape =
  | { readonly is: 'text'; readonly limit: number }
  /** A decimal number as text, or none. */
  | { readonly is: 'number' }
  /** A day, or the empty text. */
  | { readonly is: 'day' }
  /** An id, or the empty text. */
  | { readonly is: 'id' }
  /** An id; the field is not there where there is none. */
  | { readonly is: 'optionalId' }
  | { readonly is: 'object'; readonly fields: Fields }
  | { readonly is: 'list'; readonly most: number; readonly items: Fields };

export type Fields = Readonly<Record<string, Shape>>;

/** Characters of a field of one line. */
export const LINE_LENGTH = 1_000;
const text: Shape = { is: 'text', limit: 100_000 };
const line: Shape = { is: 'text', limit: LINE_LENGTH };

const INDICATOR: Fields = {
  answers: { is: 'optionalId' },
  name: line,
  unit: line,
  source: text,
  method: text,
  baseline: { is: 'number' },
  baselineOn: { is: 'day' },
  target: { is: 'number' },
  targetOn: { is: 'day' },
  measuredBy: { is: 'id' },
};

const MILESTONE: Fields = {
  name: line,
  dueOn: { is: 'day' },
  evidence: { is: 'list', most: 20, items: { description: text } },
};

export const CONTENT: Fields = {
  title: { is: 'text', limit: 200 },
  summary: text,
  marketCase: {
    is: 'object',
    fields: { demandEvidence: text, ownFundsShare: { is: 'number' }, revenueAfterSupport: text },
  },
  localAdvantage: text,
  indicators: { is: 'list', most: 30, items: INDICATOR },
  milestones: { is: 'list', most: 50, items: MILESTONE },
};
