export { access } from '../generated/access.ts';
export type { Access, Operation } from '../generated/access.ts';
export { possibleTypes } from '../generated/possible-types.ts';
export { typeDefs } from '../generated/schema.ts';
export type * from '../generated/server.ts';
export type * from './backing.ts';
