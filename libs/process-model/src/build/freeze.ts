/**
 * Makes a part of the model unchangeable, all the way down. Compiled expressions belong to FEEL and are left as they are.
 *
 * @returns the same object
 */
export function frozen<Value extends object>(value: Value): Value {
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    if (name !== 'compiled' && typeof part === 'object' && part !== null && !Object.isFrozen(part)) frozen(part);
  }
  return Object.freeze(value);
}
