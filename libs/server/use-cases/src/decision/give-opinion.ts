import { giveOpinion as give } from '@shixiao/collaboration';
import type { SpeakingRefusal } from '@shixiao/collaboration';
import { insertRow, opinions } from '@shixiao/persistence';
import type { OpinionRow } from '@shixiao/persistence';
import { personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import type { CallerActScope } from '../scope.ts';
import { decidedAlready, findMatter, matterNotFound, storeMatter, takeMatter } from './matter-of.ts';

/** Says what one thinks. An opinion is one's own: nobody gives it for another. */
export const giveOpinion: Act<'giveOpinion'> = async (scope, { matterId, verdict, statement }) => {
  const seen = await findMatter(scope, 'Mutation.giveOpinion', matterId);
  if (!seen) return matterNotFound(matterId);
  const { project, row, matter, decision } = await takeMatter(scope, seen);
  if (decision) return decidedAlready(scope, decision);
  const { personId } = scope.caller;
  if (matter.interests.some(({ person }) => person === personId)) {
    return refused('InterestDeclaredBefore', { person: await must(scope.load(personById, personId)) });
  }
  const given = give(matter, { person: personId, verdict, statement, at: scope.now });
  if (!given.ok) return refusalToSpeak(scope, given.refusal);
  const said: OpinionRow = {
    id: scope.app.newId(),
    jurisdictionId: row.jurisdictionId,
    projectId: row.projectId,
    matterId: row.id,
    personId,
    verdict,
    statement,
    at: scope.now,
  };
  await insertRow(scope.tx, opinions, said);
  putOnRecord(scope, project, { subject: said.id, content: said });
  return storeMatter(scope, row, {});
};

export async function refusalToSpeak(scope: CallerActScope, refusal: SpeakingRefusal) {
  switch (refusal.kind) {
    case 'membersNotHeard':
      return refused('MembersNotHeard', { members: await Promise.all(refusal.members.map((id) => must(scope.load(personById, id)))) });
    case 'notAMember':
      return refused('NotAllowed', { because: 'notAsked' });
    case 'spokeAlready':
      return refused('SpokeAlready', {});
    case 'statementEmpty':
      return refused('ReasonMissing', {}, ['statement']);
    default:
      return refusal satisfies never;
  }
}
