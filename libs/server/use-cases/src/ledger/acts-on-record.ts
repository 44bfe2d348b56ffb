import type { ActName } from '../operations.ts';

/** Mutations that put nothing on the ledger: they concern drafts, one's own settings or one's session. */
export const OFF_RECORD = [
  'actForOrganisation',
  'announcePresence',
  'changePassword',
  'choosePassword',
  'markNoticeRead',
  'saveCallDraft',
  'saveProposalDraft',
  'saveTaskDraft',
  'setPreferences',
  'signIn',
  'signInAsDemo',
  'signOut',
  'startUpload',
] as const satisfies readonly ActName[];

/** What happens without a mutation of that name: by a limit that passes, by where the process goes, or before anybody can sign in. */
type ActOfProcess = 'closeCall' | 'deemProposalAccepted' | 'escalateBlocker' | 'giveProposalBack' | 'setUpJurisdiction';

/** Every act that can stand on the ledger; each has words in both languages. */
export type ActOnRecord = Exclude<ActName, (typeof OFF_RECORD)[number]> | ActOfProcess;
