import type { MilestoneStatus, ProjectPartyRole } from '@shixiao/contract';
import type { LimitFactsFragment, PartyNamesFragment, TaskMatterFactsFragment } from '@shixiao/data-access';

/** What a task is about, so that whoever does it writes of it without looking elsewhere. */
export interface Matter {
  readonly kind: 'blocker' | 'milestone' | 'acceptance' | 'rectification';
  /** Its own name; absent where its kind says it all. */
  readonly title?: string;
  /** Where it stands on the project's pages. */
  readonly link: readonly string[];
  /** How far it has got, as a term: `BlockerStatus.open`. */
  readonly status?: string;
  /** In whose words it was brought up, and when. */
  readonly said?: { readonly text: string; readonly by: PartyNamesFragment | undefined; readonly at: string };
  /** By which day a milestone was promised. */
  readonly dueOn?: string;
  /** Which milestone a blocker holds up. */
  readonly milestone?: { readonly name: string; readonly link: readonly string[] } | undefined;
  /** The clock of whoever owes the next step. */
  readonly limits: LimitFactsFragment | null | undefined;
  /** Who owes it: an organisation or a person; absent where nobody does. */
  readonly owedBy: { readonly name: string; readonly englishName?: string | null } | undefined;
}

/** On whom a milestone waits. */
const MILESTONE_OWED_BY: Readonly<Record<MilestoneStatus, ProjectPartyRole | undefined>> = {
  planned: 'leadEnterprise',
  handedIn: 'verifier',
  notMet: 'leadEnterprise',
  disputed: 'authority',
  met: undefined,
};

/** Absent where the project, the proposal or the call itself is what the task is about. */
export function matterOf({ project, subject }: Pick<TaskMatterFactsFragment, 'project' | 'subject'>): Matter | undefined {
  if (!project) return undefined;
  const linkTo = (...part: readonly string[]) => ['/projects', project.id, ...part];
  const party = (role: ProjectPartyRole | undefined) => project.parties.find(({ partyRole }) => partyRole === role)?.organisation;
  switch (subject.__typename) {
    case 'Blocker': {
      const { title, blockerStatus, milestone } = subject;
      const round = subject.rounds.at(-1);
      return {
        kind: 'blocker',
        title,
        link: linkTo('blockers'),
        status: `BlockerStatus.${blockerStatus}`,
        ...(round && { said: { text: round.text, by: round.raisedBy, at: round.raisedAt } }),
        milestone: milestone ? { name: milestone.name, link: linkTo('milestones', milestone.id) } : undefined,
        limits: round?.limits,
        owedBy: blockerStatus === 'closed' ? undefined : party(blockerStatus === 'open' ? 'authority' : 'leadEnterprise'),
      };
    }
    case 'Milestone': {
      const { id, name, milestoneStatus, dueOn, limits } = subject;
      const owedBy = party(MILESTONE_OWED_BY[milestoneStatus]);
      return { kind: 'milestone', title: name, link: linkTo('milestones', id), status: `MilestoneStatus.${milestoneStatus}`, dueOn, limits, owedBy };
    }
    case 'Acceptance': {
      const { outcomeStatement, appliedBy, appliedAt, limits } = subject;
      return { kind: 'acceptance', link: linkTo('acceptance'), said: { text: outcomeStatement, by: appliedBy, at: appliedAt }, limits, owedBy: party('authority') };
    }
    case 'Rectification': {
      const { owner, limits, rating } = subject;
      // Whoever rates stays unknown.
      const said = { text: rating.text ?? '', by: undefined, at: rating.at };
      return { kind: 'rectification', link: linkTo('outcome'), status: `RatingLevel.${rating.level}`, said, limits, owedBy: owner };
    }
    default:
      return undefined;
  }
}
