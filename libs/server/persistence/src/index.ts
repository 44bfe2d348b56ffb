// Where the database is
export { openDatabase } from './database/open-database.ts';
export type { OpenDatabase, Place } from './database/open-database.ts';
export { connect } from './database/database.ts';
export type { ConnectOptions, Database, Transaction } from './database/database.ts';
export type { Statements } from './database/statements.ts';
export { findRunning, startEmbedded } from './embedded/embedded-postgres.ts';
export type { Addresses, EmbeddedPostgres } from './embedded/embedded-postgres.ts';
export { DataFolderInUse } from './embedded/folder-lock.ts';
export { migrate } from './migrations/migrate.ts';

// Processes
export { loadInstance, loadRecords, saveAct, startInstance } from './process/process-store.ts';
export type { NameGroup, Saved, StoredInstance } from './process/process-store.ts';
export { checkReplay, replay } from './process/replay.ts';
export type { ReplayCheck } from './process/replay.ts';
export { deploy } from './process/deploy.ts';
export type { Deployed, Deployment } from './process/deploy.ts';
export { createModelCache } from './process/model-cache.ts';
export type { ModelCache, ReadDecisions } from './process/model-cache.ts';
export { projectionsOf } from './process/projections.ts';
export type { Projections } from './process/projections.ts';

// What was put on record, asked twice, and is to be told
export { appendToLedger, readLedger, verifyLedger } from './ledger/ledger-store.ts';
export type { LedgerCheck, LedgerPlace } from './ledger/ledger-store.ts';
export { sha256 } from './ledger/sha256.ts';
export { answerMutation, claimMutation, forgetMutations } from './idempotency/mutation-keys.ts';
export type { Claim, NamedMutation } from './idempotency/mutation-keys.ts';
export { putInOutbox, takeFromOutbox } from './outbox/outbox.ts';
export type { OutboxMessage } from './outbox/outbox.ts';
export { listenToOutbox } from './outbox/listen.ts';
export type { Hearing, Listener, OutboxNotice } from './outbox/listen.ts';

// Tables
export { changeRow, insertRow } from './entities/rows.ts';
export type { ByDatabase, NewRow } from './entities/rows.ts';
export { ENTITIES } from './entities/all.ts';
export { delegations, jurisdictions, organisations, people, roleGrants } from './entities/directory.ts';
export type { DelegationRow, JurisdictionRow, OrganisationRow, PersonRow, RoleGrantRow } from './entities/directory.ts';
export { mails } from './entities/mail.ts';
export type { MailRow } from './entities/mail.ts';
export { demonstrationAccounts, invitations, personPreferences, sessions, signInAttempts } from './entities/session.ts';
export type {
  DemonstrationAccountRow,
  InvitationRow,
  PersonPreferenceRow,
  SessionRow,
  SignInAttemptRow,
} from './entities/session.ts';
export { calls, proposals } from './entities/call-and-proposal.ts';
export type { CallDraft, CallRow, ProposalRow, StoredCorrection, StoredNotice } from './entities/call-and-proposal.ts';
export {
  proposalAttachments,
  proposalEditors,
  proposalSimilarities,
  proposalTexts,
  proposalVersions,
} from './entities/drafting.ts';
export type {
  ProposalAttachmentRow,
  ProposalEditorRow,
  ProposalSimilarityRow,
  ProposalTextRow,
  ProposalVersionRow,
} from './entities/drafting.ts';
export { consultationComments, consultations } from './entities/consultation.ts';
export type { ConsultationCommentRow, ConsultationFile, ConsultationRow } from './entities/consultation.ts';
export { milestones, projects } from './entities/project.ts';
export type { MilestoneRow, ProjectRow } from './entities/project.ts';
export { evidenceWithdrawals, forecasts, planChangeRequests, planVersions, uploads } from './entities/delivery.ts';
export type {
  EvidenceWithdrawalRow,
  ForecastRow,
  PlanChangeRequestRow,
  PlanVersionRow,
  UploadRow,
} from './entities/delivery.ts';
export { acceptanceMarks, acceptances, blockers } from './entities/blocker-and-acceptance.ts';
export type { AcceptanceMarkRow, AcceptanceRow, BlockerRow, StoredBlockerRound } from './entities/blocker-and-acceptance.ts';
export { followUps, measurements, postEvaluations, ratings, rectifications } from './entities/outcome.ts';
export type {
  FollowUpRow,
  MeasurementRow,
  PostEvaluationRow,
  RatingRow,
  RectificationRow,
  StoredCallBack,
} from './entities/outcome.ts';
export { discussionPosts, terminations } from './entities/discussion-and-ending.ts';
export type { DiscussionPostRow, TerminationRow } from './entities/discussion-and-ending.ts';
export { decisions, evidence, partsTaken, verifications } from './entities/parts.ts';
export type { DecisionRow, EvidenceRow, PartTakenRow, VerificationRow } from './entities/parts.ts';
export { decisionMatters, declaredInterests, opinions, scoreSheets, scoringRounds } from './entities/review.ts';
export type { DecisionMatterRow, DeclaredInterestRow, OpinionRow, ScoreSheetRow, ScoringRoundRow } from './entities/review.ts';
export { agreementContents, agreements, agreementSignatures } from './entities/agreement.ts';
export type { AgreementContentRow, AgreementRow, AgreementSignatureRow } from './entities/agreement.ts';
export {
  deployedModels,
  jobs,
  processInstances,
  processRecords,
  subscriptions,
  tasks,
  timers,
} from './entities/process.ts';
export type {
  DeployedModelRow,
  JobRow,
  ProcessInstanceRow,
  ProcessRecordRow,
  SubscriptionRow,
  TaskRow,
  TimerRow,
} from './entities/process.ts';
export { ledgerEntries, mutationKeys, outbox } from './entities/ledger-and-outbox.ts';
export type { LedgerEntryRow, MutationKeyRow, OutboxRow } from './entities/ledger-and-outbox.ts';
export { clocks, taskDrafts, taskReminders, taskWork } from './entities/task-work.ts';
export type { ClockRow, TaskDraftRow, TaskReminderRow, TaskWorkRow } from './entities/task-work.ts';
export { burdenEntries, digestItems, instructions, notices } from './entities/notice-and-burden.ts';
export type { BurdenEntryRow, DigestItemRow, InstructionRow, NoticeRow, ToldText } from './entities/notice-and-burden.ts';
