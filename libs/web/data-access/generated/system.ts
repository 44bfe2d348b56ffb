// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

import { operation } from '../src/client/document.ts';

export type SystemFactsQueryVariables = { [key: string]: never; };


export type SystemFactsQuery = { readonly system: { readonly __typename: 'System', readonly release: string, readonly isDemonstration: boolean, readonly name: { readonly __typename: 'Sentence', readonly zh: string, readonly en: string }, readonly upload: { readonly __typename: 'UploadRules', readonly mediaTypes: ReadonlyArray<string>, readonly maxSize: number } } };

export const SystemFactsDocument = /* @__PURE__ */ operation<SystemFactsQuery, SystemFactsQueryVariables>("query SystemFacts{system{name{zh en}release isDemonstration upload{mediaTypes maxSize}}}", []);
