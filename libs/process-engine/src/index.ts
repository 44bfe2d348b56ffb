export type { Json, Variables } from '@shixiao/feel';
export type * from './state.ts';
export type * from './records.ts';
export type * from './commands.ts';
export { advance } from './advance.ts';
export { apply, itemOf } from './apply.ts';
export { createLibrary } from './library.ts';
export type { Library } from './library.ts';
