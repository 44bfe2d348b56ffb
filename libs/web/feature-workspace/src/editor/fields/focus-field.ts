/**
 * Goes to a field by its key, as soon as it is drawn: into its control, or to the place itself where it has none. A key that leads
 * nowhere leads to what is around it.
 */
export function focusField(within: HTMLElement, key: string, triesLeft = 20): void {
  const place = within.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`);
  if (place) {
    const control = place.matches('button, input') ? place : place.querySelector<HTMLElement>('input, textarea, select, button');
    place.scrollIntoView({ block: 'center' });
    (control ?? place).focus({ preventScroll: true });
  } else if (triesLeft > 0) {
    requestAnimationFrame(() => focusField(within, key, triesLeft - 1));
  } else if (key.includes('.')) {
    focusField(within, key.slice(0, key.lastIndexOf('.')), 0);
  }
}
