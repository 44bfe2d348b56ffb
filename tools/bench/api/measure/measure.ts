import { loadavg } from 'node:os';
import process from 'node:process';
import type { Cluster } from '../load/database.ts';
import { databaseOf } from '../load/load.ts';
import type { Options } from '../options.ts';
import { ask, closeConnections, post } from '../serve/http-client.ts';
import type { Recording } from '../serve/floor.ts';
import { startApi, startFloor, startRecording } from '../serve/server.ts';
import { readOperations } from './documents.ts';
import type { Operations } from './documents.ts';
import { askedBy, assertAnswered, READ_KINDS } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { recordAll, statementsIn } from './record.ts';
import { openSessions, subjectsOf } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { timesOf } from './times.ts';
import type { Times } from './times.ts';

/** By what was measured, the times of each round. `floor` and what it is compared with are told by the same recordings. */
export interface Measurements {
  readonly rounds: ReadonlyMap<string, readonly Times[]>;
  /** Fewest and most statements of a screen or act, at each size. */
  readonly statements: ReadonlyMap<string, readonly [fewest: number, most: number]>;
  readonly loadBefore: number;
}

const KINDS: readonly Kind[] = [...READ_KINDS, 'completeTask'];
/** Subjects whose statements are written down. */
const RECORDED = 48;

export const overAll = (kind: Kind, size: number): string => `${kind} at ${size}`;
export const recorded = (kind: Kind): string => `${kind}, recorded`;
export const atLeast = (kind: Kind): string => `${kind}, floor`;

export async function measure(cluster: Cluster, options: Options): Promise<Measurements> {
  const [loadBefore = 0] = loadavg();
  const operations = await readOperations();
  const largest = options.sizes.at(-1) ?? options.sizes[0];
  const stops: (() => Promise<void>)[] = [];
  const statements = new Map<string, readonly [number, number]>();
  const subjects: Subject[][] = [];
  const turns: { readonly kind: Kind; readonly name: string; readonly take: () => Promise<Times> }[] = [];
  try {
    for (const size of options.sizes) {
      const place = cluster.addressesOf(databaseOf(size));
      const keeper = await cluster.keeperOf(databaseOf(size));
      await openSessions(keeper);
      const server = await startApi(place, cluster.folder);
      stops.push(() => server.stop());
      const pages = await subjectsOf(keeper, 'page', 2_000);
      const left = [...(await subjectsOf(keeper, 'act', 10_000))];
      const recording = await startRecording(place, cluster.folder);
      // Models are read from their texts once.
      await recordAll(recording, 'worklist', operations, pages.slice(0, 1));
      const noted = new Map<Kind, readonly (readonly Recording[])[]>();
      for (const kind of KINDS) {
        const some = kind === 'completeTask' ? left.splice(0, 3) : pages.slice(0, size === largest ? RECORDED : 5);
        const told = await recordAll(recording, kind, operations, some);
        const counts = told.map(statementsIn);
        statements.set(overAll(kind, size), [Math.min(...counts), Math.max(...counts)]);
        noted.set(kind, told);
        subjects.push([...some]);
      }
      await recording.stop();
      for (const kind of KINDS) {
        const turn = turnOf(kind, server.url, operations, options);
        if (kind === 'completeTask') turns.push({ kind, name: overAll(kind, size), take: () => turn(left.splice(0, options.acts)) });
        else turns.push({ kind, name: overAll(kind, size), take: () => turn(anyOf(pages, options.requests)) });
      }
      if (size !== largest) continue;
      const floors = [...noted].map(([kind, told]) => ({ kind, told, from: told.map((_, at) => told.slice(0, at).reduce((sum, one) => sum + one.length, 0)) }));
      for (const { kind, told, from } of floors) {
        const floor = await startFloor({ databaseUrl: place.url, recordings: told.flat() });
        stops.push(() => floor.stop());
        const send = async (at: number, retold?: Readonly<Record<string, string>>): Promise<void> => {
          const first = from[at] ?? 0;
          await Promise.all((told[at] ?? []).map((_, next) => post(floor.url, JSON.stringify({ recording: first + next, retold }))));
        };
        if (kind === 'completeTask') {
          const [original] = subjects.at(-1) ?? [];
          turns.push({
            kind,
            name: atLeast(kind),
            take: async () => {
              const others = left.splice(0, options.acts);
              return timesOf(options.clients, others.length, (at) => send(0, retelling(original, others[at])));
            },
          });
          continue;
        }
        const same = pages.slice(0, RECORDED);
        const turn = turnOf(kind, server.url, operations, options);
        turns.push({ kind, name: recorded(kind), take: () => turn(repeated(same, options.requests)) });
        turns.push({ kind, name: atLeast(kind), take: () => timesOf(options.clients, options.requests, (at) => send(at % same.length)) });
      }
    }
    // Whatever is compared takes its turns one after another, in short ones: so the machine's other work falls on all sides alike.
    const inTurn = KINDS.flatMap((kind) => turns.filter((turn) => turn.kind === kind));
    const rounds = new Map<string, Times[]>(inTurn.map(({ name }) => [name, []]));
    for (let round = -options.warmUp; round < options.rounds; round++) {
      for (const { name, take } of inTurn) {
        // Connections that waited for their turn may have been closed meanwhile.
        closeConnections();
        const times = await take();
        if (round >= 0) rounds.get(name)?.push(times);
      }
      process.stderr.write(round < 0 ? 'warm\n' : `round ${round + 1} of ${options.rounds}\n`);
    }
    return { rounds, statements, loadBefore };
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

function turnOf(kind: Kind, url: string, operations: Operations, { clients }: Options) {
  return (subjects: readonly Subject[]): Promise<Times> =>
    timesOf(clients, subjects.length, async (at) => {
      const subject = subjects[at];
      if (!subject) throw new Error(`There are not enough projects for ${kind}`);
      const answers = await Promise.all(askedBy(kind, operations, subject).map((asked) => ask(url, subject.visitor, asked)));
      assertAnswered(kind, answers[0] ?? '');
    });
}

function retelling(original: Subject | undefined, other: Subject | undefined): Readonly<Record<string, string>> {
  if (!original || !other) throw new Error('There are not enough projects for the floor of completeTask');
  return { [original.marks.project]: other.marks.project, [original.marks.world]: other.marks.world };
}

const anyOf = <T>(all: readonly T[], count: number): readonly T[] => Array.from({ length: count }, () => all[Math.floor(Math.random() * all.length)] as T);

const repeated = <T>(all: readonly T[], count: number): readonly T[] => Array.from({ length: count }, (_, at) => all[at % all.length] as T);
