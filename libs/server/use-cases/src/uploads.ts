import type { Caller } from './caller.ts';

/** What the transport of files asks; it knows bytes and nothing of what they are for. */
export interface Uploads {
  /** The caller's own announced upload that can still be sent; nothing where there is none. */
  mayUpload(caller: Caller, uploadId: string): Promise<AnnouncedUpload | undefined>;
  /** All bytes are here. What is not taken stays refused; the transport deletes nothing. */
  finished(uploadId: string, file: ArrivedFile): Promise<void>;
  /** A kept file that the caller may see; nothing where there is none for them. */
  fileFor(caller: Caller | undefined, fileId: string): Promise<KeptFile | undefined>;
}

export interface AnnouncedUpload {
  /** Bytes that it will have. */
  readonly size: number;
}

export interface ArrivedFile {
  /** Where it lies. */
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Media type as the content tells; absent where the content tells none, as with plain text. */
  readonly detected?: string | undefined;
}

export interface KeptFile {
  readonly path: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
}
