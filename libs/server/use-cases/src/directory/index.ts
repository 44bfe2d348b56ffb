import type { Acts, Reads } from '../operations.ts';
import { calendar, clearCalendarOverride, overrideCalendarDay } from './calendar-year.ts';
import { delegate, delegations, revokeDelegation } from './delegations.ts';
import { invitePerson } from './inviting.ts';
import { editOrganisation, registerOrganisation, setOrganisationActive } from './organisations.ts';
import { addPerson, editPerson, giveRole, setPersonActive, takeRole } from './people.ts';
import { creditCodeCheck, jurisdictions, organisation, organisations, people, person } from './reading.ts';

export { directoryFields } from './fields.ts';

export const directoryActs = {
  registerOrganisation,
  editOrganisation,
  setOrganisationActive,
  addPerson,
  invitePerson,
  editPerson,
  setPersonActive,
  giveRole,
  takeRole,
  delegate,
  revokeDelegation,
  overrideCalendarDay,
  clearCalendarOverride,
} satisfies Acts;

export const directoryReads = {
  jurisdictions,
  organisation,
  organisations,
  person,
  people,
  delegations,
  calendar,
  creditCodeCheck,
} satisfies Reads;
