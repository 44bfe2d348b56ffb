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

/** Whether these keys ask for the search: Ctrl-K and ⌘K. No letter alone does: who speaks to their machine types letters (WCAG 2.1.4). */
export function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && !isComposing && key.toLowerCase() === 'k';
}
