import type { WhoIs } from '../browser/accounts.ts';
import type { Things } from '../browser/things.ts';

/** A screen that is looked at in every view. */
export interface Screen {
  /** Of its pictures. */
  readonly name: string;
  /** @param the what there is, as whoever looks sees it; for somebody without an account, as the case officer does */
  path(the: Things): string;
  /** Absent: without an account. */
  readonly who?: WhoIs;
}

const LEAD = { role: 'projectLead' };
export const OFFICER = { role: 'caseOfficer' };
const APPROVER = { role: 'approver' };
const EXPERT = { role: 'expert' };
const VERIFIER = { role: 'verifier' };
const SUPERVISOR = { role: 'supervisor' };
const EXPERT_WITH_SHEET = { key: 'expert3' };
const ADMINISTRATOR = { key: 'administrator' };
/** Whose proposal is still a draft. */
const PARKS_LEAD = { key: 'parksLead' };

/** Of a call that is begun for the sake of its screen: the demonstration world has none that is only drafted. */
export const DRAFT_CALL = '旧厂房活化（草拟中）';

/** Every screen, as somebody sees it to whom it matters, in parts of about the same length: first those of enterprises, and of everybody. */
export const OF_ENTERPRISES: readonly Screen[] = [
  { name: 'sign-in', path: () => '/sign-in' },
  { name: 'not-there', path: () => '/nothing-here' },
  { name: 'invitation', path: () => '/invitation/none' },
  { name: 'consultations', path: () => '/consultations' },
  { name: 'consultation', path: (the) => `/consultations/${the.consultation('违法用地')}` },

  { name: 'lead-work', who: LEAD, path: () => '/work' },
  { name: 'lead-calls', who: LEAD, path: () => '/calls' },
  { name: 'lead-call', who: LEAD, path: (the) => `/calls/${the.call('住宅小区')}` },
  { name: 'lead-proposals', who: LEAD, path: () => '/proposals' },
  { name: 'lead-proposal', who: LEAD, path: (the) => `/proposals/${the.proposal('青年人才')}` },
  { name: 'lead-projects', who: LEAD, path: () => '/projects' },
  { name: 'lead-milestone', who: LEAD, path: (the) => `/projects/${the.project('青年人才')}/milestones/${the.milestone('入职满半年')}` },
  { name: 'lead-notices', who: LEAD, path: () => '/notices' },
  { name: 'lead-preferences', who: LEAD, path: () => '/preferences' },
  { name: 'lead-delegations', who: LEAD, path: () => '/delegations' },

  ...(['outline', 'market', 'advantage', 'indicators', 'milestones', 'consortium', 'attachments', 'check'] as const).map((step) => ({
    name: `editor-${step}`,
    who: PARKS_LEAD,
    path: (the: Things) => `/proposals/${the.proposal('住宅小区')}/edit?step=${step}`,
  })),
];

export const OF_OFFICIALS: readonly Screen[] = [
  { name: 'officer-worklist', who: OFFICER, path: () => '/office' },
  { name: 'officer-calls', who: OFFICER, path: () => '/office/calls' },
  { name: 'officer-call-new', who: OFFICER, path: () => '/office/calls/new' },
  { name: 'officer-call', who: OFFICER, path: (the) => `/office/calls/${the.call('住宅小区')}/edit` },
  { name: 'officer-call-draft', who: OFFICER, path: (the) => `/office/calls/${the.call(DRAFT_CALL)}/edit` },
  { name: 'officer-proposals', who: OFFICER, path: () => '/office/proposals' },
  ...(['proposal', 'completeness', 'similarity', 'consultation', 'scoring', 'decision'] as const).map((part) => ({
    name: `officer-review-${part}`,
    who: OFFICER,
    path: (the: Things) => `/office/proposals/${the.proposal('违法用地')}?part=${part}`,
  })),
  { name: 'officer-projects', who: OFFICER, path: () => '/projects' },

  { name: 'approver-worklist', who: APPROVER, path: () => '/office' },
  { name: 'approver-decision', who: APPROVER, path: (the) => `/office/decisions/${the.matter('供电助力')}` },
  { name: 'approver-decided', who: APPROVER, path: (the) => `/office/decisions/${the.matter('西安河')}` },

  { name: 'supervisor-exceptions', who: SUPERVISOR, path: () => '/exceptions' },
  { name: 'supervisor-task', who: SUPERVISOR, path: (the) => `/tasks/${the.task('督办')}` },
];

export const OF_OTHERS: readonly Screen[] = [
  { name: 'expert-queue', who: EXPERT, path: () => '/scoring' },
  { name: 'expert-round', who: EXPERT_WITH_SHEET, path: (the) => `/scoring/${the.round('违法用地')}` },

  { name: 'verifier-queue', who: VERIFIER, path: () => '/verification' },
  { name: 'verifier-milestone', who: VERIFIER, path: (the) => `/verification/${the.milestone('首批订单学员结业')}` },
  { name: 'verifier-outcome', who: VERIFIER, path: (the) => `/verification/outcome/${the.project('西安河')}` },

  { name: 'admin-organisations', who: ADMINISTRATOR, path: () => '/admin/organisations' },
  { name: 'admin-organisation-new', who: ADMINISTRATOR, path: () => '/admin/organisations/new' },
  { name: 'admin-organisation', who: ADMINISTRATOR, path: (the) => `/admin/organisations/${the.organisation('青成教育')}` },
  { name: 'admin-person', who: ADMINISTRATOR, path: (the) => `/admin/people/${the.person('黄敏仪')}` },
  { name: 'admin-person-new', who: ADMINISTRATOR, path: (the) => `/admin/organisations/${the.organisation('青成教育')}/people/new` },
  { name: 'admin-calendar', who: ADMINISTRATOR, path: () => '/admin/calendar' },
  { name: 'admin-limits', who: ADMINISTRATOR, path: () => '/admin/limits' },
];

export const OF_PROJECTS: readonly Screen[] = [
  ...(['', 'milestones', 'process', 'evidence', 'agreement', 'acceptance', 'outcome', 'decisions', 'discussion', 'ledger'] as const).map((part) => ({
    name: `project-${part || 'overview'}`,
    who: OFFICER,
    path: (the: Things) => `/projects/${the.project('西安河')}/${part}`,
  })),
  { name: 'project-blockers', who: PARKS_LEAD, path: (the) => `/projects/${the.project('社区体育公园')}/blockers` },
  { name: 'project-disputed', who: APPROVER, path: (the) => `/projects/${the.project('社区体育公园')}/milestones/${the.milestone('九处新建')}` },
  { name: 'project-evidence-piece', who: OFFICER, path: (the) => `/projects/${the.project('青年人才')}/evidence/${the.evidence('实训园改造完成-后')}` },
  { name: 'project-ending', who: PARKS_LEAD, path: (the) => `/projects/${the.project('社区体育公园')}/ending` },
];
