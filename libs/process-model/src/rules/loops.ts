import type { SourceElement } from '../source/source.ts';
import { extension, flag, is, one } from '../source/attributes.ts';
import { hasKind, isEventSubProcess } from './events.ts';
import { type Cycle, cyclesOf } from './cycles.ts';
import type { Level, Outline } from './outline.ts';
import type { Rule, Violation } from './rule.ts';

/** Where a token can go on its level: along flows, and out at the border of an activity. */
function nextOf(outline: Outline): (node: SourceElement) => readonly SourceElement[] {
  return (node) => [
    ...outline.outgoing(node).flatMap((flow) => one(flow, 'targetRef') ?? []),
    ...outline.attached(node),
  ];
}

/** A process that can never end: it goes round, and nothing leads out of the circle or ends what is around it. */
function loopsWithoutExit(process: SourceElement, outline: Outline): readonly Violation[] {
  const next = nextOf(outline);
  const interruptible = new Set<Level>();
  return outline.levelsOf(process).flatMap((level) => {
    // Outer levels come first.
    if ((level.around && interruptible.has(level.around)) || canBeEndedFromOutside(level, outline)) {
      interruptible.add(level);
      return [];
    }
    return cyclesOf(level.nodes, next)
      .filter(({ members }) => ![...members].some((node) => hasWayOut(node, members, next)))
      .map(({ first }) => ({ at: first }));
  });
}

function hasWayOut(
  node: SourceElement,
  members: ReadonlySet<SourceElement>,
  next: (node: SourceElement) => readonly SourceElement[],
): boolean {
  return hasKind(node, 'link') || next(node).some((target) => !members.has(target));
}

function canBeEndedFromOutside({ element, nodes }: Level, outline: Outline): boolean {
  return (
    is(element, 'bpmn:AdHocSubProcess') ||
    nodes.some((node) => is(node, 'bpmn:EndEvent') && hasKind(node, 'terminate', 'error', 'cancel')) ||
    nodes.some((node) => isEventSubProcess(node) && interrupts(node, outline)) ||
    outline.attached(element).some((event) => flag(event, 'cancelActivity'))
  );
}

function interrupts(subProcess: SourceElement, outline: Outline): boolean {
  const nodes = outline.levelOf(subProcess)?.nodes ?? [];
  return nodes.some((node) => is(node, 'bpmn:StartEvent') && flag(node, 'isInterrupting'));
}

/**
 * A loop in which nobody and nothing is waited for, and no value changes, decides the same way every time. Camunda 8 refuses all
 * loops without a wait; those that compute (scripts, decisions, calls, mappings) may be meant.
 */
function loopsWithoutWait(process: SourceElement, outline: Outline): readonly Violation[] {
  return outline.levelsOf(process).flatMap(({ nodes }) =>
    loopsAmong(nodes.filter(passesThrough), outline).map(({ first }) => ({ at: first })),
  );
}

function loopsAmong(nodes: readonly SourceElement[], outline: Outline): readonly Cycle[] {
  const among = new Set(nodes);
  return cyclesOf(nodes, (node) =>
    outline.outgoing(node).flatMap((flow) => {
      const target = one(flow, 'targetRef');
      return target !== undefined && among.has(target) ? [target] : [];
    }),
  );
}

function passesThrough(node: SourceElement): boolean {
  if (extension(node, 'zeebe:IoMapping') !== undefined || extension(node, 'zeebe:TaskDefinition') !== undefined) return false;
  if (one(node, 'loopCharacteristics') !== undefined || is(node, 'bpmn:EventBasedGateway')) return false;
  return (
    node.$type === 'bpmn:Task' ||
    is(node, 'bpmn:ManualTask') ||
    is(node, 'bpmn:Gateway') ||
    (is(node, 'bpmn:IntermediateThrowEvent') && !hasKind(node, 'compensation'))
  );
}

export const LOOP_RULES: readonly Rule[] = [
  { code: 'loopWithoutExit', of: 'bpmn:Process', violated: loopsWithoutExit },
  { code: 'loopWithoutWait', of: 'bpmn:Process', violated: loopsWithoutWait },
];
