import { DestroyRef, InjectionToken, effect, inject } from '@angular/core';
import { ProposalDraftDocument, SESSION, SaveProposalDraftDocument, injectAct, injectAsk } from '@shixiao/data-access';
import { forgetLocally, keepLocally, keptLocally } from '../../kept/kept-locally.ts';
import { keyOf } from './changes.ts';
import { draftContent } from './content.ts';
import { createDraft } from './draft.ts';
import type { InputProblem, InputProblemKind } from '@shixiao/contract';
import type { DraftFactsFragment } from '@shixiao/data-access';
import type { DraftChange } from './changes.ts';
import type { Draft, KeptDraft, SaveResult } from './draft.ts';

/** The draft of one proposal, tied to the server. */
export interface ProposalDraft extends Draft {
  /** Takes a proposal as it was read, with what an earlier visit kept on this device. */
  take(proposal: DraftFactsFragment): void;
}
export const DRAFT = new InjectionToken<ProposalDraft>('draft of a proposal');

export function injectDraft(): ProposalDraft {
  const saving = injectAct(SaveProposalDraftDocument);
  const ask = injectAsk();
  let proposalId = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Too old a version is looked at anew. */
  const fresh = async (): Promise<SaveResult> => {
    const { proposal } = await ask(ProposalDraftDocument, { id: proposalId });
    return proposal ? { is: 'stale', version: proposal.version, content: draftContent(proposal.content) } : { is: 'refused' };
  };

  const save = async (baseVersion: number, changes: readonly DraftChange[]): Promise<SaveResult> => {
    const done = await saving.perform({ proposalId, baseVersion, changes: changes.map(({ field, ...rest }) => ({ field: [...field], ...rest })) as never });
    if (done) {
      const { proposal, conflicts } = done;
      return {
        is: 'saved',
        version: proposal.version,
        content: draftContent(proposal.content),
        conflicts: conflicts.map(({ savedBy, ...conflict }) => ({ ...conflict, savedBy: savedBy.name })),
      };
    }
    const refusal = saving.refusal();
    switch (refusal?.__typename) {
      case undefined:
      case 'NotSignedIn':
      case 'KeyReused':
        return { is: 'failed' };
      case 'InputInvalid':
        return { is: 'invalid', problems: byChange(refusal.inputProblems, changes) };
      case 'Conflict':
        return fresh().catch(() => ({ is: 'failed' }));
      default:
        return { is: 'refused' };
    }
  };

  const later = (milliseconds: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  const keep = (unsaved: KeptDraft | undefined): void => {
    if (unsaved) keepLocally(proposalId, unsaved);
    else forgetLocally(proposalId);
  };
  const draft = createDraft({ save, later, keep });

  const saveNow = (): void => void draft.flush();
  globalThis.addEventListener('online', saveNow);
  const session = inject(SESSION);
  let hadEnded = false;
  effect(() => {
    // Signed in again: what was typed meanwhile does not wait for the next try.
    if (hadEnded && !session.ended()) saveNow();
    hadEnded = session.ended();
  });
  inject(DestroyRef).onDestroy(() => {
    globalThis.removeEventListener('online', saveNow);
    clearTimeout(timer);
    saveNow();
  });

  return {
    ...draft,
    take(proposal) {
      proposalId = proposal.id;
      draft.adopt(proposal.version, draftContent(proposal.content), keptLocally(proposal.id) as KeptDraft | undefined);
    },
  };
}

/** A problem names its change by place in the list, or the field that it is in. Where neither is told it is the last change's. */
function byChange(problems: readonly Pick<InputProblem, 'path' | 'kind'>[], changes: readonly DraftChange[]): ReadonlyMap<number, InputProblemKind> {
  return new Map(
    problems.map(({ path, kind }) => {
      const place = /^\d+$/.test(path[1] ?? '') ? Number(path[1]) : changes.findIndex(({ field }) => keyOf(path.slice(1)).startsWith(keyOf(field)));
      return [place in changes ? place : changes.length - 1, kind] as const;
    }),
  );
}
