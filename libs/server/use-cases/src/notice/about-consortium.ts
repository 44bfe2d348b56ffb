import type { ProjectRow } from '@shixiao/persistence';
import { organisationById, personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import { groupOf } from '../policy/place.ts';
import type { CallerActScope } from '../scope.ts';
import { peopleOffered } from './about-tasks.ts';
import { say } from './say.ts';
import { tellPeople } from './send.ts';

/**
 * An enterprise that another one made a proposer of a draft: its project leads learn by whom, of what, and that they can leave. Nothing is
 * asked of them, as a draft binds nobody; so it is a line of their digests.
 */
export async function tellBroughtIn(scope: CallerActScope, { id, jurisdictionId, title }: ProjectRow, organisationId: string): Promise<void> {
  const { caller, load } = scope;
  const ownerIds = await peopleOffered(scope, { candidateGroups: [groupOf('projectLead', organisationId)], candidateUsers: [] });
  if (ownerIds.length === 0) return;
  const [organisation, person] = await Promise.all([must(load(organisationById, caller.organisationId)), must(load(personById, caller.personId))]);
  const told = await tellPeople(scope, {
    jurisdictionId,
    projectId: id,
    text: say('broughtIn', {
      organisation: { zh: organisation.name, en: organisation.nameEn ?? organisation.name },
      person: person.name,
      project: title === '' ? say('untitled') : title,
    }),
    ownerIds,
    kind: 'information',
    by: caller,
  });
  if (!told.ok) throw new Error(`A notice to a new proposer is refused: ${told.refusal.kind}`);
}
