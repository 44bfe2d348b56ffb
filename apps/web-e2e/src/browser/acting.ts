import { randomUUID } from 'node:crypto';
import { request as requests } from 'playwright-core';
import { ask, signIn } from './accounts.ts';
import type { WhoIs } from './accounts.ts';

/** Somebody who acts past the screens, so that what a journey begins with is there. What a journey is about goes through the screens. */
export interface Actor {
  /** @throws Error with what the server said, where it gave no data */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /**
   * Does one act, under a key of its own.
   * @param act the mutation's name
   * @param wanted what is told of it when it is done: `Proposal { id version }`
   * @throws Error with the refusal, where it is refused
   */
  perform<Done>(act: string, input: object, wanted: string): Promise<Done>;
}

interface Answer {
  readonly done: { readonly __typename: string };
}

/** @param url of the system, without a slash at the end */
export async function actor(url: string, who: WhoIs): Promise<Actor> {
  const request = await requests.newContext({ baseURL: url });
  const { csrfToken } = await signIn(request, who);
  const put = <Data>(query: string, variables: object = {}): Promise<Data> => ask<Data>(request, query, variables, csrfToken);
  return {
    ask: put,
    async perform<Done>(act: string, input: object, wanted: string): Promise<Done> {
      const type = `${act.slice(0, 1).toUpperCase()}${act.slice(1)}Input`;
      const mutation = `mutation ($input: ${type}!) { done: ${act}(input: $input) { __typename ... on ${wanted} ... on Refusal { path } } }`;
      const { done } = await put<Answer>(mutation, { input: { ...input, clientMutationKey: randomUUID() } });
      if (!wanted.startsWith(`${done.__typename} `)) throw new Error(`${act} was refused: ${JSON.stringify(done)}`);
      return done as unknown as Done;
    },
  };
}
