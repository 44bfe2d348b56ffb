import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NoticesDocument, injectQuery, ownTaskOf } from '@shixiao/data-access';
import { StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import type { Light } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<Light, Tone>> = { green: 'good', yellow: 'warn', red: 'bad', overdue: 'bad' };

const MOST = 3;

/** Action notices that are not done, the most urgent ones only; all of them have a page of their own. What asks for a task stands among the tasks. */
@Component({
  selector: 'sx-unread-notices',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, StatusTag, TimeText],
  template: `
    <h2>{{ words.t('workspace.notices.title') }}</h2>
    <ul>
      @for (notice of notices(); track notice.id) {
        <li>
          <p>{{ notice.text }}</p>
          <div class="row">
            <sx-status [tone]="toneOf(notice.light)" [label]="words.t('terms.Light.' + notice.light)" />
            <sx-time class="small quiet" [at]="notice.dueAt" show="both" [isEnd]="true" />
          </div>
        </li>
      } @empty {
        <li class="quiet">{{ words.t('workspace.notices.none') }}</li>
      }
    </ul>
    <p><a routerLink="/notices">{{ words.t('workspace.notices.all') }}</a></p>
  `,
  styles: `
    ul { display: grid; gap: var(--gap-4); margin-bottom: var(--gap-3); }
    li { display: grid; gap: var(--gap-1); }
    h2 { margin-bottom: var(--gap-3); }
  `,
})
export class UnreadNotices {
  protected readonly words = injectWords();
  private readonly reading = injectQuery(NoticesDocument, () => ({ onlyOpen: true, first: 20 }));
  protected readonly notices = computed(() => this.reading.data()?.notices.edges.map(({ node }) => node).filter((notice) => !ownTaskOf(notice)).slice(0, MOST) ?? []);

  protected toneOf(light: Light): Tone {
    return TONES[light];
  }
}
