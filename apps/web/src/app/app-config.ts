import { inject, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideData } from '@shixiao/data-access';
import { provideTexts } from '@shixiao/ui-kit';
import { routes } from './routes.ts';
import { LOOK } from './start/look.ts';
import { firstLanguage } from './start/remembered.ts';
import { begin } from './start/begin.ts';
import type { ApplicationConfig } from '@angular/core';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideTexts(firstLanguage()),
    provideData(),
    provideAppInitializer(() => {
      inject(LOOK);
      return begin();
    }),
  ],
};
