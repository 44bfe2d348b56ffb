import { BpmnModdle } from 'bpmn-moddle';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a diagram draws, flat: texts outside of shapes, shapes, the pieces of its lines. */
export interface Drawing {
  readonly texts: readonly Drawn[];
  /** Events, gateways and tasks: what contains nothing. */
  readonly shapes: readonly Drawn[];
  readonly subProcesses: readonly Drawn[];
  /** Each straight piece of a line as a box without thickness; `ends` are what the line connects. */
  readonly lines: readonly (Drawn & { readonly ends: readonly string[] })[];
  /** Flow elements that are not drawn. */
  readonly missing: readonly string[];
}

export interface Drawn {
  readonly id: string;
  readonly box: Box;
}

/** The part of a moddle object that is read here. */
interface Moddle {
  readonly $type: string;
  readonly id: string;
  readonly bounds?: Box;
  readonly label?: { readonly bounds?: Box };
  readonly waypoint?: readonly { readonly x: number; readonly y: number }[];
  readonly bpmnElement?: Moddle;
  readonly sourceRef?: Moddle;
  readonly targetRef?: Moddle;
  readonly attachedToRef?: Moddle;
  readonly rootElements?: readonly Moddle[];
  readonly flowElements?: readonly Moddle[];
  readonly diagrams?: readonly { readonly plane: { readonly planeElement: readonly Moddle[] } }[];
}

const CONTAINERS = ['bpmn:SubProcess', 'bpmn:Lane', 'bpmn:Participant'];

export async function drawingOf(xml: string): Promise<Drawing> {
  const root = (await new BpmnModdle().fromXML(xml, 'bpmn:Definitions', { lax: true })).rootElement as unknown as Moddle;
  const drawn = (root.diagrams ?? []).flatMap((diagram) => diagram.plane.planeElement);
  const boxes = drawn.flatMap(({ bounds, bpmnElement }) => (bounds && bpmnElement ? [{ id: bpmnElement.id, box: bounds, element: bpmnElement }] : []));
  const known = new Set(drawn.map(({ bpmnElement }) => bpmnElement?.id));
  return {
    texts: drawn.flatMap(({ label, bpmnElement }) => (label?.bounds && bpmnElement ? [{ id: bpmnElement.id, box: label.bounds }] : [])),
    shapes: boxes.filter(({ element }) => !CONTAINERS.includes(element.$type)),
    subProcesses: boxes.filter(({ element }) => element.$type === 'bpmn:SubProcess'),
    lines: drawn.flatMap(({ waypoint = [], bpmnElement }) =>
      waypoint.slice(1).map((to, index) => ({ id: bpmnElement?.id ?? '', box: between(waypoint[index] ?? to, to), ends: endsOf(bpmnElement) })),
    ),
    missing: (root.rootElements ?? []).flatMap(elementsIn).filter((id) => !known.has(id)),
  };
}

function elementsIn({ flowElements = [] }: Moddle): readonly string[] {
  return flowElements.flatMap((element) => [element.id, ...elementsIn(element)]);
}

function endsOf(flow: Moddle | undefined): readonly string[] {
  return [flow?.sourceRef, flow?.targetRef, flow?.sourceRef?.attachedToRef].flatMap((end) => end?.id ?? []);
}

function between(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): Box {
  return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
}

/** Whether two boxes share more than `slack` pixels both ways. */
export function meet(a: Box, b: Box, slack = 1): boolean {
  return (
    a.x + slack < b.x + b.width && b.x + slack < a.x + a.width && a.y + slack < b.y + b.height && b.y + slack < a.y + a.height
  );
}

/** The four edges of a box, two pixels thick. */
export function edgesOf({ x, y, width, height }: Box): readonly Box[] {
  return [
    { x, y: y - 1, width, height: 2 },
    { x, y: y + height - 1, width, height: 2 },
    { x: x - 1, y, width: 2, height },
    { x: x + width - 1, y, width: 2, height },
  ];
}
