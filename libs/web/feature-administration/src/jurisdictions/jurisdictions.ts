import { DestroyRef, inject, signal } from '@angular/core';
import { JurisdictionsWithinDocument, injectAsk } from '@shixiao/data-access';
import type { Signal } from '@angular/core';
import type { JurisdictionsWithinQuery } from '@shixiao/data-access';

type Jurisdiction = JurisdictionsWithinQuery['jurisdictions']['edges'][number]['node'];

export interface JurisdictionInTree extends Jurisdiction {
  /** How many others it lies within. */
  readonly depth: number;
}

/** A town lies within a county, that within a prefecture, that within a province. */
const DEEPEST = 3;

/** Every jurisdiction that is here, each after the one that it lies within. They come level by level. */
export function injectJurisdictions(): Signal<readonly JurisdictionInTree[]> {
  const ask = injectAsk();
  const found = signal<readonly JurisdictionInTree[]>([]);
  let isOver = false;
  inject(DestroyRef).onDestroy(() => (isOver = true));

  const within = async (parentId: string | null, depth: number): Promise<readonly JurisdictionInTree[]> => {
    if (isOver) return [];
    const { jurisdictions } = await ask(JurisdictionsWithinDocument, { parentId, first: 100 });
    const branches = await Promise.all(
      jurisdictions.edges.map(async ({ node }) => [{ ...node, depth }, ...(depth < DEEPEST ? await within(node.id, depth + 1) : [])]),
    );
    return branches.flat();
  };
  // Without them the choice stays as it is; the page itself says that the server cannot be reached.
  within(null, 0).then((all) => found.set(all), () => undefined);
  return found.asReadonly();
}
