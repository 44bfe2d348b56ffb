import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { DraftCallDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, PageHeader, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';

/** A call begins with its title; from then on it is saved by itself. */
@Component({
  selector: 'sx-new-call-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, PageHeader, RefusalAlert],
  template: `
    <sx-page-header
      [heading]="words.t('office.calls.new')"
      [lead]="words.t('office.call.newLead')"
      [places]="[{ label: words.t('office.worklist.title'), link: '/office' }, { label: words.t('office.calls.title'), link: '/office/calls' }]"
    />
    <form class="panel stack" (submit)="draftCall($event)">
      <sx-field [label]="words.t('office.call.title')" [help]="words.t('office.call.titleHelp')" [error]="isEmpty() ? words.t('office.call.titleMissing') : undefined">
        <input sxControl class="input" [value]="title()" (input)="title.set(typed($event)); isEmpty.set(false)" autocomplete="off" />
      </sx-field>
      <sx-failure [kind]="drafting.failure()" (retry)="draftCall()" />
      <sx-refusal [told]="told()" />
      <div><button class="button primary" type="submit" [disabled]="drafting.isBusy()">{{ words.t('office.call.begin') }}</button></div>
    </form>
  `,
  styles: `.panel { max-width: var(--reading); }`,
})
export class NewCallPage {
  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly title = signal('');
  protected readonly isEmpty = signal(false);
  protected readonly drafting = injectAct(DraftCallDocument, { changed: ['calls', 'worklist', 'worklistSummary'] });
  protected readonly told = toldOf(this.words, this.drafting);
  private readonly router = inject(Router);

  protected async draftCall(event?: Event): Promise<void> {
    event?.preventDefault();
    this.isEmpty.set(this.title().trim() === '');
    if (this.isEmpty()) return;
    const call = await this.drafting.perform({ title: this.title().trim() });
    if (call) await this.router.navigate(['/office/calls', call.id, 'edit'], { replaceUrl: true });
  }
}
