/**
 * What a rule answers. A refusal is an answer, not an accident: it is a value with a `kind` and the facts that a person
 * needs in order to put it right, and holds no sentence, because sentences belong to the reader's language. An exception
 * means a bug in the caller.
 */
export type Result<V, R> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly refusal: R };

export function accept<V>(value: V): { readonly ok: true; readonly value: V } {
  return { ok: true, value };
}

export function refuse<const R>(refusal: R): { readonly ok: false; readonly refusal: R } {
  return { ok: false, refusal };
}
