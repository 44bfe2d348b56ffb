import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { MailPlace } from './mail/post.ts';
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
  readonly mail: MailPlace | undefined;
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
    mail: mailPlace(environment),
    logLevel: environment['LOG_LEVEL'] ?? 'info',
  };
}

/** All three or none: a letter needs a sender, and its links an address that its readers can reach. */
function mailPlace(environment: NodeJS.ProcessEnv): MailPlace | undefined {
  const smtpUrl = environment['SMTP_URL'];
  if (!smtpUrl) return undefined;
  if (!/^smtps?:\/\/[^/]+/.test(smtpUrl)) throw new Error('SMTP_URL begins with smtp:// or smtps:// and names a host');
  const from = environment['MAIL_FROM'];
  if (!from?.includes('@')) throw new Error('With SMTP_URL, MAIL_FROM is the address that mail comes from');
  const publicUrl = environment['PUBLIC_URL']?.replace(/\/+$/, '') ?? '';
  if (!/^https?:\/\/[^/]+$/.test(publicUrl) || !URL.canParse(publicUrl)) {
    throw new Error('With SMTP_URL, PUBLIC_URL is the address of the system as people reach it, such as https://shixiao.town.gov.cn');
  }
  return { smtpUrl, from, publicUrl };
}
