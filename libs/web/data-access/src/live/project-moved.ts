import { computed } from '@angular/core';
import { ProjectMovedDocument } from '../../generated/project.ts';
import { injectLive } from './live.ts';

/** Calls whenever somebody moves this project, for as long as the component lives; while there is no id it does not listen. */
export function injectProjectMoved(projectId: () => string | undefined, moved: () => void): void {
  // What is read anew is still of the same project: the line stays.
  const id = computed(projectId);
  const variables = (): { readonly projectId: string } | undefined => {
    const current = id();
    return current === undefined ? undefined : { projectId: current };
  };
  injectLive(ProjectMovedDocument, variables, moved);
}
