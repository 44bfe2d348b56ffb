import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

/** A browser that can be launched: its program, and what its environment must say beside our own. */
export interface UnpackedBrowser {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Unpacks the browser of the npm package, once for each version. It appears under its name when it is whole, so that neither a
 * broken-off run nor one at the same time leaves half a browser.
 */
export async function unpackBrowser(cache: string): Promise<UnpackedBrowser> {
  const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const { version } = JSON.parse(readFileSync(path.join(bin, '../package.json'), 'utf8')) as { readonly version: string };
  const home = path.join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const draft = await mkdtemp(`${home}-`);
    await unpackInto(draft, bin);
    await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
  }
  const program = path.join(home, 'chromium');
  return { program, environment: { ...lettersFor(home), ...(await librariesFor(program, home, bin)) } };
}

/** The package unpacks into the temporary folder, whichever the environment names. */
async function unpackInto(folder: string, bin: string, work: () => Promise<unknown> = () => chromium.executablePath(bin)): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Where the machine has no letters to draw with, the package's: Latin ones only. */
function lettersFor(home: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(home, 'fonts') };
}

/** A bare machine lacks libraries that every desktop has; the package brings them. */
async function librariesFor(program: string, home: string, bin: string): Promise<Record<string, string>> {
  if (spawnSync(program, ['--version']).status === 0) return {};
  await unpackInto(home, bin, () => inflate(path.join(bin, 'al2023.tar.br')));
  return { LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib') };
}
