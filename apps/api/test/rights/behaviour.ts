import { describe, expect, it } from '@jest/globals';
import { typeDefs } from '@shixiao/contract';
import type { Role } from '@shixiao/contract';
import { buildSchema, getNamedType } from 'graphql';
import type { GraphQLField } from 'graphql';
import type { Answer, Browser } from '../visitor.ts';
import type { Actor } from './demonstration-world.ts';
import { inputsFor } from './inputs.ts';
import type { Generated, Things } from './inputs.ts';
import { COLUMNS, readMatrix } from './matrix.ts';
import { selectionOf } from './selections.ts';
import { open } from './the-world.ts';

const schema = buildSchema(typeDefs);
const matrix = readMatrix();

type Kind = 'Query' | 'Mutation';
const operations = (['Query', 'Mutation'] as const).flatMap((kind) => {
  const root = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => ({ kind, field, name: `${kind}.${field.name}` }));
});

/** The document by which an operation is tried, with what can be asked for at once of what a query answers. */
function documentOf(kind: Kind, field: GraphQLField<unknown, unknown>): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  // What an act made is rolled back before its fields could be asked for.
  const selection = kind === 'Query' ? selectionOf(schema, getNamedType(field.type), 1) : '{ __typename }';
  return `${kind.toLowerCase()}${variables && `(${variables})`} { it: ${field.name}${args && `(${args})`} ${selection} }`;
}

const documents = new Map(operations.map(({ kind, field, name }) => [name, documentOf(kind, field)]));
const isListed = (answer: Answer): boolean => Array.isArray(answer.data?.it?.edges) || Array.isArray(answer.data?.it);

async function attempt(browser: Browser, name: string, { variables }: Generated): Promise<Answer> {
  const cookies = [...browser.cookies];
  const answer = await browser.ask(documents.get(name) ?? '', variables);
  // Whoever signed out or in goes on as before: nothing of it was kept.
  browser.cookies.clear();
  for (const [cookie, value] of cookies) browser.cookies.set(cookie, value);
  const failed = answer.errors?.find(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR' || extensions.code === 'BAD_USER_INPUT');
  if (failed) throw new Error(`${name} ${JSON.stringify(variables)}: ${JSON.stringify(answer.errors)}`);
  return answer;
}

/** In one word what was answered: a refusal, an error’s code, `nothing`, or `answered`. */
function outcomeOf(answer: Answer): string {
  const code = answer.errors?.[0]?.extensions.code;
  if (code !== undefined) return code;
  const it = answer.data?.it;
  if (it === null || it === undefined || (isListed(answer) && (it.edges ?? it).length === 0)) return 'nothing';
  return answer.data?.it.__typename in refusals ? (it.__typename as string) : 'answered';
}

const refusals: Readonly<Record<string, true>> = Object.fromEntries(
  (() => {
    const refusal = schema.getType('Refusal');
    return refusal && 'getFields' in refusal ? schema.getPossibleTypes(refusal as never).map(({ name }) => [name, true]) : [];
  })(),
);

/** Inputs about each of the world's projects; fewer where an operation does not ask about one. */
function inputsOf({ field }: { readonly field: GraphQLField<unknown, unknown> }): readonly Generated[] {
  const seen = new Set<string>();
  return open().variants.flatMap((things: Things) => {
    const generated = inputsFor(field, things);
    const about = JSON.stringify([...generated.named].map((name) => things[name]));
    if (seen.has(about)) return [];
    seen.add(about);
    return [generated];
  });
}

const roles = COLUMNS.filter((column): column is Role => column !== 'anonymous');
/** They end the session in which they are tried: only who is not signed in needs them. */
const WAYS_IN: ReadonlySet<string> = new Set(['Mutation.signIn', 'Mutation.signInAsDemo', 'Mutation.choosePassword']);
const REFUSED_TO_ROLE: ReadonlySet<string> = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'NotSignedIn']);

