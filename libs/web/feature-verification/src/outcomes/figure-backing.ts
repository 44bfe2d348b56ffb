import { Component, computed, input, output } from '@angular/core';
import { Field, FieldControl, injectWords } from '@shixiao/ui-kit';
import { ProofChoice } from './proof-choice.ts';
import type { Proof } from './proofs.ts';

/** What stands behind a figure: how it was measured, and what shows it. */
export interface Backing {
  readonly method: string;
  readonly chosen: readonly Proof[];
}

/** Whether nobody could check the figure by what is said so far. */
export function isUnbacked({ method, chosen }: Backing): boolean {
  return method.trim() === '' || chosen.length === 0;
}

/** Asks what stands behind figures that somebody measured, one or several at once. */
@Component({
  selector: 'sx-figure-backing',
  imports: [Field, FieldControl, ProofChoice],
  template: `
    <sx-field [label]="words.t('verification.figure.method')" [help]="words.t('verification.figure.methodHelp')" [error]="methodError()">
      <textarea sxControl class="input" rows="3" [value]="backing().method" (input)="changed.emit({ method: $any($event.target).value })"></textarea>
    </sx-field>
    <sx-proof-choice
      [projectId]="projectId()"
      [proofs]="proofs()"
      [proves]="proves()"
      [chosen]="backing().chosen"
      [error]="proofError()"
      (changed)="changed.emit({ chosen: $event })"
    />
  `,
  styles: `:host { display: grid; gap: var(--gap-4); }`,
})
export class FigureBacking {
  readonly projectId = input.required<string>();
  /** Evidence that is there to choose from. */
  readonly proofs = input.required<readonly Proof[]>();
  /** What a record of one's own shows, written down with it. */
  readonly proves = input.required<string>();
  readonly backing = input.required<Backing>();
  /** Whether it was sent once: only then is it said what is wanting. */
  readonly wasTried = input.required<boolean>();
  readonly changed = output<Partial<Backing>>();

  protected readonly words = injectWords();
  protected readonly methodError = computed(() => (this.wasTried() && this.backing().method.trim() === '' ? this.words.t('verification.figure.wrong.method') : undefined));
  protected readonly proofError = computed(() => (this.wasTried() && this.backing().chosen.length === 0 ? this.words.t('verification.figure.wrong.proof') : undefined));
}
