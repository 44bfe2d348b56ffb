import type { Findings } from '../findings.ts';
import { ANY, BASIC_TYPES } from '../model.ts';
import type { BasicType, Type, TypedName } from '../model.ts';
import { childOf, childrenOf, textOf } from '../xml/source.ts';
import type { SourceElement } from '../xml/source.ts';
import type { Compiler } from './compile.ts';
import { dependenciesAmong } from '../dependencies.ts';
import { plainName } from './names.ts';

export interface Types {
  /** The type that the `typeRef` of `element` names; any where it has none. */
  of(element: SourceElement | undefined): Type;
}

/**
 * The item definitions of the file (§7.3.2): names for types that are built from FEEL's own.
 *
 * @param depth how deep types may lie in one another
 */
export function readTypes(definitions: SourceElement, compiler: Compiler, findings: Findings, depth: number): Types {
  const items = new Map<string, SourceElement>();
  for (const item of childrenOf(definitions, 'itemDefinition')) {
    const name = textOf(item, 'name');
    if (name === undefined) findings.report({ code: 'missingName', element: item });
    else items.set(plainName(name), item);
  }
  const built = new Map<string, { type: Type; depth: number }>();

  function named(reference: string, element: SourceElement): { type: Type; depth: number } {
    const name = plainName(reference.slice(reference.indexOf(':') + 1));
    const known = built.get(name);
    if (known) return known;
    const basic = basicType(name);
    if (basic === undefined && !UNTYPED.has(name)) {
      findings.report({ code: 'unknownType', element, values: { type: reference } });
    }
    return { type: basic ? { kind: 'basic', name: basic } : ANY, depth: 1 };
  }

  function build(item: SourceElement): { type: Type; depth: number } {
    const reference = textOf(item, 'typeRef');
    const inside = childrenOf(item, 'itemComponent').map((component) => {
      const { type, depth } = build(component);
      return { component: { name: plainName(textOf(component, 'name') ?? ''), type } satisfies TypedName, depth };
    });
    let result = { type: ANY, depth: 1 };
    if (inside.length > 0) {
      const components = inside.map(({ component }) => component);
      result = { type: { kind: 'context', components }, depth: 1 + Math.max(...inside.map((part) => part.depth)) };
    } else if (reference !== undefined) {
      result = named(reference, item);
    }
    const values = childOf(item, 'allowedValues');
    const allowed = values && compiler.unaryTests(values);
    if (allowed) result = { ...result, type: { ...result.type, allowed: [...(result.type.allowed ?? []), allowed] } };
    // What a collection allows, it allows its elements (§7.3.3).
    if (item['isCollection'] === true) result = { type: { kind: 'list', of: result.type }, depth: result.depth + 1 };
    if (result.depth <= depth) return result;
    findings.report({ code: 'tooDeep', element: item, values: { limit: depth } });
    return { type: ANY, depth: 1 };
  }

  const typesUsed = (name: string): readonly string[] => referencesIn(items.get(name)).filter((used) => items.has(used));
  const { order, cycles } = dependenciesAmong(items.keys(), typesUsed);
  for (const cycle of cycles) {
    const path = [...cycle, cycle[0]].join(' → ');
    findings.report({ code: 'typeCycle', element: items.get(cycle[0] ?? ''), values: { path } });
    for (const name of cycle) built.set(name, { type: ANY, depth: 1 });
  }
  for (const name of order) {
    const item = items.get(name);
    if (item && !built.has(name)) built.set(name, build(item));
  }

  return {
    of(element) {
      const reference = textOf(element, 'typeRef');
      return element === undefined || reference === undefined ? ANY : named(reference, element).type;
    },
  };
}

function referencesIn(item: SourceElement | undefined): readonly string[] {
  if (item === undefined) return [];
  const components = childrenOf(item, 'itemComponent');
  if (components.length > 0) return components.flatMap(referencesIn);
  const reference = textOf(item, 'typeRef');
  return reference === undefined ? [] : [plainName(reference.slice(reference.indexOf(':') + 1))];
}

const UNTYPED: ReadonlySet<string> = new Set(['any', 'Any', 'context', 'list', 'function', 'Null']);

/** FEEL's types by their own names, and by those that Camunda's modeler offered before. */
const OTHER_NAMES: Readonly<Record<string, BasicType>> = {
  integer: 'number',
  long: 'number',
  double: 'number',
  dateTime: 'date and time',
  dayTimeDuration: 'days and time duration',
  yearMonthDuration: 'years and months duration',
};

function basicType(name: string): BasicType | undefined {
  return BASIC_TYPES.find((basic) => basic === name) ?? (Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined);
}
