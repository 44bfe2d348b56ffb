import type { ProcessModel } from '@shixiao/process-model';
import type { EngineRecord, InstanceState, ItemId, Library, ModelRef } from '../../src/index.ts';

/**
 * Counts tokens by the records alone, knowing nothing of how the engine works: a token that goes along a flow arrives
 * once; what is held at a node is what arrived there and was not used; nothing is entered without a token, a start, or an
 * event. The third law in the form of bookkeeping.
 */
export class TokenLedger {
  readonly errors: string[] = [];
  private readonly library: Library;
  /** Tokens on their way, by scope and flow. */
  private readonly moving = new Map<string, number>();
  /** Tokens resting before a node, by scope, node and flow. */
  private readonly held = new Map<string, number>();
  /** Joins that have used tokens up and are now to be entered, by scope and node. */
  private readonly due = new Map<string, number>();
  private byHand: ReadonlySet<string> = new Set();
  private readonly items = new Map<ItemId, { parent: ItemId; element: string; model?: ModelRef }>();

  constructor(library: Library) {
    this.library = library;
  }

  /** @param byHand elements at which the command puts a token itself */
  follow(records: readonly EngineRecord[], byHand: readonly string[] = []): void {
    this.byHand = new Set(byHand);
    for (const record of records) this.one(record);
  }

  /** Call when everything rests: nothing may be on its way or half joined, and the state holds what was counted. */
  settle(state: InstanceState): void {
    for (const [key, many] of this.moving) if (many !== 0) this.errors.push(`${many} tokens on ${key} never arrived`);
    for (const [key, many] of this.due) if (many !== 0) this.errors.push(`join ${key} used tokens and was not entered`);
    this.moving.clear();
    this.due.clear();
    const holding = new Map<string, number>();
    for (const item of state.items.flat()) {
      for (const [node, flows] of Object.entries(item.held ?? {})) {
        for (const [flow, many] of Object.entries(flows)) holding.set(`${item.id} ${node} ${flow}`, many);
      }
    }
    for (const [key, many] of this.held) {
      if (many !== (holding.get(key) ?? 0)) this.errors.push(`${key}: ${many} tokens counted, ${holding.get(key) ?? 0} held`);
    }
    for (const key of holding.keys()) if (!this.held.has(key)) this.errors.push(`${key} holds tokens that never arrived`);
  }

  private one(record: EngineRecord): void {
    switch (record.type) {
      case 'processStarted':
        this.items.set(record.item, { parent: 0, element: record.model.processId, model: record.model });
        return;
      case 'elementEntered':
        this.entered(record);
        return;
      case 'compensationStarted':
        this.items.set(record.item, { parent: record.scope, element: record.element });
        return;
      case 'flowTaken': {
        const node = this.modelOf(record.scope)?.nodes.get(this.flowOf(record.scope, record.flow)?.sourceId ?? '');
        const many = node && 'completionQuantity' in node ? node.completionQuantity : 1;
        add(this.moving, `${record.scope} ${record.flow}`, many);
        return;
      }
      case 'tokenHeld':
        if (record.flow !== '') this.arrived(record.scope, record.flow);
        add(this.held, `${record.scope} ${record.node} ${record.flow}`, 1);
        return;
      case 'tokensJoined':
      case 'tokensDropped':
        for (const [flow, many] of Object.entries(record.taken)) {
          const key = `${record.scope} ${record.node} ${flow}`;
          add(this.held, key, -many);
          if ((this.held.get(key) ?? 0) < 0) this.errors.push(`${key}: more tokens used than had arrived`);
        }
        if (record.type === 'tokensJoined') this.due.set(`${record.scope} ${record.node}`, 1);
        return;
      case 'elementCompleted':
      case 'elementCancelled':
        this.gone(record.item);
        return;
      case 'processEnded':
        this.moving.clear();
        this.held.clear();
        this.due.clear();
        this.items.clear();
        return;
      default:
    }
  }

  private entered(record: Extract<EngineRecord, { type: 'elementEntered' }>): void {
    if (this.items.has(record.item)) this.errors.push(`item ${record.item} was entered twice`);
    if (!this.items.has(record.parent)) this.errors.push(`${record.element} was entered in a scope that is not alive`);
    this.items.set(record.item, record);
    const join = `${record.parent} ${record.element}`;
    if (this.due.has(join)) this.due.delete(join);
    else if (record.flow !== undefined) this.arrived(record.parent, record.flow);
    else if (!this.maySpring(record)) this.errors.push(`${record.element} was entered without a token`);
  }

  /** What may begin without a token: starts, events that occur, bodies, called processes, compensation, link targets. */
  private maySpring({ element, kind, parent, index }: Extract<EngineRecord, { type: 'elementEntered' }>): boolean {
    if (kind === 'process' || kind === 'restored' || index !== undefined) return true;
    const model = this.modelOf(parent);
    const node = model?.nodes.get(element);
    if (node === undefined) return false;
    if (node.incoming.length === 0) return true;
    if ([...this.byHand].some((begun) => begun === element || isInside(model, begun, element))) return true;
    // A complex gateway resets without new tokens when none came late.
    return node.kind === 'complexGateway';
  }

  private arrived(scope: ItemId, flow: string): void {
    const key = `${scope} ${flow}`;
    add(this.moving, key, -1);
    if ((this.moving.get(key) ?? 0) < 0) this.errors.push(`a token arrived on ${key} that nobody sent`);
  }

  private gone(id: ItemId): void {
    this.items.delete(id);
    const own = `${id} `;
    for (const map of [this.moving, this.held, this.due]) {
      for (const key of [...map.keys()]) if (key.startsWith(own)) map.delete(key);
    }
  }

  private modelOf(id: ItemId): ProcessModel | undefined {
    let item = this.items.get(id);
    while (item && item.model === undefined) item = this.items.get(item.parent);
    return item?.model && this.library.process(item.model);
  }

  private flowOf(scope: ItemId, flow: string) {
    return this.modelOf(scope)?.flows.get(flow);
  }
}

/** A scope is opened for the sake of what is begun in it. */
function isInside(model: ProcessModel | undefined, element: string, scope: string): boolean {
  let id = model?.nodes.get(element)?.scopeId;
  while (id !== undefined && id !== scope) id = model?.scopes.get(id)?.parentId;
  return id === scope;
}

function add(counts: Map<string, number>, key: string, many: number): void {
  const next = (counts.get(key) ?? 0) + many;
  if (next === 0) counts.delete(key);
  else counts.set(key, next);
}
