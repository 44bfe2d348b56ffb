/**
 * Lets plain Node run code that imports our libraries: `node --import ./tools/bench/resolve.ts <file>.ts`. Node strips the
 * types itself but knows nothing of the `paths` in tsconfig.base.json, which stay the one list of our libraries' names.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { runInNewContext } from 'node:vm';

interface BaseConfig {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly [string, ...string[]]>> };
}

const configFile = new URL('../../tsconfig.base.json', import.meta.url);
// JSON with comments is a JavaScript expression, so no parser has to be loaded for it.
const config = runInNewContext(`(${readFileSync(configFile, 'utf8')})`) as BaseConfig;
const files = new Map(
  Object.entries(config.compilerOptions.paths).map(([name, [file]]) => [name, new URL(file, configFile).href]),
);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const url = files.get(specifier);
    return url === undefined ? nextResolve(specifier, context) : { url, shortCircuit: true };
  },
});
