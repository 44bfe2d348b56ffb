import { inject } from '@angular/core';
import { SESSION } from '@shixiao/data-access';
import { injectWords } from '@shixiao/ui-kit';
import type { Place } from '@shixiao/ui-kit';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly englishName?: string | null;
}

/** The way to a page of the directory: through all organisations for whom they are there, then through the one that it belongs to, if any. */
export function injectWayHere(): (organisation?: Named) => readonly Place[] {
  const words = injectWords();
  const session = inject(SESSION);
  return (organisation) => [
    ...(session.viewer()?.viewerCanAdminister ? [{ label: words.t('administration.section.organisations'), link: '/admin/organisations' }] : []),
    ...(organisation ? [{ label: words.organisation(organisation), link: ['/admin/organisations', organisation.id] }] : []),
  ];
}
