export type * from './model.ts';
export { isActivity } from './model.ts';
export type { Finding, Severity } from './findings.ts';
