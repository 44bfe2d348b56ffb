/** Fingers on the drawing: one moves it, two bring it closer; diagram-js knows the mouse alone. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TouchMoves {
  /** In pixels. */
  moveBy(dx: number, dy: number): void;
  /** `factor` above 1 brings closer; `at` in pixels from the container's corner. */
  zoomBy(factor: number, at: Point): void;
}

/** Listens on `container` until the function that it returns is called. */
export function followFingers(container: HTMLElement, { moveBy, zoomBy }: TouchMoves): () => void {
  const fingers = new Map<number, Point>();
  const listening = new AbortController();
  const on = (type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void) => {
    const target = type === 'pointerdown' ? container : container.ownerDocument;
    const options = { signal: listening.signal, passive: true };
    target.addEventListener(type, (event) => event instanceof PointerEvent && event.pointerType === 'touch' && act(event), options);
  };
  on('pointerdown', (event) => fingers.set(event.pointerId, pointOf(event)));
  on('pointermove', (event) => {
    if (!fingers.has(event.pointerId)) return;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, pointOf(event));
    const after = [...fingers.values()];
    const [from, to] = [middleOf(before), middleOf(after)];
    moveBy(to.x - from.x, to.y - from.y);
    if (after.length !== 2) return;
    const corner = container.getBoundingClientRect();
    const factor = spreadOf(after) / Math.max(spreadOf(before), 1);
    zoomBy(factor, { x: to.x - corner.left, y: to.y - corner.top });
  });
  const lift = (event: PointerEvent) => fingers.delete(event.pointerId);
  on('pointerup', lift);
  on('pointercancel', lift);
  return () => {
    listening.abort();
  };
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function spreadOf([first, second]: readonly Point[]): number {
  return first && second ? Math.hypot(first.x - second.x, first.y - second.y) : 0;
}
