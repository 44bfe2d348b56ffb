import { instantOf } from '../typing/closing-time.ts';
import type { Words } from '@shixiao/ui-kit';
import type { CallForm } from './call-form.ts';
import type { CallPart } from './merge-calls.ts';

/** What one part of a draft says, one line for each of its items; empty where it says nothing. */
export function partTold(part: CallPart, form: CallForm, words: Pick<Words, 'dateTime'>): string {
  switch (part) {
    case 'title':
    case 'need':
      return form[part].trim();
    case 'closes': {
      const at = instantOf(form.closes);
      return at === undefined ? '' : words.dateTime(at);
    }
    case 'wanted':
      return lines(form.wanted.map(({ name, unit }) => [name, unit]));
    case 'criteria':
      return lines(form.criteria.map(({ name, weight }) => [name, weight && `${weight}%`]));
  }
}

const lines = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.filter((each) => each !== '').join(' · ')).join('\n');
