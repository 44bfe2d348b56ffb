import type { MilestoneStatus } from '@shixiao/contract';

/** A milestone as a plan promises it. */
export interface Promised {
  readonly id: string;
  readonly name: string;
  /** ISO day. */
  readonly dueOn: string;
  readonly demands: readonly { readonly id: string; readonly description: string }[];
}

export type ChangeKind = 'added' | 'dropped' | 'renamed' | 'moved' | 'demands';

/** One difference between two plans; `from` and `to` are texts or ISO days, absent where there was or will be nothing. */
export interface PlanChange {
  readonly id: string;
  readonly kind: ChangeKind;
  /** The milestone by its old name, so that everybody knows which is meant; of a new one, its own. */
  readonly milestone: string;
  readonly from?: string;
  readonly to?: string;
}

/** What another plan changes, milestone by milestone: first what becomes of those that are there, then what is added. */
export function planDiff(current: readonly Promised[], wanted: readonly Promised[]): readonly PlanChange[] {
  const next = new Map(wanted.map((each) => [each.id, each]));
  const known = new Set(current.map(({ id }) => id));
  const changed = current.flatMap((before): PlanChange[] => {
    const after = next.get(before.id);
    return after ? changesOf(before, after) : [{ id: before.id, kind: 'dropped', milestone: before.name, from: before.dueOn }];
  });
  const added = wanted
    .filter(({ id }) => !known.has(id))
    .map((each): PlanChange => ({ id: each.id, kind: 'added', milestone: each.name, to: each.dueOn }));
  return [...changed, ...added];
}

function changesOf(before: Promised, after: Promised): PlanChange[] {
  const about = { id: before.id, milestone: before.name };
  const demandsBefore = textOf(before);
  const demandsAfter = textOf(after);
  return [
    ...(after.name === before.name ? [] : [{ ...about, kind: 'renamed' as const, from: before.name, to: after.name }]),
    ...(after.dueOn === before.dueOn ? [] : [{ ...about, kind: 'moved' as const, from: before.dueOn, to: after.dueOn }]),
    ...(demandsAfter === demandsBefore ? [] : [{ ...about, kind: 'demands' as const, from: demandsBefore, to: demandsAfter }]),
  ];
}

const textOf = ({ demands }: Promised): string => demands.map(({ description }) => description).join('\n');

/**
 * Ids, as the plan has them, of what was met. A milestone that is carried out has an id of its own; what was met stands in the plan word
 * by word as it was promised, and is known by that.
 */
export function metIn(current: readonly Promised[], carriedOut: readonly (Omit<Promised, 'id'> & { readonly milestoneStatus: MilestoneStatus })[]): readonly string[] {
  const promise = ({ name, dueOn, demands }: Omit<Promised, 'id'>): string => JSON.stringify([name, dueOn, ...demands.map(({ id }) => id)]);
  const met = new Set(carriedOut.filter(({ milestoneStatus }) => milestoneStatus === 'met').map(promise));
  return current.flatMap((each) => (met.has(promise(each)) ? [each.id] : []));
}

/** What is wanted, with what was met as it was promised: it may have been met after the change was begun. @param met ids */
export function keepingMet(wanted: readonly Promised[], current: readonly Promised[], met: readonly string[]): readonly Promised[] {
  const promised = new Map(current.flatMap((each) => (met.includes(each.id) ? [[each.id, each] as const] : [])));
  const dropped = [...promised.values()].filter(({ id }) => !wanted.some((each) => each.id === id));
  return [...dropped, ...wanted.map((each) => promised.get(each.id) ?? each)];
}

/**
 * Evidence that is asked for, written one to a line. A line that was there keeps its id, by its text or else by its place, so that what
 * was handed in for it stays with it.
 */
export function demandsFrom(text: string, before: Promised['demands'], newId: () => string): Promised['demands'] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const byText = new Map(before.map((each) => [each.description, each]));
  const taken = new Set(lines.flatMap((line) => byText.get(line)?.id ?? []));
  return lines.map((description, place) => {
    const same = byText.get(description);
    if (same) return same;
    const there = before[place];
    const isFree = there !== undefined && !taken.has(there.id);
    return { id: isFree ? there.id : newId(), description };
  });
}
