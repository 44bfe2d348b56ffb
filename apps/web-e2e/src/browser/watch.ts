import type { Page, Response } from 'playwright-core';

/** What went wrong on a page without anybody seeing it. */
export interface Watch {
  /** What there was since the last time that this was asked, one line each. */
  taken(): readonly string[];
  /** A journey that provokes a problem says so, and it is none. */
  expect(problem: RegExp): void;
}

/** Notes errors in the console, uncaught errors, requests that got no answer, and answers that are errors or tell of some. */
export function watchPage(page: Page): Watch {
  const problems: string[] = [];
  const expected: RegExp[] = [];
  const note = (problem: string): void => {
    problems.push(problem);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left lets go of what it was asking for.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') note(`no answer: ${request.method()} ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}: ${response.request().method()} ${response.url()}`);
    else if (response.url().endsWith('/graphql')) void noteErrors(response, note);
  });
  return {
    taken: () => problems.splice(0).filter((problem) => !expected.some((known) => known.test(problem))),
    expect: (problem) => void expected.push(problem),
  };
}

/** An answer may be all right for the network and still say that the server could not do it. */
async function noteErrors(response: Response, note: (problem: string) => void): Promise<void> {
  // Whoever has left the page reads no answers any more.
  const text = await response.text().catch(() => '');
  if (!text.includes('"errors"')) return;
  const { operationName } = (response.request().postDataJSON() ?? {}) as { operationName?: string };
  note(`no result: ${operationName ?? 'an operation'}: ${text.slice(0, 500)}`);
}
