/** `npm run lint` and `npm run typecheck`: one gate over everything, or over the projects named after `--`. */
import path from 'node:path';
import { installIfNeeded } from './install.mjs';
import { runNx } from './nx.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const [gate, ...only] = process.argv.slice(2);

installIfNeeded(root);
process.exitCode = runNx(root, [
  'run-many',
  `--targets=${gate}`,
  '--parallel=2',
  ...(only.length ? [`--projects=${only.join(',')}`] : []),
]);
