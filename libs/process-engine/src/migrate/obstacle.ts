import type { EventDefinition, FlowNode, ProcessModel } from '@shixiao/process-model';
import type { MigrationObstacle } from '../commands.ts';
import { filled, type Places, type Sentence } from '../sentences.ts';
import { EN, EN_WORDS, type MigrationObstacleCode, type RepeatWord, type Words } from './messages/en.ts';
import { ZH, ZH_WORDS } from './messages/zh.ts';

/** What an obstacle is about: an element or flow of the running version, and its counterpart. */
export interface About {
  readonly element: string;
  readonly name: string;
  readonly target?: string;
  readonly targetName?: string;
}

/** A value for a place in the sentences: the same in both languages, or a word for each. */
type Value = string | number | Sentence;

export function obstacle(code: MigrationObstacleCode, about: About, values: Readonly<Record<string, Value>> = {}): MigrationObstacle {
  const places = { element: about.name, target: about.targetName ?? about.target ?? '', ...values };
  return {
    code,
    element: about.element,
    name: about.name,
    ...(about.target !== undefined && { target: about.target }),
    message: { en: filled(EN[code], inLanguage(places, 'en')), zh: filled(ZH[code], inLanguage(places, 'zh')) },
  };
}

function inLanguage(values: Readonly<Record<string, Value>>, language: keyof Sentence): Places {
  return Object.fromEntries(
    Object.entries(values).map(([place, value]) => [place, typeof value === 'object' ? value[language] : value]),
  );
}

export function elementName(model: ProcessModel, id: string): string {
  const name = id === model.processId ? model.name : model.nodes.get(id)?.name;
  return name || id;
}

/** A flow without a name of its own is known by its ends. */
export function flowName(model: ProcessModel, id: string): string {
  const flow = model.flows.get(id);
  if (flow === undefined) return id;
  return flow.name || `${elementName(model, flow.sourceId)} → ${elementName(model, flow.targetId)}`;
}

export function kindWord(node: FlowNode): Sentence {
  return word((words) => words.kinds[node.kind]);
}

export function variantWord(variant: keyof Words['variants']): Sentence {
  return word((words) => words.variants[variant]);
}

export function repeatWord(repeat: RepeatWord): Sentence {
  return word((words) => words.repeats[repeat]);
}

export function eventsWord(definitions: readonly EventDefinition[], all: boolean): Sentence {
  return word((words) =>
    definitions.length === 0
      ? words.events.none
      : definitions.map(({ kind }) => words.events[kind]).join(all ? words.and : words.or),
  );
}

function word(of: (words: Words) => string): Sentence {
  return { en: of(EN_WORDS), zh: of(ZH_WORDS) };
}
