import type { SourceElement } from '../source/source.ts';
import { many, nameOf, one } from '../source/attributes.ts';
import type { Outline } from './outline.ts';
import type { Rule, Violation } from './rule.ts';

/**
 * §10.8: lanes divide what a process contains, so that each element is in one of them. Warnings: lanes do not change what is
 * executed, they say who does it. A lane around another may list the inner one's elements again.
 */
function sharedNodes(container: SourceElement, outline: Outline): readonly Violation[] {
  return many(container, 'laneSets').flatMap((set) => sharedWithin(many(set, 'lanes'), outline));
}

function sharedWithin(lanes: readonly SourceElement[], outline: Outline): readonly Violation[] {
  const found: Violation[] = [];
  const todo = [lanes];
  for (let siblings = todo.pop(); siblings !== undefined; siblings = todo.pop()) {
    const owners = new Map<SourceElement, SourceElement>();
    for (const lane of siblings) {
      for (const node of many(lane, 'flowNodeRef')) {
        const other = owners.get(node);
        if (other === undefined) owners.set(node, lane);
        else if (other !== lane && outline.levelAround(node) !== undefined) {
          found.push({ at: lane, values: { node: nameOf(node), other: nameOf(other) } });
        }
      }
      const inner = many(one(lane, 'childLaneSet'), 'lanes');
      if (inner.length > 0) todo.push(inner);
    }
  }
  return found;
}

/** §10.8: the lanes of a process hold elements of this process. */
function foreignNodes(container: SourceElement, outline: Outline): readonly Violation[] {
  const process = outline.levelOf(container)?.process;
  const found: Violation[] = [];
  const todo = many(container, 'laneSets').flatMap((set) => many(set, 'lanes'));
  for (let lane = todo.pop(); lane !== undefined; lane = todo.pop()) {
    for (const node of many(lane, 'flowNodeRef')) {
      if (outline.levelAround(node)?.process !== process) found.push({ at: lane, values: { node: nameOf(node) } });
    }
    todo.push(...many(one(lane, 'childLaneSet'), 'lanes'));
  }
  return found;
}

export const LANE_RULES: readonly Rule[] = [
  { code: 'laneSharesElement', of: 'bpmn:FlowElementsContainer', violated: sharedNodes },
  { code: 'laneElementForeign', of: 'bpmn:FlowElementsContainer', violated: foreignNodes },
];
