/**
 * `npm run bench:api`: how fast the server answers with many projects, against the same statements by bare `pg` behind a bare HTTP
 * server. Prints a table and, as the last line, the figures as JSON. `--quick` loads small databases.
 */
import process from 'node:process';
import { figuresOf, tableOf } from './figures.ts';
import { withCluster } from './load/database.ts';
import { loadSizes } from './load/load.ts';
import { tellStories } from './load/originals.ts';
import { measure } from './measure/measure.ts';
import { optionsFrom } from './options.ts';
import { closeConnections } from './serve/http-client.ts';
import { buildServer } from './serve/server.ts';

const options = optionsFrom(process.argv.slice(2));
await buildServer();
await withCluster(tellStories, async (cluster) => {
  await loadSizes(cluster, options.sizes, (line) => process.stderr.write(`${line}\n`));
  const measurements = await measure(cluster, options);
  process.stdout.write(`${tableOf(measurements)}\n${JSON.stringify(figuresOf(measurements, options, process.version))}\n`);
});
closeConnections();
