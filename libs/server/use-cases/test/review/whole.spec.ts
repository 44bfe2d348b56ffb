import { describe, expect, it } from '@jest/globals';
import { typeDefs } from '@shixiao/contract';
import { buildSchema, getNamedType, graphql, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { FIELDS, openQuestion, READS } from '../../src/index.ts';
import { useWorld } from '../world.ts';
import type { Player, World } from '../world.ts';
import { approved, matterOf, roundOf } from './under-review.ts';

const open = useWorld();

/** What belongs to another subject is asked for its id alone. */
const OTHERS = new Set(['Person', 'Organisation', 'Proposal', 'Project']);

function schemaWithFields(): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const [name, fields] of [...Object.entries(FIELDS), ['Query', {}] as const]) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const [field, definition] of Object.entries(type.getFields())) {
      const resolve = name === 'Query' ? (READS as Record<string, any>)[field] : (fields as Record<string, any>)[field];
      if (!resolve) continue;
      definition.resolve = name === 'Query' ? (_, args, scope) => resolve(scope, args) : (row, args, scope) => resolve(row, args, scope);
    }
  }
  return schema;
}

/** Every field of a type, and of the types of its fields. */
function everything(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isInterfaceType(named)) return '{ id }';
  if (!isObjectType(named)) return '';
  if (OTHERS.has(named.name)) return '{ id }';
  const fields = Object.values((named as GraphQLObjectType).getFields());
  return `{ ${fields.map((field) => `${field.name} ${everything(field.type)}`).join(' ')} }`;
}

async function ask(world: World, who: Player, query: string, id: string): Promise<any> {
  const schema = schemaWithFields();
  const field = schema.getQueryType()?.getFields()[query];
  if (!field) throw new Error(`There is no query ${query}`);
  const source = `query ($id: ID!) { ${query}(id: $id) ${everything(field.type)} }`;
  const { data, errors } = await graphql({ schema, source, variableValues: { id }, contextValue: openQuestion(world.app, who) });
  expect(errors).toBeUndefined();
  return data?.[query];
}

describe('everything that the contract has of a review', () => {
  it('is there for an official: round, matter with its decision, agreement with signatures', async () => {
    const world = open();
    const made = await approved(world);
    const { id: agreementId, contentHash } = await world.succeed(world.officer, 'drawUpAgreement', { projectId: made.projectId, text: '协议正文' });
    await world.succeed(world.lead, 'signAgreement', { agreementId, contentHash });
    await world.succeed(world.approver, 'signAgreement', { agreementId, contentHash });
    const round = await ask(world, world.officer, 'scoringRound', (await roundOf(world, made)).id);
    expect(round).toMatchObject({ isSealed: false, tally: { majority: 'approve' }, consensus: { recommendation: 'approve' } });
    expect(round.sheets.map(({ weightedTotal }: any) => weightedTotal)).toEqual(['77', '77', '77']);
    expect(round.criteria.reduce((sum: number, { weight }: any) => sum + Number(weight), 0)).toBe(100);
    const matter = await ask(world, world.officer, 'decisionMatter', (await matterOf(world, made)).id);
    expect(matter).toMatchObject({ decision: { verdict: 'approve', ledgerEntry: { act: 'decide' } }, limits: { statutory: { name: 'decision', phase: 'stopped' } } });
    const agreement = await ask(world, world.lead, 'agreement', agreementId);
    expect(agreement).toMatchObject({ isInForce: true, text: '协议正文', parties: [{ signature: { contentHash } }, { signature: { contentHash } }] });
  });

  it('is there of a proposal for those who may see it, and nothing for others', async () => {
    const world = open();
    const made = await approved(world);
    const schema = schemaWithFields();
    const source = 'query ($id: ID!) { proposal(id: $id) { scoringRound { id isSealed } decisionMatter { id } } }';
    const seenBy = async (who: Player) => {
      const { data, errors } = await graphql({ schema, source, variableValues: { id: made.proposalId }, contextValue: openQuestion(world.app, who) });
      expect(errors).toBeUndefined();
      return data?.proposal as any;
    };
    expect(await seenBy(world.lead)).toMatchObject({ scoringRound: { isSealed: false }, decisionMatter: { id: expect.any(String) } });
    expect(await seenBy(world.experts[0]!)).toMatchObject({ scoringRound: { isSealed: false }, decisionMatter: null });
    expect(await seenBy(world.rival)).toBeNull();
  });
});
