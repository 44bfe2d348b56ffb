/** A credit code has 18 characters (GB 32100-2015). */
export const CODE_LENGTH = 18;

/** As people paste it: full-width characters, spaces and hyphens between groups, small letters. */
export function tidied(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
}

export interface CodePart {
  readonly text: string;
  /** This is the one that is wrong. */
  readonly isFault: boolean;
}

/** The code cut around its wrong character, so that the eye finds it. `position` counts from 1; absent marks nothing. */
export function partsOf(code: string, position: number | null | undefined): readonly CodePart[] {
  if (position == null || position < 1 || position > code.length) return code === '' ? [] : [{ text: code, isFault: false }];
  const parts = [
    { text: code.slice(0, position - 1), isFault: false },
    { text: code.slice(position - 1, position), isFault: true },
    { text: code.slice(position), isFault: false },
  ];
  return parts.filter(({ text }) => text !== '');
}
