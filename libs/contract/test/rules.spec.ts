import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { oneThingByItsIdMayBeAbsent, whatMayBeAbsentSaysWhatThatMeans } from './rules/absence.ts';
import { everyOperationSaysWhoMayCallIt, grantsAreUnambiguous } from './rules/access.ts';
import { everythingIsDescribedInBothLanguages } from './rules/descriptions.ts';
import { connectionsAreAskedForInPages, connectionsHaveOneShape, listsHaveNoHoles, listsSayHowLongTheyAre } from './rules/lists.ts';
import {
  conflictsComeFromVersions,
  inputsCarryTheKeyOfTheirAct,
  mutationsAnswerAResultOfTheirOwn,
  mutationsTakeOneInputOfTheirOwn,
  resultsAreOneSuccessAndRefusals,
  resultsHoldTheRefusalsOfTheirKind,
} from './rules/mutations.ts';
import { namesAreSpelledAlike, namesTellInstantsFromDays, nobodyRanksPeople, rightsOfTheViewerAreAnsweredYesOrNo } from './rules/names.ts';
import type { Rule } from './rules/parts.ts';
import { everyTypeIsUsed, interfacesHaveObjects } from './rules/reachable.ts';
import { membersCanBeAskedForSideBySide, refusalsHoldNoSentences } from './rules/refusals.ts';
import { contract } from './schema.ts';

const DIRECTIVES = `
  enum Role { approver expert }
  enum AccessScope { everybody self party }
  scalar DateTime
  scalar Date
  directive @access(roles: [Role!]!, scope: AccessScope!) repeatable on FIELD_DEFINITION
  directive @size(max: Int!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  interface Refusal { path: [String!]! }
`;

/** A mutation `act` with this input and result. */
const act = (input: string, members: string, scope = 'self', roles = '[approver]'): string => `
  type Query { a: Int }
  input ActInput { ${input} clientMutationKey: ID! }
  type Done { id: ID! }
  ${['InputInvalid', 'KeyReused', 'NotSignedIn', 'NotAllowed', 'NotFound', 'TooManyRequests', 'Conflict']
    .map((name) => `type ${name} implements Refusal { path: [String!]! }`)
    .join('\n')}
  union ActResult = ${members}
  type Mutation { act(input: ActInput!): ActResult! @access(roles: ${roles}, scope: ${scope}) }
`;

