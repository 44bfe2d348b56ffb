import type { LedgerActor } from '@shixiao/contract';
import type { LedgerEntryRow } from '@shixiao/persistence';
import { PROCESS_ACTOR, PUBLIC_ACTOR } from '../caller.ts';
import { shownParty } from '../proposal/proposal-of.ts';
import type { Scope } from '../scope.ts';
import { expertsOfProject } from '../scoring/experts-of-project.ts';
import { isActOfExpert, knowsExperts } from '../scoring/who-knows.ts';
import { readTaskId } from '../task/task-key.ts';

type Acted = Pick<LedgerEntryRow, 'act' | 'actor' | 'onBehalfOf' | 'organisation' | 'subject' | 'projectId' | 'jurisdictionId'>;

/** As whom the reader is shown the actor of an entry. */
export async function actorKindOf(scope: Scope, entry: Acted): Promise<LedgerActor> {
  switch (entry.actor) {
    case PUBLIC_ACTOR:
      return 'citizen';
    case PROCESS_ACTOR:
      return 'process';
    default:
      return (await isNameless(scope, entry)) ? 'expert' : 'person';
  }
}

/** Who did it, where the reader is told. */
export async function doneBy(scope: Scope, entry: Acted) {
  if ((await actorKindOf(scope, entry)) !== 'person') return null;
  const { actor, organisation, onBehalfOf } = entry;
  return shownParty(scope, { person: actor, organisation, ...(onBehalfOf !== null && { onBehalfOf }) });
}

/** Whether the reader is not told which expert it was: in what experts put on record, and in what they did with a task of theirs. */
async function isNameless({ caller, load }: Scope, { act, actor, onBehalfOf, subject, projectId, jurisdictionId }: Acted): Promise<boolean> {
  if (knowsExperts(caller, { jurisdictionId, expertIds: [actor] })) return false;
  if (isActOfExpert(act)) return true;
  if (projectId === null || !readTaskId(subject)) return false;
  const experts = await load(expertsOfProject, projectId);
  return experts !== undefined && (experts.has(actor) || (onBehalfOf !== null && experts.has(onBehalfOf)));
}
