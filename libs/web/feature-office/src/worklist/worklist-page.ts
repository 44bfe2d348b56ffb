import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SESSION, injectWorklist } from '@shixiao/data-access';
import { PageHeader, Worklist, injectWords } from '@shixiao/ui-kit';
import { ACTS_BY_ROLE } from './acts.ts';

/** The official's tasks, the one whose clock runs out first at the head. Every filter is in the address. */
@Component({
  selector: 'sx-worklist-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, PageHeader, Worklist],
  templateUrl: './worklist-page.html',
})
export class WorklistPage {
  readonly view = input<string>();
  readonly light = input<string>();
  readonly act = input<string>();
  readonly text = input<string>();

  protected readonly words = injectWords();
  protected readonly work = injectWorklist(() => ({ view: this.view(), light: this.light(), act: this.act(), text: this.text() }), this.words);
  private readonly session = inject(SESSION);
  protected readonly acts = computed(() => {
    const acts = new Set(this.session.roles().flatMap((role) => ACTS_BY_ROLE[role] ?? []));
    return [...acts].map((value) => ({ value, label: this.words.t(`office.act.${value}`) }));
  });
  protected readonly canCall = computed(() => this.session.viewer()?.viewerCanCreateCall ?? false);
  protected readonly lead = computed(() => {
    const counts = this.work.counts();
    if (!counts) return undefined;
    return counts.mine + counts.group === 0 ? this.words.t('office.worklist.leadNone') : this.words.t('office.worklist.lead', { ...counts });
  });
}
