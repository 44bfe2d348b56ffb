import { loadTexts } from '@shixiao/ui-kit';
import { officeTexts } from './texts.ts';
import type { Routes } from '@angular/router';

const withTexts = [loadTexts('office', officeTexts)];

export const officeRoutes: Routes = [
  {
    path: '',
    canActivate: withTexts,
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./worklist/worklist-page.ts').then((m) => m.WorklistPage) },
      { path: 'calls', loadComponent: () => import('./calls/calls-page.ts').then((m) => m.CallsPage) },
      { path: 'calls/new', loadComponent: () => import('./calls/new-call-page.ts').then((m) => m.NewCallPage) },
      { path: 'calls/:id/edit', loadComponent: () => import('./calls/call-page.ts').then((m) => m.CallPage) },
      { path: 'calls/:id', redirectTo: 'calls/:id/edit' },
      { path: 'proposals', loadComponent: () => import('./review/proposals-page.ts').then((m) => m.ProposalsPage) },
      { path: 'proposals/:id', loadComponent: () => import('./review/review-page.ts').then((m) => m.ReviewPage) },
      { path: 'decisions/:matterId', loadComponent: () => import('./decisions/decision-page.ts').then((m) => m.DecisionPage) },
    ],
  },
];

export const scoringRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./scoring/queue-page.ts').then((m) => m.QueuePage) },
  { path: ':roundId', canActivate: withTexts, loadComponent: () => import('./scoring/round-page.ts').then((m) => m.RoundPage) },
];

export const consultationRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./consultations/consultations-page.ts').then((m) => m.ConsultationsPage) },
  { path: ':id', canActivate: withTexts, loadComponent: () => import('./consultations/consultation-page.ts').then((m) => m.ConsultationPage) },
];

export const exceptionRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./exceptions/exceptions-page.ts').then((m) => m.ExceptionsPage) },
];
