/** What one element of the file says of itself: the process part and the drawing part. */
interface Piece {
  readonly semantic: string;
  readonly shape: string;
}

type NodeType = 'startEvent' | 'endEvent' | 'userTask' | 'serviceTask' | 'manualTask' | `${'exclusive' | 'parallel' | 'inclusive'}Gateway`;

const EXTENSIONS: Partial<Record<NodeType, string>> = {
  userTask:
    '<bpmn:extensionElements><zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="case-officers" /></bpmn:extensionElements>',
  serviceTask: '<bpmn:extensionElements><zeebe:taskDefinition type="notify" /></bpmn:extensionElements>',
};

const NODES_PER_STAGE = 12;

/**
 * A process drawn with shapes that has exactly `size` flow nodes (at least 15): stages one after another, each with a user
 * task, an exclusive choice by FEEL, a parallel and an inclusive split and join. All that is come to on the way is a user
 * task or a job.
 */
export function largeModel(size: number): string {
  const drawing = new Drawing();
  const start = drawing.node('startEvent');
  let last = start;
  while (drawing.count + NODES_PER_STAGE + 1 <= size) last = drawing.stage(last);
  while (drawing.count + 1 < size) last = drawing.after(last, 'manualTask');
  drawing.after(last, 'endEvent');
  return drawing.xml();
}

/** Grows as nodes and flows are added; ids count up, and each node stands to the right of the one before. */
class Drawing {
  count = 0;
  private flows = 0;
  private readonly pieces: Piece[] = [];

  node(type: NodeType, attributes = ''): string {
    const id = `node${this.count}`;
    const x = 100 + this.count * 150;
    this.count += 1;
    this.pieces.push({
      semantic: `<bpmn:${type} id="${id}" name="${id}"${attributes}>${EXTENSIONS[type] ?? ''}</bpmn:${type}>`,
      shape: `<bpmndi:BPMNShape id="${id}Shape" bpmnElement="${id}"><dc:Bounds x="${x}" y="100" width="100" height="80" /></bpmndi:BPMNShape>`,
    });
    return id;
  }

  flow(source: string, target: string, condition?: string): void {
    this.flows += 1;
    this.addFlow(`flow${this.flows}`, source, target, condition);
  }

  after(source: string, type: NodeType): string {
    const id = this.node(type);
    this.flow(source, id);
    return id;
  }

  stage(from: string): string {
    const review = this.after(from, 'userTask');
    const chosen = this.choice(review);
    const parallel = this.block(chosen, 'parallelGateway');
    return this.block(parallel, 'inclusiveGateway', 'amount &gt; 100');
  }

  xml(): string {
    return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="largeDefinitions" targetNamespace="http://shixiao.example/bench">
<bpmn:process id="large" name="A large process" isExecutable="true">
${this.pieces.map(({ semantic }) => semantic).join('\n')}
</bpmn:process>
<bpmndi:BPMNDiagram id="largeDiagram"><bpmndi:BPMNPlane id="largePlane" bpmnElement="large">
${this.pieces.map(({ shape }) => shape).join('\n')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
  }

  /** Split, one job, join; the way around the job is the default. */
  private choice(from: string): string {
    const defaultFlow = `around${this.count}`;
    const split = this.node('exclusiveGateway', ` default="${defaultFlow}"`);
    this.flow(from, split);
    const job = this.node('serviceTask');
    this.flow(split, job, 'amount &gt; 10000');
    const join = this.after(job, 'exclusiveGateway');
    this.addFlow(defaultFlow, split, join);
    return join;
  }

  /** Split, two jobs, join. */
  private block(from: string, type: NodeType, condition?: string): string {
    const split = this.after(from, type);
    const join = this.node(type);
    for (let branch = 0; branch < 2; branch++) {
      const job = this.node('serviceTask');
      this.flow(split, job, condition);
      this.flow(job, join);
    }
    return join;
  }

  private addFlow(id: string, source: string, target: string, condition?: string): void {
    const expression =
      condition && `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=${condition}</bpmn:conditionExpression>`;
    this.pieces.push({
      semantic: `<bpmn:sequenceFlow id="${id}" sourceRef="${source}" targetRef="${target}">${expression ?? ''}</bpmn:sequenceFlow>`,
      shape: `<bpmndi:BPMNEdge id="${id}Edge" bpmnElement="${id}"><di:waypoint x="0" y="140" /><di:waypoint x="50" y="140" /></bpmndi:BPMNEdge>`,
    });
  }
}
