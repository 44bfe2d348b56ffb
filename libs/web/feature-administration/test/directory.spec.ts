import { describe, expect, it } from '@jest/globals';
import { addressNow, administrator, openAt, textOf } from './screen.ts';
import { enterprise, member, pageOf, serve } from './server.ts';

const everything = { organisation: () => enterprise, organisations: () => pageOf(), jurisdictions: () => pageOf(), limitRules: () => [], calendar: () => null };

describe('whoever administers an enterprise', () => {
  it.each(['/admin', '/admin/organisations', '/admin/organisations/new', '/admin/calendar', '/admin/limits'])('comes from %s to their own organisation', async (address) => {
    serve(everything);
    const page = await openAt(address, administrator(false));
    expect(addressNow()).toBe('/admin/organisations/o1');
    expect(textOf(page.querySelector('h1'))).toBe('Quick Parks');
    expect(textOf(page.querySelector('[actions]'))).toBe('Add a person');
  });

  it('is shown no way to what belongs to authorities', async () => {
    serve(everything);
    const page = await openAt('/admin', administrator(false));
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/admin/organisations/o1/people/new']);
    expect(page.textContent).not.toContain('Make inactive');
  });
});

it('whoever administers an authority has all organisations', async () => {
  serve(everything);
  await openAt('/admin', administrator(true));
  expect(addressNow()).toBe('/admin/organisations');
});

it('only people whose page the viewer may open are linked to', async () => {
  const members = () => pageOf(member('stranger'), member('colleague', { email: 'c@parks.example' }), member('invited', { viewerCanInvite: true }));
  serve({ ...everything, organisation: () => ({ ...enterprise, members }) });
  const page = await openAt('/admin/organisations/o1', administrator(true));
  expect([...page.querySelectorAll('tbody a')].map(textOf)).toEqual(['colleague', 'invited']);
  expect(textOf(page.querySelector('tbody'))).toContain('stranger');
});
