import type { ZH } from './zh.ts';

/** What the system says on the supervisor's page. */
export const EN: Readonly<Record<keyof typeof ZH, string>> = {
  late: 'The limit of “{name}” has passed.',
  escalated: 'Brought before the supervisor by the rules: “{name}”.',
  disputed: 'The verdict on the milestone “{name}” is disputed.',
  overburdened: '“{name}” has cost more time than its burden budget.',
  gap: 'What was reported of “{name}” is far from what was verified.',
  overridden: 'The decision went against the majority of the experts.',
};
