import { fireDueTimers, forgetOldSessions, issueDigests, remindOfLights } from '@shixiao/use-cases';
import { Logger, run } from 'graphile-worker';
import type { Task } from 'graphile-worker';
import pg from 'pg';
import { openPost } from '../mail/post.ts';
import type { Running } from '../running.ts';
import { mailJobs } from './mail-jobs.ts';

export interface Worker {
  /** Waits for the jobs that are running. */
  stop(): Promise<void>;
}

/** Hours of digests are those of any time zone, some of which differ by quarters of an hour. */
const CRONTAB = `
  * * * * * fireTimers ?jobKey=fireTimers
  */5 * * * * remindOfLights ?jobKey=remindOfLights
  */15 * * * * issueDigests ?jobKey=issueDigests
  17 3 * * * forgetOldSessions`;

/** How long after one look for due timers the next one comes. */
const TIMERS_EVERY = 5_000;
const TIMERS_AT_ONCE = 100;

/**
 * Does in the background what nobody asks for: any number of processes may, and each job has the same effect done twice as once.
 *
 * @param url of the database, as the role that serves people; the queue keeps a schema of its own in it
 */
export async function startWorker(running: Running, url: string): Promise<Worker> {
  const { app, log, metrics } = running;
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const lost = (err: Error): void => log.warn({ err }, 'the queue lost a connection');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));

  const measured = (job: string, work: Task): Task => async (payload, helpers) => {
    try {
      await work(payload, helpers);
      metrics.jobs.inc({ job, outcome: 'done' });
    } catch (error) {
      metrics.jobs.inc({ job, outcome: 'failed' });
      throw error;
    }
  };

  const fireTimers: Task = async (_payload, { addJob }) => {
    try {
      const fired = await fireDueTimers(app, TIMERS_AT_ONCE);
      if (fired > 0) log.info({ fired }, 'timers fired');
    } finally {
      // One job for all processes: the key replaces what waits under it.
      await addJob('fireTimers', {}, { jobKey: 'fireTimers', runAt: new Date(Date.now() + TIMERS_EVERY), maxAttempts: 1 });
    }
  };

  const remind: Task = async () => {
    const reminded = await remindOfLights(app);
    if (reminded > 0) log.info({ reminded }, 'reminders sent');
  };

  const digests: Task = async () => {
    const lines = await issueDigests(app);
    if (lines > 0) log.info({ lines }, 'digests sent');
  };

  const post = running.mail && openPost(running.mail);
  const mail = post && mailJobs(running, post);

  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: new Logger(({ label, jobId, taskIdentifier }) => (level, message) => {
      const facts = { label, jobId, task: taskIdentifier };
      if (level === 'error') log.error(facts, message);
      else if (level === 'warning') log.warn(facts, message);
      else log.debug(facts, message);
    }),
    taskList: {
      fireTimers: measured('fireTimers', fireTimers),
      remindOfLights: measured('remindOfLights', remind),
      issueDigests: measured('issueDigests', digests),
      forgetOldSessions: measured('forgetOldSessions', () => forgetOldSessions(app)),
      ...(mail && { wantMail: measured('wantMail', mail.wantMail), sendMail: measured('sendMail', mail.sendMail) }),
    },
    // The minute's look is for when a process was killed before it could ask for the next one.
    crontab: mail ? `${CRONTAB}\n  * * * * * wantMail ?jobKey=wantMail` : CRONTAB,
  });
  // What fell due while no worker ran.
  for (const job of ['fireTimers', 'remindOfLights', 'issueDigests', ...(mail ? ['wantMail'] : [])]) await runner.addJob(job, {}, { jobKey: job, maxAttempts: 1 });
  return {
    async stop() {
      await runner.stop();
      post?.close();
      await pool.end();
    },
  };
}
