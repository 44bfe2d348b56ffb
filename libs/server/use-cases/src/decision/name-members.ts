import type { Role } from '@shixiao/collaboration';
import { roleGrants } from '@shixiao/persistence';
import { In, IsNull } from 'typeorm';
import { personById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Act, InputOf } from '../operations.ts';
import { invalid } from '../proposal/input-problems.ts';
import { refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import type { CallerActScope } from '../scope.ts';
import { decidedAlready, findMatter, matterNotFound, staleMatter, storeMatter, takeMatter } from './matter-of.ts';

const MEMBER_ROLES: readonly Role[] = ['approver', 'caseOfficer'];

/** Says who is heard before the chief, and who the chief is. Once somebody has spoken it stays as it is. */
export const nameMembers: Act<'nameMembers'> = async (scope, input) => {
  const seen = await findMatter(scope, 'Mutation.nameMembers', input.matterId);
  if (!seen) return matterNotFound(input.matterId);
  const { project, row, matter, decision } = await takeMatter(scope, seen);
  if (decision) return decidedAlready(scope, decision);
  if (matter.opinions.length > 0) return refused('SpokeAlready', {});
  if (row.version !== input.expectedVersion) return staleMatter(scope, row);
  const unfit = await refusalToName(scope, input, project.authorityId);
  if (unfit) return unfit;
  const chiefId = input.chiefId ?? null;
  for (const person of [...input.memberIds, ...(chiefId === null ? [] : [chiefId])]) {
    const declared = matter.interests.find((interest) => interest.person === person);
    if (declared) return refused('InterestDeclaredBefore', { person: await must(scope.load(personById, person)) });
  }
  putOnRecord(scope, project, { subject: row.id, content: { members: input.memberIds, chief: chiefId } });
  return storeMatter(scope, row, { members: input.memberIds, chiefId });
};

/** Members are officials of the deciding authority; its chief is somebody who may decide. */
async function refusalToName(scope: CallerActScope, { memberIds, chiefId }: InputOf<'nameMembers'>, authorityId: string) {
  const twice = memberIds.findIndex((id, index) => memberIds.indexOf(id) !== index);
  if (twice >= 0) return invalid({ path: ['memberIds', String(twice)], kind: 'idTwice' });
  const wanted = [
    ...memberIds.map((id, index) => ({ id, path: ['memberIds', String(index)], roles: MEMBER_ROLES })),
    ...(chiefId ? [{ id: chiefId, path: ['chiefId'], roles: ['approver'] as readonly Role[] }] : []),
  ];
  const grants = await scope.entities.find(roleGrants, {
    where: { personId: In(wanted.map(({ id }) => id).filter(isUuid)), organisationId: authorityId, revokedAt: IsNull() },
  });
  for (const { id, path, roles } of wanted) {
    const person = isUuid(id) ? await scope.load(personById, id) : undefined;
    if (!person) return invalid({ path, kind: 'unknownId' });
    if (!grants.some((grant) => grant.personId === id && roles.includes(grant.role))) {
      return refused('RoleMissing', { person, candidateRoles: roles }, path);
    }
  }
  return undefined;
}
