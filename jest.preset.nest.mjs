/** How the tests of the API run: as in jest.preset.mjs, with decorators, in which Nest's few classes are written. */
import { createRequire } from 'node:module';
import base from './jest.preset.mjs';

const [[files, [transformer, options]]] = Object.entries(base.transform);

export default {
  ...base,
  // One copy for those who import it and those who require it: Jest finds the two in different files, and two are none.
  moduleNameMapper: { ...base.moduleNameMapper, '^graphql$': createRequire(import.meta.url).resolve('graphql') },
  transform: {
    [files]: [
      transformer,
      {
        ...options,
        jsc: { ...options.jsc, parser: { ...options.jsc.parser, decorators: true }, transform: { legacyDecorator: true } },
      },
    ],
  },
};
