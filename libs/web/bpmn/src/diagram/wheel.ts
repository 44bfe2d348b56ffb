/**
 * The wheel on the drawing. It belongs to the page until somebody presses a button on the drawing, and again once the pointer
 * has left: a page that stops scrolling because a diagram came under the pointer is a trap. With Ctrl or ⌘ held down, as
 * by two fingers on a touchpad, it always zooms.
 */
interface WheelMoves {
  /** `factor` above 1 brings closer; `at` in pixels from the container's corner. */
  zoomBy(factor: number, at: { x: number; y: number }): void;
}

const LINE = 16;
/** Pixels of the wheel that make the drawing twice as large. */
const DOUBLED_BY = 400;

/** Listens on `container` until the function that it returns is called. */
export function followWheel(container: HTMLElement, { zoomBy }: WheelMoves): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let isTaken = false;
  container.addEventListener('pointerdown', () => (isTaken = true), { signal });
  container.addEventListener('pointerleave', () => (isTaken = false), { signal });
  const turn = (event: WheelEvent) => {
    if (!isTaken && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
    const corner = container.getBoundingClientRect();
    zoomBy(2 ** (-pixels / DOUBLED_BY), { x: event.clientX - corner.left, y: event.clientY - corner.top });
  };
  container.addEventListener('wheel', turn, { signal, passive: false });
  return () => {
    listening.abort();
  };
}
