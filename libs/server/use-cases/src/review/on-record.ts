import type { JsonValue } from '@shixiao/collaboration';
import type { ProjectRow } from '@shixiao/persistence';
import type { CallerActScope } from '../scope.ts';

interface About {
  readonly subject: string;
  readonly content: object;
  readonly onBehalfOf?: string | undefined;
}

/** Puts an act of the review on the project's ledger and tells whoever looks at the project. */
export function putOnRecord(scope: CallerActScope, project: Pick<ProjectRow, 'id' | 'jurisdictionId'>, { content, ...about }: About): void {
  const place = { jurisdictionId: project.jurisdictionId, projectId: project.id };
  // What was not said is no field of it: the hash is of what is there.
  scope.record({ ...place, ...about, content: JSON.parse(JSON.stringify(content)) as JsonValue });
  scope.tell('project', { ...place, payload: { act: scope.act } });
}