/** Each rule, an offender that it has to find, and words of what it says of it. */
const RULES: readonly (readonly [string, Rule, string, string])[] = [
  ['describes everything in English and Chinese', everythingIsDescribedInBothLanguages, '"Only English." type Query { a: Int }', 'Query is described as "Only English."'],
  ['describes arguments, too', everythingIsDescribedInBothLanguages, 'type Query { a(b: Int): Int }', 'Query.a(b) is described'],
  ['describes values of enums, too', everythingIsDescribedInBothLanguages, 'type Query { a: Int }', 'Role.expert is described'],
  ['takes one input per mutation', mutationsTakeOneInputOfTheirOwn, 'type Query { a: Int } type Mutation { act(id: ID!): Int }', 'act is to take (input: ActInput!)'],
  ['takes a key with every act', inputsCarryTheKeyOfTheirAct, 'type Query { a: Int } input ActInput { a: Int } type Mutation { act(input: ActInput!): Int }', 'The input of act is to have clientMutationKey'],
  ['answers one result per mutation', mutationsAnswerAResultOfTheirOwn, 'type Query { a: Int } type Mutation { act: Boolean! }', 'act is to answer the union ActResult!'],
  ['answers one success', resultsAreOneSuccessAndRefusals, act('', 'InputInvalid | KeyReused'), 'The result of act is to be one success and then refusals'],
  ['answers no second success', resultsAreOneSuccessAndRefusals, `${act('', 'Done | Other')} type Other { id: ID! }`, 'one success and then refusals'],
  ['can refuse a broken input', resultsHoldTheRefusalsOfTheirKind, act('', 'Done | KeyReused | NotSignedIn | NotAllowed'), 'is to hold InputInvalid'],
  ['can refuse whoever is not signed in', resultsHoldTheRefusalsOfTheirKind, act('', 'Done | InputInvalid | KeyReused | NotAllowed'), 'is to hold NotSignedIn'],
  ['can refuse what is not there', resultsHoldTheRefusalsOfTheirKind, act('callId: ID!', 'Done | InputInvalid | KeyReused | NotSignedIn | NotAllowed'), 'is to hold NotFound'],
  ['can refuse the public when it asks too often', resultsHoldTheRefusalsOfTheirKind, act('', 'Done | InputInvalid | KeyReused', 'everybody', '[]'), 'is to hold TooManyRequests'],
  ['answers conflicts where versions are named', conflictsComeFromVersions, act('expectedVersion: Int!', 'Done | KeyReused'), 'exactly where it can answer Conflict'],
  ['asks for versions where there can be conflicts', conflictsComeFromVersions, act('', 'Done | Conflict'), 'exactly where it can answer Conflict'],
  ['holds no sentences in refusals', refusalsHoldNoSentences, 'type Query { a: Int } type Late implements Refusal { path: [String!]! message: String! }', 'Late.message looks like a sentence'],
  ['gives refusals one shape per name', membersCanBeAskedForSideBySide, 'type Query { a: Int } type A implements Refusal { path: [String!]! at: Int } type B implements Refusal { path: [String!]! at: Int! }', 'A.at is Int and B.at is Int!'],
  ['gives members of a union one shape per name', membersCanBeAskedForSideBySide, 'type Query { a: U } type A { at: Int } type B { at: String } union U = A | B', 'U: A.at is Int and B.at is String'],
  ['pages connections by Relay', connectionsHaveOneShape, 'type Query { a: AConnection } type AConnection { edges: [Int!]! }', 'AConnection.edges is to be [AEdge!]!'],
  ['asks for connections in pages of at most 100', connectionsAreAskedForInPages, 'type AConnection { a: Int } type Query { a(first: Int! = 1000, after: String): AConnection }', 'Query.a is to take first'],
  ['says how long lists are', listsSayHowLongTheyAre, 'type A { a: Int } type Query { a: [A!]! }', 'Query.a is a list without @size'],
  ['says how long lists in inputs may be', listsSayHowLongTheyAre, 'type Query { a(ids: [ID!]!): Int }', 'Query.a(ids) is a list without @size'],
  ['has no holes in lists', listsHaveNoHoles, 'type Query { a: [Int]! }', 'Query.a is a list whose items may be null'],
  ['says what absence means', whatMayBeAbsentSaysWhatThatMeans, 'type Query { "A figure. / 数。" a: Int }', 'Query.a may be absent'],
  ['answers null for what one may not see', oneThingByItsIdMayBeAbsent, 'type Query { a(id: ID!): Int! }', 'Query.a is to answer null'],
  ['says who may call what', everyOperationSaysWhoMayCallIt, 'type Query { a: Int } type Subscription { b: Int }', 'Subscription.b has no @access'],
  ['gives a role one scope', grantsAreUnambiguous, 'type Query { a: Int @access(roles: [expert], scope: self) @access(roles: [expert], scope: party) }', 'grants expert twice'],
  ['names no roles where everybody may', grantsAreUnambiguous, 'type Query { a: Int @access(roles: [expert], scope: everybody) }', 'is for everybody and names roles'],
  ['grants to somebody', grantsAreUnambiguous, 'type Query { a: Int @access(roles: [], scope: self) }', 'grants nobody'],
  ['spells names alike', namesAreSpelledAlike, 'type Query { some_thing: Int }', 'Query.some_thing is not in camelCase'],
  ['tells instants by their names', namesTellInstantsFromDays, 'type Query { openedAt: Date }', 'Query.openedAt is to be a DateTime'],
  ['tells days by their names', namesTellInstantsFromDays, 'type Query { dueOn: DateTime }', 'Query.dueOn is to be a Date'],
  ['answers rights with yes or no', rightsOfTheViewerAreAnsweredYesOrNo, 'type Query { viewerCanSign: Boolean }', 'Query.viewerCanSign is to be Boolean!'],
  ['has no rankings', nobodyRanksPeople, 'type Query { officerRanking: Int }', 'Query.officerRanking sounds like a ranking'],
  ['puts no figure on a person', nobodyRanksPeople, 'type Query { a: Person } type Person { tasksDone: Int! }', 'Person.tasksDone puts a figure on a person'],
  ['orders nobody', nobodyRanksPeople, 'type PersonConnection { a: Int } type Query { people(orderBy: Int): PersonConnection }', 'Query.people(orderBy) orders people'],
  ['uses every type', everyTypeIsUsed, 'type Query { a: Int } type Forgotten { a: Int }', 'Forgotten is used by no operation'],
  ['has objects for every interface', interfacesHaveObjects, 'type Query { a: Int }', 'Refusal is an interface of nothing'],
];

describe('the contract', () => {
  it.each([...new Map(RULES.map(([name, rule]) => [rule, name]))].map(([rule, name]) => [name, rule] as const))('%s', (_name, rule) => {
    expect(rule(contract)).toEqual([]);
  });
});

describe('the rule that it', () => {
  it.each(RULES)('%s finds an offender', (_name, rule, offender, words) => {
    expect(rule(buildSchema(DIRECTIVES + offender))).toContainEqual(expect.stringContaining(words));
  });
});
