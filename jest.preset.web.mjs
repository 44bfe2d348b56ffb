/**
 * How the tests of web libraries run: Angular without zones in jsdom, as ES modules. All else is as in jest.preset.mjs.
 */
import { fileURLToPath } from 'node:url';
import angular from 'jest-preset-angular/presets/index.js';
import base from './jest.preset.mjs';

const esm = angular.createEsmPreset({
  tsconfig: '<rootDir>/tsconfig.json',
  // Types are checked by a gate of their own; `module: preserve` brings along what this warning misses.
  diagnostics: { exclude: ['**'], ignoreCodes: [151001] },
});

export default {
  ...base,
  ...esm,
  moduleNameMapper: {
    ...esm.moduleNameMapper,
    ...base.moduleNameMapper,
    // One copy for all: graphql-tag, which Apollo brings along, can only require it.
    '^graphql$': fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)),
    // The compiler names what it would have written; what is there is the source.
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'],
  },
  moduleFileExtensions: ['ts', 'html', 'mjs', 'js', 'cjs', 'json', 'node'],
  setupFilesAfterEnv: [fileURLToPath(new URL('./jest.setup.web.mjs', import.meta.url))],
};
