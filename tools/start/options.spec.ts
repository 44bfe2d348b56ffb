import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.mjs';

describe('the command line of npm start', () => {
  it('loads the demonstration world and keeps the data unless told otherwise', () => {
    expect(readOptions([])).toEqual({ reset: false, yes: false, demo: true });
  });

  it.each([
    [['--reset'], { reset: true, yes: false, demo: true }],
    [['--reset', '--yes'], { reset: true, yes: true, demo: true }],
    [['--no-demo'], { reset: false, yes: false, demo: false }],
  ])('understands %j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([[['--rest']], [['reset']], [['--reset=no']]])('does not guess what %j means', (args) => {
    expect(readOptions(args)).toBeUndefined();
  });
});
