import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { LimitRulesOfDocument, SESSION, injectQuery } from '@shixiao/data-access';
import { DataCell, DataList, FailureNotice, PageHeader, Skeleton, injectWords } from '@shixiao/ui-kit';
import { JurisdictionChoice } from '../jurisdictions/jurisdiction-choice.ts';
import { AdministrationSections } from '../sections.ts';
import { daysInWords } from './days-in-words.ts';
import { PromiseForm } from './promise-form.ts';
import type { LimitRuleFactsFragment } from '@shixiao/data-access';
import type { Column } from '@shixiao/ui-kit';

/** What the law allows and what the jurisdiction promises instead. */
@Component({
  selector: 'sx-limits-page',
  imports: [AdministrationSections, DataCell, DataList, FailureNotice, JurisdictionChoice, PageHeader, PromiseForm, Skeleton],
  template: `
    <sx-page-header [heading]="words.t('administration.limits.title')" [lead]="words.t('administration.limits.lead')" />
    <sx-administration-sections current="limits" />
    <div class="stack">
      <sx-jurisdiction-choice [chosen]="jurisdiction() ?? ''" (changed)="chooseJurisdiction($event)" />
      <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
      @if (rules(); as rules) {
        <sx-data-list class="panel" [caption]="words.t('administration.limits.title')" [columns]="columns()" [rows]="rules">
          <ng-template sxCell="name" let-row>
            {{ words.t('terms.LimitName.' + row.name) }}
            <div class="small quiet">{{ row.source ? words.sentence(row.source) : words.t('administration.limits.ownDefault') }}</div>
          </ng-template>
          <ng-template sxCell="statutory" let-row>{{ daysOf(row, row.statutoryDays) }}</ng-template>
          <ng-template sxCell="extension" let-row>
            {{ row.extensionDays === null ? words.t('administration.limits.noExtension') : daysOf(row, row.extensionDays) }}
          </ng-template>
          <ng-template sxCell="atTheEnd" let-row>{{ words.t('terms.AtTheEnd.' + row.atTheEnd) }}</ng-template>
          <ng-template sxCell="promised" let-row>
            <sx-promise-form [rule]="row" [jurisdictionId]="jurisdiction() ?? ''" [canSet]="canSet()" (outdated)="reading.reload()" />
          </ng-template>
        </sx-data-list>
      } @else {
        <sx-skeleton [lines]="10" />
      }
    </div>
  `,
  styles: `
    sx-jurisdiction-choice { max-width: 22rem; }
    .quiet { font-weight: 400; }
  `,
})
export class LimitsPage {
  readonly jurisdiction = input<string>();

  protected readonly words = injectWords();
  private readonly router = inject(Router);
  private readonly session = inject(SESSION);
  protected readonly canSet = computed(() => this.session.viewer()?.viewerCanAdminister ?? false);
  protected readonly reading = injectQuery(LimitRulesOfDocument, () => {
    const jurisdictionId = this.jurisdiction();
    return jurisdictionId ? { jurisdictionId } : undefined;
  });
  protected readonly rules = computed(() => this.reading.data()?.limitRules);
  protected readonly columns = computed<readonly Column[]>(() => [
    { key: 'name', label: this.words.t('administration.limits.name') },
    { key: 'statutory', label: this.words.t('administration.limits.statutory') },
    { key: 'extension', label: this.words.t('administration.limits.extension') },
    { key: 'atTheEnd', label: this.words.t('administration.limits.atTheEnd') },
    { key: 'promised', label: this.words.t('administration.limits.promised') },
  ]);

  protected daysOf({ unit }: LimitRuleFactsFragment, days: number): string {
    return daysInWords(this.words, days, unit);
  }

  protected chooseJurisdiction(jurisdiction: string): void {
    void this.router.navigate([], { queryParams: { jurisdiction }, queryParamsHandling: 'merge', replaceUrl: !this.jurisdiction() });
  }
}
