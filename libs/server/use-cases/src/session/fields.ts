import type { Operation } from '@shixiao/contract';
import { holdsAt } from '@shixiao/collaboration';
import { delegations } from '@shixiao/persistence';
import { MoreThan } from 'typeorm';
import { delegationOf, shownDelegation } from '../directory/delegations.ts';
import { shownMembership } from '../directory/memberships.ts';
import { batched } from '../lookup/batched.ts';
import { personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
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

async function membershipsOf(scope: Scope, { caller }: LiveSession) {
  const { personId } = caller;
  const held = await membershipsHeld(scope, personId);
  return Promise.all(held.map((one) => shownMembership({ ...scope, caller }, { ...one, personId })));
}

export const SESSION_FIELDS = {
  Viewer: {
    person: async (viewer, _args, scope) => must(scope.load(personById, (await sessionOfViewer(scope, viewer)).caller.personId)),
    memberships: async (viewer, _args, scope) => membershipsOf(scope, await sessionOfViewer(scope, viewer)),
    membership: async (viewer, _args, scope) => {
      const session = await sessionOfViewer(scope, viewer);
      return must(membershipsOf(scope, session).then((all) => all.find(({ organisation }) => organisation.id === session.caller.organisationId)));
    },
    standsInFor: async (viewer, _args, scope) => {
      const { caller } = await sessionOfViewer(scope, viewer);
      const { personId, organisationId } = caller;
      const rows = await scope.entities.find(delegations, {
        where: { toPersonId: personId, organisationId, endsAt: MoreThan(scope.now) },
        order: { startsAt: 'asc', id: 'asc' },
        take: 50,
      });
      const inForce = rows.filter((row) => holdsAt(delegationOf(row), scope.now));
      return Promise.all(inForce.map((row) => shownDelegation({ ...scope, caller }, row)));
    },
    preferences: async (viewer, _args, scope) => {
      const { personId } = (await sessionOfViewer(scope, viewer)).caller;
      const { language } = await must(scope.load(personById, personId));
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
