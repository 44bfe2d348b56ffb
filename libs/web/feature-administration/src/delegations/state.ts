interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly revokedAt: string | null;
}

/** How a delegation stands, for `administration.delegations.is.<state>`. */
export type DelegationState = 'inForce' | 'toCome' | 'over' | 'revoked';

/** @param now in milliseconds */
export function stateOf({ startsAt, endsAt, revokedAt }: Times, now: number): DelegationState {
  if (revokedAt !== null) return 'revoked';
  if (Date.parse(endsAt) <= now) return 'over';
  return Date.parse(startsAt) > now ? 'toCome' : 'inForce';
}

/** An instant for a day and time that somebody typed: legal time is that of China, wherever their device is. */
export function instantOf(local: string): string | undefined {
  const at = Date.parse(`${local}:00+08:00`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** What an input for day and time shows for an instant in milliseconds. */
export function localOf(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 16);
}
