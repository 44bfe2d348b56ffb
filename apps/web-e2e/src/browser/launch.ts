import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';
import type { Browser } from 'playwright-core';

/**
 * The package is made for one short visit in a container without rights. We look at many pages one after another, and want the
 * browser to be as strict as a person's.
 */
const NOT_FOR_US = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content', '--disable-site-isolation-trials'];

/** The browser that was unpacked before all journeys. */
export async function launchBrowser(): Promise<Browser> {
  const program = process.env['SHIXIAO_BROWSER'];
  if (!program) throw new Error('No browser was unpacked');
  const environment = JSON.parse(process.env['SHIXIAO_BROWSER_ENVIRONMENT'] ?? '{}') as Record<string, string>;
  return driver.launch({
    executablePath: program,
    args: chromium.args.filter((arg) => !NOT_FOR_US.includes(arg) && !arg.startsWith('--headless')),
    headless: true,
    env: { ...(process.env as Record<string, string>), ...environment },
  });
}
