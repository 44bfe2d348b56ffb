/** Where a diagram too big for its window is looked at first. */
import type { ProcessFacts } from '../facts/process-facts.ts';
import { isHere } from '../marks/mark.ts';
import type { Mark } from '../marks/mark.ts';
import { currentStages } from '../outline/outline.ts';

/** A box in the diagram's own units, pixels at zoom 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below this zoom the names of steps cannot be read. */
export const LEGIBLE = 0.6;
const MARGIN = 40;
const CLOSEST = 1.1;

/** The stage where the process is, the first of several; once it has ended the last stage; absent before it begins. */
export function stageInFocus(process: ProcessFacts): string | undefined {
  const current = currentStages(process)[0] ?? process.stages.findLast(({ state }) => state === 'completed');
  return current?.element;
}

/**
 * The part of the diagram to show: the whole stage where its names can be read so, and otherwise as much of the stage around
 * the step where the process is, `step`, as can be read.
 */
export function viewOf(stage: Box, step: Box | undefined, window: { width: number; height: number }): Box {
  const room = { x: stage.x - MARGIN, y: stage.y - MARGIN, width: stage.width + 2 * MARGIN, height: stage.height + 2 * MARGIN };
  const whole = Math.min(window.width / room.width, window.height / room.height, CLOSEST);
  const zoom = Math.max(whole, LEGIBLE);
  const [width, height] = [window.width / zoom, window.height / zoom];
  const around = step ?? stage;
  return {
    x: startOf(room.x, room.width, around.x + around.width / 2, width),
    y: startOf(room.y, room.height, around.y + around.height / 2, height),
    width,
    height,
  };
}

/** Along one axis: the room in the middle where all of it is seen, and else `middle` in the middle as far as the room goes. */
function startOf(start: number, length: number, middle: number, seen: number): number {
  if (seen >= length) return start + (length - seen) / 2;
  return Math.min(Math.max(middle - seen / 2, start), start + length - seen);
}

/** The innermost of the elements where the process is, in the order of the file; `within` tells what lies in the stage. */
export function stepInFocus(
  marks: ReadonlyMap<string, Mark>,
  kinds: ReadonlyMap<string, { readonly kind: string }>,
  within: (element: string) => boolean,
): string | undefined {
  return [...kinds.keys()].find((id) => {
    const mark = marks.get(id);
    return mark !== undefined && isHere(mark) && within(id) && kinds.get(id)?.kind !== 'subProcess';
  });
}
