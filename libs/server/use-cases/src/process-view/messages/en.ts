import type { ZH } from './zh.ts';

/** What the system says on the page of a process. */
export const EN: Readonly<Record<keyof typeof ZH, string>> = {
  process: 'the system',
  waitsForPerson: 'Waits for {who}',
  waitsForGroup: 'Waits for somebody of: {who}',
  waitsForAnybody: 'Waits to be done',
  waitsForTime: 'Waits for a time to come',
  waitsForMessage: 'Waits for a message',
  follows: 'After “{name}”',
  incident: '“{name}” cannot go on and has to be repaired.',
};

export const ROLES_EN: Readonly<Record<string, string>> = {
  projectLead: 'project lead',
  caseOfficer: 'case officer',
  approver: 'approver',
  expert: 'expert',
  verifier: 'verifier',
  supervisor: 'supervisor',
  processDesigner: 'process designer',
  administrator: 'administrator',
};
