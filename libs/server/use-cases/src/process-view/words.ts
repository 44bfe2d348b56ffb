import type { Sentence } from '@shixiao/contract';
import type { ProcessModel } from '@shixiao/process-model';
import { withoutNumber } from '../process/stages.ts';
import { EN, HOLDERS_EN } from './messages/en.ts';
import { HOLDERS_ZH, ZH } from './messages/zh.ts';

type InBoth = Pick<Sentence, 'zh' | 'en'>;

export function say(what: keyof typeof ZH, values: Readonly<Record<string, InBoth>> = {}): InBoth {
  const fill = (pattern: string, language: 'zh' | 'en'): string => pattern.replace(/\{(\w+)\}/g, (_place, name: string) => values[name]?.[language] ?? '');
  return { zh: fill(ZH[what], 'zh'), en: fill(EN[what], 'en') };
}

/** Whom a candidate group stands for: somebody who has its role. */
export function holderOf(group: string): InBoth {
  const [role = group] = group.split('@');
  return { zh: HOLDERS_ZH[role] ?? role, en: HOLDERS_EN[role] ?? role };
}

export const anyOf = (names: readonly InBoth[]): InBoth => ({ zh: names.map(({ zh }) => zh).join(ZH.or), en: names.map(({ en }) => en).join(EN.or) });

/** Stands where the engine asks who it was that acted. */
export const PROCESS_IN_WORDS: InBoth = { zh: ZH.process, en: EN.process };

/** English names of what a model names in Chinese: of elements by their property, of flows by their documentation. */
export function englishNames(model: ProcessModel, xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, properties } of model.nodes.values()) {
    const english = properties['name:en'];
    if (name !== '' && english !== undefined) names.set(name, english);
  }
  for (const { name, english } of documentedFlows(xml)) names.set(name, english);
  const english = model.properties['name:en'];
  if (english !== undefined) names.set(model.name, english);
  return names;
}

/** English names of flows by their ids. A flow takes no properties; what documents it is its name in English. */
export const englishFlowNames = (xml: string): ReadonlyMap<string, string> => new Map(documentedFlows(xml).map(({ id, english }) => [id, english]));

function documentedFlows(xml: string): readonly { readonly id: string; readonly name: string; readonly english: string }[] {
  return [...xml.matchAll(/<bpmn:sequenceFlow\b([^>]*)>\s*<bpmn:documentation>([^<]+)</g)].flatMap(([, attributes = '', english = '']) => {
    const [id, name] = ['id', 'name'].map((attribute) => new RegExp(`\\b${attribute}="([^"]+)"`).exec(attributes)?.[1]);
    return id === undefined || name === undefined ? [] : [{ id, name, english: english.trim() }];
  });
}

/** The engine names elements as the model does, stages with their numbers in the diagram; here in the reader's language, and as people speak of them. */
export function inWords({ zh, en }: InBoth, names: ReadonlyMap<string, string>): InBoth {
  const named = (text: string, nameOf: (name: string) => string | undefined): string => text.replace(/“([^”]+)”/g, (whole, name: string) => (names.has(name) ? `“${nameOf(name)}”` : whole));
  return { zh: named(zh, withoutNumber), en: named(en, (name) => names.get(name)) };
}
