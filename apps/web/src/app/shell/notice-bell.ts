import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NoticeReceivedDocument, NoticesDocument, injectLive, injectQuery } from '@shixiao/data-access';
import { Icon, injectWords } from '@shixiao/ui-kit';

const MOST = 20;

/** How many notices wait to be done; reading one does not make it fewer. */
@Component({
  selector: 'sx-notice-bell',
  imports: [RouterLink, Icon],
  template: `
    <a class="button plain icon" routerLink="/notices" [attr.aria-label]="words.t('shell.notices', { count: shown() })">
      <sx-icon name="bell" />
      @if (count() > 0) {
        <span class="count" aria-hidden="true">{{ shown() }}</span>
      }
    </a>
  `,
  styles: `
    a { position: relative; }
    .count { position: absolute; top: 2px; right: 0; min-width: 1.15rem; padding: 0 0.25rem; border-radius: 1rem; background: var(--bad);
      color: var(--surface); font-size: 0.7rem; line-height: 1.15rem; text-align: center; }
  `,
})
export class NoticeBell {
  protected readonly words = injectWords();
  private readonly notices = injectQuery(NoticesDocument, () => ({ onlyOpen: true, first: MOST }));
  protected readonly count = computed(() => this.notices.data()?.notices.edges.length ?? 0);
  protected readonly shown = computed(() => {
    const isMore = this.notices.data()?.notices.pageInfo.hasNextPage ?? false;
    return `${this.count()}${isMore ? '+' : ''}`;
  });

  constructor() {
    injectLive(NoticeReceivedDocument, () => ({}), () => void this.notices.reload());
  }
}
