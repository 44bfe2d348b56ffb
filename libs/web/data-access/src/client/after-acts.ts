import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { defer, mergeMap, of, tap } from 'rxjs';
import type { Observable } from 'rxjs';

/** Somebody who acts without a pause still gets an answer. */
const TRIES = 3;

/**
 * What was asked before an act was done may be answered as it was before, after the act's own answer: it would put back into the cache what
 * the act changed, and the next act would name a version that is over. So it is asked again.
 */
export function createAfterActs(): ApolloLink {
  let acts = 0;
  return new ApolloLink((operation, forward) => {
    if (operation.operationType === OperationTypeNode.MUTATION) return forward(operation).pipe(tap(() => (acts += 1)));
    const ask = (left: number): Observable<ApolloLink.Result> =>
      defer(() => {
        const before = acts;
        return forward(operation).pipe(mergeMap((answer) => (acts === before || left === 1 ? of(answer) : ask(left - 1))));
      });
    return ask(TRIES);
  });
}
