import type { Words } from '../texts/words.ts';

/** What a task is called, and which of several it is about where that has a name: "Hand in evidence: first orders". */
export function taskName(words: Words, name: { readonly zh: string; readonly en: string }, subject: string | undefined): string {
  const task = words.sentence(name);
  return subject ? words.t('ui.worklist.named', { task, subject }) : task;
}
