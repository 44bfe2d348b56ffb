import type { InvitationRow, PersonRow } from '@shixiao/persistence';
import { batched } from '../lookup/batched.ts';
import { organisationById, personById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { isReachable } from '../mail/reachable.ts';
import type { Act } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { refused } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { invite } from '../session/invitations.ts';
import { heldByPerson, placeOfOrganisation, placeOfPerson } from './memberships.ts';

/** An invitation as the contract shows it. */
export interface ShownInvitation {
  readonly id: string;
  readonly personId: string;
  readonly expiresAt: string;
  readonly isMailed: boolean;
}

declare module '@shixiao/contract' {
  interface Backing {
    Invitation: ShownInvitation;
  }
}

/** Tokens of invitations that have just been made. Kept beside the answers, which are stored, so that none is ever stored itself. */
const tokens = new WeakMap<object, string>();

export const shownToken = (invitation: object): string | undefined => tokens.get(invitation);

/** Makes a link by which somebody sets their first password. Whoever has one knows how to come in, and asks for none. */
export const invitePerson: Act<'invitePerson'> = async (scope, { personId }) => {
  const person = isUuid(personId) ? await scope.load(personById, personId) : undefined;
  if (!person || person.disabledAt !== null || !(await mayInvite(scope, person))) return refused('NotFound', { id: personId }, ['personId']);
  if (person.passwordHash !== null) return refused('DoneAlready', { doneAt: await cameInAt(scope, person), doneBy: person });
  const { invitation, token } = await invite(scope, person);
  scope.record({ jurisdictionId: person.jurisdictionId, projectId: null, subject: person.id, content: { expiresAt: invitation.expiresAt } });
  const shown = { __typename: 'Invitation' as const, ...shownOf(invitation), isMailed: scope.app.sendsMail && isReachable(person.email) };
  tokens.set(shown, token);
  return shown;
};

const shownOf = ({ id, personId, expiresAt }: InvitationRow) => ({ id, personId, expiresAt });

/** Those who administer the organisation; and of a new one, where nobody has come in yet, whoever may register it. */
export async function mayInvite(scope: Scope, person: PersonRow): Promise<boolean> {
  if (mayOn(scope.caller, 'Mutation.invitePerson', await placeOfPerson(scope, person))) return true;
  const held = (await scope.load(heldByPerson, person.id)) ?? [];
  const places = await Promise.all(
    held
      .filter(({ roles }) => roles.includes('administrator'))
      .map(async ({ organisationId }) => {
        const [organisation, hasOne] = await Promise.all([scope.load(organisationById, organisationId), scope.load(hasAdministrator, organisationId)]);
        return organisation && !hasOne ? placeOfOrganisation(organisation) : undefined;
      }),
  );
  return places.some((place) => place !== undefined && mayOn(scope.caller, 'Mutation.registerOrganisation', place));
}

/** Whether an organisation has an administrator who can sign in. */
const hasAdministrator = batched<string, boolean>(async ({ sql }, ids) => {
  const { rows } = await sql.query<{ id: string }>(
    `select distinct g.organisation_id as id from role_grant g join person p on p.id = g.person_id
      where g.organisation_id = any ($1::uuid[]) and g.role = 'administrator' and g.revoked_at is null
        and p.password_hash is not null and p.disabled_at is null`,
    [[...ids]],
  );
  return new Map(rows.map(({ id }) => [id, true]));
});

/** When somebody set their password by an invitation; a made-up account has had one from the beginning. */
async function cameInAt({ sql }: Scope, { id, createdAt }: PersonRow): Promise<string> {
  const { rows } = await sql.query<{ at: Date | string | null }>('select max(used_at) as at from invitation where person_id = $1', [id]);
  const at = rows[0]?.at;
  return at == null ? createdAt : new Date(at).toISOString();
}
