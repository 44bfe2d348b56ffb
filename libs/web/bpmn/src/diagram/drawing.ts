/**
 * The drawing: everything asked of bpmn-js, as functions over its viewer. bpmn-js is loaded when the first diagram is opened.
 */
import type Viewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type { ElementLike } from 'diagram-js/lib/core/Types';
import type { Shape } from 'diagram-js/lib/model/Types';
import type { Mark } from '../marks/mark.ts';
import { badge, badgeLeft } from './badges.ts';
import type { Box } from './focus.ts';

export type { Viewer };

/** Badges of steps would hide the steps below this zoom; those of stages stay. */
const STEP_BADGES_FROM = 0.4;
const BADGES = 'sx-mark';
const TAKEN = 'sx-taken';
const SELECTED = 'sx-selected';
const SMALL = 60;
const FRAME = 'sx-frame';
/** Of tasks, whose symbol makes room for a name of three lines. */
const TASK = 'sx-task';
const MARGIN = 30;

/** An empty drawing in `container`. Colours are variables, so that light and dark need no second drawing. */
export async function openViewer(container: HTMLElement): Promise<Viewer> {
  const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer');
  return new NavigatedViewer({
    container,
    bpmnRenderer: {
      defaultFillColor: 'var(--sx-bpmn-paper)',
      defaultStrokeColor: 'var(--sx-bpmn-ink)',
      defaultLabelColor: 'var(--sx-bpmn-ink)',
    },
    // Named, as names are measured outside of the container.
    textRenderer: {
      defaultStyle: { fontFamily: getComputedStyle(container).fontFamily, fontSize: 12 },
      externalStyle: { fontSize: 11 },
    },
    // That of diagram-js takes the wheel from the page wherever the pointer passes; see wheel.ts.
    zoomScroll: { enabled: false },
  });
}

/** What a mouse, finger or pen touched: the id of an element that is no connection. */
export function onTouched(viewer: Viewer, touched: (element: string | null) => void): void {
  viewer.get<EventBus>('eventBus').on('element.click', ({ element }: { element: ElementLike & { waypoints?: unknown } }) => {
    const root = viewer.get<Canvas>('canvas').getRootElement();
    touched(element === root || element.waypoints ? null : idOf(element));
  });
}

/** Names the drawing for those who do not see it. The drawing itself takes the focus, for the keyboard. */
export function nameDrawing(viewer: Viewer, name: string): void {
  const svg = canvasOf(viewer).getContainer().querySelector(':scope > svg');
  svg?.setAttribute('role', 'img');
  svg?.setAttribute('aria-label', name);
}

/**
 * Puts marks on everything, and takes those of before away. `stages`, with what goes before the word on their badge, keep it
 * however small the drawing is.
 */
export function showMarks(
  viewer: Viewer,
  marks: ReadonlyMap<string, Mark>,
  stages: ReadonlyMap<string, string>,
  takenFlows: readonly string[],
  wordOf: (mark: Mark) => string,
): void {
  const overlays = viewer.get<Overlays>('overlays');
  overlays.remove({ type: BADGES });
  const taken = new Set(takenFlows);
  const names = namesBeside(viewer);
  canvasOf(viewer).getContainer().classList.toggle('sx-has-taken', taken.size > 0);
  viewer.get<ElementRegistry>('elementRegistry').forEach((element, graphics) => {
    // A name beside its element is drawn as one of its own, with another id, and takes no mark.
    const mark = marks.get(element.id);
    if (mark) graphics.setAttribute('data-mark', mark);
    else graphics.removeAttribute('data-mark');
    graphics.classList.toggle(TAKEN, taken.has(element.id));
    graphics.classList.toggle(FRAME, Boolean((element as ElementLike & { children?: unknown[] }).children?.length));
    graphics.classList.toggle(TASK, (element as ElementLike & { type?: string }).type?.endsWith('Task') === true);
    const box = boxOf(element);
    if (!mark || !box) return;
    const number = stages.get(element.id);
    const isStage = number !== undefined;
    if (mark === 'ahead' && !isStage) return;
    const small = box.width < SMALL;
    const word = [number, wordOf(mark)].filter(Boolean).join(' ');
    overlays.add(element.id, BADGES, {
      html: badge(mark, small ? undefined : word),
      position: small ? { top: -10, right: 6 } : { top: -11, left: badgeLeft(box, word, names) },
      show: isStage ? {} : { minZoom: STEP_BADGES_FROM },
      scale: isStage ? { min: 0.85, max: 1.2 } : { min: 0.6, max: 1.2 },
    });
  });
}

