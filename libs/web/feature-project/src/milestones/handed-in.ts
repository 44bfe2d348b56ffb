/** What somebody has chosen and stated so far, before it is handed in. */
export interface HandedIn {
  /** Evidence by demand. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Figures by indicator, as typed. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** An ISO day; empty for today. */
  readonly achievedOn: string;
}

export const EMPTY: HandedIn = { answers: {}, outcomes: {}, achievedOn: '' };

interface Identified {
  readonly id: string;
}

/** Demands that no evidence was chosen for. */
export function unanswered<Demand extends Identified>(demands: readonly Demand[], { answers }: HandedIn): readonly Demand[] {
  return demands.filter(({ id }) => (answers[id] ?? []).length === 0);
}

/** Answers to the demands of the milestone; what was kept for a demand that is no more is left out. */
export function answersOf(demands: readonly Identified[], { answers }: HandedIn) {
  return demands.map(({ id }) => ({ demandId: id, evidenceIds: [...(answers[id] ?? [])] }));
}

/** Figures that were stated; an empty one states nothing. Commas between thousands are not digits. */
export function outcomesOf(indicators: readonly Identified[], { outcomes }: HandedIn) {
  return indicators
    .map(({ id }) => ({ indicatorId: id, value: (outcomes[id] ?? '').replaceAll(/[,，\s]/g, '') }))
    .filter(({ value }) => value !== '');
}

/** The day it is in China, whose days the limits are counted in. @param now milliseconds */
export function todayInChina(now: number): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}
