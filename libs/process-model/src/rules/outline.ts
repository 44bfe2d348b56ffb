import type { SourceDocument, SourceElement } from '../source/source.ts';
import { flag, is, many, one } from '../source/attributes.ts';

/** A level of a process: the process itself or a sub-process, with what lies directly in it. */
export interface Level {
  readonly element: SourceElement;
  readonly process: SourceElement;
  /** The level around it; absent for a process. */
  readonly around?: Level;
  readonly nodes: readonly SourceElement[];
  /** The innermost transaction that it is or lies in. */
  readonly transaction?: SourceElement;
}

/**
 * What the rules need to know about how a file hangs together. It is gathered in one pass, without recursion: a file may be
 * nested ten thousand levels deep.
 */
export interface Outline {
  readonly document: SourceDocument;
  /** The executable processes with their lanes and flow elements, in document order, and the message flows. */
  readonly elements: readonly SourceElement[];
  /** The level of a process or sub-process. */
  levelOf(container: SourceElement): Level | undefined;
  /** The level of a process and of every sub-process in it, outer ones first. */
  levelsOf(process: SourceElement): readonly Level[];
  /** The level that an element lies in. */
  levelAround(element: SourceElement): Level | undefined;
  /** By the flows' own ends: many tools leave out the `incoming` and `outgoing` of an element. */
  incoming(node: SourceElement): readonly SourceElement[];
  outgoing(node: SourceElement): readonly SourceElement[];
  /** The boundary events of an activity. */
  attached(activity: SourceElement): readonly SourceElement[];
  associated(source: SourceElement): readonly SourceElement[];
  associatedFrom(target: SourceElement): readonly SourceElement[];
}

/** Only executable processes are checked: one that shows how a partner works may be a sketch. */
export function isExecutable(process: SourceElement): boolean {
  return is(process, 'bpmn:Process') && flag(process, 'isExecutable');
}

type Lists<Value> = Map<SourceElement, Value[]>;
type Links = Lists<SourceElement>;

interface Gathered {
  readonly elements: SourceElement[];
  readonly levels: Map<SourceElement, Level & { readonly nodes: SourceElement[] }>;
  readonly byProcess: Lists<Level>;
  readonly around: Map<SourceElement, Level>;
  readonly incoming: Links;
  readonly outgoing: Links;
  readonly attached: Links;
  readonly associated: Links;
  readonly associatedFrom: Links;
}

export function outlineOf(document: SourceDocument): Outline {
  const found: Gathered = {
    elements: [],
    levels: new Map(),
    byProcess: new Map(),
    around: new Map(),
    incoming: new Map(),
    outgoing: new Map(),
    attached: new Map(),
    associated: new Map(),
    associatedFrom: new Map(),
  };
  const roots = many(document.definitions, 'rootElements');
  for (const root of roots) {
    if (is(root, 'bpmn:Process')) gatherProcess(root, found);
    for (const artifact of many(root, 'artifacts')) gatherLinks(artifact, found);
  }
  const messageFlows = roots.flatMap((root) => many(root, 'messageFlows'));
  return {
    document,
    elements: [...found.elements, ...messageFlows],
    levelOf: (container) => found.levels.get(container),
    levelsOf: (process) => found.byProcess.get(process) ?? [],
    levelAround: (element) => found.around.get(element),
    incoming: (node) => found.incoming.get(node) ?? [],
    outgoing: (node) => found.outgoing.get(node) ?? [],
    attached: (activity) => found.attached.get(activity) ?? [],
    associated: (source) => found.associated.get(source) ?? [],
    associatedFrom: (target) => found.associatedFrom.get(target) ?? [],
  };
}

function gatherProcess(process: SourceElement, found: Gathered): void {
  const checked = isExecutable(process);
  const todo = [process];
  for (let element = todo.pop(); element !== undefined; element = todo.pop()) {
    if (checked) found.elements.push(element);
    gatherLinks(element, found);
    const children = is(element, 'bpmn:Lane')
      ? many(one(element, 'childLaneSet'), 'lanes')
      : is(element, 'bpmn:FlowElementsContainer')
        ? enter(element, process, found)
        : [];
    // Backwards, so that the first child comes off the stack first.
    for (const child of [...children].reverse()) todo.push(child);
  }
}

function enter(container: SourceElement, process: SourceElement, found: Gathered): readonly SourceElement[] {
  const around = found.around.get(container);
  const transaction = is(container, 'bpmn:Transaction') ? container : around?.transaction;
  const level = {
    element: container,
    process,
    ...(around && { around }),
    nodes: [] as SourceElement[],
    ...(transaction && { transaction }),
  };
  found.levels.set(container, level);
  link(found.byProcess, process, level);
  const lanes = many(container, 'laneSets').flatMap((set) => many(set, 'lanes'));
  const elements = many(container, 'flowElements');
  for (const element of elements) {
    found.around.set(element, level);
    if (is(element, 'bpmn:FlowNode')) level.nodes.push(element);
  }
  // Those of a process are gathered with the root elements.
  if (around) for (const artifact of many(container, 'artifacts')) gatherLinks(artifact, found);
  return [...lanes, ...elements];
}

function gatherLinks(element: SourceElement, found: Gathered): void {
  if (is(element, 'bpmn:SequenceFlow')) {
    link(found.outgoing, one(element, 'sourceRef'), element);
    link(found.incoming, one(element, 'targetRef'), element);
  } else if (is(element, 'bpmn:BoundaryEvent')) {
    link(found.attached, one(element, 'attachedToRef'), element);
  } else if (is(element, 'bpmn:Association')) {
    link(found.associated, one(element, 'sourceRef'), one(element, 'targetRef'));
    link(found.associatedFrom, one(element, 'targetRef'), one(element, 'sourceRef'));
  }
}

function link<Value>(links: Lists<Value>, from: SourceElement | undefined, to: Value | undefined): void {
  if (from === undefined || to === undefined) return;
  const known = links.get(from);
  if (known) known.push(to);
  else links.set(from, [to]);
}
