import { randomUUID } from 'node:crypto';

/** Somebody who acts over HTTP, on a server that may be gone at any moment. */
export interface Client {
  /** @throws Error when there was no answer, or one without data: nobody knows then whether the act was done. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
}

const SIGN_IN = `mutation ($input: SignInAsDemoInput!) { signInAsDemo(input: $input) { __typename ... on Viewer { csrfToken } } }`;
interface SignedIn {
  readonly signInAsDemo: { readonly __typename: string; readonly csrfToken?: string };
}

const PATIENCE_MS = 20_000;

/** @param url of the server as it is now; a server that starts anew has another */
export async function signedIn(url: () => string, role: string): Promise<Client> {
  let cookie = '';
  let csrfToken = '';
  const client: Client = {
    async ask<Data>(query: string, variables: object = {}): Promise<Data> {
      const response = await fetch(`${url()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, 'x-csrf-token': csrfToken },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const set = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
      const names = set.map((pair) => `${pair.split('=')[0]}=`);
      cookie = [...cookie.split('; ').filter((pair) => pair && !names.some((name) => pair.startsWith(name))), ...set].join('; ');
      const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
      if (!data || errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
  csrfToken = (await client.ask<{ csrfToken: string }>('{ csrfToken }')).csrfToken;
  const { demoAccounts } = await client.ask<{ demoAccounts: readonly { id: string; role: string }[] }>('{ demoAccounts { id role } }');
  const account = demoAccounts.find((it) => it.role === role);
  if (!account) throw new Error(`The demonstration world has nobody in the role ${role}`);
  const { signInAsDemo } = await client.ask<SignedIn>(SIGN_IN, { input: { accountId: account.id, clientMutationKey: randomUUID() } });
  if (!signInAsDemo.csrfToken) throw new Error(`Signing in answered ${signInAsDemo.__typename}`);
  csrfToken = signInAsDemo.csrfToken;
  return client;
}
