import type { EventDefinition } from '@shixiao/process-model';
import type { Item } from '../state.ts';
import { evaluateQuietly, readingOf } from './evaluate.ts';
import type { Run } from './run.ts';
import { trigger } from './triggers.ts';

type Conditional = Extract<EventDefinition, { kind: 'conditional' }>;

/**
 * Looks at every conditional event that reads a variable which has just been set. An event occurs when its condition turns
 * from false to true (§10.5.5, Table 10.86), and at once when it holds already as somebody begins to wait for it.
 */
export function checkConditions(run: Run): void {
  if (run.changed.size === 0 && run.unread.size === 0) return;
  const changed = new Set(run.changed);
  const unread = new Set(run.unread);
  run.changed.clear();
  run.unread.clear();
  for (const id of run.state.conditions) {
    const subscription = run.find(id);
    if (subscription === undefined) continue;
    const definition = conditionalOf(run, subscription);
    if (definition === undefined) continue;
    if (unread.has(id) || reads(definition, changed)) checkCondition(run, subscription, definition);
  }
}

function conditionalOf(run: Run, subscription: Item): Conditional | undefined {
  const node = run.nodeOf(subscription);
  if (subscription.wait?.for !== 'condition' || !('definitions' in node)) return undefined;
  const definition = node.definitions[subscription.wait.definition];
  return definition?.kind === 'conditional' ? definition : undefined;
}

/** `variableNames` narrows what is looked at, as `zeebe:conditionalFilter` says. */
function reads({ condition, variableNames }: Conditional, changed: ReadonlySet<string>): boolean {
  const names = variableNames ?? (condition.kind === 'feel' ? condition.compiled.names : []);
  return names.some((name) => changed.has(name));
}

function checkCondition(run: Run, subscription: Item, { condition }: Conditional): void {
  const before = subscription.wait?.for === 'condition' && subscription.wait.holds;
  const holds = evaluateQuietly(run, condition, subscription) === true;
  if (holds === before) return;
  run.emit({
    type: 'conditionChanged',
    item: subscription.id,
    element: subscription.element,
    holds,
    reading: readingOf(run, condition, subscription),
  });
  if (holds) trigger(run, run.item(subscription.id), {});
}
