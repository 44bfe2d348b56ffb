import type { SourceElement } from '../source/source.ts';
import { flag, is, isExpression, nameOf, one, text } from '../source/attributes.ts';
import { definitionsOf, definitionsOfKind, hasKind, hasOtherKind, thrownName } from './events.ts';
import type { EventKind } from './events.ts';
import type { Outline } from './outline.ts';
import type { Rule, Verdict, Violation } from './rule.ts';

/** §10.6.6: what an event-based gateway can wait for. */
const AWAITED: readonly EventKind[] = ['message', 'timer', 'conditional', 'signal'];

/** §10.6.6: two or more outgoing flows. */
function hasTooFewFlows(gateway: SourceElement, outline: Outline): Verdict {
  const count = outline.outgoing(gateway).length;
  return count < 2 && { values: { count } };
}

/** §10.6.6: only catching events of some kinds, and receive tasks. */
function foreignTargets(gateway: SourceElement, outline: Outline): readonly Violation[] {
  return named(targetsOf(gateway, outline).filter((target) => !isAwaited(target)));
}

function isAwaited(target: SourceElement): boolean {
  if (is(target, 'bpmn:ReceiveTask')) return true;
  return is(target, 'bpmn:IntermediateCatchEvent') && !hasOtherKind(target, AWAITED);
}

/** §10.6.6: no other flow leads to the targets. */
function sharedTargets(gateway: SourceElement, outline: Outline): readonly Violation[] {
  return named(targetsOf(gateway, outline).filter((target) => outline.incoming(target).length > 1));
}

/** §10.6.6: message events or receive tasks, not both. */
function mixesReceiving(gateway: SourceElement, outline: Outline): boolean {
  const targets = targetsOf(gateway, outline);
  return (
    targets.some((target) => is(target, 'bpmn:ReceiveTask')) &&
    targets.some((target) => is(target, 'bpmn:IntermediateCatchEvent') && hasKind(target, 'message'))
  );
}

/** §10.6.6: the receive tasks have no boundary events. */
function receiversWithBoundary(gateway: SourceElement, outline: Outline): readonly Violation[] {
  return named(
    targetsOf(gateway, outline).filter((it) => is(it, 'bpmn:ReceiveTask') && outline.attached(it).length > 0),
  );
}

/** §10.6.6: the message decides the path, so each path has its own. */
function sameMessages(gateway: SourceElement, outline: Outline): readonly Violation[] {
  const known = new Map<string, SourceElement>();
  return targetsOf(gateway, outline).flatMap((target) =>
    messagesOf(target).flatMap((name) => {
      const other = known.get(name);
      if (other === undefined) known.set(name, target);
      if (other === undefined || other === target) return [];
      return [{ values: { target: nameOf(target), other: nameOf(other) } }];
    }),
  );
}

function messagesOf(target: SourceElement): readonly string[] {
  const names = is(target, 'bpmn:ReceiveTask')
    ? [text(one(target, 'messageRef'), 'name')]
    : definitionsOfKind(target, 'message').map(thrownName);
  return names.filter((name) => name !== '' && !isExpression(name));
}

/** §10.6.6: a gateway that instantiates the process has no incoming flow. */
function startHasIncoming(gateway: SourceElement, outline: Outline): boolean {
  return flag(gateway, 'instantiate') && outline.incoming(gateway).length > 0;
}

/** §10.6.6: only a gateway that instantiates can be parallel. */
function isParallelWithin(gateway: SourceElement): boolean {
  return isParallel(gateway) && !flag(gateway, 'instantiate');
}

/** §13.4.4: a parallel start waits for messages only. */
function isParallelOverOthers(gateway: SourceElement, outline: Outline): boolean {
  return (
    isParallel(gateway) &&
    flag(gateway, 'instantiate') &&
    targetsOf(gateway, outline).some((target) => isAwaited(target) && hasOtherKind(target, ['message']))
  );
}

function isParallel(gateway: SourceElement): boolean {
  return text(gateway, 'eventGatewayType') === 'Parallel';
}

function targetsOf(gateway: SourceElement, outline: Outline): readonly SourceElement[] {
  const targets = outline.outgoing(gateway).flatMap((flow) => one(flow, 'targetRef') ?? []);
  // A catching event without a trigger has a finding of its own.
  return targets.filter((it) => !is(it, 'bpmn:IntermediateCatchEvent') || definitionsOf(it).length > 0);
}

function named(targets: readonly SourceElement[]): readonly Violation[] {
  return [...new Set(targets)].map((target) => ({ values: { target: nameOf(target) } }));
}

const EVENT_GATEWAY = 'bpmn:EventBasedGateway';

export const EVENT_GATEWAY_RULES: readonly Rule[] = [
  { code: 'eventGatewayTooFewFlows', of: EVENT_GATEWAY, violated: hasTooFewFlows },
  { code: 'eventGatewayTargetNotAllowed', of: EVENT_GATEWAY, violated: foreignTargets },
  { code: 'eventGatewayTargetShared', of: EVENT_GATEWAY, violated: sharedTargets },
  { code: 'eventGatewayMixesReceive', of: EVENT_GATEWAY, violated: mixesReceiving },
  { code: 'eventGatewayReceiveHasBoundary', of: EVENT_GATEWAY, violated: receiversWithBoundary },
  { code: 'eventGatewayMessageTaken', of: EVENT_GATEWAY, violated: sameMessages },
  { code: 'eventGatewayStartHasIncoming', of: EVENT_GATEWAY, violated: startHasIncoming },
  { code: 'eventGatewayParallelNotStart', of: EVENT_GATEWAY, violated: isParallelWithin },
  { code: 'eventGatewayParallelNotMessages', of: EVENT_GATEWAY, violated: isParallelOverOthers },
];
