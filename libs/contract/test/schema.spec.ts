import { describe, expect, it } from '@jest/globals';
import { Kind, buildSchema, getNamedType, isScalarType, isEnumType, parse, validate, validateSchema } from 'graphql';
import { access, possibleTypes, typeDefs } from '../src/index.ts';
import { mutations, operations, refusals } from './rules/parts.ts';
import { contract, schemaFiles, schemaTexts } from './schema.ts';

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(contract)).toEqual([]);
  });

  it('is the same whether read from its files or from what the library exports', () => {
    expect(typeDefs).toBe(schemaTexts.join('\n'));
    expect(validateSchema(buildSchema(typeDefs))).toEqual([]);
  });

  it.each(schemaFiles.map((file, index) => [file, schemaTexts[index] ?? '']))(
    '%s says what it is about in its first line',
    (_file, text) => {
      expect(text).toMatch(/^# [A-Z].+\n/);
    },
  );

  it('defines each operation in the file of its area: the roots themselves have none', () => {
    const bare = schemaTexts
      .flatMap((text) => parse(text).definitions)
      .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && /^(Query|Mutation|Subscription)$/.test(node.name.value))
      .map((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value, node.fields?.length ?? 0] : []));
    expect(bare).toEqual([['Query', 0], ['Mutation', 0], ['Subscription', 0]]);
  });

  it('lets one fragment ask every mutation for every refusal with all its facts', () => {
    const wanted = refusals(contract).map((refusal) => {
      const facts = Object.values(refusal.getFields()).filter(({ type }) => {
        const named = getNamedType(type);
        return isScalarType(named) || isEnumType(named);
      });
      return `... on ${refusal.name} { ${facts.map(({ name }) => name).join(' ')} }`;
    });
    const selection = `{ __typename ... on Refusal { path ${wanted.join(' ')} } }`;
    for (const { name } of mutations(contract)) {
      const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const document = parse(`mutation Act($input: ${input}) { ${name}(input: $input) ${selection} }`);
      expect(validate(contract, document)).toEqual([]);
    }
  });
});

describe('what is exported beside the schema', () => {
  it('knows the access of every operation', () => {
    expect(Object.keys(access).sort()).toEqual(operations(contract).map(({ path }) => path).sort());
  });

  it('repeats the grants as the schema has them', () => {
    expect(access['Mutation.verifyMilestone']).toEqual([{ scope: 'assigned', roles: ['verifier'] }]);
    expect(access['Query.openCall' as keyof typeof access]).toBeUndefined();
    expect(access['Mutation.addComment']).toEqual([{ scope: 'everybody', roles: [] }]);
  });

  it('knows the objects of every interface and union', () => {
    expect(possibleTypes.Refusal).toEqual(refusals(contract).map(({ name }) => name));
    expect(possibleTypes.OpenCallResult).toContain('CallNotReady');
  });
});

describe('who reports, who verifies and who judges', () => {
  const rolesOf = (operation: keyof typeof access): readonly string[] => access[operation].flatMap(({ roles }) => roles);

  it.each(['verifyMilestone', 'verifyMeasurement', 'measureOutcome'] as const)('lets only a verifier call %s', (name) => {
    expect(rolesOf(`Mutation.${name}`)).toEqual(['verifier']);
  });

  it.each(['decide', 'resolveDispute', 'acceptProject', 'openCall'] as const)('lets only an approver call %s', (name) => {
    expect(rolesOf(`Mutation.${name}`)).toEqual(['approver']);
  });

  it.each(['handInEvidence', 'saveProposalDraft', 'submitProposal', 'reportMeasurement', 'requestPlanChange'] as const)(
    'lets no official call %s',
    (name) => {
      expect(rolesOf(`Mutation.${name}`)).toEqual(['projectLead']);
    },
  );
});
