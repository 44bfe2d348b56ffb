import type { OpenRead, Reads } from '../operations.ts';
import { offeredAccounts } from './demonstration.ts';

const me: OpenRead<'me'> = async ({ caller }) => (caller?.sessionId === undefined ? null : { sessionId: caller.sessionId });

const demoAccounts: OpenRead<'demoAccounts'> = async ({ sql }) => offeredAccounts(sql);

/** `csrfToken` is not among them: before there is a session, only the transport knows it. */
export const SESSION_READS = { me, demoAccounts } satisfies Reads;
