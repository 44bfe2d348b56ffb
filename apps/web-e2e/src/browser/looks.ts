import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { WORKSPACE } from '../system/started-system.ts';
import { SIZES } from './people.ts';
import type { ColorScheme, Language, View, Visitor, Width } from './people.ts';
import { settle } from './settle.ts';

const SCREENS = path.join(WORKSPACE, 'test-output/screens');
const SERIOUS: readonly unknown[] = ['serious', 'critical'];

/** Both languages at both widths, each width in the light and in the dark. */
export const VIEWS: readonly [Required<View>, ...Required<View>[]] = [
  view('zh', 'desktop'),
  view('zh', 'phone', 'dark'),
  view('en', 'phone'),
  view('en', 'desktop', 'dark'),
];

function view(language: Language, width: Width, colorScheme: ColorScheme = 'light'): Required<View> {
  return { language, width, colorScheme };
}

const LANGUAGE_BUTTON: Readonly<Record<Language, string>> = { zh: '中文', en: 'EN' };

/** Shows the same screen in another view, as somebody does who switches the language, takes a phone or darkens the room. */
export async function turnTo(visitor: Visitor, { language, width, colorScheme }: Required<View>): Promise<Visitor> {
  const { page } = visitor;
  if (language !== visitor.language) {
    await page.getByRole('button', { name: LANGUAGE_BUTTON[language] }).click();
    await page.locator(`html[lang^=${language}]`).waitFor();
  }
  if (width !== visitor.width) await page.setViewportSize(SIZES[width]);
  if (colorScheme !== visitor.colorScheme) await page.emulateMedia({ colorScheme });
  await settle(page);
  return { ...visitor, language, width, colorScheme };
}

/** Keeps a picture of the whole page: `sign-in-zh-phone.png`, `sign-in-zh-desktop-dark.png`. */
export async function keepScreen({ page, language, width, colorScheme }: Visitor, name: string): Promise<void> {
  const file = `${name}-${language}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`;
  await page.screenshot({ path: path.join(SCREENS, file), fullPage: true, animations: 'disabled' });
}

/** Nothing that axe calls serious or critical. What it finds is told with the elements concerned. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const serious = violations.filter(({ impact }) => SERIOUS.includes(impact));
  expect(serious.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).slice(0, 5).join(' | ')}`)).toEqual([]);
}

/** Nothing hangs over the side: a page that must be pushed left and right is lost on a phone. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [wanted, there] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
  expect(wanted).toBeLessThanOrEqual(there);
}

/** All that a screen must pass, and its picture. */
export async function lookAt(visitor: Visitor, name: string): Promise<void> {
  await keepScreen(visitor, name);
  await expectNoSidewaysScroll(visitor.page);
  // Colours change with the dark and structure with the width; what has a name in one language has one in the other.
  if (visitor.language === 'zh') await expectAccessible(visitor.page);
}
