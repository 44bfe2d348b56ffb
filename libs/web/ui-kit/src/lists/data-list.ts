import { NgTemplateOutlet } from '@angular/common';
import { Component, Directive, TemplateRef, computed, contentChildren, inject, input } from '@angular/core';

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Figures stand at the end of their column. */
  readonly isNumber?: boolean;
}

/** How one column's cell is drawn: `<ng-template sxCell="title" let-row>…</ng-template>`. */
@Directive({ selector: 'ng-template[sxCell]' })
export class DataCell {
  readonly sxCell = input.required<string>();
  readonly template = inject<TemplateRef<{ $implicit: never }>>(TemplateRef);
}

interface Identified {
  readonly id: string;
}

/** Rows in columns; on a phone each row is a card whose values carry the column's label. The first column names the row. */
@Component({
  selector: 'sx-data-list',
  imports: [NgTemplateOutlet],
  templateUrl: './data-list.html',
  styleUrl: './data-list.css',
})
export class DataList {
  /** What the list is of, read out by screen readers. */
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly Column[]>();
  readonly rows = input.required<readonly Identified[]>();

  private readonly cells = contentChildren(DataCell);
  private readonly templates = computed(() => new Map(this.cells().map((cell) => [cell.sxCell(), cell.template])));

  protected templateOf(key: string): TemplateRef<unknown> | null {
    return this.templates().get(key) ?? null;
  }
}
