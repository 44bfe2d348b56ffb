import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readProcesses } from '@shixiao/process-model';
import { createLibrary } from '../../src/index.ts';
import { Watched } from './laws.ts';
import { commandFor, type Roll, rolls } from './random-commands.ts';
import { block, blockXml, graph, graphXml } from './random-models.ts';

const START = Date.UTC(2026, 0, 5);
const HOUR = 3_600_000;

/** The same every time, so that a red run is about the change at hand; `LAWS_RUNS=5000 LAWS_SEED=7` goes hunting. */
const RUNS = Number(process.env['LAWS_RUNS'] ?? 300);
const SEED = Number(process.env['LAWS_SEED'] ?? 20260105);

/** Every act comes an hour after the one before, so that timers of an hour are due. */
const at = (hour: number) => ({ now: new Date(START + hour * HOUR).toISOString(), maxSteps: 2000 });

async function play(xml: string, dice: readonly Roll[], begin: number): Promise<Watched> {
  const { models, findings } = await readProcesses(xml);
  expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  const watched = new Watched(createLibrary(models));
  watched.give({ type: 'start', processId: 'main', variables: { n: begin } }, at(0));
  for (const [hour, roll] of dice.entries()) {
    if (watched.state?.phase !== 'running') break;
    watched.give(commandFor(watched.state, roll), at(hour + 1));
  }
  return watched;
}

describe('the five laws', () => {
  it('hold for processes of nested blocks, whatever is asked of them', async () => {
    await fc.assert(
      fc.asyncProperty(block, rolls, fc.nat({ max: 12 }), async (root, dice, begin) => {
        await play(blockXml(root), dice, begin);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 600_000);

  it('hold for processes whose nodes are connected at will', async () => {
    await fc.assert(
      fc.asyncProperty(graph, rolls, fc.nat({ max: 12 }), async (drawn, dice, begin) => {
        await play(graphXml(drawn), dice, begin);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 600_000);
});
