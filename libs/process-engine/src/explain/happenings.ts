import type { EngineRecord } from '../records.ts';
import type { Happening, Moment } from './facts.ts';

/** What a record says about the element that it names, where it is something to tell. */
export function happeningOf(record: EngineRecord, moment: Moment): Happening | undefined {
  switch (record.type) {
    case 'jobFailed':
      return { kind: 'jobFailed', moment, message: record.message, retries: record.retries };
    case 'errorThrown':
      return { kind: 'errorThrown', moment, code: record.code, ...(record.message !== undefined && { message: record.message }) };
    case 'escalationThrown':
      return { kind: 'escalationThrown', moment, code: record.code, caught: record.caught };
    case 'messageThrown':
    case 'signalThrown':
      return { kind: record.type, moment, name: record.name };
    case 'decisionEvaluated':
      return { kind: 'decisionEvaluated', moment, decisionId: record.decisionId, value: record.value };
    case 'bodyAdded':
      return { kind: 'bodyAdded', moment };
    case 'incidentRaised':
      return { kind: 'incidentRaised', moment, incident: { code: record.code, detail: record.detail } };
    case 'incidentResolved':
      return { kind: 'incidentResolved', moment };
    case 'migrated':
      return { kind: 'migrated', moment, from: record.from, to: record.to };
    default:
      return undefined;
  }
}
