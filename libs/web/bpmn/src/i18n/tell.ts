import { formatsFor } from '@shixiao/ui-kit';
import type { Language, PartyFacts } from '../facts/process-facts.ts';
import type { Words } from './words.ts';

/** An instant as date and time, as everywhere in the client. */
export function tellTime(instant: string, language: Language): string {
  return formatsFor(language).dateTime(instant);
}

export function tellDate(instant: string, language: Language): string {
  return formatsFor(language).date(instant);
}

/** A person, their organisation, and for whom they acted: a delegate is never shown alone. */
export function tellParty({ person, organisation, onBehalfOf }: PartyFacts, words: Words): string {
  const names = { person: person.name, organisation: organisation.name };
  return onBehalfOf ? words('partyFor', { ...names, principal: onBehalfOf.name }) : words('party', names);
}

/** Names in a row, as the language joins them. */
export function tellList(names: readonly string[], language: Language): string {
  return formatsFor(language).list(names);
}
