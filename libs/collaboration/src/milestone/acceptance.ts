import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import type { Instant } from '../clock/day.ts';
import { refusalToJudge } from '../organisation/separation.ts';
import type { Party, SeparationRefusal } from '../organisation/separation.ts';
import { reportersOf, statusOfMilestone, verifiersOf } from './progress.ts';
import type { MilestoneProgress, MilestoneStatus } from './progress.ts';

export interface ChecklistMark {
  readonly milestone: string;
  readonly verdict: 'confirmed' | 'defective';
  /** What is defective; free where it was confirmed. */
  readonly note: string;
  readonly by: Party;
  readonly at: Instant;
}

/** 验收: the milestones gone through once more, each marked by somebody who neither reported nor verified it. */
export interface Acceptance {
  readonly milestones: readonly MilestoneProgress[];
  /** Later marks of a milestone count; earlier ones stay. */
  readonly marks: readonly ChecklistMark[];
  readonly accepted?: { readonly by: Party; readonly at: Instant };
}

export type AcceptanceRefusal =
  | { readonly kind: 'acceptedAlready'; readonly at: Instant }
  | { readonly kind: 'milestoneUnknown'; readonly milestone: string }
  | { readonly kind: 'milestoneNotMet'; readonly milestone: string; readonly status: MilestoneStatus }
  | { readonly kind: 'noteMissing' }
  | { readonly kind: 'unmarked'; readonly milestones: readonly string[] }
  | { readonly kind: 'defective'; readonly milestones: readonly string[] }
  | SeparationRefusal;

export function markMilestone(acceptance: Acceptance, mark: ChecklistMark): Result<Acceptance, AcceptanceRefusal> {
  if (acceptance.accepted) return refuse({ kind: 'acceptedAlready', at: acceptance.accepted.at });
  const { milestone, verdict, note, by } = mark;
  const progress = acceptance.milestones.find((one) => one.milestone.id === milestone);
  if (!progress) return refuse({ kind: 'milestoneUnknown', milestone });
  const status = statusOfMilestone(progress);
  if (verdict === 'confirmed' && status !== 'met') return refuse({ kind: 'milestoneNotMet', milestone, status });
  const clash = refusalToJudge(by, reportersOf(progress), verifiersOf(progress));
  if (clash) return refuse(clash);
  if (verdict === 'defective' && !isReasonGiven(note)) return refuse({ kind: 'noteMissing' });
  return accept({ ...acceptance, marks: [...acceptance.marks, mark] });
}

/** A milestone with the mark that counts; none while nobody has looked at it. */
export interface ChecklistLine {
  readonly milestone: string;
  readonly mark?: ChecklistMark;
}

/** How each milestone is marked now. */
export function acceptanceChecklist({ milestones, marks }: Acceptance): readonly ChecklistLine[] {
  return milestones.map((progress) => {
    const { id } = progress.milestone;
    const mark = marks.findLast((one) => one.milestone === id);
    return { milestone: id, ...(mark && { mark }) };
  });
}

export function acceptProject(acceptance: Acceptance, by: Party, at: Instant): Result<Acceptance, AcceptanceRefusal> {
  if (acceptance.accepted) return refuse({ kind: 'acceptedAlready', at: acceptance.accepted.at });
  for (const progress of acceptance.milestones) {
    const clash = refusalToJudge(by, reportersOf(progress), verifiersOf(progress));
    if (clash) return refuse(clash);
  }
  const list = acceptanceChecklist(acceptance);
  const unmarked = list.filter(({ mark }) => !mark).map(({ milestone }) => milestone);
  if (unmarked.length > 0) return refuse({ kind: 'unmarked', milestones: unmarked });
  const defective = list.filter(({ mark }) => mark?.verdict === 'defective').map(({ milestone }) => milestone);
  if (defective.length > 0) return refuse({ kind: 'defective', milestones: defective });
  return accept({ ...acceptance, accepted: { by, at } });
}
