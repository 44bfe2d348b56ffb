/**
 * `npm run verify-ledger`: checks the hash chain of every jurisdiction and every evidence file against the hash on record.
 * Ends with 1 on any break. Looks into a running system as well.
 */
import { spawnSync } from 'node:child_process';
import { dataFolderOf, installAndBuild, runCommand, serverCommand } from './prepare.mjs';

await runCommand(async () => {
  installAndBuild(['api']);
  const env = { ...process.env, DATA_FOLDER: dataFolderOf(process.env) };
  const { node, args, cwd } = serverCommand(['verify-ledger', ...process.argv.slice(2)], env, 'inherit');
  const { status, error } = spawnSync(node, [...args], { cwd, env, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
});
