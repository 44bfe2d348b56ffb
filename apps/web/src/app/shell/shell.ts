import { Component, effect, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, NavigationStart, Router, RouterOutlet } from '@angular/router';
import { SESSION } from '@shixiao/data-access';
import { PAGE_TITLE, injectWords } from '@shixiao/ui-kit';
import { injectIsOnline } from '../start/connection.ts';
import { Header } from './header.ts';
import { Navigation } from './navigation.ts';
import { keepSession } from './session-ended.ts';
import type { ElementRef } from '@angular/core';

/** The frame around every screen: where one is, where one can go, and what concerns the whole page. */
@Component({
  selector: 'sx-shell',
  imports: [RouterOutlet, Header, Navigation],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  protected readonly words = injectWords();
  protected readonly session = inject(SESSION);
  protected readonly pageTitle = inject(PAGE_TITLE);
  protected readonly isOnline = injectIsOnline();
  protected readonly isNavigationOpen = signal(false);
  protected readonly isUnderway = signal(false);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    const router = inject(Router);
    const documentTitle = inject(Title);
    let shown = '';
    router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      this.isUnderway.set(event instanceof NavigationStart || (this.isUnderway() && router.currentNavigation() !== null));
      if (!(event instanceof NavigationEnd)) return;
      this.isUnderway.set(false);
      this.isNavigationOpen.set(false);
      const path = event.urlAfterRedirects.split(/[?#]/)[0] ?? '';
      // A filter in the address is no other page: the focus stays where it is.
      if (shown !== '' && shown !== path) this.main().nativeElement.focus();
      shown = path;
    });
    effect(() => {
      const name = this.words.t('shell.product');
      documentTitle.setTitle(this.pageTitle() ? `${this.pageTitle()} · ${name}` : name);
    });
    keepSession();
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
