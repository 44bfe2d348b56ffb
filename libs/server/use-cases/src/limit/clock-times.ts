import { DEFAULT_THRESHOLDS, endOf, isBefore, statusOf } from '@shixiao/collaboration';
import type { Clock, Instant, Light, WorkingCalendar } from '@shixiao/collaboration';
import type { ClockRow } from '@shixiao/persistence';

type Times = Pick<ClockRow, 'phase' | 'yellowAt' | 'redAt' | 'endsAt' | 'heldLight'>;

/** From when the more urgent of two clocks shows which light, so that a database can put tasks in order without a calendar. */
export function timesOf(statutory: Clock, promised: Clock | null, now: Instant, calendar: WorkingCalendar): Times {
  const both = promised ? [statutory, promised] : [statutory];
  const { phase } = statusOf(statutory, now, calendar);
  if (phase !== 'running') {
    const heldLight = both.map((clock) => statusOf(clock, now, calendar).light).reduce(moreUrgent);
    return { phase, heldLight, yellowAt: null, redAt: null, endsAt: phase === 'paused' ? null : earliest(both.map((clock) => endOf(clock, calendar)?.endsAt)) };
  }
  const at = (share: number): Instant | null => earliest(both.map((clock) => instantAtShare(clock, share, calendar)));
  return {
    phase,
    heldLight: null,
    yellowAt: at(DEFAULT_THRESHOLDS.yellow),
    redAt: at(DEFAULT_THRESHOLDS.red),
    endsAt: earliest(both.map((clock) => endOf(clock, calendar)?.endsAt)),
  };
}

const LIGHTS: readonly Light[] = ['green', 'yellow', 'red', 'overdue'];

export const moreUrgent = (one: Light, other: Light): Light => (LIGHTS.indexOf(one) > LIGHTS.indexOf(other) ? one : other);

/** What the light is now, by the times that were kept. */
export function lightNow({ heldLight, yellowAt, redAt, endsAt }: Times, now: Instant): Light {
  if (heldLight !== null) return heldLight;
  const isReached = (at: Instant | null): boolean => at !== null && !isBefore(now, at);
  return isReached(endsAt) ? 'overdue' : isReached(redAt) ? 'red' : isReached(yellowAt) ? 'yellow' : 'green';
}

/** The first millisecond at which a share of the limit is used up, by halving: what is used never grows less. */
function instantAtShare(clock: Clock, share: number, calendar: WorkingCalendar): Instant | undefined {
  const end = endOf(clock, calendar);
  if (!end) return undefined;
  let [early, late] = [Date.parse(clock.startedAt), Date.parse(end.endsAt)];
  while (early < late) {
    const middle = Math.floor((early + late) / 2);
    if (statusOf(clock, new Date(middle).toISOString(), calendar).used >= share) late = middle;
    else early = middle + 1;
  }
  return new Date(late).toISOString();
}

function earliest(instants: readonly (Instant | undefined)[]): Instant | null {
  const known = instants.filter((at) => at !== undefined);
  return known.length === 0 ? null : known.reduce((first, at) => (at < first ? at : first));
}

