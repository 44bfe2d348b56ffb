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
  readonly projects: { readonly edges: readonly { readonly node: ProjectNode }[] };
  readonly proposals: { readonly edges: readonly { readonly node: ProposalNode }[] };
  readonly calls: { readonly edges: readonly { readonly node: Node & { readonly title: string } }[] };
  readonly organisations: { readonly edges: readonly { readonly node: Node & { readonly name: string } }[] };
  readonly people: { readonly edges: readonly { readonly node: Node & { readonly name: string } }[] };
  readonly worklist: { readonly edges: readonly { readonly node: Node & { readonly name: { readonly zh: string } } }[] };
}

const EVERYTHING = `{
  projects(first: 50) { edges { node { id title milestones { id name } evidence(first: 20) { edges { node { id file { fileName } } } } } } }
  proposals(first: 50) { edges { node { id content { title } scoringRound { id } decisionMatter { id } consultation { id } } } }
  calls(first: 50) { edges { node { id title } } }
  organisations(first: 50) { edges { node { id name } } }
  people(first: 50) { edges { node { id name } } }
  worklist(view: group, first: 50) { edges { node { id name { zh } } } }
}`;

/** @param request of somebody who may see it all */
export async function findThings(request: APIRequestContext): Promise<Things> {
  const response = await request.post('/graphql', { data: { query: EVERYTHING } });
  const { data, errors } = (await response.json()) as { data?: Found; errors?: unknown };
  if (!data) throw new Error(`The server answered ${JSON.stringify(errors)}`);
  const projects = data.projects.edges.map(({ node }) => node);
  const proposals = data.proposals.edges.map(({ node }) => node);
  const ofProposal = (part: 'scoringRound' | 'decisionMatter' | 'consultation') => proposals.map((it) => [it.content.title, it[part]?.id] as const);
  return {
    project: named(projects.map(({ id, title }) => [title, id])),
    proposal: named(proposals.map(({ id, content }) => [content.title, id])),
    call: named(data.calls.edges.map(({ node }) => [node.title, node.id])),
    round: named(ofProposal('scoringRound')),
    matter: named(ofProposal('decisionMatter')),
    consultation: named(ofProposal('consultation')),
    milestone: named(projects.flatMap(({ milestones }) => milestones.map(({ id, name }) => [name, id] as const))),
    evidence: named(projects.flatMap(({ evidence }) => evidence.edges.map(({ node }) => [node.file.fileName, node.id] as const))),
    organisation: named(data.organisations.edges.map(({ node }) => [node.name, node.id])),
    person: named(data.people.edges.map(({ node }) => [node.name, node.id])),
    task: named(data.worklist.edges.map(({ node }) => [node.name.zh, node.id])),
  };
}

/** @throws Error that lists what there is, where nothing has these words in its name */
function named(all: readonly (readonly [string, string | undefined])[]): (words: string) => string {
  return (words) => {
    const id = all.find(([name, each]) => each !== undefined && name.includes(words))?.[1];
    if (id === undefined) throw new Error(`Nothing is called ${words}; there is ${all.map(([name]) => name).join(', ')}`);
    return id;
  };
}
