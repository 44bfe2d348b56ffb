import { projects } from '@shixiao/persistence';
import type { EngineRecord } from '@shixiao/process-engine';
import type { ActScope } from '../scope.ts';
import { stageNamed } from '../process-view/stage-names.ts';
import { stagesOf } from './stages.ts';
import type { Running } from './running.ts';

/**
 * What follows, within the act, from what a process did: the stages that the project's row shows, whatever the subjects have to do
 * (a proposal is deemed accepted, a clock starts), and the news. A reaction may move the process on; then this runs again for it.
 */
export async function follow(scope: ActScope, running: Running, records: readonly EngineRecord[]): Promise<Running> {
  const { projectId, jurisdictionId } = running.place;
  if (projectId !== null) {
    const { phase } = running.instance.state;
    const stages = stagesOf(running.instance.state, running.library).flatMap((name) => stageNamed(name) ?? []);
    await scope.entities.update(projects, { id: projectId }, { stages: [...stages], changedAt: scope.now, ...(phase !== 'running' && { status: phase }) });
  }
  scope.tell(projectId === null ? 'call' : 'project', { jurisdictionId, projectId, payload: { instanceId: running.place.instanceId } });
  let now = running;
  for (const react of scope.app.reactions) now = await react(scope, now, records);
  return now;
}
