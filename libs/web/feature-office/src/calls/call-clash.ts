import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TimeText, injectWords } from '@shixiao/ui-kit';
import { partTold } from './part-told.ts';
import type { CallForm } from './call-form.ts';
import type { CallPart } from './merge-calls.ts';

/** What two people changed in different ways, until somebody has chosen. */
export interface Clash {
  readonly parts: readonly CallPart[];
  /** What the other has saved, and as which version. */
  readonly theirs: CallForm;
  readonly version: number;
  readonly name: string;
  /** When they saved it. */
  readonly at: string;
}
/** Which of the two is to hold. */
export interface Choice {
  readonly part: CallPart;
  readonly side: 'mine' | 'theirs';
}

/** Both texts of every part that two people changed in different ways, and the choice between them. */
@Component({
  selector: 'sx-call-clash',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TimeText],
  template: `
    <div role="alert">
      <h2>{{ words.t('office.call.conflict') }}</h2>
      <p>{{ words.t('office.call.conflictFields', { name: clash().name, fields: names() }) }}&ngsp;<sx-time class="small quiet" [at]="clash().at" show="both" /></p>
    </div>
    @for (each of parts(); track each.part) {
      <section class="stack tight">
        <h3>{{ each.name }}</h3>
        <dl>
          <div>
            <dt>{{ words.t('office.call.theirs', { name: clash().name }) }}</dt>
            <dd>{{ each.theirs || words.t('office.none') }}</dd>
          </div>
          <div>
            <dt>{{ words.t('office.call.mine') }}</dt>
            <dd>{{ each.mine || words.t('office.none') }}</dd>
          </div>
        </dl>
        <div class="row">
          <button class="button small" type="button" (click)="chosen.emit({ part: each.part, side: 'theirs' })">{{ words.t('office.call.takeTheirs') }}<span class="unseen"> {{ each.name }}</span></button>
          <button class="button small" type="button" (click)="chosen.emit({ part: each.part, side: 'mine' })">{{ words.t('office.call.keepMine') }}<span class="unseen"> {{ each.name }}</span></button>
        </div>
      </section>
    }
  `,
  styles: `
    h2 { margin-bottom: var(--gap-2); }
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: var(--gap-3); }
    dt { color: var(--text-quiet); font-size: var(--size-small); }
    dd { max-height: 12rem; overflow: auto; white-space: pre-line; }
  `,
})
export class CallClash {
  readonly clash = input.required<Clash>();
  /** The draft as it stands here. */
  readonly mine = input.required<CallForm>();
  readonly chosen = output<Choice>();

  protected readonly words = injectWords();
  protected readonly parts = computed(() =>
    this.clash().parts.map((part) => ({
      part,
      name: this.words.t(`office.call.${part}`),
      theirs: partTold(part, this.clash().theirs, this.words),
      mine: partTold(part, this.mine(), this.words),
    })),
  );
  protected readonly names = computed(() => this.words.list(this.parts().map(({ name }) => name)));
}
