/** Steps with the nearest deadline first; those without one follow in the order of the process. */
export function nearestFirst<Step extends { readonly deadline?: string | null }>(steps: readonly Step[]): readonly Step[] {
  const at = ({ deadline }: Step): number => (deadline ? Date.parse(deadline) : Number.POSITIVE_INFINITY);
  return steps.toSorted((one, other) => (at(one) === at(other) ? 0 : at(one) - at(other)));
}
