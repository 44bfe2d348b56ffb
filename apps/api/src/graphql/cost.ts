import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType, isInterfaceType, Kind } from 'graphql';
import type { FragmentDefinitionNode, GraphQLCompositeType, GraphQLField, GraphQLSchema, DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { sizeOf } from './size.ts';

/** Objects that an answer may have at most, and levels of fields. The largest screens stay below a tenth of it. */
export const MOST_OBJECTS = 30_000;
export const MOST_LEVELS = 20;

/** A bounded list is seldom full: full ones within full ones would make every honest query too costly. */
const USUAL_LENGTH = 8;
const USUAL_PAGE = 20;

export interface Cost {
  /** Objects in the answer at most; a page counts its `first`, a bounded list its `@size`, but not more than is usual. */
  readonly objects: number;
  /** Fields within fields. */
  readonly levels: number;
}

/** What a valid operation may cost, before it is carried out. Introspection has limits of its own. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const root = schema.getRootType(operation.operation);
  if (!root) return { objects: 0, levels: 0 };
  const fragments = new Map(
    document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const known = new Map<string, Cost>();

  const ofSelection = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Cost => {
    let objects = 0;
    let levels = 0;
    for (const selection of selections) {
      const cost = selection.kind === Kind.FIELD ? ofField(selection, parent) : ofFragment(selection, parent);
      objects += cost.objects;
      levels = Math.max(levels, cost.levels);
    }
    return { objects, levels };
  };

  const ofFragment = (
    selection: Exclude<SelectionSetNode['selections'][number], FieldNode>,
    parent: GraphQLCompositeType,
  ): Cost => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelection(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    // Reckoned once each: fragments that spread each other would else take for ever.
    const cost = known.get(name) ?? (fragment ? ofSelection(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value) ?? parent) : { objects: 0, levels: 0 });
    known.set(name, cost);
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType): Cost => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return { objects: parent === root ? 1 : 0, levels: 1 };
    const inner = ofSelection(node.selectionSet, type);
    return { objects: timesOf(field, node, variables) * (1 + inner.objects), levels: 1 + inner.levels };
  };

  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };

  return ofSelection(operation.selectionSet, root);
}

/** How often what is below a field comes: a page counts where it is asked for, so that its list of edges counts once. */
function timesOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const first = field.args.find(({ name }) => name === 'first');
  if (first) {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const asked = given?.kind === Kind.INT ? Number(given.value) : given?.kind === Kind.VARIABLE ? variables[given.name.value] : undefined;
    return typeof asked === 'number' && asked > 0 ? Math.min(asked, 100) : USUAL_PAGE;
  }
  if (!isListType(getNullableType(field.type)) || field.name === 'edges') return 1;
  return Math.min(sizeOf(field) ?? USUAL_LENGTH, USUAL_LENGTH);
}
