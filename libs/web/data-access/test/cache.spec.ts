import { expect, it } from '@jest/globals';
import { createCache } from '../src/client/cache.ts';
import { NoticesDocument } from '../generated/notices.ts';
import { MeDocument } from '../generated/session.ts';
import { parse } from 'graphql';

const page = (ids: readonly string[], hasNextPage: boolean) => ({
  notices: {
    __typename: 'ActionNoticeConnection',
    edges: ids.map((id) => ({ __typename: 'ActionNoticeEdge', cursor: id, node: { __typename: 'ActionNotice', id } })),
    pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: ids.at(-1) },
  },
});
const query = parse(`query Notices($onlyOpen: Boolean!, $first: Int!, $after: String) {
  notices(onlyOpen: $onlyOpen, first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
}`);
const idsOf = (data: unknown) => (data as ReturnType<typeof page>).notices.edges.map(({ node }) => node.id);

it('keeps the pages of one list as one list', () => {
  const cache = createCache();
  cache.writeQuery({ query, variables: { onlyOpen: true, first: 2 }, data: page(['a', 'b'], true) });
  cache.writeQuery({ query, variables: { onlyOpen: true, first: 2, after: 'b' }, data: page(['c'], false) });
  expect(idsOf(cache.readQuery({ query, variables: { onlyOpen: true, first: 2 } }))).toEqual(['a', 'b', 'c']);
});

it('keeps lists of other arguments apart', () => {
  const cache = createCache();
  cache.writeQuery({ query, variables: { onlyOpen: true, first: 2 }, data: page(['a'], false) });
  cache.writeQuery({ query, variables: { onlyOpen: false, first: 2 }, data: page(['a', 'b'], false) });
  expect(idsOf(cache.readQuery({ query, variables: { onlyOpen: true, first: 2 } }))).toEqual(['a']);
});

it('keeps items of a content with versions where they were found', () => {
  const cache = createCache();
  const asked = parse('query Content($id: ID!) { callContent(id: $id) { id criteria { id name } } }');
  const content = (id: string, name: string) => ({ callContent: { __typename: 'CallContent', id, criteria: [{ __typename: 'Criterion', id: 'c', name }] } });
  cache.writeQuery({ query: asked, variables: { id: '1' }, data: content('1', 'Price') });
  cache.writeQuery({ query: asked, variables: { id: '2' }, data: content('2', 'Effect') });
  expect(cache.readQuery({ query: asked, variables: { id: '1' } })).toEqual(content('1', 'Price'));
});

it('asks for the type of everything, by which results are told apart', () => {
  const cache = createCache();
  for (const document of [NoticesDocument, MeDocument]) {
    expect(JSON.stringify(cache.transformDocument(document))).toContain('__typename');
  }
});
