/**
 * Puts the server into dist/api/main.js: our libraries in one file, npm packages left where they are. What the libraries read from
 * beside their source goes to where the one file looks for it. `build.mjs dist/other` takes another folder than `dist`.
 */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [, , into = 'dist'] = process.argv;
const at = (/** @type {string} */ place) => fileURLToPath(new URL(`../../${place}`, import.meta.url));

await rm(at(`${into}/api`), { recursive: true, force: true });
await rm(at(`${into}/templates`), { recursive: true, force: true });
await mkdir(at(`${into}/api`), { recursive: true });
await Promise.all([
  build({
    entryPoints: [at('apps/api/src/main.ts')],
    outfile: at(`${into}/api/main.js`),
    tsconfig: at('apps/api/tsconfig.json'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [{ name: 'packages-stay-outside', setup: leavePackagesOutside }],
  }),
  cp(at('libs/lifecycles/templates'), at(`${into}/templates`), { recursive: true }),
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
  await Promise.all(files.map((file) => cp(`${folder}/${file}`, `${at(`${into}/api`)}/${file}`)));
}
