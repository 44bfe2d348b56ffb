import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { AnswerBlockerDocument, CloseBlockerDocument, ReopenBlockerDocument, injectAct } from '@shixiao/data-access';
import { PartyLine, StatusTag, TimeText, TwoLimits, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED } from '../project/project-in-view.ts';
import { BLOCKER_TONES } from '../project/tones.ts';
import type { BlockerResolution } from '@shixiao/contract';
import type { BlockerOnProjectFragment } from '@shixiao/data-access';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** One blocker with its rounds of asking and answering, and what may be done about it now. */
@Component({
  selector: 'sx-blocker-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm, PartyLine, StatusTag, TimeText, TwoLimits],
  templateUrl: './blocker-card.html',
  styles: `
    .round { padding-inline-start: var(--gap-4); border-inline-start: 3px solid var(--border); }
    .answer { padding: var(--gap-3) var(--gap-4); background: var(--surface-sunken); border-radius: var(--radius-small); }
    .row.acts { align-items: start; }
  `,
})
export class BlockerCard {
  readonly blocker = input.required<BlockerOnProjectFragment>();

  protected readonly words = injectWords();
  protected readonly tones = BLOCKER_TONES;
  protected readonly answering = injectAct(AnswerBlockerDocument, CHANGED);
  protected readonly reopening = injectAct(ReopenBlockerDocument, CHANGED);
  protected readonly closing = injectAct(CloseBlockerDocument, CHANGED);
  protected readonly isAnswered = computed(() => this.blocker().blockerStatus === 'answered');
  /** Before an answer the enterprise takes its blocker back; after it, it confirms. */
  protected readonly closeAction = computed(() => (this.isAnswered() ? this.words.t('project.blockers.close') : this.words.t('project.blockers.takeBack')));
  protected readonly answerFields = computed((): readonly AskedField[] => [
    {
      key: 'resolution',
      label: this.words.t('project.blockers.resolution'),
      kind: 'choice',
      choices: (['cleared', 'notPossible'] as const).map((value) => ({ value, label: this.words.t(`terms.BlockerResolution.${value}`) })),
    },
    { key: 'text', label: this.words.t('project.blockers.answerText'), kind: 'long' },
  ]);
  protected readonly reopenFields = computed((): readonly AskedField[] => [{ key: 'text', label: this.words.t('project.blockers.stillBlocked'), kind: 'long' }]);
  protected readonly closeFields = computed((): readonly AskedField[] => [{ key: 'comment', label: this.words.t('project.blockers.comment'), kind: 'long', isOptional: true }]);

  protected readonly answer = async (of: Filled) =>
    this.answering.perform({ ...this.one(), resolution: of('resolution') as BlockerResolution, text: of('text') });
  protected readonly reopen = async (of: Filled) => this.reopening.perform({ ...this.one(), text: of('text') });
  protected readonly close = async (of: Filled) => this.closing.perform({ ...this.one(), comment: of('comment') || null });

  private one() {
    const { id: blockerId, version: expectedVersion } = this.blocker();
    return { blockerId, expectedVersion };
  }
}
