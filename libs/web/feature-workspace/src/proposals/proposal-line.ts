import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StatusTag, TimeText, injectWords } from '@shixiao/ui-kit';
import { stageName } from './outcome.ts';
import { proposalTone } from './proposal-tone.ts';
import type { ProposalLineFragment } from '@shixiao/data-access';

/** A proposal in a list: it opens where its reader can go on with it. */
@Component({
  selector: 'sx-proposal-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, StatusTag, TimeText],
  template: `
    <div class="row apart">
      <a class="name" [routerLink]="link()">{{ proposal().content.title || words.t('workspace.untitled') }}</a>
      <sx-status [tone]="tone()" [label]="stageName()" />
    </div>
    <p class="small quiet">
      {{ proposal().project.number }} ·
      @if (proposal().call; as call) { {{ words.t('workspace.proposals.answers', { call: call.title }) }} } @else { {{ words.t('workspace.proposals.own') }} }
      @if (proposal().submittedAt; as at) { · {{ words.t('workspace.proposals.submitted') }} <sx-time [at]="at" /> }
    </p>
  `,
  styles: `.name { font-weight: 600; } :host { display: grid; gap: var(--gap-1); }`,
})
export class ProposalLine {
  readonly proposal = input.required<ProposalLineFragment>();

  protected readonly words = injectWords();
  protected readonly tone = computed(() => proposalTone(this.proposal()));
  protected readonly stageName = computed(() => stageName(this.words, this.proposal()));
  protected readonly link = computed(() => {
    const { id, viewerCanEdit } = this.proposal();
    return viewerCanEdit ? ['/proposals', id, 'edit'] : ['/proposals', id];
  });
}
