/**
 * Puts the server into dist/api/main.js: our libraries in one file, npm packages left where they are. What the libraries read from
 * beside their source goes to where the one file looks for it.
 */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (/** @type {string} */ place) => fileURLToPath(new URL(`../../${place}`, import.meta.url));

await rm(at('dist/api'), { recursive: true, force: true });
await rm(at('dist/templates'), { recursive: true, force: true });
await mkdir(at('dist/api'), { recursive: true });
await Promise.all([
  build({
    entryPoints: [at('apps/api/src/main.ts')],
    outfile: at('dist/api/main.js'),
    tsconfig: at('apps/api/tsconfig.json'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [{ name: 'packages-stay-outside', setup: leavePackagesOutside }],
  }),
  cp(at('libs/lifecycles/templates'), at('dist/templates'), { recursive: true }),
  copyMigrations(),
]);

/** @param {import('esbuild').PluginBuild} bundle */
function leavePackagesOutside({ onResolve }) {
  onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
    kind === 'entry-point' || path.startsWith('@shixiao/') ? undefined : { path, external: true },
  );
}

async function copyMigrations() {
  const folder = at('libs/server/persistence/src/migrations');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql'));
  await Promise.all(files.map((file) => cp(`${folder}/${file}`, `${at('dist/api')}/${file}`)));
}
