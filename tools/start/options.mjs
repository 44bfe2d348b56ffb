/** What was asked for on the command line. */
import { parseArgs } from 'node:util';

/**
 * @typedef {{ reset: boolean, yes: boolean, demo: boolean }} Options
 *   `yes`: without asking. `demo`: load the demonstration world where the database is empty
 */

/**
 * @param {readonly string[]} args
 * @returns {Options | undefined} nothing where it cannot be understood
 */
export function readOptions(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        reset: { type: 'boolean', default: false },
        yes: { type: 'boolean', short: 'y', default: false },
        'no-demo': { type: 'boolean', default: false },
      },
    });
    return { reset: values.reset, yes: values.yes, demo: !values['no-demo'] };
  } catch {
    return undefined;
  }
}
