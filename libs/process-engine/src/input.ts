import type { Command, Context, Rejection } from './commands.ts';

/** Deeper than any form; what is deeper would overflow the stack of whoever reads it back. */
const DEEPEST_VALUE = 100;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** What is wrong with the shape of an input that came from outside, before anything looks at its meaning. */
export function inputProblem(command: Command, context: Context): Rejection | undefined {
  if (!INSTANT.test(context.now) || Number.isNaN(Date.parse(context.now))) {
    return invalid('context.now', `${context.now} is not an ISO 8601 instant`);
  }
  return variablesProblem(command) ?? jobProblem(command);
}

function invalid(path: string, detail: string): Rejection {
  return { reason: 'invalidInput', path, detail };
}

function variablesProblem(command: Command): Rejection | undefined {
  if ('variables' in command && command.variables !== undefined) {
    const problem = valueProblem(command.variables, 'variables', true);
    if (problem) return problem;
  }
  if (command.type === 'addBody') return valueProblem(command.value, 'value', false);
  const parts = command.type === 'activateAdHoc' ? command.elements : command.type === 'modify' ? command.start : undefined;
  for (const [index, { variables }] of (parts ?? []).entries()) {
    const problem = variables && valueProblem(variables, `${index}.variables`, true);
    if (problem) return problem;
  }
  return undefined;
}

/** Whether a value is JSON: what does not survive being stored and read back is refused here, not lost later. */
function valueProblem(value: unknown, path: string, isObject: boolean, depth = 0): Rejection | undefined {
  if (depth > DEEPEST_VALUE) return invalid(path.slice(0, 200), `is nested deeper than ${DEEPEST_VALUE} levels`);
  if (Array.isArray(value) && !isObject) {
    for (let index = 0; index < value.length; index += 1) {
      const problem = valueProblem(value[index], `${path}[${index}]`, false, depth + 1);
      if (problem) return problem;
    }
    return undefined;
  }
  if (isPlainObject(value)) {
    for (const key of Object.keys(value)) {
      const problem =
        key === '__proto__'
          ? invalid(path, 'has a member named __proto__')
          : valueProblem(value[key], `${path}.${key}`, false, depth + 1);
      if (problem) return problem;
    }
    return undefined;
  }
  if (isObject) return invalid(path, 'is not an object');
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  return typeof value === 'number' && Number.isFinite(value) ? undefined : invalid(path, `is a ${typeof value} that JSON cannot hold`);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another realm has another Object.prototype, but that one, too, has none above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function jobProblem(command: Command): Rejection | undefined {
  if (command.type !== 'failJob' && command.type !== 'resolveIncident') return undefined;
  const { retries } = command;
  const least = command.type === 'failJob' ? 0 : 1;
  if (retries !== undefined && (!Number.isInteger(retries) || retries < least)) {
    return invalid('retries', `${retries} is not a whole number from ${least}`);
  }
  const retryAt = command.type === 'failJob' ? command.retryAt : undefined;
  return retryAt !== undefined && !INSTANT.test(retryAt) ? invalid('retryAt', `${retryAt} is not an ISO 8601 instant`) : undefined;
}
