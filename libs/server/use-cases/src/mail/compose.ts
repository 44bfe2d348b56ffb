import type { Instant } from '@shixiao/collaboration';
import { digestItems, invitations, mails, notices } from '@shixiao/persistence';
import type { JurisdictionRow, MailRow, PersonRow } from '@shixiao/persistence';
import type { Application } from '../application.ts';
import { heldByPerson } from '../directory/memberships.ts';
import { jurisdictionById, organisationById, personById, projectById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import { inLanguage } from '../notice/notice-fields.ts';
import { performByItself } from '../perform.ts';
import type { ActScope } from '../scope.ts';
import { tokenForMail } from '../session/invitations.ts';
import { isReachable } from './reachable.ts';
import { say, timeIn } from './say.ts';

/** What somebody is to read, in their language; how it looks is the sender's business. */
export interface Letter {
  /** Of the mail; the same at each try. */
  readonly id: string;
  readonly kind: MailRow['kind'];
  readonly language: PersonRow['language'];
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** Lines of a digest. */
  readonly list: readonly string[];
  /** Where to go on: words, and the place below the address of the system, `/notices`. */
  readonly way: { readonly words: string; readonly path: string };
  readonly closing: string;
}

type Content = Pick<Letter, 'subject' | 'paragraphs' | 'list' | 'way' | 'closing'>;

/** A subject is one line, and short. */
const LONGEST_SUBJECT = 60;
const LONGEST_LIST = 50;

/**
 * Puts a letter together from what holds now. Nothing where it was sent, or is not needed any more, which is noted: the notice was read or
 * done, the invitation used or made anew, the person is gone.
 */
export async function composeLetter(app: Application, id: string): Promise<Letter | undefined> {
  return performByItself(app, 'composeLetter', async (scope) => {
    const mail = await scope.entities.findOne(mails, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!mail || mail.sentAt !== null || mail.droppedAt !== null) return undefined;
    const person = await must(scope.load(personById, mail.personId));
    const content = person.disabledAt === null && isReachable(person.email) ? await contentOf(scope, mail, person) : undefined;
    if (!content) {
      await scope.entities.update(mails, { id }, { droppedAt: scope.now, droppedBecause: 'unneeded' });
      return undefined;
    }
    const { language, name, email } = person;
    const greeting = say(language, 'greeting', { name });
    return { id, kind: mail.kind, language, to: { name, address: email }, greeting, ...content, subject: oneLine(content.subject) };
  });
}

async function contentOf(scope: ActScope, mail: MailRow, person: PersonRow): Promise<Content | undefined> {
  const jurisdiction = await must(scope.load(jurisdictionById, mail.jurisdictionId));
  switch (mail.kind) {
    case 'invitation':
      return invitationTo(scope, mail, person, jurisdiction);
    case 'notice':
      return noticeTo(scope, mail, person, jurisdiction);
    case 'digest':
      return digestTo(scope, mail, person);
    default:
      return mail.kind satisfies never;
  }
}

async function invitationTo(scope: ActScope, { about }: MailRow, person: PersonRow, { timeZone }: JurisdictionRow): Promise<Content | undefined> {
  const { language, email, passwordHash } = person;
  const invitation = await scope.entities.findOneBy(invitations, { id: about });
  if (!invitation || invitation.usedAt !== null || invitation.expiresAt <= scope.now || passwordHash !== null) return undefined;
  const [held] = (await scope.load(heldByPerson, person.id)) ?? [];
  if (!held) return undefined;
  const organisation = await must(scope.load(organisationById, held.organisationId));
  const values = { email, organisation: (language === 'en' && organisation.nameEn) || organisation.name, until: timeIn(language, timeZone, invitation.expiresAt) };
  return {
    subject: say(language, 'invitationSubject', values),
    paragraphs: [say(language, 'invited', values), say(language, 'invitationHolds', values)],
    list: [],
    way: { words: say(language, 'choosePassword'), path: `/invitation/${await tokenForMail(scope, invitation)}` },
    closing: say(language, 'notMeant'),
  };
}

async function noticeTo(scope: ActScope, { about }: MailRow, { id, language }: PersonRow, { timeZone }: JurisdictionRow): Promise<Content | undefined> {
  const notice = await scope.entities.findOneBy(notices, { id: about });
  if (!notice || notice.readAt !== null || notice.doneAt !== null) return undefined;
  const [text, proof, project, sender] = await Promise.all([
    inLanguage(scope, notice.text, id),
    inLanguage(scope, notice.shownDoneBy, id),
    notice.projectId === null ? undefined : scope.load(projectById, notice.projectId),
    notice.sentBy === null ? undefined : scope.load(personById, notice.sentBy),
  ]);
  const facts: readonly (readonly [Parameters<typeof say>[1], string | undefined])[] = [
    ['due', timeIn(language, timeZone, notice.dueAt)],
    ['proof', proof],
    ['project', project?.title],
    ['sender', sender?.name],
  ];
  return {
    subject: say(language, 'noticeSubject', { text }),
    paragraphs: [text],
    list: facts.flatMap(([saying, value]) => (value ? [say(language, saying, { value })] : [])),
    way: { words: say(language, 'lookAtNotice'), path: '/notices' },
    closing: say(language, 'readIsNotDone'),
  };
}

async function digestTo(scope: ActScope, { about }: MailRow, { id: personId, language }: PersonRow): Promise<Content | undefined> {
  const items = await scope.entities.find(digestItems, { where: { personId, issuedAt: about as Instant }, order: { at: 'ASC', id: 'ASC' } });
  const [first] = items;
  if (!first) return undefined;
  const lines = await Promise.all(items.slice(0, LONGEST_LIST).map(({ told }) => inLanguage(scope, told, personId)));
  const more = items.length - lines.length;
  const values = { day: first.day, count: String(items.length), more: String(more) };
  return {
    subject: say(language, 'digestSubject', values),
    paragraphs: [say(language, 'digest', values)],
    list: more > 0 ? [...lines, say(language, 'more', values)] : lines,
    way: { words: say(language, 'lookAtDigest'), path: '/notices' },
    closing: say(language, 'digestAsksNothing'),
  };
}

function oneLine(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return characters.length > LONGEST_SUBJECT ? `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : characters.join('');
}
