import type { APIRequestContext } from 'playwright-core';

/** What is in the demonstration world, by names that do not change. */
export interface Things {
  /** Id of the project whose title has these words. */
  project(words: string): string;
  proposal(words: string): string;
  call(words: string): string;
  round(words: string): string;
  matter(words: string): string;
  consultation(words: string): string;
  milestone(words: string): string;
  evidence(words: string): string;
  organisation(words: string): string;
  person(words: string): string;
  /** A task that anybody of the viewer's roles may take. */
  task(words: string): string;
}

interface Node {
  readonly id: string;
}
interface ProposalNode extends Node {
  readonly content: { readonly title: string };
  readonly scoringRound: Node | null;
  readonly decisionMatter: Node | null;
  readonly consultation: Node | null;
}
interface ProjectNode extends Node {
  readonly title: string;
  readonly milestones: readonly (Node & { readonly name: string })[];
  readonly evidence: { readonly edges: readonly { readonly node: Node & { readonly file: { readonly fileName: string } } }[] };
}
interface Found {
  readonly projects: ProjectNode;
  readonly proposals: ProposalNode;
  readonly calls: Node & { readonly title: string };
  readonly organisations: Node & { readonly name: string };
  readonly people: Node & { readonly name: string };
  readonly worklist: Node & { readonly name: { readonly zh: string } };
}

const LISTS: Readonly<Record<keyof Found, string>> = {
  projects: '(first: 50) { edges { node { id title milestones { id name } evidence(first: 20) { edges { node { id file { fileName } } } } } } }',
  proposals: '(first: 50) { edges { node { id content { title } scoringRound { id } decisionMatter { id } consultation { id } } } }',
  calls: '(first: 50) { edges { node { id title } } }',
  organisations: '(first: 50) { edges { node { id name } } }',
  people: '(first: 50) { edges { node { id name } } }',
  worklist: '(view: group, first: 50) { edges { node { id name { zh } } } }',
};

/** @param request of somebody; what they may not list, there is not for them */
export async function findThings(request: APIRequestContext): Promise<Things> {
  const [projects, proposals, calls, organisations, people, worklist] = await Promise.all([
    list(request, 'projects'),
    list(request, 'proposals'),
    list(request, 'calls'),
    list(request, 'organisations'),
    list(request, 'people'),
    list(request, 'worklist'),
  ]);
  const ofProposal = (part: 'scoringRound' | 'decisionMatter' | 'consultation') => proposals.map((it) => [it.content.title, it[part]?.id] as const);
  return {
    project: named(projects.map(({ id, title }) => [title, id])),
    proposal: named(proposals.map(({ id, content }) => [content.title, id])),
    call: named(calls.map(({ id, title }) => [title, id])),
    round: named(ofProposal('scoringRound')),
    matter: named(ofProposal('decisionMatter')),
    consultation: named(ofProposal('consultation')),
    milestone: named(projects.flatMap(({ milestones }) => milestones.map(({ id, name }) => [name, id] as const))),
    evidence: named(projects.flatMap(({ evidence }) => evidence.edges.map(({ node }) => [node.file.fileName, node.id] as const))),
    organisation: named(organisations.map(({ id, name }) => [name, id])),
    person: named(people.map(({ id, name }) => [name, id])),
    task: named(worklist.map(({ id, name }) => [name.zh, id])),
  };
}

async function list<Name extends keyof Found>(request: APIRequestContext, name: Name): Promise<readonly Found[Name][]> {
  const response = await request.post('/graphql', { data: { query: `{ list: ${name}${LISTS[name]} }` } });
  const { data, errors } = (await response.json()) as { data?: { list: { edges: readonly { node: Found[Name] }[] } }; errors?: readonly { extensions: { code: string } }[] };
  if (errors?.[0]?.extensions.code === 'FORBIDDEN') return [];
  if (!data) throw new Error(`The server answered ${JSON.stringify(errors)}`);
  return data.list.edges.map(({ node }) => node);
}

/** @throws Error that lists what there is, where nothing has these words in its name */
function named(all: readonly (readonly [string, string | undefined])[]): (words: string) => string {
  return (words) => {
    const id = all.find(([name, each]) => each !== undefined && name.includes(words))?.[1];
    if (id === undefined) throw new Error(`Nothing is called ${words}; there is ${all.map(([name]) => name).join(', ')}`);
    return id;
  };
}
