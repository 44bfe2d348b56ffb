import { getNamedType, isInputObjectType, isUnionType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { capital, isRefusal, mutations } from './parts.ts';
import type { OutputField, Rule } from './parts.ts';

export const mutationsTakeOneInputOfTheirOwn: Rule = (schema) =>
  mutations(schema)
    .filter(({ name, args }) => args.length !== 1 || `${args[0]?.name}: ${args[0]?.type}` !== `input: ${capital(name)}Input!`)
    .map(({ name }) => `${name} is to take (input: ${capital(name)}Input!)`);

export const inputsCarryTheKeyOfTheirAct: Rule = (schema) =>
  mutations(schema)
    .filter((mutation) => String(fieldsOfInput(mutation).clientMutationKey?.type) !== 'ID!')
    .map(({ name }) => `The input of ${name} is to have clientMutationKey: ID!`);

export const mutationsAnswerAResultOfTheirOwn: Rule = (schema) =>
  mutations(schema)
    .filter(({ name, type }) => String(type) !== `${capital(name)}Result!` || !isUnionType(getNamedType(type)))
    .map(({ name }) => `${name} is to answer the union ${capital(name)}Result!`);

/** What is done comes first, then whatever may keep it from being done. */
export const resultsAreOneSuccessAndRefusals: Rule = (schema) =>
  mutations(schema)
    .filter((mutation) => {
      const [success, ...others] = membersOf(mutation);
      return success === undefined || isRefusal(success) || others.length === 0 || !others.every(isRefusal);
    })
    .map(({ name }) => `The result of ${name} is to be one success and then refusals`);

/** What every act of its kind can be refused for, so that none forgets it. */
export const resultsHoldTheRefusalsOfTheirKind: Rule = (schema) =>
  mutations(schema).flatMap((mutation) => {
    const members = membersOf(mutation).map(({ name }) => name);
    return refusalsDue(mutation)
      .filter((refusal) => !members.includes(refusal))
      .map((refusal) => `The result of ${mutation.name} is to hold ${refusal}`);
  });

/** Nobody can tell the loser of a race what is there now, where the caller did not say what they had before them. */
export const conflictsComeFromVersions: Rule = (schema) =>
  mutations(schema)
    .filter((mutation) => membersOf(mutation).some(({ name }) => name === 'Conflict') !== namesAVersion(mutation))
    .map(({ name }) => `${name} is to take expectedVersion or baseVersion exactly where it can answer Conflict`);

function refusalsDue(mutation: OutputField): readonly string[] {
  const isPublic = mutation.astNode?.directives?.some((directive) =>
    directive.arguments?.some(({ value }) => value.kind === 'EnumValue' && value.value === 'everybody'),
  );
  const namesThings = Object.values(fieldsOfInput(mutation)).some(
    ({ name, type }) => /Ids?$/.test(name) && getNamedType(type).name === 'ID',
  );
  return [
    'InputInvalid',
    'KeyReused',
    ...(isPublic ? ['TooManyRequests'] : ['NotSignedIn', 'NotAllowed']),
    ...(namesThings ? ['NotFound'] : []),
  ];
}

function fieldsOfInput({ args }: OutputField) {
  const input = args[0] && getNamedType(args[0].type);
  return input && isInputObjectType(input) ? input.getFields() : {};
}

function membersOf({ type }: OutputField): ReturnType<GraphQLSchema['getPossibleTypes']> {
  const result = getNamedType(type);
  return isUnionType(result) ? result.getTypes() : [];
}

const namesAVersion = (mutation: OutputField): boolean =>
  ['expectedVersion', 'baseVersion'].some((name) => String(fieldsOfInput(mutation)[name]?.type) === 'Int!');
