import { signal } from '@angular/core';
import { expect, it } from '@jest/globals';
import { typedOver } from '../src/forms/typed-over.ts';

function begin() {
  const thing = signal({ id: 'a', name: 'Weir' });
  const name = typedOver(
    () => thing().id,
    () => thing().name,
  );
  return { thing, name };
}

it('shows what is held as it changes, until somebody types', () => {
  const { thing, name } = begin();
  expect(name()).toBe('Weir');
  thing.set({ id: 'a', name: 'Sluice' });
  expect(name()).toBe('Sluice');
});

it('keeps what was typed when the same thing is read again', () => {
  const { thing, name } = begin();
  name.set('Lock');
  thing.set({ id: 'a', name: 'Sluice' });
  expect(name()).toBe('Lock');
  name.update((before) => `${before} gate`);
  expect(name()).toBe('Lock gate');
});

it('begins anew with another thing, and when it is told to', () => {
  const { thing, name } = begin();
  name.set('Lock');
  thing.set({ id: 'b', name: 'Mill' });
  expect(name()).toBe('Mill');
  name.set('');
  expect(name()).toBe('');
  name.forget();
  expect(name()).toBe('Mill');
});
