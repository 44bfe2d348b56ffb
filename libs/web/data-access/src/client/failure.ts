import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Why the server gave no answer to act on; a refusal is an answer and none of these. */
export type Failure = 'offline' | 'notSignedIn' | 'forbidden' | 'tooCostly' | 'tooOften' | 'broken';

const OFFLINE = 'Offline';

/** `fetch`, whose failure to connect can be told from a defect of ours: both are a TypeError else. */
export const fetchOrOffline: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } catch (cause) {
    // A request that was called off is no lost connection.
    if (cause instanceof DOMException) throw cause;
    throw Object.assign(new Error('No connection came about.', { cause }), { name: OFFLINE });
  }
};

/** By the `extensions.code` of the contract, else by how the request ended. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return byCode(error.errors[0]?.extensions?.['code']);
  if (ServerError.is(error)) return byStatus(error.statusCode);
  return error instanceof Error && error.name === OFFLINE ? 'offline' : 'broken';
}

/** Whether this is a defect of the page rather than an answer of server or network. */
export function isDefect(error: unknown): boolean {
  return failureOf(error) === 'broken' && !CombinedGraphQLErrors.is(error) && !ServerError.is(error);
}

function byCode(code: unknown): Failure {
  switch (code) {
    case 'UNAUTHENTICATED':
      return 'notSignedIn';
    case 'FORBIDDEN':
      return 'forbidden';
    case 'QUERY_TOO_COSTLY':
      return 'tooCostly';
    case 'TOO_MANY_REQUESTS':
      return 'tooOften';
    default:
      return 'broken';
  }
}

/** A gateway that finds no server behind it is, for a person, the same as no connection. */
function byStatus(status: number): Failure {
  if (status === 429) return 'tooOften';
  return status === 502 || status === 503 || status === 504 ? 'offline' : 'broken';
}
