import { EMPTY_PROPOSAL, isOpenFor } from '@shixiao/collaboration';
import { insertRow, projects, proposals, proposalVersions } from '@shixiao/persistence';
import type { JurisdictionRow, ProposalRow } from '@shixiao/persistence';
import { callOf, findCall, shownStage } from '../call/call-of.ts';
import { jurisdictionById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { startProcess } from '../process/running.ts';
import { refused } from '../refusal.ts';
import type { CallerActScope } from '../scope.ts';
import { notFound, putOnRecord } from './change-proposal.ts';
import { found, invalid, TITLE_LENGTH, wordsProblem } from './input-problems.ts';
import { limitOverridesOf } from './limit-overrides.ts';

/** The process of every project that enterprises lead. */
const PROCESS = 'marketLedProject';

interface Origin {
  readonly jurisdiction: JurisdictionRow;
  readonly authorityId: string;
  readonly callId: string | null;
}

/** Begins a proposal and with it the project that may become of it: one process, from here to the end. */
export const createProposal: Act<'createProposal'> = async (scope, input) => {
  const { app, caller, now } = scope;
  const problems = found(wordsProblem(input.title, ['title'], TITLE_LENGTH));
  if (problems.length > 0) return invalid(...problems);
  const origin = input.callId == null ? await ownIdea(scope, input.jurisdictionId) : await answerTo(scope, input.callId, input.jurisdictionId);
  if ('__typename' in origin) return origin;
  const { jurisdiction, authorityId, callId } = origin;
  const [id, projectId, instanceId] = [app.newId(), app.newId(), app.newId()];
  const jurisdictionId = jurisdiction.id;
  const leadOrganisationId = caller.organisationId;
  await insertRow(scope.tx, projects, {
    id: projectId,
    jurisdictionId,
    authorityId,
    leadOrganisationId,
    partyIds: [leadOrganisationId, authorityId],
    stages: [],
    lifecycleId: app.lifecycles.byProcess(PROCESS)?.id ?? PROCESS,
    title: input.title,
    status: 'proposal',
    content: {},
    version: 1,
    createdAt: now,
    changedAt: now,
  });
  const row: ProposalRow = {
    id,
    jurisdictionId,
    projectId,
    callId,
    proposers: [leadOrganisationId],
    content: { ...EMPTY_PROPOSAL, title: input.title },
    stage: { name: 'draft' },
    stageName: 'draft',
    returned: null,
    submittedAt: null,
    submittedBy: null,
    submittedHash: null,
    version: 1,
    createdBy: caller.personId,
    createdAt: now,
    changedAt: now,
  };
  await insertRow(scope.tx, proposals, row);
  const { content } = row;
  await insertRow(scope.tx, proposalVersions, { proposalId: id, version: 1, jurisdictionId, projectId, content, savedBy: caller.personId, savedAt: now });
  await startProcess(
    scope,
    { instanceId, jurisdictionId, projectId, authorityId, leadOrganisationId, verifierOrganisationId: null },
    PROCESS,
    {
      projectId,
      projectLead: caller.personId,
      jurisdiction: jurisdictionId,
      limitOverrides: limitOverridesOf(jurisdiction),
      ...(callId !== null && { callId }),
    },
    callId === null ? 'ownProposalMade' : 'callAnswered',
  );
  await scope.entities.update(projects, { id: projectId }, { instanceId });
  putOnRecord(scope, row, { title: input.title, callId, proposers: row.proposers });
  return { __typename: 'Proposal', ...row };
};

async function answerTo(scope: CallerActScope, callId: string, jurisdictionId: string | null | undefined) {
  const call = await findCall(scope, 'Query.call', callId);
  if (!call) return notFound(callId, ['callId']);
  if (jurisdictionId != null && jurisdictionId !== call.jurisdictionId) return invalid({ path: ['jurisdictionId'], kind: 'unknownId' });
  // What nobody has closed yet, though its time is over, is closed to whoever comes now.
  const open = isOpenFor(callOf(call), scope.now);
  if (!open) return refused('CallNotOpen', { callStage: call.stageName === 'open' ? 'closed' : shownStage(call) }, ['callId']);
  const jurisdiction = await must(scope.load(jurisdictionById, call.jurisdictionId));
  return { jurisdiction, authorityId: call.authorityId, callId } satisfies Origin;
}

/** 企业自提: the authority is the one that has been longest in the jurisdiction and has somebody to handle it. */
async function ownIdea(scope: CallerActScope, jurisdictionId: string | null | undefined) {
  if (jurisdictionId == null) return invalid({ path: ['jurisdictionId'], kind: 'required' });
  const jurisdiction = isUuid(jurisdictionId) ? await scope.load(jurisdictionById, jurisdictionId) : undefined;
  if (!jurisdiction) return notFound(jurisdictionId, ['jurisdictionId']);
  const { rows } = await scope.sql.query<{ id: string }>(
    `select o.id from organisation o
      where o.jurisdiction_id = $1 and o.kind = 'government' and o.disabled_at is null and exists (
        select from role_grant g where g.organisation_id = o.id and g.role = 'caseOfficer' and g.revoked_at is null)
      order by o.created_at, o.id limit 1`,
    [jurisdictionId],
  );
  const [authority] = rows;
  if (!authority) return invalid({ path: ['jurisdictionId'], kind: 'unknownId' });
  return { jurisdiction, authorityId: authority.id, callId: null } satisfies Origin;
}
