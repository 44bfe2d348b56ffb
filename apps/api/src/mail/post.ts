import { createTransport } from 'nodemailer';
import type { Letter } from '@shixiao/use-cases';
import { render } from './render.ts';

/** Where mail is handed over, as whom, and what its links begin with. */
export interface MailPlace {
  /** `smtp://user:password@host:587`, or `smtps://…`. */
  readonly smtpUrl: string;
  /** An address, with or without a name. */
  readonly from: string;
  /** Of the system as people reach it, without a slash at the end. */
  readonly publicUrl: string;
}

export interface Post {
  /** @throws Error when the mail server does not take it; `isFinal` tells whether it ever will */
  send(letter: Letter): Promise<void>;
  close(): void;
}

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

export function openPost({ smtpUrl, from, publicUrl }: MailPlace): Post {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    // What a letter says comes from people; nothing in it is ever fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const { hostname } = new URL(publicUrl);
  return {
    async send(letter) {
      await transport.sendMail({
        from,
        to: letter.to,
        subject: letter.subject,
        // The same at each try, so that a letter that was taken without our hearing of it is known as the same.
        messageId: `<${letter.id}@${hostname}>`,
        // RFC 3834: nobody's absence note answers it.
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...render(letter, publicUrl),
      });
    },
    close: () => transport.close(),
  };
}

/** The mail server will not take this letter, now or later (RFC 5321 §4.2.1: 5yz), for a reason that lies with the address. */
export function isFinal(error: unknown): boolean {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  return code === 'EENVELOPE' && typeof responseCode === 'number' && responseCode >= 500;
}
