import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ViewEncapsulation,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  model,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { ElementRef } from '@angular/core';
import { ElementDetailsComponent } from '../details/element-details.component.ts';
import type { ElementFacts, ExplanationFacts, Language, ProcessFacts } from '../facts/process-facts.ts';
import { tellList } from '../i18n/tell.ts';
import { injectWords } from '../i18n/words.ts';
import { numberOf, structureOf, withEnglishLabels } from '../labels/structure.ts';
import { ProcessMarkComponent } from '../marks/mark.component.ts';
import { MARKS, marksOf } from '../marks/mark.ts';
import { currentStages, outlineOf } from '../outline/outline.ts';
import * as drawing from './drawing.ts';
import type { Viewer } from './drawing.ts';
import { stageInFocus, stepInFocus, viewOf } from './focus.ts';
import { LiveProcessIconComponent } from './live-process-icon.component.ts';
import { followFingers } from './touch-navigation.ts';
import type { TouchMoves } from './touch-navigation.ts';
import { followWheel } from './wheel.ts';

const CLOSER = 1.25;
/** By how many pixels an arrow key moves on. */
const STRIDE = 60;

/**
 * The diagram that runs, with where it is now. To be looked at, never changed. bpmn-js and its styles come with the first
 * diagram. Give the element a height, or it takes its own.
 */
