// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

import type * as Types from '@shixiao/contract';
import { fragment, operation } from '../src/client/document.ts';

export type UploadFactsFragment = { readonly __typename: 'Upload', readonly id: string, readonly url: string, readonly fileName: string, readonly size: number, readonly received: number, readonly state: Types.UploadState, readonly fault: Types.FileFault | null };

export type UploadRulesNowQueryVariables = { [key: string]: never; };


export type UploadRulesNowQuery = { readonly system: { readonly __typename: 'System', readonly upload: { readonly __typename: 'UploadRules', readonly endpoint: string, readonly maxSize: number, readonly chunkSize: number, readonly mediaTypes: ReadonlyArray<string> } } };

export type UploadNowQueryVariables = {
  id: string;
};


export type UploadNowQuery = { readonly upload: { readonly __typename: 'Upload', readonly id: string, readonly url: string, readonly fileName: string, readonly size: number, readonly received: number, readonly state: Types.UploadState, readonly fault: Types.FileFault | null } | null };

export type StartUploadMutationVariables = {
  input: Types.StartUploadInput;
};


export type StartUploadMutation = { readonly startUpload:
    | { readonly __typename: 'Upload', readonly id: string, readonly url: string, readonly fileName: string, readonly size: number, readonly received: number, readonly state: Types.UploadState, readonly fault: Types.FileFault | null }
    | { readonly __typename: 'FileRefused', readonly path: ReadonlyArray<string>, readonly fileFault: Types.FileFault, readonly allowedMediaTypes: ReadonlyArray<string>, readonly maxSize: number }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
   };

export const UploadFactsFragment$ = /* @__PURE__ */ fragment("fragment UploadFacts on Upload{id url fileName size received state fault}", []);
export const UploadRulesNowDocument = /* @__PURE__ */ operation<UploadRulesNowQuery, UploadRulesNowQueryVariables>("query UploadRulesNow{system{upload{endpoint maxSize chunkSize mediaTypes}}}", []);
export const UploadNowDocument = /* @__PURE__ */ operation<UploadNowQuery, UploadNowQueryVariables>("query UploadNow($id:ID!){upload(id:$id){...UploadFacts}}", [UploadFactsFragment$]);
export const StartUploadDocument = /* @__PURE__ */ operation<StartUploadMutation, StartUploadMutationVariables>("mutation StartUpload($input:StartUploadInput!){startUpload(input:$input){...UploadFacts ...on Refusal{path ...on FileRefused{fileFault allowedMediaTypes maxSize}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [UploadFactsFragment$]);
