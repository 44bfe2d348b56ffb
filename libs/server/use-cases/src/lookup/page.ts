/** One page of a list, by the connection specification of Relay. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** How many are asked for, 1 to 100; 20 where nothing is said. */
export const pageSize = ({ first }: PageArgs): number => Math.min(Math.max(first ?? 20, 1), 100);

/** The sort key of the row after which to go on; nothing for a cursor that is none of ours. */
export function afterCursor<Key>({ after }: PageArgs, isKey: (value: unknown) => value is Key): Key | undefined {
  if (after == null) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    return isKey(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

export const isTextPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((it) => typeof it === 'string');

/** Makes a page of rows that were asked for with one more than the page holds. */
export function pageOf<Row>(rows: readonly Row[], args: PageArgs, keyOf: (row: Row) => unknown): Page<Row> {
  const size = pageSize(args);
  const edges = rows.slice(0, size).map((node) => ({ cursor: Buffer.from(JSON.stringify(keyOf(node))).toString('base64url'), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
