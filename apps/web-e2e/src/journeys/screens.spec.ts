import { describe, expect, it } from '@jest/globals';
import { actor } from '../browser/acting.ts';
import { lookAt, turnTo, VIEWS } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { findThings } from '../browser/things.ts';
import type { Things } from '../browser/things.ts';
import { DRAFT_CALL, PARKS_LEAD, SCREENS, SUPERVISOR } from './screens.ts';

const { newPerson, newStranger } = usePeople({ until: 'file' });
const here = new Map<string, Visitor>();
let things: Things | undefined;
let drafts: Things | undefined;
let exceptions: Things | undefined;

describe('every screen', () => {
  it.each(SCREENS)('$name can be read by everybody, in both languages, at both widths, in the light and in the dark', async ({ name, path, who }) => {
    if (!things) {
      const officer = await newPerson({ role: 'caseOfficer' });
      await (await actor(process.env['SHIXIAO_URL'] ?? '', { role: 'caseOfficer' })).perform('draftCall', { title: DRAFT_CALL }, 'Call { id }');
      things = await findThings(officer.page.request);
    }
    drafts ??= await findThings((await newPerson(PARKS_LEAD)).page.request);
    exceptions ??= await findThings((await newPerson(SUPERVISOR)).page.request);
    const key = JSON.stringify(who ?? null);
    let visitor = here.get(key) ?? (who ? await newPerson(who) : await newStranger());
    visitor = await turnTo(visitor, VIEWS[0]);
    await visitor.visit(path(things, drafts, exceptions));
    for (const view of VIEWS) {
      visitor = await turnTo(visitor, view);
      here.set(key, visitor);
      expect(await visitor.page.getByRole('main').innerText()).not.toBe('');
      expect(await visitor.page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await lookAt(visitor, name);
    }
  });
});
