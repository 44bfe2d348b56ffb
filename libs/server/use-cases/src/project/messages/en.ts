import type { ZH } from './zh.ts';

/** What a process did by itself; {name} is a name in the process. */
export const EN: Readonly<Record<keyof typeof ZH, string>> = {
  stageBegan: 'Stage began: {name}',
  stageEnded: 'Stage ended: {name}',
  limitPassed: 'Limit passed: {name}',
};
