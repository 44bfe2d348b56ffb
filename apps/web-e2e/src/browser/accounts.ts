import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from 'playwright-core';

/** Somebody of the demonstration world. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisationName: string;
}

/** Whom a journey is about: the first one-click account with the role or of the name, or whoever has the key, which their e-mail address begins with. */
export type WhoIs = { readonly role: string } | { readonly name: string } | { readonly key: string };

/** Somebody who is signed in. */
export interface SignedIn {
  readonly name: string;
  readonly csrfToken: string;
}

const VIEWER = `__typename ... on Viewer { csrfToken person { name } }`;
const SIGN_IN_AS_DEMO = `mutation ($input: SignInAsDemoInput!) { done: signInAsDemo(input: $input) { ${VIEWER} } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { done: signIn(input: $input) { ${VIEWER} } }`;
const PREFER = `mutation ($input: SetPreferencesInput!) { setPreferences(input: $input) { __typename } }`;

/** @throws Error that lists who there is, where nobody fits */
export async function findAccount(request: APIRequestContext, who: Exclude<WhoIs, { key: string }>): Promise<Account> {
  const { demoAccounts } = await ask<{ demoAccounts: readonly Account[] }>(request, '{ demoAccounts { id name role organisationName } }');
  const found = demoAccounts.find((account) => ('name' in who ? account.name === who.name : account.role === who.role));
  if (!found) throw new Error(`Nobody is ${JSON.stringify(who)}; there are ${JSON.stringify(demoAccounts)}`);
  return found;
}

/** Signs a browser's cookies in, past the screens, which have a journey of their own. */
export async function signIn(request: APIRequestContext, who: WhoIs): Promise<SignedIn> {
  const { csrfToken } = await ask<{ csrfToken: string }>(request, '{ csrfToken }');
  const clientMutationKey = randomUUID();
  const [mutation, input] =
    'key' in who
      ? [SIGN_IN, { email: `${who.key}@shixiao.example`, password: password(), clientMutationKey }]
      : [SIGN_IN_AS_DEMO, { accountId: (await findAccount(request, who)).id, clientMutationKey }];
  const { done } = await ask<{ done: { __typename: string; csrfToken?: string; person?: { name: string } } }>(request, mutation, { input }, csrfToken);
  if (done.csrfToken === undefined || !done.person) throw new Error(`${JSON.stringify(who)} could not sign in: ${done.__typename}`);
  return { name: done.person.name, csrfToken: done.csrfToken };
}

/** In which language and colours somebody who is signed in reads. */
export async function prefer(request: APIRequestContext, { csrfToken }: SignedIn, preferences: { language: string; theme: string }): Promise<void> {
  await ask(request, PREFER, { input: { ...preferences, digestHour: 9, clientMutationKey: randomUUID() } }, csrfToken);
}

/** Of all demonstration accounts. */
function password(): string {
  const told = process.env['SHIXIAO_PASSWORD'];
  if (!told) throw new Error('The server has not told the password of the demonstration accounts (SHIXIAO_PASSWORD)');
  return told;
}

/** @throws Error with what the server said, where it gave no data */
export async function ask<Data>(request: APIRequestContext, query: string, variables: object = {}, csrfToken?: string): Promise<Data> {
  const response = await request.post('/graphql', {
    data: { query, variables },
    headers: csrfToken === undefined ? {} : { 'x-csrf-token': csrfToken },
  });
  const text = await response.text();
  const answer = text.startsWith('{') ? (JSON.parse(text) as { data?: Data; errors?: unknown }) : {};
  if (!answer.data || answer.errors) throw new Error(`The server answered ${response.status()} ${text.slice(0, 1000)}`);
  return answer.data;
}
