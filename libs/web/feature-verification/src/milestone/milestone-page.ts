import { Component, ElementRef, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MilestoneForCheckDocument, SESSION, injectQuery } from '@shixiao/data-access';
import { EmptyState, FailureNotice, KeyFact, KeyFacts, PageHeader, PartyLine, Skeleton, StatusTag, Tabs, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { EvidencePiece } from '../evidence/evidence-piece.ts';
import { OutcomeStatements } from '../outcomes/outcome-statements.ts';
import { VerdictForm } from '../verdict/verdict-form.ts';
import { VerdictGiven } from '../verdict/verdict-given.ts';
import { whyNot } from '../verdict/why-not.ts';
import { answersOf } from './answers.ts';
import type { MilestoneStatus, MilestoneVerdict } from '@shixiao/contract';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<MilestoneStatus, Tone>> = { planned: 'quiet', handedIn: 'active', met: 'good', notMet: 'bad', disputed: 'warn' };

/** A milestone's evidence beside the verdict on it. Which round is shown stands in the address. */
@Component({
  selector: 'sx-milestone-page',
  imports: [EmptyState, EvidencePiece, FailureNotice, KeyFact, KeyFacts, OutcomeStatements, PageHeader, PartyLine, RouterLink, Skeleton, StatusTag, Tabs, TimeText, TwoLimits, VerdictForm, VerdictGiven],
  templateUrl: './milestone-page.html',
  styleUrl: './milestone-page.css',
})
export class MilestonePage {
  readonly milestoneId = input.required<string>();
  readonly round = input<string>();

  protected readonly words = injectWords();
  private readonly session = inject(SESSION);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly reading = injectQuery(MilestoneForCheckDocument, () => ({ id: this.milestoneId(), first: 50 }));
  protected readonly milestone = computed(() => this.reading.data()?.milestone ?? undefined);
  protected readonly isGone = computed(() => this.reading.data()?.milestone === null);
  protected readonly tone = computed(() => TONES[this.milestone()?.milestoneStatus ?? 'planned']);
  protected readonly attempt = computed(() => {
    const attempts = this.milestone()?.attempts ?? [];
    return attempts.find(({ number }) => String(number) === this.round()) ?? attempts.at(-1);
  });
  protected readonly isLatest = computed(() => this.attempt()?.number === this.milestone()?.attempts.at(-1)?.number);
  protected readonly evidencePage = computed(() => this.milestone()?.project.evidence.pageInfo);
  protected readonly answers = computed(() => {
    const milestone = this.milestone();
    const attempt = this.attempt();
    return milestone && attempt ? answersOf(milestone.demands, attempt, milestone.project.evidence.edges.map(({ node }) => node)) : [];
  });
  protected readonly proofs = computed(() => this.answers().flatMap(({ pieces }) => pieces));
  protected readonly bodies = computed(() =>
    (this.milestone()?.project.parties ?? []).filter(({ partyRole }) => partyRole === 'verifier').map(({ organisation }) => this.words.organisation(organisation)),
  );
  protected readonly whyNot = computed(() => {
    const milestone = this.milestone();
    if (!milestone || milestone.viewerCanVerify) return undefined;
    const viewer = { organisationId: this.session.viewer()?.membership.organisation.id, roles: this.session.roles() };
    return whyNot(milestone.milestoneStatus, milestone.project.parties, viewer);
  });
  /** What was just found here, said until the page is left. */
  protected readonly done = linkedSignal<string, MilestoneVerdict | undefined>({ source: () => this.milestoneId(), computation: () => undefined });

  protected goToVerdict(): void {
    const side = this.host.nativeElement.querySelector<HTMLElement>('.side');
    side?.focus({ preventScroll: true });
    side?.scrollIntoView();
  }

  protected take(verdict: MilestoneVerdict): void {
    this.done.set(verdict);
    // The form is gone; whoever used the keyboard goes on at what came of it.
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('.done')?.focus());
  }
}
