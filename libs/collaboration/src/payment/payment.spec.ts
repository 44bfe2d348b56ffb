import { describe, expect, it } from '@jest/globals';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { lateInterest, paymentDueOn } from './payment.ts';

describe('payment of a small firm', () => {
  it.each([
    [undefined, '2026-12-24'],
    [10, '2026-12-04'],
    [60, '2027-01-23'],
  ])('agreed for %s days is due on %s', (agreedDays, dueOn) => {
    expect(valueOf(paymentDueOn({ deliveredOn: '2026-11-24', ...(agreedDays !== undefined && { agreedDays }) }))).toBe(dueOn);
  });

  it.each([
    [{ deliveredOn: '2026-11-24', agreedDays: 61 }, { kind: 'termTooLong', days: 61, atMost: 60 }],
    [{ deliveredOn: '2026-11-24', agreedDays: 0 }, { kind: 'daysNotWhole', days: 0 }],
    [{ deliveredOn: '2026-11-31' }, { kind: 'notADay', text: '2026-11-31' }],
  ])('is refused as %j', (term, refusal) => {
    expect(refusalOf(paymentDueOn(term))).toEqual(refusal);
  });

  const late = { amount: 1_000_000_00, dueOn: '2026-12-24', paidOn: '2027-01-03' };

  it('late bears five of ten thousand a day where nothing was agreed', () => {
    expect(valueOf(lateInterest(late))).toBe(5_000_00);
    expect(valueOf(lateInterest({ ...late, paidOn: '2026-12-25' }))).toBe(500_00);
  });

  it('in time bears none', () => {
    expect(valueOf(lateInterest({ ...late, paidOn: '2026-12-24' }))).toBe(0);
    expect(valueOf(lateInterest({ ...late, paidOn: '2026-12-01' }))).toBe(0);
  });

  it('bears the agreed rate, which may not be below the prime rate', () => {
    expect(valueOf(lateInterest({ ...late, agreedYearlyRate: { rate: 0.0365, primeRate: 0.03 } }))).toBe(1_000_00);
    expect(refusalOf(lateInterest({ ...late, agreedYearlyRate: { rate: 0.029, primeRate: 0.03 } })).kind).toBe('rateBelowPrime');
  });

  it('is counted in whole fen', () => {
    expect(refusalOf(lateInterest({ ...late, amount: 0.5 })).kind).toBe('amountInvalid');
    expect(refusalOf(lateInterest({ ...late, amount: -1 })).kind).toBe('amountInvalid');
  });
});
