import { describe, expect, it } from '@jest/globals';
import { access } from '@shixiao/contract';
import type { Access } from '@shixiao/contract';
import { ACTS, READS, WATCHES } from '@shixiao/use-cases';
import { buildSchema } from 'graphql';
import { typeDefs } from '@shixiao/contract';
import { COLUMNS, readMatrix } from './matrix.ts';

const matrix = readMatrix();
const schema = buildSchema(typeDefs);
const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
  type ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
);
const namesOf = (root: string): readonly string[] => operations.filter((one) => one.startsWith(`${root}.`)).map((one) => one.slice(root.length + 1));

describe('the table of rights', () => {
  it('has a line for each operation of the contract, and for nothing else', () => {
    expect([...matrix.keys()].sort()).toEqual([...operations].sort());
  });

  it.each(operations)('says of %s what the contract says', (operation) => {
    const grants = (access as Readonly<Record<string, readonly Access[]>>)[operation] ?? [];
    const granted = Object.fromEntries(
      COLUMNS.map((column) => {
        const scopes = grants.filter(({ scope, roles }) => scope === 'everybody' || (column !== 'anonymous' && roles.includes(column)));
        return [column, scopes.map(({ scope }) => scope).join(' ') || undefined];
      }),
    );
    expect(matrix.get(operation)).toEqual(granted);
  });

  it('leaves verifying to verifiers, deciding to approvers and plans and evidence to enterprises', () => {
    const holders = (operation: string) => COLUMNS.filter((column) => matrix.get(operation)?.[column] !== undefined);
    for (const act of ['verifyMilestone', 'verifyMeasurement', 'measureOutcome']) expect([act, holders(`Mutation.${act}`)]).toEqual([act, ['verifier']]);
    for (const act of ['decide', 'resolveDispute', 'markMilestone', 'acceptProject', 'approvePlanChange']) expect([act, holders(`Mutation.${act}`)]).toEqual([act, ['approver']]);
    for (const act of ['handInEvidence', 'requestPlanChange', 'saveProposalDraft', 'reportMeasurement', 'disputeVerdict']) expect([act, holders(`Mutation.${act}`)]).toEqual([act, ['projectLead']]);
  });
});

describe('the use cases', () => {
  it('do every mutation, answer every query and tell every subscription of the contract', () => {
    expect(Object.keys(ACTS).sort()).toEqual([...namesOf('Mutation')].sort());
    // Only the transport knows the token from before there is a session.
    expect([...Object.keys(READS), 'csrfToken'].sort()).toEqual([...namesOf('Query')].sort());
    expect(Object.keys(WATCHES).sort()).toEqual([...namesOf('Subscription')].sort());
  });
});
