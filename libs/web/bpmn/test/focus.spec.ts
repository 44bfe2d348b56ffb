import { describe, expect, it } from '@jest/globals';
import { LEGIBLE, stageInFocus, stepInFocus, viewOf } from '../src/diagram/focus.ts';
import { structureOf } from '../src/labels/structure.ts';
import { marksOf } from '../src/marks/mark.ts';
import { BPMN, NOW, process } from './facts.ts';

describe('where a diagram opens', () => {
  const stage = { x: 1000, y: 500, width: 800, height: 400 };
  const step = { x: 1700, y: 800, width: 100, height: 80 };

  it('at the stage where the process is', () => {
    expect(stageInFocus(process())).toBe('executionStage');
  });

  it('at the last stage once all are done, and nowhere before the first', () => {
    const all = (state: 'completed' | 'notReached') => process().stages.map((each) => ({ ...each, state }));
    expect(stageInFocus(process({ stages: all('completed') }))).toBe('executionStage');
    expect(stageInFocus(process({ stages: all('notReached') }))).toBeUndefined();
  });

  it('at the step within it where the process is', () => {
    const marks = marksOf(process(), NOW);
    expect(stepInFocus(marks, structureOf(BPMN), () => true)).toBe('handIn');
    expect(stepInFocus(marks, structureOf(BPMN), () => false)).toBeUndefined();
  });

  it('with the whole stage in a window that is large enough', () => {
    const view = viewOf(stage, step, { width: 1200, height: 700 });
    expect(view.x).toBeLessThanOrEqual(stage.x);
    expect(view.y).toBeLessThanOrEqual(stage.y);
    expect(view.x + view.width).toBeGreaterThanOrEqual(stage.x + stage.width);
    expect(view.y + view.height).toBeGreaterThanOrEqual(stage.y + stage.height);
  });

  it('with the step in sight, large enough to read, and nothing beside the stage in a window that is not', () => {
    const window = { width: 320, height: 240 };
    const view = viewOf(stage, step, window);
    expect(window.width / view.width).toBeCloseTo(LEGIBLE);
    expect(view.x).toBeLessThanOrEqual(step.x);
    expect(view.x + view.width).toBeGreaterThanOrEqual(step.x + step.width);
    expect(view.y + view.height).toBeGreaterThanOrEqual(step.y + step.height);
    expect(view.x + view.width).toBeLessThan(stage.x + stage.width + 50);
    expect(view.y + view.height).toBeLessThan(stage.y + stage.height + 50);
  });

  it('with the step in the middle where the stage goes on to all sides', () => {
    const inner = { x: 1350, y: 660, width: 100, height: 80 };
    const view = viewOf(stage, inner, { width: 320, height: 240 });
    expect(view.x + view.width / 2).toBeCloseTo(1400);
    expect(view.y + view.height / 2).toBeCloseTo(700);
  });
});
