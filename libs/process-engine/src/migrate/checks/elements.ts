import type { FlowNode } from '@shixiao/process-model';
import type { MigrationObstacle } from '../../commands.ts';
import { definitionsOf, isParallel, isSameSort } from '../awaited-events.ts';
import type { RepeatWord } from '../messages/en.ts';
import { type Migration, newElement } from '../migration.ts';
import { type About, elementName, eventsWord, kindWord, obstacle, repeatWord, variantWord } from '../obstacle.ts';

/**
 * Where tokens rest, there must be a counterpart that means the same: of the same kind, in the same scope, as often, for the
 * same triggers. An incident is no obstacle, since a new version is how its cause is often mended. What a task or job
 * was opened with stays, even where the new version would open it otherwise (Camunda 8, "Jobs, expressions, and input mappings").
 */
export function elementProblems(migration: Migration): MigrationObstacle[] {
  const elements = livingElements(migration);
  return [...elements.flatMap((id) => problemsOf(migration, id)), ...mergers(migration, elements)];
}

/** Elements with a token in them or before them, each once. */
function livingElements({ items }: Migration): string[] {
  const elements = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'process' && item.kind !== 'subscription' && item.kind !== 'compensation') elements.add(item.element);
    for (const node of Object.keys(item.held ?? {})) elements.add(node);
  }
  return [...elements];
}

function problemsOf(migration: Migration, element: string): MigrationObstacle[] {
  const { from, to } = migration;
  const target = newElement(migration, element);
  const node = from.nodes.get(element);
  const counterpart = to.nodes.get(target);
  if (node === undefined) throw new Error(`No element ${element} in ${from.processId}`);
  if (counterpart === undefined) return [obstacle('elementMissing', { element, name: elementName(from, element) })];
  const about = { element, name: elementName(from, element), target, targetName: elementName(to, target) };
  return [...sortProblems(node, counterpart, about), ...scopeProblems(migration, node, counterpart, about)];
}

function sortProblems(node: FlowNode, counterpart: FlowNode, about: About): MigrationObstacle[] {
  if (node.kind !== counterpart.kind) {
    return [obstacle('kindDiffers', about, { kind: kindWord(node), targetKind: kindWord(counterpart) })];
  }
  return [...variantProblems(node, counterpart, about), ...repeatProblems(node, counterpart, about), ...eventProblems(node, counterpart, about)];
}

function variantProblems(node: FlowNode, counterpart: FlowNode, about: About): MigrationObstacle[] {
  if (node.kind !== 'subProcess' || counterpart.kind !== 'subProcess' || node.variant === counterpart.variant) return [];
  const words = { variant: variantWord(node.variant), targetVariant: variantWord(counterpart.variant) };
  return [obstacle('variantDiffers', about, words)];
}

function repeatProblems(node: FlowNode, counterpart: FlowNode, about: About): MigrationObstacle[] {
  const repeat = repeatOf(node);
  const targetRepeat = repeatOf(counterpart);
  if (repeat === targetRepeat) return [];
  return [obstacle('repeatDiffers', about, { repeat: repeatWord(repeat), targetRepeat: repeatWord(targetRepeat) })];
}

function repeatOf(node: FlowNode): RepeatWord {
  const loop = 'loop' in node ? node.loop : undefined;
  if (loop === undefined) return 'once';
  if (loop.kind === 'standardLoop') return 'loop';
  return loop.sequential ? 'sequential' : 'parallel';
}

export function eventProblems(node: FlowNode, counterpart: FlowNode, about: About): MigrationObstacle[] {
  if (isSameSort(node, counterpart)) return [];
  const events = eventsWord(definitionsOf(node), isParallel(node));
  const targetEvents = eventsWord(definitionsOf(counterpart), isParallel(counterpart));
  return [obstacle('eventDiffers', about, { events, targetEvents })];
}

function scopeProblems(migration: Migration, node: FlowNode, counterpart: FlowNode, about: About): MigrationObstacle[] {
  if (newElement(migration, node.scopeId) === counterpart.scopeId) return [];
  const scope = elementName(migration.from, node.scopeId);
  const targetScope = elementName(migration.to, counterpart.scopeId);
  return [obstacle('scopeDiffers', about, { scope, targetScope })];
}

/**
 * Two elements may become one, as long as work is not going on at both: afterwards nobody could tell which of the tokens
 * came from where.
 */
function mergers(migration: Migration, elements: readonly string[]): MigrationObstacle[] {
  const { from, to } = migration;
  const first = new Map<string, string>();
  return elements.flatMap((element) => {
    const target = newElement(migration, element);
    const other = first.get(target);
    if (other === undefined) {
      first.set(target, element);
      return [];
    }
    const about = { element, name: elementName(from, element), target, targetName: elementName(to, target) };
    return [obstacle('elementsMerged', about, { other: elementName(from, other) })];
  });
}
