import http from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Statement } from './statement.ts';

/** What a request is at the least: these statements one after another, then this answer. */
export interface Recording {
  readonly statements: readonly Statement[];
  readonly answer: string;
}

export interface FloorOrder {
  readonly databaseUrl: string;
  readonly recordings: readonly Recording[];
}

/** How a recorded act is told once more of another project: texts that stand for others. */
export type Retelling = Readonly<Record<string, string>>;

export interface Wanted {
  readonly recording: number;
  readonly retold?: Retelling;
}

/**
 * A bare HTTP server that sends recorded statements by bare `pg`, with as many connections as ours has. In a process of its own, as ours:
 * it is told by a message what to do, and answers with its port.
 */
process.once('message', (message) => {
  const { databaseUrl, recordings } = message as FloorOrder;
  // Between its turns nothing is asked of it for longer than the pool would keep a connection; ours is asked in every turn.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, idleTimeoutMillis: 0 });
  pool.on('error', () => undefined);
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const wanted = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Wanted;
      answer(pool, recordings, wanted).then(
        (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
});

async function answer(pool: pg.Pool, recordings: readonly Recording[], { recording, retold }: Wanted): Promise<string> {
  const told = recordings[recording];
  if (!told) throw new Error(`There is no recording ${recording}`);
  const statements = retold ? retell(told.statements, retold) : told.statements;
  const client = await pool.connect();
  try {
    let sequence: number | undefined;
    for (const { text, values, name } of statements) {
      const { rows } = (await client.query({ text, values: [...following(name, values, sequence)], ...(name !== undefined && { name }) })) as { rows: readonly { readonly sequence?: string }[] };
      if (name === 'save-act' && rows.length === 0) throw new Error('The act that is told again changed nothing');
      if (name === 'last-of-ledger') sequence = Number(rows[0]?.sequence ?? 0);
    }
  } finally {
    client.release();
  }
  return told.answer;
}

/** The ledger has each number once: an act that is told again takes the next one. */
function following(name: string | undefined, values: readonly unknown[], last: number | undefined): readonly unknown[] {
  if (name !== 'append-to-ledger' || last === undefined) return values;
  const [place, project, entries] = values;
  const next = (JSON.parse(String(entries)) as readonly object[]).map((entry, at) => ({ ...entry, sequence: last + 1 + at }));
  return [place, project, JSON.stringify(next)];
}

/** Ids of what was loaded say so in their middle; all others, with the key by which the act was sent, were made for it. */
const MADE_FOR_THE_ACT = /[0-9a-f]{8}-[0-9a-f]{4}-(?!7000-8000-)[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** In other words: ids of the other project, and a new one for everything that the act made. */
function retell(statements: readonly Statement[], retold: Retelling): readonly Statement[] {
  let text = JSON.stringify(statements.map(({ values }) => values));
  for (const [from, to] of Object.entries(retold)) text = text.replaceAll(from, to);
  const fresh = new Map<string, string>();
  text = text.replace(MADE_FOR_THE_ACT, (id) => {
    const own = fresh.get(id) ?? id.slice(0, 24) + randomBytes(6).toString('hex');
    fresh.set(id, own);
    return own;
  });
  const values = JSON.parse(text) as readonly (readonly unknown[])[];
  return statements.map((statement, at) => ({ ...statement, values: values[at] ?? [] }));
}