describe.each(operations)('$name', (operation) => {
  const { kind, name } = operation;
  const row = matrix.get(name);

  it('is refused to whoever has no role for it', async () => {
    const [input] = inputsOf(operation);
    if (!input) throw new Error('There is nothing to ask about');
    const refusedTo = roles.filter((role) => row?.[role] === undefined);
    const outcomes = await Promise.all(refusedTo.map(async (role) => [role, outcomeOf(await attempt(open().own[role][0]!.browser, name, input))]));
    expect(outcomes).toEqual(refusedTo.map((role) => [role, kind === 'Query' ? 'FORBIDDEN' : 'NotAllowed']));
    const anonymous = outcomeOf(await attempt(open().anonymous, name, input));
    if (row?.anonymous === undefined) expect(anonymous).toBe(kind === 'Query' ? 'UNAUTHENTICATED' : 'NotSignedIn');
    else expect(['UNAUTHENTICATED', 'NotSignedIn']).not.toContain(anonymous);
  });

  const granted = roles.flatMap((role) => (row?.[role] === undefined ? [] : [[role, row[role]] as const]));
  if (granted.length > 0 && !WAYS_IN.has(name)) it.each(granted)('is not refused to %s for want of rights', async (role, scope) => {
    const outcomes = new Set<string>();
    const inputs = inputsOf(operation);
    for (const { browser, personId } of open().own[role]) {
      for (const input of [...inputs, inputsFor(operation.field, { ...open().variants[0], personId })]) {
        const outcome = outcomeOf(await attempt(browser, name, input));
        const isFound = kind === 'Query' ? outcome !== 'nothing' || input.named.size === 0 : outcome !== 'NotFound' && outcome !== 'NotAllowed';
        if (isFound && !REFUSED_TO_ROLE.has(outcome)) return;
        outcomes.add(outcome);
      }
    }
    expect([...outcomes].filter((outcome) => REFUSED_TO_ROLE.has(outcome))).toEqual([]);
    // Not everybody has something of everything.
    const mayHaveNone = scope === 'self' || scope === 'assigned' || scope === 'everybody' || inputs.every(({ lacking }) => lacking.size > 0);
    if (!mayHaveNone && NOTHING_OF_THEIRS[`${name} ${role}`] === undefined) throw new Error(`${role} (${scope}): ${[...outcomes].join(', ')}`);
  });

  // What is offered to supervisors is offered to all of the jurisdiction; a search finds what may be seen of it.
  const scopeOf = (role: Role) => (name === 'Query.search' ? matrix.get('Query.project')?.[role] : row?.[role]);
  const isOfAll = (role: Role): boolean => scopeOf(role) === 'jurisdiction' || (scopeOf(role) === 'assigned' && role === 'supervisor');
  const kept = (role: Role, where: 'beside' | 'elsewhere'): boolean =>
    row?.[role] !== undefined && row[role] !== 'everybody' && row[role] !== 'anywhere' && !(where === 'beside' && isOfAll(role));
  const strangers = (['beside', 'elsewhere'] as const).flatMap((where) => roles.filter((role) => kept(role, where)).map((role) => [role, where] as const));

  if (strangers.length > 0) it.each(strangers)('has nothing for %s of others, %s', async (role, where) => {
    const { browser }: Actor = open()[where][role];
    for (const input of inputsOf(operation)) {
      const answer = await attempt(browser, name, input);
      const shown = JSON.stringify(answer.data ?? {});
      const sent = JSON.stringify(input.variables);
      expect([...open().secrets].filter((id) => shown.includes(id) && !sent.includes(id))).toEqual([]);
      const isAboutAThing = [...input.named].some((one) => !input.lacking.has(one) && !OPEN_TO_ALL.has(one));
      if (!isAboutAThing || OWN_IN_ANY_CASE[name] !== undefined) continue;
      expect([outcomeOf(answer), input.variables]).toEqual([expect.stringMatching(/^(nothing|NotFound|NotAllowed)$/), input.variables]);
    }
  });
});

/** What is public is there for strangers, too. */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['callId', 'consultationId', 'jurisdictionId', 'lifecycleId', 'organisationId']);

/** Acts that make something of the caller’s own, whatever else they name; and why. */
const OWN_IN_ANY_CASE: Readonly<Record<string, string>> = {
  'Mutation.createProposal': 'a call is open to every enterprise',
};

/** Rights to which the world holds nothing that they could be used on; and why. */
const NOTHING_OF_THEIRS: Readonly<Record<string, string>> = {
  'Mutation.addEvidence verifier': 'an upload is that of whoever uploaded it',
  'Mutation.removeEvidence verifier': 'evidence is taken back by whoever added it',
  'Mutation.justifySimilarity caseOfficer': 'no two proposals are alike',
};
