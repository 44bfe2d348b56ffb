import { loadTexts } from '@shixiao/ui-kit';
import { projectTexts } from './texts.ts';
import type { Routes } from '@angular/router';

const withTexts = [loadTexts('project', projectTexts)];

/** The parts of a project's page; each can be linked to. */
const PARTS: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./overview/overview.ts').then((m) => m.Overview) },
  { path: 'overview', pathMatch: 'full', redirectTo: '' },
  { path: 'milestones', loadComponent: () => import('./milestones/milestones-part.ts').then((m) => m.MilestonesPart) },
  { path: 'milestones/:milestoneId', loadComponent: () => import('./milestones/milestone-part.ts').then((m) => m.MilestonePart) },
  { path: 'process', loadComponent: () => import('./process/process-part.ts').then((m) => m.ProcessPart) },
  { path: 'evidence', loadComponent: () => import('./evidence/evidence-part.ts').then((m) => m.EvidencePart) },
  { path: 'evidence/:evidenceId', loadComponent: () => import('./evidence/evidence-viewer.ts').then((m) => m.EvidenceViewer) },
  { path: 'blockers', loadComponent: () => import('./blockers/blockers-part.ts').then((m) => m.BlockersPart) },
  { path: 'agreement', loadComponent: () => import('./agreement/agreement-part.ts').then((m) => m.AgreementPart) },
  { path: 'acceptance', loadComponent: () => import('./acceptance/acceptance-part.ts').then((m) => m.AcceptancePart) },
  { path: 'outcome', loadComponent: () => import('./outcome/outcome-part.ts').then((m) => m.OutcomePart) },
  { path: 'decisions', loadComponent: () => import('./record/decisions-part.ts').then((m) => m.DecisionsPart) },
  { path: 'discussion', loadComponent: () => import('./record/discussion-part.ts').then((m) => m.DiscussionPart) },
  { path: 'ledger', loadComponent: () => import('./record/ledger-part.ts').then((m) => m.LedgerPart) },
  { path: 'ending', loadComponent: () => import('./ending/ending-part.ts').then((m) => m.EndingPart) },
];

export const projectRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./list/projects-page.ts').then((m) => m.ProjectsPage) },
  { path: ':id', canActivate: withTexts, loadComponent: () => import('./project/project-page.ts').then((m) => m.ProjectPage), children: PARTS },
];
