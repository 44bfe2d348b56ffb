import type { RequestHandler } from 'express';
import { sessionOf } from '@shixiao/use-cases';
import type { Application, Uploads } from '@shixiao/use-cases';
import { cookieOf, SESSION_COOKIE } from '../session/cookies.ts';

const ADDRESS = /^\/files\/([0-9a-f-]{36})$/;
/** What a browser may show by itself without running anything. */
const SHOWN = /^(image\/(png|jpeg|webp|gif)|application\/pdf|audio\/.+|video\/.+)$/;

/** Kept files, whole or in ranges (RFC 9110 §14). What one may not see is not there. */
export function offerFiles(app: Application, uploads: Uploads): RequestHandler {
  return (request, response, next) => {
    const [, id] = ADDRESS.exec(request.path) ?? [];
    if (id === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next();
      return;
    }
    const answer = async (): Promise<void> => {
      const token = cookieOf(request.headers.cookie, SESSION_COOKIE);
      const session = token === undefined ? undefined : await sessionOf(app, token);
      const file = await uploads.fileFor(session?.caller, id);
      if (!file) {
        next();
        return;
      }
      const { path, fileName, mediaType, sha256 } = file;
      response.set({
        'Content-Type': mediaType,
        'Content-Disposition': disposition(SHOWN.test(mediaType) && !('download' in request.query), fileName),
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'Cache-Control': 'private, no-cache',
        ETag: `"${sha256}"`,
      });
      response.sendFile(path, { dotfiles: 'allow', acceptRanges: true, cacheControl: false }, (error?: Error) => {
        if (error && !response.headersSent) next(error);
      });
    };
    answer().catch(next);
  };
}

/** RFC 6266: a name in ASCII for old clients, and the true one. */
export function disposition(isShown: boolean, fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(fileName.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${isShown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${exact}`;
}
