import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { SESSION } from './session.ts';
import type { CanActivateFn } from '@angular/router';

/** Lets nobody in who is not signed in; after signing in they come to where they wanted to go. */
export const requireViewer: CanActivateFn = (_route, { url }) => {
  const router = inject(Router);
  return inject(SESSION).viewer() ? true : router.createUrlTree(['/sign-in'], { queryParams: url === '/' ? {} : { next: url } });
};
