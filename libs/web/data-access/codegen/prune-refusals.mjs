/**
 * The fragment `RefusalFacts` selects the facts of all refusals. Each mutation gets only the part that its own result can
 * be, so that what is sent stays short.
 */
import { Kind, TypeInfo, isUnionType, visit, visitWithTypeInfo } from 'graphql';

const FRAGMENT = 'RefusalFacts';

/**
 * @param {readonly import('./areas.mjs').Definition[]} definitions
 * @param {readonly import('./areas.mjs').Definition[]} all where the fragment is found
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {import('./areas.mjs').Definition[]}
 */
export function pruneRefusals(definitions, all, schema) {
  const fragment = all.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === FRAGMENT);
  if (!fragment) return [...definitions];
  const facts = fragment.selectionSet.selections;
  return definitions.map((definition) => {
    const types = new TypeInfo(schema);
    return visit(
      definition,
      visitWithTypeInfo(types, {
        FragmentSpread(node) {
          const parent = types.getParentType();
          if (node.name.value !== FRAGMENT || !isUnionType(parent)) return undefined;
          const members = new Set(parent.getTypes().map(({ name }) => name));
          return {
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: fragment.typeCondition,
            selectionSet: {
              kind: Kind.SELECTION_SET,
              selections: facts.filter((each) => each.kind !== Kind.INLINE_FRAGMENT || members.has(each.typeCondition?.name.value ?? '')),
            },
          };
        },
      }),
    );
  });
}
