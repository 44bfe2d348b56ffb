import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InstructDocument, injectAct } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, StatusTag, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { injectKeptForm } from '../kept/kept-form.ts';
import { EXCEPTION_TONES } from '../tasks/tones.ts';
import { instantOf } from '../typing/closing-time.ts';
import { toldAt, toldOf } from '../typing/told.ts';
import { typed } from '../typing/typed.ts';
import { isSupervision } from '../worklist/acts.ts';
import type { ExceptionFactsFragment } from '@shixiao/data-access';

/** One exception: what is out of order and since when, and 督办: what was found, what is asked for, and by when. */
@Component({
  selector: 'sx-exception-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, FailureNotice, Field, FieldControl, RefusalAlert, StatusTag, TimeText, TwoLimits],
  templateUrl: './exception-card.html',
  styles: `
    :host { display: grid; gap: var(--gap-3); }
    h2 { margin: 0; }
    .whole { white-space: nowrap; }
    .due { max-width: 18rem; }
    .instruction { padding: var(--gap-3) var(--gap-4); border-inline-start: 3px solid var(--accent); background: var(--surface-sunken); }
  `,
})
export class ExceptionCard {
  readonly exception = input.required<ExceptionFactsFragment>();

  protected readonly words = injectWords();
  protected readonly typed = typed;
  protected readonly tones = EXCEPTION_TONES;
  /** The rules have made a task of it for the supervisor: that is where it is answered, and asking anew would be a second way. */
  protected readonly isSupervising = computed(() => isSupervision(this.exception().task?.act));
  protected readonly holder = computed(() => {
    const holder = this.exception().task?.assignee;
    return holder ? this.words.t('office.task.holder', { name: holder.name }) : this.words.t('office.task.anybody');
  });
  protected readonly isInstructing = signal(false);
  protected readonly form = injectKeptForm(
    () => `instruct.${this.exception().id}`,
    () => ({ findings: '', instruction: '', due: '' }),
  );
  private readonly wasTried = signal(false);
  protected readonly instructing = injectAct(InstructDocument);
  protected readonly told = toldOf(this.words, this.instructing);

  protected errorAt(field: 'findings' | 'instruction' | 'dueAt'): string | undefined {
    if (field === 'dueAt' && this.wasTried() && !instantOf(this.form.content().due)) return this.words.t('office.exceptions.dueMissing');
    return toldAt(this.words, this.instructing, field);
  }

  protected async instruct(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { findings, instruction, due } = this.form.content();
    const dueAt = instantOf(due);
    if (!dueAt) return;
    if (!(await this.instructing.perform({ exceptionId: this.exception().id, findings, instruction, dueAt }))) return;
    this.form.clear();
    this.isInstructing.set(false);
  }
}
