import type { Report } from '../findings.ts';
import type { SourceDocument, SourceElement } from '../source/source.ts';
import { ACTIVITY_RULES } from './activities.ts';
import { is } from '../source/attributes.ts';
import { BOUNDARY_EVENT_RULES } from './boundary-events.ts';
import { CALL_ACTIVITY_RULES } from './call-activities.ts';
import { COMPENSATION_RULES } from './compensation.ts';
import { CONDITION_RULES } from './conditions.ts';
import { EVENT_DEFINITION_RULES } from './event-definitions.ts';
import { EVENT_GATEWAY_RULES } from './event-gateways.ts';
import { EVENT_SUB_PROCESS_RULES } from './event-sub-processes.ts';
import { EXPRESSION_RULES } from './expressions.ts';
import { EXTENSION_RULES } from './extensions.ts';
import { GATEWAY_RULES } from './gateways.ts';
import { INTERMEDIATE_EVENT_RULES } from './intermediate-events.ts';
import { LANE_RULES } from './lanes.ts';
import { LEVEL_RULES } from './levels.ts';
import { LINK_EVENT_RULES } from './link-events.ts';
import { LOOP_RULES } from './loops.ts';
import { MESSAGE_FLOW_RULES } from './message-flows.ts';
import { type Outline, outlineOf } from './outline.ts';
import { REACHABILITY_RULES } from './reachability.ts';
import { REPETITION_RULES } from './repetition.ts';
import { type Rule, violationsOf } from './rule.ts';
import { SEQUENCE_FLOW_RULES } from './sequence-flows.ts';
import { END_EVENT_RULES, START_EVENT_RULES } from './start-and-end-events.ts';
import { TASK_RULES } from './tasks.ts';
import { TIMER_RULES } from './timers.ts';

/** Every constraint on executable processes, family by family. */
export const RULES: readonly Rule[] = [
  ...LEVEL_RULES,
  ...SEQUENCE_FLOW_RULES,
  ...CONDITION_RULES,
  ...START_EVENT_RULES,
  ...END_EVENT_RULES,
  ...INTERMEDIATE_EVENT_RULES,
  ...LINK_EVENT_RULES,
  ...BOUNDARY_EVENT_RULES,
  ...EVENT_SUB_PROCESS_RULES,
  ...COMPENSATION_RULES,
  ...GATEWAY_RULES,
  ...EVENT_GATEWAY_RULES,
  ...ACTIVITY_RULES,
  ...REPETITION_RULES,
  ...TASK_RULES,
  ...CALL_ACTIVITY_RULES,
  ...EVENT_DEFINITION_RULES,
  ...TIMER_RULES,
  ...EXPRESSION_RULES,
  ...EXTENSION_RULES,
  ...LANE_RULES,
  ...MESSAGE_FLOW_RULES,
  ...REACHABILITY_RULES,
  ...LOOP_RULES,
];

/**
 * What BPMN 2.0.2 (formal/13-12-09), Camunda 8 and good practice have to say against the executable processes of a file, in
 * document order. Takes time in proportion to the file's size; a broken file is no obstacle.
 */
export function checkRules(document: SourceDocument): readonly Report[] {
  const outline = outlineOf(document);
  const rulesFor = new Map<string, readonly Rule[]>();
  return outline.elements.flatMap((element) => {
    let rules = rulesFor.get(element.$type);
    if (rules === undefined) rulesFor.set(element.$type, (rules = RULES.filter(({ of }) => is(element, of))));
    return rules.flatMap((rule) => reportsOf(rule, element, outline));
  });
}

function reportsOf(rule: Rule, element: SourceElement, outline: Outline): readonly Report[] {
  return violationsOf(rule.violated(element, outline)).map(({ at = element, values }) => ({
    code: rule.code,
    element: at,
    ...(values && { values }),
  }));
}
