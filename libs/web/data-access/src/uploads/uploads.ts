import { DestroyRef, computed, inject, signal } from '@angular/core';
import { StartUploadDocument, UploadRulesNowDocument } from '../../generated/uploads.ts';
import { injectAct } from '../acting/act.ts';
import { injectQuery } from '../reading/query.ts';
import { refusalText } from '../refusals/refusal-text.ts';
import type { Signal } from '@angular/core';
import type { DetailedError, Upload } from 'tus-js-client';
import type { Saying } from '../refusals/refusal-text.ts';

/** One file on its way, for `<sx-file-drop [files]="…">`. */
export interface SentFile {
  /** Made up here; the upload's own id is `uploadId`. */
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** 0 to 1. */
  readonly progress: number;
  readonly state: 'sending' | 'paused' | 'done' | 'failed' | 'refused';
  /** Why it failed or is not taken, in words. */
  readonly problem?: string;
  /** Given once the server knows of it; usable by acts when the state is `done`. */
  readonly uploadId?: string;
}

/** Files that a screen sends. What was cut off goes on where it stopped. */
export interface Uploads {
  readonly files: Signal<readonly SentFile[]>;
  /** Bytes at most for one file; absent until the server said so. */
  readonly maxSize: Signal<number | undefined>;
  /** Types that are taken, as an `<input type="file">` wants them. */
  readonly accept: Signal<string>;
  /** Sends a file; resolves to the upload's id when all bytes are there, to nothing where it was refused or cut off for good. */
  send(file: File): Promise<string | undefined>;
  /** Goes on with a file that failed. */
  resume(id: string): Promise<string | undefined>;
  /** Drops a file that is on its way, or takes it off the list. */
  remove(id: string): void;
  /** Says at a file that arrived why it is not taken after all. */
  refuse(id: string, problem: string): void;
}

interface Sending {
  readonly file: File;
  url?: string;
  upload?: Upload;
  /** Goes on with a transfer that waits for the connection. */
  goOn?: (() => void) | undefined;
  /** Gives a transfer up. */
  giveUp?: () => void;
}

/** Milliseconds between tries after a cut; after the last it waits to be resumed by hand. */
const RETRY_AFTER = [500, 2_000, 5_000, 10_000, 20_000];

export function injectUploads(say: Saying): Uploads {
  const starting = injectAct(StartUploadDocument);
  const rules = injectQuery(UploadRulesNowDocument, () => ({}));
  const files = signal<readonly SentFile[]>([]);
  const sendings = new Map<string, Sending>();
  // One after the other: an act does one thing at a time.
  let last: Promise<unknown> = Promise.resolve();

  const change = (id: string, facts: Partial<SentFile>): void =>
    files.update((list) => list.map((each) => (each.id === id ? { ...each, ...facts } : each)));
  const refuse = (id: string, problem: string): undefined => {
    change(id, { state: 'refused', problem });
    return undefined;
  };
  const fail = (id: string, problem: string): undefined => {
    change(id, { state: 'failed', problem });
    return undefined;
  };

  const start = async (id: string, sending: Sending): Promise<string | undefined> => {
    const { file } = sending;
    const input = { fileName: file.name, size: file.size, mediaType: file.type || 'application/octet-stream' };
    const upload = await starting.perform(input);
    if (upload) {
      sending.url = upload.url;
      change(id, { uploadId: upload.id });
      return upload.id;
    }
    const refusal = starting.refusal();
    if (!refusal) return fail(id, say.t(`ui.failure.${starting.failure() ?? 'broken'}`));
    const { sentence, details } = refusalText(refusal, say);
    return refuse(id, details.length > 0 ? details.join(' ') : sentence);
  };

  const transfer = async (id: string, sending: Sending): Promise<boolean> => {
    // Loaded with the first file: most visits send none.
    const tus = await import('tus-js-client');
    return new Promise((resolve) => {
      sending.giveUp = () => resolve(false);
      sending.upload = new tus.Upload(sending.file, {
        uploadUrl: sending.url ?? null,
        chunkSize: rules.data()?.system.upload.chunkSize ?? 5_000_000,
        retryDelays: RETRY_AFTER,
        storeFingerprintForResuming: false,
        onShouldRetry: (error) => {
          if (!isCut(error)) return false;
          change(id, { state: 'paused' });
          return navigator.onLine;
        },
        onProgress: (sent, size) => change(id, { state: 'sending', progress: size === 0 ? 1 : sent / size }),
        onSuccess: () => resolve(true),
        onError: (error) => {
          if (isCut(error) && !navigator.onLine) {
            sending.goOn = () => {
              sending.goOn = undefined;
              sending.upload?.start();
            };
            return;
          }
          fail(id, say.t(isCut(error) ? 'ui.failure.offline' : 'terms.FileFault.expired'));
          if (!isCut(error)) forgetUpload(id);
          resolve(false);
        },
      });
      sending.upload.start();
    });
  };

  const run = async (id: string): Promise<string | undefined> => {
    const sending = sendings.get(id);
    if (!sending) return undefined;
    change(id, { state: 'sending' });
    files.update((list) => list.map((each) => (each.id === id ? withoutProblem(each) : each)));
    const uploadId = files().find((each) => each.id === id)?.uploadId ?? (await start(id, sending));
    if (uploadId === undefined || !(await transfer(id, sending))) return undefined;
    change(id, { state: 'done', progress: 1 });
    return uploadId;
  };
  /** The server does not know it any more: another try begins anew. */
  const forgetUpload = (id: string): void =>
    files.update((list) => list.map((each) => (each.id === id ? withoutUpload(each) : each)));
  const goOn = (): void => sendings.forEach((sending) => sending.goOn?.());
  globalThis.addEventListener('online', goOn);
  const inTurn = async (id: string): Promise<string | undefined> => {
    const turn = last.then(async () => run(id));
    last = turn.catch(() => undefined);
    return turn;
  };

  const remove = (id: string): void => {
    const sending = sendings.get(id);
    void sending?.upload?.abort();
    // Whatever comes after it in turn would wait for ever else.
    sending?.giveUp?.();
    sendings.delete(id);
    files.update((list) => list.filter((each) => each.id !== id));
  };
  inject(DestroyRef).onDestroy(() => {
    globalThis.removeEventListener('online', goOn);
    sendings.forEach(({ upload }) => void upload?.abort());
  });

  return {
    files: files.asReadonly(),
    maxSize: computed(() => rules.data()?.system.upload.maxSize),
    accept: computed(() => (rules.data()?.system.upload.mediaTypes ?? []).join(',')),
    async send(file) {
      const id = crypto.randomUUID();
      sendings.set(id, { file });
      files.update((list) => [...list, { id, name: file.name, size: file.size, progress: 0, state: 'sending' }]);
      return inTurn(id);
    },
    async resume(id) {
      const waiting = sendings.get(id)?.goOn;
      // Whoever sent it still waits for it.
      if (waiting) waiting();
      return waiting ? undefined : inTurn(id);
    },
    remove,
    refuse: (id, problem) => void refuse(id, problem),
  };
}

/** Whether the connection broke or the server was away, rather than said no; `409` and `423` tell that the cut transfer still holds the file. */
function isCut(error: Error | DetailedError): boolean {
  const status = 'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0;
  return status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
}

function withoutUpload({ uploadId: _, ...file }: SentFile): SentFile {
  return file;
}

function withoutProblem({ problem: _, ...file }: SentFile): SentFile {
  return file;
}
