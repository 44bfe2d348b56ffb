import type { Page, Request } from 'playwright-core';

/** What each page is fetching now. */
const underWay = new WeakMap<Page, Set<Request>>();
const LOOK_EVERY_MS = 50;
/** So many looks in a row must find the page with nothing to do: what has come may ask for more. */
const LOOKS = 3;

/** From now on it is known what the page is fetching. A live connection does not count. */
export function followRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** Waits until what the page is fetching has come and is drawn. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  for (let quiet = 0; quiet < LOOKS; ) {
    await page.waitForTimeout(LOOK_EVERY_MS);
    await page.evaluate(idle);
    quiet = (underWay.get(page)?.size ?? 0) === 0 ? quiet + 1 : 0;
  }
}

/** In the page: until it has nothing left to compute. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => resolve()), { timeout: 2_000 }));
}
