import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';

/** A server that offers one account, and somebody at the terminal. */
const AT_THE_TERMINAL = `
  const { createServer } = await import('node:http');
  const { sayAccounts } = await import(${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'serve.mjs')).href)});
  const demoAccounts = JSON.parse(process.env.ACCOUNTS);
  const server = createServer((_, answer) => answer.end(JSON.stringify({ data: { demoAccounts } }))).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const told = JSON.parse(process.env.TOLD) ?? undefined;
  const from = Date.now() + Number(process.env.AFTER_MS);
  const exited = process.env.ENDS ? Promise.resolve(0) : new Promise(() => {});
  await sayAccounts('http://localhost:' + server.address().port, { exited, demonstration: () => (Date.now() < from ? undefined : told) });
  process.exit();
`;
const LIN = { id: 'a1', name: '林晓', role: 'projectLead', organisationName: '南海机电' };

describe('the demonstration accounts', () => {
  it('are printed with who they are, their address and the password', () => {
    const told = { kind: 'demonstration', password: 'rivers and hills', emails: { a1: 'lin@shixiao.example' } };
    const lines = printed([LIN], told);
    expect(lines[1]).toBe('  林晓  项目负责人  project lead  南海机电  lin@shixiao.example');
    expect(lines[2]).toContain('rivers and hills');
  });

  it('wait for what the server tells, which comes after its first answer', () => {
    const told = { kind: 'demonstration', password: 'rivers and hills', emails: { a1: 'lin@shixiao.example' } };
    const lines = printed([LIN], told, { AFTER_MS: '800' });
    expect(lines[1]).toContain('lin@shixiao.example');
    expect(lines[2]).toContain('rivers and hills');
  });

  it('are printed without a password where the server tells none in good time', () => {
    expect(printed([LIN], null)).toHaveLength(2);
  }, 15_000);

  it('do not wait for a server that has ended', () => {
    const began = Date.now();
    expect(printed([LIN], null, { ENDS: '1' })).toHaveLength(2);
    expect(Date.now() - began).toBeLessThan(4_000);
  });

  it('are not spoken of where there are none', () => {
    expect(printed([], null)).toEqual([]);
  });

  function printed(accounts: readonly object[], told: object | null, how: Readonly<Record<string, string>> = {}): string[] {
    const env = { ...process.env, ACCOUNTS: JSON.stringify(accounts), TOLD: JSON.stringify(told), AFTER_MS: '0', ...how };
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', AT_THE_TERMINAL], { env, encoding: 'utf8' });
    expect(stderr.replace(/.*Warning.*\n/g, '').replace(/\(Use .*\n/g, '')).toBe('');
    return stdout.split('\n').filter(Boolean);
  }
});
