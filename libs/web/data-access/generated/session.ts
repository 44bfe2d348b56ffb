// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

import type * as Types from '@shixiao/contract';
import { fragment, operation } from '../src/client/document.ts';

export type SignInMutationVariables = {
  input: Types.SignInInput;
};


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'Viewer', readonly csrfToken: string, readonly sessionEndsAt: string, readonly viewerCanAdminister: boolean, readonly viewerCanCreateCall: boolean, readonly viewerCanCreateProposal: boolean, readonly viewerCanSupervise: boolean, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }>, readonly standsInFor: ReadonlyArray<{ readonly __typename: 'Delegation', readonly id: string, readonly endsAt: string, readonly roles: ReadonlyArray<Types.Role>, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly preferences: { readonly __typename: 'Preferences', readonly language: Types.Language, readonly theme: Types.Theme, readonly digestHour: number } }
    | { readonly __typename: 'CredentialsWrong', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'TooManyRequests', readonly retryAt: string, readonly path: ReadonlyArray<string> }
   };

export type SignInAsDemoMutationVariables = {
  input: Types.SignInAsDemoInput;
};


export type SignInAsDemoMutation = { readonly signInAsDemo:
    | { readonly __typename: 'Viewer', readonly csrfToken: string, readonly sessionEndsAt: string, readonly viewerCanAdminister: boolean, readonly viewerCanCreateCall: boolean, readonly viewerCanCreateProposal: boolean, readonly viewerCanSupervise: boolean, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }>, readonly standsInFor: ReadonlyArray<{ readonly __typename: 'Delegation', readonly id: string, readonly endsAt: string, readonly roles: ReadonlyArray<Types.Role>, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly preferences: { readonly __typename: 'Preferences', readonly language: Types.Language, readonly theme: Types.Theme, readonly digestHour: number } }
    | { readonly __typename: 'NotADemonstration', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'TooManyRequests', readonly retryAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type SignOutMutationVariables = {
  input: Types.SignOutInput;
};


export type SignOutMutation = { readonly signOut:
    | { readonly __typename: 'SignedOut', readonly at: string }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
   };

export type ActForOrganisationMutationVariables = {
  input: Types.ActForOrganisationInput;
};


export type ActForOrganisationMutation = { readonly actForOrganisation:
    | { readonly __typename: 'Viewer', readonly csrfToken: string, readonly sessionEndsAt: string, readonly viewerCanAdminister: boolean, readonly viewerCanCreateCall: boolean, readonly viewerCanCreateProposal: boolean, readonly viewerCanSupervise: boolean, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }>, readonly standsInFor: ReadonlyArray<{ readonly __typename: 'Delegation', readonly id: string, readonly endsAt: string, readonly roles: ReadonlyArray<Types.Role>, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly preferences: { readonly __typename: 'Preferences', readonly language: Types.Language, readonly theme: Types.Theme, readonly digestHour: number } }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly id: string, readonly path: ReadonlyArray<string> }
   };

export type ChangePasswordMutationVariables = {
  input: Types.ChangePasswordInput;
};


export type ChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'Viewer', readonly csrfToken: string, readonly sessionEndsAt: string, readonly viewerCanAdminister: boolean, readonly viewerCanCreateCall: boolean, readonly viewerCanCreateProposal: boolean, readonly viewerCanSupervise: boolean, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }>, readonly standsInFor: ReadonlyArray<{ readonly __typename: 'Delegation', readonly id: string, readonly endsAt: string, readonly roles: ReadonlyArray<Types.Role>, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly preferences: { readonly __typename: 'Preferences', readonly language: Types.Language, readonly theme: Types.Theme, readonly digestHour: number } }
    | { readonly __typename: 'CredentialsWrong', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'PasswordTooWeak', readonly weaknesses: ReadonlyArray<Types.PasswordWeakness>, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
   };

export type ChoosePasswordMutationVariables = {
  input: Types.ChoosePasswordInput;
};


