import { Component, input, model, output } from '@angular/core';
import { FailureNotice, KeyFacts, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import type { FailureKind, Told } from '@shixiao/ui-kit';

/** What is known of one entry of the directory, how it is changed and whether it is in use. Facts and fields go inside. */
@Component({
  selector: 'sx-entry-panel',
  imports: [FailureNotice, KeyFacts, RefusalAlert],
  templateUrl: './entry-panel.html',
})
export class EntryPanel {
  readonly heading = input.required<string>();
  readonly editLabel = input.required<string>();
  /** Whose it is to change; shown to all others. */
  readonly notYours = input.required<string>();
  readonly canEdit = input(false);
  readonly canSetActive = input(false);
  readonly isActive = input(true);
  readonly isBusy = input(false);
  readonly failure = input<FailureKind | undefined>();
  readonly told = input<Told | undefined>();
  readonly isEditing = model(false);
  readonly saved = output();
  readonly retry = output();
  readonly activeSet = output<boolean>();

  protected readonly words = injectWords();

  protected save(event: Event): void {
    event.preventDefault();
    this.saved.emit();
  }
}
