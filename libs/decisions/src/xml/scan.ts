import type { Report } from '../findings.ts';
import type { ReadLimits } from './limits.ts';
import { MODEL_NAMESPACES } from './namespaces.ts';
import { Parser } from './packages.mjs';

const COUNTED = {
  characters: { en: 'characters', zh: '个字符' },
  elements: { en: 'elements', zh: '个元素' },
  declarations: { en: 'namespace declarations', zh: '个命名空间声明' },
};

/** Each element costs a copy of the namespaces that are in force; honest files declare a handful. */
const MOST_DECLARATIONS = 500;

/**
 * Walks through the file once without building anything, and gives the first reason not to read it: not XML, not DMN, too
 * large, too deep, entities. What passes can be built in time and memory in proportion to the limits.
 */
export function refusalOf(xml: string, limits: ReadLimits): Report | undefined {
  if (xml.length > limits.characters) return tooLarge('characters', limits.characters);

  const parser = new Parser({ proxy: true });
  let refusal: Report | undefined;
  let elements = 0;
  let depth = 0;
  let declarations = 0;
  let warnings = 0;

  /** The first reason stands. */
  function refuse(report: Report): void {
    refusal ??= report;
    parser.stop();
  }

  parser
    .ns(MODEL_NAMESPACES)
    .on('openTag', (tag) => {
      elements += 1;
      depth += 1;
      if (elements === 1 && tag.name !== 'dmn:definitions') refuse({ code: 'notDmn', values: { root: rootOf(tag.originalName, tag.ns) } });
      if (elements > limits.elements) refuse(tooLarge('elements', limits.elements));
      if (depth > limits.depth) refuse({ code: 'tooDeep', values: { limit: limits.depth } });
      for (const name in tag.attrs || {}) {
        if (name.startsWith('xmlns')) declarations += 1;
      }
      if (declarations > MOST_DECLARATIONS) refuse(tooLarge('declarations', MOST_DECLARATIONS));
    })
    .on('closeTag', () => {
      depth -= 1;
    })
    .on('attention', () => refuse({ code: 'documentType' }))
    .on('warn', () => {
      warnings += 1;
      // saxen goes on to the end of the tag; to stop it at once takes a throw.
      if (warnings > limits.problems) throw new TooManyProblems();
    })
    .on('error', (error, context) => {
      if (refusal) return;
      const { line, column } = context();
      refusal = { code: 'notXml', values: { detail: error.message }, position: { line: line + 1, column: column + 1 } };
    });

  try {
    parser.parse(xml);
  } catch (error) {
    if (!(error instanceof TooManyProblems)) throw error;
    refusal ??= tooManyProblems(limits);
  }
  return refusal;
}

export class TooManyProblems extends Error {}

export function tooManyProblems(limits: ReadLimits): Report {
  return { code: 'tooManyProblems', values: { limit: limits.problems } };
}

function tooLarge(what: keyof typeof COUNTED, limit: number): Report {
  return { code: 'tooLarge', values: { limit, what: COUNTED[what] } };
}

function rootOf(tag: string, namespaces: Readonly<Record<string, string>>): string {
  const [prefix, local] = tag.includes(':') ? tag.split(':', 2) : ['xmlns', tag];
  const alias = namespaces[prefix ?? ''] ?? '';
  const uri = namespaces[`${alias}$uri`];
  return uri === undefined ? `<${local}>` : `<${local}> (${uri})`;
}
