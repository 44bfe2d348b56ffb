import { Component, Directive, computed, inject, input } from '@angular/core';
import { injectWords } from '../texts/words.ts';

let count = 0;

/**
 * A label, a control, its help and what is wrong with it:
 * `<sx-field [label]="…"><input sxControl class="input" /></sx-field>`.
 */
@Component({
  selector: 'sx-field',
  template: `
    <label [for]="id">
      {{ label() }}
      @if (!required()) {
        <span class="quiet">{{ words.t('ui.field.optional') }}</span>
      }
    </label>
    @if (help()) {
      <p class="help" [id]="id + '-help'">{{ help() }}</p>
    }
    <ng-content />
    <p class="error" [id]="id + '-error'" aria-live="polite">{{ error() }}</p>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-1); align-content: start; }
    label { font-weight: 550; }
    label .quiet { margin-inline-start: var(--gap-1); font-weight: 400; font-size: var(--size-small); }
    .help { color: var(--text-quiet); font-size: var(--size-small); }
    .error { color: var(--bad); font-size: var(--size-small); font-weight: 550; }
    .error:empty { display: none; }
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly help = input<string>();
  readonly error = input<string | undefined>();
  readonly required = input(true);

  protected readonly words = injectWords();
  readonly id = `field-${(count += 1)}`;
  readonly describedBy = computed(() => {
    const parts = [...(this.help() ? [`${this.id}-help`] : []), ...(this.error() ? [`${this.id}-error`] : [])];
    return parts.length > 0 ? parts.join(' ') : null;
  });
}

/** Ties the control inside a field to its label, help and error. */
@Directive({
  selector: '[sxControl]',
  host: {
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() ? true : null',
    '[attr.aria-required]': 'field.required() ? true : null',
  },
})
export class FieldControl {
  protected readonly field = inject(Field);
}
