import { describe, expect, it } from '@jest/globals';
import { readProcesses } from '@shixiao/process-model';
import fc from 'fast-check';
import { explain, readHistory } from '../../src/explain/explain.ts';
import { advance, createLibrary } from '../../src/index.ts';
import type { Command, EngineRecord, InstanceState, Library } from '../../src/index.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { commandFor, type Roll, rolls } from '../laws/random-commands.ts';
import { block, blockXml, graph, graphXml } from '../laws/random-models.ts';

const START = Date.UTC(2026, 0, 5);
/** As for the five laws: `LAWS_RUNS=2000 LAWS_SEED=7` goes hunting. */
const RUNS = Number(process.env['LAWS_RUNS'] ?? 60);
const SEED = Number(process.env['LAWS_SEED'] ?? 20260105);

interface Played {
  readonly library: Library;
  readonly state: InstanceState;
  readonly records: readonly EngineRecord[];
  readonly nodes: readonly string[];
  readonly now: string;
}

/** A random process, twice deployed, after random commands. */
async function play(xml: string, dice: readonly Roll[], n: number): Promise<Played> {
  const [first, second] = await Promise.all([1, 2].map(async (version) => (await readProcesses(xml, { version })).models));
  const library = createLibrary([...first!, ...second!]);
  const records: EngineRecord[] = [];
  let state: InstanceState | undefined;
  let now = '';
  const give = (command: Command, hour: number): void => {
    now = new Date(START + hour * 3_600_000).toISOString();
    const outcome = advance(library, state, command, { now, maxSteps: 2_000 });
    if (!outcome.accepted) return;
    state = outcome.state;
    records.push(...outcome.records);
  };
  give({ type: 'start', processId: 'main', version: 1, variables: { n } }, 0);
  for (const [hour, roll] of dice.entries()) if (state?.phase === 'running') give(commandFor(state, roll), hour + 1);
  // One that was refused as endless never began.
  fc.pre(state !== undefined);
  return { library, state: state!, records, nodes: [...first![0]!.nodes.keys()], now };
}

function withoutVersions(state: InstanceState): unknown {
  return JSON.parse(JSON.stringify(state).replaceAll(/"version":\d/g, '"version":0'));
}

const sources = {
  'nested blocks': block.map(blockXml),
  'nodes that are connected at will': graph.map(graphXml),
};

describe.each(Object.entries(sources))('a process of %s, wherever it is,', (_, xml) => {
  const played = (check: (it: Played) => void, numRuns = RUNS): Promise<void> =>
    fc.assert(
      fc.asyncProperty(xml, rolls, fc.nat({ max: 12 }), async (text, dice, n) => check(await play(text, dice, n))),
      { numRuns, seed: SEED },
    ) as Promise<void>;

  it('moves to an equal version without a trace but the version', () =>
    played(({ library, state, now }) => {
      fc.pre(state.phase === 'running');
      const outcome = advance(library, state, { type: 'migrate', plan: { toVersion: 2 } }, { now });
      if (!outcome.accepted) throw new Error(JSON.stringify(outcome.rejection));
      expect(outcome.state.model.version).toBe(2);
      expect(withoutVersions(outcome.state)).toEqual(withoutVersions(state));
    }), 600_000);

  it('explains every element in whole sentences', () =>
    played(({ library, records, nodes }) => {
      const history = readHistory(library, records);
      for (const id of [...nodes, 'main']) {
        const { visits, outside } = explain(history, id);
        const told = [...visits.flatMap(({ statements }) => statements), ...outside];
        expect(told.length).toBeGreaterThan(0);
        for (const { text } of told) expect(`${text.en} ${text.zh}`).not.toMatch(/[{}]|undefined|“”/);
      }
    }), 600_000);

  it('can be simulated, and every run ends somehow', () =>
    played(({ library, state, now }) => {
      fc.pre(state.phase === 'running');
      const outcome = simulate(library, state, { from: now, runs: 3, mostActs: 200, horizon: 'P1Y' }, 1);
      if (!outcome.simulated) throw new Error(JSON.stringify(outcome.problems));
      const { finished, beyondHorizon, deadEnds } = outcome;
      expect(finished + beyondHorizon + deadEnds.reduce((sum, { runs }) => sum + runs, 0)).toBe(3);
      for (const { reason } of deadEnds) {
        if (reason.kind === 'rejected') expect(reason.rejection.reason).toBe('endless');
      }
      // A run without end takes long to be recognised as such.
    }, Math.ceil(RUNS / 3)), 600_000);
});
