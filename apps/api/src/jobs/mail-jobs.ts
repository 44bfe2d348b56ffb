import { composeLetter, markSent, markUndeliverable, wantMail } from '@shixiao/use-cases';
import type { Task } from 'graphile-worker';
import { isFinal } from '../mail/post.ts';
import type { Post } from '../mail/post.ts';
import type { Running } from '../running.ts';

/** How long after one look for what is to be mailed the next one comes. */
const LOOK_EVERY = 10_000;
/** The queue waits longer after each: for about half a day altogether. */
const TRIES = 12;

/**
 * Mail: one job looks for what is to go out, and each letter has a job of its own, which the queue tries again when it fails. Letters go
 * one after another, so that a slow mail server keeps nothing else waiting.
 */
export function mailJobs({ app, log, metrics }: Running, post: Post): { readonly wantMail: Task; readonly sendMail: Task } {
  return {
    wantMail: async (_payload, { addJob }) => {
      try {
        // A letter that waits already, or whose job was given up, is not asked for twice.
        for (const id of await wantMail(app)) {
          await addJob('sendMail', { id }, { jobKey: `mail.${id}`, jobKeyMode: 'unsafe_dedupe', queueName: 'mail', maxAttempts: TRIES });
        }
      } finally {
        await addJob('wantMail', {}, { jobKey: 'wantMail', runAt: new Date(Date.now() + LOOK_EVERY), maxAttempts: 1 });
      }
    },
    sendMail: async (payload, { job }) => {
      const { id } = payload as { readonly id: string };
      const letter = await composeLetter(app, id);
      if (!letter) {
        metrics.mails.inc({ kind: 'any', outcome: 'unneeded' });
        return;
      }
      const { kind } = letter;
      try {
        await post.send(letter);
      } catch (error) {
        const isLast = isFinal(error) || job.attempts >= TRIES;
        metrics.mails.inc({ kind, outcome: isLast ? 'undeliverable' : 'failed' });
        if (!isLast) throw error;
        log.error({ err: error, mail: id, kind }, 'a letter could not be delivered');
        await markUndeliverable(app, id);
        return;
      }
      metrics.mails.inc({ kind, outcome: 'sent' });
      await markSent(app, id);
    },
  };
}
