import type { Mark } from './mark.ts';

/**
 * One outline per mark in a square of 16, filled by the even-odd rule: tells marks apart without colour, and at the size of a
 * letter.
 */
export const SHAPES: Readonly<Record<Mark, string>> = {
  done: 'M6.4 13 1.6 8.2 3.2 6.6l3.2 3.2 6.4-6.6 1.6 1.6z',
  active: 'M4 2l10 6-10 6z',
  waiting: 'M3 1.5h10v1.8L9.4 8l3.6 4.7v1.8H3v-1.8L6.6 8 3 3.3z',
  late: 'M8 1l7.5 13.5H.5zM7.2 5.6v4.6h1.6V5.6zm0 5.8V13h1.6v-1.6z',
  incident: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM4.5 7v2h7V7z',
  upcoming: 'M1.5 6.8h6.3V3L14.5 8l-6.7 5V9.2H1.5z',
  ahead: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4z',
  skipped: 'M1.5 7h3.2v2H1.5zm4.9 0h3.2v2H6.4zm4.9 0h3.2v2h-3.2z',
  cancelled: 'M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z',
};
