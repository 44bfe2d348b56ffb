import type { CalendarDayKind } from '@shixiao/contract';

interface Named {
  readonly day: string;
  readonly kind: CalendarDayKind;
  readonly label: { readonly zh: string; readonly en: string } | null;
  readonly reason: string | null;
}

/** Days that follow one another and are the same thing, as a holiday of a week. */
export interface Span {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: CalendarDayKind;
  readonly label: Named['label'];
  readonly reason: string | null;
  readonly days: number;
}

/** @param days in order; gaps between them part spans */
export function spansOf(days: readonly Named[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { day, kind, label, reason } of days) {
    const last = spans.at(-1);
    const follows = last !== undefined && dayAfter(last.to) === day;
    if (last && follows && last.kind === kind && last.label?.zh === label?.zh && last.reason === reason) {
      spans[spans.length - 1] = { ...last, to: day, days: last.days + 1 };
    } else {
      spans.push({ id: day, from: day, to: day, kind, label, reason, days: 1 });
    }
  }
  return spans;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
