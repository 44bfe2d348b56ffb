import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CloseConsultationDocument, injectAct } from '@shixiao/data-access';
import { EmptyState, FailureNotice, Field, FieldControl, KeyFact, KeyFacts, RefusalAlert, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { CommentList } from '../consultations/comment-list.ts';
import { toldAt, toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { OpenConsultationForm } from './open-consultation-form.ts';
import type { ConsultationFactsFragment, ProposalReviewQuery } from '@shixiao/data-access';

type Reviewed = NonNullable<ProposalReviewQuery['proposal']>;

/** Put before the public, answer every comment, close with what was taken up. */
@Component({
  selector: 'sx-consultation-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, CommentList, EmptyState, FailureNotice, Field, FieldControl, KeyFact, KeyFacts, OpenConsultationForm, RefusalAlert, StatusTag, TimeText],
  templateUrl: './consultation-section.html',
  styles: `:host { display: grid; gap: var(--gap-4); }`,
})
export class ConsultationSection {
  readonly proposal = input.required<Reviewed>();
  readonly consultation = input<ConsultationFactsFragment | null | undefined>();
  /** Whether the viewer is asked to open one now. */
  readonly isAsked = input(false);
  readonly changed = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly summary = signal('');
  protected readonly closing = injectAct(CloseConsultationDocument, { changed: ['worklist', 'worklistSummary', 'consultations'] });
  protected readonly told = toldOf(this.words, this.closing);
  protected readonly state = computed(() => {
    const { isOpen, closedAt } = this.consultation() ?? {};
    if (closedAt) return 'closed';
    return isOpen ? 'open' : 'over';
  });

  protected summaryError(): string | undefined {
    return toldAt(this.words, this.closing, 'adoptionSummary');
  }

  protected async closeConsultation(event?: Event): Promise<void> {
    event?.preventDefault();
    const consultation = this.consultation();
    if (!consultation) return;
    const input = { consultationId: consultation.id, adoptionSummary: this.summary(), expectedVersion: consultation.version };
    if (await this.closing.perform(input)) this.changed.emit();
  }
}
