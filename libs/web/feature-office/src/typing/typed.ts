/** What was typed into the control that an event comes from. */
export function typed({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ? target.value : '';
}

export function isTicked({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.checked;
}
