import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DEMONSTRATION_PASSWORD, loadDemonstration } from '@shixiao/demonstration';
import type { OpenDatabase } from '@shixiao/persistence';
import type { Logger } from 'pino';

/** Lies beside the data while the demonstration world is being loaded: such a world is no use when the loading was cut off. */
const UNFINISHED = 'demonstration-unfinished';

/** Throws away what a loading left that was cut off. Nobody has worked in it: the server listens only when it is finished. */
export async function clearUnfinished(dataFolder: string, log: Logger): Promise<void> {
  if (!existsSync(path.join(dataFolder, UNFINISHED))) return;
  log.warn({ dataFolder }, 'loading the demonstration world was cut off; beginning anew');
  await rm(dataFolder, { recursive: true, force: true });
}

/** Loads the demonstration world where there is nothing yet. */
export async function loadIfEmpty(database: OpenDatabase, folders: { readonly data: string; readonly files: string }, log: Logger): Promise<void> {
  const { rowCount } = await database.read((sql) => sql.query('select from jurisdiction limit 1'));
  if (rowCount !== 0) return;
  const mark = path.join(folders.data, UNFINISHED);
  await mkdir(folders.data, { recursive: true });
  await writeFile(mark, '');
  log.info('loading the demonstration world');
  await loadDemonstration({ database, filesFolder: folders.files, today: new Date().toISOString() });
  await rm(mark);
}

/** The password of all demonstration accounts, and their addresses by account. Nothing where that world is not loaded. */
export async function demonstrationSecrets(
  database: OpenDatabase,
): Promise<{ readonly password: string; readonly emails: Readonly<Record<string, string>> } | undefined> {
  const { rows } = await database.read((sql) =>
    sql.query<{ id: string; email: string }>('select p.id, p.email from person p join demonstration_account d on d.person_id = p.id'),
  );
  if (rows.length === 0) return undefined;
  return { password: DEMONSTRATION_PASSWORD, emails: Object.fromEntries(rows.map(({ id, email }) => [id, email])) };
}
