import { formatsFor } from '@shixiao/ui-kit';
import type { Language, PartyFacts } from '../facts/process-facts.ts';
import type { Words } from './words.ts';

/** An instant as date and time, as everywhere in the client. */
export function tellTime(instant: string, language: Language): string {
  return formatsFor(language).dateTime(instant);
}

/** When something ends: the day alone where it is at its end, as limits are. */
export function tellLastDay(instant: string, language: Language): string {
  return formatsFor(language).lastDay(instant);
}

export function tellDate(instant: string, language: Language): string {
  return formatsFor(language).date(instant);
}

/** A person, their organisation, and for whom they acted: a delegate is never shown alone. */
export function tellParty({ person, organisation, onBehalfOf }: PartyFacts, words: Words, language: Language): string {
  const { name, englishName } = organisation;
  const names = { person: person.name, organisation: language === 'en' ? (englishName ?? name) : name };
  return onBehalfOf ? words('partyFor', { ...names, principal: onBehalfOf.name }) : words('party', names);
}

/** Names in a row, as the language joins them. */
export function tellList(names: readonly string[], language: Language): string {
  return formatsFor(language).list(names);
}
