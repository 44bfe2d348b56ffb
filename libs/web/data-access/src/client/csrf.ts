import { InjectionToken } from '@angular/core';
import { fetchOrOffline } from './failure.ts';

/** The token that goes along with every mutation: the session's, or one asked for while there is no session. */
export interface CsrfToken {
  /** Resolves to the token to send now. Rejects where the server cannot be reached. */
  current(): Promise<string>;
  /** Takes the session's token, or forgets it where there is no session. */
  set(token: string | undefined): void;
}

export const CSRF_TOKEN = new InjectionToken<CsrfToken>('csrf token', { providedIn: 'root', factory: createCsrfToken });

function createCsrfToken(): CsrfToken {
  let token: string | undefined;
  return {
    async current() {
      token ??= await askForToken();
      return token;
    },
    set(next) {
      token = next;
    },
  };
}

/** Asked for beside the client, whose every request waits for it. */
async function askForToken(): Promise<string> {
  const response = await fetchOrOffline('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ csrfToken }' }),
  });
  const answer = (await response.json()) as { data?: { csrfToken: string } };
  if (!answer.data) throw new Error('The server gave no token.');
  return answer.data.csrfToken;
}
