/**
 * What somebody has typed and not handed in, kept on this device: sealed sheets and reasons are nobody else's before. Storage that is
 * full or forbidden keeps nothing, and that is never an error of the screen.
 */
const PREFIX = 'shixiao.office.';

export function keepLocally(key: string, content: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(content));
  } catch {
    // Nothing is lost that would not be lost without storage.
  }
}

/** What was kept, laid over what a new form holds, so that a form that has grown since finds its new fields. */
export function keptLocally<Content extends object>(key: string, empty: Content): Content {
  try {
    const text = localStorage.getItem(PREFIX + key);
    const kept: unknown = text === null ? undefined : JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? { ...empty, ...kept } : empty;
  } catch {
    return empty;
  }
}

export function forgetLocally(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // As above.
  }
}
