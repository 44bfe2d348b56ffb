import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { CreateProposalDocument, WorkJurisdictionsDocument, injectAct, injectQuery, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';

/** What a proposal of one's own needs to begin: a title, and where it is proposed. */
@Component({
  selector: 'sx-new-proposal-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  template: `
    <form class="dialog stack" novalidate (submit)="create($event)">
      <h2 id="new-proposal-title">{{ words.t('workspace.newProposal.title') }}</h2>
      <p class="quiet">{{ words.t('workspace.newProposal.hint') }}</p>
      <sx-failure [kind]="creating.failure()" (retry)="create()" />
      <sx-refusal [told]="told()" />
      <sx-field [label]="words.t('workspace.newProposal.name')" [error]="titleError()">
        <input sxControl class="input" maxlength="200" [value]="title()" (input)="title.set($any($event.target).value)" />
      </sx-field>
      <sx-field [label]="words.t('workspace.newProposal.place')" [error]="placeError()">
        <select sxControl class="input" (change)="place.set($any($event.target).value)">
          <option value="" [selected]="place() === ''">{{ words.t('workspace.form.choose') }}</option>
          @for (each of jurisdictions(); track each.id) {
            <option [value]="each.id" [selected]="place() === each.id">{{ words.sentence(each.name) }}</option>
          }
        </select>
      </sx-field>
      <div class="row end">
        <button class="button" type="button" (click)="dialog.close()">{{ words.t('ui.cancel') }}</button>
        <button class="button primary" type="submit" [disabled]="creating.isBusy()">{{ words.t('workspace.newProposal.begin') }}</button>
      </div>
    </form>
  `,
  styles: `.end { justify-content: flex-end; }`,
})
export class NewProposalDialog {
  protected readonly words = injectWords();
  protected readonly dialog = inject(DialogRef);
  protected readonly title = signal('');
  protected readonly place = signal('');
  private readonly wasTried = signal(false);
  private readonly router = inject(Router);
  private readonly places = injectQuery(WorkJurisdictionsDocument, () => ({ first: 100 }));
  protected readonly jurisdictions = computed(() => this.places.data()?.jurisdictions.edges.map(({ node }) => node) ?? []);
  protected readonly creating = injectAct(CreateProposalDocument, { changed: ['proposals', 'worklist', 'worklistSummary'] });
  protected readonly told = computed(() => {
    const refusal = this.creating.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  protected readonly titleError = computed(() =>
    this.wasTried() && this.title().trim() === '' ? this.words.t('workspace.newProposal.nameMissing') : undefined,
  );
  protected readonly placeError = computed(() => (this.wasTried() && this.place() === '' ? this.words.t('workspace.newProposal.placeMissing') : undefined));

  protected async create(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    if (this.titleError() || this.placeError()) return;
    const created = await this.creating.perform({ title: this.title().trim(), jurisdictionId: this.place() });
    if (!created) return;
    this.dialog.close();
    await this.router.navigate(['/proposals', created.id, 'edit']);
  }
}
