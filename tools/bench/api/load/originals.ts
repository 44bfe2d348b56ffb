import path from 'node:path';
import { loadDemonstration } from '@shixiao/demonstration';
import { openApplication, perform } from '@shixiao/use-cases';
import type { Caller } from '@shixiao/use-cases';
import type { Database } from '@shixiao/persistence';
import type { Client } from 'pg';
import type { Originals } from './multiply.ts';
import { projectTemplate, worldTemplate } from './template.ts';

/** Real projects, each brought to its stage by the acts of its people. */
export async function tellStories(database: Database, folder: string): Promise<void> {
  await loadDemonstration({ database, filesFolder: path.join(folder, 'evidence'), today: new Date().toISOString() });
}

/** How often a project of each stage is met: many are proposed, fewer carried out. */
const SHARES: Readonly<Record<string, number>> = { proposal: 4, consultation: 3, decision: 2, execution: 2, acceptance: 2 };
const SHARE_OF_HANDED_IN = 5;

/** The demonstration's projects as they are, and the one that is being drafted once more after it was handed in. */
export async function originalsOf(sql: Client, database: Database, folder: string): Promise<Originals> {
  const { template: world, ids } = await worldTemplate(sql);
  const { rows } = await sql.query<{ id: string; stage: string }>('select id, stages[1] as stage from project order by id');
  const projects = [];
  for (const { id, stage } of rows) projects.push({ template: await projectTemplate(sql, id, ids), share: SHARES[stage] ?? 1 });
  const draft = rows.find(({ stage }) => stage === 'proposal');
  if (!draft) throw new Error('The demonstration has no project that is being drafted');
  await handIn(sql, database, folder, draft.id);
  projects.push({ template: await projectTemplate(sql, draft.id, ids), share: SHARE_OF_HANDED_IN });
  return { world, projects };
}

async function handIn(sql: Client, database: Database, folder: string, projectId: string): Promise<void> {
  const app = await openApplication({ database, filesFolder: path.join(folder, 'evidence'), isDemonstration: true });
  const { rows } = await sql.query<{ id: string; version: number } & Omit<Caller, 'standsInFor'>>(
    `select q.id, q.version, q.created_by as "personId", o.id as "organisationId", o.kind as "organisationKind",
        o.jurisdiction_id as "jurisdictionId", array[o.jurisdiction_id::text] as "jurisdictionIds", array['projectLead'] as roles
      from proposal q join project p on p.id = q.project_id join organisation o on o.id = p.lead_organisation_id where p.id = $1`,
    [projectId],
  );
  const [row] = rows;
  if (!row) throw new Error(`${projectId} has no proposal`);
  const { id: proposalId, version: expectedVersion, ...lead } = row;
  const answer = await perform(app, { ...lead, standsInFor: [] }, 'submitProposal', { proposalId, expectedVersion, clientMutationKey: app.newId() });
  if (answer.__typename !== 'Proposal') throw new Error(`The proposal was not taken: ${JSON.stringify(answer)}`);
}
