import type { MutationResolvers, QueryResolvers, Resolvers } from '@shixiao/contract';
import type { ActScope, CallerActScope, CallerScope, ReadScope } from './scope.ts';

type Fn = (...args: never[]) => unknown;
type FnOf<Field> = Extract<NonNullable<Field>, Fn>;

export type ActName = keyof MutationResolvers;
/** All but `csrfToken`, which only the transport knows before there is a session. */
export type ReadName = Exclude<keyof QueryResolvers, 'csrfToken'>;

export type InputOf<N extends ActName> = Parameters<FnOf<MutationResolvers[N]>>[1] extends { readonly input: infer Input } ? Input : never;
export type AnswerOf<N extends ActName> = Awaited<ReturnType<FnOf<MutationResolvers[N]>>>;
type ArgsOf<N extends ReadName> = Parameters<FnOf<QueryResolvers[N]>>[1];
type ReadAnswerOf<N extends ReadName> = Awaited<ReturnType<FnOf<QueryResolvers[N]>>>;

/** One mutation: load, ask the rules, advance, store. `openCall: Act<'openCall'>`. Somebody is signed in. */
export type Act<N extends ActName> = (scope: CallerActScope, input: InputOf<N>) => Promise<AnswerOf<N>>;
/** A mutation that needs no account. */
export type OpenAct<N extends ActName> = (scope: ActScope, input: InputOf<N>) => Promise<AnswerOf<N>>;

/** One root query for somebody who is signed in. */
export type Read<N extends ReadName> = (scope: CallerScope, args: ArgsOf<N>) => Promise<ReadAnswerOf<N>>;
/** One root query that needs no account. */
export type OpenRead<N extends ReadName> = (scope: ReadScope, args: ArgsOf<N>) => Promise<ReadAnswerOf<N>>;

export type Acts = { readonly [N in ActName]?: Act<N> | OpenAct<N> };
export type Reads = { readonly [N in ReadName]?: Read<N> | OpenRead<N> };

/** What the contract's types show of the rows that stand for them; the third argument is the question's scope. */
export type Fields = Omit<Resolvers<ReadScope>, 'Query' | 'Mutation' | 'Subscription'>;
