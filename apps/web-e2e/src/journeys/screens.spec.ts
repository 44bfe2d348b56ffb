import { describe, expect, it } from '@jest/globals';
import { lookAt, turnTo, VIEWS } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { findThings } from '../browser/things.ts';
import type { Things } from '../browser/things.ts';
import { PARKS_LEAD, SCREENS } from './screens.ts';

const { newPerson, newStranger } = usePeople({ until: 'file' });
const here = new Map<string, Visitor>();
let things: Things | undefined;
let drafts: Things | undefined;

describe('every screen', () => {
  it.each(SCREENS)('$name can be read by everybody, in both languages, at both widths, in the light and in the dark', async ({ name, path, who }) => {
    things ??= await findThings((await newPerson({ role: 'caseOfficer' })).page.request);
    drafts ??= await findThings((await newPerson(PARKS_LEAD)).page.request);
    const key = JSON.stringify(who ?? null);
    let visitor = here.get(key) ?? (who ? await newPerson(who) : await newStranger());
    visitor = await turnTo(visitor, VIEWS[0]);
    await visitor.visit(path(things, drafts));
    for (const view of VIEWS) {
      visitor = await turnTo(visitor, view);
      here.set(key, visitor);
      expect(await visitor.page.getByRole('main').innerText()).not.toBe('');
      expect(await visitor.page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await lookAt(visitor, name);
    }
  });
});
