/** How far what was reported is from what was verified on the same day. */
export interface GapSeen {
  readonly difference: string;
  readonly attainmentDifference: string | number;
}

export interface GapInWords {
  readonly direction: 'above' | 'below' | 'same';
  /** Without its sign. */
  readonly difference: number;
  /** In percentage points, without its sign. */
  readonly points: number;
  /** Whether the figures themselves are percentages: their difference then is one of points. */
  readonly isInPoints: boolean;
}

/** A gap as people say it: which of the two is higher, and by how much. @param unit of the indicator */
export function gapInWords({ difference, attainmentDifference }: GapSeen, unit: string): GapInWords {
  const value = Number(difference);
  return {
    direction: value > 0 ? 'above' : value < 0 ? 'below' : 'same',
    difference: Math.abs(value),
    points: pointsOf(attainmentDifference),
    isInPoints: unit.trim() === '%',
  };
}

/** A share of 1 as percentage points to one place, without its sign. */
export function pointsOf(share: string | number): number {
  return Math.abs(Math.round(Number(share) * 1000) / 10);
}
