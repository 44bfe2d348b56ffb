export { readProcesses } from './read-processes.ts';
export type { Reading, ReadOptions } from './read-processes.ts';
export type * from './model.ts';
export { isActivity } from './model.ts';
export type { Finding, Severity } from './findings.ts';
export type { FindingCode } from './messages/en.ts';
export type { ReadLimits } from './xml/limits.ts';
export type { Position } from './source/source.ts';
