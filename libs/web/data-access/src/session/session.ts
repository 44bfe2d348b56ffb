import { InjectionToken, computed, inject, signal } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { MeDocument } from '../../generated/session.ts';
import { CSRF_TOKEN } from '../client/csrf.ts';
import { SESSION_END } from './session-end.ts';
import type { Role } from '@shixiao/contract';
import type { Signal } from '@angular/core';
import type { ViewerFactsFragment } from '../../generated/session.ts';

export type ViewerFacts = ViewerFactsFragment;

/** Who is signed in. The session itself lives in a cookie that scripts cannot read. */
export interface Session {
  /** Absent while nobody is signed in. */
  readonly viewer: Signal<ViewerFacts | undefined>;
  readonly roles: Signal<readonly Role[]>;
  /** Whether the session ended on the server while the page was open. */
  readonly ended: Signal<boolean>;
  /** Asks the server who is signed in. Rejects where it cannot be reached. */
  load(): Promise<ViewerFacts | undefined>;
  /** Takes who an act signed in. Another person's data never survive it. */
  begin(viewer: ViewerFacts): Promise<void>;
  /** Forgets who was signed in and everything that was read for them. */
  finish(): Promise<void>;
}

export const SESSION = new InjectionToken<Session>('session', { providedIn: 'root', factory: createSession });

function createSession(): Session {
  const apollo = inject(Apollo);
  const csrf = inject(CSRF_TOKEN);
  const end = inject(SESSION_END);
  const viewer = signal<ViewerFacts | undefined>(undefined);

  const take = (next: ViewerFacts | undefined): void => {
    csrf.set(next?.csrfToken);
    viewer.set(next);
  };

  return {
    viewer: viewer.asReadonly(),
    roles: computed(() => viewer()?.membership.roles ?? []),
    ended: computed(() => end.ended() && viewer() !== undefined),
    async load() {
      const { data } = await firstValueFrom(apollo.query({ query: MeDocument, fetchPolicy: 'network-only' }));
      take(data?.me ?? undefined);
      return viewer();
    },
    async begin(next) {
      const before = viewer();
      take(next);
      end.clear();
      const isSame = before?.person.id === next.person.id && before.membership.id === next.membership.id;
      // The same person goes on where they were: open forms keep what was read for them.
      if (before && !isSame) await apollo.client.clearStore();
    },
    async finish() {
      take(undefined);
      end.clear();
      await apollo.client.clearStore();
    },
  };
}
