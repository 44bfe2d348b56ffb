import { inject } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Reads once, from the server. */
export type Ask = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Gives a function that asks the server one question, as a search box does. It rejects where no answer came. */
export function injectAsk(): Ask {
  const apollo = inject(Apollo);
  return async <Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => {
    const { data } = await firstValueFrom(
      apollo.query<Data, Variables>({ query: document, variables, fetchPolicy: 'network-only' } as never),
    );
    if (data === undefined) throw new Error('The answer held no data.');
    return data as Data;
  };
}
