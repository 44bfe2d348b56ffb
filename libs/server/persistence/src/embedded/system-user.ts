import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whom PostgreSQL runs as; empty: whoever runs this process. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

const NAME = 'postgres';

/** PostgreSQL refuses to run as root, so root gets it a user of its own. */
export async function systemUser(): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return {};
  const known = await lookUp();
  if (known) return known;
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', NAME]);
  } catch (cause) {
    // Somebody else may have been faster; the look-up below tells.
    const made = await lookUp();
    if (made) return made;
    throw new Error('PostgreSQL does not run as root, and a user for it could not be made; start as another user', { cause });
  }
  return (await lookUp()) ?? {};
}

async function lookUp(): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, NAME])).stdout)));
    return { uid, gid };
  } catch {
    return undefined;
  }
}
