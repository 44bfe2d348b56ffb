import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it takes. */
export interface MailServer {
  readonly url: string;
  /** What arrived, oldest first. */
  readonly letters: readonly Email[];
  /** Addresses that it refuses to take letters for, with the code that it says so with. */
  readonly refusals: Map<string, number>;
  /** How often each address was named to it. */
  readonly asked: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const letters: Email[] = [];
  const refusals = new Map<string, number>();
  const asked = new Map<string, number>();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, answer) => {
      asked.set(address, (asked.get(address) ?? 0) + 1);
      const responseCode = refusals.get(address);
      answer(responseCode === undefined ? null : Object.assign(new Error('Not taken'), { responseCode }));
    },
    onData: (stream, _session, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then(
          (letter) => {
            letters.push(letter);
            answer();
          },
          (error: Error) => answer(error),
        );
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    letters,
    refusals,
    asked,
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
}
