import type { Operation } from '@shixiao/contract';
import { dayAt, holdsAt } from '@shixiao/collaboration';
import { delegations, tasks } from '@shixiao/persistence';
import { In, MoreThan } from 'typeorm';
import { batched } from '../lookup/batched.ts';
import { organisationById, personById } from '../lookup/directory.ts';
import type { Fields } from '../operations.ts';
import { mayCall, mayOn } from '../policy/ability.ts';
import type { Scope } from '../scope.ts';
import { membershipsHeld } from './memberships.ts';
import { USUAL, wishesByPerson } from './preferences.ts';
import { sessionsByIds } from './sessions.ts';
import type { LiveSession, ViewerRow } from './sessions.ts';

declare module '@shixiao/contract' {
  interface Backing {
    Viewer: ViewerRow;
  }
}

const known = new WeakMap<Scope['app'], ReturnType<typeof liveSessionById>>();

/** Sessions depend on the time, which a lookup gets from the running system. */
function liveSessionById(app: Scope['app']) {
  return batched<string, LiveSession>(({ sql }, ids) => sessionsByIds(sql, ids, app.now()));
}

async function sessionOfViewer(scope: Scope, { sessionId }: ViewerRow): Promise<LiveSession> {
  const definition = known.get(scope.app) ?? liveSessionById(scope.app);
  known.set(scope.app, definition);
  const session = await scope.load(definition, sessionId);
  if (!session) throw new Error(`The session ${sessionId} ended while it was looked at`);
  return session;
}

const may = (operation: Operation) => async (viewer: ViewerRow, _args: object, scope: Scope) =>
  mayCall((await sessionOfViewer(scope, viewer)).caller, operation);

const there = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('A foreign key points at nothing');
  return thing;
};

async function membershipsOf(scope: Scope, { caller }: LiveSession) {
  const { personId, roles } = caller;
  const held = await membershipsHeld(scope, personId);
  return Promise.all(
    held.map(async ({ id, organisationId, roles: heldRoles, since }) => {
      const organisation = there(await scope.load(organisationById, organisationId));
      return {
        id,
        person: there(await scope.load(personById, personId)),
        organisation,
        roles: heldRoles,
        since: dayAt(since),
        until: null,
        viewerCanChangeRoles: roles.includes('administrator'),
      };
    }),
  );
}

export const SESSION_FIELDS = {
  Viewer: {
    person: async (viewer, _args, scope) => there(await scope.load(personById, (await sessionOfViewer(scope, viewer)).caller.personId)),
    memberships: async (viewer, _args, scope) => membershipsOf(scope, await sessionOfViewer(scope, viewer)),
    membership: async (viewer, _args, scope) => {
      const session = await sessionOfViewer(scope, viewer);
      return there((await membershipsOf(scope, session)).find(({ organisation }) => organisation.id === session.caller.organisationId));
    },
    standsInFor: async (viewer, _args, scope) => {
      const { personId, organisationId } = (await sessionOfViewer(scope, viewer)).caller;
      const rows = await scope.entities.find(delegations, {
        where: { toPersonId: personId, organisationId, endsAt: MoreThan(scope.now) },
        order: { startsAt: 'asc', id: 'asc' },
        take: 50,
      });
      const inForce = rows.filter(({ fromPersonId, toPersonId, organisationId: organisation, revokedAt, ...rest }) =>
        holdsAt({ ...rest, organisation, from: fromPersonId, to: toPersonId, ...(revokedAt !== null && { revokedAt }) }, scope.now),
      );
      return Promise.all(
        inForce.map(async (row) => ({
          id: row.id,
          organisation: there(await scope.load(organisationById, row.organisationId)),
          from: there(await scope.load(personById, row.fromPersonId)),
          to: there(await scope.load(personById, row.toPersonId)),
          roles: row.scope.kind === 'roles' ? row.scope.roles : [],
          tasks: row.scope.kind === 'tasks' ? await scope.entities.findBy(tasks, { id: In([...row.scope.tasks]) } as object) : [],
          startsAt: row.startsAt,
          endsAt: row.endsAt,
          reason: row.reason,
          revokedAt: row.revokedAt,
          isInForce: true,
          viewerCanRevoke: false,
        })),
      );
    },
    preferences: async (viewer, _args, scope) => {
      const { personId } = (await sessionOfViewer(scope, viewer)).caller;
      const { language } = there(await scope.load(personById, personId));
      const { theme, digestHour } = (await scope.load(wishesByPerson, personId)) ?? USUAL;
      return { language, theme, digestHour };
    },
    csrfToken: async (viewer, _args, scope) => (await sessionOfViewer(scope, viewer)).csrfToken,
    sessionEndsAt: async (viewer, _args, scope) => (await sessionOfViewer(scope, viewer)).endsAt,
    viewerCanAdminister: async (viewer, _args, scope) => {
      const { caller } = await sessionOfViewer(scope, viewer);
      return mayOn(caller, 'Mutation.registerOrganisation', { jurisdictionId: caller.jurisdictionId });
    },
    viewerCanCreateCall: may('Mutation.draftCall'),
    viewerCanCreateProposal: may('Mutation.createProposal'),
    viewerCanSupervise: may('Query.exceptions'),
  },
} satisfies Fields;
