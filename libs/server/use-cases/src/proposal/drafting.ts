import { isSameJson, mergeDrafts } from '@shixiao/collaboration';
import type { JsonObject, JsonValue, MergeConflict, ProposalContent } from '@shixiao/collaboration';
import type { DraftChangeInput } from '@shixiao/contract';
import { projects } from '@shixiao/persistence';
import type { ProposalRow, ProposalVersionRow } from '@shixiao/persistence';
import { organisationById, personById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { isRefusal } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { staleProposal, storeProposal, takeDraft } from './change-proposal.ts';
import { changeField } from './draft-change.ts';
import { CONTENT } from './draft-shape.ts';
import { keepVersion, lastChangeOf, valueAt, versionAt, versionsFrom } from './draft-versions.ts';
import { invalid } from './input-problems.ts';
import type { Problem } from './input-problems.ts';

const MOST_CHANGES = 200;

/**
 * Saves changes that were made on `baseVersion`, joined with what others saved meanwhile. Not on the ledger: a draft is nobody's act
 * until it is handed in; who saved what is in the versions.
 */
export const saveProposalDraft: Act<'saveProposalDraft'> = async (scope, input) => {
  const taken = await takeDraft(scope, 'Mutation.saveProposalDraft', input);
  if (isRefusal(taken)) return taken;
  const { row } = taken;
  if (input.changes.length > MOST_CHANGES) return invalid({ path: ['changes'], kind: 'tooMany', limit: MOST_CHANGES });
  const base = await versionAt(scope, row, input.baseVersion);
  if (!base) return staleProposal(scope, row);
  const mine = changed(base.content, input.changes);
  if ('problems' in mine) return invalid(...mine.problems);
  const strangers = await unknownMeasurers(scope, mine.content, row.content);
  if (strangers.length > 0) return invalid(...strangers);
  const merged = mergeDrafts(jsonOf(base.content), jsonOf(mine.content), jsonOf(row.content));
  const content = merged.content as unknown as ProposalContent;
  const conflicts = await shownConflicts(scope, base, merged.conflicts);
  if (isSameJson(jsonOf(content), jsonOf(row.content))) {
    return { __typename: 'DraftSaved', proposal: row, conflicts };
  }
  const proposal = await storeProposal(scope, row, { content });
  await keepVersion(scope, proposal);
  if (content.title !== row.content.title && content.title !== '') {
    await scope.entities.update(projects, { id: row.projectId }, { title: content.title, changedAt: scope.now });
  }
  tellOthers(scope, row, proposal, input.changes);
  return { __typename: 'DraftSaved', proposal, conflicts };
};

const jsonOf = (content: ProposalContent): JsonValue => content as unknown as JsonValue;

type Changed = { readonly content: ProposalContent } | { readonly problems: readonly Problem[] };

function changed(base: ProposalContent, changes: readonly DraftChangeInput[]): Changed {
  let content = base as unknown as JsonObject;
  const problems: Problem[] = [];
  changes.forEach(({ field, value }, index) => {
    const read = changeField(content, CONTENT, field, value, ['changes', String(index), 'value']);
    if ('problem' in read) problems.push(read.problem);
    else content = read.value as JsonObject;
  });
  return problems.length > 0 ? { problems } : { content: content as unknown as ProposalContent };
}

/** Measuring parties that are no organisation here; those that stood there before are not asked about again. */
async function unknownMeasurers({ load }: CallerActScope, mine: ProposalContent, before: ProposalContent): Promise<Problem[]> {
  const known = new Set(['', ...before.indicators.map(({ measuredBy }) => measuredBy)]);
  const asked = mine.indicators.filter(({ measuredBy }) => !known.has(measuredBy));
  const exist = await Promise.all(asked.map(async ({ measuredBy }) => isUuid(measuredBy) && (await load(organisationById, measuredBy)) !== undefined));
  return asked.filter((_, index) => !exist[index]).map(({ id }) => ({ path: ['changes', 'indicators', id, 'measuredBy'], kind: 'unknownId' }));
}

async function shownConflicts(scope: CallerActScope, base: ProposalVersionRow, conflicts: readonly MergeConflict[]) {
  if (conflicts.length === 0) return [];
  const versions = await versionsFrom(scope, base);
  return Promise.all(
    conflicts.map(async ({ path, ...sides }) => {
      const field = path.map((name) => (typeof name === 'string' ? name : name.item));
      const { savedBy, savedAt } = lastChangeOf(versions, field) ?? versions.at(-1) ?? base;
      return { field, ...sides, savedBy: await must(scope.load(personById, savedBy)), savedAt };
    }),
  );
}

/** Whoever has the draft open hears which of the fields are different now. */
function tellOthers(scope: CallerActScope, before: ProposalRow, after: ProposalRow, changes: readonly DraftChangeInput[]): void {
  const fields = new Map(changes.map(({ field }) => [JSON.stringify(field), field]));
  const changedFields = [...fields.values()].flatMap((field) => {
    const [was, is] = [valueAt(before.content, field), valueAt(after.content, field)];
    if (isSameJson(was ?? null, is ?? null)) return [];
    return [{ field: [...field], ...(is !== undefined && { value: is }) }];
  });
  const { id, jurisdictionId, projectId, version } = after;
  scope.tell('draft', {
    jurisdictionId,
    projectId,
    payload: { proposalId: id, change: 'DraftSavedByOther', version, changedFields, savedBy: scope.caller.personId, savedAt: scope.now },
  });
}
