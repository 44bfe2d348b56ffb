import type { TypedName } from '../model.ts';
import { isElement, textOf } from '../xml/source.ts';
import type { SourceElement } from '../xml/source.ts';
import type { Building } from './building.ts';

/** A name as FEEL sees it: any white space between its words is one space (§10.3.1.3). */
export function plainName(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ');
}

/** The name under which FEEL finds `element`, or undefined; a finding where there is none or FEEL cannot read it. */
export function readName(building: Pick<Building, 'findings' | 'compiler'>, element: SourceElement): string | undefined {
  const text = textOf(element, 'name');
  if (text === undefined) {
    building.findings.report({ code: 'missingName', element });
    return undefined;
  }
  const name = plainName(text);
  if (!building.compiler.reads(name)) building.findings.report({ code: 'unreadableName', element, values: { name } });
  return name;
}

/** Parameters, columns and other information items (§7.3.2); those without a name are left out, with a finding. */
export function readTypedNames(building: Building, items: readonly SourceElement[]): readonly TypedName[] {
  return items.flatMap((item) => {
    const name = readName(building, item);
    return name === undefined ? [] : [{ name, type: building.types.of(item) }];
  });
}

/** Elements whose `name` expressions may read. */
const NAMED: ReadonlySet<string> = new Set([
  'dmn:InformationItem',
  'dmn:InputData',
  'dmn:Decision',
  'dmn:BusinessKnowledgeModel',
  'dmn:DecisionService',
  'dmn:ItemDefinition',
  'dmn:OutputClause',
]);

/** Every name of the file that may stand in an expression. The recursion is as deep as the file, which has a limit. */
export function namesIn(element: SourceElement, names: Set<string> = new Set()): ReadonlySet<string> {
  const name = NAMED.has(element.$type) ? textOf(element, 'name') : textOf(element, 'iteratorVariable');
  if (name !== undefined) names.add(plainName(name));
  for (const value of Object.values(element)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isElement(child) && child.$type.startsWith('dmn:')) namesIn(child, names);
    }
  }
  return names;
}
