import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf, valueOf } from '../../test/answers.ts';
import { evidenceProblems } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { safeFileName } from './file-name.ts';
import { beginningOf, fitsMediaType, isMediaType } from './media-type.ts';

const evidence: Evidence = {
  id: 'e1',
  fileName: '开班仪式.jpg',
  mediaType: 'image/jpeg',
  size: 1_200_000,
  sha256: 'a'.repeat(64),
  capturedAt: '2026-11-20T02:00:00Z',
  uploadedAt: '2026-11-24T01:00:00Z',
  source: '手机拍摄',
  by: { person: 'lin', organisation: 'company' },
  proves: '首期已开班',
};
const limits = { maxSize: 50_000_000, mediaTypes: ['image/jpeg', 'application/pdf'] };

describe('evidence', () => {
  it('has nothing wrong when all is there', () => {
    expect(evidenceProblems(evidence, limits)).toEqual([]);
  });

  it.each<[string, Partial<Evidence>, object]>([
    ['an empty file', { size: 0 }, { kind: 'fileEmpty' }],
    ['a file too large', { size: 50_000_001 }, { kind: 'fileTooLarge', size: 50_000_001, maxSize: 50_000_000 }],
    ['a size that is none', { size: -1 }, { kind: 'sizeInvalid' }],
    ['a type that a browser would run', { mediaType: 'image/svg+xml' }, { kind: 'mediaTypeRefused' }],
    ['a type that this demand does not take', { mediaType: 'image/png' }, { kind: 'mediaTypeRefused' }],
    ['a name with a path in it', { fileName: '../../x' }, { kind: 'fileNameUnsafe' }],
    ['a hash in capitals', { sha256: 'A'.repeat(64) }, { kind: 'notAHash' }],
    ['a hash that is too short', { sha256: 'a'.repeat(63) }, { kind: 'notAHash' }],
    ['a time that is none', { capturedAt: 'yesterday' }, { kind: 'timeInvalid', field: 'capturedAt' }],
    ['a picture from after its upload', { capturedAt: '2026-11-24T01:00:01Z' }, { kind: 'capturedAfterUpload' }],
    ['no source', { source: ' ' }, { kind: 'sourceMissing' }],
    ['nothing that it proves', { proves: '' }, { kind: 'provesNothing' }],
  ])('is refused with %s', (_what, change, problem) => {
    const problems = evidenceProblems({ ...evidence, ...change }, limits);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });
});

describe('a file name', () => {
  it.each([
    ['开班仪式.jpg', '开班仪式.jpg', []],
    ['../../x', 'x', ['path']],
    ['..\\..\\windows\\x.pdf', 'x.pdf', ['path']],
    ['/etc/passwd', 'passwd', ['path']],
    ['invoice\u202egpj.exe', 'invoicegpj.exe', ['direction']],
    ['a\u200b\u0000b\n.pdf', 'ab.pdf', ['direction', 'control']],
    ['con.pdf', '_con.pdf', ['reserved']],
    ['...con', '_con', ['edges', 'reserved']],
    ['a<b>:c?.pdf', 'a_b__c_.pdf', ['reserved']],
    ['.htaccess', 'htaccess', ['edges']],
    ['report.pdf. ', 'report.pdf', ['edges']],
  ])('%j is kept as %j', (given, name, changes) => {
    expect(valueOf(safeFileName(given))).toEqual({ name, changes });
  });

  it.each(['', '..', '../..', ' . ', 'a/', '\u202e', '\ud800'])('%j is none', (given) => {
    expect(refusalOf(safeFileName(given))).toEqual({ kind: 'fileNameEmpty', given });
  });

  it('that is too long keeps its extension and whole characters', () => {
    const { name, changes } = valueOf(safeFileName(`${'证'.repeat(200)}.pdf`));
    expect(changes).toEqual(['length']);
    expect(name).toBe(`${'证'.repeat(83)}.pdf`);
  });

  it('that is too long does not end in a dot where it was cut', () => {
    expect(valueOf(safeFileName(`${'a'.repeat(254)}. ${'b'.repeat(30)}`)).name).toBe('a'.repeat(254));
  });

  it('is safe once it has been made safe, whatever it was', () => {
    const nasty = fc.string({ unit: fc.oneof(fc.constantFrom('.', '/', '\\', ' ', '\u202e', '\u0000', 'con', 'é', 'e\u0301', '\ud800', '证'), fc.string({ unit: 'binary', maxLength: 2 })), maxLength: 200 });
    fc.assert(
      fc.property(nasty, (given) => {
        const once = safeFileName(given);
        if (!once.ok) return;
        const { name } = once.value;
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(['', '.', '..']).not.toContain(name);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(valueOf(safeFileName(name)).name).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a file is', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : part)));

  it.each([
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
    ['png', bytes([0x89], 'PNG\r\n\u001a\n')],
    ['webp', bytes('RIFF', [1, 2, 3, 4], 'WEBP')],
    ['isoMedia', bytes([0, 0, 0, 24], 'ftypisom')],
    ['pdf', bytes('%PDF-1.7')],
    ['zip', bytes('PK', [3, 4, 20])],
    ['mp3', bytes('ID3', [4])],
    ['text', bytes('name,count\r\n')],
    ['text', new Uint8Array(Buffer.from('姓名,人数\n'))],
    ['text', bytes([0xef, 0xbb, 0xbf], 'a,b')],
    [undefined, bytes([0xef, 0xbb, 0xbf], '<script>')],
    [undefined, bytes('  <!DOCTYPE html>')],
    [undefined, bytes('<svg xmlns="x">')],
    [undefined, bytes('MZ', [0, 1, 2])],
    [undefined, new Uint8Array()],
  ])('%s is told by its bytes', (beginning, first) => {
    expect(beginningOf(first)).toBe(beginning);
  });

  it('must be what it is said to be', () => {
    expect(fitsMediaType('image/png', bytes([0x89], 'PNG\r\n\u001a\n'))).toBe(true);
    expect(fitsMediaType('image/png', bytes('%PDF-1.7'))).toBe(false);
    expect([isMediaType('text/html'), isMediaType('toString'), isMediaType('text/csv')]).toEqual([false, false, true]);
  });
});
