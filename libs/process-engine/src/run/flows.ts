import type { FlowNode, ProcessModel, SequenceFlow } from '@shixiao/process-model';
import type { Item, ItemId, ItemKind } from '../state.ts';
import { evaluateCondition, readingOf } from './evaluate.ts';
import { type Run, Stuck } from './run.ts';

/** Creates the item for a token at `node` and lets it begin. */
export function enter(run: Run, scope: ItemId, node: FlowNode, how: { flow?: string; idle?: boolean } = {}): ItemId {
  const item = run.newId();
  run.emit({
    type: 'elementEntered',
    item,
    parent: scope,
    element: node.id,
    kind: kindOf(node),
    ...(how.flow !== undefined && { flow: how.flow }),
  });
  // A scope whose joins had nothing to wait for any more may have something now.
  run.touched.add(scope);
  if (!how.idle) run.enqueue({ do: 'activate', item });
  return item;
}

function kindOf(node: FlowNode): Exclude<ItemKind, 'subscription'> {
  if ('boundaryIds' in node) return node.loop ? 'repeat' : 'activity';
  return 'definitions' in node ? 'event' : 'gateway';
}

/** Which flows a token leaves by, decided before anything is recorded so that a failing condition leaves no trace. */
interface Choice {
  readonly flow: SequenceFlow;
  readonly taken: boolean;
  readonly byDefault?: true;
}

/**
 * Ends `item` and sends its token on.
 *
 * Exclusive: the first flow whose condition holds. Others: every flow without a condition and every one whose condition
 * holds; the default flow when no condition held (§13.3.1, §13.4).
 */
export function route(run: Run, item: Item): void {
  const model = run.modelOf(item);
  const node = run.nodeOf(item);
  const choices = choose(run, model, node, item);
  leave(run, item, choices, 'completionQuantity' in node ? node.completionQuantity : 1);
}

/** Announces the choice, ends `item`, and puts `quantity` tokens on each flow taken. */
function leave(run: Run, item: Item, choices: readonly Choice[], quantity: number): void {
  announce(run, item, choices);
  run.closeSubscriptions(item);
  run.completed(item);
  for (const choice of choices) {
    if (choice.taken) for (let i = 0; i < quantity; i += 1) send(run, item.parent, choice.flow.id);
  }
}

function announce(run: Run, item: Item, choices: readonly Choice[]): void {
  for (const { flow, taken, byDefault } of choices) {
    const reading = flow.condition && { reading: readingOf(run, flow.condition, item) };
    if (!taken) run.emit({ type: 'flowNotTaken', scope: item.parent, flow: flow.id, ...reading });
    else run.emit({ type: 'flowTaken', scope: item.parent, flow: flow.id, ...reading, ...(byDefault && { byDefault }) });
  }
}

function send(run: Run, scope: ItemId, flow: string): void {
  run.touched.add(scope);
  run.enqueue({ do: 'arrive', scope, flow });
}

function choose(run: Run, model: ProcessModel, node: FlowNode, item: Item): Choice[] {
  const flows = outgoing(model, node);
  if (flows.length === 0) return [];
  if (node.kind === 'parallelGateway') return flows.map((flow) => ({ flow, taken: true }));
  if (node.kind === 'exclusiveGateway') return chooseOne(run, flows, item);
  return chooseSome(run, flows, item);
}

/** Flows after the first that holds are not tried, and so are not recorded as refused. */
function chooseOne(run: Run, flows: readonly SequenceFlow[], item: Item): Choice[] {
  const choices: Choice[] = [];
  for (const flow of flows) {
    if (flow.isDefault) continue;
    const taken = flow.condition === undefined || evaluateCondition(run, flow.condition, item);
    choices.push({ flow, taken });
    if (taken) return choices;
  }
  return [...choices, ...defaultOf(flows)];
}

function chooseSome(run: Run, flows: readonly SequenceFlow[], item: Item): Choice[] {
  const choices = flows
    .filter((flow) => !flow.isDefault)
    .map((flow) => ({
      flow,
      taken: flow.condition === undefined || evaluateCondition(run, flow.condition, item),
    }));
  return choices.some((choice) => choice.taken) ? choices : [...choices, ...defaultOf(flows)];
}

function defaultOf(flows: readonly SequenceFlow[]): Choice[] {
  const flow = flows.find((it) => it.isDefault);
  if (flow === undefined) throw new Stuck('noFlowTaken', 'No condition holds and there is no default flow');
  return [{ flow, taken: true, byDefault: true }];
}

export function outgoing(model: ProcessModel, node: FlowNode): SequenceFlow[] {
  return node.outgoing.map((id) => {
    const flow = model.flows.get(id);
    if (flow === undefined) throw new Error(`No flow ${id}`);
    return flow;
  });
}

/**
 * Like `route` for the reset of a complex gateway (Table 13.5): every flow whose condition holds, the default flow when none
 * does, and nothing at all where there is neither. A flow without a condition belongs to the start.
 */
export function routeReset(run: Run, item: Item): void {
  const flows = outgoing(run.modelOf(item), run.nodeOf(item));
  const choices: Choice[] = flows.flatMap((flow) =>
    flow.condition === undefined ? [] : [{ flow, taken: evaluateCondition(run, flow.condition, item) }],
  );
  const hasDefault = flows.some((flow) => flow.isDefault);
  const none = !choices.some((choice) => choice.taken);
  leave(run, item, none && hasDefault ? [...choices, ...defaultOf(flows)] : choices, 1);
}

/** Ends `item` and sends nothing on. */
export function routeNowhere(run: Run, item: Item): void {
  leave(run, item, [], 1);
}

/** Follows one flow of an event-based gateway to the event that occurred, whose item goes on without waiting again. */
export function follow(run: Run, scope: ItemId, flow: SequenceFlow, target: FlowNode): ItemId {
  run.emit({ type: 'flowTaken', scope, flow: flow.id });
  return enter(run, scope, target, { flow: flow.id, idle: true });
}
