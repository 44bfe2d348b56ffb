import type { Scenario } from '../scenario/scenario.ts';
import { BOUNDARY_EVENTS } from './boundary-events.ts';
import { CALL_ACTIVITIES } from './call-activities.ts';
import { CATCHING_EVENTS } from './catching-events.ts';
import { COMPENSATION } from './compensation.ts';
import { DRAWN } from './drawn.ts';
import { END_EVENTS } from './end-events.ts';
import { EVENT_SUB_PROCESSES } from './event-sub-processes.ts';
import { GATEWAYS } from './gateways.ts';
import { INCIDENTS } from './incidents.ts';
import { MEETINGS } from './meetings.ts';
import { REPETITIONS } from './repetitions.ts';
import { SEQUENCE_FLOWS } from './sequence-flows.ts';
import { START_EVENTS } from './start-events.ts';
import { SUB_PROCESSES } from './sub-processes.ts';
import { TASKS } from './tasks.ts';
import { THROWING_EVENTS } from './throwing-events.ts';
import { VARIABLES } from './variables.ts';
import { WAITING_JOINS } from './waiting-joins.ts';

/** What the tests of constructs run, and what the table in the README is made from. */
export const SCENARIOS: Readonly<Record<string, readonly Scenario[]>> = {
  'start events': START_EVENTS,
  'intermediate catching events': CATCHING_EVENTS,
  'intermediate throwing events': THROWING_EVENTS,
  'end events': END_EVENTS,
  'boundary events': BOUNDARY_EVENTS,
  'event sub-processes': EVENT_SUB_PROCESSES,
  gateways: GATEWAYS,
  'inclusive and complex gateways': WAITING_JOINS,
  'sequence flows': SEQUENCE_FLOWS,
  tasks: TASKS,
  'sub-processes': SUB_PROCESSES,
  'call activities': CALL_ACTIVITIES,
  repetition: REPETITIONS,
  compensation: COMPENSATION,
  variables: VARIABLES,
  'where several meet': MEETINGS,
  incidents: INCIDENTS,
  'what is only drawn': DRAWN,
};
