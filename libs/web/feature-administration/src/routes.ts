import { loadTexts } from '@shixiao/ui-kit';
import { forAuthority } from './organisations/for-authority.ts';
import { administrationTexts } from './texts.ts';
import type { Routes } from '@angular/router';

const withTexts = [loadTexts('administration', administrationTexts)];

export const administrationRoutes: Routes = [
  {
    path: '',
    canActivate: withTexts,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'organisations' },
      { path: 'organisations', canActivate: [forAuthority], loadComponent: () => import('./organisations/organisations-page.ts').then((m) => m.OrganisationsPage) },
      { path: 'organisations/new', canActivate: [forAuthority], loadComponent: () => import('./organisations/register-page.ts').then((m) => m.RegisterPage) },
      { path: 'organisations/:id', loadComponent: () => import('./organisations/organisation-page.ts').then((m) => m.OrganisationPage) },
      { path: 'organisations/:id/people/new', loadComponent: () => import('./people/add-person-page.ts').then((m) => m.AddPersonPage) },
      { path: 'people/:id', loadComponent: () => import('./people/person-page.ts').then((m) => m.PersonPage) },
      { path: 'calendar', canActivate: [forAuthority], loadComponent: () => import('./calendar/calendar-page.ts').then((m) => m.CalendarPage) },
      { path: 'limits', canActivate: [forAuthority], loadComponent: () => import('./limits/limits-page.ts').then((m) => m.LimitsPage) },
    ],
  },
];

export const delegationRoutes: Routes = [
  { path: '', canActivate: withTexts, loadComponent: () => import('./delegations/delegations-page.ts').then((m) => m.DelegationsPage) },
];
