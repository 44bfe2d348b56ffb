import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ProjectBlockersDocument, RaiseBlockerDocument, injectAct } from '@shixiao/data-access';
import { EmptyState, FailureNotice, Skeleton, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED, PROJECT, injectPart } from '../project/project-in-view.ts';
import { BlockerCard } from './blocker-card.ts';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** What stands in the enterprise's way and only the authority can clear; the clock of the answer runs. */
@Component({
  selector: 'sx-blockers-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm, BlockerCard, EmptyState, FailureNotice, Skeleton],
  template: `
    <div class="stack">
      <h2>{{ words.t('project.part.blockers') }}</h2>
      @if (project.facts()?.viewerCanRaiseBlocker) {
        <sx-act-form [name]="'blocker.' + project.id()" [action]="words.t('project.blockers.raise')" [explanation]="words.t('project.blockers.raiseHint')" [isPrimary]="true" [fields]="fields()" [acting]="raising" [perform]="raise" />
      }
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @for (it of blockers(); track it.id) {
        <sx-blocker-card class="panel" [blocker]="it" />
      } @empty {
        @if (reading.isLoading()) { <sx-skeleton [lines]="5" /> } @else if (blockers()) {
          <sx-empty class="panel" [title]="words.t('project.blockers.none')" [hint]="words.t('project.blockers.noneHint')" />
        }
      }
      @if (pageInfo()?.hasNextPage) {
        <button class="button" type="button" [disabled]="reading.isLoading()" (click)="reading.loadMore(pageInfo()?.endCursor)">{{ words.t('project.more') }}</button>
      }
    </div>
  `,
})
export class BlockersPart {
  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly reading = injectPart(ProjectBlockersDocument, () => (this.project.id() ? { id: this.project.id(), first: 20 } : undefined));
  protected readonly blockers = computed(() => this.reading.data()?.project?.blockers.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.project?.blockers.pageInfo);
  protected readonly raising = injectAct(RaiseBlockerDocument, CHANGED);
  protected readonly fields = computed((): readonly AskedField[] => [
    { key: 'title', label: this.words.t('project.blockers.what'), kind: 'line' },
    { key: 'text', label: this.words.t('project.blockers.text'), kind: 'long', help: this.words.t('project.blockers.textHint') },
    {
      key: 'milestoneId',
      label: this.words.t('project.blockers.milestone'),
      kind: 'choice',
      isOptional: true,
      choices: (this.reading.data()?.project?.milestones ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
  ]);

  protected readonly raise = async (of: Filled) =>
    this.raising.perform({ projectId: this.project.id(), title: of('title'), text: of('text'), milestoneId: of('milestoneId') || null });
}
