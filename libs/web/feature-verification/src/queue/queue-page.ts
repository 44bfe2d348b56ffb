import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { VerificationQueueDocument, injectLive, injectQuery, WorkChangedDocument } from '@shixiao/data-access';
import { DataCell, DataList, EmptyState, FailureNotice, PageHeader, PartyLine, Skeleton, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import type { VerificationQueueQuery } from '@shixiao/data-access';
import type { Column } from '@shixiao/ui-kit';

type Waiting = VerificationQueueQuery['verificationQueue']['edges'][number]['node'];

/** Milestones that wait for the viewer's check, the most urgent first. */
@Component({
  selector: 'sx-verification-queue-page',
  imports: [DataCell, DataList, EmptyState, FailureNotice, PageHeader, PartyLine, RouterLink, Skeleton, TimeText, TwoLimits],
  template: `
    <sx-page-header [heading]="words.t('verification.queue.title')" [lead]="words.t('verification.queue.lead')" />
    <sx-failure [kind]="reading.failure()" (retry)="reading.reload()" />
    @if (waiting(); as waiting) {
      @if (waiting.length > 0) {
        <sx-data-list class="panel" [caption]="words.t('verification.queue.title')" [columns]="columns()" [rows]="waiting">
          <ng-template sxCell="milestone" let-row>
            <a [routerLink]="['/verification', row.id]">{{ row.name }}</a>
          </ng-template>
          <ng-template sxCell="project" let-row>
            <a [routerLink]="['/projects', row.project.id]">{{ row.project.title }}</a>
            <div class="small quiet">{{ row.project.number }}</div>
          </ng-template>
          <ng-template sxCell="handedIn" let-row>
            @if (lastOf(row); as attempt) {
              <div>
                <sx-time [at]="attempt.at" show="both" />
                <div class="small"><sx-party [party]="attempt.by" /></div>
                @if (attempt.number > 1) {
                  <div class="small quiet">{{ words.t('verification.queue.round', { number: attempt.number }) }}</div>
                }
              </div>
            }
          </ng-template>
          <ng-template sxCell="due" let-row><span class="day">{{ words.date(row.dueOn) }}</span></ng-template>
          <ng-template sxCell="limit" let-row><sx-limits [limits]="row.limits" /></ng-template>
        </sx-data-list>
      } @else {
        <sx-empty class="panel" [title]="words.t('verification.queue.none')" [hint]="words.t('verification.queue.noneHint')" />
      }
    } @else if (reading.isLoading()) {
      <sx-skeleton [lines]="8" />
    }
    @if (pageInfo()?.hasNextPage) {
      <button class="button" type="button" [disabled]="reading.isLoading()" (click)="reading.loadMore(pageInfo()?.endCursor)">
        {{ words.t('verification.more') }}
      </button>
    }
  `,
  styles: `.day { white-space: nowrap; }`,
})
export class QueuePage {
  protected readonly words = injectWords();
  protected readonly reading = injectQuery(VerificationQueueDocument, () => ({ first: 20 }));
  protected readonly waiting = computed(() => this.reading.data()?.verificationQueue.edges.map(({ node }) => node));
  protected readonly pageInfo = computed(() => this.reading.data()?.verificationQueue.pageInfo);
  protected readonly columns = computed<readonly Column[]>(() => [
    { key: 'milestone', label: this.words.t('verification.queue.milestone') },
    { key: 'project', label: this.words.t('verification.project') },
    { key: 'handedIn', label: this.words.t('verification.queue.handedIn') },
    { key: 'due', label: this.words.t('verification.dueOn') },
    { key: 'limit', label: this.words.t('verification.queue.limit') },
  ]);

  constructor() {
    injectLive(WorkChangedDocument, () => ({}), () => void this.reading.reload());
  }

  protected lastOf({ attempts }: Waiting): Waiting['attempts'][number] | undefined {
    return attempts.at(-1);
  }
}
