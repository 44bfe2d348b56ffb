import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';
import { ERRORS, Server, Upload } from '@tus/server';
import type { RequestHandler } from 'express';
import { fileTypeFromFile } from 'file-type';
import { sessionOf } from '@shixiao/use-cases';
import type { Uploads } from '@shixiao/use-cases';
import type { Running } from '../running.ts';
import { cookieOf, SESSION_COOKIE } from '../session/cookies.ts';

const ADDRESS = /^\/uploads\/([0-9a-f-]{36})$/;
const METHODS = ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Bytes of announced files, by tus 1.0 (tus.io/protocols/resumable-upload). The file is made by the mutation that announces it, so none
 * is made here; what was cut off goes on from what has arrived. Requests of other sites never come with our cookie: tus needs a
 * method and a header that browsers ask about first, and are told no.
 */
export async function acceptUploads({ app }: Running, uploads: Uploads, folder: string): Promise<RequestHandler> {
  await mkdir(folder, { recursive: true });
  const store = new FileStore({ directory: folder });

  const authorise = async (cookies: string | undefined, id: string): Promise<void> => {
    const token = cookieOf(cookies, SESSION_COOKIE);
    const session = token === undefined ? undefined : await sessionOf(app, token);
    const announced = session && (await uploads.mayUpload(session.caller, id));
    if (!announced) throw Object.assign(new Error('Not the visitor’s upload'), ERRORS.FILE_NOT_FOUND);
    await store.getUpload(id).catch(() => store.create(new Upload({ id, size: announced.size, offset: 0, creation_date: new Date().toISOString() })));
  };

  const server = new Server({
    path: '/uploads',
    datastore: store,
    relativeLocation: true,
    allowedOrigins: () => false,
    disableTerminationForFinishedUploads: true,
    onIncomingRequest: (request, id) => authorise(request.headers.get('cookie') ?? undefined, id),
    onUploadFinish: async (_request, { id }) => {
      await uploads.finished(id, await arrived(`${folder}/${id}`));
      return {};
    },
    onResponseError: (_request, error) =>
      'status_code' in error ? undefined : { status_code: 500, body: 'The bytes could not be kept\n' },
  });

  return (request, response, next) => {
    const [, id] = ADDRESS.exec(request.path) ?? [];
    if (id === undefined) next();
    else if (!METHODS.includes(request.method)) response.set('Allow', METHODS.join(', ')).sendStatus(405);
    else server.handle(request, response).catch(next);
  };
}

/** Reads what has arrived once, and says what it is. */
async function arrived(path: string) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const { size } = await stat(path);
  return { path, size, sha256: hash.digest('hex'), detected: (await fileTypeFromFile(path))?.mime };
}
