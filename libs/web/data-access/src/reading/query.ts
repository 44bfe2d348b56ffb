import { DestroyRef, assertInInjectionContext, computed, effect, inject, signal, untracked } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { failureOf } from '../client/failure.ts';
import { SESSION_END } from '../session/session-end.ts';
import type { OperationVariables } from '@apollo/client';
import type { Signal } from '@angular/core';
import type { QueryRef } from 'apollo-angular';
import type { Subscription } from 'rxjs';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Failure } from '../client/failure.ts';

/** A query and where it stands. */
export interface Reading<Data> {
  /** What was read; absent until then. It follows every change that comes into the cache. */
  readonly data: Signal<Data | undefined>;
  readonly isLoading: Signal<boolean>;
  /** Why it could not be read; absent where it could. */
  readonly failure: Signal<Failure | undefined>;
  /** Reads again. Never rejects: a failure is in `failure`. */
  reload(): Promise<void>;
  /** Reads the page after this cursor and adds it to the list. Never rejects. */
  loadMore(after: string | null | undefined): Promise<void>;
}

/**
 * Reads for as long as the component lives, again whenever the variables change. While `variables` gives nothing, nothing
 * is read: so one can wait for an id.
 */
export function injectQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
): Reading<Data> {
  assertInInjectionContext(injectQuery);
  const apollo = inject(Apollo);
  const data = signal<Data | undefined>(undefined);
  const isLoading = signal(false);
  const failure = signal<Failure | undefined>(undefined);
  const wanted = computed(variables, { equal: sameVariables });
  let query: QueryRef<Data, Variables> | undefined;
  let running: Subscription | undefined;

  const stop = (): void => {
    running?.unsubscribe();
    running = undefined;
    query = undefined;
  };
  const attempt = async (read: () => Promise<unknown>): Promise<void> => {
    isLoading.set(true);
    try {
      await read();
      failure.set(undefined);
    } catch (error) {
      failure.set(failureOf(error));
    } finally {
      isLoading.set(false);
    }
  };
  effect(() => {
    const current = wanted();
    untracked(() => {
      stop();
      data.set(undefined);
      failure.set(undefined);
      isLoading.set(current !== undefined);
      if (current === undefined) return;
      query = apollo.watchQuery<Data, Variables>({ query: document, variables: current, errorPolicy: 'none' });
      running = query.valueChanges.subscribe((result) => {
        if (result.dataState === 'complete') data.set(result.data as Data);
        isLoading.set(result.loading);
        failure.set(result.error ? failureOf(result.error) : undefined);
      });
    });
  });
  inject(DestroyRef).onDestroy(stop);

  const end = inject(SESSION_END);
  effect(() => {
    // Signed in again: what could not be read meanwhile is read now.
    if (!end.ended() && untracked(failure) === 'notSignedIn') void attempt(async () => query?.refetch());
  });

  return {
    data: data.asReadonly(),
    isLoading: isLoading.asReadonly(),
    failure: failure.asReadonly(),
    reload: async () => attempt(async () => query?.refetch()),
    loadMore: async (after) =>
      attempt(async () => query?.fetchMore({ variables: { after } as unknown as Partial<Variables> })),
  };
}

function sameVariables(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
