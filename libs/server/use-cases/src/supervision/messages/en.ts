import type { ZH } from './zh.ts';

/** What the system says on the supervisor's page. */
export const EN: Readonly<Record<keyof typeof ZH, string>> = {
  late: 'The limit of “{name}” has passed.',
  superviseBlocker: 'The blocker{name} was not answered in time; it is before the supervisor.',
  superviseDecision: 'The decision was not made in time; it is before the supervisor.',
  superviseAcceptance: 'The acceptance was not decided in time; it is before the supervisor.',
  superviseRectification: 'The rectification was not done in time; it is before the supervisor.',
  disputed: 'The verdict on the milestone “{name}” is disputed.',
  overburdened: '“{name}” has cost more time than its burden budget.',
  gap: 'What was reported of “{name}” is far from what was verified.',
  overridden: 'The decision went against the majority of the experts.',
};
