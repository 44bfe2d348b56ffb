import type { Sentence } from '@shixiao/contract';
import type { ProcessModel } from '@shixiao/process-model';
import { EN, ROLES_EN } from './messages/en.ts';
import { ROLES_ZH, ZH } from './messages/zh.ts';

type InBoth = Pick<Sentence, 'zh' | 'en'>;

export function say(what: keyof typeof ZH, values: Readonly<Record<string, InBoth>> = {}): InBoth {
  const fill = (pattern: string, language: 'zh' | 'en'): string => pattern.replace(/\{(\w+)\}/g, (_place, name: string) => values[name]?.[language] ?? '');
  return { zh: fill(ZH[what], 'zh'), en: fill(EN[what], 'en') };
}

export const roleInWords = (role: string): InBoth => ({ zh: ROLES_ZH[role] ?? role, en: ROLES_EN[role] ?? role });

/** Stands for the process itself where the engine asks for somebody's name, until the language is known. */
export const PROCESS_IN_WORDS = '\u2060process\u2060';

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

/** The engine names elements as the model does and roles by their keys; here both are said in the reader's language. */
export function inWords({ zh, en }: InBoth, names: ReadonlyMap<string, string>): InBoth {
  const quoted = (text: string): string => text.replace(/“([^”]+)”/g, (whole, name: string) => (names.has(name) ? `“${names.get(name)}”` : whole));
  const withRoles = (text: string, roles: Readonly<Record<string, string>>): string =>
    text.replace(/(?<![\w.])(projectLead|caseOfficer|approver|expert|verifier|supervisor|processDesigner|administrator)(?![\w.])/g, (role) => roles[role] ?? role);
  return {
    zh: withRoles(zh, ROLES_ZH).replaceAll(PROCESS_IN_WORDS, ZH.process),
    en: withRoles(quoted(en), ROLES_EN).replaceAll(PROCESS_IN_WORDS, EN.process),
  };
}
