import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DigestsDocument, NoticesDocument, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, PageHeader, Skeleton, Tabs, TimeText, injectWords } from '@shixiao/ui-kit';
import { NoticeCard } from './notice-card.ts';

/** What asks for action, and apart from it what is only good to know. */
@Component({
  selector: 'sx-notices-page',
  imports: [RouterLink, EmptyState, FailureNotice, NoticeCard, PageHeader, Skeleton, Tabs, TimeText],
  templateUrl: './notices-page.html',
})
export class NoticesPage {
  /** `done` in the address shows those that are done, too. */
  readonly show = input<string>();

  protected readonly words = injectWords();
  protected readonly reading = injectQuery(NoticesDocument, () => ({ onlyOpen: this.show() !== 'all', first: 20 }));
  protected readonly notices = computed(() => this.reading.data()?.notices.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.notices.pageInfo);
  private readonly digest = injectQuery(DigestsDocument, () => ({}));
  protected readonly digests = computed(() => this.digest.data()?.digests ?? []);
}
