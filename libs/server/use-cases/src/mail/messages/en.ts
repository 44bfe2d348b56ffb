import type { ZH } from './zh.ts';

/** What letters say. */
export const EN: Readonly<Record<keyof typeof ZH, string>> = {
  greeting: 'Dear {name},',
  invitationSubject: '{organisation} invites you to Shixiao',
  invited: '{organisation} has opened an account for you in Shixiao; you sign in as {email}. Open the link below to choose your password.',
  invitationHolds: 'The link works once, until {until}.',
  choosePassword: 'Choose a password',
  notMeant: 'If you do not know this organisation, ignore this letter. Pass the link on to nobody.',
  noticeSubject: 'To do: {text}',
  due: 'Due: {value}',
  proof: 'Shown to be done by: {value}',
  project: 'Project: {value}',
  sender: 'From: {value}',
  lookAtNotice: 'Look at it and do it',
  readIsNotDone: 'Read is not done: when you have done it, show so in the system.',
  digestSubject: 'Digest of {day}: {count}',
  digest: 'For your information ({count}):',
  more: '… and more in the system: {more}',
  lookAtDigest: 'Look at the digest',
  digestAsksNothing: 'A digest asks nothing of you; the hour at which it comes can be changed in your preferences.',
};
