import pino from 'pino';
import { placeFrom } from './checks/place.ts';
import { runCheck } from './checks/run-check.ts';
import { demonstrationSecrets } from './demonstration.ts';
import { readOptions } from './options.ts';
import { startServer } from './start-server.ts';

/** After this long what is still running is given up. */
const LONGEST_STOP = 15_000;

// A check looks at the data and ends; nothing is served.
const checked = await runCheck(process.argv[2], placeFrom(process.env), (line) => process.stdout.write(`${line}\n`));
if (checked !== undefined) process.exit(checked);

const { place, logLevel, ...options } = readOptions(process.argv.slice(2), process.env);
const logger = pino({ level: logLevel });

const starting = startServer({ ...place, ...options, logger });
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
    starting
      .then((server) => server.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  });
}

// Whoever started us shows the demonstration's accounts; nobody else is told their password.
starting
  .then(async ({ database }) => {
    const told = process.send && (await demonstrationSecrets(database));
    if (told) process.send?.({ kind: 'demonstration', ...told });
  })
  .catch(() => undefined);

starting.catch((err: unknown) => {
  logger.fatal({ err }, 'could not start');
  process.exitCode = 1;
});
