import { people } from '@shixiao/persistence';
import type { Act, Acts, OpenAct } from '../operations.ts';
import { personById } from '../lookup/directory.ts';
import { refused } from '../refusal.ts';
import { isDemonstrationLoaded, offeredAccounts } from './demonstration.ts';
import { useInvitation } from './invitations.ts';
import { membershipsHeld } from './memberships.ts';
import { hashPassword, LONGEST_PASSWORD, passwordFits, passwordWeaknesses } from './passwords.ts';
import { beginSession } from './sessions.ts';

const signIn: OpenAct<'signIn'> = async (scope, { email, password }) => {
  const person = await scope.entities.findOneBy(people, { email: email.trim().toLowerCase() });
  const fits = await passwordFits(person?.passwordHash, password);
  if (!person || !fits || person.disabledAt !== null) return refused('CredentialsWrong', {});
  return (await beginSession(scope, person)) ?? refused('CredentialsWrong', {});
};

const signInAsDemo: OpenAct<'signInAsDemo'> = async (scope, { accountId }) => {
  if (!(await isDemonstrationLoaded(scope.sql))) return refused('NotADemonstration', {});
  const account = (await offeredAccounts(scope.sql)).find(({ id }) => id === accountId);
  const session = account && (await beginSession(scope, account, account.organisationId));
  return session ?? refused('NotFound', { id: accountId }, ['accountId']);
};

const signOut: Act<'signOut'> = async ({ sql, caller, now }) => {
  await sql.query('update session set ended_at = $2 where id = $1 and ended_at is null', [caller.sessionId, now]);
  return { __typename: 'SignedOut', at: now };
};

const actForOrganisation: Act<'actForOrganisation'> = async (scope, { organisationId }) => {
  const { sql, caller } = scope;
  const held = await membershipsHeld(scope, caller.personId);
  if (!held.some((one) => one.organisationId === organisationId)) return refused('NotFound', { id: organisationId }, ['organisationId']);
  await sql.query('update session set organisation_id = $2 where id = $1', [caller.sessionId, organisationId]);
  return viewerOf(caller);
};

const changePassword: Act<'changePassword'> = async (scope, { current, next }) => {
  const { caller, entities, sql, now } = scope;
  const person = await scope.load(personById, caller.personId);
  if (!person || !(await passwordFits(person.passwordHash, current))) return refused('CredentialsWrong', {}, ['current']);
  const objection = objectionTo(next, person, 'next');
  if (objection) return objection;
  await entities.update(people, { id: person.id }, { passwordHash: await hashPassword(next) });
  await sql.query('update session set ended_at = $3 where person_id = $1 and id is distinct from $2 and ended_at is null', [
    person.id,
    caller.sessionId,
    now,
  ]);
  return viewerOf(caller);
};

const choosePassword: OpenAct<'choosePassword'> = async (scope, { invitation, password }) => {
  const invited = await useInvitation(scope, invitation);
  const person = invited && (await scope.load(personById, invited.personId));
  if (!person || person.disabledAt !== null) return refused('InvitationUnknown', {}, ['invitation']);
  const objection = objectionTo(password, person, 'password');
  if (objection) return objection;
  await scope.entities.update(people, { id: person.id }, { passwordHash: await hashPassword(password) });
  return (await beginSession(scope, person)) ?? refused('InvitationUnknown', {}, ['invitation']);
};

const setPreferences: Act<'setPreferences'> = async ({ sql, entities, caller }, { language, theme, digestHour }) => {
  if (digestHour < 0 || digestHour > 23) {
    return refused('InputInvalid', { inputProblems: [{ path: ['digestHour'], kind: 'outOfRange', limit: 23 }] }, ['digestHour']);
  }
  await entities.update(people, { id: caller.personId }, { language });
  await sql.query(
    `insert into person_preference (person_id, jurisdiction_id, theme, digest_hour)
      select id, jurisdiction_id, $2, $3 from person where id = $1
      on conflict (person_id) do update set theme = excluded.theme, digest_hour = excluded.digest_hour`,
    [caller.personId, theme, digestHour],
  );
  return viewerOf(caller);
};

export const SESSION_ACTS = {
  signIn,
  signInAsDemo,
  signOut,
  actForOrganisation,
  changePassword,
  choosePassword,
  setPreferences,
} satisfies Acts;

/** What stands in the way of a new password. */
function objectionTo(password: string, owner: { readonly name: string; readonly email: string }, field: string) {
  if (password.length > LONGEST_PASSWORD) {
    return refused('InputInvalid', { inputProblems: [{ path: [field], kind: 'tooLong', limit: LONGEST_PASSWORD }] }, [field]);
  }
  const weaknesses = passwordWeaknesses(password, owner);
  return weaknesses.length === 0 ? undefined : refused('PasswordTooWeak', { weaknesses }, [field]);
}

function viewerOf({ sessionId }: { readonly sessionId?: string }) {
  if (sessionId === undefined) throw new Error('Only somebody who came through a session is a viewer');
  return { __typename: 'Viewer' as const, sessionId };
}
