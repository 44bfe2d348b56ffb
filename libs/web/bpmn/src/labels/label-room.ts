/**
 * Room for the names that stand beside events, gateways and flows. The file gives each as much as its Chinese name takes, and
 * bpmn-js breaks a name where its room ends, within a word if it must.
 */
const DI = 'http://www.omg.org/spec/BPMN/20100524/DI';
const DC = 'http://www.omg.org/spec/DD/20100524/DC';

/** Of a Latin letter in the size of the names beside elements, in the diagram's units. */
const LETTER = 6.4;
const WIDEST = 90;

interface Span {
  readonly start: number;
  readonly width: number;
}

/** Widens the rooms in `document` for the names of `nameOf`, by id. */
export function makeRoom(document: Document, nameOf: (id: string) => string): void {
  for (const label of document.getElementsByTagNameNS(DI, 'BPMNLabel')) {
    const drawn = label.parentElement;
    const bounds = boundsIn(label);
    if (!drawn || !bounds) continue;
    const room = widened(spanOf(bounds), boundsIn(drawn), nameOf(drawn.getAttribute('bpmnElement') ?? ''));
    bounds.setAttribute('x', String(room.start));
    bounds.setAttribute('width', String(room.width));
  }
}

/** As wide as the name, never narrower than it was; where it stands beside its element, it grows away from it. */
function widened(room: Span, element: Element | undefined, name: string): Span {
  const width = Math.max(room.width, Math.min(WIDEST, Math.ceil(name.length * LETTER) + 4));
  const beside = element && spanOf(element);
  if (!beside) return { start: room.start, width };
  if (room.start >= beside.start + beside.width) return { start: room.start, width };
  if (room.start + room.width <= beside.start) return { start: room.start + room.width - width, width };
  return { start: room.start + (room.width - width) / 2, width };
}

function boundsIn(element: Element): Element | undefined {
  return [...element.children].find((child) => child.namespaceURI === DC && child.localName === 'Bounds');
}

function spanOf(bounds: Element): Span {
  return { start: Number(bounds.getAttribute('x')), width: Number(bounds.getAttribute('width')) };
}
