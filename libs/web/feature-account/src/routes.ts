import { loadTexts } from '@shixiao/ui-kit';
import { accountTexts } from './texts.ts';
import type { Routes } from '@angular/router';

const withTexts = [loadTexts('account', accountTexts)];

export const signInRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./sign-in/sign-in-page.ts').then((m) => m.SignInPage) },
];

export const invitationRoutes: Routes = [
  { path: ':invitation', canActivate: withTexts, loadComponent: () => import('./password/choose-password-page.ts').then((m) => m.ChoosePasswordPage) },
];

export const noticeRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./notices/notices-page.ts').then((m) => m.NoticesPage) },
];

export const preferenceRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./preferences/preferences-page.ts').then((m) => m.PreferencesPage) },
];
