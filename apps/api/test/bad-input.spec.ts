import { beforeAll, describe, expect, it } from '@jest/globals';
import { createPeople, PASSWORD } from './people.ts';
import type { People } from './people.ts';
import { useServer } from './real-server.ts';
import { browserAt, newKey, signIn } from './visitor.ts';
import type { Browser } from './visitor.ts';

const server = useServer({ role: 'api' });
let people: People;
beforeAll(async () => {
  people = await createPeople(server());
});

async function enter(email: string): Promise<Browser> {
  const browser = browserAt(server().url);
  await signIn(browser, email, PASSWORD);
  return browser;
}

/** What is asked of what an act has made. */
const SHOWN: Readonly<Record<string, string>> = {
  draftCall: '... on Call { id version }',
  saveCallDraft: '... on Call { need }',
  createProposal: '... on Proposal { id version }',
  saveProposalDraft: '... on DraftSaved { proposal { id } }',
};

const act = async (browser: Browser, name: string, input: object): Promise<any> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const asked = `mutation ($input: ${type}!) { it: ${name}(input: $input) {
    __typename ${SHOWN[name]} ... on InputInvalid { path inputProblems { path kind limit } } } }`;
  const { data, errors } = await browser.ask(asked, { input: { clientMutationKey: newKey(), ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.it;
};

const saveNeed = async (browser: Browser, need: string): Promise<any> => {
  const call = await act(browser, 'draftCall', { title: '青年成才园' });
  const content = { title: '青年成才园', wantedIndicators: [], criteria: [], closesAt: null, expectedVersion: call.version };
  return act(browser, 'saveCallDraft', { callId: call.id, need, ...content });
};

describe('a text', () => {
  it.each([
    ['markup', '<script>alert(1)</script><b onclick="x">需求</b> &amp; \'); drop table call; --'],
    ['emoji and joined letters', '🙂👩‍🔧🇨🇳 é e\u0301 𠮷'],
    ['marks of direction', '\u202eتجربة\u202c \u200fעברית\u200e \u2066x\u2069'],
    ['100,000 characters', '需'.repeat(100_000)],
  ])('with %s comes back as it was written', async (_what, text) => {
    const saved = await saveNeed(await enter(people.officer.email), text);
    expect(saved.__typename).toBe('Call');
    expect(saved.need === text).toBe(true);
  });

  it('of 100,001 characters is refused, and where it is too long is told', async () => {
    expect(await saveNeed(await enter(people.officer.email), '需'.repeat(100_001))).toEqual({
      __typename: 'InputInvalid',
      path: ['need'],
      inputProblems: [{ path: ['need'], kind: 'tooLong', limit: 100_000 }],
    });
  });
});

describe('the same act', () => {
  it('sent twice at the same moment by two connections is done once, and both hear of it', async () => {
    const browser = await enter(people.officer.email);
    const input = { title: '只发一次', clientMutationKey: newKey() };
    const answers = await Promise.all([act(browser, 'draftCall', input), act(browser, 'draftCall', input), act(browser, 'draftCall', input)]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const { rows } = await server().database.read((sql) => sql.query(`select from call where content ->> 'title' = '只发一次'`));
    expect(rows).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('survives the session in which it was written', async () => {
    const browser = await enter(people.lead.email);
    const proposal = await act(browser, 'createProposal', { jurisdictionId: people.jurisdictionId, title: '夜校' });
    const save = (who: Browser, value: string, baseVersion: number) =>
      act(who, 'saveProposalDraft', { proposalId: proposal.id, baseVersion, changes: [{ field: ['summary'], value }] });
    await save(browser, '工人夜校，每周两晚', proposal.version);
    await server().database.read((sql) => sql.query('update session set ended_at = now() where person_id = $1', [people.lead.id]));
    expect((await save(browser, '工人夜校，每周三晚', proposal.version + 1)).__typename).toBe('NotSignedIn');
    const again = await enter(people.lead.email);
    const { data } = await again.ask('query ($id: ID!) { proposal(id: $id) { content { summary } } }', { id: proposal.id });
    expect(data.proposal).toEqual({ content: { summary: '工人夜校，每周两晚' } });
    expect((await save(again, '工人夜校，每周三晚', proposal.version + 1)).__typename).toBe('DraftSaved');
  });
});

describe('an organisation that is switched off', () => {
  it('ends the sessions of those who act for it, and lets nobody in for it', async () => {
    const browser = await enter(people.officer.email);
    const isIn = async (): Promise<boolean> => (await browser.ask('{ me { person { id } } }')).data.me !== null;
    const set = (value: string) =>
      server().database.read((sql) =>
        sql.query(`update organisation o set disabled_at = ${value} from role_grant g where g.organisation_id = o.id and g.person_id = $1`, [people.officer.id]),
      );
    expect(await isIn()).toBe(true);
    await set('now()');
    expect(await isIn()).toBe(false);
    expect((await signIn(browserAt(server().url), people.officer.email, PASSWORD)).__typename).toBe('CredentialsWrong');
    await set('null');
    expect(await isIn()).toBe(true);
  });
});
