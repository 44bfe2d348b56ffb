/** Legal days are those of China's one time zone, wherever the person sits; a `datetime-local` control knows no zone at all. */
const HOURS_AHEAD_OF_UTC = 8;
const HOUR = 3_600_000;

/** An ISO instant as a `datetime-local` control wants it; empty where there is none. */
export function localTime(at: string | null | undefined): string {
  if (!at) return '';
  return new Date(Date.parse(at) + HOURS_AHEAD_OF_UTC * HOUR).toISOString().slice(0, 16);
}

/** The ISO instant of what a `datetime-local` control holds; absent where it holds no time. */
export function instantOf(local: string): string | undefined {
  const at = Date.parse(`${local}:00+08:00`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
