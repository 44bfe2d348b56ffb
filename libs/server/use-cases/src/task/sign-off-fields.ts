import { askedNow } from '@shixiao/collaboration';
import type { SignOff } from '@shixiao/collaboration';
import type { TaskRow, TaskWorkRow } from '@shixiao/persistence';
import { organisationById } from '../lookup/directory.ts';
import type { Scope } from '../scope.ts';
import { personKnown, personNamed } from './task-refusals.ts';

/** The signers as the contract has them, or the one who has the task and who helped; nothing where one person does it alone. */
export async function shownSignOff(scope: Scope, task: TaskRow, { signOff, severalSign }: TaskWorkRow) {
  const wasHelped = signOff?.seats.some(({ helper, notes }) => helper !== undefined || notes.length > 0);
  if (!signOff || !(severalSign || wasHelped)) return null;
  const wanted = askedNow(signOff);
  return {
    shape: signOff.shape,
    submittedBy: await personKnown(scope, signOff.submittedBy),
    seats: await Promise.all(signOff.seats.map((seat) => shownSeat(scope, task, seat, wanted.includes(seat)))),
  };
}

async function shownSeat(scope: Scope, task: TaskRow, { owner, helper, notes, answer, addedBy, handedOverBy }: SignOff['seats'][number], isAskedNow: boolean) {
  return {
    owner: await personKnown(scope, owner),
    helper: (await personNamed(scope, helper)) ?? null,
    notes: await Promise.all(notes.map(async ({ by, note, at }) => ({ note, by: await personKnown(scope, by), at }))),
    answer: answer
      ? {
          verdict: answer.verdict,
          reason: answer.reason ?? null,
          by: await partyOf(scope, task, answer.by, answer.onBehalfOf ?? null),
          at: answer.at,
        }
      : null,
    addedBy: (await personNamed(scope, addedBy)) ?? null,
    handedOverBy: await Promise.all(handedOverBy.map((person) => personKnown(scope, person))),
    isAskedNow,
  };
}

/** Signers belong to an organisation that the task is offered to. */
async function partyOf(scope: Scope, task: TaskRow, by: string, onBehalfOf: string | null) {
  const ids = task.candidateGroups.flatMap((group) => group.split('@')[1] ?? []);
  const organisations = await Promise.all(ids.map((id) => scope.load(organisationById, id)));
  const organisation = organisations.find((one) => one !== undefined) ?? (await anyOrganisationOf(scope, by));
  return { person: await personKnown(scope, by), organisation, onBehalfOf: (await personNamed(scope, onBehalfOf)) ?? null };
}

async function anyOrganisationOf(scope: Scope, personId: string) {
  const { rows } = await scope.sql.query<{ id: string }>('select organisation_id as id from role_grant where person_id = $1 order by granted_at limit 1', [personId]);
  const organisation = rows[0] && (await scope.load(organisationById, rows[0].id));
  if (!organisation) throw new Error(`${personId} belongs to no organisation`);
  return organisation;
}
