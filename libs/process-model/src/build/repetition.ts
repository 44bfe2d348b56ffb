import type { MultiInstance, StandardLoop } from '../model.ts';
import { body, extension, flag, is, one, text } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import type { Building } from './building.ts';
import { field } from './expressions.ts';
import { variable } from './extensions.ts';

/** How often an activity is done: once, for a loop, or for each of many (§10.3.8). */
export function loopOf(building: Building, activity: SourceElement): { readonly loop?: MultiInstance | StandardLoop } {
  const loop = one(activity, 'loopCharacteristics');
  if (loop === undefined) return {};
  if (is(loop, 'bpmn:StandardLoopCharacteristics')) return { loop: standardLoop(building, activity, loop) };
  return { loop: multiInstance(building, activity, loop) };
}

function standardLoop(building: Building, activity: SourceElement, loop: SourceElement): StandardLoop {
  const maximum = loop.loopMaximum;
  return {
    kind: 'standardLoop',
    testBefore: flag(loop, 'testBefore'),
    ...(typeof maximum === 'number' && { maximum }),
    ...field(building, activity, 'condition', body(loop, 'loopCondition')),
  };
}

function multiInstance(building: Building, activity: SourceElement, loop: SourceElement): MultiInstance {
  const mapping = extension(loop, 'zeebe:LoopCharacteristics');
  return {
    kind: 'multiInstance',
    sequential: flag(loop, 'isSequential'),
    ...field(building, activity, 'inputCollection', text(mapping, 'inputCollection')),
    ...field(building, activity, 'cardinality', body(loop, 'loopCardinality')),
    ...variable(building, activity, mapping, 'inputElement'),
    ...variable(building, activity, mapping, 'outputCollection'),
    ...field(building, activity, 'outputElement', text(mapping, 'outputElement')),
    ...field(building, activity, 'completionCondition', body(loop, 'completionCondition')),
  };
}
