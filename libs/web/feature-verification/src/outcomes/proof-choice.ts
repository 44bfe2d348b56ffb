import { Component, computed, input, output, signal } from '@angular/core';
import { AddProofDocument, injectAct, injectUploads, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, FileDrop, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { newestFirst } from './proofs.ts';
import type { Proof } from './proofs.ts';

/** What shows a figure: evidence that is here, or a record of one's own, sent and put on record at once. */
@Component({
  selector: 'sx-proof-choice',
  imports: [FailureNotice, Field, FieldControl, FileDrop, RefusalAlert],
  template: `
    <fieldset class="stack tight">
      <legend>{{ words.t('verification.proofs.title') }}</legend>
      @for (proof of all(); track proof.id) {
        <label class="choice">
          <input type="checkbox" [checked]="isChosen(proof)" (change)="choose(proof, $any($event.target).checked)" />
          <span>
            {{ proof.proves }}&ngsp;<span class="quiet small">{{ proof.file.fileName }}@if (proof.capturedAt; as at) { · {{ words.t('verification.proofs.captured', { day: words.date(at) }) }} }</span>
          </span>
        </label>
      } @empty {
        <p class="quiet small">{{ words.t('verification.proofs.none') }}</p>
      }
    </fieldset>
    <details>
      <summary>{{ words.t('verification.proofs.own') }}</summary>
      <div class="stack">
        <sx-failure [kind]="adding.failure()" (retry)="addProof()" />
        <sx-refusal [told]="told()" />
        <sx-field [label]="words.t('verification.proofs.source')" [help]="words.t('verification.proofs.sourceHelp')">
          <input sxControl class="input" [value]="source()" (input)="source.set($any($event.target).value)" />
        </sx-field>
        <sx-field [label]="words.t('verification.proofs.capturedAt')">
          <input sxControl class="input" type="datetime-local" [value]="capturedAt()" (change)="capturedAt.set($any($event.target).value)" />
        </sx-field>
        <sx-file-drop
          [accept]="uploads.accept()"
          [isMultiple]="false"
          [maxSize]="uploads.maxSize()"
          [files]="uploads.files()"
          (chosen)="send($event)"
          (removed)="uploads.remove($event)"
          (resumed)="uploads.resume($event)"
        />
        <button class="button" type="button" [disabled]="!ready() || adding.isBusy()" (click)="addProof()">{{ words.t('verification.proofs.add') }}</button>
      </div>
    </details>
    @if (error()) {
      <p class="error" role="alert">{{ error() }}</p>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-3); }
    summary { cursor: pointer; color: var(--accent); }
    details > .stack { padding-top: var(--gap-3); }
    .error { color: var(--bad); font-size: var(--size-small); font-weight: 550; }
  `,
})
export class ProofChoice {
  readonly projectId = input.required<string>();
  readonly proofs = input.required<readonly Proof[]>();
  readonly chosen = input.required<readonly Proof[]>();
  /** What such a record shows, written down with it. */
  readonly proves = input.required<string>();
  readonly error = input<string | undefined>();
  readonly changed = output<readonly Proof[]>();

  protected readonly words = injectWords();
  protected readonly uploads = injectUploads(this.words);
  protected readonly adding = injectAct(AddProofDocument);
  protected readonly source = signal('');
  protected readonly capturedAt = signal('');
  private readonly own = signal<readonly Proof[]>([]);
  /** What was chosen on an earlier visit stays in sight, even where it is not among the evidence shown here. */
  protected readonly all = computed(() => newestFirst([...this.chosen(), ...this.proofs(), ...this.own()]));
  protected readonly ready = computed(() => this.uploads.files().find(({ state, uploadId }) => state === 'done' && uploadId !== undefined));
  protected readonly told = computed(() => {
    const refusal = this.adding.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected isChosen({ id }: Proof): boolean {
    return this.chosen().some((each) => each.id === id);
  }

  protected choose(proof: Proof, isChosen: boolean): void {
    const others = this.chosen().filter(({ id }) => id !== proof.id);
    const { id, proves, file, capturedAt } = proof;
    this.changed.emit(isChosen ? [...others, { id, proves, file: { fileName: file.fileName }, ...(capturedAt && { capturedAt }) }] : others);
  }

  protected send(files: readonly File[]): void {
    for (const file of files) void this.uploads.send(file);
  }

  protected async addProof(): Promise<void> {
    const file = this.ready();
    if (!file?.uploadId) return;
    const capturedAt = this.capturedAt() ? new Date(this.capturedAt()).toISOString() : new Date().toISOString();
    const proof = await this.adding.perform({ projectId: this.projectId(), uploadId: file.uploadId, proves: this.proves(), source: this.source().trim(), capturedAt });
    if (!proof) return;
    this.own.update((list) => [...list, proof]);
    this.uploads.remove(file.id);
    this.choose(proof, true);
  }
}
