import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { AppointExpertsDocument, ExpertsToAppointDocument, injectAct, injectQuery } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, Skeleton, injectWords } from '@shixiao/ui-kit';
import { toldApart, toldAt } from '../typing/told.ts';
import { isTicked, typed } from '../typing/typed.ts';
import type { ExpertsToAppointQuery, RoundFactsFragment } from '@shixiao/data-access';

type Expert = ExpertsToAppointQuery['people']['edges'][number]['node'];

/** Appoints experts, and says how they were chosen. */
@Component({
  selector: 'sx-appoint-experts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert, Skeleton],
  template: `
    <form class="stack" (submit)="appointExperts($event)">
      <p class="quiet">{{ words.t('office.appoint.lead', { least: round().minimumExperts }) }}</p>
      <sx-field [label]="words.t('office.appoint.search')" [required]="false">
        <input sxControl class="input" type="search" [value]="text()" (input)="text.set(typed($event))" autocomplete="off" />
      </sx-field>
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      <fieldset>
        <legend class="unseen">{{ words.t('office.appoint.title') }}</legend>
        @for (expert of candidates(); track expert.id) {
          <label class="choice">
            <input type="checkbox" [checked]="chosen().includes(expert.id)" (change)="choose(expert.id, isTicked($event))" />
            <span>{{ expert.name }}&ngsp;<span class="small quiet">{{ placesOf(expert) }}</span></span>
          </label>
        } @empty {
          @if (reading.isLoading()) { <sx-skeleton /> } @else { <p class="quiet">{{ words.t('office.appoint.nobody') }}</p> }
        }
      </fieldset>
      <sx-field [label]="words.t('office.appoint.selection')" [help]="words.t('office.appoint.selectionHelp')" [error]="selectionError()">
        <input sxControl class="input" [value]="selection()" (input)="selection.set(typed($event))" autocomplete="off" />
      </sx-field>
      <sx-failure [kind]="appointing.failure()" (retry)="appointExperts()" />
      <sx-refusal [told]="told()" />
      <div><button class="button primary" type="submit" [disabled]="appointing.isBusy() || chosen().length === 0">{{ words.t('office.appoint.act', { count: chosen().length }) }}</button></div>
    </form>
  `,
  styles: `fieldset { max-height: 16rem; overflow: auto; padding: var(--gap-2) var(--gap-3); border: 1px solid var(--border); border-radius: var(--radius); }`,
})
export class AppointExperts {
  readonly proposalId = input.required<string>();
  readonly round = input.required<RoundFactsFragment>();
  readonly appointed = output();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly isTicked = isTicked;
  protected readonly text = signal('');
  protected readonly selection = signal('');
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly reading = injectQuery(ExpertsToAppointDocument, () => ({ text: this.text().trim() || null, first: 50 }));
  protected readonly candidates = computed(() => {
    const { experts, recusals } = this.round();
    // Whoever stood aside is not asked again.
    const here = new Set([...experts.map(({ person }) => person.id), ...recusals.map(({ expert }) => expert.id)]);
    return (this.reading.data()?.people.edges ?? []).map(({ node }) => node).filter(({ id }) => !here.has(id));
  });
  protected readonly appointing = injectAct(AppointExpertsDocument, { changed: ['worklist', 'worklistSummary'] });
  protected readonly told = toldApart(this.words, this.appointing, 'selection');

  protected placesOf({ memberships }: Expert): string {
    return this.words.list(memberships.map(({ organisation }) => this.words.organisation(organisation)));
  }

  protected choose(id: string, isChosen: boolean): void {
    this.chosen.update((ids) => (isChosen ? [...ids, id] : ids.filter((each) => each !== id)));
  }

  protected selectionError(): string | undefined {
    return toldAt(this.words, this.appointing, 'selection');
  }

  protected async appointExperts(event?: Event): Promise<void> {
    event?.preventDefault();
    const input = { proposalId: this.proposalId(), personIds: [...this.chosen()], selection: this.selection() };
    if (!(await this.appointing.perform(input))) return;
    this.chosen.set([]);
    this.selection.set('');
    this.appointed.emit();
  }
}
