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
export type { Saved, StoredInstance } from './process/process-store.ts';
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
export type { NewRow } from './entities/rows.ts';
export { ENTITIES } from './entities/all.ts';
export { delegations, jurisdictions, organisations, people, roleGrants } from './entities/directory.ts';
export type { DelegationRow, JurisdictionRow, OrganisationRow, PersonRow, RoleGrantRow } from './entities/directory.ts';
export { calls, proposals } from './entities/call-and-proposal.ts';
export type { CallRow, ProposalRow } from './entities/call-and-proposal.ts';
export { milestones, projects } from './entities/project.ts';
export type { MilestoneRow, ProjectRow } from './entities/project.ts';
export { decisions, evidence, partsTaken, verifications } from './entities/parts.ts';
export type { DecisionRow, EvidenceRow, PartTakenRow, VerificationRow } from './entities/parts.ts';
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
