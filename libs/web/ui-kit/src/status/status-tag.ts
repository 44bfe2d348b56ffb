import { Component, computed, input } from '@angular/core';

/** What a status means, whatever it is the status of. */
export type Tone = 'good' | 'active' | 'info' | 'warn' | 'bad' | 'quiet';

/** Told apart by shape, too: a filled disc, a ring, a square, a triangle, an octagon, a bar. */
const SHAPES: Readonly<Record<Tone, string>> = {
  good: 'M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0Z',
  active: 'M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0Zm0 3.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  info: 'M1 1h10v10H1Z',
  warn: 'M6 .5 12 11.5H0Z',
  bad: 'M3.5 0h5L12 3.5v5L8.5 12h-5L0 8.5v-5Z',
  quiet: 'M0 4.5h12v3H0Z',
};

/** A status by colour, word and shape. */
@Component({
  selector: 'sx-status',
  host: { '[attr.data-tone]': 'tone()' },
  template: `
    <svg viewBox="0 0 12 12" aria-hidden="true"><path [attr.d]="shape()" fill-rule="evenodd" /></svg>
    <span>{{ label() }}</span>
  `,
  styles: `
    :host { display: inline-flex; align-self: center; justify-self: start; align-items: center; gap: 0.4em; padding: 0.1em 0.6em; border-radius: 1em;
      font-size: var(--size-small); font-weight: 550; white-space: nowrap; background: var(--soft); color: var(--tone); }
    svg { flex: none; width: 0.7em; height: 0.7em; fill: currentcolor; }
    :host([data-tone='good']) { --tone: var(--good); --soft: var(--good-soft); }
    :host([data-tone='active']) { --tone: var(--accent); --soft: var(--accent-soft); }
    :host([data-tone='info']) { --tone: var(--info); --soft: var(--info-soft); }
    :host([data-tone='warn']) { --tone: var(--warn); --soft: var(--warn-soft); }
    :host([data-tone='bad']) { --tone: var(--bad); --soft: var(--bad-soft); }
    :host([data-tone='quiet']) { --tone: var(--quiet); --soft: var(--quiet-soft); }
  `,
})
export class StatusTag {
  readonly tone = input.required<Tone>();
  readonly label = input.required<string>();

  protected readonly shape = computed(() => SHAPES[this.tone()]);
}
