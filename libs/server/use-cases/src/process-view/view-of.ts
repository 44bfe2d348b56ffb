import { loadInstance, loadRecords } from '@shixiao/persistence';
import type { ProjectRow, StoredInstance } from '@shixiao/persistence';
import { explain, readHistory } from '@shixiao/process-engine';
import type { EngineRecord, Explanation, Library } from '@shixiao/process-engine';
import type { ProcessModel } from '@shixiao/process-model';
import { PROCESS_ACTOR } from '../caller.ts';
import { jurisdictionById, personById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { modelOf } from '../process/stages.ts';
import { isStepOfExpert, knowsExperts } from '../scoring/who-knows.ts';
import type { Scope } from '../scope.ts';
import { courseOf } from './course.ts';
import type { Course } from './course.ts';
import { textOf } from './model-text.ts';
import { holderOf, inWords, PROCESS_IN_WORDS } from './words.ts';

/** A process with its whole history at hand: what the fields of the view are made of. */
export interface ProcessViewRow {
  readonly project: ProjectRow;
  readonly instance: StoredInstance;
  readonly records: readonly EngineRecord[];
  readonly library: Library;
  readonly model: ProcessModel;
  readonly course: Course;
  /** The text of the very model that runs. */
  readonly xml: string;
  readonly asOf: string;
  /** Experts, where the viewer is not told who they are. */
  readonly nameless: ReadonlySet<string>;
  /** The engine's explanation of an element, in words of the reader. */
  explain(element: string): Explanation;
}

declare module '@shixiao/contract' {
  interface Backing {
    ProcessView: ProcessViewRow;
  }
}

/** The process of a project; nothing while it has none. Whether the viewer may see it was asked before. */
export async function processViewOf(scope: Scope, project: ProjectRow): Promise<ProcessViewRow | undefined> {
  if (project.instanceId === null) return undefined;
  const instance = await loadInstance(scope.sql, project.instanceId);
  if (!instance) return undefined;
  const { state } = instance;
  const library = await scope.app.models.library(scope.sql, state.model);
  const model = modelOf(state, library);
  const [records, { xml, names }, jurisdiction] = await Promise.all([
    loadRecords(scope.sql, instance.id),
    textOf(scope, model),
    scope.load(jurisdictionById, project.jurisdictionId),
  ]);
  const people = await namesOfActors(scope, records);
  const nameless = knowsExperts(scope.caller, project) ? NOBODY : expertsIn(model, records);
  const telling = {
    ...(jurisdiction && { timeZone: jurisdiction.timeZone }),
    actorName: (actor: string) => {
      if (actor === PROCESS_ACTOR) return PROCESS_IN_WORDS;
      return nameless.has(actor) ? holderOf('expert') : (people.get(actor) ?? actor);
    },
    groupName: holderOf,
  };
  const history = readHistory(library, records);
  const known = new Map<string, Explanation>();
  return {
    project,
    instance,
    records,
    library,
    model,
    course: courseOf(records),
    xml,
    nameless,
    asOf: records.reduce((last, record) => (record.type === 'acted' ? record.at : last), project.createdAt),
    explain(element) {
      const made = known.get(element) ?? translated(explain(history, element, telling), names);
      known.set(element, made);
      return made;
    },
  };
}

function translated(explanation: Explanation, names: ReadonlyMap<string, string>): Explanation {
  const told = (statements: Explanation['outside']): Explanation['outside'] => statements.map(({ fact, text }) => ({ fact, text: inWords(text, names) }));
  return {
    ...explanation,
    visits: explanation.visits.map((visit) => ({ ...visit, statements: told(visit.statements) })),
    outside: told(explanation.outside),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** Whoever was asked to score, or to agree on the scores. */
function expertsIn({ nodes }: ProcessModel, records: readonly EngineRecord[]): ReadonlySet<string> {
  return new Set(
    records.flatMap((record) => {
      if (record.type !== 'taskOpened' && record.type !== 'taskAssigned') return [];
      const { assignee } = record.task;
      return assignee !== undefined && isStepOfExpert(nodes.get(record.element)?.properties.act) ? [assignee] : [];
    }),
  );
}

/** Names of everybody in the records: who acted, and who is asked. */
async function namesOfActors(scope: Scope, records: readonly EngineRecord[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set<string>();
  for (const record of records) {
    if (record.type === 'acted' && record.actor !== undefined) ids.add(record.actor);
    if (record.type === 'taskOpened' || record.type === 'taskAssigned') {
      for (const person of [record.task.assignee, ...(record.task.candidateUsers ?? [])]) if (person !== undefined) ids.add(person);
    }
  }
  const people = await Promise.all([...ids].filter(isUuid).map(async (id) => [id, (await scope.load(personById, id))?.name] as const));
  return new Map(people.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])));
}
