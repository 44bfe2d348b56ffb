import { startEmbedded } from '../src/embedded/embedded-postgres.ts';
import { query } from './real-database-query.ts';

/** Opens a database, leaves a row in it, says the server's process number and stays until it is killed. */
const server = await startEmbedded(process.argv[2] as string);
await query(server.ownerUrl, `create table kept as select 'kept' as word`);
process.stdout.write(String(server.pid));
setInterval(() => undefined, 1000);
