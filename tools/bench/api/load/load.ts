import { connect } from '@shixiao/persistence';
import type { Cluster } from './database.ts';
import { multiply } from './multiply.ts';
import { originalsOf } from './originals.ts';

export const databaseOf = (size: number): string => `projects_${size}`;

/** One database for each size. */
export async function loadSizes(cluster: Cluster, sizes: readonly number[], say: (line: string) => void): Promise<void> {
  for (const size of sizes) await cluster.copy(databaseOf(size));
  const database = await connect(cluster.addressesOf('shixiao').url);
  const originals = await originalsOf(await cluster.keeperOf('shixiao'), database, cluster.folder);
  await database.close();
  for (const size of sizes) {
    const from = performance.now();
    const name = databaseOf(size);
    await multiply([await cluster.keeperOf(name), await cluster.keeperOf(name)], originals, size);
    say(`${size} projects loaded in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  }
}
