import { isInForce, signAgreement as sign } from '@shixiao/collaboration';
import type { Agreement, AgreementRefusal, Party } from '@shixiao/collaboration';
import { agreementSignatures, insertRow } from '@shixiao/persistence';
import type { AgreementSignatureRow } from '@shixiao/persistence';
import type { Item } from '@shixiao/process-engine';
import { organisationById, personById } from '../lookup/directory.ts';
import { must } from '../lookup/must.ts';
import type { Act } from '../operations.ts';
import { personsOfCaller } from '../policy/ability.ts';
import { stepsNow } from '../process/complete-step.ts';
import { openTasks, step } from '../process/running.ts';
import type { Running } from '../process/running.ts';
import { refused } from '../refusal.ts';
import { putOnRecord } from '../review/on-record.ts';
import type { CallerActScope } from '../scope.ts';
import { agreementNotFound, findAgreement, storeAgreement, takeAgreement } from './agreement-of.ts';
import type { AgreementInHand } from './agreement-of.ts';
import { agreementInForce } from './in-force.ts';

/** Signs the content that one has read. With the last signature it is in force, and what was promised is the plan. */
export const signAgreement: Act<'signAgreement'> = async (scope, { agreementId, contentHash }) => {
  const seen = await findAgreement(scope, 'Mutation.signAgreement', agreementId);
  if (!seen) return agreementNotFound(agreementId);
  const { organisationId: organisation, organisationKind } = scope.caller;
  const taken = await takeAgreement(scope, seen);
  const { project, proposal, running, row, agreement } = taken;
  const task = signingTask(running, organisation === project.authorityId);
  const { by, heldBy } = signerOf(scope, taken, task);
  const signed = sign(agreement, { by, contentHash, at: scope.now });
  if (!signed.ok) return refusalToSign(scope, agreement, signed.refusal, organisationKind === 'government');
  if (!task) return refused('NotAtThisStep', { steps: stepsNow(running) });
  if (heldBy !== undefined) return refused('TaskHeld', { person: await must(scope.load(personById, heldBy)) });

  const signature: AgreementSignatureRow = {
    id: scope.app.newId(),
    jurisdictionId: row.jurisdictionId,
    projectId: row.projectId,
    agreementId: row.id,
    contentNumber: row.contentNumber,
    contentHash,
    personId: by.person,
    principalId: by.onBehalfOf ?? null,
    organisationId: by.organisation,
    at: scope.now,
  };
  await insertRow(scope.tx, agreementSignatures, signature);
  const binds = isInForce(signed.value);
  if (binds) {
    const approver = signed.value.signatures.find((one) => one.by.organisation === project.authorityId)?.by ?? by;
    await agreementInForce(scope, project, proposal.content.milestones, { by: approver.person, organisation: project.authorityId });
  }
  if (hasSideSigned(signed.value, organisation, project.authorityId)) await completeSigning(scope, running, task, contentHash);
  putOnRecord(scope, project, { subject: signature.id, content: signature, onBehalfOf: by.onBehalfOf });
  return storeAgreement(scope, row, binds ? { inForceSince: scope.now } : {});
};

function signingTask({ instance: { state } }: Running, forGovernment: boolean): Item | undefined {
  const element = forGovernment ? 'signAgreementForGovernment' : 'signAgreementForEnterprise';
  return openTasks(state).find((item) => item.element === element);
}

/**
 * Who signs, and for whom. The process names one person for the enterprises, of the one that leads: partners sign by their own
 * people, and the leader's colleagues only in that person's stead.
 */
function signerOf({ caller }: CallerActScope, { project }: AgreementInHand, task: Item | undefined): { readonly by: Party; readonly heldBy?: string } {
  const { personId: person, organisationId: organisation } = caller;
  const by = { person, organisation };
  const holder = task?.wait?.for === 'task' ? task.wait.assignee : undefined;
  const isNamed = organisation === project.authorityId || organisation === project.leadOrganisationId;
  if (!isNamed || holder === undefined || holder === person) return { by };
  return personsOfCaller(caller).includes(holder) ? { by: { ...by, onBehalfOf: holder } } : { by, heldBy: holder };
}

/** Whether everybody on the signer's side has signed: the authority alone, or all enterprises. */
function hasSideSigned({ parties, signatures }: Agreement, organisation: string, authorityId: string): boolean {
  const side = organisation === authorityId ? [authorityId] : parties.filter((party) => party !== authorityId);
  return side.every((party) => signatures.some(({ by }) => by.organisation === party));
}

async function completeSigning(scope: CallerActScope, running: Running, task: Item, contentHash: string): Promise<void> {
  const done = await step(scope, running, { type: 'completeTask', item: task.id, variables: { contentHash } });
  if (!done.done) throw new Error(`${task.element} does not complete: ${JSON.stringify(done.rejected)}`);
}

async function refusalToSign(scope: CallerActScope, agreement: Agreement, refusal: AgreementRefusal, isGovernment: boolean) {
  switch (refusal.kind) {
    case 'inForce':
      return refused('AgreementInForce', {});
    case 'notAParty':
      return refused('NotAllowed', { because: isGovernment ? 'notTheAuthority' : 'notTheEnterprise' });
    case 'contentChanged':
      return refused('ContentChanged', { signedHash: refusal.signed, currentHash: refusal.current }, ['contentHash']);
    case 'signedAlready':
      return refused('SignedAlready', { organisation: await must(scope.load(organisationById, refusal.organisation)), doneAt: refusal.at });
    case 'samePersonForBoth': {
      const person = await must(scope.load(personById, refusal.person));
      return refused('SamePersonForBoth', { person, organisation: await must(scope.load(organisationById, refusal.other)) });
    }
    default:
      throw new Error(`${refusal.kind} does not keep anybody from signing an agreement of ${agreement.parties.length} parties`);
  }
}