export type ChoosePasswordMutation = { readonly choosePassword:
    | { readonly __typename: 'Viewer', readonly csrfToken: string, readonly sessionEndsAt: string, readonly viewerCanAdminister: boolean, readonly viewerCanCreateCall: boolean, readonly viewerCanCreateProposal: boolean, readonly viewerCanSupervise: boolean, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }>, readonly standsInFor: ReadonlyArray<{ readonly __typename: 'Delegation', readonly id: string, readonly endsAt: string, readonly roles: ReadonlyArray<Types.Role>, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly preferences: { readonly __typename: 'Preferences', readonly language: Types.Language, readonly theme: Types.Theme, readonly digestHour: number } }
    | { readonly __typename: 'InvitationUnknown', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'PasswordTooWeak', readonly weaknesses: ReadonlyArray<Types.PasswordWeakness>, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'TooManyRequests', readonly retryAt: string, readonly path: ReadonlyArray<string> }
   };

export type SetPreferencesMutationVariables = {
  input: Types.SetPreferencesInput;
};


export type SetPreferencesMutation = { readonly setPreferences:
    | { readonly __typename: 'Viewer', readonly csrfToken: string, readonly sessionEndsAt: string, readonly viewerCanAdminister: boolean, readonly viewerCanCreateCall: boolean, readonly viewerCanCreateProposal: boolean, readonly viewerCanSupervise: boolean, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }>, readonly standsInFor: ReadonlyArray<{ readonly __typename: 'Delegation', readonly id: string, readonly endsAt: string, readonly roles: ReadonlyArray<Types.Role>, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly preferences: { readonly __typename: 'Preferences', readonly language: Types.Language, readonly theme: Types.Theme, readonly digestHour: number } }
    | { readonly __typename: 'InputInvalid', readonly path: ReadonlyArray<string>, readonly inputProblems: ReadonlyArray<{ readonly __typename: 'InputProblem', readonly path: ReadonlyArray<string>, readonly kind: Types.InputProblemKind, readonly limit: number | null }> }
    | { readonly __typename: 'KeyReused', readonly firstUsedAt: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotSignedIn', readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'NotAllowed', readonly because: Types.NotAllowedBecause, readonly path: ReadonlyArray<string> }
   };

export type PersonNameFragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null };

export type OrganisationNameFragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind };

export type PartyNamesFragment = { readonly __typename: 'Party', readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind }, readonly onBehalfOf: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } | null };

export type ViewerFactsFragment = { readonly __typename: 'Viewer', readonly csrfToken: string, readonly sessionEndsAt: string, readonly viewerCanAdminister: boolean, readonly viewerCanCreateCall: boolean, readonly viewerCanCreateProposal: boolean, readonly viewerCanSupervise: boolean, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }>, readonly standsInFor: ReadonlyArray<{ readonly __typename: 'Delegation', readonly id: string, readonly endsAt: string, readonly roles: ReadonlyArray<Types.Role>, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly preferences: { readonly __typename: 'Preferences', readonly language: Types.Language, readonly theme: Types.Theme, readonly digestHour: number } };

export type MeQueryVariables = { [key: string]: never; };


export type MeQuery = { readonly me: { readonly __typename: 'Viewer', readonly csrfToken: string, readonly sessionEndsAt: string, readonly viewerCanAdminister: boolean, readonly viewerCanCreateCall: boolean, readonly viewerCanCreateProposal: boolean, readonly viewerCanSupervise: boolean, readonly person: { readonly __typename: 'Person', readonly email: string | null, readonly id: string, readonly name: string, readonly jobTitle: string | null }, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly roles: ReadonlyArray<Types.Role>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly englishName: string | null, readonly kind: Types.OrganisationKind } }>, readonly standsInFor: ReadonlyArray<{ readonly __typename: 'Delegation', readonly id: string, readonly endsAt: string, readonly roles: ReadonlyArray<Types.Role>, readonly from: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly jobTitle: string | null } }>, readonly preferences: { readonly __typename: 'Preferences', readonly language: Types.Language, readonly theme: Types.Theme, readonly digestHour: number } } | null };

export type CsrfTokenQueryVariables = { [key: string]: never; };


export type CsrfTokenQuery = { readonly csrfToken: string };

export type DemoAccountsQueryVariables = { [key: string]: never; };


export type DemoAccountsQuery = { readonly demoAccounts: ReadonlyArray<{ readonly __typename: 'DemoAccount', readonly id: string, readonly name: string, readonly role: Types.Role, readonly organisationName: string, readonly organisationEnglishName: string | null, readonly organisationKind: Types.OrganisationKind }> };

