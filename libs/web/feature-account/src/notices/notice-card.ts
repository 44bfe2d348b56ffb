import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MarkNoticeDoneDocument, MarkNoticeReadDocument, injectAct, ownTaskOf, refusalText, taskPlace } from '@shixiao/data-access';
import { FailureNotice, KeyFact, KeyFacts, PartyLine, RefusalAlert, StatusTag, TimeText, injectConfirm, injectWords } from '@shixiao/ui-kit';
import type { NoticeFactsFragment } from '@shixiao/data-access';
import type { Tone } from '@shixiao/ui-kit';

const TONES: Readonly<Record<NoticeFactsFragment['light'], Tone>> = { green: 'good', yellow: 'warn', red: 'bad', overdue: 'bad' };

/** One notice: what is asked, by when, what shows that it is done. */
@Component({
  selector: 'sx-notice-card',
  imports: [RouterLink, FailureNotice, KeyFact, KeyFacts, PartyLine, RefusalAlert, StatusTag, TimeText],
  templateUrl: './notice-card.html',
})
export class NoticeCard {
  readonly notice = input.required<NoticeFactsFragment>();

  protected readonly words = injectWords();
  /** Where it is done, where it asks for a task: its end says that it is done. */
  protected readonly taskPlace = computed(() => {
    const task = ownTaskOf(this.notice());
    return task && taskPlace(task);
  });
  protected readonly marking = injectAct(MarkNoticeDoneDocument, { changed: ['notices'] });
  protected readonly reading = injectAct(MarkNoticeReadDocument);
  protected readonly failure = computed(() => this.marking.failure() ?? this.reading.failure());
  protected readonly told = computed(() => {
    const refusal = this.marking.refusal() ?? this.reading.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  protected readonly tone = computed(() => (this.notice().shownDoneAt ? 'good' : TONES[this.notice().light]));
  protected readonly status = computed(() =>
    this.notice().shownDoneAt ? this.words.t('account.notices.done') : this.words.t(`terms.Light.${this.notice().light}`),
  );
  private readonly confirm = injectConfirm();

  protected async markRead(): Promise<void> {
    await this.reading.perform({ noticeId: this.notice().id });
  }

  protected async markDone(): Promise<void> {
    const confirmed = await this.confirm({
      title: this.words.t('account.notices.markDoneTitle'),
      explanation: this.words.t('account.notices.agreedProof', { proof: this.notice().shownDoneBy }),
      action: this.words.t('account.notices.markDone'),
      reason: 'required',
      reasonLabel: this.words.t('account.notices.proof'),
    });
    if (confirmed) await this.marking.perform({ noticeId: this.notice().id, proof: confirmed.reason });
  }
}
