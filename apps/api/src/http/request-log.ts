import type { RequestHandler } from 'express';
import type { Running } from '../running.ts';
import { isOwnAddress } from './own-addresses.ts';

/** One line and one measurement for each request. Neither query strings nor bodies are written down. */
export function logRequests({ log, metrics }: Running): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - startedAt);
      const route = routeOf(request.path);
      const { method } = request;
      const status = response.statusCode;
      metrics.requests.observe({ route, method, status: String(status) }, milliseconds / 1000);
      const level = status >= 500 ? 'error' : route === 'web' || route === 'health' || route === 'ready' ? 'debug' : 'info';
      log[level]({ method, path: withoutSecrets(request.path), status, milliseconds, complete: response.writableFinished }, 'request');
    });
    next();
  };
}

/** The link of an invitation lets in whoever has it, and is not written down. */
const withoutSecrets = (path: string): string => path.replace(/^\/invitation\/.*/, '/invitation/…');

/** A name out of few, or the measurements would be as many as the addresses. */
function routeOf(path: string): string {
  const [, first = ''] = path.split('/');
  return isOwnAddress(path) ? first : 'web';
}
