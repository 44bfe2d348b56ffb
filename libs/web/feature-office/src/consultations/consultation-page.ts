import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ConsultationNowDocument, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, Skeleton, StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { CommentForm } from './comment-form.ts';
import { CommentList } from './comment-list.ts';

/** One draft before the public: what it says, until when one may comment, and all comments with their answers. */
@Component({
  selector: 'sx-consultation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommentForm, CommentList, EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, Skeleton, StatusTag, TimeText],
  templateUrl: './consultation-page.html',
})
export class ConsultationPage {
  readonly id = input.required<string>();

  protected readonly words = injectWords();
  protected readonly reading = injectQuery(ConsultationNowDocument, () => ({ id: this.id() }));
  protected readonly consultation = computed(() => this.reading.data()?.consultation ?? undefined);
  /** Who asks, and until when one may answer: both before anything else is read. */
  protected readonly lead = computed(() => {
    const consultation = this.consultation();
    const authority = consultation?.project.parties.find(({ partyRole }) => partyRole === 'authority')?.organisation;
    if (!consultation || !authority) return undefined;
    const facts = { authority: this.words.organisation(authority), day: this.words.lastDay(consultation.endsAt) };
    return this.words.t(consultation.isOpen ? 'office.public.by' : 'office.public.endedBy', facts);
  });
  protected readonly isGone = computed(() => this.reading.data()?.consultation === null);
  protected readonly places = computed(() => [{ label: this.words.t('office.public.title'), link: '/consultations' }]);
}
