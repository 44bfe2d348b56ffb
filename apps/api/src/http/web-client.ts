import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';
import { isOwnAddress } from './own-addresses.ts';

/** `main-4QK2ZL7A.js`: another content has another name. */
const HASHED = /-[A-Z0-9]{8}\.[a-z0-9]+$/;

/** What is a file and no screen: a missing one is not answered with a page. Ids of tasks hold a dot, too, with figures behind it. */
const ASSET = /\.[a-z][a-z0-9]*$/i;

/** The built web client. An address of one of its screens is answered with the page, which finds the screen by itself. */
export function webClient(folder: string): Router {
  const router = Router();
  const page = path.join(folder, 'index.html');
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, file) =>
        response.setHeader('Cache-Control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    }),
  );
  router.use((request, response, next) => {
    const asksForPage = (request.method === 'GET' || request.method === 'HEAD') && !ASSET.test(request.path);
    if (!asksForPage || isOwnAddress(request.path) || !existsSync(page)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page, { dotfiles: 'allow' });
  });
  return router;
}
