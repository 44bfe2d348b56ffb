/**
 * Keys of one act: the same input gets the same key until an answer came, so that a request whose answer was lost can be
 * sent again and still has one effect.
 */
export function mutationKeys(newKey: () => string): { keyFor(input: unknown): string; answered(): void } {
  let sent: { readonly input: string; readonly key: string } | undefined;
  return {
    keyFor(input) {
      const text = JSON.stringify(input);
      if (sent?.input !== text) sent = { input: text, key: newKey() };
      return sent.key;
    },
    answered() {
      sent = undefined;
    },
  };
}