@Component({
  selector: 'sx-live-process',
  imports: [ProcessMarkComponent, ElementDetailsComponent, LiveProcessIconComponent],
  templateUrl: './live-process.component.html',
  styleUrls: ['./bpmn-js.css', '../marks/palette.css', './live-process.component.css'],
  // bpmn-js makes its elements itself, out of reach of styles that hold for the template alone.
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LiveProcessComponent {
  readonly process = input.required<ProcessFacts>();
  readonly language = input<Language>('zh');
  /** Id of the element that is looked at; `null` for none. */
  readonly selected = model<string | null>(null);
  /** Why the selected element stands where it does; shown once it is that of the selected one. */
  readonly explanation = input<ExplanationFacts | null>();
  /** What is late depends on it: milliseconds since 1970; absent for the time at which the process came in. */
  readonly now = input<number>();

  protected readonly words = injectWords(this.language);
  private readonly sheet = viewChild.required<ElementRef<HTMLElement>>('sheet');
  private readonly viewer = signal<Viewer | undefined>(undefined);
  /** What is drawn, counted: marks are put on anew after each drawing. */
  private readonly drawn = signal(0);
  private arranged: { readonly show: (viewer: Viewer) => void; readonly at: string } | undefined;
  protected readonly failed = signal(false);
  protected readonly ready = computed(() => this.drawn() > 0);
  protected readonly legend = MARKS;

  private readonly keys: Readonly<Record<string, (() => void) | undefined>> = {
    '+': () => this.zoomIn(),
    '=': () => this.zoomIn(),
    '-': () => this.zoomOut(),
    '0': () => this.fit(),
    c: () => this.goToCurrent(),
    n: () => this.step(1),
    p: () => this.step(-1),
    Escape: () => this.deselect(),
    ArrowLeft: () => this.move(STRIDE, 0),
    ArrowRight: () => this.move(-STRIDE, 0),
    ArrowUp: () => this.move(0, STRIDE),
    ArrowDown: () => this.move(0, -STRIDE),
  };

  private readonly bpmn = computed(() => this.process().bpmn);
  private readonly structure = computed(() => structureOf(this.bpmn()));
  private readonly labelled = computed(() => (this.language() === 'en' ? withEnglishLabels(this.bpmn()) : this.bpmn()));
  private readonly time = computed(() => this.now() ?? (this.process(), Date.now()));
  private readonly marks = computed(() => marksOf(this.process(), this.time()));
  /** Stages and steps in the order of the outline, which the keys and buttons follow. */
  private readonly order = computed(() =>
    outlineOf(this.process(), this.structure(), this.time()).flatMap(({ element, steps }) => [
      element,
      ...steps.map((step) => step.element),
    ]),
  );

  protected readonly nowAt = computed(() => {
    const stages = currentStages(this.process()).map(({ name }) => name[this.language()]);
    return stages.length === 0 ? undefined : this.words()?.('nowAt', { stages: tellList(stages, this.language()) });
  });

  protected readonly shown = computed<ElementFacts | undefined>(() => {
    const selected = this.selected();
    return this.process().elements.find(({ element }) => element === selected);
  });
  protected readonly shownMark = computed(() => this.marks().get(this.shown()?.element ?? '') ?? 'ahead');

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => void this.open(destroyed));
    effect(() => void this.draw(this.viewer(), this.labelled()));
    effect(() => {
      this.mark();
    });
    effect((onCleanup) => {
      const selected = this.selected();
      const viewer = this.viewer();
      if (!viewer || this.drawn() === 0) return;
      drawing.showSelected(viewer, null, selected);
      if (selected) drawing.bringIntoView(viewer, selected);
      onCleanup(() => {
        drawing.showSelected(viewer, selected, null);
      });
    });
  }

  protected zoomIn(): void {
    this.with((viewer) => {
      drawing.zoomBy(viewer, CLOSER);
    });
  }

  protected zoomOut(): void {
    this.with((viewer) => {
      drawing.zoomBy(viewer, 1 / CLOSER);
    });
  }

  protected fit(): void {
    this.arrange(drawing.fit);
  }

  /** To where the process is now; the whole diagram where it is nowhere. */
  protected goToCurrent(): void {
    this.arrange((viewer) => {
      const stage = stageInFocus(this.process());
      const stageBox = stage && drawing.boxAt(viewer, stage);
      if (!stageBox) {
        drawing.fit(viewer);
        return;
      }
      const step = stepInFocus(this.marks(), this.structure(), (element) => this.liesIn(element, stage));
      drawing.showBox(viewer, viewOf(stageBox, step === undefined ? undefined : drawing.boxAt(viewer, step), drawing.windowOf(viewer)));
    });
  }

  /** `by` 1 for the next element of the outline, -1 for the one before; from nothing, where the process is now. */
  protected step(by: 1 | -1): void {
    const order = this.order();
    const at = order.indexOf(this.selected() ?? '');
    const start = order.indexOf(stageInFocus(this.process()) ?? '');
    const next = at === -1 ? Math.max(start, 0) : Math.min(Math.max(at + by, 0), order.length - 1);
    this.selected.set(order[next] ?? null);
  }

  protected deselect(): void {
    this.selected.set(null);
  }

  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  private move(dx: number, dy: number): void {
    this.with((viewer) => {
      drawing.moveBy(viewer, dx, dy);
    });
  }

  private async open(destroyed: DestroyRef): Promise<void> {
    const sheet = this.sheet().nativeElement;
    const viewer = await drawing.openViewer(sheet).catch(() => undefined);
    if (!viewer) {
      this.failed.set(true);
      return;
    }
    if (destroyed.destroyed) {
      viewer.destroy();
      return;
    }
    const moves: TouchMoves = {
      moveBy: (dx, dy) => {
        drawing.moveBy(viewer, dx, dy);
      },
      zoomBy: (factor, at) => {
        drawing.zoomBy(viewer, factor, at);
      },
    };
    const letGoOfFingers = followFingers(sheet, moves);
    const letGoOfWheel = followWheel(sheet, moves);
    const sizes = new ResizeObserver(() => {
      // On its way out of the page a window has no size, and nothing can be shown in it.
      if (sheet.clientWidth === 0 || sheet.clientHeight === 0) return;
      this.with((open) => {
        this.resize(open);
      });
    });
    sizes.observe(sheet);
    destroyed.onDestroy(() => {
      letGoOfFingers();
      letGoOfWheel();
      sizes.disconnect();
      viewer.destroy();
    });
    drawing.onTouched(viewer, (element) => {
      this.selected.set(this.process().elements.some((known) => known.element === element) ? element : null);
    });
    this.viewer.set(viewer);
  }

  /** Draws the file. What was in view stays in view when only the language has changed. */
  private async draw(viewer: Viewer | undefined, bpmn: string): Promise<void> {
    if (!viewer) return;
    const before = untracked(this.drawn) > 0 ? drawing.shownBox(viewer) : undefined;
    const isDrawn = await viewer.importXML(bpmn).then(
      () => true,
      () => false,
    );
    // A newer drawing is under way.
    if (untracked(this.labelled) !== bpmn) return;
    this.failed.set(!isDrawn);
    if (!isDrawn) return;
    this.drawn.update((count) => count + 1);
    if (before) drawing.showBox(viewer, before);
    else this.goToCurrent();
  }

  private mark(): void {
    const [viewer, words, process] = [this.viewer(), this.words(), this.process()];
    if (!viewer || !words || this.drawn() === 0) return;
    const stages = new Map(process.stages.map(({ element }) => [element, numberOf(this.structure().get(element)?.name) ?? '']));
    drawing.showMarks(viewer, this.marks(), stages, process.takenFlows, (mark) => words(`mark.${mark}`));
    const at = this.nowAt();
    drawing.nameDrawing(viewer, at ? words('diagram', { at }) : words('diagramNowhere'));
  }

  /** Shows a part of the drawing that follows the window's size for as long as nobody moves on from there. */
  private arrange(show: (viewer: Viewer) => void): void {
    this.with((viewer) => {
      show(viewer);
      this.arranged = { show, at: drawing.placeOf(viewer) };
    });
  }

  private resize(viewer: Viewer): void {
    const { arranged } = this;
    const isUntouched = arranged?.at === drawing.placeOf(viewer);
    drawing.resized(viewer);
    if (arranged && isUntouched) this.arrange(arranged.show);
  }

  private liesIn(element: string, stage: string | undefined): boolean {
    const parent = this.structure().get(element)?.parent;
    return parent !== undefined && (parent === stage || this.liesIn(parent, stage));
  }

  private with(act: (viewer: Viewer) => void): void {
    const viewer = untracked(this.viewer);
    if (viewer && untracked(this.drawn) > 0) act(viewer);
  }
}
