import { refused } from './refusal.ts';
import type { ActScope } from './scope.ts';
import { personById } from './lookup/directory.ts';
import type { ResolversTypes } from '@shixiao/contract';

type Versioned = Exclude<Awaited<ResolversTypes['Versioned']>, Promise<unknown>>;

/** Somebody else was faster: what there is now, to look at and decide anew. */
export async function conflictWith(
  scope: ActScope,
  current: Versioned,
  { by, at }: { readonly by?: string | null; readonly at: string },
) {
  const changedBy = by == null ? null : ((await scope.load(personById, by)) ?? null);
  return refused('Conflict', { current, changedBy, changedAt: at }, ['expectedVersion']);
}
