import { isSameJson } from '@shixiao/collaboration';
import type { JsonObject, JsonValue } from '@shixiao/collaboration';
import { insertRow, proposalVersions } from '@shixiao/persistence';
import type { ProposalRow, ProposalVersionRow } from '@shixiao/persistence';
import { LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { CallerActScope, Scope } from '../scope.ts';

/** So many are kept of a draft; whoever comes with changes to an older one looks at it anew. */
const KEPT = 200;

/** What the draft said at a version; absent where that is too long ago, or never was. */
export async function versionAt({ entities }: Scope, { id, version: now }: ProposalRow, version: number): Promise<ProposalVersionRow | undefined> {
  if (version < 1 || version > now) return undefined;
  const where = { proposalId: id, version: LessThanOrEqual(version) };
  return (await entities.findOne(proposalVersions, { where, order: { version: 'DESC' } })) ?? undefined;
}

export async function keepVersion(scope: CallerActScope, row: ProposalRow): Promise<void> {
  const { id: proposalId, version, jurisdictionId, projectId, content } = row;
  const saved = { savedBy: scope.caller.personId, savedAt: scope.now };
  await insertRow(scope.tx, proposalVersions, { proposalId, version, jurisdictionId, projectId, content, ...saved });
  await scope.sql.query(
    `delete from proposal_version where proposal_id = $1 and version < (
      select version from proposal_version where proposal_id = $1 order by version desc offset $2 limit 1)`,
    [proposalId, KEPT - 1],
  );
}

/** All versions from one on, oldest first: told through, they say who changed which field last. */
export async function versionsFrom({ entities }: Scope, { proposalId, version }: ProposalVersionRow): Promise<readonly ProposalVersionRow[]> {
  return entities.find(proposalVersions, { where: { proposalId, version: MoreThanOrEqual(version) }, order: { version: 'ASC' } });
}

/** Who changed a field last. `versions`: two at least, oldest first. */
export function lastChangeOf(versions: readonly ProposalVersionRow[], field: readonly string[]): ProposalVersionRow | undefined {
  return versions.findLast((version, at) => {
    const before = versions[at - 1];
    return before && !isSameJson(valueAt(before.content, field), valueAt(version.content, field));
  });
}

/** The value of a field; items of lists by their id. */
export function valueAt(content: unknown, field: readonly string[]): JsonValue | undefined {
  let at = content as JsonValue | undefined;
  for (const name of field) {
    if (Array.isArray(at)) at = (at as readonly JsonObject[]).find(({ id }) => id === name);
    else if (typeof at === 'object' && at !== null && Object.hasOwn(at, name)) at = (at as JsonObject)[name];
    else return undefined;
  }
  return at;
}
