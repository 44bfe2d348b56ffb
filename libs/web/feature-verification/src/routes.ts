import { loadTexts } from '@shixiao/ui-kit';
import { verificationTexts } from './texts.ts';
import type { Routes } from '@angular/router';

const withTexts = [loadTexts('verification', verificationTexts)];

export const verificationRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./queue/queue-page.ts').then((m) => m.QueuePage) },
  {
    path: 'outcome/:projectId',
    canActivate: withTexts,
    loadComponent: () => import('./follow-up/follow-ups-page.ts').then((m) => m.FollowUpsPage),
  },
  { path: ':milestoneId', canActivate: withTexts, loadComponent: () => import('./milestone/milestone-page.ts').then((m) => m.MilestonePage) },
];
