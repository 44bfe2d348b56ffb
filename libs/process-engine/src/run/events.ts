import type { EndEvent, EventNode, ThrowEvent } from '@shixiao/process-model';
import type { Item } from '../state.ts';
import { openJob } from './activities.ts';
import { route } from './flows.ts';
import type { Run } from './run.ts';
import { isSubscribed, subscribe } from './subscriptions.ts';
import { throwEvents } from './throwing.ts';
import { mapInputs, mapOutputs } from './variables.ts';

/** A token has come to an event. */
export function activateEvent(run: Run, item: Item, node: EventNode): void {
  mapInputs(run, item, node.io.inputs);
  switch (node.kind) {
    case 'throwEvent':
    case 'endEvent':
      throwOrAsk(run, run.item(item.id), node);
      return;
    case 'catchEvent':
      if (node.definitions.some((definition) => definition.kind !== 'link')) {
        if (!isSubscribed(run, item)) subscribe(run, run.item(item.id), [node]);
        return;
      }
      break;
    // They have occurred before a token can be at them.
    case 'startEvent':
    case 'boundaryEvent':
      break;
  }
  run.enqueue({ do: 'complete', item: item.id });
}

function throwOrAsk(run: Run, item: Item, node: ThrowEvent | EndEvent): void {
  if (node.job) openJob(run, item, node.job);
  else throwEvents(run, item, node);
}

export function completeEvent(run: Run, item: Item, node: EventNode): void {
  mapOutputs(run, item, node.io.outputs);
  run.enqueue({ do: 'route', item: item.id });
}

export function leaveEvent(run: Run, item: Item, node: EventNode): void {
  if (node.kind !== 'throwEvent' || node.linkTargetId === undefined) {
    route(run, item);
    return;
  }
  run.completed(item);
  run.enqueue({ do: 'enter', scope: item.parent, node: node.linkTargetId });
}
