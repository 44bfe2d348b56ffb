import type { SourceElement } from '../source/source.ts';
import { flag, is, nameOf, one } from '../source/attributes.ts';
import { handlersOf, isHandler } from './compensation.ts';
import { hasKind, isEventSubProcess, linkNameOf } from './events.ts';
import type { Level, Outline } from './outline.ts';
import type { Rule, Violation } from './rule.ts';

/** One finding for each part of a process that nothing leads to, at its first element. */
function unreachedParts(process: SourceElement, outline: Outline): readonly Violation[] {
  const steps = stepsOf(process, outline);
  const reached = new Set<SourceElement>();
  follow([process], steps, reached);
  const missing = outline
    .levelsOf(process)
    .flatMap(({ nodes }) => nodes)
    .filter((node) => !reached.has(node));
  // What begins such a part comes first; what is left then goes round in circles.
  const beginnings = missing.filter((node) => isBeginning(node, outline));
  return [...beginnings, ...missing].flatMap((node) => {
    if (reached.has(node)) return [];
    follow([node], steps, reached);
    return hasOwnFinding(node) ? [] : [{ at: node }];
  });
}

function isBeginning(node: SourceElement, outline: Outline): boolean {
  return outline.incoming(node).length === 0 && !is(node, 'bpmn:BoundaryEvent');
}

/** Other rules ask of these to be connected. */
function hasOwnFinding(node: SourceElement): boolean {
  return is(node, 'bpmn:Event') || flag(node, 'isForCompensation');
}

/** Where a token can go from an element, or what begins with it; asked once for each. */
type Steps = (element: SourceElement) => readonly SourceElement[];

/** Everything that can be reached, without recursion. */
function follow(from: readonly SourceElement[], steps: Steps, reached: Set<SourceElement>): void {
  const todo = [...from];
  for (let element = todo.pop(); element !== undefined; element = todo.pop()) {
    if (reached.has(element)) continue;
    reached.add(element);
    for (const next of steps(element)) todo.push(next);
  }
}

function stepsOf(process: SourceElement, outline: Outline): Steps {
  const linkTargets = linkTargetsOf(outline.levelsOf(process));
  const linksFollowed = new Set<unknown>();
  return (element) => {
    const level = outline.levelOf(element);
    const link = linkTargets.get(element);
    // A thousand sources of one link have the same targets.
    const isNew = link !== undefined && !linksFollowed.has(link);
    linksFollowed.add(link);
    return [
      ...outline.outgoing(element).flatMap((flow) => one(flow, 'targetRef') ?? []),
      ...outline.attached(element),
      ...(level === undefined ? [] : entriesOf(level, outline)),
      ...(isNew ? link : []),
      ...(hasKind(element, 'compensation') ? handlersOf(element, outline) : []),
    ];
  };
}

/** For each link event, the targets of its name on its level. */
function linkTargetsOf(levels: readonly Level[]): ReadonlyMap<SourceElement, readonly SourceElement[]> {
  const targets = new Map<SourceElement, readonly SourceElement[]>();
  for (const { nodes } of levels) {
    const byName = new Map<string, SourceElement[]>();
    for (const node of nodes) {
      if (!hasKind(node, 'link')) continue;
      const named = byName.get(linkNameOf(node)) ?? [];
      byName.set(linkNameOf(node), named);
      if (is(node, 'bpmn:IntermediateCatchEvent')) named.push(node);
      targets.set(node, named);
    }
  }
  return targets;
}

/** §10.5.2: start events, and what starts the process in their stead; without any, all that no flow leads to. */
function entriesOf({ element, nodes }: Level, outline: Outline): readonly SourceElement[] {
  const handlers = nodes.filter(isEventSubProcess);
  const starts = nodes.filter((node) => is(node, 'bpmn:StartEvent') || flag(node, 'instantiate'));
  if (starts.length > 0 && !is(element, 'bpmn:AdHocSubProcess')) return [...starts, ...handlers];
  const unled = nodes.filter(
    (node) => isBeginning(node, outline) && !flag(node, 'isForCompensation') && !hasKind(node, 'link'),
  );
  // That a level has no entry at all is a finding of its own.
  return unled.length > 0 ? [...unled, ...handlers] : nodes;
}

/** §10.5.3 lets a path end where it will; where other paths of the level have an end event it was probably forgotten. */
function openPaths(container: SourceElement, outline: Outline): readonly Violation[] {
  const nodes = outline.levelOf(container)?.nodes ?? [];
  if (is(container, 'bpmn:AdHocSubProcess') || !nodes.some((node) => is(node, 'bpmn:EndEvent'))) return [];
  return nodes
    .filter((node) => outline.outgoing(node).length === 0 && !is(node, 'bpmn:Event') && !isEventSubProcess(node))
    .filter((node) => !flag(node, 'isForCompensation') && !isHandler(node, outline))
    .map((node) => ({ at: node }));
}

/**
 * §13.4.1: a parallel join waits for all of its flows, and an exclusive or event-based decision before it sends a token along one. Only
 * the plain case is told: nothing but single elements between the two, where no other token can come from.
 */
function startsFewerThanItJoins(join: SourceElement, outline: Outline): Violation | undefined {
  const decisions = new Set<SourceElement>();
  for (const flow of outline.incoming(join)) {
    const decision = decisionBefore(flow, outline);
    if (decision === undefined) continue;
    if (decisions.has(decision)) return { values: { gateway: nameOf(decision) } };
    decisions.add(decision);
  }
  return undefined;
}

function decisionBefore(flow: SourceElement, outline: Outline): SourceElement | undefined {
  const passed = new Set<SourceElement>();
  let node = one(flow, 'sourceRef');
  while (node !== undefined && !passed.has(node)) {
    if (is(node, 'bpmn:ExclusiveGateway') || is(node, 'bpmn:EventBasedGateway')) return node;
    passed.add(node);
    const [before, ...others] = outline.incoming(node);
    if (before === undefined || others.length > 0 || outline.outgoing(node).length > 1) return undefined;
    node = one(before, 'sourceRef');
  }
  return undefined;
}

export const REACHABILITY_RULES: readonly Rule[] = [
  { code: 'elementUnreachable', of: 'bpmn:Process', violated: unreachedParts },
  { code: 'pathWithoutEnd', of: 'bpmn:FlowElementsContainer', violated: openPaths },
  { code: 'joinNeverComplete', of: 'bpmn:ParallelGateway', violated: startsFewerThanItJoins },
];
