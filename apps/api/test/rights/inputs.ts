import { getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLField, GraphQLInputType } from 'graphql';

/** Ids of existing things, by the name of the field that takes one. */
export type Things = Readonly<Record<string, string>>;

export interface Generated {
  readonly variables: Readonly<Record<string, unknown>>;
  /** Names of fields that name a thing, and of those for which there is none. */
  readonly named: ReadonlySet<string>;
  readonly lacking: ReadonlySet<string>;
}

/** An id of nothing, of the shape of ours. */
export const NOTHING = '01900000-0000-7000-8000-000000000000';

const TEXTS: Readonly<Record<string, string>> = {
  email: 'newcomer@shixiao.example',
  creditCode: '91440600MA4UQ00018',
  code: '91440600MA4UQ00018',
  fileName: 'photo.png',
  mediaType: 'image/png',
  password: 'a long enough sentence',
  text: '社区',
};
const NUMBERS: Readonly<Record<string, number>> = { year: 2026, days: 30, first: 20, digestHour: 9, limit: 10, size: 100 };
/** What is rather left out than made up: it would ask for a second thing of another kind. */
const LEFT_OUT: ReadonlySet<string> = new Set(['after', 'replyTo', 'uploadId', 'filter', 'parentId']);

let keys = 0;

/** Values for all arguments of an operation, from their types; ids are those of existing things. */
export function inputsFor(operation: GraphQLField<unknown, unknown>, things: Things): Generated {
  const named = new Set<string>();
  const lacking = new Set<string>();
  const idOf = (name: string): string => {
    const key = name === 'id' ? `${operation.name}Id` : name;
    named.add(key);
    const id = things[key] ?? things[key.replace(/Ids$/, 'Id')];
    if (id === undefined) lacking.add(key);
    return id ?? NOTHING;
  };
  const valueOf = (given: GraphQLInputType, name: string, isItem = false): unknown => {
    const type = getNullableType(given);
    if (isListType(type)) return [valueOf(type.ofType, name, true)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => !LEFT_OUT.has(field.name) || String(field.type).endsWith('!'));
      return Object.fromEntries(fields.map((field) => [field.name, isItem && field.name === 'id' ? 'one' : valueOf(field.type, field.name)]));
    }
    switch (String(type)) {
      case 'ID':
        return name === 'clientMutationKey' ? `rights-${(keys += 1)}` : idOf(name);
      case 'Boolean':
        return true;
      case 'Int':
      case 'Float':
        return NUMBERS[name] ?? 1;
      case 'DateTime':
        return name === 'closesAt' || name.endsWith('sAt') || name === 'dueAt' ? '2027-03-01T01:00:00.000Z' : new Date().toISOString();
      case 'Date':
        return new Date().toISOString().slice(0, 10);
      case 'Decimal':
        return '1';
      case 'Sha256':
        return 'a'.repeat(64);
      case 'JSON':
        return {};
      default:
        return TEXTS[name] ?? '说明';
    }
  };
  const args = operation.args.filter(({ name }) => !LEFT_OUT.has(name));
  return { variables: Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type, arg.name)])), named, lacking };
}
