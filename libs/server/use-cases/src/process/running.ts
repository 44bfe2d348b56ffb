import { advance } from '@shixiao/process-engine';
import type { Accepted, Command, EngineRecord, InstanceState, Item, Library, Rejected, Variables } from '@shixiao/process-engine';
import { loadInstance, saveAct, startInstance } from '@shixiao/persistence';
import type { StoredInstance } from '@shixiao/persistence';
import { calendarOf, feelCalendarOf } from '../calendar/calendar.ts';
import { PROCESS_ACTOR } from '../caller.ts';
import { jurisdictionById } from '../lookup/directory.ts';
import { groupOf } from '../policy/place.ts';
import type { ActScope } from '../scope.ts';
import { follow } from './follow.ts';

/** Where a process belongs: decides whose worklists its tasks are on. */
export interface ProcessPlace {
  readonly instanceId: string;
  readonly jurisdictionId: string;
  /** Absent for a call. */
  readonly projectId: string | null;
  readonly authorityId: string;
  readonly leadOrganisationId: string | null;
  readonly verifierOrganisationId: string | null;
}

/** A process in the hands of one act: nobody else moves it until the act is over. */
export interface Running {
  readonly place: ProcessPlace;
  readonly library: Library;
  readonly instance: StoredInstance;
}

export type Step = { readonly done: true; readonly running: Running; readonly records: readonly EngineRecord[] } | { readonly done: false; readonly rejected: Rejected['rejection'] };

/** Starts a process at `at` (a start event; default: the one without a trigger). Its id is that of the place. */
export async function startProcess(
  scope: ActScope,
  place: ProcessPlace,
  processId: string,
  variables: Variables,
  at?: string,
): Promise<Running> {
  const library = await scope.app.models.library(scope.sql);
  const command: Command = { type: 'start', processId, variables, ...(at !== undefined && { at }) };
  const outcome = advance(library, undefined, command, await contextOf(scope, place));
  if (!outcome.accepted) throw new Error(`${processId} does not start: ${JSON.stringify(outcome.rejection)}`);
  await startInstance(scope.tx, { id: place.instanceId, jurisdictionId: place.jurisdictionId, projectId: place.projectId }, outcome, nameGroup(place));
  return next(scope, { place, library, version: 1 }, outcome);
}

/** Takes a process in hand: others who want to move it wait until this act has been committed or refused. */
export async function takeInHand(scope: ActScope, place: ProcessPlace): Promise<Running> {
  await scope.sql.query({ name: 'lock-instance', text: 'select from process_instance where id = $1 for no key update', values: [place.instanceId] });
  const instance = await loadInstance(scope.sql, place.instanceId);
  if (!instance) throw new Error(`There is no process ${place.instanceId}`);
  return { place, instance, library: await scope.app.models.library(scope.sql, instance.state.model) };
}

/** Gives the process a command and stores what comes of it, with everything that follows from its records. */
export async function step(scope: ActScope, running: Running, command: Command, actor?: string): Promise<Step> {
  const { place, library, instance } = running;
  const outcome = advance(library, instance.state, command, await contextOf(scope, place, actor));
  if (!outcome.accepted) return { done: false, rejected: outcome.rejection };
  const saved = await saveAct(scope.tx, instance, outcome, nameGroup(place));
  if (saved.kind === 'conflict') throw new Error(`The process ${place.instanceId} was moved although it was in hand`);
  return { done: true, running: await next(scope, { place, library, version: saved.version }, outcome), records: outcome.records };
}

/** The tasks that are open now, oldest first. */
export function openTasks({ items }: InstanceState): readonly Item[] {
  return items.flat().filter(({ wait }) => wait?.for === 'task');
}

/** A variable as an item sees it: its own, or that of the nearest item around it. */
export function variableSeenFrom(state: InstanceState, item: Item | undefined, name: string): unknown {
  const byId = new Map(state.items.flat().map((it) => [it.id, it]));
  for (let at = item; at; at = byId.get(at.parent)) {
    if (at.variables && name in at.variables) return at.variables[name];
  }
  return undefined;
}

async function next(
  scope: ActScope,
  { place, library, version }: { readonly place: ProcessPlace; readonly library: Library; readonly version: number },
  { state, records }: Accepted,
): Promise<Running> {
  const { instanceId: id, jurisdictionId, projectId } = place;
  const running: Running = { place, library, instance: { id, jurisdictionId, projectId, version, recorded: 0, state } };
  return follow(scope, running, records);
}

async function contextOf(scope: ActScope, place: ProcessPlace, actor?: string) {
  const jurisdiction = await scope.load(jurisdictionById, place.jurisdictionId);
  if (!jurisdiction) throw new Error(`There is no jurisdiction ${place.jurisdictionId}`);
  return {
    now: scope.now,
    actor: actor ?? scope.caller?.personId ?? PROCESS_ACTOR,
    timeZone: jurisdiction.timeZone,
    calendar: feelCalendarOf(calendarOf(jurisdiction)),
  };
}

/** A model names roles; a worklist asks for the people of one organisation, or of the jurisdiction where none is named. */
function nameGroup({ authorityId, leadOrganisationId, verifierOrganisationId, jurisdictionId }: ProcessPlace) {
  return (role: string): string => {
    switch (role) {
      case 'projectLead':
        return groupOf(role, leadOrganisationId ?? jurisdictionId);
      case 'caseOfficer':
      case 'approver':
        return groupOf(role, authorityId);
      case 'verifier':
        return groupOf(role, verifierOrganisationId ?? jurisdictionId);
      case 'expert':
      case 'supervisor':
      case 'processDesigner':
      case 'administrator':
        return groupOf(role, jurisdictionId);
      default:
        return role;
    }
  };
}
