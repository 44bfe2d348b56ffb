import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { SESSION, refusalTexts, requireViewer, termTexts } from '@shixiao/data-access';
import { loadTexts } from '@shixiao/ui-kit';
import { homeOf } from './areas.ts';
import type { Routes } from '@angular/router';

/** One line per area; each brings its own screens, loaded when they are first opened. */
const SIGNED_IN: Routes = [
  { path: 'work', loadChildren: () => import('@shixiao/feature-workspace').then((m) => m.workRoutes) },
  { path: 'tasks', loadChildren: () => import('@shixiao/feature-workspace').then((m) => m.taskRoutes) },
  { path: 'calls', loadChildren: () => import('@shixiao/feature-workspace').then((m) => m.callRoutes) },
  { path: 'proposals', loadChildren: () => import('@shixiao/feature-workspace').then((m) => m.proposalRoutes) },
  { path: 'projects', loadChildren: () => import('@shixiao/feature-project').then((m) => m.projectRoutes) },
  { path: 'verification', loadChildren: () => import('@shixiao/feature-verification').then((m) => m.verificationRoutes) },
  { path: 'admin', loadChildren: () => import('@shixiao/feature-administration').then((m) => m.administrationRoutes) },
  { path: 'delegations', loadChildren: () => import('@shixiao/feature-administration').then((m) => m.delegationRoutes) },
  { path: 'office', loadChildren: () => import('@shixiao/feature-office').then((m) => m.officeRoutes) },
  { path: 'scoring', loadChildren: () => import('@shixiao/feature-office').then((m) => m.scoringRoutes) },
  { path: 'exceptions', loadChildren: () => import('@shixiao/feature-office').then((m) => m.exceptionRoutes) },
  { path: 'notices', loadChildren: () => import('@shixiao/feature-account').then((m) => m.noticeRoutes) },
  { path: 'preferences', loadChildren: () => import('@shixiao/feature-account').then((m) => m.preferenceRoutes) },
];

export const routes: Routes = [
  {
    path: '',
    canActivate: [loadTexts('terms', termTexts), loadTexts('refusal', refusalTexts)],
    children: [
      { path: '', pathMatch: 'full', canActivate: [requireViewer, goHome], children: [] },
      { path: 'sign-in', loadChildren: () => import('@shixiao/feature-account').then((m) => m.signInRoutes) },
      { path: 'invitation', loadChildren: () => import('@shixiao/feature-account').then((m) => m.invitationRoutes) },
      { path: 'consultations', loadChildren: () => import('@shixiao/feature-office').then((m) => m.consultationRoutes) },
      { path: '', canActivate: [requireViewer], children: SIGNED_IN },
    ],
  },
  { path: '**', loadComponent: () => import('./shell/not-found.ts').then((m) => m.NotFound) },
];

/** Everybody begins with what is theirs to do. */
function goHome() {
  return inject(Router).parseUrl(homeOf(inject(SESSION).roles()));
}
