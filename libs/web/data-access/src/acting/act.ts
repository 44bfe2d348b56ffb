import { ErrorHandler, inject, signal } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { failureOf, isDefect } from '../client/failure.ts';
import { isRefusal } from '../refusals/is-refusal.ts';
import { SESSION_END } from '../session/session-end.ts';
import { mutationKeys } from './mutation-keys.ts';
import type { OperationVariables } from '@apollo/client';
import type { Signal } from '@angular/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Failure } from '../client/failure.ts';
import type { AnyRefusal, Done, RefusalOf, Tagged } from '../refusals/is-refusal.ts';

/** The input without its key, which is made here. */
export type ActInput<Variables> = Variables extends { readonly input: infer Input } ? Omit<Input, 'clientMutationKey'> : never;
/** The one field that a mutation asks for. */
export type ActResult<Data> = Data[Exclude<keyof Data, '__typename'>];

/** One business act of a screen and where it stands. */
export interface Act<Input, Result> {
  readonly isBusy: Signal<boolean>;
  /** The refusal of the last try; absent where it was done. */
  readonly refusal: Signal<RefusalOf<Result> | undefined>;
  /** Why the last try got no answer; absent where it did. Trying again with the same input is safe: it has one effect. */
  readonly failure: Signal<Failure | undefined>;
  /**
   * Does it. Resolves to what was changed, or to nothing where it was refused or got no answer. Never rejects. While it is
   * busy a second call does nothing.
   */
  perform(input: Input): Promise<Done<Result> | undefined>;
  /** Forgets refusal and failure, as when the person goes on typing. */
  forget(): void;
}

/** Gives an act by the document of its mutation. `changed` names what the server has to be asked for again afterwards. */
export function injectAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { changed = [] }: { readonly changed?: readonly string[] } = {},
): Act<ActInput<Variables>, ActResult<Data>> {
  const apollo = inject(Apollo);
  const end = inject(SESSION_END);
  const errors = inject(ErrorHandler);
  const isBusy = signal(false);
  const refusal = signal<AnyRefusal | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  const keys = mutationKeys(() => crypto.randomUUID());

  const send = async (input: ActInput<Variables>): Promise<Tagged> => {
    const variables = { input: { ...input, clientMutationKey: keys.keyFor(input) } } as unknown as Variables;
    const { data } = await firstValueFrom(apollo.mutate<Data, Variables>({ mutation: document, variables } as never));
    const [result] = Object.entries(data ?? {}).filter(([name]) => name !== '__typename').map(([, value]) => value as Tagged);
    if (!result) throw new Error('The answer held no result.');
    return result;
  };

  return {
    isBusy: isBusy.asReadonly(),
    refusal: refusal.asReadonly() as Signal<RefusalOf<ActResult<Data>> | undefined>,
    failure: failure.asReadonly(),
    async perform(input) {
      if (isBusy()) return undefined;
      isBusy.set(true);
      try {
        const result = await send(input);
        keys.answered();
        failure.set(undefined);
        refusal.set(isRefusal(result) ? result : undefined);
        if (result.__typename === 'NotSignedIn') end.note();
        if (isRefusal(result)) return undefined;
        // Screens first hear of what the answer brought: it holds the versions that the next act has to name.
        setTimeout(() => forgetFields(apollo, changed));
        return result as Done<ActResult<Data>>;
      } catch (error) {
        refusal.set(undefined);
        failure.set(failureOf(error));
        if (isDefect(error)) errors.handleError(error);
        return undefined;
      } finally {
        isBusy.set(false);
      }
    },
    forget() {
      refusal.set(undefined);
      failure.set(undefined);
    },
  };
}

/** Fields of the root whose lists an act changes: those on the screen are read anew, the others when they are next shown. */
function forgetFields(apollo: Apollo, fields: readonly string[]): void {
  if (fields.length === 0) return;
  const { cache } = apollo.client;
  for (const fieldName of fields) cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}
