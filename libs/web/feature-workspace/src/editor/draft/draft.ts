import { computed, signal } from '@angular/core';
import { applied, joined, keyOf, valueAt, withChange } from './changes.ts';
import type { Signal } from '@angular/core';
import type { InputProblemKind } from '@shixiao/contract';
import type { DraftChange, DraftField } from './changes.ts';
import type { DraftContent } from './content.ts';

/** A field that a colleague changed, too, in another way; what they saved first stays until somebody decides. */
export interface DraftConflict {
  readonly field: DraftField;
  readonly mine?: unknown;
  readonly theirs?: unknown;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** What became of a try to save. */
export type SaveResult =
  | { readonly is: 'saved'; readonly version: number; readonly content: DraftContent; readonly conflicts: readonly DraftConflict[] }
  /** By the place in the list of changes: what is wrong with it. */
  | { readonly is: 'invalid'; readonly problems: ReadonlyMap<number, InputProblemKind> }
  /** No answer, or no session: it is tried again. */
  | { readonly is: 'failed' }
  /** The version that the changes were made on is not known any more; here is the present one. */
  | { readonly is: 'stale'; readonly version: number; readonly content: DraftContent }
  /** Handed in meanwhile, or not one's own: it will never be saved. */
  | { readonly is: 'refused' };

/** What a draft needs from outside. */
export interface DraftPorts {
  save(baseVersion: number, changes: readonly DraftChange[]): Promise<SaveResult>;
  /** Keeps on this device what the server has not got; nothing where there is nothing to keep. */
  keep(unsaved: KeptDraft | undefined): void;
  /** Calls back once, after so many milliseconds, unless called again before. */
  later(milliseconds: number, act: () => void): void;
}
export interface KeptDraft {
  readonly baseVersion: number;
  readonly changes: readonly DraftChange[];
}
export type DraftState = 'saved' | 'saving' | 'unsaved' | 'keptHere' | 'refused';

/** A draft that several people write at once: what one types is there at once, and saved field by field. */
export interface Draft {
  readonly content: Signal<DraftContent | undefined>;
  readonly version: Signal<number>;
  readonly state: Signal<DraftState>;
  /** By the field's key. */
  readonly conflicts: Signal<ReadonlyMap<string, DraftConflict>>;
  readonly problems: Signal<ReadonlyMap<string, InputProblemKind>>;
  /** Takes what the server has now. What was typed and is not saved stays as it is. */
  adopt(version: number, content: DraftContent, kept?: KeptDraft): void;
  change(change: DraftChange): void;
  /** Decides a conflict. */
  settle(field: DraftField, side: 'mine' | 'theirs'): void;
  /** Saves now; whether nothing is left to save. */
  flush(): Promise<boolean>;
}

const SAVE_AFTER_MS = 800;
const TRY_AGAIN_AFTER_MS = 8_000;

interface Saved {
  readonly version: number;
  /** The version that unsaved changes were made on. */
  readonly base: number;
  readonly content: DraftContent;
}
interface Stuck {
  readonly change: DraftChange;
  readonly kind: InputProblemKind;
}

export function createDraft(ports: DraftPorts): Draft {
  const saved = signal<Saved | undefined>(undefined);
  const pending = signal<readonly DraftChange[]>([]);
  const sent = signal<readonly DraftChange[]>([]);
  /** Values that cannot be taken as they are: kept as typed, until they are typed otherwise. */
  const stuck = signal<readonly Stuck[]>([]);
  const conflicts = signal<ReadonlyMap<string, DraftConflict>>(new Map());
  const hitch = signal<'keptHere' | 'refused' | undefined>(undefined);
  let sending: Promise<void> | undefined;

  const unsaved = (): readonly DraftChange[] => joined(joined(sent(), stuck().map(({ change }) => change)), pending());
  const keep = (): void => {
    const changes = unsaved();
    ports.keep(changes.length > 0 ? { baseVersion: saved()?.base ?? 0, changes } : undefined);
  };

  const take = (result: SaveResult): void => {
    const changes = sent();
    sent.set([]);
    hitch.set(undefined);
    switch (result.is) {
      case 'saved':
        saved.set({ version: result.version, base: result.version, content: result.content });
        conflicts.update((known) => new Map([...known, ...result.conflicts.map((each) => [keyOf(each.field), each] as const)]));
        return;
      case 'invalid':
        stuck.update((before) => [
          ...before,
          ...changes.flatMap((change, index) => (result.problems.has(index) ? [{ change, kind: result.problems.get(index) as InputProblemKind }] : [])),
        ]);
        // All of them were refused together; those in order go again without the others.
        pending.update((later) => joined(changes.filter((_, index) => !result.problems.has(index)), later));
        return;
      case 'stale':
        saved.set({ version: result.version, base: result.version, content: result.content });
        pending.update((later) => joined(changes, later));
        return;
      case 'failed':
        pending.update((later) => joined(changes, later));
        hitch.set('keptHere');
        return;
      case 'refused':
        pending.update((later) => joined(changes, later));
        hitch.set('refused');
        return;
    }
  };

  const send = async (): Promise<void> => {
    const base = saved()?.base;
    if (base === undefined || pending().length === 0) return;
    sent.set(pending());
    pending.set([]);
    take(await ports.save(base, sent()));
    keep();
    if (pending().length > 0 && hitch() !== 'refused') ports.later(hitch() === 'keptHere' ? TRY_AGAIN_AFTER_MS : SAVE_AFTER_MS, () => void flush());
  };

  const flush = async (): Promise<boolean> => {
    await sending;
    sending = send().finally(() => {
      sending = undefined;
    });
    await sending;
    return pending().length === 0 && stuck().length === 0;
  };

  const change = (one: DraftChange): void => {
    pending.update((changes) => withChange(changes, one));
    const key = keyOf(one.field);
    stuck.update((list) => list.filter((each) => keyOf(each.change.field) !== key && !keyOf(each.change.field).startsWith(`${key}.`)));
    keep();
    ports.later(SAVE_AFTER_MS, () => void flush());
  };

  return {
    content: computed(() => {
      const at = saved();
      return at && applied(at.content, unsaved());
    }),
    version: computed(() => saved()?.version ?? 0),
    state: computed(() => {
      if (sent().length > 0) return 'saving';
      if (hitch()) return hitch() ?? 'keptHere';
      return pending().length > 0 || stuck().length > 0 ? 'unsaved' : 'saved';
    }),
    conflicts: conflicts.asReadonly(),
    problems: computed(() => new Map(stuck().map(({ change, kind }) => [keyOf(change.field), kind]))),
    adopt(version, content, kept) {
      const at = saved();
      if (!at && kept && kept.changes.length > 0) {
        pending.set(kept.changes);
        saved.set({ version, base: Math.min(kept.baseVersion, version), content });
        ports.later(0, () => void flush());
      } else if (!at || (version > at.version && unsaved().length === 0)) {
        saved.set({ version, base: version, content });
      }
    },
    change,
    settle(field, side) {
      const conflict = conflicts().get(keyOf(field));
      conflicts.update((known) => new Map([...known].filter(([key]) => key !== keyOf(field))));
      if (!conflict || side === 'theirs') return;
      change({ field, ...(conflict.mine !== undefined && { value: conflict.mine as never }) });
    },
    flush,
  };
}

/** The value of a field in a draft as text, for an input. */
export function textAt(content: DraftContent | undefined, field: DraftField): string {
  const value = valueAt(content, field);
  return typeof value === 'string' ? value : '';
}
