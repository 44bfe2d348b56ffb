import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

/** Somebody's ten fingers. Each of these moves the focus by Tab until it is there, and fails where Tab never gets there. */
export interface Keys {
  /** Enter on the button or link whose words begin so, with whole words. */
  press(words: string): Promise<void>;
  /** Types into the field with this label, in place of what is there. */
  write(label: string, text: string): Promise<void>;
  /** Chooses, in the list with this label, the first option that has these words. */
  choose(label: string, words: string): Promise<void>;
  /** Space on the box with this label. */
  tick(label: string): Promise<void>;
}

/** More than any screen has places to stop at. */
const MOST_STOPS = 150;

interface Focus {
  /** What a screen reader would call it. */
  readonly name: string;
  readonly kind: string;
  readonly isSeen: boolean;
}

/** "Answer" is a button, "Answers: …" a link to somewhere else. */
const beginsWith = (name: string, words: string): boolean => name.startsWith(words) && !/^[A-Za-z]/.test(name.slice(words.length));

export function keysOf(page: Page): Keys {
  async function reach(what: string, isIt: (focus: Focus) => boolean): Promise<Locator> {
    const passed: string[] = [];
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(describeFocus);
      if (!focus || !isIt(focus)) {
        passed.push(focus?.name ?? '–');
        continue;
      }
      expect({ what, isSeen: focus.isSeen }).toEqual({ what, isSeen: true });
      return page.locator(':focus');
    }
    throw new Error(`Tab never reaches ${what}; it passes ${[...new Set(passed)].join(' | ')}`);
  }

  return {
    async press(words) {
      await reach(words, ({ name, kind }) => /^(a|button|summary|file)$/.test(kind) && (beginsWith(name, words) || (kind === 'file' && name.includes(words))));
      await page.keyboard.press('Enter');
    },
    async write(label, text) {
      const field = await reach(label, ({ name, kind }) => !/^(a|button|summary)$/.test(kind) && isLabel(name, label));
      const type = await field.getAttribute('type');
      if (type === 'date' || type === 'datetime-local') {
        // The keys of a day differ from one browser's language to the other's; the value does not.
        await field.fill(text);
        return;
      }
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      // Some fields are done only when they are left.
    },
    async choose(label, words) {
      const list = await reach(label, ({ name, kind }) => kind === 'select' && isLabel(name, label));
      const options = await list.locator('option').allTextContents();
      const at = options.findIndex((option) => option.includes(words));
      if (at < 0) throw new Error(`${label} offers ${options.join(' | ')}`);
      for (let down = await list.evaluate((it) => (it as unknown as { selectedIndex: number }).selectedIndex); down < at; down++) await page.keyboard.press('ArrowDown');
    },
    async tick(label) {
      await reach(label, ({ name, kind }) => /^(checkbox|radio)$/.test(kind) && name.includes(label));
      await page.keyboard.press('Space');
    },
  };
}

const isLabel = (name: string, label: string): boolean => name === label || name.startsWith(`${label} (`);

/** Runs in the page. */
function describeFocus(): Focus | undefined {
  const it = document.activeElement;
  if (!(it instanceof HTMLElement) || it === document.body) return undefined;
  const label = it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement || it instanceof HTMLSelectElement ? it.labels?.[0] : undefined;
  const name = it.getAttribute('aria-label') ?? (label ?? it).innerText;
  const { outlineStyle, boxShadow } = getComputedStyle(it);
  const around = it.closest('label, .drop');
  const { outlineStyle: aroundStyle } = around ? getComputedStyle(around) : { outlineStyle: 'none' };
  const tag = it.tagName.toLowerCase();
  return {
    name: name.replaceAll(/\s+/g, ' ').trim(),
    kind: it instanceof HTMLInputElement ? it.type : tag,
    isSeen: outlineStyle !== 'none' || boxShadow !== 'none' || aroundStyle !== 'none',
  };
}
