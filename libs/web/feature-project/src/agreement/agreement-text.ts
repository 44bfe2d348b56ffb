import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ChangeAgreementDocument, DrawUpAgreementDocument, injectAct, injectUploads } from '@shixiao/data-access';
import { FileDrop, injectWords } from '@shixiao/ui-kit';
import { ActForm } from '../acts/act-form.ts';
import { CHANGED, PROJECT } from '../project/project-in-view.ts';
import type { AgreementOnProjectFragment } from '@shixiao/data-access';
import type { AskedField, Filled } from '../acts/act-form.ts';

/** Draws up the text, or changes it: with every change all signatures fall, for what they stood under is no more. */
@Component({
  selector: 'sx-agreement-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActForm, FileDrop],
  template: `
    @if (agreement(); as it) {
      <sx-act-form [name]="'agreement.' + it.id + '.' + it.version" [action]="words.t('project.agreement.change')" [explanation]="words.t('project.agreement.changeHint')" [fields]="fields()" [acting]="changing" [perform]="change">
        <sx-file-drop [isMultiple]="false" accept="application/pdf" [maxSize]="uploads.maxSize()" [files]="uploads.files()" (chosen)="attach($event)" (removed)="uploads.remove($event)" (resumed)="uploads.resume($event)" />
      </sx-act-form>
    } @else {
      <sx-act-form [name]="'agreement.' + project.id()" [startsOpen]="true" [action]="words.t('project.agreement.drawUp')" [explanation]="words.t('project.agreement.drawUpHint')" [fields]="fields()" [acting]="drawing" [perform]="drawUp">
        <sx-file-drop [isMultiple]="false" accept="application/pdf" [maxSize]="uploads.maxSize()" [files]="uploads.files()" (chosen)="attach($event)" (removed)="uploads.remove($event)" (resumed)="uploads.resume($event)" />
      </sx-act-form>
    }
  `,
})
export class AgreementText {
  /** Absent until it is drawn up. */
  readonly agreement = input<AgreementOnProjectFragment>();

  protected readonly words = injectWords();
  protected readonly project = inject(PROJECT);
  protected readonly uploads = injectUploads(this.words);
  protected readonly drawing = injectAct(DrawUpAgreementDocument, CHANGED);
  protected readonly changing = injectAct(ChangeAgreementDocument, CHANGED);
  protected readonly fields = computed((): readonly AskedField[] => [
    { key: 'text', label: this.words.t('project.agreement.text'), help: this.words.t('project.agreement.textHint'), kind: 'long', initial: this.agreement()?.text ?? '' },
  ]);
  private readonly uploadId = computed(() => this.uploads.files().find(({ state }) => state === 'done')?.uploadId ?? null);

  protected readonly drawUp = async (of: Filled) => this.drawing.perform({ projectId: this.project.id(), text: of('text'), uploadId: this.uploadId() });
  protected readonly change = async (of: Filled) => {
    const { id: agreementId = '', version: expectedVersion = 0 } = this.agreement() ?? {};
    return this.changing.perform({ agreementId, text: of('text'), uploadId: this.uploadId(), expectedVersion });
  };

  protected attach(files: readonly File[]): void {
    for (const { id } of this.uploads.files()) this.uploads.remove(id);
    const [file] = files;
    if (file) void this.uploads.send(file);
  }
}
