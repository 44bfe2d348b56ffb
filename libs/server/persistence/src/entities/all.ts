import type { EntitySchema } from 'typeorm';
import { calls, proposals } from './call-and-proposal.ts';
import { delegations, jurisdictions, organisations, people, roleGrants } from './directory.ts';
import { ledgerEntries, mutationKeys, outbox } from './ledger-and-outbox.ts';
import { decisions, evidence, partsTaken, verifications } from './parts.ts';
import { deployedModels, jobs, processInstances, processRecords, subscriptions, tasks, timers } from './process.ts';
import { milestones, projects } from './project.ts';

/** Every table but `migration`. A test compares them with what the migrations make. */
export const ENTITIES: readonly EntitySchema[] = [
  jurisdictions,
  organisations,
  people,
  roleGrants,
  delegations,
  deployedModels,
  processInstances,
  processRecords,
  tasks,
  timers,
  subscriptions,
  jobs,
  calls,
  proposals,
  projects,
  milestones,
  evidence,
  verifications,
  decisions,
  partsTaken,
  ledgerEntries,
  mutationKeys,
  outbox,
] as unknown as readonly EntitySchema[];
