/** How the tests of the API run: as in jest.preset.mjs, with decorators, in which Nest's few classes are written. */
import { createRequire } from 'node:module';
import base, { swcOptions } from './jest.preset.mjs';

const { jsc } = swcOptions;
const decorated = { ...jsc, parser: { ...jsc.parser, decorators: true }, transform: { legacyDecorator: true } };

export default {
  ...base,
  // One copy for those who import it and those who require it: Jest finds the two in different files, and two are none.
  moduleNameMapper: { ...base.moduleNameMapper, '^graphql$': createRequire(import.meta.url).resolve('graphql') },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swcOptions, jsc: decorated }] },
};
