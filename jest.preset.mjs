/**
 * How every library's tests run: TypeScript through swc, as ES modules, with our libraries found by the names that
 * tsconfig.base.json gives them. A project's jest.config.mjs names this file as its `preset`.
 */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const baseConfig = fileURLToPath(new URL('tsconfig.base.json', import.meta.url));

export const swcOptions = {
  swcrc: false,
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript' },
    experimental: { keepImportAttributes: true },
  },
  sourceMaps: 'inline',
};

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  moduleNameMapper: libraryPaths(),
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
};

/** The `paths` of tsconfig.base.json as Jest wants them: an anchored pattern → an absolute file. */
function libraryPaths() {
  const { config, error } = ts.readConfigFile(baseConfig, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return Object.fromEntries(
    Object.entries(config.compilerOptions.paths).map(([name, [file]]) => [
      `^${name}$`,
      fileURLToPath(new URL(file, import.meta.url)),
    ]),
  );
}
