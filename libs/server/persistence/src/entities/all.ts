import type { EntitySchema } from 'typeorm';
import { agreementContents, agreements, agreementSignatures } from './agreement.ts';
import { acceptanceMarks, acceptances, blockers } from './blocker-and-acceptance.ts';
import { calls, proposals } from './call-and-proposal.ts';
import { consultationComments, consultations } from './consultation.ts';
import { evidenceWithdrawals, forecasts, planChangeRequests, planVersions, uploads } from './delivery.ts';
import { delegations, jurisdictions, organisations, people, roleGrants } from './directory.ts';
import {
  proposalAttachments,
  proposalEditors,
  proposalSimilarities,
  proposalTexts,
  proposalVersions,
} from './drafting.ts';
import { discussionPosts, terminations } from './discussion-and-ending.ts';
import { ledgerEntries, mutationKeys, outbox } from './ledger-and-outbox.ts';
import { followUps, measurements, postEvaluations, ratings, rectifications } from './outcome.ts';
import { decisions, evidence, partsTaken, verifications } from './parts.ts';
import { deployedModels, jobs, processInstances, processRecords, subscriptions, tasks, timers } from './process.ts';
import { mails } from './mail.ts';
import { milestones, projects } from './project.ts';
import { decisionMatters, declaredInterests, opinions, scoreSheets, scoringRounds } from './review.ts';
import { burdenEntries, digestItems, instructions, notices } from './notice-and-burden.ts';
import { clocks, taskDrafts, taskReminders, taskWork } from './task-work.ts';
import { demonstrationAccounts, invitations, personPreferences, sessions, signInAttempts } from './session.ts';

/** Every table but `migration`. A test compares them with what the migrations make. */
export const ENTITIES: readonly EntitySchema[] = [
  jurisdictions,
  organisations,
  people,
  roleGrants,
  delegations,
  sessions,
  signInAttempts,
  invitations,
  mails,
  personPreferences,
  demonstrationAccounts,
  deployedModels,
  processInstances,
  processRecords,
  tasks,
  timers,
  subscriptions,
  jobs,
  calls,
  proposals,
  proposalVersions,
  proposalEditors,
  proposalAttachments,
  proposalTexts,
  proposalSimilarities,
  consultations,
  consultationComments,
  projects,
  milestones,
  uploads,
  evidenceWithdrawals,
  forecasts,
  planVersions,
  planChangeRequests,
  discussionPosts,
  terminations,
  evidence,
  verifications,
  decisions,
  partsTaken,
  declaredInterests,
  scoringRounds,
  scoreSheets,
  decisionMatters,
  opinions,
  agreements,
  agreementContents,
  agreementSignatures,
  blockers,
  acceptances,
  acceptanceMarks,
  followUps,
  measurements,
  ratings,
  rectifications,
  postEvaluations,
  ledgerEntries,
  mutationKeys,
  outbox,
  taskWork,
  taskDrafts,
  taskReminders,
  clocks,
  notices,
  digestItems,
  burdenEntries,
  instructions,
] as unknown as readonly EntitySchema[];
