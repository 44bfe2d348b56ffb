import { Component, computed, inject, output, signal } from '@angular/core';
import { ColleaguesOfDocument, DelegableTasksDocument, DelegateDocument, SESSION, injectAct, injectKept, injectQuery, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import { instantOf, localOf } from './state.ts';
import type { Role } from '@shixiao/contract';

const DAY_MS = 86_400_000;

/** Lets a colleague act for oneself: who, in what, for how long and why. */
@Component({
  selector: 'sx-delegate-form',
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  templateUrl: './delegate-form.html',
  styles: `
    .times { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: var(--gap-4); }
    form { max-width: var(--reading); }
    .error { color: var(--bad); font-size: var(--size-small); font-weight: 550; }
  `,
})
export class DelegateForm {
  readonly given = output();
  readonly givenUp = output();

  protected readonly words = injectWords();
  private readonly session = inject(SESSION);
  private readonly membership = computed(() => this.session.viewer()?.membership);
  protected readonly roles = computed<readonly Role[]>(() => this.membership()?.roles ?? []);
  private readonly colleagues = injectQuery(ColleaguesOfDocument, () => {
    const organisationId = this.membership()?.organisation.id;
    return organisationId === undefined ? undefined : { organisationId, first: 100 };
  });
  protected readonly people = computed(() =>
    (this.colleagues.data()?.people.edges ?? []).map(({ node }) => node).filter(({ id }) => id !== this.session.viewer()?.person.id),
  );
  protected readonly isAlone = computed(() => this.colleagues.data() !== undefined && this.people().length === 0);
  protected readonly kept = injectKept<{
    toPersonId: string;
    by: 'roles' | 'tasks';
    roles: readonly Role[];
    taskIds: readonly string[];
    startsAt: string;
    endsAt: string;
    reason: string;
  }>(
    () => 'delegate',
    () => ({ toPersonId: '', by: 'roles', roles: [], taskIds: [], startsAt: localOf(Date.now()), endsAt: localOf(Date.now() + 7 * DAY_MS), reason: '' }),
  );
  private readonly work = injectQuery(DelegableTasksDocument, () => (this.kept.value().by === 'tasks' ? { first: 100 } : undefined));
  protected readonly tasks = computed(() => this.work.data()?.worklist.edges.map(({ node }) => node));
  protected readonly delegating = injectAct(DelegateDocument, { changed: ['people'] });
  private readonly wasTried = signal(false);
  protected readonly toError = computed(() => this.fault(this.kept.value().toPersonId === '', 'to'));
  protected readonly scopeError = computed(() => {
    const { by, roles, taskIds } = this.kept.value();
    return this.fault((by === 'roles' ? roles : taskIds).length === 0, 'scope');
  });
  protected readonly endsError = computed(() => {
    const { startsAt, endsAt } = this.kept.value();
    return this.fault(!instantOf(endsAt) || endsAt <= startsAt, 'ends');
  });
  protected readonly startsError = computed(() => this.fault(!instantOf(this.kept.value().startsAt), 'starts'));
  protected readonly reasonError = computed(() => this.fault(this.kept.value().reason.trim() === '', 'reason'));
  protected readonly told = computed(() => {
    const refusal = this.delegating.refusal();
    return refusal && refusalText(refusal, this.words);
  });

  protected chooseRole(role: Role, isChosen: boolean): void {
    const others = this.kept.value().roles.filter((each) => each !== role);
    this.kept.change({ roles: isChosen ? [...others, role] : others });
  }

  protected chooseTask(id: string, isChosen: boolean): void {
    const others = this.kept.value().taskIds.filter((each) => each !== id);
    this.kept.change({ taskIds: isChosen ? [...others, id] : others });
  }

  protected async delegate(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wasTried.set(true);
    const { toPersonId, by, roles, taskIds, reason } = this.kept.value();
    const startsAt = instantOf(this.kept.value().startsAt);
    const endsAt = instantOf(this.kept.value().endsAt);
    if (!startsAt || !endsAt || (this.toError() ?? this.scopeError() ?? this.endsError() ?? this.reasonError())) return;
    const scope = by === 'roles' ? { roles, taskIds: [] } : { roles: [], taskIds };
    const done = await this.delegating.perform({ toPersonId, ...scope, startsAt, endsAt, reason: reason.trim() });
    if (!done) return;
    this.kept.forget();
    this.given.emit();
  }

  private fault(isWrong: boolean, what: 'to' | 'scope' | 'starts' | 'ends' | 'reason'): string | undefined {
    return this.wasTried() && isWrong ? this.words.t(`administration.delegations.wrong.${what}`) : undefined;
  }
}
