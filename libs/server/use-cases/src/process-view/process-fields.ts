import type { ResolversTypes } from '@shixiao/contract';
import type { FactKind } from '@shixiao/process-engine';
import type { FlowNode } from '@shixiao/process-model';
import { batched } from '../lookup/batched.ts';
import { organisationById } from '../lookup/directory.ts';
import { limitsOfItem } from '../limit/limit-lookup.ts';
import type { TwoLimitsRow } from '../limit/limit-backing.ts';
import type { Fields } from '../operations.ts';
import { nameOf } from '../process/stages.ts';
import type { Scope } from '../scope.ts';
import { personNamed } from '../task/task-refusals.ts';
import { livingAt, reachable, stateOf } from './course.ts';
import { lifecycleOf } from './lifecycles.ts';
import { nextSteps } from './next-steps.ts';
import { liesIn, stageNamed, stageNodes } from './stage-names.ts';
import type { ProcessViewRow } from './view-of.ts';
import { say } from './words.ts';

export const processFields = {
  ProcessView: {
    project: ({ project }) => project,
    lifecycle: async ({ model }, _args, scope) => lifecycleOf(scope, model.processId, model.version),
    bpmn: ({ xml }) => xml,
    elements: (view, _args, scope) => elementsOf(scope, view),
    takenFlows: ({ course }) => [...course.takenFlows],
    stages: (view, _args, scope) => stagesShown(scope, view),
    nextSteps: ({ instance }, _args, scope) => nextSteps(scope, instance.id),
    incidents: ({ instance, course, model }) =>
      instance.state.items.flat().flatMap(({ id, element, incident }) => {
        const node = model.nodes.get(element);
        if (!incident) return [];
        const name = node ? nameOf(node) : { zh: element, en: element };
        return [{ element, name, told: say('incident', { name }), since: course.incidentSince.get(id) ?? '' }];
      }),
    explanation: (view, { element }) => explanationOf(view, element),
    asOf: ({ asOf }) => asOf,
  },
} satisfies Fields;

async function elementsOf(scope: Scope, { model, instance, course, nameless }: ProcessViewRow) {
  const living = livingAt(instance.state);
  const canCome = reachable(model, instance.state);
  const done = (await scope.load(doneByInstance, instance.id)) ?? new Map<string, DoneBy>();
  return Promise.all(
    [...model.nodes.values()].map(async (node) => {
      const items = living.get(node.id) ?? [];
      const was = course.elements.get(node.id);
      return {
        element: node.id,
        name: nameOf(node),
        kind: node.bpmnType,
        state: stateOf(node, items, was, canCome.has(node.id)),
        visits: was?.visits ?? 0,
        activeCount: items.filter(({ index }) => index === undefined).length,
        enteredAt: was?.enteredAt ?? null,
        leftAt: was?.leftAt ?? null,
        by: nameless.has(done.get(node.id)?.person ?? '') ? null : await partyOf(scope, done.get(node.id)),
      };
    }),
  );
}

interface DoneBy {
  readonly element: string;
  readonly person: string;
  readonly organisation: string;
  readonly principal: string | null;
}

/** Who did which element's task last, by the id of the instance. */
const doneByInstance = batched<string, ReadonlyMap<string, DoneBy>>(async ({ sql }, ids) => {
  const { rows } = await sql.query<DoneBy & { readonly instanceId: string }>(
    `select t.instance_id as "instanceId", t.element, w.done_by as person, w.done_in_organisation as organisation, w.done_for as principal
      from task t join task_work w using (instance_id, item)
      where t.instance_id = any ($1) and t.status = 'completed' and w.done_by is not null order by t.closed_at, t.item`,
    [[...ids]],
  );
  const found = new Map<string, Map<string, DoneBy>>();
  for (const row of rows) found.set(row.instanceId, (found.get(row.instanceId) ?? new Map<string, DoneBy>()).set(row.element, row));
  return found;
});

async function partyOf(scope: Scope, done: DoneBy | undefined): Promise<Awaited<ResolversTypes['Party']> | null> {
  if (!done) return null;
  const [person, organisation, onBehalfOf] = await Promise.all([
    personNamed(scope, done.person),
    scope.load(organisationById, done.organisation),
    personNamed(scope, done.principal),
  ]);
  return person && organisation ? { person, organisation, onBehalfOf: onBehalfOf ?? null } : null;
}

const MOST_SENTENCES = 20;

/**
 * What may come in at any time, such as a blocker or a rating, says nothing of how a stage stands; and which condition of the model opened
 * the way is told where the element itself is looked at. What follows is told by the steps that come next.
 */
const NOT_OF_STAGE: ReadonlySet<FactKind> = new Set(['waitsForMessage', 'waitsForSignal', 'conditionHeld', 'conditionFailed', 'defaultTaken', 'next']);

async function stagesShown(scope: Scope, view: ProcessViewRow) {
  const { model, instance, course } = view;
  const living = livingAt(instance.state);
  const canCome = reachable(model, instance.state);
  return Promise.all(
    stageNodes(model).map(async (node) => {
      const items = living.get(node.id) ?? [];
      const was = course.elements.get(node.id);
      const state = stateOf(node, items, was, canCome.has(node.id));
      return {
        stage: stageNamed(node.properties.stage) ?? 'proposal',
        element: node.id,
        name: nameOf(node),
        state,
        beganAt: was?.enteredAt ?? null,
        endedAt: items.length === 0 ? (was?.leftAt ?? null) : null,
        limits: await limitsIn(scope, view, node),
        told: toldOfStage(view, node, items.length > 0),
      };
    }),
  );
}

/** The limits of the step in the stage that runs now. */
async function limitsIn(scope: Scope, { instance, model }: ProcessViewRow, stage: FlowNode): Promise<TwoLimitsRow | null> {
  for (const { id, element, wait } of instance.state.items.flat()) {
    const node = model.nodes.get(element);
    if (!node || !wait || !liesIn(model, node, stage.id)) continue;
    const limits = await limitsOfItem(scope, instance.id, id);
    if (limits) return limits;
  }
  return null;
}

/** How a stage stands, and while it runs, what it waits for inside. */
function toldOfStage({ explain, instance, model }: ProcessViewRow, stage: FlowNode, isRunning: boolean) {
  const { visits, outside } = explain(stage.id);
  const own = (visits.at(-1)?.statements ?? outside).filter(({ fact }) => !NOT_OF_STAGE.has(fact.kind));
  const waiting = isRunning
    ? instance.state.items.flat().flatMap(({ element, wait }) => {
        const node = model.nodes.get(element);
        if (!node || wait?.for !== 'task' || !liesIn(model, node, stage.id)) return [];
        return explain(element).visits.at(-1)?.statements.filter(({ fact }) => fact.kind.startsWith('waitsFor')) ?? [];
      })
    : [];
  return [...own, ...waiting].slice(0, MOST_SENTENCES).map(({ text }) => text);
}

function explanationOf({ explain, model }: ProcessViewRow, element: string) {
  const node = model.nodes.get(element);
  if (!node) return null;
  const { visits, outside } = explain(element);
  return {
    element,
    name: nameOf(node),
    visits: visits.slice(-100).map(({ statements }) => ({ statements: statements.slice(0, 100).map(shown) })),
    outside: outside.slice(0, 50).map(shown),
  };
}

function shown({ fact, text }: ReturnType<ProcessViewRow['explain']>['outside'][number]) {
  return { kind: fact.kind, told: text, at: 'moment' in fact ? (fact.moment.at ?? null) : null };
}

