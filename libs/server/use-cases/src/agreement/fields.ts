import type { AgreementContentRow, AgreementRow, AgreementSignatureRow } from '@shixiao/persistence';
import { organisationById, personById, projectById } from '../lookup/directory.ts';
import { placeOfProjectRow } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { firstEntryOf } from '../review/ledger-entry.ts';
import type { Scope } from '../scope.ts';
import { contentsOf, signaturesOn } from './agreement-of.ts';
import { shownFile } from './shown-file.ts';

async function contentNow({ load }: Scope, { id, contentNumber }: AgreementRow): Promise<AgreementContentRow> {
  const contents = await must(load(contentsOf, id));
  return must(Promise.resolve(contents.find(({ number }) => number === contentNumber)));
}

async function given({ load }: Scope, { id, contentNumber }: AgreementRow, holds: boolean): Promise<readonly AgreementSignatureRow[]> {
  return ((await load(signaturesOn, id)) ?? []).filter((row) => (row.contentNumber === contentNumber) === holds);
}

async function projectOf(scope: Scope, { projectId }: AgreementRow) {
  const project = await must(scope.load(projectById, projectId));
  return { project, isOver: ['completed', 'terminated', 'cancelled'].includes(project.status) };
}

export const agreementFields = {
  Agreement: {
    project: ({ projectId }, _, { load }) => must(load(projectById, projectId)),
    text: async (row, _, scope) => (await contentNow(scope, row)).text,
    async file(row, _, scope) {
      const { file } = await contentNow(scope, row);
      return file && shownFile(file);
    },
    signedContent: async (row, _, scope) => (await contentNow(scope, row)).content,
    async parties(row, _, scope) {
      const signatures = await given(scope, row, true);
      return Promise.all(
        row.parties.map(async (party) => ({
          organisation: await must(scope.load(organisationById, party)),
          signature: signatures.find(({ organisationId }) => organisationId === party) ?? null,
        })),
      );
    },
    voided: (row, _, scope) => given(scope, row, false),
    isInForce: ({ inForceSince }) => inForceSince !== null,
    // What is promised for drawing it up is no limit that the law knows, so there is no pair of clocks.
    limits: () => null,
    async viewerCanChange(row, _, scope) {
      const { project, isOver } = await projectOf(scope, row);
      return row.inForceSince === null && !isOver && mayOn(scope.caller, 'Mutation.changeAgreement', placeOfProjectRow(project));
    },
    async viewerCanSign(row, _, scope) {
      const { project, isOver } = await projectOf(scope, row);
      const own = scope.caller?.organisationId ?? '';
      if (row.inForceSince !== null || isOver || !row.parties.includes(own)) return false;
      if (!mayOn(scope.caller, 'Mutation.signAgreement', placeOfProjectRow(project))) return false;
      return !(await given(scope, row, true)).some(({ organisationId }) => organisationId === own);
    },
  },
  Signature: {
    async by({ personId, organisationId, principalId }, _, { load }) {
      return {
        person: await must(load(personById, personId)),
        organisation: await must(load(organisationById, organisationId)),
        onBehalfOf: principalId === null ? null : await must(load(personById, principalId)),
      };
    },
    ledgerEntry: ({ id }, _, { load }) => must(load(firstEntryOf, id)),
  },
} satisfies Fields;
