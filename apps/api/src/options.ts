import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Role } from './running.ts';
import type { DatabasePlace } from './start-server.ts';

export interface CommandLine {
  readonly place: Exclude<DatabasePlace, { readonly database: unknown }>;
  readonly port: number;
  readonly filesFolder: string;
  readonly webFolder: string;
  readonly role: Role;
  readonly demonstration: boolean;
  readonly metricsToken: string | undefined;
  readonly trustedProxies: string | undefined;
  readonly logLevel: string;
}

const ROLES: readonly string[] = ['api', 'worker', 'all'] satisfies readonly Role[];

/**
 * What the command line and the environment say; the command line wins.
 *
 * @throws Error that tells what is wrong, for whoever typed it
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: { role: { type: 'string' }, port: { type: 'string' }, 'no-demo': { type: 'boolean' } },
  });
  const role = values.role ?? environment['ROLE'] ?? 'all';
  if (!ROLES.includes(role)) throw new Error(`--role is one of ${ROLES.join(', ')}, not ${role}`);
  const written = values.port ?? environment['PORT'] ?? '3000';
  const port = Number(written);
  if (!/^\d{1,5}$/.test(written) || port > 65_535) throw new Error(`--port is a number from 0 to 65535, not ${written}`);
  const dataFolder = path.resolve(environment['DATA_FOLDER'] ?? '.data');
  const databaseUrl = environment['DATABASE_URL'];
  return {
    place: databaseUrl ? { databaseUrl, ownerUrl: environment['DATABASE_OWNER_URL'] } : { dataFolder },
    port,
    role: role as Role,
    demonstration: values['no-demo'] !== true,
    filesFolder: path.resolve(environment['FILES_FOLDER'] ?? path.join(dataFolder, 'files')),
    // Beside the built server.
    webFolder: path.resolve(environment['WEB_FOLDER'] ?? fileURLToPath(new URL('../web', import.meta.url))),
    metricsToken: environment['METRICS_TOKEN'],
    trustedProxies: environment['TRUSTED_PROXIES'],
    logLevel: environment['LOG_LEVEL'] ?? 'info',
  };
}
