import type { Instant } from '@shixiao/collaboration';
import type { JsonValue, ResolversTypes } from '@shixiao/contract';
import { burdenMinutesOf, fieldsOf } from '@shixiao/lifecycles';
import type { Form } from '@shixiao/lifecycles';
import type { TaskRow } from '@shixiao/persistence';
import { jurisdictionById, milestoneById, organisationById, projectById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import type { Scope } from '../scope.ts';
import { ownActOf } from './own-acts.ts';
import { taskIdOf } from './task-key.ts';
import { draftByTaskAndPerson, elementOf, workOf } from './task-lookup.ts';

type TaskForm = Awaited<ResolversTypes['TaskForm']>;

/** The form of a task, where it is completed by one; tasks with an act of their own have a screen of their own. */
export async function formOf(scope: Scope, task: TaskRow): Promise<Form | undefined> {
  if (ownActOf(task.element) !== undefined) return undefined;
  const node = (await elementOf(scope, task))?.node;
  const id = node?.kind === 'userTask' ? node.form?.formId : undefined;
  return id === undefined ? undefined : scope.app.lifecycles.form(id);
}

/** The form as the contract has it, with what is held already (报一次) and what the viewer has filled in so far. */
export async function shownForm(scope: Scope, task: TaskRow): Promise<TaskForm | null> {
  const form = await formOf(scope, task);
  if (!form) return null;
  const [facts, draft] = await Promise.all([
    heldFacts(scope, task),
    scope.caller ? scope.load(draftByTaskAndPerson, `${taskIdOf(task)} ${scope.caller.personId}`) : undefined,
  ]);
  return {
    id: form.id,
    schema: form as unknown as JsonValue,
    facts: fieldsOf(form).flatMap(({ key, path, properties }) => {
      const fact = properties?.fact;
      if (fact === undefined) return [];
      const held = facts.get(fact);
      return [{ field: key ?? path ?? '', fact, mode: held ? ('shown' as const) : ('asked' as const), ...held }];
    }),
    estimatedMinutes: String(burdenMinutesOf(form)),
    draft: draft ? draft.content : null,
    draftSavedAt: draft?.savedAt ?? null,
  };
}

interface Held {
  readonly value: JsonValue;
  /** The register or earlier step that it comes from. */
  readonly source: string;
  readonly asOf: Instant;
}

async function heldFacts(scope: Scope, task: TaskRow): Promise<ReadonlyMap<string, Held>> {
  const project = task.projectId === null ? undefined : await scope.load(projectById, task.projectId);
  if (!project) return new Map();
  const { about } = await workOf(scope, task);
  const [organisation, jurisdiction, milestone] = await Promise.all([
    scope.load(organisationById, project.leadOrganisationId),
    scope.load(jurisdictionById, project.jurisdictionId),
    about !== null && isUuid(about) ? scope.load(milestoneById, about) : undefined,
  ]);
  const held: [string, Held | undefined][] = [
    ['organisation.name', organisation && { value: organisation.name, source: 'organisation', asOf: organisation.createdAt }],
    ['organisation.creditCode', organisation && { value: organisation.creditCode, source: 'organisation', asOf: organisation.createdAt }],
    ['jurisdiction.regionCode', jurisdiction && { value: jurisdiction.regionCode, source: 'jurisdiction', asOf: project.createdAt }],
    ['project.milestone', milestone && { value: milestone.title, source: 'plan', asOf: milestone.changedAt }],
  ];
  return new Map(held.flatMap(([name, fact]) => (fact ? [[name, fact] as const] : [])));
}
