import type { CookieOptions, Request, Response } from 'express';

/** The session's token. */
export const SESSION_COOKIE = 'shixiao_session';
/** Before there is a session: what the token for signing in has to fit. */
export const BEFORE_SESSION_COOKIE = 'shixiao_before';

/** A cookie's value out of a request's header (RFC 6265 §5.4); the first where there are several. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return undefined;
}

export function setCookie(request: Request, response: Response, name: string, value: string): void {
  response.cookie(name, value, { ...optionsFor(request), encode: String });
}

export function clearCookie(request: Request, response: Response, name: string): void {
  response.clearCookie(name, optionsFor(request));
}

/** Out of reach of scripts and of other sites; it goes when the browser is closed, and the server ends it sooner. */
const optionsFor = ({ secure }: Request): CookieOptions => ({ httpOnly: true, sameSite: 'lax', secure, path: '/' });
