import { InjectionToken, computed, signal } from '@angular/core';
import { injectWords } from '@shixiao/ui-kit';
import { keyOf } from '../draft/changes.ts';
import { STEPS, stepOf } from './steps.ts';
import type { Signal } from '@angular/core';
import type { Step, Words } from '@shixiao/ui-kit';
import type { DraftFactsFragment } from '@shixiao/data-access';
import type { DraftContent } from '../draft/content.ts';
import type { StepId } from './steps.ts';

export type Missing = DraftFactsFragment['missing'][number];

/** What the proposal still lacks, and where. */
export interface Lacks {
  readonly all: Signal<readonly Missing[]>;
  readonly steps: Signal<readonly (Step & { readonly id: StepId })[]>;
  know(missing: readonly Missing[]): void;
  /** Takes the points by which it was returned. */
  ask(points: readonly Asked[]): void;
  /** What the authority asks for at a field, in words. */
  askedAt(key: string): string | undefined;
  /** From now on empty fields say so, too. */
  showAll(): void;
  /** What is wrong at a field, in words. */
  errorAt(key: string): string | undefined;
  /** One thing that is missing, with its place in words. */
  told(missing: Missing, content: DraftContent | undefined): string;
}
/** A point of the list by which a proposal was returned. */
export interface Asked {
  readonly field: readonly string[];
  readonly what: string;
  readonly howToMend: string;
}
export const LACKS = new InjectionToken<Lacks>('what a proposal lacks');

/** What is not filled in yet is no mistake while one writes; what is filled in wrongly is said at once. */
const JUST_EMPTY: ReadonlySet<string> = new Set([
  'textMissing',
  'marketCaseMissing',
  'indicatorFieldMissing',
  'notANumber',
  'notADay',
  'milestoneUnnamed',
  'milestoneWithoutDay',
  'milestoneWithoutEvidence',
  'evidenceDemandEmpty',
]);

export function injectLacks(): Lacks {
  const words = injectWords();
  const all = signal<readonly Missing[]>([]);
  const asked = signal<readonly Asked[]>([]);
  const isAllShown = signal(false);
  const byKey = computed(() => {
    const groups = new Map<string, Missing[]>();
    for (const missing of all()) groups.set(keyOf(missing.field), [...(groups.get(keyOf(missing.field)) ?? []), missing]);
    return groups;
  });

  return {
    all: all.asReadonly(),
    steps: computed(() =>
      STEPS.map((id) => {
        const isLacking = id === 'check' ? all().length > 0 : all().some(({ field }) => stepOf(field) === id);
        const isOptional = id === 'consortium' || id === 'attachments';
        // Handing in is done once it is handed in, and then there is nothing to edit.
        const isToDo = isOptional || id === 'check';
        return { id, label: words.t(`workspace.editor.step.${id}`), isOptional, state: isLacking ? 'lacking' : isToDo ? 'todo' : 'done' };
      }),
    ),
    know: (missing) => all.set(missing),
    ask: (points) => asked.set(points),
    askedAt(key) {
      const here = asked().filter(({ field }) => keyOf(field) === key);
      return here.length > 0 ? here.map(({ what, howToMend }) => words.t('workspace.missing.at', { place: what, problem: howToMend })).join(' ') : undefined;
    },
    showAll: () => isAllShown.set(true),
    errorAt(key) {
      const shown = (byKey().get(key) ?? []).filter(({ kind }) => isAllShown() || !JUST_EMPTY.has(kind));
      return shown.length > 0 ? shown.map((missing) => reason(words, missing)).join(' ') : undefined;
    },
    told(missing, content) {
      const place = placeOf(words, missing, content);
      return place ? words.t('workspace.missing.at', { place, problem: reason(words, missing) }) : reason(words, missing);
    },
  };
}

/** An activity is refused with the reason in words; everything else says what is missing. */
function reason(words: Words, { kind, found, field }: Missing): string {
  if (found) {
    return words.t('workspace.missing.activity', {
      words: found.words,
      activity: words.t(`terms.Activity.${found.activity}`),
      because: words.t(`terms.NotOutcomeBecause.${found.because}`),
    });
  }
  const isField = JUST_EMPTY.has(kind) && kind !== 'milestoneWithoutEvidence';
  return isField ? words.t('workspace.missing.empty', { field: fieldName(words, field) }) : words.t(`terms.MissingPartKind.${kind}`);
}

function fieldName(words: Words, field: readonly string[]): string {
  const name = field.at(-1) ?? '';
  return words.t(`workspace.editor.field.${field[0] === 'milestones' && name === 'name' ? 'milestoneName' : name}`);
}

/** The indicator or milestone concerned, by its name or its place in the list. */
function placeOf(words: Words, { field: [list, id] }: Missing, content: DraftContent | undefined): string | undefined {
  if (list !== 'indicators' && list !== 'milestones') return undefined;
  const items: readonly { readonly id: string; readonly name: string }[] = content?.[list] ?? [];
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) return undefined;
  return items[index]?.name || words.t(`workspace.editor.${list === 'indicators' ? 'indicator' : 'milestone'}`, { number: index + 1 });
}
