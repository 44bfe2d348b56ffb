import type { ProjectRow } from '@shixiao/persistence';
import type { ProcessModel } from '@shixiao/process-model';
import { batched } from '../lookup/batched.ts';
import type { Scope } from '../scope.ts';

const modelByInstance = batched<string, { readonly processId: string; readonly version: number }>(async ({ sql }, ids) => {
  const { rows } = await sql.query<{ id: string; processId: string; version: number }>(
    'select id, process_id as "processId", process_version as version from process_instance where id = any ($1::uuid[])',
    [[...ids]],
  );
  return new Map(rows.map(({ id, ...ref }) => [id, ref]));
});

/** The model that a project runs; for one that has not begun, the newest of its lifecycle. */
export async function modelOfProject(scope: Scope, { instanceId, lifecycleId }: ProjectRow): Promise<ProcessModel> {
  const ref = instanceId === null ? undefined : await scope.load(modelByInstance, instanceId);
  const library = await scope.app.models.library(scope.sql, ref);
  const processId = scope.app.lifecycles.all.find(({ id }) => id === lifecycleId)?.processId ?? lifecycleId;
  const model = ref ? library.process(ref) : library.latest(processId);
  if (!model) throw new Error(`The model of ${lifecycleId} is not there`);
  return model;
}
