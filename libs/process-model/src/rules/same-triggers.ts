import type { SourceElement } from '../source/source.ts';
import { isExpression, nameOf } from '../source/attributes.ts';
import { definitionsOf, kindOf, thrownName } from './events.ts';
import type { Violation } from './rule.ts';

/** The events that catch what an earlier one of the list already catches, where only one of them can have it. */
export function sameTriggers(events: readonly SourceElement[]): readonly Violation[] {
  const known = new Map<string, SourceElement>();
  return events.flatMap((event) =>
    definitionsOf(event).flatMap((definition) => {
      const key = keyOf(definition);
      if (key === undefined) return [];
      const other = known.get(key);
      if (other === undefined) known.set(key, event);
      return other === undefined || other === event ? [] : [{ at: event, values: { other: nameOf(other) } }];
    }),
  );
}

/**
 * Absent where many can catch the same (signals, timers, conditions) or where the file does not tell. An error or
 * escalation without a code is all of them (§8.4.3, §8.4.4), which is something of its own.
 */
function keyOf(definition: SourceElement): string | undefined {
  const kind = kindOf(definition);
  const name = thrownName(definition);
  switch (kind) {
    case 'message':
      return name === '' || isExpression(name) ? undefined : `message ${name}`;
    case 'error':
    case 'escalation':
      return isExpression(name) ? undefined : `${kind} ${name}`;
    case 'compensation':
      return kind;
    default:
      return undefined;
  }
}
