import { ChangeDetectionStrategy, Component, ElementRef, computed, inject } from '@angular/core';
import { injectConfirm, injectWords } from '@shixiao/ui-kit';
import { DRAFT } from '../draft/inject-draft.ts';
import { DraftFieldControl } from '../fields/draft-field.ts';
import { focusField } from '../fields/focus-field.ts';
import { LACKS } from '../missing/lacks.ts';
import { byDay, isInOrder } from './milestone-order.ts';

/** By which steps: what is reached, by when, and what will show it. */
@Component({
  selector: 'sx-milestones-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftFieldControl],
  templateUrl: './milestones-step.html',
  styleUrl: './items.css',
})
export class MilestonesStep {
  protected readonly words = injectWords();
  private readonly draft = inject(DRAFT);
  protected readonly lacks = inject(LACKS);
  private readonly confirm = injectConfirm();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly milestones = computed(() => this.draft.content()?.milestones ?? []);
  protected readonly isInOrder = computed(() => isInOrder(this.milestones()));

  /** A milestone without evidence is none, so it begins with one demand. */
  protected add(): void {
    const id = crypto.randomUUID();
    this.draft.change({ field: ['milestones', id], value: { name: '', dueOn: null, evidence: [{ id: crypto.randomUUID(), description: '' }] } });
    focusField(this.host.nativeElement, `milestones.${id}.name`);
  }

  protected async remove(id: string, name: string): Promise<void> {
    const question = { title: this.words.t('workspace.editor.removeMilestone', { name }), action: this.words.t('workspace.editor.remove'), reason: 'none', isDanger: true } as const;
    if (await this.confirm(question)) this.draft.change({ field: ['milestones', id] });
  }

  protected addEvidence(milestone: string): void {
    const id = crypto.randomUUID();
    this.draft.change({ field: ['milestones', milestone, 'evidence', id], value: { description: '' } });
    focusField(this.host.nativeElement, `milestones.${milestone}.evidence.${id}.description`);
  }

  protected removeEvidence(milestone: string, id: string): void {
    this.draft.change({ field: ['milestones', milestone, 'evidence', id] });
    focusField(this.host.nativeElement, `milestones.${milestone}.evidence`);
  }

  protected putInOrder(): void {
    this.draft.change({ field: ['milestones'], value: byDay(this.milestones()) });
  }
}
