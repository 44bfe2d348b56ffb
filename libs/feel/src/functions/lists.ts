import { running } from '../evaluation.ts';
import type { FeelValue } from '../expression.ts';
import { equal, order } from '../ordering.ts';
import { weigh } from '../weight.ts';
import { asList, asNumbers, asValues } from './arguments.ts';
import type { FunctionDefinition, Functions } from './definition.ts';

/** Over numbers, given as one list or one by one; null when there are none or something else is among them. */
function ofNumbers(compute: (numbers: readonly number[]) => FeelValue): FunctionDefinition {
  return {
    parameters: ['...list'],
    gives: 'number',
    run: (...args) => {
      const numbers = asNumbers(args);
      return numbers && numbers.length > 0 ? compute(numbers) : null;
    },
  };
}

/** The least or greatest of numbers, texts, dates, times or durations. */
function extreme(sign: 1 | -1): FunctionDefinition {
  return {
    parameters: ['...list'],
    gives: 'other',
    run: (...args) => {
      let best: FeelValue = null;
      for (const value of asValues(args)) {
        const sooner = best === null ? order(value, value) : order(value, best);
        if (sooner === null) return null;
        if (best === null || sooner * sign < 0) best = value;
      }
      return best;
    },
  };
}

/** True or false as soon as an element says so; null where one is neither. */
function everyOrAny(decisive: boolean): FunctionDefinition {
  return {
    parameters: ['...list'],
    gives: 'boolean',
    run: (...args) => {
      const values = asValues(args);
      if (values.includes(decisive)) return decisive;
      return values.every((value) => typeof value === 'boolean') ? !decisive : null;
    },
  };
}

/** Compares an element with all of a list. */
function comparingCost([list, element]: readonly FeelValue[]): number {
  return 1 + (asList(list)?.length ?? 0) * Math.ceil(weigh(element, running().limits.size) / 4);
}

export const listFunctions: Functions = {
  min: extreme(1),
  max: extreme(-1),
  sum: ofNumbers((numbers) => numbers.reduce((sum, value) => sum + value, 0)),
  product: ofNumbers((numbers) => numbers.reduce((product, value) => product * value, 1)),
  mean: ofNumbers(mean),
  median: ofNumbers((numbers) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const upper = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[upper] : mean(sorted.slice(upper - 1, upper + 1));
  }),
  stddev: ofNumbers((numbers) => {
    if (numbers.length < 2) return null;
    const middle = mean(numbers);
    return Math.sqrt(numbers.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (numbers.length - 1));
  }),
  mode: {
    parameters: ['...list'],
    gives: 'other',
    run: (...args) => {
      const numbers = asNumbers(args);
      if (!numbers) return null;
      const counts = new Map<number, number>();
      for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
      const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
      return [...counts.keys()].filter((value) => counts.get(value) === most).sort((a, b) => a - b);
    },
  },
  all: everyOrAny(false),
  any: everyOrAny(true),

  'list contains': {
    parameters: ['list', 'element'],
    gives: 'boolean',
    run: (list, element) => asList(list)?.some((value) => equal(value, element) === true),
    cost: comparingCost,
  },
  'index of': {
    parameters: ['list', 'match'],
    gives: 'other',
    run: (list, match) => asList(list)?.flatMap((value, index) => (equal(value, match) === true ? [index + 1] : [])),
    cost: comparingCost,
  },

  // From Camunda 8.
  'is empty': { parameters: ['list'], gives: 'boolean', run: (list) => asList(list)?.length === 0 },
  'duplicate values': {
    parameters: ['list'],
    gives: 'other',
    run: (list) => {
      const values = asList(list);
      return values?.filter(
        (value, index) =>
          values.findIndex((other) => equal(other, value) === true) === index &&
          values.some((other, at) => at > index && equal(other, value) === true),
      );
    },
    cost: ([list]) => {
      const length = asList(list)?.length ?? 0;
      return 1 + (length * weigh(list, running().limits.size)) / 16;
    },
  },
  partition: {
    parameters: ['list', 'size'],
    gives: 'other',
    run: (list, size) => {
      const values = asList(list);
      if (!values || typeof size !== 'number' || !Number.isInteger(size) || size < 1) return null;
      return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
        values.slice(index * size, (index + 1) * size),
      );
    },
  },
};

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
