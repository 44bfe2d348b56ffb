import { detailsOf } from './details.ts';
import type { AnyRefusal } from './is-refusal.ts';

/** How the reader's language says things; `injectWords()` of the ui-kit gives one. */
export interface Saying {
  t(key: string, facts?: Readonly<Record<string, unknown>>): string;
  sentence(both: { readonly zh: string; readonly en: string }): string;
  organisation(of: { readonly name: string; readonly englishName?: string | null | undefined }): string;
  dateTime(at: string): string;
  date(on: string): string;
  number(value: number | string): string;
  bytes(count: number): string;
  list(items: readonly string[]): string;
}

/** What happened and, line by line, what is to be put right. */
export interface RefusalText {
  readonly sentence: string;
  readonly details: readonly string[];
}

/** A refusal in the reader's language, its facts filled in. */
export function refusalText(refusal: AnyRefusal, say: Saying): RefusalText {
  return { sentence: say.t(`refusal.${refusal.__typename}`, factsOf(refusal, say)), details: detailsOf(refusal, say) };
}

/** Facts whose value is one of an enum, and which. */
const ENUMS: Readonly<Record<string, string>> = {
  because: 'NotAllowedBecause',
  blockerStatus: 'BlockerStatus',
  callStage: 'CallStage',
  held: 'Role',
  majority: 'Recommendation',
  milestoneStatus: 'MilestoneStatus',
  organisationKind: 'OrganisationKind',
  projectPhase: 'ProjectPhase',
  proposalStage: 'ProposalStage',
  role: 'Role',
  taskStatus: 'TaskStatus',
};
const ENUM_LISTS: Readonly<Record<string, string>> = { candidateRoles: 'Role', parts: 'Part' };
const DAYS = new Set(['earliest', 'latest', 'takenOn']);
const INSTANTS = new Set(['currentClosing', 'deadline', 'pausedFrom']);

/** Fields of one name have one type in all refusals, so each name is said in one way. */
function factsOf(refusal: AnyRefusal, say: Saying): Record<string, string> {
  const facts = Object.entries(refusal).map(([name, value]) => [name, factOf(name, value, say)] as const);
  const known = Object.fromEntries(facts.filter(([, text]) => text !== undefined)) as Record<string, string>;
  switch (refusal.__typename) {
    case 'DelegationOverlaps':
      return { ...known, person: refusal.delegation.to.name };
    case 'NotYourTurn':
      return { ...known, person: refusal.waitingFor.name };
    case 'UploadNotFinished':
      return { ...known, upload: refusal.upload.fileName };
    case 'ScoreOutOfRange':
      return { ...known, criterion: refusal.criterion.name };
    case 'AnsweredAlready':
    case 'DoneAlready':
    case 'TaskEnded':
      return { ...known, doneBy: refusal.doneBy?.name ?? say.t('refusal.detail.theSystem') };
    case 'Conflict':
      return { ...known, changedBy: refusal.changedBy?.name ?? say.t('refusal.detail.theSystem') };
    default:
      return known;
  }
}

function factOf(name: string, value: unknown, say: Saying): string | undefined {
  if (typeof value === 'number') return say.number(value);
  if (typeof value === 'string') return textOf(name, value, say);
  if (Array.isArray(value)) {
    const list = ENUM_LISTS[name];
    return list && say.list(value.map((each) => say.t(`terms.${list}.${String(each)}`)));
  }
  if (isNamed(value)) return name === 'organisation' ? say.organisation(value) : value.name;
  return undefined;
}

function textOf(name: string, value: string, say: Saying): string {
  const kind = ENUMS[name];
  if (kind) return say.t(`terms.${kind}.${value}`);
  if (DAYS.has(name)) return say.date(value);
  return INSTANTS.has(name) || name.endsWith('At') ? say.dateTime(value) : value;
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
