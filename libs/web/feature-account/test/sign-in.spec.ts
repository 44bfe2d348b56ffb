import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { expect, it } from '@jest/globals';
import { signInRoutes } from '../src/routes.ts';
import { openAt, press, settle, textOf, write } from './screen.ts';
import { serve, viewer } from './server.ts';

@Component({ template: '' })
class Elsewhere {}

const routes = [
  { path: 'sign-in', children: signInRoutes },
  { path: '**', component: Elsewhere },
];

async function signIn(page: HTMLElement, password = 'a long phrase') {
  await write(page, 'input[type=email]', 'chen@example.cn');
  await write(page, 'input[type=password]', password);
  await press(page, 'Sign in');
}

it('asks for what is missing before it asks the server', async () => {
  const asked: unknown[] = [];
  serve({ signIn: (args) => asked.push(args) });
  const page = await openAt('/sign-in', routes);
  await press(page, 'Sign in');
  expect([...page.querySelectorAll('.error')].map(textOf)).toEqual(['Please enter your e-mail address.', 'Please enter your password.']);
  expect(asked).toEqual([]);
});

it('says in words that address and password do not belong together, and keeps what was written', async () => {
  serve({ signIn: () => ({ __typename: 'CredentialsWrong', path: [] }) });
  const page = await openAt('/sign-in', routes);
  await signIn(page);
  expect(textOf(page.querySelector('[role=alert]'))).toBe('The e-mail address or the password is wrong. Please try again.');
  expect(page.querySelector<HTMLInputElement>('input[type=email]')?.value).toBe('chen@example.cn');
});

it.each([
  ['/sign-in?next=/calls/7', '/calls/7'],
  ['/sign-in', '/'],
  ['/sign-in?next=//evil.example', '/'],
  ['/sign-in?next=https://evil.example', '/'],
  ['/sign-in?next=/%5Cevil.example', '/'],
])('from %s one comes to %s', async (from, to) => {
  serve({ signIn: ({ input }: { input: { email: string } }) => (input.email === 'chen@example.cn' ? viewer : null) });
  const page = await openAt(from, routes);
  await signIn(page);
  expect(TestBed.inject(Router).url).toBe(to);
});

it('offers the accounts of the demonstration world, and signs in by one click', async () => {
  const account = { id: 'd1', name: '何敏', role: 'approver', organisationName: '禅城区', organisationKind: 'government' };
  const asked: string[] = [];
  serve({
    demoAccounts: () => [account],
    signInAsDemo: ({ input }: { input: { accountId: string } }) => {
      asked.push(input.accountId);
      return viewer;
    },
  });
  const page = await openAt('/sign-in', routes);
  expect(textOf(page.querySelector('section li'))).toContain('何敏');
  expect(textOf(page.querySelector('section li'))).toContain('Approver');
  await press(page, '何敏');
  await settle();
  expect([asked, TestBed.inject(Router).url]).toEqual([['d1'], '/']);
});

it('offers none where there is no demonstration world', async () => {
  serve({});
  expect((await openAt('/sign-in', routes)).querySelector('section')).toBeNull();
});
