import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CommentByReceiptDocument, ConsultationsDocument, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, Field, FieldControl, PageHeader, Skeleton, StatusTag, Tabs, TimeText, injectWords } from '@shixiao/ui-kit';
import { typed } from '../typing/typed.ts';
import { CommentCard } from './comment-card.ts';

/** What the public is consulted on, and what became of a comment. Nobody needs an account. */
@Component({
  selector: 'sx-consultations-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, CommentCard, EmptyState, FailureNotice, Field, FieldControl, PageHeader, Skeleton, StatusTag, Tabs, TimeText],
  templateUrl: './consultations-page.html',
  styles: `li { padding: var(--gap-4) 0; border-bottom: 1px solid var(--border); } li:last-child { border: 0; }`,
})
export class ConsultationsPage {
  readonly show = input<string>();
  readonly receipt = input<string>();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly isAll = computed(() => this.show() === 'all');
  protected readonly reading = injectQuery(ConsultationsDocument, () => ({ onlyOpen: !this.isAll(), first: 20 }));
  protected readonly consultations = computed(() => this.reading.data()?.consultations.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.consultations.pageInfo);
  private readonly asked = signal('');
  protected readonly looking = injectQuery(CommentByReceiptDocument, () => {
    const receipt = (this.asked() || this.receipt() || '').trim();
    return receipt ? { receipt } : undefined;
  });
  protected readonly comment = computed(() => this.looking.data()?.commentByReceipt ?? undefined);
  protected readonly isUnknown = computed(() => this.looking.data()?.commentByReceipt === null);

  protected findComment(event: Event, receipt: string): void {
    event.preventDefault();
    this.asked.set(receipt);
  }
}
