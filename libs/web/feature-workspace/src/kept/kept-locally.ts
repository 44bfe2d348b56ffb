/**
 * What was typed and has not reached the server yet, kept on this device. Storage that is full or forbidden keeps nothing, and
 * that is never an error of the screen: the server keeps the draft as soon as it can be reached.
 */
const PREFIX = 'shixiao.draft.';

export function keepLocally(key: string, content: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(content));
  } catch {
    // Nothing is lost that would not be lost without storage.
  }
}

/** What was kept; absent where nothing was, or where it cannot be read. */
export function keptLocally(key: string): unknown {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function forgetLocally(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // As above.
  }
}
