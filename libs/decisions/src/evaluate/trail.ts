import { toJson } from '@shixiao/feel';
import type { FeelValue, Json } from '@shixiao/feel';
import type { LogicKind } from '../model.ts';
import { isContext } from './values.ts';

/** How a result came about, for whoever has to account for it. Plain JSON of bounded size. */
export type DecisionTrail = {
  readonly decisionId: string;
  /** The decisions that were evaluated, each after those it requires; the one that was asked for is the last. */
  readonly decisions: readonly DecisionStep[];
  /** Decisions evaluated without a step of their own, since the trail was full. */
  readonly omitted?: number;
};

export type DecisionStep = {
  readonly id: string;
  readonly name: string;
  readonly logic: LogicKind['kind'];
  /** What its expressions read, in the order of reading. */
  readonly variables: readonly NamedValue[];
  /** The tables that were evaluated: its own, and those inside its boxed expressions and in the functions it called. */
  readonly tables: readonly TableStep[];
  readonly result: Json;
  /** What was null for a reason: a value of the wrong type, an unknown name. */
  readonly notes?: readonly string[];
  /** Variables, tables and notes that found no room. */
  readonly omitted?: number;
};

export type TableStep = {
  readonly id: string;
  readonly hitPolicy: string;
  /** By the labels or the expressions of the columns. */
  readonly inputs: readonly NamedValue[];
  /** The rules that matched, in rule order, whether the hit policy used them or not; with FIRST the first only. */
  readonly rules: readonly RuleStep[];
  readonly result: Json;
};

export type RuleStep = {
  readonly id: string;
  /** From 1. */
  readonly index: number;
  readonly outputs: readonly NamedValue[];
  readonly annotation?: string;
};

export type NamedValue = { readonly name: string; readonly value: Json };

/** Takes down what happens in one run of `evaluateDecision`. */
export interface Trail {
  /** A decision begins; what is taken down until it ends belongs to it. */
  begin(id: string, name: string, logic: LogicKind['kind']): void;
  read(name: string, value: FeelValue): void;
  table(step: Omit<TableStep, 'inputs' | 'rules' | 'result'>, inputs: readonly Named[], rules: readonly Matched[], result: FeelValue): void;
  note(text: string): void;
  end(result: FeelValue): void;
  finish(decisionId: string): DecisionTrail;
}

export type Named = { readonly name: string; readonly value: FeelValue };
export type Matched = Omit<RuleStep, 'outputs'> & { readonly outputs: readonly Named[] };

/** Characters of the whole trail, roughly. */
const ROOM = 60_000;
/** Kept for the last step, which is the decision that was asked for. */
const RESERVE = 20_000;
const MOST_OF_A_KIND = 50;
const LONGEST_TEXT = 500;
const LONGEST_LIST = 50;
const DEEPEST = 6;

type Draft = {
  id: string;
  name: string;
  logic: LogicKind['kind'];
  variables: NamedValue[];
  tables: TableStep[];
  notes: string[];
  omitted: number;
};

/** @param last id of the decision that was asked for */
export function startTrail(last: string): Trail {
  let room = ROOM - RESERVE;
  const steps: DecisionStep[] = [];
  let omitted = 0;
  /** A decision service evaluates decisions inside of another. */
  const open: { draft: Draft; seen: Set<string> }[] = [];
  const top = (): { draft: Draft; seen: Set<string> } | undefined => open.at(-1);

  function clip(value: FeelValue): Json {
    const { json, size } = clipped(value);
    room -= size;
    return json;
  }
  function named({ name, value }: Named): NamedValue {
    room -= name.length + 30;
    return { name: shortened(name), value: clip(value) };
  }
  function add<T>(list: T[] | undefined, make: () => T): void {
    if (list && room > 0 && list.length < MOST_OF_A_KIND) list.push(make());
    else if (top()) (top() as { draft: Draft }).draft.omitted += 1;
  }

  return {
    begin(id, name, logic) {
      if (id === last && open.length === 0) room = Math.max(room, 0) + RESERVE;
      open.push({ draft: { id, name, logic, variables: [], tables: [], notes: [], omitted: 0 }, seen: new Set() });
    },
    read(name, value) {
      const here = top();
      if (here === undefined || here.seen.has(name) || typeof value === 'function') return;
      here.seen.add(name);
      add(here.draft.variables, () => named({ name, value }));
    },
    table(step, inputs, rules, result) {
      add(top()?.draft.tables, () => ({
        ...step,
        inputs: inputs.slice(0, MOST_OF_A_KIND).map(named),
        rules: rules.slice(0, MOST_OF_A_KIND).map(({ outputs, annotation, ...rule }) => ({
          ...rule,
          outputs: outputs.slice(0, MOST_OF_A_KIND).map(named),
          ...(annotation !== undefined && { annotation: clip(annotation) as string }),
        })),
        result: clip(result),
      }));
    },
    note(text) {
      const notes = top()?.draft.notes;
      if (notes?.includes(shortened(text))) return;
      add(notes, () => {
        room -= text.length;
        return shortened(text);
      });
    },
    end(result) {
      const here = open.pop();
      if (here === undefined) return;
      const isLast = open.length === 0 && here.draft.id === last;
      if (room <= 0 && !isLast) {
        omitted += 1;
        return;
      }
      const { notes, omitted: left, ...draft } = here.draft;
      room -= draft.name.length + 100;
      steps.push({
        ...draft,
        name: shortened(draft.name),
        result: clip(result),
        ...(notes.length > 0 && { notes }),
        ...(left > 0 && { omitted: left }),
      });
    },
    finish: (decisionId) => ({ decisionId, decisions: steps, ...(omitted > 0 && { omitted }) }),
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

/** The value as JSON, with what is long cut short: `…` for what follows, and how much that is. */
function clipped(value: FeelValue): { json: Json; size: number } {
  let size = 0;
  let left = MOST_OF_A_KIND * 4;

  function convert(part: FeelValue, depth: number): Json {
    left -= 1;
    if (typeof part === 'string') {
      size += Math.min(part.length, LONGEST_TEXT);
      return shortened(part);
    }
    size += 5;
    if (typeof part === 'function') return 'function';
    if (typeof part !== 'object' || part === null) return toJson(part);
    if (depth > DEEPEST || left < 0) return '…';
    if (Array.isArray(part)) {
      const shown = part.slice(0, LONGEST_LIST).map((element) => convert(element, depth + 1));
      return part.length > LONGEST_LIST ? [...shown, `… ${part.length - LONGEST_LIST}`] : shown;
    }
    if (!isContext(part)) return toJson(part);
    const names = Object.keys(part);
    const shown = names.slice(0, LONGEST_LIST).map((name): [string, Json] => {
      size += name.length;
      return [shortened(name), convert(part[name], depth + 1)];
    });
    if (names.length > LONGEST_LIST) shown.push(['…', names.length - LONGEST_LIST]);
    return Object.fromEntries(shown);
  }
  return { json: convert(value, 0), size };
}
