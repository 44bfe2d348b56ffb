import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { costOf } from '../src/graphql/cost.ts';
import { idsOfNothing, inputProblems } from '../src/graphql/input-problems.ts';
import { SCALARS } from '../src/graphql/scalars.ts';

const schema = buildSchema(`
  directive @size(max: Int!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  scalar JSON
  type Item { id: ID! items: [Item!]! @size(max: 5) many: [Item!]! @size(max: 200) page(first: Int! = 20): Page! }
  type Page { edges: [Edge!]! }
  type Edge { node: Item! }
  type Query { item: Item do(input: Input!): Int }
  input Input { ids: [ID!]! @size(max: 2) text: String inner: Input content: JSON clientMutationKey: ID }
`);

describe('what a query costs', () => {
  const cost = (query: string, variables = {}) => {
    const document = parse(query);
    return costOf(schema, document, getOperationAST(document)!, variables);
  };

  it.each([
    ['one thing', '{ item { id } }', 1, 2],
    ['a bounded list as long as it may be', '{ item { items { id } } }', 6, 3],
    ['a long one as long as is usual', '{ item { many { id } } }', 9, 3],
    ['a page as long as it is asked for', '{ item { page(first: 50) { edges { node { id } } } } }', 1 + 50 * 3, 5],
    ['a page that is not asked for by length', '{ item { page { edges { node { id } } } } }', 1 + 20 * 3, 5],
    ['the same twice under two names', '{ a: item { id } b: item { id } }', 2, 2],
    ['what comes by fragments', '{ item { ...f ... on Item { items { id } } } } fragment f on Item { items { id } }', 11, 3],
  ])('counts %s', (_what, query, objects, levels) => {
    expect(cost(query)).toEqual({ objects, levels });
  });

  it('takes the length of a page from a variable', () => {
    expect(cost('query ($n: Int!) { item { page(first: $n) { edges { cursor: __typename } } } }', { n: 100 }).objects).toBe(201);
  });
});

describe('an input', () => {
  const type = (schema.getType('Query') as GraphQLObjectType).getFields()['do']!.args[0]!.type;

  it('has no list longer than the schema allows, however deep it lies', () => {
    expect(inputProblems(type, { ids: ['1', '2'], inner: { ids: ['1', '2', '3'] } })).toEqual([{ path: ['inner', 'ids'], kind: 'tooMany', limit: 2 }]);
  });

  it('has content that is no deeper than forms are, and of proper text', () => {
    const deep = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) as unknown;
    expect(inputProblems(type, { ids: [], content: deep }).map(({ kind }) => kind)).toEqual(['tooDeep']);
    expect(inputProblems(type, { ids: [], content: { a: [{ b: 'x\u0000' }] } })).toEqual([{ path: ['content', 'a', '0', 'b'], kind: 'textWithNul', limit: null }]);
  });

  it('may hold emoji, marks of direction and markup', () => {
    expect(inputProblems(type, { ids: ['🙂'], text: '<b>\u202e🙂</b>\n' })).toEqual([]);
  });

  it('is told which of its ids are none', () => {
    const ids = ['01a20b11-1a80-7000-8000-000000000001', 'none'];
    expect(idsOfNothing(type, { ids, clientMutationKey: 'key' })).toEqual([{ path: ['ids', '1'], kind: 'unknownId', limit: null }]);
  });
});

describe('a value of the contract', () => {
  it.each([
    ['DateTime', '2026-11-24T09:00:00+08:00', '2026-11-24T01:00:00.000Z'],
    ['Date', '2028-02-29', '2028-02-29'],
    ['Decimal', '-12.50', '-12.50'],
    ['Sha256', 'a'.repeat(64), 'a'.repeat(64)],
  ] as const)('%s is read from %s', (name, text, value) => {
    expect(SCALARS[name].parseValue(text)).toBe(value);
  });

  it.each([
    ['DateTime', '2026-11-24'],
    ['DateTime', '2026-02-30T00:00:00Z'],
    ['DateTime', '2026-11-24T09:00:00'],
    ['Date', '2027-02-29'],
    ['Date', '24.11.2026'],
    ['Decimal', '1e3'],
    ['Decimal', '01'],
    ['Decimal', 12.5],
    ['Sha256', 'A'.repeat(64)],
  ] as const)('%s is not read from %j', (name, text) => {
    expect(() => SCALARS[name].parseValue(text)).toThrow(`This is no ${name}`);
  });
});
