import { TestBed } from '@angular/core/testing';
import { beforeEach, expect, it } from '@jest/globals';
import { PageHeader } from '../src/layout/page-header.ts';
import { PAGE_TITLE } from '../src/layout/page-title.ts';
import { hostOf, open, show, textOf, the } from './screen.ts';

beforeEach(() => open());

it('says where one is, and gives the page its title', async () => {
  const host = hostOf(await show(PageHeader, { heading: 'Sports parks', places: [{ label: 'Calls', link: '/calls' }] }));
  expect(the<HTMLAnchorElement>(host, 'nav a').getAttribute('href')).toBe('/calls');
  expect(textOf(the(host, 'h1'))).toBe('Sports parks');
  expect(TestBed.inject(PAGE_TITLE)()).toBe('Sports parks');
});
