import { describe, expect, it } from '@jest/globals';
import type { WhoIs } from '../browser/accounts.ts';
import { lookAt, turnTo, VIEWS } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Visitor } from '../browser/people.ts';
import { findThings } from '../browser/things.ts';
import type { Things } from '../browser/things.ts';
import { OFFICER } from './screens.ts';
import type { Screen } from './screens.ts';

/** One test for each screen: it is opened and looked at in every view. */
export function lookAtEvery(screens: readonly Screen[]): void {
  const { newPerson, newStranger } = usePeople({ until: 'file' });
  const here = new Map<WhoIs | undefined, Visitor>();
  const found = new Map<WhoIs, Things>();

  async function thingsOf(who: WhoIs): Promise<Things> {
    const things = found.get(who) ?? (await findThings((here.get(who) ?? (await newPerson(who))).page.request));
    found.set(who, things);
    return things;
  }

  describe('every screen', () => {
    it.each(screens)('$name can be read by everybody, in both languages, at both widths, in the light and in the dark', async ({ name, path, who }) => {
      let visitor = here.get(who) ?? (who ? await newPerson(who) : await newStranger());
      const turn = async (view: (typeof VIEWS)[number]): Promise<void> => {
        visitor = await turnTo(visitor, view);
        here.set(who, visitor);
      };
      await turn(VIEWS[0]);
      await visitor.visit(path(await thingsOf(who ?? OFFICER)));
      for (const view of VIEWS) {
        await turn(view);
        expect(await visitor.page.getByRole('main').innerText()).not.toBe('');
        expect(await visitor.page.getByRole('heading', { level: 1 }).count()).toBe(1);
        await lookAt(visitor, name);
      }
    });
  });
}
