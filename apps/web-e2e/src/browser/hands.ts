import type { Locator, Page } from 'playwright-core';

/** What somebody does at a screen, by the words that they read there. Works on a page, a dialog or any part of one. */
type Place = Page | Locator;

/** Writes into the field with this label, which may be marked as optional. */
export async function write(place: Place, label: string, text: string): Promise<void> {
  await place.getByLabel(label, { exact: true }).or(place.getByLabel(new RegExp(`^\\s*${escaped(label)}\\s+\\(?optional`))).first().fill(text);
}

/** Chooses from a list by what stands there. */
export async function choose(place: Place, label: string, option: string): Promise<void> {
  await place.getByLabel(label, { exact: true }).selectOption({ label: option });
}

/** Ticks a box or a round choice. */
export async function tick(place: Place, label: string | RegExp): Promise<void> {
  await place.getByLabel(label).first().check();
}

export async function press(place: Place, name: string | RegExp): Promise<void> {
  await place.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
}

/** Presses a button and, in the dialog that asks whether one is sure, the button of the same name. */
export async function pressAndConfirm(page: Page, name: string | RegExp): Promise<void> {
  await press(page.getByRole('main'), name);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Waits until these words stand on the screen, wherever. */
export async function see(place: Place, words: string | RegExp): Promise<void> {
  await place.getByText(words).filter({ visible: true }).first().waitFor();
}

/** All that are there, once there is one. */
export async function all(places: Locator): Promise<readonly Locator[]> {
  await places.first().waitFor();
  return places.all();
}

/** Follows a link. */
export async function follow(place: Place, name: string | RegExp): Promise<void> {
  await place.getByRole('link', { name }).first().click();
}

/** The day so many days from today, as a field for days takes it: `2026-12-24`. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
