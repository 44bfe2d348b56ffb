/**
 * Whether somebody gave a reason. Spaces, invisible marks and bare punctuation look like an answer in a database and
 * are none: a reason has at least one letter or digit of some script. (行政许可法 第三十八条: a refusal states its reasons.)
 */
export function isReasonGiven(text: string | undefined): text is string {
  return text !== undefined && /[\p{L}\p{N}]/u.test(text);
}

/** Two reasons that differ in spacing and case only are the same reason. */
export function isSameReason(one: string, other: string): boolean {
  return squeezed(one) === squeezed(other);
}

const squeezed = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{C}]/gu, '');
