import { describe, expect, it } from '@jest/globals';
import { access, typeDefs } from '@shixiao/contract';
import type { Access, Role } from '@shixiao/contract';
import { buildSchema, getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLNamedType } from 'graphql';
import type { Answer, Browser } from '../visitor.ts';
import { inputsFor } from './inputs.ts';
import type { Things } from './inputs.ts';
import { fieldOf, selectionOf } from './selections.ts';
import { open } from './the-world.ts';

const schema = buildSchema(typeDefs);
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});

/** What a field below a query needs to be told. */
const ARGUMENTS = { 'ProcessView.explanation': 'element: "decide"' };

/** Where what is asked for lies deeper than elsewhere. */
const DEEP: ReadonlySet<string> = new Set(['milestone', 'scoringRound', 'indicator', 'processView']);

const seen = new Set<string>();

/** Which fields had a value somewhere. */
function note(value: unknown): void {
  if (Array.isArray(value)) value.forEach(note);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { __typename: type, ...fields } = value as Readonly<Record<string, unknown>>;
  for (const [name, inner] of Object.entries(fields)) {
    if (inner !== null && typeof type === 'string') seen.add(`${type}.${name}`);
    note(inner);
  }
}

/** Documents that together ask for everything below a query, so many objects deep: one for all of it, or one for each field. */
function documents(query: GraphQLField<unknown, unknown>, isWhole: boolean, depth = 2): readonly string[] {
  const variables = query.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const args = query.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const type = getNamedType(query.type);
  const asked = (selection: string): string => `query${variables && `(${variables})`} { ${query.name}${args && `(${args})`} ${selection} }`;
  if (isWhole || !isObjectType(type)) return [asked(selectionOf(schema, type, depth, ARGUMENTS))];
  const node = type.getFields()['edges'] && schema.getType(type.name.replace(/Connection$/, ''));
  const parent = isObjectType(node) ? node : type;
  return Object.values(parent.getFields()).flatMap((field) => {
    const part = fieldOf(schema, parent, field, depth, ARGUMENTS);
    if (part === undefined) return [];
    return [asked(parent === type ? `{ __typename ${part} }` : `{ edges { node { __typename ${part} } } }`)];
  });
}

async function askAll(browser: Browser, query: GraphQLField<unknown, unknown>, things: Things, isDeep: boolean): Promise<void> {
  const { variables } = inputsFor(query, things);
  const few = 'first' in variables ? { ...variables, first: 5 } : variables;
  const take = (answer: Answer, document: string): void => {
    // Of two who administer, one has no jurisdiction.
    if (answer.errors?.[0]?.extensions.code === 'FORBIDDEN') return;
    if (answer.errors) throw new Error(`${document.slice(0, 300)} ${JSON.stringify(variables)}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
    note(answer.data);
  };
  const [whole = ''] = documents(query, true);
  const answer = await browser.ask(whole, few);
  const isTooCostly = ({ errors }: Answer): boolean => errors?.[0]?.extensions.code === 'QUERY_TOO_COSTLY';
  if (!isTooCostly(answer)) take(answer, whole);
  else for (const part of documents(query, false)) take(await browser.ask(part, few), part);
  if (!isDeep) return;
  for (const part of documents(query, false, 3)) {
    const deeper = await browser.ask(part, few);
    if (!isTooCostly(deeper)) take(deeper, part);
  }
}

const rolesFor = (name: string): readonly Role[] =>
  (access as Readonly<Record<string, readonly Access[]>>)[`Query.${name}`]?.flatMap(({ roles }) => roles) ?? [];

describe('everything that can be asked', () => {
  it.each(queries.map((query) => [query.name, query] as const))('below %s is answered', async (name, query) => {
    const { own, anonymous, variants } = open();
    const granted = [...new Set(rolesFor(name))].flatMap((role) => own[role].map(({ browser }) => browser));
    const viewers = granted.length > 0 ? granted : [anonymous, ...Object.values(own).flatMap(([one]) => one?.browser ?? [])];
    const asked = new Set<string>();
    for (const things of variants) {
      const { variables } = inputsFor(query, things);
      const about = JSON.stringify(variables);
      if (asked.has(about)) continue;
      asked.add(about);
      for (const browser of viewers) await askAll(browser, query, things, DEEP.has(name) && browser === own.caseOfficer[0]?.browser);
    }
  });

  it('was there to be asked, but for what the world has none of', () => {
    const met = new Set([...seen].map((field) => field.split('.')[0]));
    const never = reachable().filter((name) => !met.has(name) && !(name in NOT_IN_THE_WORLD));
    expect(never.sort()).toEqual([]);
  });
});

/** Object types to which queries lead. */
function reachable(): readonly string[] {
  const query = schema.getQueryType();
  const found = new Set<GraphQLNamedType>(query ? [query] : []);
  // A set also iterates over what is added to it meanwhile.
  for (const type of found) {
    if (isUnionType(type) || isInterfaceType(type)) for (const one of schema.getPossibleTypes(type)) found.add(one);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) found.add(getNamedType(field.type));
  }
  return [...found].filter((type) => isObjectType(type) && type !== query).map(({ name }) => name);
}

/** What the stories of the demonstration do not come to, and why; it is asked for in the tests of its own area. */
const NOT_IN_THE_WORLD: Readonly<Record<string, string>> = {
  ActivityFound: 'no call wants an activity counted',
  Attachment: 'no proposal has a file',
  BlockerAnswer: 'the blocker waits for its answer',
  CallBack: 'no rating was poor',
  CallProblem: 'every call is complete',
  Correction: 'nothing was returned for correction',
  CorrectionNotice: 'nothing was returned for correction',
  Dissent: 'the experts agree',
  Editor: 'nobody has a draft open',
  Extension: 'no limit was extended',
  FigureGap: 'no project has been followed up',
  FollowUp: 'no project is accepted',
  FollowUpFigure: 'no project is accepted',
  FormFact: 'no form that is open asks for a fact that is held',
  GateProblem: 'nothing keeps an acceptance from being given',
  HelperNote: 'nobody helps with a task',
  MissingPart: 'every proposal is complete',
  NearDuplicate: 'no two files are alike',
  Opinion: 'no members were named',
  Pause: 'no limit is paused',
  Place: 'no evidence says where it was taken',
  PlanChangeRequest: 'no plan is to be changed',
  PlannedMilestone: 'lies deeper than is asked',
  PostEvaluation: 'no project is accepted',
  ProcessIncident: 'no process is stuck',
  Rating: 'no project is accepted',
  RatingEdge: 'no project is accepted',
  Rectification: 'no rating was poor',
  Recusal: 'nobody declared an interest',
  Seat: 'nothing is signed off by several',
  SignOff: 'nothing is signed off by several',
  SignOffAnswer: 'nothing is signed off by several',
  SimilarProposal: 'no two proposals are alike',
  TaskStep: 'no open task can be returned',
  Termination: 'no project ends before its time',
};
