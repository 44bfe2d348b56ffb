import type { ZH } from './zh.ts';

/** What the system says on the page of a process. */
export const EN: Readonly<Record<keyof typeof ZH, string>> = {
  process: 'the system',
  waitsFor: 'Waits for {who}',
  or: ' or ',
  waitsForAnybody: 'Waits to be done',
  waitsForTime: 'Waits for a time to come',
  waitsForMessage: 'Waits for a message',
  follows: 'After “{name}”',
  incident: '“{name}” cannot go on and has to be repaired.',
};

/** Somebody who has a role. */
export const HOLDERS_EN: Readonly<Record<string, string>> = {
  projectLead: 'a project lead',
  caseOfficer: 'a case officer',
  approver: 'an approver',
  expert: 'an expert',
  verifier: 'a verifier',
  supervisor: 'a supervisor',
  processDesigner: 'a process designer',
  administrator: 'an administrator',
};
