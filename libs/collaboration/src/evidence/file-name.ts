import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';

/** What had to be taken out of a file's name. */
export type FileNameChange = 'path' | 'control' | 'direction' | 'reserved' | 'edges' | 'length';

export interface FileName {
  readonly name: string;
  readonly changes: readonly FileNameChange[];
}

/** Nothing is left that could be a name: `..`, `/`, spaces. */
export interface FileNameRefusal {
  readonly kind: 'fileNameEmpty';
  readonly given: string;
}

/** Bytes of UTF-8; the limit of the usual file systems. */
const MAX_BYTES = 255;
/** Names of devices, which Windows does not take as files, whatever their extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The name under which a file may be kept and offered for download: no path (`../../x` is `x`), no control characters, none of
 * the marks that reverse the direction of text and make `gpj.exe` read as `exe.jpg` (Unicode TR 36), not longer than a
 * file system takes. What was done to it is told, so that nobody wonders where the name went.
 */
export function safeFileName(given: string): Result<FileName, FileNameRefusal> {
  const changes: FileNameChange[] = [];
  const step = (change: FileNameChange, before: string, after: string): string => {
    if (before !== after) changes.push(change);
    return after;
  };
  const visible = step('direction', given, given.replace(/\p{Cf}/gu, ''));
  const printable = step('control', visible, visible.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')).normalize('NFC');
  const base = step('path', printable, printable.slice(Math.max(printable.lastIndexOf('/'), printable.lastIndexOf('\\')) + 1));
  const trimmed = step('edges', base, base.replace(/^[\s.]+|[\s.]+$/gu, ''));
  if (trimmed === '') return refuse({ kind: 'fileNameEmpty', given });
  const allowed = step('reserved', trimmed, trimmed.replace(/[<>:"|?*]/g, '_').replace(DEVICES, '_$&'));
  return accept({ name: step('length', allowed, shortened(allowed)), changes });
}

/** Cuts the stem and keeps the extension, between whole characters. */
function shortened(name: string): string {
  if (bytes(name) <= MAX_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && bytes(name.slice(dot)) <= 20 ? name.slice(dot) : '';
  let stem = '';
  let room = MAX_BYTES - bytes(extension);
  for (const character of name.slice(0, name.length - extension.length)) {
    room -= bytes(character);
    if (room < 0) break;
    stem += character;
  }
  return stem.replace(/[\s.]+$/u, '') + extension;
}

function bytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return count;
}
