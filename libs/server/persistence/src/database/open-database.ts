import { startEmbedded } from '../embedded/embedded-postgres.ts';
import type { Addresses, EmbeddedPostgres } from '../embedded/embedded-postgres.ts';
import { migrate } from '../migrations/migrate.ts';
import { connect } from './database.ts';
import type { ConnectOptions, Database } from './database.ts';

/** A PostgreSQL that is there already, or a folder for one of our own. */
export type Place =
  | {
      readonly url: string;
      /** As the owner of the tables, where that is somebody else. */
      readonly ownerUrl?: string;
    }
  | { readonly dataFolder: string };

export interface OpenDatabase extends Database, Addresses {
  /** The server, where it is our own. */
  readonly embedded?: EmbeddedPostgres;
}

/** Starts the database where it is our own, brings it to the newest version and connects. `close` undoes all of it. */
export async function openDatabase(place: Place, options: ConnectOptions = {}): Promise<OpenDatabase> {
  if ('url' in place) return opened({ url: place.url, ownerUrl: place.ownerUrl ?? place.url }, options);
  const embedded = await startEmbedded(place.dataFolder);
  try {
    const database = await opened(embedded, options);
    return {
      ...database,
      embedded,
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

async function opened({ url, ownerUrl }: Addresses, options: ConnectOptions): Promise<OpenDatabase> {
  await migrate(ownerUrl);
  return { ...(await connect(url, options)), url, ownerUrl };
}
