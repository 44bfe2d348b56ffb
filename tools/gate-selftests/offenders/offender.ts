/** A text that a gate must catch, or must let pass. */
export interface Offender {
  /** In the words of the rule: "… is refused", "… passes". */
  readonly what: string;
  /** The room in which the text stands. */
  readonly room: string;
  /** Within the project; default `src/offender.ts`. */
  readonly file?: string;
  readonly text: string;
  /** The lint rule that reports it, or the message where no rule does; absent for a text without fault. */
  readonly caughtBy?: string;
}

/** Files that every made-up project has, so that rules that know types find them in a program. */
export const PLACES = {
  shipped: 'src/offender.ts',
  unitTest: 'src/offender.spec.ts',
  testCode: 'test/offender.ts',
} as const;
