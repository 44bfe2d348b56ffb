import { expect, it } from '@jest/globals';
import type { CallResolvers, MutationResolvers, OpenCallResult, QueryResolvers } from '../src/index.ts';

/** A row such as the server holds for a call; the type check of this file is half of the tests in it. */
interface CallRow {
  readonly id: string;
  readonly heading: string;
}

declare module '../src/index.ts' {
  interface Backing {
    Call: CallRow;
  }
}

const row: CallRow = { id: 'c1', heading: 'Parks' };
const pageInfo = { hasNextPage: false, hasPreviousPage: false };

it('a resolver of a field is given the row that stands behind its type', () => {
  const call: CallResolvers = { title: ({ heading }) => heading };
  // @ts-expect-error the row has no title
  const wrong: CallResolvers = { title: ({ title }) => title };
  expect([typeof call.title, typeof wrong.title]).toEqual(['function', 'function']);
});

it('rows stand in the places of their type wherever it occurs', () => {
  const query: QueryResolvers = { calls: () => ({ edges: [{ cursor: 'x', node: row }], pageInfo }) };
  // @ts-expect-error the heading is missing
  const wrong: QueryResolvers = { calls: () => ({ edges: [{ cursor: 'x', node: { id: 'c1' } }], pageInfo }) };
  expect([typeof query.calls, typeof wrong.calls]).toEqual(['function', 'function']);
});

it('a mutation answers its success or one of its refusals, each by its name', () => {
  const mutation: MutationResolvers = {
    openCall: (_parent, { input }) =>
      input.expectedVersion === 1 ? { __typename: 'Call', ...row } : { __typename: 'CallLocked', path: [], callStage: 'open' },
    // @ts-expect-error a call that is withdrawn has nobody helping
    withdrawCall: () => ({ __typename: 'WithHelper', path: [], person: undefined }),
  };
  expect(Object.keys(mutation)).toEqual(['openCall', 'withdrawCall']);
});

it('results are told apart by their names', () => {
  const told = (result: OpenCallResult): string => {
    switch (result.__typename) {
      case 'Call':
        return result.title;
      case 'CallLocked':
        return result.callStage;
      default:
        return result.__typename;
    }
  };
  expect(told({ __typename: 'CallLocked', path: [], callStage: 'open' })).toBe('open');
});
