import { Component, computed, inject, linkedSignal } from '@angular/core';
import { SESSION, SetPreferencesDocument, injectAct, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, PageHeader, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { ChangePassword } from './change-password.ts';
import type { Language, Theme } from '@shixiao/contract';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Language, theme, when the digest comes; and another password. */
@Component({
  selector: 'sx-preferences-page',
  imports: [ChangePassword, FailureNotice, Field, FieldControl, PageHeader, RefusalAlert],
  templateUrl: './preferences-page.html',
  styles: `.panel { max-width: var(--reading); }`,
})
export class PreferencesPage {
  protected readonly words = injectWords();
  protected readonly languages = LANGUAGES;
  protected readonly themes = THEMES;
  protected readonly hours = HOURS;
  private readonly session = inject(SESSION);
  private readonly held = computed(() => this.session.viewer()?.preferences);
  protected readonly language = linkedSignal<Language>(() => this.held()?.language ?? 'zh');
  protected readonly theme = linkedSignal<Theme>(() => this.held()?.theme ?? 'system');
  protected readonly digestHour = linkedSignal(() => this.held()?.digestHour ?? 8);
  protected readonly saving = injectAct(SetPreferencesDocument, { changed: ['notices'] });
  protected readonly wasSaved = linkedSignal({ source: () => [this.language(), this.theme(), this.digestHour()], computation: () => false });
  protected readonly told = computed(() => {
    const refusal = this.saving.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected hourOf(hour: number): string {
    return `${String(hour).padStart(2, '0')}:00`;
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const viewer = await this.saving.perform({ language: this.language(), theme: this.theme(), digestHour: this.digestHour() });
    if (!viewer) return;
    await this.session.begin(viewer);
    this.wasSaved.set(true);
  }
}
