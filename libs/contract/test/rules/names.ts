import { getNamedType, isEnumType } from 'graphql';
import type { GraphQLSchema, GraphQLType } from 'graphql';
import { inputParts, outputFields, ownTypes } from './parts.ts';
import type { Rule } from './parts.ts';

const CAMEL = /^[a-z][A-Za-z0-9]*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;

export const namesAreSpelledAlike: Rule = (schema) => [
  ...ownTypes(schema)
    .filter(({ name }) => !PASCAL.test(name))
    .map(({ name }) => `${name} is not in PascalCase`),
  ...[...members(schema), ...enumValues(schema)]
    .filter(({ name }) => !CAMEL.test(name))
    .map(({ path }) => `${path} is not in camelCase`),
];

/** `…At` is an instant and `…On` a day, everywhere. */
export const namesTellInstantsFromDays: Rule = (schema) =>
  members(schema).flatMap(({ path, name, type }) => {
    const wanted = /(^at|[a-z]At)$/.test(name) ? 'DateTime' : /[a-z]On$/.test(name) ? 'Date' : undefined;
    return wanted !== undefined && getNamedType(type).name !== wanted ? [`${path} is to be a ${wanted}`] : [];
  });

export const rightsOfTheViewerAreAnsweredYesOrNo: Rule = (schema) =>
  outputFields(schema)
    .filter(({ field: { name, type } }) => /^viewer(Can|Is)[A-Z]/.test(name) && String(type) !== 'Boolean!')
    .map(({ path }) => `${path} is to be Boolean!`);

const RANKING = /rank|leaderboard|standings|top(People|Persons|Officers)|(^|[a-z])(points|Points)$/i;

/** Types that are a person, or a person in some part. */
const PEOPLE = new Set(['Person', 'Membership', 'Editor', 'AppointedExpert', 'ProjectParty']);

/** 不对个人排名: no interface of this system orders, scores or counts people. */
export const nobodyRanksPeople: Rule = (schema) => [
  ...[...ownTypes(schema).map(({ name }) => ({ path: name, name })), ...members(schema)]
    .filter(({ name }) => RANKING.test(name))
    .map(({ path }) => `${path} sounds like a ranking`),
  ...outputFields(schema)
    .filter(({ path, field }) => PEOPLE.has(path.split('.')[0] ?? '') && isFigure(field.type) && field.name !== 'version')
    .map(({ path }) => `${path} puts a figure on a person`),
  ...outputFields(schema)
    .filter(({ field }) => PEOPLE.has(getNamedType(field.type).name.replace(/Connection$/, '')))
    .flatMap(({ path, field }) => field.args.map(({ name }) => ({ path, name })))
    .filter(({ name }) => /order|sort/i.test(name))
    .map(({ path, name }) => `${path}(${name}) orders people`),
];

const isFigure = (type: GraphQLType): boolean => ['Int', 'Float', 'Decimal'].includes(getNamedType(type).name);

/** Fields, arguments and fields of inputs. */
function members(schema: GraphQLSchema) {
  return [
    ...outputFields(schema).map(({ path, field: { name, type } }) => ({ path, name, type })),
    ...inputParts(schema).map(({ path, part: { name, type } }) => ({ path, name, type })),
  ];
}

function enumValues(schema: GraphQLSchema) {
  return ownTypes(schema)
    .filter((type) => isEnumType(type))
    .flatMap((type) => type.getValues().map(({ name }) => ({ path: `${type.name}.${name}`, name })));
}
