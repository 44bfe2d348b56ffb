/** Something that counts for so much of the whole. Weights are percent, above 0, with two decimals at most. */
export interface Weighted {
  readonly id: string;
  readonly weight: number;
}

export type WeightsRefusal =
  | { readonly kind: 'weightInvalid'; readonly id: string; readonly weight: number }
  | { readonly kind: 'weightsNotHundred'; readonly sum: number };

/** Weights sum to 100, exactly: hundredths are counted as whole numbers, so that 33.3 + 33.3 + 33.4 is 100. */
export function weightsRefusal(weighted: readonly Weighted[]): WeightsRefusal | undefined {
  const invalid = weighted.find(({ weight }) => !(weight > 0 && weight <= 100 && Number(weight.toFixed(2)) === weight));
  if (invalid) return { kind: 'weightInvalid', id: invalid.id, weight: invalid.weight };
  const hundredths = weighted.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
  return hundredths === 10_000 ? undefined : { kind: 'weightsNotHundred', sum: hundredths / 100 };
}
