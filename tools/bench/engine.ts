/**
 * `npm run bench:engine`: how fast the process engine is, against `bpmn-engine` and against bare PostgreSQL. Prints a table
 * and, as the last line, the same figures as JSON. With `--quick` it does next to nothing, to show that it works.
 */
import { loadavg } from 'node:os';
import process from 'node:process';
import { figuresOf } from './figures.ts';
import type { Measurements } from './figures.ts';
import { measureMemory, measureStates } from './memory/measure.ts';
import { libraryOf } from './models/library.ts';
import { APPROVAL } from './models/sources.ts';
import { optionsFrom } from './options.ts';
import { measurePersisted } from './persistence/measure.ts';
import { measureGrowth, measureLarge } from './scale/measure.ts';
import { tableOf } from './table.ts';

const [loadBefore = 0] = loadavg();
const options = optionsFrom(process.argv.slice(2));
const library = await libraryOf(APPROVAL);
const measurements: Measurements = {
  memory: await measureMemory(library, options),
  states: await measureStates(library),
  persisted: await measurePersisted(library, options),
  bodies: await measureGrowth(options),
  large: await measureLarge(options),
};
const figures = figuresOf(measurements, { node: process.version, loadBefore });
if (loadBefore > 0.5) process.stdout.write('The machine was busy before the run, so these figures are not what it can do.\n');
process.stdout.write(`${tableOf(figures, measurements)}\n${JSON.stringify(figures)}\n`);
