import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ProjectsSeenDocument, SESSION, injectQuery } from '@shixiao/data-access';
import { DataCell, DataList, EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { nearestFirst } from '../project/next-steps.ts';
import { PHASE_TONES } from '../project/tones.ts';
import { LIGHTS, ORDERS, STAGES, filterOf, orderOf } from './filter.ts';
import { Portfolio } from './portfolio.ts';
import type { ProjectLineFragment } from '@shixiao/data-access';

/** Projects that one may see, by clock; who has a jurisdiction sees above them how all of them stand. */
@Component({
  selector: 'sx-projects-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, DataCell, DataList, EmptyState, FailureNotice, PageHeader, Portfolio, Skeleton, StatusTag, TimeText, TwoLimits],
  templateUrl: './projects-page.html',
  styleUrl: './projects-page.css',
})
export class ProjectsPage {
  readonly mine = input<string>();
  readonly stage = input<string>();
  readonly light = input<string>();
  readonly text = input<string>();
  readonly order = input<string>();
  /** `all` shows those that ended, too. */
  readonly phase = input<string>();

  protected readonly words = injectWords();
  private readonly session = inject(SESSION);
  private readonly router = inject(Router);
  protected readonly stages = STAGES;
  protected readonly lights = LIGHTS;
  protected readonly orders = ORDERS;
  protected readonly tones = PHASE_TONES;
  protected readonly currentOrder = computed(() => orderOf(this.order()));
  protected readonly hasPortfolio = computed(() => this.session.roles().some((role) => ['caseOfficer', 'approver', 'supervisor'].includes(role)));
  private readonly filter = computed(() => {
    const organisationId = this.mine() ? this.session.viewer()?.membership?.organisation.id : undefined;
    return filterOf({ stage: this.stage(), light: this.light(), text: this.text(), phase: this.phase(), organisationId });
  });
  protected readonly reading = injectQuery(ProjectsSeenDocument, () => ({ filter: this.filter(), order: this.currentOrder(), first: 20 }));
  protected readonly projects = computed(() => this.reading.data()?.projects.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.projects.pageInfo);
  protected readonly isFiltered = computed(() => [this.mine(), this.stage(), this.light(), this.text()].some(Boolean));
  protected readonly columns = computed(() =>
    (['project', 'stage', 'next', 'limits', 'parties'] as const).map((key) => ({ key, label: this.words.t(`project.list.${key}`) })),
  );

  /** Gives a row of the list its type back. */
  protected row(row: ProjectLineFragment): ProjectLineFragment {
    return row;
  }

  protected nextOf({ nextSteps }: ProjectLineFragment) {
    return nearestFirst(nextSteps)[0];
  }

  protected partyOf(project: ProjectLineFragment, role: 'authority' | 'leadEnterprise'): string {
    const party = project.parties.find(({ partyRole }) => partyRole === role);
    return party ? this.words.organisation(party.organisation) : '';
  }

  protected narrow(facts: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams: facts, queryParamsHandling: 'merge' });
  }

  protected search(event: Event, text: string): void {
    event.preventDefault();
    this.narrow({ text: text.trim() || null });
  }
}
