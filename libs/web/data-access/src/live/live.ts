import { DestroyRef, effect, inject, untracked } from '@angular/core';
import { Apollo } from 'apollo-angular';
import type { OperationVariables } from '@apollo/client';
import type { Subscription } from 'rxjs';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/**
 * Listens for as long as the component lives, and anew when the variables change; while `variables` gives nothing it does
 * not listen. What comes in goes into the cache, so that readings of the same things follow by themselves; `told` is for
 * what else is to happen. A broken line mends itself and is never an error of the screen.
 */
export function injectLive<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
  told: (data: Data) => void,
): void {
  const apollo = inject(Apollo);
  let line: Subscription | undefined;
  effect(() => {
    const current = variables();
    untracked(() => {
      line?.unsubscribe();
      line =
        current &&
        apollo.subscribe<Data, Variables>({ query: document, variables: current } as never).subscribe({
          next: ({ data }) => {
            if (data) told(data as Data);
          },
          error: () => undefined,
        });
    });
  });
  inject(DestroyRef).onDestroy(() => line?.unsubscribe());
}
