import { evaluate } from 'feelin';
import { allowSize, running } from '../evaluation.ts';
import type { FeelValue } from '../expression.ts';
import { weigh } from '../weight.ts';
import type { FunctionDefinition, Functions } from './definition.ts';

/** feelin's own functions that are used as they are. What is not named here it either lacks or does otherwise than DMN. */
const NAMES = {
  boolean: ['not', 'contains', 'starts with', 'ends with', 'odd', 'even', 'is'],
  number: [
    'string length',
    'count',
    'modulo',
    'sqrt',
    'log',
    'exp',
    'day of year',
    'week of year',
  ],
  other: [
    'date and time',
    'time',
    'date',
    'duration',
    'years and months duration',
    'upper case',
    'lower case',
    'substring before',
    'substring after',
    'abs',
    'list replace',
    'sublist',
    'append',
    'concatenate',
    'insert before',
    'remove',
    'reverse',
    'day of week',
    'month of year',
    'sort',
    'get value',
    'get entries',
    'context',
    'context merge',
    'context put',
  ],
} as const;

const table: Record<string, FunctionDefinition> = {};
for (const gives of ['boolean', 'number', 'other'] as const) {
  for (const name of NAMES[gives]) table[name] = { ...fromFeelin(name), gives };
}

/** These walk through everything inside of their argument, which may be far more than it has elements. */
function deep(name: string): FunctionDefinition {
  const definition = fromFeelin(name);
  return {
    ...definition,
    cost: (args) => {
      const weight = weigh(args, running().limits.size);
      allowSize(weight, 'elements');
      return weight;
    },
  };
}

/** feelin compares what is no number, text or date with everything found so far. */
function comparing(name: string): FunctionDefinition {
  const { cost = () => 1, ...definition } = deep(name);
  return {
    ...definition,
    cost: (args) => {
      const parts = args.flat(1).filter((value) => typeof value === 'object').length;
      return cost(args) + (parts * parts) / 16;
    },
  };
}

export const builtIn: Functions = {
  ...table,
  string: deep('string'),
  flatten: deep('flatten'),
  union: comparing('union'),
  'distinct values': comparing('distinct values'),
};

function fromFeelin(name: string): FunctionDefinition {
  // Between backticks any name is a variable, and an unknown variable is the built-in function of that name.
  const { value } = evaluate(`\`${name}\``, {}, 'camunda');
  const run = value as ((...args: readonly FeelValue[]) => FeelValue) & { readonly $args: readonly string[] };
  return { parameters: run.$args, gives: 'other', run };
}
