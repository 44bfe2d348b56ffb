import type { ResolversTypes } from '@shixiao/contract';
import type { InstanceState, Item, Library } from '@shixiao/process-engine';
import type { FlowNode, ProcessModel } from '@shixiao/process-model';
import type { ClockRow } from '@shixiao/persistence';
import { batched } from '../lookup/batched.ts';
import { personById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { clockByItem } from '../limit/limit-lookup.ts';
import { modelOf, nameOf, nodeOf } from '../process/stages.ts';
import type { Scope } from '../scope.ts';
import { isStepOfExpert } from '../scoring/who-knows.ts';
import { textOf } from './model-text.ts';
import { anyOf, holderOf, say } from './words.ts';

type NextStep = Awaited<ResolversTypes['NextStep']>;
type InBoth = Awaited<ResolversTypes['Sentence']>;

/** Where a process stands, by its id. */
const stateByInstance = batched<string, InstanceState>(async ({ sql }, ids) => {
  const { rows } = await sql.query<{ id: string; state: InstanceState }>('select id, state from process_instance where id = any ($1)', [[...ids]]);
  return new Map(rows.map(({ id, state }) => [id, state]));
});

const MOST = 10;

/** What a process waits for now, with whom and by when, and what follows from each: the former first. */
export async function nextSteps(scope: Scope, instanceId: string | null): Promise<NextStep[]> {
  const state = instanceId === null ? undefined : await scope.load(stateByInstance, instanceId);
  if (!state || instanceId === null) return [];
  const library = await scope.app.models.library(scope.sql, state.model);
  const waiting = waitingIn(state);
  const now = (await Promise.all(waiting.map((item) => stepNow(scope, instanceId, state, library, item)))).sort(byDeadline);
  const { flowNames } = await textOf(scope, modelOf(state, library));
  const then = waiting.flatMap((item) => stepsAfter(state, library, item, flowNames));
  const known = new Set<string>();
  return [...now.flatMap((step) => step ?? []), ...then]
    .filter(({ element }) => !known.has(element) && known.add(element))
    .slice(0, MOST);
}

/** Steps in which a token waits. An event waits by what it subscribed to; what may happen to a step beside is no step. */
function waitingIn(state: InstanceState): readonly Item[] {
  const items = state.items.flat();
  const events = new Set(items.filter(({ kind }) => kind === 'event').map(({ id }) => id));
  return items.filter(({ wait, kind, parent }) => wait !== undefined && (kind !== 'subscription' || (parent !== undefined && events.has(parent))));
}

/** The nearest first, so that of one step that waits several times over the next one is told. */
function byDeadline(one: NextStep | undefined, other: NextStep | undefined): number {
  const at = (step: NextStep | undefined): number => (step?.deadline ? Date.parse(String(step.deadline)) : Number.POSITIVE_INFINITY);
  return at(one) === at(other) ? 0 : at(one) - at(other);
}

async function stepNow(scope: Scope, instanceId: string, state: InstanceState, library: Library, item: Item): Promise<NextStep | undefined> {
  const node = nodeOf(state, library, item.element);
  if (!node) return undefined;
  const clock = await scope.load(clockByItem, `${instanceId}.${item.id}`);
  return { element: node.id, name: nameOf(node), onlyIf: [], deadline: deadlineOf(item, clock), waitsFor: [await waitOf(scope, item, isStepOfExpert(node.properties.act))] };
}

function deadlineOf({ wait }: Item, clock: ClockRow | undefined): string | null {
  const due = wait?.for === 'task' ? wait.dueDate : wait?.for === 'timer' ? wait.due : undefined;
  const at = clock ? clock.endsAt : due;
  return at == null ? null : new Date(at).toISOString();
}

/** @param isSecret who it waits for is not said, but in which role */
async function waitOf(scope: Scope, { wait }: Item, isSecret: boolean): Promise<InBoth> {
  switch (wait?.for) {
    case 'task': {
      const { assignee, candidateGroups = [] } = wait;
      if (assignee !== undefined && !isSecret) {
        const name = (isUuid(assignee) ? (await scope.load(personById, assignee))?.name : undefined) ?? assignee;
        return say('waitsFor', { who: { zh: name, en: name } });
      }
      if (candidateGroups.length === 0) return say('waitsForAnybody');
      return say('waitsFor', { who: anyOf(candidateGroups.map(holderOf)) });
    }
    case 'message':
    case 'signal':
      return say('waitsForMessage');
    default:
      return say('waitsForTime');
  }
}

/** English names of flows by their ids. */
type FlowNames = ReadonlyMap<string, string>;

function stepsAfter(state: InstanceState, library: Library, item: Item, flowNames: FlowNames): NextStep[] {
  const model = modelOf(state, library);
  const node = model.nodes.get(item.element);
  if (!node) return [];
  const after = say('follows', { name: nameOf(node) });
  return following(model, node, flowNames).map(({ node: next, choices }) => ({
    element: next.id,
    name: nameOf(next),
    onlyIf: choices,
    deadline: null,
    waitsFor: [after],
  }));
}

interface Following {
  readonly node: FlowNode;
  readonly choices: readonly InBoth[];
}

/** Tasks, stages and events after a node; gateways only decide on the way. What ends a stage leads on to what follows the stage. */
function following(model: ProcessModel, from: FlowNode, flowNames: FlowNames, choices: readonly InBoth[] = [], seen = new Set<string>()): Following[] {
  return from.outgoing.flatMap((id) => {
    const flow = model.flows.get(id);
    const target = flow && model.nodes.get(flow.targetId);
    if (!flow || !target || seen.has(target.id)) return [];
    seen.add(target.id);
    const isChoice = flow.name !== '' && (flow.condition !== undefined || flow.isDefault);
    const way = isChoice ? [...choices, choiceOf(from, { zh: flow.name, en: flowNames.get(id) ?? flow.name })] : choices;
    if (target.kind.endsWith('Gateway')) return following(model, target, flowNames, way, seen);
    const around = model.nodes.get(target.scopeId);
    if (target.kind === 'endEvent' && around) return following(model, around, flowNames, way, seen);
    return [{ node: target, choices: way }];
  });
}

/** A gateway asks and its flow answers: "yes" alone says nothing. */
function choiceOf(from: FlowNode, answer: InBoth): InBoth {
  const question = nameOf(from);
  if (!from.kind.endsWith('Gateway') || from.name === '') return answer;
  return { zh: `${question.zh}${/[？?]$/.test(question.zh) ? '' : '：'}${answer.zh}`, en: `${question.en}${question.en.endsWith('?') ? ' ' : ': '}${answer.en}` };
}
