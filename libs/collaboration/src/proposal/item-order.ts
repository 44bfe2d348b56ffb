/**
 * The order of a list that two people may both have rearranged: mine where only I did, else theirs, with what only I have put
 * after what it follows in my list. Two orders are no conflict worth a question; nothing is lost by either.
 */
export function itemOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const iRearranged = !sameOrder(base, mine);
  const theyRearranged = !sameOrder(base, theirs);
  return iRearranged && !theyRearranged ? withAdditions(mine, theirs) : withAdditions(theirs, mine);
}

/** Whether the items in both lists come in the same order in both. */
function sameOrder(one: readonly string[], other: readonly string[]): boolean {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const [a, b] = [one.filter((id) => inOther.has(id)), other.filter((id) => inOne.has(id))];
  return a.every((id, index) => id === b[index]);
}

function withAdditions(order: readonly string[], other: readonly string[]): readonly string[] {
  const result = [...order];
  const known = new Set(order);
  other.forEach((id, index) => {
    if (known.has(id)) return;
    known.add(id);
    const before = other[index - 1];
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
  });
  return result;
}
