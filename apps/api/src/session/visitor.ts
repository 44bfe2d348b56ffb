import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { sessionOf } from '@shixiao/use-cases';
import type { Application, LiveSession } from '@shixiao/use-cases';
import { BEFORE_SESSION_COOKIE, clearCookie, cookieOf, SESSION_COOKIE, setCookie } from './cookies.ts';

/** Whoever sent a request, and the cookies by which they are known. */
export interface Visitor {
  readonly session: LiveSession | undefined;
  /** Network address. */
  readonly address: string;
  /** Whether the request came from our own pages, as its token shows. */
  hasCsrfToken(): boolean;
  /** What is to be sent along with mutations; makes one where there is no session yet. */
  csrfToken(): string;
  /** Goes on in a session that has just begun. */
  enter(token: string): Promise<void>;
  /** Looks again at the session, in which something has changed. */
  again(): Promise<void>;
  /** Goes on without one. */
  leave(): void;
}

export async function visitorOf(app: Application, request: Request, response: Response): Promise<Visitor> {
  let token = cookieOf(request.headers.cookie, SESSION_COOKIE);
  let session = token === undefined ? undefined : await sessionOf(app, token);
  let before = cookieOf(request.headers.cookie, BEFORE_SESSION_COOKIE);
  return {
    get session() {
      return session;
    },
    address: request.ip ?? '',
    hasCsrfToken: () => isSame(session?.csrfToken ?? before, request.get('x-csrf-token')),
    csrfToken() {
      if (session) return session.csrfToken;
      if (before === undefined) {
        before = randomBytes(32).toString('base64url');
        setCookie(request, response, BEFORE_SESSION_COOKIE, before);
      }
      return before;
    },
    async enter(next) {
      setCookie(request, response, SESSION_COOKIE, next);
      clearCookie(request, response, BEFORE_SESSION_COOKIE);
      token = next;
      session = await sessionOf(app, token);
    },
    async again() {
      session = token === undefined ? undefined : await sessionOf(app, token);
    },
    leave() {
      clearCookie(request, response, SESSION_COOKIE);
      session = undefined;
    },
  };
}

function isSame(wanted: string | undefined, given: string | undefined): boolean {
  if (wanted === undefined || given === undefined) return false;
  const [one, other] = [Buffer.from(wanted), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
