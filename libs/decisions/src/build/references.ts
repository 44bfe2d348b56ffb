import { childOf, idOf, textOf } from '../xml/source.ts';
import type { SourceElement } from '../xml/source.ts';
import type { Findings, Word } from '../findings.ts';

/** The elements that a requirement may point at. */
const EXPECTED = {
  'dmn:Decision': { en: 'decision', zh: '决策' },
  'dmn:InputData': { en: 'input data', zh: '输入数据' },
  'dmn:BusinessKnowledgeModel': { en: 'business knowledge model or decision service', zh: '业务知识模型或决策服务' },
} satisfies Record<string, Word>;

export type Target = keyof typeof EXPECTED;

/** Follows the references between the elements of one file: `#id`, or `namespace#id` with the file's own namespace (§6.3.2). */
export interface References {
  /** Where `reference`, a child of `from`, points; undefined with a finding where that is nothing of the wanted kind. */
  follow(from: SourceElement, reference: string, target: Target): SourceElement | undefined;
  /** The same for a reference that is itself the element that holds the `href`. */
  resolve(reference: SourceElement, target: Target): SourceElement | undefined;
}

export function targetOf(holder: SourceElement): { readonly href: string; readonly file: string; readonly id: string } {
  const href = textOf(holder, 'href') ?? '';
  const at = href.lastIndexOf('#');
  return { href, file: href.slice(0, Math.max(at, 0)), id: href.slice(at + 1) };
}

export function createReferences(
  definitions: SourceElement,
  elements: ReadonlyMap<string, SourceElement>,
  findings: Findings,
): References {
  const namespace = textOf(definitions, 'namespace');

  function resolve(holder: SourceElement, target: Target): SourceElement | undefined {
    const { href, file, id } = targetOf(holder);
    const values = { reference: href };
    if (file !== '' && file !== namespace) {
      findings.report({ code: 'importedReference', element: holder, values });
      return undefined;
    }
    const element = elements.get(id);
    if (element === undefined) {
      findings.report({ code: 'danglingReference', element: holder, values });
      return undefined;
    }
    const fits = element.$type === target || (target === 'dmn:BusinessKnowledgeModel' && element.$type === 'dmn:DecisionService');
    if (!fits) {
      findings.report({ code: 'wrongReference', element: holder, values: { reference: idOf(element) ?? id, expected: EXPECTED[target] } });
      return undefined;
    }
    return element;
  }

  return {
    resolve,
    follow(from, reference, target) {
      const holder = childOf(from, reference);
      return holder && resolve(holder, target);
    },
  };
}
