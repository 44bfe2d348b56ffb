/** Evidence of the project that a figure can point to. */
export interface Proof {
  readonly id: string;
  readonly proves: string;
  readonly file: { readonly fileName: string };
  /** What tells it from another that shows the same; absent in a choice that a device has kept from before it was asked for. */
  readonly capturedAt?: string;
}

/** Each piece once, what was captured last at the head. */
export function newestFirst(proofs: readonly Proof[]): readonly Proof[] {
  const once = [...new Map(proofs.map((proof) => [proof.id, proof])).values()];
  return once.sort((one, other) => Date.parse(other.capturedAt ?? '1970-01-01') - Date.parse(one.capturedAt ?? '1970-01-01'));
}
