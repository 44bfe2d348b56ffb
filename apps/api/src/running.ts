import type { Application, Uploads } from '@shixiao/use-cases';
import type { Logger } from 'pino';
import type { Metrics } from './http/metrics.ts';
import type { MailPlace } from './mail/post.ts';

/** Serves people, does the background work, or both. */
export type Role = 'api' | 'worker' | 'all';

/** What everything in this process has at hand. */
export interface Running {
  readonly app: Application;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly uploads: Uploads;
  /** Needed to see the metrics from another machine; absent where that is not wanted. */
  readonly metricsToken: string | undefined;
  /** Absent where no mail is sent. */
  readonly mail: MailPlace | undefined;
  /** False from when the server begins to stop. */
  isServing(): boolean;
}

/** Under which Nest hands it out. */
export const RUNNING = Symbol('running');
