import { rm } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { createPeople, PASSWORD } from './people.ts';
import { temporaryFolder } from './real-server.ts';
import { startServer } from '../src/start-server.ts';
import { browserAt, newKey } from './visitor.ts';

it('a worker does the background work and answers no questions', async () => {
  const [dataFolder, filesFolder] = [await temporaryFolder(), await temporaryFolder()];
  const worker = await startServer({ port: 0, dataFolder, filesFolder, role: 'worker' });
  try {
    expect((await fetch(`${worker.url}/ready`)).status).toBe(200);
    expect((await fetch(`${worker.url}/graphql?query={csrfToken}`)).status).toBe(404);
  } finally {
    await worker.close();
    for (const folder of [dataFolder, filesFolder]) await rm(folder, { recursive: true, force: true });
  }
});

it('a server that is stopped answers what it was asked before, and a second one goes on with the same data', async () => {
  const [dataFolder, filesFolder] = [await temporaryFolder(), await temporaryFolder()];
  try {
    const first = await startServer({ port: 0, dataFolder, filesFolder });
    const { lead } = await createPeople(first);
    const browser = browserAt(first.url);
    await browser.getCsrfToken();
    const asked = browser.ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
      input: { email: lead.email, password: PASSWORD, clientMutationKey: newKey() },
    });
    // Underway once the attempt is counted.
    const begun = async () => (await first.database.read((sql) => sql.query('select from sign_in_attempt'))).rowCount === 1;
    while (!(await begun()));
    await first.close();
    expect((await asked).data.signIn.__typename).toBe('Viewer');
    await expect(fetch(`${first.url}/health`)).rejects.toThrow();

    const second = await startServer({ port: 0, dataFolder, filesFolder });
    try {
      const again = browserAt(second.url);
      again.cookies.set('shixiao_session', browser.cookies.get('shixiao_session')!);
      expect((await again.ask('{ me { person { id } } }')).data.me.person.id).toBe(lead.id);
      await expect(startServer({ port: Number(new URL(second.url).port), database: second.database, filesFolder })).rejects.toMatchObject({ code: 'EADDRINUSE' });
      expect((await fetch(`${second.url}/ready`)).status).toBe(200);
    } finally {
      await second.close();
    }
  } finally {
    for (const folder of [dataFolder, filesFolder]) await rm(folder, { recursive: true, force: true });
  }
});
