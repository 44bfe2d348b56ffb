import { personPreferences } from '@shixiao/persistence';
import type { PersonPreferenceRow, PersonRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched } from '../lookup/batched.ts';

export type Wishes = Pick<PersonPreferenceRow, 'theme' | 'digestHour'>;

/** Until somebody says otherwise. */
export const USUAL: Wishes = { theme: 'system', digestHour: 9 };

export const wishesByPerson = batched<PersonRow['id'], Wishes>(async ({ entities }, ids) => {
  const rows = await entities.find(personPreferences, { where: { personId: In([...ids]) } });
  return new Map(rows.map((row) => [row.personId, row]));
});
