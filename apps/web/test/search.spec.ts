import { Dialog } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { expect, it } from '@jest/globals';
import { SESSION, provideData, termTexts } from '@shixiao/data-access';
import { TEXTS, provideTexts, uiTexts } from '@shixiao/ui-kit';
import { asksForSearch, injectOpenSearch } from '../src/app/search/open-search.ts';
import { shellTexts } from '../src/app/shell/shell-texts.ts';
import { NoopPage } from './noop-page.ts';
import { serveSearch, viewerWith } from './server.ts';

const hit = (kind: string, id: string, title: string, excerpt = title) => ({ kind, id, title, excerpt, projectId: null });
const FOUND = [hit('project', 'p7', 'Youth park'), hit('call', 'c1', 'Talent wanted', '…for the youth park…'), hit('task', 't1', 'Hand in evidence', 'Youth park')];

it('shows what was found by its kind and goes to the one that was chosen by the arrows', async () => {
  const { box, router } = await open(() => FOUND);
  await type(box(), 'youth');
  expect(groups()).toEqual(['Tasks: Hand in evidenceYouth park', 'Projects: Youth park', 'Calls: Talent wanted…for the youth park…']);
  expect(box().getAttribute('aria-expanded')).toBe('true');
  expect(activeText()).toContain('Hand in evidence');
  await key(box(), 'ArrowDown');
  expect(activeText()).toBe('Youth park');
  await key(box(), 'ArrowUp');
  await key(box(), 'ArrowUp');
  expect(activeText()).toContain('Talent wanted');
  await key(box(), 'Enter');
  expect(router.url).toBe('/calls/c1');
  expect(document.querySelector('sx-search-dialog')).toBeNull();
});

it('asks once for what is typed in one go, only for what the viewer has a screen for', async () => {
  const asked: unknown[] = [];
  const { box } = await open((args) => {
    asked.push([args.text, args.kinds]);
    return [];
  });
  for (const text of ['y', 'yo', ' you ']) write(box(), text);
  await settle(300);
  expect(asked).toEqual([['you', ['task', 'project', 'proposal', 'call', 'consultation']]]);
});

it('looks for people and organisations where the viewer administers some, an enterprise’s own included', async () => {
  const { box, router } = await open(() => [hit('person', 'q1', 'Chen Li')], viewerWith('administrator'));
  await type(box(), 'chen');
  await key(box(), 'Enter');
  expect(router.url).toBe('/admin/people/q1');
});

it('lets go of an answer that comes after that to later words', async () => {
  const late = new Promise((resolve) => setTimeout(() => resolve([hit('project', 'old', 'Old')]), 600));
  const { box } = await open(({ text }) => (text === 'old' ? late : [hit('project', 'new', 'New')]));
  await type(box(), 'old');
  await type(box(), 'new');
  await settle(600);
  expect(groups()).toEqual(['Projects: New']);
});

it('says what to look for, that nothing was found, and that the server cannot be reached', async () => {
  const { box } = await open(() => []);
  expect(dialogText()).toContain('Type a name');
  await type(box(), 'nowhere');
  expect(dialogText()).toContain('Nothing that you may see holds “nowhere”');
  expect(box().getAttribute('aria-expanded')).toBe('false');
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await type(box(), 'elsewhere');
  expect(document.querySelector('sx-search-dialog [role=alert]')?.textContent).toContain('The server cannot be reached.');
});

it('keeps Enter for the keyboard that composes characters', async () => {
  const { box, router } = await open(() => FOUND);
  await type(box(), '青');
  await key(box(), 'Enter', { isComposing: true });
  expect(router.url).toBe('/');
});

it.each<[string, KeyboardEventInit & { in?: string }, boolean]>([
  ['Ctrl-K', { key: 'k', ctrlKey: true, in: 'input' }, true],
  ['⌘K', { key: 'k', metaKey: true }, true],
  ['/', { key: '/' }, false],
  ['Ctrl-Shift-K, which is the browser’s', { key: 'K', ctrlKey: true, shiftKey: true }, false],
  ['k', { key: 'k' }, false],
])('is opened by its keys and by no others: %s', (_, { in: place = 'main', ...keys }, asks) => {
  const target = document.body.appendChild(document.createElement(place));
  let answer: boolean | undefined;
  target.addEventListener('keydown', (event) => (answer = asksForSearch(event)));
  target.dispatchEvent(new KeyboardEvent('keydown', keys));
  target.remove();
  expect(answer).toBe(asks);
});

// What draws nothing has nowhere to scroll.
Element.prototype.scrollIntoView = () => undefined;

async function open(search: Parameters<typeof serveSearch>[0], viewer = viewerWith('projectLead')) {
  serveSearch(search);
  TestBed.configureTestingModule({
    providers: [provideTexts('en'), provideData(), Dialog, provideRouter([{ path: '**', component: NoopPage }])],
  });
  const texts = TestBed.inject(TEXTS);
  await Promise.all([texts.load('ui', uiTexts), texts.load('terms', termTexts), texts.load('shell', shellTexts)]);
  await TestBed.inject(SESSION).begin(viewer as never);
  await TestBed.runInInjectionContext(() => injectOpenSearch())();
  await settle();
  const box = (): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>('sx-search-dialog [role=combobox]');
    if (!found) throw new Error('The search is not open');
    return found;
  };
  return { box, router: TestBed.inject(Router) };
}

function write(box: HTMLInputElement, text: string): void {
  box.value = text;
  box.dispatchEvent(new Event('input'));
}

async function type(box: HTMLInputElement, text: string): Promise<void> {
  write(box, text);
  await settle(300);
}

async function key(box: HTMLInputElement, name: string, more: KeyboardEventInit = {}): Promise<void> {
  box.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true, ...more }));
  await settle();
}

async function settle(milliseconds = 20): Promise<void> {
  const end = Date.now() + milliseconds;
  do {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 2));
  } while (Date.now() < end);
  TestBed.tick();
}

const plain = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const dialogText = (): string => plain(document.querySelector('sx-search-dialog'));
const groups = (): readonly string[] =>
  [...document.querySelectorAll('sx-search-dialog [role=group]')].map(
    (group) => `${plain(group.querySelector('.kind'))}: ${[...group.querySelectorAll('[role=option]')].map(plain).join(' | ')}`,
  );
const activeText = (): string => plain(document.getElementById(document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') ?? ''));
