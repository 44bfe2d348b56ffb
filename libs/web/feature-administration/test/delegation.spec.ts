import { describe, expect, it } from '@jest/globals';
import { instantOf, localOf, stateOf } from '../src/delegations/state.ts';

const NOW = Date.parse('2026-11-24T04:00:00.000Z');
const delegation = (startsAt: string, endsAt: string, revokedAt: string | null = null) => ({ startsAt, endsAt, revokedAt });

describe('a delegation', () => {
  it.each([
    ['inForce', delegation('2026-11-24T04:00:00.000Z', '2026-11-25T00:00:00.000Z')],
    ['toCome', delegation('2026-11-24T04:00:00.001Z', '2026-11-25T00:00:00.000Z')],
    ['over', delegation('2026-11-20T00:00:00.000Z', '2026-11-24T04:00:00.000Z')],
    ['revoked', delegation('2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z', '2026-11-24T01:00:00.000Z')],
  ])('is %s', (state, of) => {
    expect(stateOf(of, NOW)).toBe(state);
  });

  it('is timed by China’s clock, whatever the device says', () => {
    expect(instantOf('2026-11-24T09:00')).toBe('2026-11-24T01:00:00.000Z');
    expect(localOf(Date.parse('2026-11-24T01:00:00.000Z'))).toBe('2026-11-24T09:00');
  });

  it('has no time while none is typed', () => {
    expect(instantOf('')).toBeUndefined();
  });
});
