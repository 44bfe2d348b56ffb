import { DestroyRef, computed, inject, signal } from '@angular/core';
import { StartUploadDocument, UploadRulesNowDocument } from '../../generated/uploads.ts';
import { injectAct } from '../acting/act.ts';
import { injectQuery } from '../reading/query.ts';
import { refusalText } from '../refusals/refusal-text.ts';
import type { Signal } from '@angular/core';
import type { Upload } from 'tus-js-client';
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
  readonly state: 'sending' | 'paused' | 'done' | 'failed';
  /** Why it failed, in words. */
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
}

interface Sending {
  readonly file: File;
  url?: string;
  upload?: Upload;
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
    const told = refusal && refusalText(refusal, say);
    return fail(id, told ? [told.sentence, ...told.details].join(' ') : say.t(`ui.failure.${starting.failure() ?? 'broken'}`));
  };

  const transfer = async (id: string, sending: Sending): Promise<boolean> => {
    // Loaded with the first file: most visits send none.
    const tus = await import('tus-js-client');
    return new Promise((resolve) => {
      sending.upload = new tus.Upload(sending.file, {
        uploadUrl: sending.url ?? null,
        chunkSize: rules.data()?.system.upload.chunkSize ?? 5_000_000,
        retryDelays: RETRY_AFTER,
        storeFingerprintForResuming: false,
        onProgress: (sent, size) => change(id, { progress: size === 0 ? 1 : sent / size }),
        onSuccess: () => resolve(true),
        onError: () => {
          fail(id, say.t('ui.failure.offline'));
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
  const inTurn = async (id: string): Promise<string | undefined> => {
    const turn = last.then(async () => run(id));
    last = turn.catch(() => undefined);
    return turn;
  };

  const remove = (id: string): void => {
    void sendings.get(id)?.upload?.abort();
    sendings.delete(id);
    files.update((list) => list.filter((each) => each.id !== id));
  };
  inject(DestroyRef).onDestroy(() => sendings.forEach(({ upload }) => void upload?.abort()));

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
    resume: inTurn,
    remove,
  };
}

function withoutProblem({ problem: _, ...file }: SentFile): SentFile {
  return file;
}
