import { existsSync } from 'node:fs';
import path from 'node:path';
import { connect, findRunning, startEmbedded } from '@shixiao/persistence';
import type { Database } from '@shixiao/persistence';

/** Where what is to be checked lies; as the server's own environment has it. */
export interface CheckedPlace {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly filesFolder: string;
}

/** A database to look into. `close` leaves it as it was found: running, or not. */
export interface CheckedDatabase extends Pick<Database, 'read' | 'transaction'> {
  close(): Promise<void>;
}

export function placeFrom(environment: NodeJS.ProcessEnv): CheckedPlace {
  const dataFolder = path.resolve(environment['DATA_FOLDER'] ?? '.data');
  return {
    databaseUrl: environment['DATABASE_URL'],
    dataFolder,
    filesFolder: path.resolve(environment['FILES_FOLDER'] ?? path.join(dataFolder, 'files')),
  };
}

/**
 * Opens what is there and makes nothing: a check of data that are not there would find no fault with them.
 *
 * @returns nothing where there is no data folder
 * @throws DataFolderInUse where another process is just about to open it
 */
export async function openForCheck({ databaseUrl, dataFolder }: CheckedPlace): Promise<CheckedDatabase | undefined> {
  if (databaseUrl) return connect(databaseUrl);
  if (!existsSync(dataFolder)) return undefined;
  const running = await findRunning(dataFolder);
  if (running) return connect(running.url);
  const embedded = await startEmbedded(dataFolder);
  try {
    const database = await connect(embedded.url);
    return {
      ...database,
      async close() {
        await database.close();
        await embedded.stop();
      },
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
