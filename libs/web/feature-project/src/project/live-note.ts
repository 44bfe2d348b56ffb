import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { SESSION } from '@shixiao/data-access';
import { injectWords } from '@shixiao/ui-kit';
import { PROJECT } from './project-in-view.ts';

/** Says quietly who changed the project while the page was open; what one did oneself is no news. */
@Component({
  selector: 'sx-live-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small quiet not-printed" role="status">
      @if (latest(); as it) {
        @if (it.by; as by) {
          {{ words.t('project.live.by', { name: by.person.name, what: words.sentence(it.told) }) }}
        } @else {
          {{ words.t('project.live.changed', { what: words.sentence(it.told) }) }}
        }
      }
    </p>
  `,
  styles: `p:not(:empty) { padding-top: var(--gap-2); }`,
})
export class LiveNote {
  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  private readonly session = inject(SESSION);
  protected readonly latest = computed(() => {
    if (this.project.revision() === 0) return undefined;
    const happening = this.project.news.data()?.project?.timeline.edges[0]?.node;
    return happening?.by?.person.id === this.session.viewer()?.person.id ? undefined : happening;
  });
}
