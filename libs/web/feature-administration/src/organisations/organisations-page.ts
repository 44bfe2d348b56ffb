import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { OrganisationsDocument, SESSION, injectQuery } from '@shixiao/data-access';
import { DataCell, DataList, EmptyState, FailureNotice, PageHeader, Skeleton, StatusTag, injectWords } from '@shixiao/ui-kit';
import { AdministrationSections } from '../sections.ts';
import { ORGANISATION_KINDS } from './kinds.ts';
import type { Column } from '@shixiao/ui-kit';

/** All organisations; what is looked for stands in the address. */
@Component({
  selector: 'sx-organisations-page',
  imports: [AdministrationSections, DataCell, DataList, EmptyState, FailureNotice, PageHeader, RouterLink, Skeleton, StatusTag],
  templateUrl: './organisations-page.html',
  styles: `
    .filters { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: end; }
    .filters label { display: grid; gap: var(--gap-1); }
    .filters .text { flex: 1 1 16rem; }
  `,
})
export class OrganisationsPage {
  readonly text = input<string>();
  readonly kind = input<string>();
  readonly active = input<string>();

  protected readonly words = injectWords();
  protected readonly kinds = ORGANISATION_KINDS;
  private readonly router = inject(Router);
  private readonly session = inject(SESSION);
  protected readonly canRegister = computed(() => this.session.viewer()?.viewerCanAdminister ?? false);
  protected readonly currentKind = computed(() => ORGANISATION_KINDS.find((each) => each === this.kind()));
  protected readonly reading = injectQuery(OrganisationsDocument, () => ({
    text: this.text() || null,
    kind: this.currentKind() ?? null,
    isActive: this.active() === 'yes' ? true : this.active() === 'no' ? false : null,
    first: 30,
  }));
  protected readonly organisations = computed(() => this.reading.data()?.organisations.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.organisations.pageInfo);
  protected readonly columns = computed<readonly Column[]>(() => [
    { key: 'name', label: this.words.t('administration.organisation.name') },
    { key: 'kind', label: this.words.t('administration.organisation.kind') },
    { key: 'code', label: this.words.t('administration.organisation.creditCode') },
    { key: 'jurisdiction', label: this.words.t('administration.organisation.jurisdiction') },
    { key: 'state', label: this.words.t('administration.state') },
  ]);

  protected filter(part: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams: part, queryParamsHandling: 'merge' });
  }

  protected search(event: Event, text: string): void {
    event.preventDefault();
    this.filter({ text: text.trim() || null });
  }
}
