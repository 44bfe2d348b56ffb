import { allParts } from './parts.ts';
import type { Rule } from './parts.ts';

/** `English / 中文`: English without a Chinese character, one separator, Chinese with some. */
const BILINGUAL = /^(?!.* \/ .* \/ )[^\p{Script=Han}]*[A-Za-z][^\p{Script=Han}]*[.?] \/ .*\p{Script=Han}.*[。？]$/u;

export const everythingIsDescribedInBothLanguages: Rule = (schema) =>
  allParts(schema)
    .filter(({ description }) => !BILINGUAL.test(description ?? ''))
    .map(({ path, description }) => `${path} is described as "${description ?? ''}"`);
