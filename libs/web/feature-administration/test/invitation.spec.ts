import { TestBed } from '@angular/core/testing';
import { expect, it } from '@jest/globals';
import { MADE_INVITATIONS } from '../src/people/made-invitations.ts';
import { administrator, goTo, openAt, press, textOf } from './screen.ts';
import { enterprise, pageOf, person, serve } from './server.ts';

const invitation = (token: string) => ({ __typename: 'Invitation', id: `i-${token}`, person: person(), token, expiresAt: '2026-12-08T01:00:00.000Z', isMailed: false });
const linkIn = (page: ParentNode) => page.querySelector<HTMLInputElement>('sx-invitation-panel input')?.value;

/** The tokens of the links that the server makes, one after another. */
function inviteBy(...tokens: string[]): string[] {
  const made: string[] = [];
  serve({
    person: () => person(),
    jurisdictions: () => pageOf(),
    organisation: () => enterprise,
    invitePerson: ({ input }: { input: { personId: string } }) => {
      made.push(input.personId);
      return invitation(tokens[made.length - 1] ?? 'none');
    },
  });
  return made;
}

it('makes no link before it is asked for one', async () => {
  const made = inviteBy('abc');
  const page = await openAt('/admin/people/first', administrator(true));
  expect([linkIn(page), made]).toEqual([undefined, []]);
  await press(page, 'Make a link');
  expect(made).toEqual(['first']);
  expect(linkIn(page)).toBe('http://localhost/invitation/abc');
});

it('makes a new one only once it is confirmed that the old one ends', async () => {
  const made = inviteBy('abc', 'def');
  const page = await openAt('/admin/people/first', administrator(true));
  await press(page, 'Make a link');
  await press(page, 'Make a new link');
  const dialog = document.querySelector('sx-confirm-dialog');
  expect(textOf(dialog)).toContain('Links made before hold no more');
  expect(made).toHaveLength(1);
  if (dialog) await press(dialog, 'Make a new link');
  expect(linkIn(page)).toBe('http://localhost/invitation/def');
});

it('shows a link that was made on the screen before, and no second time', async () => {
  inviteBy();
  const page = await openAt('/admin/people/first?new=yes', administrator(true), () => TestBed.inject(MADE_INVITATIONS).set('first', invitation('ghi') as never));
  expect(linkIn(page)).toBe('http://localhost/invitation/ghi');
  await goTo('/admin/organisations/new');
  await goTo('/admin/people/first');
  expect(linkIn(page)).toBeUndefined();
  expect(textOf(page.querySelector('sx-invitation-panel'))).toContain('has not chosen a password yet');
});

it('is not there for whoever may not invite', async () => {
  serve({ person: () => person({ viewerCanInvite: false }) });
  const page = await openAt('/admin/people/first', administrator(true));
  expect(textOf(page.querySelector('h1'))).toBe('First Person');
  expect(page.querySelector('sx-invitation-panel')).toBeNull();
});
