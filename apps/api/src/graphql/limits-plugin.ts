import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from './context.ts';
import { costOf, MOST_LEVELS, MOST_OBJECTS } from './cost.ts';
import type { Cost } from './cost.ts';
import { apiError } from './errors.ts';

/** Refuses a query that asks for too much before anything of it is carried out. */
export const limitsPlugin: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const problem = tooCostly(costOf(schema, document, operation, request.variables ?? {}));
        if (problem) throw problem;
      },
    };
  },
};

export function tooCostly({ objects, levels }: Cost) {
  if (objects <= MOST_OBJECTS && levels <= MOST_LEVELS) return undefined;
  return apiError('QUERY_TOO_COSTLY', { objects, mostObjects: MOST_OBJECTS, levels, mostLevels: MOST_LEVELS });
}
