import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { PublishDepartureReasonDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { injectKeptForm } from '../kept/kept-form.ts';
import { toldApart, toldAt } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import type { MatterFactsFragment } from '@shixiao/data-access';

/** Publishes why the experts' majority was not followed; it begins with what was recorded when deciding. */
@Component({
  selector: 'sx-departure-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  template: `
    <form class="stack" (submit)="publishDepartureReason($event)">
      <h2>{{ words.t('office.departure.title') }}</h2>
      <p class="quiet">{{ words.t('office.departure.lead') }}</p>
      <sx-field [label]="words.t('office.decision.departureReason')" [error]="error()">
        <textarea sxControl class="input" rows="5" [value]="text()" (input)="form.change({ reason: typed($event) })"></textarea>
      </sx-field>
      <sx-failure [kind]="publishing.failure()" (retry)="publishDepartureReason()" />
      <sx-refusal [told]="told()" />
      <div><button class="button primary" type="submit" [disabled]="publishing.isBusy()">{{ words.t('office.departure.publish') }}</button></div>
    </form>
  `,
})
export class DepartureForm {
  readonly matter = input.required<MatterFactsFragment>();
  readonly published = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly form = injectKeptForm<{ reason: string | null }>(
    () => `departure.${this.matter().id}`,
    () => ({ reason: null }),
  );
  protected readonly text = computed(() => this.form.content().reason ?? this.matter().decision?.departureReason ?? '');
  protected readonly publishing = injectAct(PublishDepartureReasonDocument, { changed: ['worklist', 'worklistSummary'] });
  protected readonly told = toldApart(this.words, this.publishing, 'departureReason');

  protected error(): string | undefined {
    return toldAt(this.words, this.publishing, 'departureReason');
  }

  protected async publishDepartureReason(event?: Event): Promise<void> {
    event?.preventDefault();
    const { id, version } = this.matter();
    if (!(await this.publishing.perform({ matterId: id, departureReason: this.text(), expectedVersion: version }))) return;
    this.form.clear();
    this.published.emit();
  }
}