export const OrganisationNameFragment$ = /* @__PURE__ */ fragment("fragment OrganisationName on Organisation{id name englishName kind}", []);
export const PersonNameFragment$ = /* @__PURE__ */ fragment("fragment PersonName on Person{id name jobTitle}", []);
export const ViewerFactsFragment$ = /* @__PURE__ */ fragment("fragment ViewerFacts on Viewer{person{...PersonName email}membership{id roles organisation{...OrganisationName}}memberships{id roles organisation{...OrganisationName}}standsInFor{id endsAt roles from{...PersonName}}preferences{language theme digestHour}csrfToken sessionEndsAt viewerCanAdminister viewerCanCreateCall viewerCanCreateProposal viewerCanSupervise}", [OrganisationNameFragment$, PersonNameFragment$]);
export const SignInDocument = /* @__PURE__ */ operation<SignInMutation, SignInMutationVariables>("mutation SignIn($input:SignInInput!){signIn(input:$input){...ViewerFacts ...on Refusal{path ...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on TooManyRequests{retryAt}}}}", [ViewerFactsFragment$]);
export const SignInAsDemoDocument = /* @__PURE__ */ operation<SignInAsDemoMutation, SignInAsDemoMutationVariables>("mutation SignInAsDemo($input:SignInAsDemoInput!){signInAsDemo(input:$input){...ViewerFacts ...on Refusal{path ...on NotFound{id}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on TooManyRequests{retryAt}}}}", [ViewerFactsFragment$]);
export const SignOutDocument = /* @__PURE__ */ operation<SignOutMutation, SignOutMutationVariables>("mutation SignOut($input:SignOutInput!){signOut(input:$input){...on SignedOut{at}...on Refusal{path ...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", []);
export const ActForOrganisationDocument = /* @__PURE__ */ operation<ActForOrganisationMutation, ActForOrganisationMutationVariables>("mutation ActForOrganisation($input:ActForOrganisationInput!){actForOrganisation(input:$input){...ViewerFacts ...on Refusal{path ...on NotFound{id}...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [ViewerFactsFragment$]);
export const ChangePasswordDocument = /* @__PURE__ */ operation<ChangePasswordMutation, ChangePasswordMutationVariables>("mutation ChangePassword($input:ChangePasswordInput!){changePassword(input:$input){...ViewerFacts ...on Refusal{path ...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on PasswordTooWeak{weaknesses}}}}", [ViewerFactsFragment$]);
export const ChoosePasswordDocument = /* @__PURE__ */ operation<ChoosePasswordMutation, ChoosePasswordMutationVariables>("mutation ChoosePassword($input:ChoosePasswordInput!){choosePassword(input:$input){...ViewerFacts ...on Refusal{path ...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}...on TooManyRequests{retryAt}...on PasswordTooWeak{weaknesses}}}}", [ViewerFactsFragment$]);
export const SetPreferencesDocument = /* @__PURE__ */ operation<SetPreferencesMutation, SetPreferencesMutationVariables>("mutation SetPreferences($input:SetPreferencesInput!){setPreferences(input:$input){...ViewerFacts ...on Refusal{path ...on NotAllowed{because}...on InputInvalid{inputProblems{path kind limit}}...on KeyReused{firstUsedAt}}}}", [ViewerFactsFragment$]);
export const PartyNamesFragment$ = /* @__PURE__ */ fragment("fragment PartyNames on Party{person{...PersonName}organisation{...OrganisationName}onBehalfOf{...PersonName}}", [OrganisationNameFragment$, PersonNameFragment$]);
export const MeDocument = /* @__PURE__ */ operation<MeQuery, MeQueryVariables>("query Me{me{...ViewerFacts}}", [ViewerFactsFragment$]);
export const CsrfTokenDocument = /* @__PURE__ */ operation<CsrfTokenQuery, CsrfTokenQueryVariables>("query CsrfToken{csrfToken}", []);
export const DemoAccountsDocument = /* @__PURE__ */ operation<DemoAccountsQuery, DemoAccountsQueryVariables>("query DemoAccounts{demoAccounts{id name role organisationName organisationEnglishName organisationKind}}", []);
