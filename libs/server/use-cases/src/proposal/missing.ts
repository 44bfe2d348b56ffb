import { dayAt, missingFrom } from '@shixiao/collaboration';
import type { IndicatorProblem, MissingPart, WantedIndicator } from '@shixiao/collaboration';
import type { MissingPart as ShownPart, MissingPartKind } from '@shixiao/contract';
import type { ProposalRow } from '@shixiao/persistence';
import { calendarOf } from '../calendar/calendar.ts';
import { callById } from '../call/call-of.ts';
import { jurisdictionById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Scope } from '../scope.ts';
import { isEditable } from './proposal-of.ts';

/** What the call asks for; nothing for the enterprise's own idea. */
export async function wantedBy(scope: Scope, { callId }: ProposalRow): Promise<readonly WantedIndicator[]> {
  return callId === null ? [] : (await must(scope.load(callById, callId))).content.wanted;
}

/** Everything that a proposal lacks while it can still be added; what was handed in lacked nothing. */
export async function missingOf(scope: Scope, row: ProposalRow): Promise<readonly ShownPart[]> {
  if (!isEditable(row)) return [];
  const jurisdiction = await must(scope.load(jurisdictionById, row.jurisdictionId));
  const today = dayAt(scope.now, calendarOf(jurisdiction).offsetMinutes);
  return shownMissing(missingFrom(row.content, { wanted: await wantedBy(scope, row), proposers: row.proposers, today }));
}

export const shownMissing = (parts: readonly MissingPart[]): readonly ShownPart[] => parts.map(shown);

/** One thing that is missing, with the field that it concerns as changes to a draft name it. */
function shown(part: MissingPart): ShownPart {
  switch (part.kind) {
    case 'textMissing':
      return plain(part.kind, part.field);
    case 'marketCaseMissing':
      return plain(part.kind, 'marketCase', part.field);
    case 'shareOutOfRange':
      return plain(part.kind, 'marketCase', 'ownFundsShare');
    case 'noIndicator':
      return plain(part.kind, 'indicators');
    case 'wantedIndicatorUnanswered':
      return plain(part.kind, 'wantedIndicators', part.wanted);
    case 'indicatorAnswersUnknown':
      return plain(part.kind, 'indicators', part.indicator, 'answers');
    case 'indicatorProblem':
      return ofIndicator(part.indicator, part.problem);
    case 'noMilestone':
      return plain(part.kind, 'milestones');
    case 'milestoneUnnamed':
      return plain(part.kind, 'milestones', part.milestone, 'name');
    case 'milestoneWithoutDay':
    case 'milestonesOutOfOrder':
    case 'milestoneInThePast':
      return plain(part.kind, 'milestones', part.milestone, 'dueOn');
    case 'milestoneWithoutEvidence':
      return plain(part.kind, 'milestones', part.milestone, 'evidence');
    case 'evidenceDemandEmpty':
      return plain(part.kind, 'milestones', part.milestone, 'evidence', part.demand, 'description');
    case 'idTwice':
      return plain(part.kind, part.id);
    default:
      return part satisfies never;
  }
}

function ofIndicator(indicator: string, problem: IndicatorProblem): ShownPart {
  const at = (kind: MissingPartKind, field: string): ShownPart => plain(kind, 'indicators', indicator, field);
  switch (problem.kind) {
    case 'fieldMissing':
      return at('indicatorFieldMissing', problem.field);
    case 'notANumber':
    case 'notADay':
      return at(problem.kind, problem.field);
    case 'targetEqualsBaseline':
      return at(problem.kind, 'target');
    case 'targetBeforeBaseline':
      return at(problem.kind, 'targetOn');
    case 'measuredByPromiser':
      return at(problem.kind, 'measuredBy');
    case 'activityNotOutcome':
      return { ...at(problem.kind, 'name'), found: { __typename: 'ActivityFound', ...problem.found } };
    default:
      return problem satisfies never;
  }
}

const plain = (kind: MissingPartKind, ...field: string[]): ShownPart => ({ __typename: 'MissingPart', kind, field, found: null });
