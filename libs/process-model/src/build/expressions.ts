import type { Expression } from '../model.ts';
import { isExpression } from '../source/attributes.ts';
import type { SourceElement } from '../source/source.ts';
import type { Building } from './building.ts';

/** What is written in the file as a value of the model; a leading `=` makes it FEEL (Camunda 8). */
export function expression(building: Building, element: SourceElement, written: string): Expression {
  if (!isExpression(written)) return { kind: 'literal', value: written };
  const source = written.slice(1).trim();
  const compiled = building.compile(source);
  if (compiled.ok) return { kind: 'feel', source, compiled: compiled.value };
  building.report({
    code: 'expressionInvalid',
    element,
    values: { source: written, detail: compiled.failure.message },
  });
  return { kind: 'literal', value: written };
}

/** Absent where nothing is written. */
export function optional(building: Building, element: SourceElement, written: string): Expression | undefined {
  return written === '' ? undefined : expression(building, element, written);
}

/** The property with its expression, or nothing to spread. */
export function field<Name extends string>(
  building: Building,
  element: SourceElement,
  name: Name,
  written: string,
): { readonly [Key in Name]?: Expression } {
  const value = optional(building, element, written);
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Expression };
}
