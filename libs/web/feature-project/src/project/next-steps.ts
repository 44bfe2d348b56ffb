interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** Steps with the nearest deadline first; those without one follow in the order of the process. */
export function nearestFirst<Step extends { readonly deadline?: string | null }>(steps: readonly Step[]): readonly Step[] {
  const at = ({ deadline }: Step): number => (deadline ? Date.parse(deadline) : Number.POSITIVE_INFINITY);
  return steps.toSorted((one, other) => (at(one) === at(other) ? 0 : at(one) - at(other)));
}

/** Steps that come only if the same choices are made, after the same step. */
export interface Way<Step> {
  readonly onlyIf: readonly InBoth[];
  readonly after: readonly InBoth[];
  readonly steps: readonly Step[];
}

/** What comes in any case, in order; and what comes one way or another, which is no sequence: of two ways one is taken. */
export function byWay<Step extends { readonly onlyIf: readonly InBoth[]; readonly waitsFor: readonly InBoth[] }>(
  steps: readonly Step[],
): { readonly certain: readonly Step[]; readonly ways: readonly Way<Step>[] } {
  const ways = new Map<string, Way<Step>>();
  for (const step of steps.filter(({ onlyIf }) => onlyIf.length > 0)) {
    const { onlyIf, waitsFor: after } = step;
    const name = JSON.stringify([onlyIf, after].map((sentences) => sentences.map(({ zh }) => zh)));
    ways.set(name, { onlyIf, after, steps: [...(ways.get(name)?.steps ?? []), step] });
  }
  return { certain: steps.filter(({ onlyIf }) => onlyIf.length === 0), ways: [...ways.values()] };
}

/** Whether the limits of a project, which are those that end first, are the limits of this step: they end when it is due. */
export function isLimitOf(step: { readonly deadline?: string | null }, limits: { readonly statutory: { readonly endsAt: string | null } } | null | undefined): boolean {
  const endsAt = limits?.statutory.endsAt;
  return endsAt != null && step.deadline != null && Date.parse(step.deadline) === Date.parse(endsAt);
}
