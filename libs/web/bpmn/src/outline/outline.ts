/** The textual twin: stages in order, and within each the steps that somebody does or waits for. */
import type { LimitFacts, PartyFacts, ProcessFacts, Sentence, StageFacts } from '../facts/process-facts.ts';
import { numberOf } from '../labels/structure.ts';
import type { ElementNode } from '../labels/structure.ts';
import { deadlinesOf, isHere, marksOf } from '../marks/mark.ts';
import type { Mark } from '../marks/mark.ts';

export interface OutlineStep {
  readonly element: string;
  readonly name: Sentence;
  readonly mark: Mark;
  /** 0 for what lies in the stage itself, one more for each sub-process around it. */
  readonly depth: number;
  readonly visits: number;
  readonly enteredAt: string | undefined;
  readonly leftAt: string | undefined;
  readonly dueAt: string | undefined;
  readonly by: PartyFacts | undefined;
}

export interface OutlineStage {
  readonly element: string;
  /** Its number in the lifecycle; parallel stages share one. */
  readonly number: string;
  readonly name: Sentence;
  readonly mark: Mark;
  readonly isCurrent: boolean;
  readonly beganAt: string | undefined;
  readonly endedAt: string | undefined;
  readonly statutory: LimitFacts | undefined;
  readonly promised: LimitFacts | undefined;
  readonly told: readonly Sentence[];
  readonly steps: readonly OutlineStep[];
}

const STEPS = new Set([
  'task',
  'userTask',
  'manualTask',
  'serviceTask',
  'sendTask',
  'receiveTask',
  'businessRuleTask',
  'scriptTask',
  'callActivity',
  'intermediateCatchEvent',
  'subProcess',
]);

/** `structure` is that of the same process; `now` in milliseconds since 1970. */
export function outlineOf(
  process: ProcessFacts,
  structure: ReadonlyMap<string, ElementNode>,
  now: number,
): readonly OutlineStage[] {
  const marks = marksOf(process, now);
  const steps = stepsByStage(process, structure, marks);
  return process.stages.map((stage, index) => {
    const mark = marks.get(stage.element) ?? 'ahead';
    return {
      element: stage.element,
      number: numberOf(structure.get(stage.element)?.name) ?? String(index + 1),
      name: stage.name,
      mark,
      isCurrent: isHere(mark),
      beganAt: stage.beganAt ?? undefined,
      endedAt: stage.endedAt ?? undefined,
      statutory: running(stage.limits?.statutory),
      promised: running(stage.limits?.promised),
      told: stage.told,
      steps: steps.get(stage.element) ?? [],
    };
  });
}

/** The stages where the process is, in order. */
export function currentStages(process: ProcessFacts): readonly StageFacts[] {
  return process.stages.filter(({ state }) => state === 'active' || state === 'waiting' || state === 'incident');
}

function stepsByStage(
  process: ProcessFacts,
  structure: ReadonlyMap<string, ElementNode>,
  marks: ReadonlyMap<string, Mark>,
): ReadonlyMap<string, readonly OutlineStep[]> {
  const facts = new Map(process.elements.map((element) => [element.element, element]));
  const stages = new Set(process.stages.map(({ element }) => element));
  const deadlines = deadlinesOf(process);
  const steps = new Map<string, OutlineStep[]>();
  for (const node of structure.values()) {
    const element = facts.get(node.id);
    if (!element || !node.name.zh || !STEPS.has(node.kind) || stages.has(node.id)) continue;
    const around = ancestorsOf(node, structure);
    const depth = around.findIndex(({ id }) => stages.has(id));
    const stage = around[depth];
    if (!stage) continue;
    // What answers an event is no part of the plan until the event has happened.
    const onEvent = node.onEvent || around.slice(0, depth).some((ancestor) => ancestor.onEvent);
    if (onEvent && element.state === 'notReached') continue;
    const step: OutlineStep = {
      element: node.id,
      name: element.name,
      mark: marks.get(node.id) ?? 'ahead',
      depth,
      visits: element.visits,
      enteredAt: element.enteredAt ?? undefined,
      leftAt: element.leftAt ?? undefined,
      dueAt: deadlines.get(node.id),
      by: element.by ?? undefined,
    };
    steps.set(stage.id, [...(steps.get(stage.id) ?? []), step]);
  }
  return steps;
}

function running(limit: LimitFacts | null | undefined): LimitFacts | undefined {
  return limit && limit.phase !== 'stopped' ? limit : undefined;
}

/** What an element lies in, innermost first. */
function ancestorsOf(node: ElementNode, structure: ReadonlyMap<string, ElementNode>): readonly ElementNode[] {
  const parent = node.parent === undefined ? undefined : structure.get(node.parent);
  return parent ? [parent, ...ancestorsOf(parent, structure)] : [];
}
