import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { prefer, signIn } from './accounts.ts';
import type { SignedIn, WhoIs } from './accounts.ts';
import { launchBrowser } from './launch.ts';
import { sharedAddress } from '../system/shared-system.ts';
import { followRequests, settle } from './settle.ts';
import { watchPage } from './watch.ts';
import type { Watch } from './watch.ts';

export type Language = 'zh' | 'en';
export type Width = 'desktop' | 'phone';
export type ColorScheme = 'light' | 'dark';

export interface View {
  /** Default: `zh`. */
  readonly language?: Language;
  /** Default: `desktop`. */
  readonly width?: Width;
  /** Default: `light`. */
  readonly colorScheme?: ColorScheme;
}

/** Somebody at a screen. */
export interface Visitor extends Required<View> {
  readonly page: Page;
  /** Absent for whoever has not signed in. */
  readonly name: string | undefined;
  readonly watch: Watch;
  /** Goes to a path of the system, and waits for its heading and until nothing more is being fetched. */
  visit(path: string): Promise<void>;
}

export interface People {
  /** Somebody who has signed in, in a browser of their own. */
  newPerson(who: WhoIs, view?: View): Promise<Visitor>;
  /** Somebody without an account. */
  newStranger(view?: View): Promise<Visitor>;
  /** Everybody goes home. */
  leave(): Promise<void>;
  /** Keeps a picture of what each of them has before them, under `test-output/failures`. */
  picture(name: string): Promise<void>;
}

export const SIZES: Readonly<Record<Width, { readonly width: number; readonly height: number }>> = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};
const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };
const PATIENCE_MS = 15_000;
const FAILURES = path.join(import.meta.dirname, '../../../../test-output/failures');

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

export interface Stay {
  /** Default: the system that all journeys share. */
  readonly address?: () => string;
  /** Default: everybody leaves after each test. */
  readonly until?: 'test' | 'file';
}

/** The browser of one file of journeys. After each test nothing may have gone wrong behind anybody's screen. */
export function usePeople({ address = sharedAddress, until = 'test' }: Stay = {}): People {
  let browser: Browser;
  /** Who has signed in once is let in again, as long as it is the same system. */
  const known = new Map<string, SignedIn & { readonly state: State }>();
  const here: { readonly context: BrowserContext; readonly watch: Watch; readonly page: Page; readonly name: string | undefined }[] = [];

  async function leave(): Promise<void> {
    for (const { context } of here.splice(0)) await context.close();
  }

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const problems = here.flatMap(({ watch }) => watch.taken());
    if (until === 'test') await leave();
    expect(problems).toEqual([]);
  });

  afterAll(async () => {
    await leave();
    await browser.close();
  });

  async function enter({ language = 'zh', width = 'desktop', colorScheme = 'light' }: View, who?: WhoIs): Promise<Visitor> {
    const key = JSON.stringify([address(), who]);
    const again = known.get(key);
    const context = await browser.newContext({
      baseURL: address(),
      viewport: SIZES[width],
      hasTouch: width === 'phone',
      locale: LOCALES[language],
      timezoneId: 'Asia/Shanghai',
      colorScheme,
      // What moves looks different in every picture.
      reducedMotion: 'reduce',
      ...(again && { storageState: again.state }),
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const signedIn = who && (again ?? (await signIn(context.request, who)));
    if (signedIn) {
      if (!again) known.set(key, { ...signedIn, state: await context.storageState() });
      await prefer(context.request, signedIn, { language, theme: 'system' });
    }
    const page = await context.newPage();
    followRequests(page);
    const watch = watchPage(page);
    here.push({ context, watch, page, name: signedIn?.name });
    return {
      page,
      name: signedIn?.name,
      watch,
      language,
      width,
      colorScheme,
      async visit(path) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await settle(page);
      },
    };
  }

  async function picture(name: string): Promise<void> {
    for (const [at, { page, name: who = 'stranger' }] of here.entries()) {
      await page.screenshot({ path: path.join(FAILURES, `${name}-${at}-${who}.png`), fullPage: true }).catch(() => undefined);
    }
  }

  return { newPerson: (who, view = {}) => enter(view, who), newStranger: (view = {}) => enter(view), leave, picture };
}
