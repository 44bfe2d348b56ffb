/** What is done to a process: at each rest, the first act that can be done is done, until nothing can. */
export interface Course {
  readonly n?: number;
  /** The value of `n` after each completed user task; default: as it was. */
  readonly next?: (n: number) => number;
  /** Which of the waiting tasks is completed; default: the first by id. */
  readonly pick?: (waiting: readonly string[]) => string | undefined;
  /** Messages and signals, by name, sent in this order when no user task waits. */
  readonly send?: readonly `${'message' | 'signal'} ${string}`[];
}

/** What came of it: comparable between engines. */
export interface Result {
  /** Elements entered between one rest and the next, sorted, since the order of concurrent branches is anybody's choice. */
  readonly rounds: readonly (readonly string[])[];
  readonly ended: boolean;
  /** User tasks that wait at the end, sorted. */
  readonly waiting: readonly string[];
}

export const MOST_ROUNDS = 60;

export function firstById(waiting: readonly string[]): string | undefined {
  return [...waiting].sort()[0];
}
