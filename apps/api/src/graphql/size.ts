import { Kind } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';

/** How many items a list has at most, where the schema says so by `@size(max:)`. */
export function sizeOf(described: { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined }): number | undefined {
  const directive = described.astNode?.directives?.find(({ name }) => name.value === 'size');
  const max = directive?.arguments?.find(({ name }) => name.value === 'max')?.value;
  return max?.kind === Kind.INT ? Number(max.value) : undefined;
}
