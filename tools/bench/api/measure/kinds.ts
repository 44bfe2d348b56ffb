import { randomUUID } from 'node:crypto';
import type { Asked } from '../serve/http-client.ts';
import type { Operations } from './documents.ts';
import type { Subject } from './subjects.ts';

export type Kind = 'worklist' | 'projectPage' | 'portfolio' | 'completeTask';

export const READ_KINDS = ['worklist', 'projectPage', 'portfolio'] as const;

/** What a screen asks for at once; what it shows is there when all of it is. */
export function askedBy(kind: Kind, operations: Operations, { projectId, proposalId, proposalVersion }: Subject): readonly Asked[] {
  switch (kind) {
    case 'worklist':
      return [{ query: operations.worklist, variables: { view: 'group', first: 20 } }];
    case 'projectPage':
      return operations.projectPage.map((query) => ({ query, variables: { id: projectId, first: 20 } }));
    case 'portfolio':
      return [{ query: operations.portfolio, variables: {} }];
    case 'completeTask':
      // 受理: completes the task of the market-led process in which it is checked that a proposal is complete.
      return [
        {
          query: operations.acceptProposal,
          variables: { input: { proposalId, expectedVersion: proposalVersion, clientMutationKey: randomUUID() } },
        },
      ];
    default:
      return kind satisfies never;
  }
}

/** An answer that shows that nothing was found or done is no measurement. */
export function assertAnswered(kind: Kind, text: string): void {
  const wanted = { worklist: '"node":{', projectPage: '"project":{', portfolio: '"count":', completeTask: '"proposalStage":"accepted"' }[kind];
  if (!text.includes(wanted)) throw new Error(`${kind} was answered by ${text.slice(0, 500)}`);
}
