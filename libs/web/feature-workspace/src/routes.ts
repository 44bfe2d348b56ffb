import { loadTexts } from '@shixiao/ui-kit';
import { workspaceTexts } from './texts.ts';
import type { Routes } from '@angular/router';

const withTexts = [loadTexts('workspace', workspaceTexts)];

export const workRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./work/work-page.ts').then((m) => m.WorkPage) },
];

export const taskRoutes: Routes = [
  { path: ':id', canActivate: withTexts, loadComponent: () => import('./task/task-page.ts').then((m) => m.TaskPage) },
];

export const callRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./calls/calls-page.ts').then((m) => m.CallsPage) },
  { path: ':id', canActivate: withTexts, loadComponent: () => import('./calls/call-page.ts').then((m) => m.CallPage) },
];

export const proposalRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./proposals/proposals-page.ts').then((m) => m.ProposalsPage) },
  { path: ':id', canActivate: withTexts, loadComponent: () => import('./proposals/proposal-page.ts').then((m) => m.ProposalPage) },
  { path: ':id/edit', canActivate: withTexts, loadComponent: () => import('./editor/editor-page.ts').then((m) => m.EditorPage) },
];
