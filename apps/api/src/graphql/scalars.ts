import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import type { ValueNode } from 'graphql';

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const DECIMAL = /^-?(0|[1-9]\d{0,29})(\.\d{1,18})?$/;
const HASH = /^[0-9a-f]{64}$/;

/** Texts of the contract's own kinds. What is none of the kind is no valid variable. */
export const SCALARS = {
  DateTime: textScalar('DateTime', (text) => {
    const [, day] = INSTANT.exec(text) ?? [];
    return day !== undefined && isDay(day) ? new Date(text).toISOString() : undefined;
  }),
  Date: textScalar('Date', (text) => (isDay(text) ? text : undefined)),
  Decimal: textScalar('Decimal', (text) => (DECIMAL.test(text) ? text : undefined)),
  Sha256: textScalar('Sha256', (text) => (HASH.test(text) ? text : undefined)),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};

function textScalar(name: string, read: (text: string) => string | undefined): GraphQLScalarType {
  const parse = (value: unknown, node?: ValueNode): string => {
    const text = typeof value === 'string' ? read(value) : undefined;
    if (text === undefined) throw new GraphQLError(`This is no ${name}`, node ? { nodes: node } : {});
    return text;
  };
  return new GraphQLScalarType({
    name,
    // Rows hold what the rules wrote.
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}
