import { expect, it } from '@jest/globals';
import { mutationKeys } from '../src/acting/mutation-keys.ts';

function counting(): () => string {
  let count = 0;
  return () => `key-${(count += 1)}`;
}

it('gives the same key to the same input until an answer came', () => {
  const keys = mutationKeys(counting());
  expect(keys.keyFor({ callId: 'a' })).toBe('key-1');
  expect(keys.keyFor({ callId: 'a' })).toBe('key-1');
});

it('gives another key to another input', () => {
  const keys = mutationKeys(counting());
  keys.keyFor({ callId: 'a' });
  expect(keys.keyFor({ callId: 'b' })).toBe('key-2');
});

it('gives another key to the same input once it was answered: that is a new act', () => {
  const keys = mutationKeys(counting());
  keys.keyFor({ callId: 'a' });
  keys.answered();
  expect(keys.keyFor({ callId: 'a' })).toBe('key-2');
});
