import type { Run } from '../run/run.ts';
import { propagate, setLocal } from '../run/variables.ts';
import type { CommandOf } from './command-of.ts';
import { target, wrongItem } from './target.ts';

export function setVariables(run: Run, { item: id = 1, variables, local = false }: CommandOf<'setVariables'>): void {
  const item = target(run, id);
  if (item.kind === 'subscription') throw wrongItem(item, 'scope');
  if (local) setLocal(run, id, variables);
  else propagate(run, id, variables);
}
