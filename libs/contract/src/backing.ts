/** Content whose shape a form or a process defines. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/**
 * What the server holds for an object of the schema, by the name of its type: the row that resolvers return for it and that
 * the resolvers of its fields are given. Empty here; the server says it, beside its resolvers:
 *
 *     declare module '@shixiao/contract' {
 *       interface Backing { Call: CallRow }
 *     }
 *
 * A type that is not named is returned as the schema has it, with such rows in the places of the types that are.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in by whoever writes the resolvers
export interface Backing {}

export type Backed<Shape extends Tagged> = Shape['__typename'] extends keyof Backing
  ? Backing[Shape['__typename']]
  : Omit<Shape, '__typename'> & { readonly __typename?: Shape['__typename'] };

interface Tagged {
  readonly __typename: string;
}
