import type { Command } from '../commands.ts';
import { migrateProcess } from '../migrate/migrate-process.ts';
import type { Run } from '../run/run.ts';
import { activateAdHoc, addBody, removeBody } from './bodies.ts';
import { cancelProcess, modify } from './modify.ts';
import { broadcastSignal, correlateMessage, fireTimer } from './occurrences.ts';
import { resolveIncident } from './resolve.ts';
import { start } from './start.ts';
import { setVariables } from './variables.ts';
import { assignTask, completeWork, failJob, throwBpmnError } from './work.ts';

/** Begins what a command asks for; what follows from it is done when the caller runs the process to rest. */
export function perform(run: Run, command: Command): void {
  switch (command.type) {
    case 'start':
      return start(run, command);
    case 'completeTask':
    case 'completeJob':
      return completeWork(run, command);
    case 'assignTask':
      return assignTask(run, command);
    case 'failJob':
      return failJob(run, command);
    case 'throwBpmnError':
      return throwBpmnError(run, command);
    case 'fireTimer':
      return fireTimer(run, command);
    case 'correlateMessage':
      return correlateMessage(run, command);
    case 'broadcastSignal':
      return broadcastSignal(run, command);
    case 'setVariables':
      return setVariables(run, command);
    case 'activateAdHoc':
      return activateAdHoc(run, command);
    case 'addBody':
      return addBody(run, command);
    case 'removeBody':
      return removeBody(run, command);
    case 'resolveIncident':
      return resolveIncident(run, command);
    case 'modify':
      return modify(run, command);
    case 'migrate':
      return migrateProcess(run, command.plan);
    case 'cancel':
      return cancelProcess(run, command);
  }
}
