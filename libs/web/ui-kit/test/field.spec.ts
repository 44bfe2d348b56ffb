import { Component, signal } from '@angular/core';
import { beforeEach, expect, it } from '@jest/globals';
import { Field, FieldControl } from '../src/forms/field.ts';
import { hostOf, open, show, textOf, the } from './screen.ts';

@Component({
  imports: [Field, FieldControl],
  template: `
    <sx-field label="Budget" help="In yuan" [error]="error()" [required]="required()"><input sxControl /></sx-field>
  `,
})
class Page {
  readonly error = signal<string | undefined>(undefined);
  readonly required = signal(true);
}

beforeEach(() => open());

it('names its control and describes it by its help', async () => {
  const host = hostOf(await show(Page, {}));
  const input = the<HTMLInputElement>(host, 'input');
  expect(the<HTMLLabelElement>(host, 'label').htmlFor).toBe(input.id);
  expect(textOf(host.ownerDocument.getElementById(input.getAttribute('aria-describedby') ?? '') ?? the(host, '.help'))).toBe('In yuan');
  expect(input.getAttribute('aria-invalid')).toBeNull();
  expect(input.getAttribute('aria-required')).toBe('true');
});

it('tells what is wrong at the control itself', async () => {
  const fixture = await show(Page, {});
  fixture.componentInstance.error.set('It is negative.');
  await fixture.whenStable();
  const input = the<HTMLInputElement>(hostOf(fixture), 'input');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-help ${input.id}-error`);
});

it('marks what may be left out, for that is the exception', async () => {
  const fixture = await show(Page, {});
  expect(textOf(the(hostOf(fixture), 'label'))).toBe('Budget');
  fixture.componentInstance.required.set(false);
  await fixture.whenStable();
  expect(textOf(the(hostOf(fixture), 'label'))).toBe('Budget (optional)');
});
