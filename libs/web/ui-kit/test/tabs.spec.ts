import { Component, input } from '@angular/core';
import { beforeEach, expect, it } from '@jest/globals';
import { Tabs } from '../src/layout/tabs.ts';
import { hostOf, open, show, the } from './screen.ts';

const NAMES = ['Calls', 'Proposals', 'Projects'];
const WIDTH = 100;

@Component({
  imports: [Tabs],
  template: `<nav class="tabs">@for (each of names; track each) {<a [attr.aria-current]="current() === each ? 'page' : null">{{ each }}</a>}</nav>`,
})
class Page {
  readonly current = input('Calls');
  protected readonly names = NAMES;
}

/** The row is as wide as one tab; each tab as wide as that, side by side. */
function layOut(row: HTMLElement): void {
  const box = (left: number) => ({ left, width: WIDTH }) as DOMRect;
  row.getBoundingClientRect = () => box(0);
  for (const [index, tab] of [...row.querySelectorAll('a')].entries()) tab.getBoundingClientRect = () => box(index * WIDTH - row.scrollLeft);
}

beforeEach(() => open());

it('shows the tab that one is on, also when that becomes another', async () => {
  const fixture = await show(Page, {});
  const row = the<HTMLElement>(hostOf(fixture), 'nav');
  layOut(row);
  for (const [current, left] of [['Projects', 200], ['Proposals', 100]] as const) {
    fixture.componentRef.setInput('current', current);
    await fixture.whenStable();
    await Promise.resolve();
    expect(row.scrollLeft).toBe(left);
  }
});
