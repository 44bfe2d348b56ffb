import { ChangeDetectionStrategy, Component, ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { refusalText } from '@shixiao/data-access';
import { Field, FieldControl, FailureNotice, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { PROJECT } from '../project/project-in-view.ts';
import { injectKept } from './kept.ts';
import type { Signal } from '@angular/core';
import type { AnyRefusal, Failure } from '@shixiao/data-access';

/** One thing that an act asks for. */
export interface AskedField {
  /** As the input of the act calls it, so that a refusal finds its place. */
  readonly key: string;
  readonly label: string;
  readonly kind: 'line' | 'long' | 'day' | 'number' | 'choice';
  readonly help?: string;
  readonly isOptional?: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly initial?: string;
  /** Of a day: the last that can be meant. */
  readonly latest?: string;
}

/** What was filled in, without blanks around it; empty where nothing was. */
export type Filled = (key: string) => string;

/** An act as `injectAct` gives it, as far as a form shows it. */
export interface ActShown {
  readonly isBusy: Signal<boolean>;
  readonly refusal: Signal<AnyRefusal | undefined>;
  readonly failure: Signal<Failure | undefined>;
  forget(): void;
}

/** An act on the page: a button that opens what the act asks for. */
@Component({
  selector: 'sx-act-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  host: { class: 'not-printed', '[class.opened]': 'isOpen()' },
  templateUrl: './act-form.html',
  styles: `
    /* Beside other buttons it is one of them; opened, it takes the line. */
    :host { display: grid; }
    :host(.opened) { flex: 1 1 100%; }
    .box { padding: var(--gap-4); border: 1px solid var(--border); border-inline-start: 3px solid var(--accent); border-radius: var(--radius); background: var(--surface); }
    .open { justify-self: start; }
    select, [type='date'], [inputmode='decimal'] { max-width: 22rem; }
  `,
})
export class ActForm {
  /** Tells it from other forms, so that what was typed is kept apart. */
  readonly name = input.required<string>();
  readonly action = input.required<string>();
  readonly fields = input.required<readonly AskedField[]>();
  readonly acting = input.required<ActShown>();
  /** Does it; resolves to nothing where it was not done. */
  readonly perform = input.required<(of: Filled) => Promise<unknown>>();
  readonly explanation = input<string>();
  readonly isPrimary = input(false);
  readonly isDanger = input(false);
  /** Whether it stands open from the beginning. */
  readonly startsOpen = input(false);

  protected readonly words = injectWords();
  protected readonly isOpen = linkedSignal(() => this.startsOpen());
  protected readonly isDone = signal(false);
  private readonly wasTried = signal(false);
  private readonly kept = injectKept<Readonly<Record<string, string>>>(this.name, () => ({}));
  private readonly project = inject(PROJECT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly told = computed(() => {
    const refusal = this.acting().refusal();
    return this.isOpen() && refusal && !this.placeOf(refusal) ? refusalText(refusal, this.words) : undefined;
  });

  protected valueOf(field: AskedField): string {
    return this.kept.value()[field.key] ?? field.initial ?? '';
  }

  protected write(key: string, { target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)) return;
    this.kept.keep({ ...this.kept.value(), [key]: target.value });
    this.isDone.set(false);
  }

  protected errorOf(field: AskedField): string | undefined {
    if (this.wasTried() && this.isMissing(field)) return this.words.t('project.form.missing');
    const refusal = this.acting().refusal();
    return this.isOpen() && refusal && this.placeOf(refusal) === field.key ? refusalText(refusal, this.words).sentence : undefined;
  }

  protected open(): void {
    this.acting().forget();
    this.isDone.set(false);
    this.isOpen.set(true);
    this.focus('input, textarea, select, [type=submit]');
  }

  protected close(): void {
    this.acting().forget();
    this.wasTried.set(false);
    this.isOpen.set(this.startsOpen());
    this.focus('.open');
  }

  protected async submit(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    if (this.fields().some((field) => this.isMissing(field))) {
      this.focus('[aria-invalid=true]');
      return;
    }
    const done = await this.perform()((key) => this.filled(key));
    if (done === undefined) {
      // Somebody else was first: what they did is shown before one tries again.
      if (this.acting().refusal()?.__typename === 'Conflict') this.project.reload();
      this.focus('[aria-invalid=true]');
      return;
    }
    this.kept.forget();
    this.close();
    this.isDone.set(true);
  }

  private filled(key: string): string {
    const field = this.fields().find((each) => each.key === key);
    return field ? this.valueOf(field).trim() : '';
  }

  private isMissing(field: AskedField): boolean {
    return !field.isOptional && this.valueOf(field).trim() === '';
  }

  /** The field that a refusal is about, where it is one of this form. */
  private placeOf({ path }: AnyRefusal): string | undefined {
    const [first] = path;
    return path.length === 1 ? this.fields().find(({ key }) => key === first)?.key : undefined;
  }

  private focus(selector: string): void {
    afterNextRender({ read: () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus() }, { injector: this.injector });
  }
}
