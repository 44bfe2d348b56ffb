import { organisationById, milestoneById, projectById } from '../lookup/directory.ts';
import { findProject } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { isRunning } from '../project/project-of.ts';
import { shownParty } from '../proposal/proposal-of.ts';
import { firstEntryOf } from '../review/ledger-entry.ts';
import { stateOf } from './evidence-of.ts';
import { sameContent } from './read-evidence.ts';
import { fileUrl, uploadUrl } from './upload-rules.ts';
import { bytesReceived } from './uploads.ts';

export const evidenceFields = {
  Upload: {
    url: ({ id }) => uploadUrl(id),
    received: (row, _, { app }) => bytesReceived(app, row),
    fault: ({ fault }) => fault as never,
    sha256: ({ sha256 }) => sha256,
    expiresAt: ({ expiresAt }) => expiresAt,
  },
  Evidence: {
    project: ({ projectId }, _, { load }) => must(load(projectById, projectId)),
    milestone: ({ milestoneId }, _, { load }) => (milestoneId === null ? null : must(load(milestoneById, milestoneId))),
    file: ({ id, uploadId, fileName, mediaType, size, sha256 }) => ({
      id: uploadId ?? id,
      fileName,
      mediaType,
      size,
      sha256,
      url: fileUrl(uploadId ?? id),
      thumbnailUrl: null,
    }),
    place: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : { latitude, longitude }),
    by: ({ reporterPersonId, reporterOrganisationId, reporterPrincipalId }, _, scope) =>
      shownParty(scope, {
        person: reporterPersonId,
        organisation: reporterOrganisationId,
        ...(reporterPrincipalId !== null && { onBehalfOf: reporterPrincipalId }),
      }),
    state: (row, _, scope) => stateOf(scope, row),
    async nearDuplicates({ id, sha256 }, _, { load }) {
      const same = (await load(sameContent, sha256)) ?? [];
      return same.flatMap((other) => (other.id === id ? [] : [{ other, likeness: 1 }])).slice(0, 10);
    },
    ledgerEntry: ({ id }, _, { load }) => must(load(firstEntryOf, id)),
    isDemonstration: async ({ reporterOrganisationId }, _, { load }) => (await must(load(organisationById, reporterOrganisationId))).isDemonstration,
    async viewerCanRemove(row, _, scope) {
      if (row.reporterOrganisationId !== scope.caller?.organisationId) return false;
      const project = await findProject(scope, 'Mutation.removeEvidence', row.projectId);
      return project !== undefined && isRunning(project) && (await stateOf(scope, row)) === 'draft';
    },
  },
  NearDuplicate: {
    evidence: async ({ other }, _, scope) => ((await findProject(scope, 'Query.evidence', other.projectId)) ? other : null),
    sha256: ({ other }) => other.sha256,
    uploadedAt: ({ other }) => other.uploadedAt,
    likeness: ({ likeness }) => likeness,
  },
} satisfies Fields;
