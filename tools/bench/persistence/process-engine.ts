import type { Accepted, Command, InstanceState, Library } from '@shixiao/process-engine';
import type { Client } from 'pg';
import { accepted, nextCommands, START } from '../memory/process-engine.ts';
import { commit, commitOf, load } from './commit.ts';
import type { Commit } from './commit.ts';
import { uuidv7 } from './uuid.ts';

/** One whole instance; each command reads the state that the one before has committed. */
export async function runInstance(client: Client, library: Library): Promise<void> {
  const id = uuidv7();
  let command = await startInstance(client, library, id);
  while (command) command = await carryOut(client, library, id, command);
}

async function startInstance(client: Client, library: Library, id: string): Promise<Command | undefined> {
  const outcome = accepted(library, undefined, START);
  await commit(client, commitOf(id, 0, outcome));
  return nextCommands(outcome)[0];
}

async function carryOut(client: Client, library: Library, id: string, command: Command): Promise<Command | undefined> {
  const { version, state } = await load(client, id);
  const outcome = accepted(library, state, command);
  await commit(client, commitOf(id, version, outcome));
  return nextCommands(outcome)[0];
}

/** What `runInstance` writes for one instance, commit by commit. */
export function commitsOfInstance(library: Library): readonly Commit[] {
  const commits: Commit[] = [];
  let state: InstanceState | undefined;
  for (let command: Command | undefined = START; command; ) {
    const outcome: Accepted = accepted(library, state, command);
    commits.push(commitOf(uuidv7(), commits.length, outcome));
    state = outcome.state;
    [command] = nextCommands(outcome);
  }
  return commits;
}
