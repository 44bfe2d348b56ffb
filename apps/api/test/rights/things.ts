import type { OpenDatabase } from '@shixiao/persistence';
import type { Things } from './inputs.ts';

/** One thing of each kind that belongs to a project, by the name of the field that takes its id. `$1` the project. */
const OF_PROJECT: Readonly<Record<string, string>> = {
  proposalId: 'select id::text from proposal where project_id = $1',
  callId: 'select call_id::text as id from proposal where project_id = $1',
  consultationId: 'select id::text from consultation where project_id = $1',
  commentId: 'select m.id::text from consultation_comment m join consultation c on c.id = m.consultation_id where c.project_id = $1',
  roundId: 'select id::text from scoring_round where project_id = $1',
  matterId: 'select id::text from decision_matter where project_id = $1',
  agreementId: 'select id::text from agreement where project_id = $1',
  milestoneId: `select id::text from milestone where project_id = $1 order by status = 'disputed' desc, due_on`,
  evidenceId: 'select id::text from evidence where project_id = $1',
  blockerId: 'select id::text from blocker where project_id = $1',
  acceptanceId: 'select id::text from acceptance where project_id = $1',
  followUpId: 'select id::text from follow_up where project_id = $1',
  rectificationId: 'select id::text from rectification where project_id = $1',
  requestId: 'select id::text from plan_change_request where project_id = $1',
  attachmentId: 'select a.id::text from proposal_attachment a join proposal p on p.id = a.proposal_id where p.project_id = $1',
  indicatorId: `select $1::text || '.' || (content -> 'indicators' -> 0 ->> 'id') as id from proposal where project_id = $1::uuid`,
  limitId: 'select id::text from clock where project_id = $1 order by id desc',
  entryId: `select jurisdiction_id || '.' || sequence as id from ledger_entry where project_id = $1`,
  exceptionId: `select 'disputed:' || id as id from milestone where project_id = $1 and status = 'disputed'`,
  organisationId: 'select lead_organisation_id::text as id from project where id = $1',
  personId: 'select created_by::text as id from proposal where project_id = $1',
  uploadId: 'select upload_id::text as id from evidence where project_id = $1 and upload_id is not null',
};

const ANYWHERE: Readonly<Record<string, string>> = {
  jurisdictionId: `select id::text from jurisdiction where region_code = '440600'`,
  noticeId: 'select id::text from notice where sent_by is not null',
  delegationId: 'select id::text from delegation',
  accountId: 'select person_id::text as id from demonstration_account order by place',
  toPersonId: `select id::text from person where email = 'colleague@shixiao.example'`,
  chiefId: `select id::text from person where email = 'deputy@shixiao.example'`,
  expertId: `select id::text from person where email = 'expert1@shixiao.example'`,
  membershipId: `select g.id::text from role_grant g join person p on p.id = g.person_id where p.email = 'colleague@shixiao.example'`,
};

/** What only those concerned may be shown. */
const SECRET = `select id::text from project union select id::text from proposal union select id::text from milestone union select id::text from evidence
  union select id::text from agreement union select id::text from blocker union select id::text from acceptance union select id::text from notice
  union select id::text from scoring_round union select id::text from decision_matter union select id::text from clock
  union select instance_id || '.' || item from task union select id::text from delegation`;

/** The things of each project, once for each of its open tasks; and all ids that are secret. */
export async function variantsOf(database: OpenDatabase): Promise<{ readonly variants: readonly Things[]; readonly secrets: ReadonlySet<string> }> {
  const idsBy = async (statement: string, ...values: string[]): Promise<readonly string[]> =>
    (await database.read((sql) => sql.query<{ id: string | null }>(statement, values))).rows.flatMap(({ id }) => id ?? []);
  const firstOf = async (statements: Readonly<Record<string, string>>, ...values: string[]): Promise<Things> => {
    const found = await Promise.all(Object.entries(statements).map(async ([name, statement]) => [name, (await idsBy(statement, ...values))[0]] as const));
    return Object.fromEntries(found.flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])));
  };
  const common = await firstOf(ANYWHERE);
  const variants: Things[] = [];
  for (const projectId of await idsBy('select id::text from project order by created_at')) {
    const things: Things = { ...common, ...(await firstOf(OF_PROJECT, projectId)), projectId, lifecycleId: 'market-led-project', demandId: 'one', criterionId: 'one', toStep: 'submitProposal' };
    const tasks = await idsBy(`select instance_id || '.' || item as id from task where project_id = $1 and status = 'open' order by item`, projectId);
    for (const taskId of tasks.length > 0 ? tasks : [undefined]) variants.push(withOtherNames(taskId === undefined ? things : { ...things, taskId }));
  }
  return { variants, secrets: new Set(await idsBy(SECRET)) };
}

/** The same things where a field calls them otherwise. */
function withOtherNames({ expertId = '', ...things }: Things): Things {
  const { roundId, matterId, personId = '', toPersonId = '', chiefId = '', proposalId = '' } = things;
  return {
    ...things,
    ...(roundId !== undefined && { scoringRoundId: roundId }),
    ...(matterId !== undefined && { decisionMatterId: matterId }),
    personIds: expertId,
    ownerIds: personId,
    memberIds: chiefId,
    toPersonId,
    similarProposalId: proposalId,
    uncorrectedIds: 'one',
  };
}
