import type { EventBasedGateway, FlowNode, ProcessModel } from '@shixiao/process-model';
import type { Variables } from '@shixiao/feel';
import { targetsOf } from '../awaitable.ts';
import type { RecordOf } from '../records.ts';
import type { ItemId } from '../state.ts';
import { enter } from '../run/flows.ts';
import { Refusal, type Run } from '../run/run.ts';
import { openEventSubProcesses, startScope } from '../run/scopes.ts';
import { subscribe } from '../run/subscriptions.ts';
import { finishWaiting, trigger } from '../run/triggers.ts';
import { setLocal } from '../run/variables.ts';
import type { CommandOf } from './command-of.ts';

const ROOT: ItemId = 1;

/** Starts a process at its none start events, or where the event that starts it has occurred. */
export function start(run: Run, command: CommandOf<'start'>): void {
  const model = modelFor(run, command);
  const { processId, version } = model;
  const { at, variables = {} } = command;
  run.emit({ type: 'processStarted', model: { processId, version }, item: ROOT });
  if (at === undefined) startAtEntries(run, model, variables);
  else startAt(run, model, at, variables);
  run.touched.add(ROOT);
}

function modelFor(run: Run, { processId, version }: CommandOf<'start'>): ProcessModel {
  const model = version === undefined ? run.library.latest(processId) : run.library.process({ processId, version });
  if (model === undefined) {
    throw new Refusal({ reason: 'processNotFound', processId, ...(version !== undefined && { version }) });
  }
  return model;
}

function startAtEntries(run: Run, model: ProcessModel, variables: Variables): void {
  if ((model.scopes.get(model.processId)?.entryIds.length ?? 0) === 0) throw new Refusal({ reason: 'noStartEvent' });
  setLocal(run, ROOT, variables);
  startScope(run, run.item(ROOT));
}

/** The event has occurred outside; what came with it is what the process begins with. */
function startAt(run: Run, model: ProcessModel, at: string, variables: Variables): void {
  const node = model.nodes.get(at);
  if (node === undefined || node.scopeId !== model.processId) throw new Refusal({ reason: 'noStartEvent', at });
  const gateway = instantiatingGateway(model, node);
  if (gateway) {
    startAtGateway(run, model, gateway, node, variables);
    return;
  }
  if (!isStart(node)) throw new Refusal({ reason: 'noStartEvent', at });
  const item = enter(run, ROOT, node, { idle: true });
  noteOccurrence(run, node);
  finishWaiting(run, run.item(item), node, variables);
  openEventSubProcesses(run, run.item(ROOT));
}

/** A start event, or a receive task that starts the process (§10.3.3). A repeated one would not know which body began it. */
function isStart(node: FlowNode): boolean {
  return node.kind === 'startEvent' || (node.kind === 'receiveTask' && node.instantiate && node.loop === undefined);
}

function noteOccurrence(run: Run, node: FlowNode): void {
  const definition = node.kind === 'receiveTask' ? node.message : 'definitions' in node ? node.definitions[0] : undefined;
  if (definition === undefined) return;
  const kind = definition.kind === 'conditional' ? 'condition' : definition.kind;
  run.emit({
    type: 'eventOccurred',
    item: ROOT,
    host: ROOT,
    element: node.id,
    definition: 0,
    kind: kind as RecordOf<'eventOccurred'>['kind'],
  });
}

function instantiatingGateway(model: ProcessModel, node: FlowNode): EventBasedGateway | undefined {
  for (const id of node.incoming) {
    const source = model.nodes.get(model.flows.get(id)?.sourceId ?? '');
    if (source?.kind === 'eventBasedGateway' && source.instantiate) return source;
  }
  return undefined;
}

/** §10.6.6: the first event starts the process; a parallel gateway then waits for each of the others. */
function startAtGateway(
  run: Run,
  model: ProcessModel,
  gateway: EventBasedGateway,
  first: FlowNode,
  variables: Variables,
): void {
  setLocal(run, ROOT, variables);
  openEventSubProcesses(run, run.item(ROOT));
  const item = enter(run, ROOT, gateway, { idle: true });
  subscribe(run, run.item(item), gateway.gatewayType === 'parallel' ? targetsOf(model, gateway) : [first]);
  const subscription = run.childrenOf(run.item(item)).find((child) => child.element === first.id);
  if (subscription === undefined) throw new Refusal({ reason: 'noStartEvent', at: first.id });
  trigger(run, subscription, variables);
}
