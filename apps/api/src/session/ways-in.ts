import { countAttempt, endSession, forgive, isRefusal, perform, tokenOf } from '@shixiao/use-cases';
import type { InputOf } from '@shixiao/use-cases';
import type { Running } from '../running.ts';
import type { Visitor } from './visitor.ts';

/** Acts that begin a session. Another way to prove who one is comes beside them. */
const WAYS_IN = ['signIn', 'signInAsDemo', 'choosePassword'] as const;
export type WayIn = (typeof WAYS_IN)[number];

export const isWayIn = (name: string): name is WayIn => (WAYS_IN as readonly string[]).includes(name);

/**
 * Does an act that begins a session, as often as anybody may try. Whoever does it is nobody yet, whatever session they come from:
 * that one ends.
 */
export async function signedIn({ app, log }: Running, visitor: Visitor, name: WayIn, input: InputOf<WayIn>): Promise<unknown> {
  const attempt = await countAttempt(app, { address: visitor.address, account: 'email' in input ? input.email : undefined });
  if (attempt.kind === 'tooMany') {
    log.warn({ act: name, address: visitor.address }, 'signing in is tried too often');
    return attempt.refusal;
  }
  const former = visitor.session?.sessionId;
  const answer = await perform(app, undefined, name, input);
  const token = tokenOf(answer);
  if (isRefusal(answer) || token === undefined) return answer;
  await forgive(app, attempt);
  if (former !== undefined) await endSession(app, former);
  await visitor.enter(token);
  log.info({ act: name, person: visitor.session?.caller.personId }, 'signed in');
  return answer;
}
