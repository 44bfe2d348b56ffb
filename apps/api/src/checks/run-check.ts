import { checkFiles } from './files.ts';
import { checkLedgers } from './ledgers.ts';
import type { CheckedLedger } from './ledgers.ts';
import { openForCheck } from './place.ts';
import type { CheckedDatabase, CheckedPlace } from './place.ts';
import { checkReplays } from './replays.ts';
import { textOf } from './texts.ts';

/** Prints a line for people. */
export type Print = (line: string) => void;

type Check = (database: CheckedDatabase, place: CheckedPlace, print: Print) => Promise<boolean>;

/** By the word after the program's name. */
const CHECKS: Readonly<Record<string, Check>> = { 'verify-ledger': verifyEverything, 'check-replay': replayEverything };

/**
 * Looks at the data of a system that runs or rests, and changes nothing.
 *
 * @param name of the check
 * @returns the exit code: 1 where anything is broken, or there is nothing to check; nothing where there is no check of that name
 */
export async function runCheck(name: string | undefined, place: CheckedPlace, print: Print): Promise<number | undefined> {
  const check = name !== undefined && Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
  if (!check) return undefined;
  const database = await openForCheck(place);
  if (!database) {
    print(textOf('noData', { folder: place.dataFolder }));
    return 1;
  }
  try {
    return (await check(database, place, print)) ? 0 : 1;
  } finally {
    await database.close();
  }
}

async function verifyEverything(database: CheckedDatabase, { filesFolder }: CheckedPlace, print: Print): Promise<boolean> {
  const ledgers = await checkLedgers(database);
  for (const ledger of ledgers) print(lineOf(ledger));
  const { files, broken } = await checkFiles(database, filesFolder);
  for (const { kind, ...file } of broken) print(textOf(`file.${kind}`, file));

  const entries = ledgers.reduce((sum, { check }) => sum + (check.kind === 'holds' ? check.entries : 0), 0);
  const breaks = ledgers.filter(({ check }) => check.kind === 'broken').length + broken.length;
  print(
    breaks === 0
      ? textOf('ledgers.sound', { ledgers: ledgers.length, entries, files })
      : textOf('ledgers.broken', { broken: breaks }),
  );
  return breaks === 0;
}

function lineOf({ jurisdiction, check }: CheckedLedger): string {
  if (check.kind === 'holds') {
    return textOf('ledger.holds', { jurisdiction, entries: check.entries, hash: check.hash?.slice(0, 16) ?? '–' });
  }
  const { kind, position } = check.break;
  return textOf('ledger.broken', { jurisdiction, after: check.after, kind, position });
}

async function replayEverything(database: CheckedDatabase, _: CheckedPlace, print: Print): Promise<boolean> {
  const { instances, records, broken } = await checkReplays(database);
  for (const { id, check } of broken) print(textOf('replay.broken', { id, kind: check.kind }));
  print(broken.length === 0 ? textOf('replays.sound', { instances, records }) : textOf('replays.broken', { broken: broken.length }));
  return broken.length === 0;
}
