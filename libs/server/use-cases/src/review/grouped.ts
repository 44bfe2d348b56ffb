/** Rows by what they belong to, each group in the order of the rows. */
export function groupedBy<Row, Id>(rows: readonly Row[], idOf: (row: Row) => Id): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const id = idOf(row);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