export function showSelected(viewer: Viewer, before: string | null, after: string | null): void {
  const canvas = canvasOf(viewer);
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  if (before && registry.get(before)) canvas.removeMarker(before, SELECTED);
  if (after && registry.get(after)) canvas.addMarker(after, SELECTED);
}

/** Moves the drawing just as far as the element needs to be seen. */
export function bringIntoView(viewer: Viewer, element: string): void {
  const found = viewer.get<ElementRegistry>('elementRegistry').get(element);
  if (found) canvasOf(viewer).scrollToElement(found as Shape, 60);
}

export function boxAt(viewer: Viewer, element: string): Box | undefined {
  const found = viewer.get<ElementRegistry>('elementRegistry').get(element);
  return found && boxOf(found);
}

export function showBox(viewer: Viewer, box: Box): void {
  canvasOf(viewer).viewbox({ ...box });
}

export function shownBox(viewer: Viewer): Box {
  const { x, y, width, height } = canvasOf(viewer).viewbox();
  return { x, y, width, height };
}

/** Tells whether the drawing has been moved or zoomed: equal before and after where it has not, whatever the window's size. */
export function placeOf(viewer: Viewer): string {
  const { x, y, scale } = canvasOf(viewer).viewbox();
  return [x, y, scale].map((value) => value.toFixed(3)).join(' ');
}

/** The size of the window onto the drawing, in pixels. */
export function windowOf(viewer: Viewer): { width: number; height: number } {
  return canvasOf(viewer).getSize();
}

export function fit(viewer: Viewer): void {
  const canvas = canvasOf(viewer);
  const { inner } = canvas.viewbox();
  const { width, height } = canvas.getSize();
  const scale = Math.min(width / (inner.width + 2 * MARGIN), height / (inner.height + 2 * MARGIN), 1);
  showAround(viewer, { x: inner.x + inner.width / 2, y: inner.y + inner.height / 2 }, scale);
}

/** `factor` above 1 brings closer. `at`: the point that stays, in pixels of the window; absent for its middle. */
export function zoomBy(viewer: Viewer, factor: number, at?: { x: number; y: number }): void {
  const canvas = canvasOf(viewer);
  const { width, height } = canvas.getSize();
  const wanted = Math.min(Math.max(canvas.zoom() * factor, 0.08), 4);
  canvas.zoom(wanted, at ?? { x: width / 2, y: height / 2 });
}

export function moveBy(viewer: Viewer, dx: number, dy: number): void {
  canvasOf(viewer).scroll({ dx, dy });
}

/** To be called when the window has another size: what was in its middle stays there. */
export function resized(viewer: Viewer): void {
  const canvas = canvasOf(viewer);
  const before = canvas.viewbox();
  const scale = canvas.zoom();
  const middle = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  canvas.resized();
  showAround(viewer, middle, scale);
}

function showAround(viewer: Viewer, middle: { x: number; y: number }, scale: number): void {
  const size = canvasOf(viewer).getSize();
  const [width, height] = [size.width / scale, size.height / scale];
  // A window that is not laid out has no middle.
  if (width > 0 && height > 0) showBox(viewer, { x: middle.x - width / 2, y: middle.y - height / 2, width, height });
}

/** Where the names stand that are drawn beside their elements. */
function namesBeside(viewer: Viewer): readonly Box[] {
  const labels = viewer.get<ElementRegistry>('elementRegistry').filter((element) => Boolean((element as Labelled).labelTarget));
  return labels.flatMap((label) => boxOf(label) ?? []);
}

type Labelled = ElementLike & { labelTarget?: { id: string } };

function canvasOf(viewer: Viewer): Canvas {
  return viewer.get<Canvas>('canvas');
}

/** A name beside its element is drawn as an element of its own; touching it is touching the element. */
function idOf(element: Labelled): string {
  return element.labelTarget?.id ?? element.id;
}

function boxOf(element: ElementLike): Box | undefined {
  const { x, y, width, height } = element as ElementLike & Partial<Box>;
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return { x, y, width, height };
}
