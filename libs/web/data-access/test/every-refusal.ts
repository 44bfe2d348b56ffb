import { extendSchema, getNullableType, graphql, isEnumType, isInterfaceType, isListType, isObjectType, parse } from 'graphql';
import { RefusalFactsFragment$ } from '../generated/refusals.ts';
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import type { FragmentText } from '../src/client/document.ts';
import type { AnyRefusal } from '../src/refusals/is-refusal.ts';

/** One refusal of every type, with exactly the facts that the screens ask for, each of them given. */
export async function everyRefusal(schema: GraphQLSchema): Promise<AnyRefusal[]> {
  const asked = extendSchema(schema, parse('extend type Query { everyRefusal: [Refusal!]! }'));
  const refusal = asked.getType('Refusal');
  if (!isInterfaceType(refusal)) throw new Error('The contract has no refusals.');
  const { data, errors } = await graphql({
    schema: asked,
    source: `{ everyRefusal { __typename ...RefusalFacts } } ${textsOf(RefusalFactsFragment$).join(' ')}`,
    rootValue: { everyRefusal: asked.getPossibleTypes(refusal).map(({ name }) => ({ __typename: name })) },
    fieldResolver: (source: Record<string, unknown>, _args, _context, { fieldName, returnType }) =>
      source[fieldName] ?? madeUp(returnType, fieldName),
    typeResolver: ({ __typename }: { __typename?: string }) => __typename ?? 'Proposal',
  });
  if (errors) throw new AggregateError(errors, errors.join('\n'));
  return (data as unknown as { everyRefusal: AnyRefusal[] }).everyRefusal;
}

function textsOf({ text, parts }: FragmentText): string[] {
  return [...new Set([text, ...parts.flatMap(textsOf)])];
}

function madeUp(type: GraphQLOutputType, field: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return field === 'path' ? ['input', 'title'] : [madeUp(bare.ofType as GraphQLOutputType, field)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isObjectType(bare)) return { __typename: bare.name };
  switch (String(bare)) {
    case 'Int':
    case 'Float':
      return 3;
    case 'DateTime':
      return '2026-11-24T01:00:00.000Z';
    case 'Date':
      return '2026-11-24';
    case 'Decimal':
      return '12.5';
    default:
      return field;
  }
}
