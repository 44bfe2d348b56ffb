/** How much of a file is read. What goes beyond is a finding, not a long wait. */
export interface ReadLimits {
  readonly characters: number;
  readonly elements: number;
  /** Elements inside one another. */
  readonly depth: number;
  /** Places that are not understood: each costs the reader a walk through the file. */
  readonly problems: number;
}

/** Room for a table of about 2,000 rules with ten columns, drawing included. */
export const DEFAULT_LIMITS: ReadLimits = { characters: 4_000_000, elements: 60_000, depth: 200, problems: 50 };
