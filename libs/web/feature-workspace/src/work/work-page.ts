import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SESSION, injectWorklist } from '@shixiao/data-access';
import { PageHeader, Worklist, injectWords } from '@shixiao/ui-kit';
import { MyDrafts } from './my-drafts.ts';
import { MyProjects } from './my-projects.ts';
import { UnreadNotices } from './unread-notices.ts';

/** What is mine to do, by clock; beside it my projects, drafts and notices. */
@Component({
  selector: 'sx-work-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, MyDrafts, MyProjects, PageHeader, UnreadNotices, Worklist],
  templateUrl: './work-page.html',
})
export class WorkPage {
  readonly view = input<string>();
  readonly light = input<string>();
  readonly text = input<string>();

  protected readonly words = injectWords();
  protected readonly work = injectWorklist(() => ({ view: this.view(), light: this.light(), text: this.text() }), this.words);
  private readonly session = inject(SESSION);
  protected readonly canPropose = computed(() => this.session.viewer()?.viewerCanCreateProposal ?? false);
  protected readonly lead = computed(() => {
    const counts = this.work.counts();
    if (!counts) return undefined;
    return this.words.t(counts.mine + counts.urgent === 0 ? 'workspace.work.leadNone' : 'workspace.work.lead', { ...counts, count: counts.mine });
  });
}
