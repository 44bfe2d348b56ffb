import { inject } from '@angular/core';
import { ApolloLink, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { provideApollo } from 'apollo-angular';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { SESSION_END } from '../session/session-end.ts';
import { createAfterActs } from './after-acts.ts';
import { createCache } from './cache.ts';
import { CSRF_TOKEN } from './csrf.ts';
import { failureOf, fetchOrOffline } from './failure.ts';
import type { ApolloClient } from '@apollo/client';
import type { EnvironmentProviders, Provider } from '@angular/core';

/** The one client of the page: reads and acts over HTTP, live changes over a web socket to the same address. */
export function provideData(): (Provider | EnvironmentProviders)[] {
  return [provideApollo(clientOptions)];
}

function clientOptions(): ApolloClient.Options {
  const csrf = inject(CSRF_TOKEN);
  const sessionEnd = inject(SESSION_END);

  const noteSessionEnd = new ErrorLink(({ error }) => {
    if (failureOf(error) === 'notSignedIn') sessionEnd.note();
  });
  const addToken = new SetContextLink(async ({ headers }, { operationType }) =>
    operationType === OperationTypeNode.MUTATION ? { headers: { ...headers, 'x-csrf-token': await csrf.current() } } : {},
  );
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchOrOffline });
  const socket = new GraphQLWsLink(createClient({ url: socketAddress(), lazy: true, retryAttempts: Infinity, shouldRetry: () => true }));

  return {
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      socket,
      ApolloLink.from([noteSessionEnd, createAfterActs(), addToken, http]),
    ),
    cache: createCache(),
    // Whoever reads again wants what holds now, not the answer that is on its way to an earlier question.
    queryDeduplication: false,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  };
}

function socketAddress(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
}
