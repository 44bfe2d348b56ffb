import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { SESSION } from '@shixiao/data-access';
import type { CanActivateFn } from '@angular/router';

/** All organisations, their calendars and limits are an authority's to administer; whoever administers another organisation comes to that one. */
export const forAuthority: CanActivateFn = () => {
  const viewer = inject(SESSION).viewer();
  if (!viewer || viewer.viewerCanAdminister) return true;
  return inject(Router).createUrlTree(['/admin/organisations', viewer.membership.organisation.id]);
};
