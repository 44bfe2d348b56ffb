import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { LiveProcessComponent, ProcessOutlineComponent } from '@shixiao/bpmn';
import { ProcessExplainedDocument, ProcessSeenDocument } from '@shixiao/data-access';
import { FailureNotice, NOW, Skeleton, injectWords } from '@shixiao/ui-kit';
import { PROJECT, injectPart } from '../project/project-in-view.ts';

/** The process that runs, drawn and as a list of its stages; what is selected stands in the address and is explained. */
@Component({
  selector: 'sx-process-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, LiveProcessComponent, ProcessOutlineComponent, Skeleton],
  template: `
    <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
    @if (view(); as it) {
      <div class="both">
        <section class="panel outline">
          <h2>{{ words.t('project.process.stages') }}</h2>
          <sx-process-outline [process]="it" [language]="words.language()" [selected]="element() ?? null" (selectedChange)="select($event)" [now]="now()" />
        </section>
        <section class="panel drawing">
          <h2>{{ words.t('project.process.diagram') }}</h2>
          <p class="small quiet lifecycle">{{ words.t('project.process.lifecycle', { name: words.sentence(it.lifecycle.name), version: it.lifecycle.version }) }}</p>
          @defer (on viewport; prefetch on idle) {
            <sx-live-process [process]="it" [language]="words.language()" [selected]="element() ?? null" (selectedChange)="select($event)" [explanation]="explanation()" [now]="now()" />
          } @placeholder {
            <div class="room"><sx-skeleton [lines]="8" /></div>
          } @error {
            <p class="quiet">{{ words.t('project.process.notDrawn') }}</p>
          }
        </section>
      </div>
    } @else if (reading.isLoading()) {
      <sx-skeleton [lines]="10" />
    }
  `,
  styles: `
    .both { display: grid; gap: var(--gap-5); }
    .room { min-height: 30rem; }
    .lifecycle { margin-bottom: var(--gap-3); }
    @media (min-width: 60rem) { .drawing { order: -1; } }
  `,
})
export class ProcessPart {
  /** What is selected, in the address. */
  readonly element = input<string>();

  protected readonly words = injectWords();
  private readonly project = inject(PROJECT);
  private readonly router = inject(Router);
  protected readonly now = inject(NOW);
  protected readonly reading = injectPart(ProcessSeenDocument, () => (this.project.id() ? { projectId: this.project.id() } : undefined));
  protected readonly view = computed(() => this.reading.data()?.processView ?? undefined);
  private readonly explaining = injectPart(ProcessExplainedDocument, () => {
    const element = this.element();
    return this.project.id() && element ? { projectId: this.project.id(), element } : undefined;
  });
  protected readonly explanation = computed(() => this.explaining.data()?.processView?.explanation ?? undefined);

  protected select(element: string | null): void {
    void this.router.navigate([], { queryParams: { element }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
