/** One of several things measured against each other. */
export interface Subject<Name extends string = string> {
  readonly name: Name;
  /** One round: does the work and gives what was measured, in a unit of the subject's choosing. */
  measure(): Promise<number>;
}

export type Measured<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Measures all subjects in turns (A B A B …), so that whatever else the machine does falls on each alike. Warm-up rounds
 * are the same work, thrown away: after them the code is compiled and caches are full. Garbage is not collected by force in
 * between: a full collection also drops what the compiler has learnt, and each round would begin cold.
 */
export async function interleaved<Name extends string>(
  subjects: readonly Subject<Name>[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<Measured<Name>> {
  const values = Object.fromEntries(subjects.map(({ name }) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const subject of subjects) {
      const value = await subject.measure();
      if (round >= 0) values[subject.name].push(value);
    }
  }
  return values;
}

/** How long `work` takes, in milliseconds. */
export async function timed(work: () => Promise<void> | void): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** How many of `count` pieces of `work` are done in a second. */
export async function perSecond(count: number, work: () => Promise<void> | void): Promise<number> {
  return (count / (await timed(work))) * 1000;
}
