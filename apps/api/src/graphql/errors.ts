import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** What no act provides for, as the contract tells it apart. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'QUERY_TOO_COSTLY'
  | 'TOO_MANY_REQUESTS'
  | 'BAD_USER_INPUT'
  | 'INTERNAL_SERVER_ERROR';

const SENTENCES: Readonly<Record<ErrorCode, string>> = {
  UNAUTHENTICATED: 'Nobody is signed in',
  FORBIDDEN: 'Not allowed',
  QUERY_TOO_COSTLY: 'The query asks for too much at once',
  TOO_MANY_REQUESTS: 'Asked too often',
  BAD_USER_INPUT: 'The document or its variables are not valid',
  INTERNAL_SERVER_ERROR: 'Something went wrong here',
};

/** For developers: screens go by the code. */
export function apiError(code: ErrorCode, facts: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(SENTENCES[code], { extensions: { ...facts, code } });
}

const OF_THE_DOCUMENT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE']);

/** What goes out of an error: its code, and nothing of how it came about unless the document itself was wrong. What is a bug is logged. */
export function formatError(log: Logger) {
  return ({ message, path, locations, extensions }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const given = typeof extensions?.['code'] === 'string' ? extensions['code'] : undefined;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (given !== undefined && OF_THE_DOCUMENT.has(given)) return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
    if (given !== undefined && given !== 'INTERNAL_SERVER_ERROR' && given in SENTENCES) {
      const { stacktrace: _inside, ...facts } = extensions ?? {};
      return { message, ...place, extensions: facts };
    }
    log.error({ err: unwrapResolverError(error), path }, 'a field failed');
    return { message: SENTENCES.INTERNAL_SERVER_ERROR, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/** Whether the database says that a text is no id, or no number that it has room for. */
export function isNoSuchId(error: unknown): boolean {
  const { code } = ((error as { driverError?: object }).driverError ?? error) as { readonly code?: unknown };
  return code === '22P02';
}
