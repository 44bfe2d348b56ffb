import type { EngineRecord } from '@shixiao/process-engine';
import type { ActScope } from '../scope.ts';
import type { Running } from './running.ts';

/** What a subject does when a process did something: `records` are those of one step. Answers the process as it left it. */
export type Reaction = (scope: ActScope, running: Running, records: readonly EngineRecord[]) => Promise<Running>;
