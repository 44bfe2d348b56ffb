import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, expect, it } from '@jest/globals';
import { injectConfirm } from '../src/dialogs/confirm.ts';
import { open, show, textOf, the } from './screen.ts';
import type { Confirmation, Question } from '../src/dialogs/confirm-dialog.ts';

@Component({ template: '' })
class Page {
  readonly confirm = injectConfirm();
}

const question: Question = { title: 'Reject the proposal', action: 'Reject', reason: 'required' };

async function ask(asked: Question) {
  const { componentInstance } = await show(Page, {});
  const answer: { given?: Confirmation | undefined; isClosed: boolean } = { isClosed: false };
  void componentInstance.confirm(asked).then((given) => Object.assign(answer, { given, isClosed: true }));
  await settle();
  return answer;
}
async function settle() {
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
}
async function press(name: string) {
  const button = [...document.querySelectorAll('button')].find((each) => textOf(each) === name);
  if (!button) throw new Error(`There is no button ${name}`);
  button.click();
  await settle();
}
async function write(text: string) {
  const area = the<HTMLTextAreaElement>(document, 'textarea');
  area.value = text;
  area.dispatchEvent(new Event('input'));
  await settle();
}

beforeEach(() => open());

it('refuses a reason without a word in it, and says so at the field', async () => {
  const answer = await ask(question);
  await write('   ');
  await press('Reject');
  expect(answer.isClosed).toBe(false);
  expect(the(document, 'textarea').getAttribute('aria-invalid')).toBe('true');
  expect(textOf(the(document, '.error'))).toContain('Please give a reason');
  await press('Cancel');
});

it('answers with the reason', async () => {
  const answer = await ask(question);
  await write(' The costs are not shown. ');
  await press('Reject');
  expect(answer).toEqual({ given: { reason: 'The costs are not shown.' }, isClosed: true });
});

it('answers nothing where the person thinks again', async () => {
  const answer = await ask(question);
  await write('Because');
  await press('Cancel');
  expect(answer).toEqual({ given: undefined, isClosed: true });
});

it('asks for no reason where none is needed', async () => {
  const answer = await ask({ ...question, reason: 'none' });
  expect(document.querySelector('textarea')).toBeNull();
  await press('Reject');
  expect(answer).toEqual({ given: { reason: '' }, isClosed: true });
});
