import type { TimerDefinition } from '@shixiao/process-model';
import { Temporal } from 'temporal-polyfill';
import type { Item, TimerWait } from '../state.ts';
import { evaluateText } from './evaluate.ts';
import { type Run, Stuck } from './run.ts';

/** The zone of dates that name none: the whole of China keeps one. */
const DEFAULT_ZONE = 'Asia/Shanghai';

type Timing = Pick<TimerWait, 'due' | 'every' | 'left'>;

const CYCLE = /^R(\d*)\/(?:([^/]+)\/)?(P[^/]+)$/;

/**
 * When a timer is due: an ISO 8601 date, duration or repeating interval (§10.5.5, Table 10.101), seen from the command's
 * own time.
 *
 * @throws Stuck when the value is none of these
 */
export function timing(run: Run, definition: TimerDefinition, item: Item): Timing {
  const value = evaluateText(run, definition.value, item);
  const zone = run.context.timeZone ?? DEFAULT_ZONE;
  try {
    switch (definition.timer) {
      case 'date':
        return { due: instant(value, zone).toString() };
      case 'duration':
        return { due: later(Temporal.Instant.from(run.context.now), value, zone) };
      case 'cycle':
        return cycle(value, run.context.now, zone);
    }
  } catch (error) {
    throw new Stuck('timerInvalid', `${value} is not an ISO 8601 ${definition.timer}: ${String(error)}`);
  }
}

/** The timer after one firing of a cycle; undefined when it was the last. Counted from the due time, so that it never drifts. */
export function nextTiming(wait: TimerWait, zone = DEFAULT_ZONE): Timing | undefined {
  if (wait.every === undefined || wait.left === 0) return undefined;
  return {
    due: later(Temporal.Instant.from(wait.due), wait.every, zone),
    every: wait.every,
    ...(wait.left !== undefined && { left: wait.left - 1 }),
  };
}

/** An ISO 8601 date or date-time as an instant; a date alone is its first moment. */
export function instant(value: string, zone = DEFAULT_ZONE): Temporal.Instant {
  const bare = value.replace(/\[[^\]]*\]$/, '').replace(/@.*$/, '');
  if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(bare) && bare.includes('T')) return Temporal.Instant.from(bare);
  const named = /@(.+)$/.exec(value)?.[1] ?? zone;
  return Temporal.PlainDateTime.from(bare).toZonedDateTime(named).toInstant();
}

function later(from: Temporal.Instant, duration: string, zone: string): string {
  const span = Temporal.Duration.from(duration);
  if (span.sign < 0) return from.toString();
  return from.toZonedDateTimeISO(zone).add(span).toInstant().toString();
}

function cycle(value: string, now: string, zone: string): Timing {
  const match = CYCLE.exec(value);
  if (match === null) throw new RangeError('a repeating interval looks like R3/PT10M');
  const [, times = '', start, every = ''] = match;
  if (Temporal.Duration.from(every).sign <= 0) throw new RangeError('the interval must be longer than nothing');
  if (times !== '' && Number(times) === 0) throw new RangeError('it must repeat at least once');
  const due = start === undefined ? later(Temporal.Instant.from(now), every, zone) : instant(start, zone).toString();
  return { due, every, ...(times !== '' && { left: Number(times) - 1 }) };
}

export function isDue(wait: TimerWait, now: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(wait.due), Temporal.Instant.from(now)) <= 0;
}
