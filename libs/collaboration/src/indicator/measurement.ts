import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { addMonths, dayAt, isDay } from '../clock/day.ts';
import type { Day, Instant } from '../clock/day.ts';
import { refusalToVerify } from '../organisation/separation.ts';
import type { Party, SeparationRefusal } from '../organisation/separation.ts';
import { attainment } from './indicator.ts';
import type { AttainmentRefusal, Indicator } from './indicator.ts';

/** One value of an indicator. Reported and verified figures are kept apart; neither replaces the other. */
export interface Measurement {
  readonly indicator: string;
  readonly value: number;
  /** The day for which the value holds. */
  readonly takenOn: Day;
  readonly recordedAt: Instant;
  readonly by: Party;
  readonly kind: 'reported' | 'verified';
  /** What shows it. */
  readonly evidence: readonly string[];
}

export type MeasurementRefusal =
  | { readonly kind: 'notANumber'; readonly value: number }
  | { readonly kind: 'notADay'; readonly text: string }
  | { readonly kind: 'takenInFuture'; readonly takenOn: Day; readonly today: Day }
  | { readonly kind: 'takenBeforeBaseline'; readonly takenOn: Day; readonly baselineOn: Day }
  | { readonly kind: 'noEvidence' }
  | { readonly kind: 'otherIndicator'; readonly indicator: string }
  | { readonly kind: 'figureVerifiedAlready'; readonly takenOn: Day }
  | SeparationRefusal;

/**
 * Adds a measurement to those of its indicator. A verified one is made by somebody who reported none of them and whose
 * organisation is no party of the project.
 */
export function recordMeasurement(
  indicator: Indicator,
  earlier: readonly Measurement[],
  measurement: Measurement,
  parties: readonly string[],
): Result<readonly Measurement[], MeasurementRefusal> {
  const { value, takenOn, recordedAt, by, kind, evidence } = measurement;
  if (measurement.indicator !== indicator.id) return refuse({ kind: 'otherIndicator', indicator: measurement.indicator });
  if (!Number.isFinite(value)) return refuse({ kind: 'notANumber', value });
  if (!isDay(takenOn)) return refuse({ kind: 'notADay', text: takenOn });
  const today = dayAt(recordedAt);
  if (takenOn > today) return refuse({ kind: 'takenInFuture', takenOn, today });
  const { baselineOn } = indicator;
  if (takenOn < baselineOn) return refuse({ kind: 'takenBeforeBaseline', takenOn, baselineOn });
  if (evidence.length === 0) return refuse({ kind: 'noEvidence' });
  if (kind === 'verified') {
    const reporters = earlier.filter((other) => other.kind === 'reported').map((other) => other.by);
    const clash = refusalToVerify(by, reporters, parties);
    if (clash) return refuse(clash);
    const twice = earlier.some((other) => other.kind === 'verified' && other.takenOn === takenOn);
    if (twice) return refuse({ kind: 'figureVerifiedAlready', takenOn });
  }
  return accept([...earlier, measurement]);
}

/** How far a reported figure is from the verified one for the same day; published. */
export interface FigureGap {
  readonly takenOn: Day;
  readonly reported: number;
  readonly verified: number;
  /** Reported − verified, in the indicator's unit. */
  readonly difference: number;
  /** Reported − verified attainment: above 0 where the report flatters, whichever way the figure is to move. */
  readonly attainmentDifference: number;
}

/** The gap of every day that has both figures; of several reports for one day the last counts. */
export function gapsOf(
  indicator: Indicator,
  measurements: readonly Measurement[],
): Result<readonly FigureGap[], AttainmentRefusal> {
  const gaps: FigureGap[] = [];
  for (const { takenOn, value: verified } of measurements.filter(({ kind }) => kind === 'verified')) {
    const reported = measurements.findLast((other) => other.kind === 'reported' && other.takenOn === takenOn)?.value;
    if (reported === undefined) continue;
    const [claimed, found] = [attainment(indicator, reported), attainment(indicator, verified)];
    if (!claimed.ok) return claimed;
    if (!found.ok) return found;
    gaps.push({
      takenOn,
      reported,
      verified,
      difference: reported - verified,
      attainmentDifference: claimed.value - found.value,
    });
  }
  return accept(gaps);
}

/** Months after acceptance at which outcomes are measured again. */
export const FOLLOW_UP_MONTHS: readonly number[] = [3, 6, 12];

export function followUpDays(acceptedOn: Day, months: readonly number[] = FOLLOW_UP_MONTHS): readonly Day[] {
  return months.map((count) => addMonths(acceptedOn, count));
}
