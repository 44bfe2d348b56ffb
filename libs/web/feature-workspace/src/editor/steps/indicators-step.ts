import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input } from '@angular/core';
import { FindOrganisationsDocument, injectQuery } from '@shixiao/data-access';
import { injectConfirm, injectWords } from '@shixiao/ui-kit';
import { DRAFT } from '../draft/inject-draft.ts';
import { DraftFieldControl } from '../fields/draft-field.ts';
import { focusField } from '../fields/focus-field.ts';
import { LACKS } from '../missing/lacks.ts';
import type { OrganisationKind } from '@shixiao/contract';
import type { FieldChoice } from '../fields/draft-field.ts';

export interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** What is promised: indicators of outcome, each so that somebody else gets the same figure. */
@Component({
  selector: 'sx-indicators-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftFieldControl],
  templateUrl: './indicators-step.html',
  styleUrl: './items.css',
})
export class IndicatorsStep {
  /** Outcomes that the call asks for. */
  readonly wanted = input<readonly Wanted[]>([]);

  protected readonly words = injectWords();
  private readonly draft = inject(DRAFT);
  protected readonly lacks = inject(LACKS);
  private readonly confirm = injectConfirm();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly indicators = computed(() => this.draft.content()?.indicators ?? []);
  protected readonly unanswered = computed(() => {
    const answered = new Set(this.indicators().map(({ answers }) => answers));
    return this.wanted().filter(({ id }) => !answered.has(id));
  });
  private readonly verifiers = injectQuery(FindOrganisationsDocument, () => ({ kind: 'verifier' as OrganisationKind, text: null, first: 100 }));
  private readonly authorities = injectQuery(FindOrganisationsDocument, () => ({ kind: 'government' as OrganisationKind, text: null, first: 100 }));
  /** Whoever promises does not measure, so only others can be chosen. */
  protected readonly measurers = computed<readonly FieldChoice[]>(() =>
    [this.verifiers, this.authorities].flatMap((reading) =>
      (reading.data()?.organisations.edges ?? []).map(({ node }) => ({
        value: node.id,
        label: this.words.organisation(node),
        group: this.words.t(`terms.OrganisationKind.${node.kind}`),
      })),
    ),
  );

  protected wantedName(id: string | null): string | undefined {
    return this.wanted().find((each) => each.id === id)?.name;
  }

  /** What the call says already is not asked again. */
  protected add(wanted?: Wanted): void {
    const id = crypto.randomUUID();
    const facts = { answers: wanted?.id ?? null, name: wanted?.name ?? '', unit: wanted?.unit ?? '' };
    this.draft.change({ field: ['indicators', id], value: facts });
    focusField(this.host.nativeElement, `indicators.${id}.${wanted ? 'source' : 'name'}`);
  }

  protected async remove(id: string, name: string): Promise<void> {
    const question = { title: this.words.t('workspace.editor.removeIndicator', { name }), action: this.words.t('workspace.editor.remove'), reason: 'none', isDanger: true } as const;
    if (await this.confirm(question)) this.draft.change({ field: ['indicators', id] });
  }
}
