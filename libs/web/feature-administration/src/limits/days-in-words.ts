import type { DayUnit } from '@shixiao/contract';
import type { Words } from '@shixiao/ui-kit';

/** So many days as the law counts them: "20 working days", "30 calendar days". */
export function daysInWords({ t }: Pick<Words, 't'>, days: number, unit: DayUnit): string {
  return t(`administration.limits.${days === 1 ? 'day' : 'days'}.${unit}`, { days });
}
