import type { DocumentNode } from 'graphql';
import { print } from 'graphql';
import { addTypenameToDocument } from '@apollo/client/utilities';

/** What the web client sends: its own documents, with the names of types that its cache needs. */
export interface Operations {
  readonly worklist: string;
  readonly portfolio: string;
  readonly acceptProposal: string;
  /** All that the page of a project asks for when it is opened, each in a request of its own. */
  readonly projectPage: readonly string[];
}

/** Generated from the client's operations; not by its library's name, which brings all of Angular along. */
const GENERATED = new URL('../../../../libs/web/data-access/generated/', import.meta.url);

export async function readOperations(): Promise<Operations> {
  const [tasks, office, project] = await Promise.all([areaOf('tasks'), areaOf('office'), areaOf('project')]);
  return {
    worklist: textOf(tasks, 'WorklistDocument'),
    acceptProposal: textOf(office, 'AcceptProposalDocument'),
    portfolio: textOf(project, 'PortfolioSeenDocument'),
    projectPage: ['ProjectFrame', 'ProjectTasks', 'ProjectOverview', 'ProjectNews'].map((name) => textOf(project, `${name}Document`)),
  };
}

async function areaOf(name: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(new URL(`${name}.ts`, GENERATED).href)) as Readonly<Record<string, unknown>>;
}

function textOf(area: Readonly<Record<string, unknown>>, name: string): string {
  const document = area[name] as DocumentNode | undefined;
  if (!document) throw new Error(`The web client sends no ${name}`);
  return print(addTypenameToDocument(document));
}
