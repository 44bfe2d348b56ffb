import { Component, computed, inject, input, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { SESSION, SetPreferencesDocument, SystemFactsDocument, injectAct, injectQuery } from '@shixiao/data-access';
import { Icon, injectWords } from '@shixiao/ui-kit';
import { filter, map } from 'rxjs';
import { asksForSearch, injectOpenSearch } from '../search/open-search.ts';
import { LOOK } from '../start/look.ts';
import { NoticeBell } from './notice-bell.ts';
import { UserMenu } from './user-menu.ts';
import type { ViewerFacts } from '@shixiao/data-access';

/** Pages by which one comes in: from these, nobody has to be shown the way. */
const WAYS_IN = /^\/(sign-in|invitation)\b/;

const NEXT_THEME = { system: 'light', light: 'dark', dark: 'system' } as const;

@Component({
  selector: 'sx-header',
  imports: [RouterLink, Icon, NoticeBell, UserMenu],
  templateUrl: './header.html',
  styleUrl: './header.css',
  host: { role: 'banner', '[class.signed-in]': 'viewer()', '(document:keydown)': 'press($event)' },
})
export class Header {
  readonly isNavigationOpen = input(false);
  readonly navigationToggled = output();

  protected readonly words = injectWords();
  private readonly session = inject(SESSION);
  protected readonly viewer = this.session.viewer;
  // Notices are told in the reader's language, by the server.
  private readonly saving = injectAct(SetPreferencesDocument, { changed: ['notices'] });
  protected readonly look = inject(LOOK);
  private readonly system = injectQuery(SystemFactsDocument, () => ({}));
  protected readonly isDemonstration = computed(() => this.system.data()?.system.isDemonstration ?? false);
  protected readonly otherLanguage = computed(() => (this.words.language() === 'zh' ? 'en' : 'zh'));

  private readonly page = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
  );
  /** The open page, to come back to after signing in. */
  protected readonly publicPage = computed(() => {
    const page = this.page();
    return page !== undefined && !WAYS_IN.test(page) ? page : undefined;
  });

  protected readonly openSearch = injectOpenSearch();
  /** As the keyboard at hand has it. */
  protected readonly searchKeys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';

  protected press(event: KeyboardEvent): void {
    if (!this.viewer() || !asksForSearch(event)) return;
    event.preventDefault();
    void this.openSearch();
  }

  protected async switchLanguage(): Promise<void> {
    const language = this.otherLanguage();
    await this.look.setLanguage(language);
    await this.keep({ language });
  }

  protected async switchTheme(): Promise<void> {
    const theme = NEXT_THEME[this.look.theme()];
    this.look.setTheme(theme);
    await this.keep({ theme });
  }

  /** Whoever is signed in finds it so on every device; that it could not be kept is no reason to disturb anybody. */
  private async keep(changed: Partial<ViewerFacts['preferences']>): Promise<void> {
    const preferences = this.viewer()?.preferences;
    if (!preferences) return;
    const { language, theme, digestHour } = { ...preferences, ...changed };
    const viewer = await this.saving.perform({ language, theme, digestHour });
    if (viewer) await this.session.begin(viewer);
  }
}
