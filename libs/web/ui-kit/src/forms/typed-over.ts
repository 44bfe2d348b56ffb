import { computed, linkedSignal } from '@angular/core';
import type { Signal } from '@angular/core';

/** What stands in a control: what is held, until somebody types over it. */
export type TypedOver<Value> = Signal<Value> & {
  set(value: Value): void;
  update(change: (before: Value) => Value): void;
  /** Shows what is held again, as after it was handed in. */
  forget(): void;
};

/**
 * What is typed outlives every reading of the same thing, so that a change by others, or a conflict with it, takes nothing away. Nobody
 * hands in unseen what others have changed meanwhile: where nothing was typed, what is held now stands there.
 *
 * @param about the id of the thing; with another one it begins anew
 */
export function typedOver<Value>(about: () => string | undefined, held: () => Value): TypedOver<Value> {
  const typed = linkedSignal<string | undefined, { readonly value: Value } | undefined>({ source: computed(about), computation: () => undefined });
  const value = computed(() => {
    const over = typed();
    return over ? over.value : held();
  });
  const set = (next: Value): void => typed.set({ value: next });
  return Object.assign(value, { set, update: (change: (before: Value) => Value) => set(change(value())), forget: () => typed.set(undefined) });
}
