// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

import type * as Types from '@shixiao/contract';
import { operation } from '../src/client/document.ts';

export type SearchQueryVariables = {
  text: string;
  kinds?: ReadonlyArray<Types.SearchKind> | Types.SearchKind | null | undefined;
};


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly __typename: 'SearchHit', readonly kind: Types.SearchKind, readonly id: string, readonly title: string, readonly projectId: string | null, readonly excerpt: string }> };

export const SearchDocument = /* @__PURE__ */ operation<SearchQuery, SearchQueryVariables>("query Search($text:String!$kinds:[SearchKind!]){search(text:$text kinds:$kinds limit:30){kind id title projectId excerpt}}", []);
