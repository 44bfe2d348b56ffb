import type { ResolversTypes } from '@shixiao/contract';
import type { Read } from '../operations.ts';
import type { Scope } from '../scope.ts';

type Lifecycle = Awaited<ResolversTypes['Lifecycle']>;

/** A lifecycle by the process that a project runs. */
export function lifecycleOf({ app }: Pick<Scope, 'app'>, processId: string, version: number): Lifecycle {
  const lifecycle = app.lifecycles.byProcess(processId);
  return { id: lifecycle?.id ?? processId, name: lifecycle?.name ?? { zh: processId, en: processId }, processId, version };
}

/** Lifecycles in use, in their newest version. */
export const lifecycles: Read<'lifecycles'> = async ({ app, sql }) => {
  const library = await app.models.library(sql);
  return app.lifecycles.all.flatMap(({ processId }) => {
    const model = library.latest(processId);
    return model ? [lifecycleOf({ app }, processId, model.version)] : [];
  });
};
