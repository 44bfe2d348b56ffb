/** A browser as far as the server sees one: it keeps cookies, and sends the token along with what it does. */
export interface Browser {
  readonly cookies: Map<string, string>;
  /** Asks by GraphQL; with a token only where one is given or was got. */
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Gets the token that goes with the next acts. */
  getCsrfToken(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } & Record<string, unknown> }[];
  readonly setCookies: readonly string[];
}

export function browserAt(url: string, address?: string): Browser {
  const cookies = new Map<string, string>();
  let csrfToken: string | undefined;
  const browser: Browser = {
    cookies,
    async fetch(path, init = {}) {
      const headers = new Headers(init.headers);
      if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
      if (address !== undefined) headers.set('x-forwarded-for', address);
      const response = await fetch(`${url}${path}`, { ...init, headers });
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (!name) continue;
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
      return response;
    },
    async ask(query, variables = {}, headers = {}) {
      const response = await browser.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(csrfToken !== undefined && { 'x-csrf-token': csrfToken }), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      return { status: response.status, setCookies: response.headers.getSetCookie(), ...(text.startsWith('{') ? (JSON.parse(text) as object) : {}) };
    },
    async getCsrfToken() {
      csrfToken = (await browser.ask('{ csrfToken }')).data.csrfToken as string;
    },
  };
  return browser;
}

let keys = 0;
export const newKey = (): string => `key-${(keys += 1)}`;

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on Viewer { person { id name } membership { roles organisation { id } } csrfToken sessionEndsAt }
  ... on TooManyRequests { retryAt } ... on Refusal { path } } }`;

export async function signIn(browser: Browser, email: string, password: string): Promise<any> {
  await browser.getCsrfToken();
  const { data } = await browser.ask(SIGN_IN, { input: { email, password, clientMutationKey: newKey() } });
  if (data?.signIn.__typename === 'Viewer') await browser.getCsrfToken();
  return data?.signIn;
}
