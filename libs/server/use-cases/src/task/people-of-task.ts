import type { Role } from '@shixiao/contract';
import type { TaskRow } from '@shixiao/persistence';
import { isUuid } from '../lookup/find-project.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { rolesOfGroups } from './task-key.ts';
import { personKnown, personNamed } from './task-refusals.ts';

/** Ids that nobody has, as the input's problem. */
export async function peopleUnknown(scope: CallerActScope, ids: readonly string[], field: string) {
  const known = await Promise.all(ids.map((id) => personNamed(scope, id)));
  const inputProblems = ids.flatMap((_id, index) => {
    const path = field.endsWith('Ids') ? [field, String(index)] : [field];
    return known[index] && known[index].disabledAt === null ? [] : [{ path, kind: 'unknownId' as const, limit: null }];
  });
  return inputProblems.length === 0 ? undefined : refused('InputInvalid', { inputProblems }, [field]);
}

/** Whether somebody has one of the roles that a task asks for, where it asks for it. */
export async function hasRoleFor(scope: CallerActScope, task: TaskRow, personId: string): Promise<boolean> {
  if (task.candidateGroups.length === 0) return true;
  return asks(scope, personId, `(g.role || '@' || g.organisation_id = any ($2) or g.role || '@' || o.jurisdiction_id = any ($2))`, task.candidateGroups);
}

/** Whether somebody belongs to an organisation that a task is offered to, in whatever role: those may be asked to sign. */
export async function isWithin(scope: CallerActScope, task: TaskRow, personId: string): Promise<boolean> {
  if (task.candidateGroups.length === 0) return true;
  const places = task.candidateGroups.flatMap((group) => group.split('@')[1] ?? []);
  return asks(scope, personId, '(g.organisation_id::text = any ($2) or o.jurisdiction_id::text = any ($2))', places);
}

async function asks({ sql }: CallerActScope, personId: string, condition: string, values: readonly string[]): Promise<boolean> {
  if (!isUuid(personId)) return false;
  const { rows } = await sql.query(
    `select from role_grant g join organisation o on o.id = g.organisation_id
      where g.person_id = $1 and g.revoked_at is null and ${condition} limit 1`,
    [personId, values],
  );
  return rows.length > 0;
}

export async function roleMissing(scope: CallerActScope, task: TaskRow, personId: string, path: readonly string[]) {
  return refused('RoleMissing', { person: await personKnown(scope, personId), candidateRoles: rolesOfGroups(task.candidateGroups) as Role[] }, path);
}
