import { Dialog } from '@angular/cdk/dialog';
import { createGlobalPositionStrategy } from '@angular/cdk/overlay';
import { Injector, inject } from '@angular/core';

/** Gives a function that opens the search over whatever is on the screen, unless something else waits for an answer there. */
export function injectOpenSearch(): () => Promise<void> {
  const dialog = inject(Dialog);
  const injector = inject(Injector);
  return async () => {
    const { SearchDialog } = await import('./search-dialog.ts');
    if (dialog.openDialogs.length > 0) return;
    dialog.open(SearchDialog, {
      ariaLabelledBy: 'search-title',
      autoFocus: 'input',
      backdropClass: 'backdrop',
      // What is found makes it longer; the field stays where it is.
      positionStrategy: createGlobalPositionStrategy(injector).top('1rem').centerHorizontally(),
    });
  };
}

/** Whether these keys ask for the search: Ctrl-K and ⌘K anywhere, "/" where nobody is writing. */
export function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false;
  if (ctrlKey || metaKey) return !shiftKey && key.toLowerCase() === 'k';
  return key === '/' && !isWritingIn(target);
}

function isWritingIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [contenteditable]') !== null);
}
