import type { SourceElement } from '../source/source.ts';
import { body, flag, is, text } from '../source/attributes.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict } from './rule.ts';

/**
 * §10.6.1: a gateway splits or joins. A warning: modelers draw the others while a branch is still missing, and they do no
 * harm.
 */
function neitherSplitsNorJoins(gateway: SourceElement, outline: Outline): boolean {
  if (is(gateway, 'bpmn:EventBasedGateway')) return false;
  return outline.incoming(gateway).length < 2 && outline.outgoing(gateway).length < 2;
}

/** §8.4.9, Table 8.46. A warning: tools write the attribute by themselves, and no engine reads it. */
function hasWrongDirection(gateway: SourceElement, outline: Outline): Verdict {
  const direction = text(gateway, 'gatewayDirection');
  const joins = outline.incoming(gateway).length > 1;
  const splits = outline.outgoing(gateway).length > 1;
  const isWrong =
    (direction === 'Converging' && splits) ||
    (direction === 'Diverging' && joins) ||
    (direction === 'Mixed' && !(joins && splits));
  return isWrong && { values: { direction } };
}

/** §10.6.1 allows it, and readers take it for one or the other. An event-based gateway only passes tokens on. */
function joinsAndSplits(gateway: SourceElement, outline: Outline): boolean {
  if (is(gateway, 'bpmn:EventBasedGateway')) return false;
  return outline.incoming(gateway).length > 1 && outline.outgoing(gateway).length > 1;
}

/** §13.4.5: the activation condition says how many tokens open the gateway. */
function lacksActivationCondition(gateway: SourceElement, outline: Outline): boolean {
  return outline.incoming(gateway).length > 1 && body(gateway, 'activationCondition') === '';
}

/** §13.2, §10.6.6: only the process itself is instantiated. */
function startsFromInside(node: SourceElement, outline: Outline): boolean {
  return flag(node, 'instantiate') && !is(outline.levelAround(node)?.element, 'bpmn:Process');
}

export const GATEWAY_RULES: readonly Rule[] = [
  { code: 'gatewayNotSplittingOrJoining', of: 'bpmn:Gateway', violated: neitherSplitsNorJoins },
  { code: 'gatewayDirectionWrong', of: 'bpmn:Gateway', violated: hasWrongDirection },
  { code: 'gatewayJoinsAndSplits', of: 'bpmn:Gateway', violated: joinsAndSplits },
  { code: 'complexGatewayWithoutCondition', of: 'bpmn:ComplexGateway', violated: lacksActivationCondition },
  { code: 'processStarterInSubProcess', of: 'bpmn:FlowNode', violated: startsFromInside },
];
