import type { CompiledExpression } from '@shixiao/feel';

/**
 * The checked, immutable form of one executable BPMN process: what the engine needs and nothing that only a drawing
 * needs. Elements refer to one another by id, so that a model can be printed and compared; every collection keeps the
 * order of the file.
 */
export interface ProcessModel {
  readonly processId: string;
  /** Deployment version, given by whoever deploys; with `processId` it names the model for good. */
  readonly version: number;
  readonly versionTag?: string;
  readonly name: string;
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly flows: ReadonlyMap<string, SequenceFlow>;
  /** The process itself (under its own id) and every sub-process. */
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly properties: Properties;
  /**
   * Whether a token at `nodeId` can arrive on `flowId`, an incoming flow of an inclusive or complex join, without passing
   * through that join on the way (BPMN 2.0.2 §13.4.3, Table 13.3). Boundary events and links of a node count as ways out of it.
   */
  canReach(nodeId: string, flowId: string): boolean;
}

export type Properties = Readonly<Record<string, string>>;

/** A flow element container: a process or a sub-process. */
export interface Scope {
  readonly id: string;
  /** The scope around it; absent for the process. */
  readonly parentId?: string;
  readonly nodeIds: readonly string[];
  /** Where a token is put when the scope starts without a trigger: none start events, else nodes without incoming flow (§13.3.4, §10.5.2). */
  readonly entryIds: readonly string[];
  /** Start events of this scope that carry a trigger. */
  readonly triggeredStartIds: readonly string[];
  readonly eventSubProcessIds: readonly string[];
}

export interface SequenceFlow {
  readonly id: string;
  readonly name: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly scopeId: string;
  readonly condition?: Expression;
  /** True when this is its source's default flow. */
  readonly isDefault: boolean;
}

/** A value that is either written down or computed. Zeebe marks the computed ones with a leading `=`. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'feel'; readonly source: string; readonly compiled: CompiledExpression };

interface NodeBase {
  readonly id: string;
  readonly name: string;
  /** Local name of the BPMN element, such as `sendTask`, for people and history. */
  readonly bpmnType: string;
  readonly scopeId: string;
  /** Sequence flow ids in document order, which is also the order in which conditions are tried. */
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
  /** Position in flow order over the whole process (breadth first from the entries): earlier elements come first. */
  readonly order: number;
  readonly laneId?: string;
  readonly properties: Properties;
}

// --- Events ---------------------------------------------------------------------------------------------------------

export type EventDefinition =
  | MessageDefinition
  | TimerDefinition
  | { readonly kind: 'signal'; readonly name: Expression }
  | { readonly kind: 'conditional'; readonly condition: Expression; readonly variableNames?: readonly string[] }
  | { readonly kind: 'link'; readonly name: string }
  /** A catching event without a code catches every error or escalation. */
  | { readonly kind: 'error'; readonly code?: Expression }
  | { readonly kind: 'escalation'; readonly code?: Expression }
  | { readonly kind: 'compensation'; readonly activityId?: string; readonly waitForCompletion: boolean }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'terminate' };

export interface MessageDefinition {
  readonly kind: 'message';
  readonly name: Expression;
  readonly correlationKey?: Expression;
}

/** `date`: ISO 8601 instant; `duration`: ISO 8601 duration; `cycle`: `R[n]/[start/]duration` (cron expressions are a finding). */
export interface TimerDefinition {
  readonly kind: 'timer';
  readonly timer: 'date' | 'duration' | 'cycle';
  readonly value: Expression;
}

interface EventBase extends NodeBase {
  /** Empty for a none event; several for a multiple event. */
  readonly definitions: readonly EventDefinition[];
  /** All definitions must occur instead of any (§10.5.5 Parallel Multiple). */
  readonly parallelMultiple: boolean;
  readonly io: IoMapping;
}

export interface StartEvent extends EventBase {
  readonly kind: 'startEvent';
  /** Only meaningful in an event sub-process. */
  readonly interrupting: boolean;
  readonly form?: Form;
}

export interface EndEvent extends EventBase {
  readonly kind: 'endEvent';
  /** A throwing message event with a task definition is done by a worker, as in Camunda 8. */
  readonly job?: JobDefinition;
}

export interface CatchEvent extends EventBase {
  readonly kind: 'catchEvent';
}

export interface ThrowEvent extends EventBase {
  readonly kind: 'throwEvent';
  readonly job?: JobDefinition;
  /** For a link throw: the catching link event of the same name in the same scope. */
  readonly linkTargetId?: string;
}

export interface BoundaryEvent extends EventBase {
  readonly kind: 'boundaryEvent';
  readonly attachedToId: string;
  readonly interrupting: boolean;
  /** For a compensation boundary event: the activity at the other end of its association. */
  readonly compensationHandlerId?: string;
}

// --- Gateways -------------------------------------------------------------------------------------------------------

interface GatewayBase extends NodeBase {
  readonly defaultFlowId?: string;
}

export interface ExclusiveGateway extends GatewayBase {
  readonly kind: 'exclusiveGateway';
}
export interface InclusiveGateway extends GatewayBase {
  readonly kind: 'inclusiveGateway';
}
export interface ParallelGateway extends NodeBase {
  readonly kind: 'parallelGateway';
}
export interface EventBasedGateway extends NodeBase {
  readonly kind: 'eventBasedGateway';
  /** An instantiating gateway starts the process (§10.6.6). */
  readonly instantiate: boolean;
  /** `parallel`: every event must occur; only for an instantiating gateway. */
  readonly gatewayType: 'exclusive' | 'parallel';
}
export interface ComplexGateway extends GatewayBase {
  readonly kind: 'complexGateway';
  /** Over `activationCount` and process variables (§13.4.5); absent when it only splits. */
  readonly activationCondition?: Expression;
}

// --- Activities -----------------------------------------------------------------------------------------------------

export interface IoMapping {
  readonly inputs: readonly Mapping[];
  readonly outputs: readonly Mapping[];
}

/** `target` is a variable name or a dotted path into one (`order.total`). */
export interface Mapping {
  readonly source: Expression;
  readonly target: string;
}

export interface MultiInstance {
  readonly kind: 'multiInstance';
  readonly sequential: boolean;
  /** Either a collection or a cardinality. */
  readonly inputCollection?: Expression;
  readonly cardinality?: Expression;
  readonly inputElement?: string;
  readonly outputCollection?: string;
  readonly outputElement?: Expression;
  readonly completionCondition?: Expression;
}

export interface StandardLoop {
  readonly kind: 'standardLoop';
  /** True: the condition is tried before the first round. */
  readonly testBefore: boolean;
  readonly maximum?: number;
  readonly condition?: Expression;
}

interface ActivityBase extends NodeBase {
  readonly defaultFlowId?: string;
  readonly io: IoMapping;
  readonly loop?: MultiInstance | StandardLoop;
  readonly boundaryIds: readonly string[];
  readonly isForCompensation: boolean;
  /** Tokens needed to start one instance (§13.3.2); default 1. */
  readonly startQuantity: number;
  /** Tokens put on each outgoing flow at completion; default 1. */
  readonly completionQuantity: number;
}

export interface Form {
  readonly formId?: string;
  readonly formKey?: string;
  readonly externalReference?: string;
}

export interface UserTask extends ActivityBase {
  readonly kind: 'userTask';
  readonly assignee?: Expression;
  readonly candidateGroups?: Expression;
  readonly candidateUsers?: Expression;
  readonly dueDate?: Expression;
  readonly followUpDate?: Expression;
  readonly priority?: Expression;
  readonly form?: Form;
  readonly headers: Properties;
}

export interface JobDefinition {
  readonly type: Expression;
  readonly retries: Expression;
  readonly headers: Properties;
}

/** Work for a program outside: service, send, and script or business rule tasks that carry a task definition. */
export interface JobTask extends ActivityBase {
  readonly kind: 'jobTask';
  readonly job: JobDefinition;
}

export interface ScriptTask extends ActivityBase {
  readonly kind: 'scriptTask';
  readonly script: Expression;
  readonly resultVariable?: string;
}

export interface DecisionTask extends ActivityBase {
  readonly kind: 'decisionTask';
  readonly decisionId: Expression;
  readonly resultVariable: string;
}

export interface ReceiveTask extends ActivityBase {
  readonly kind: 'receiveTask';
  readonly message: MessageDefinition;
  readonly instantiate: boolean;
}

/** A task with no work for the engine: undefined (abstract) and manual tasks pass straight through (§13.3.3). */
export interface PassThroughTask extends ActivityBase {
  readonly kind: 'passThroughTask';
  /** A send task without a task definition throws its message itself. */
  readonly message?: MessageDefinition;
}

export interface CallActivity extends ActivityBase {
  readonly kind: 'callActivity';
  readonly processId: Expression;
  readonly binding: 'latest' | 'deployment' | 'versionTag';
  readonly versionTag?: string;
  readonly propagateAllParentVariables: boolean;
  readonly propagateAllChildVariables: boolean;
}

export interface SubProcess extends ActivityBase {
  readonly kind: 'subProcess';
  readonly variant: 'embedded' | 'event' | 'transaction' | 'adHoc';
  readonly adHoc?: AdHoc;
}

export interface AdHoc {
  readonly sequential: boolean;
  readonly completionCondition?: Expression;
  readonly cancelRemaining: boolean;
  /** A list of element ids to start with; absent: a person activates them. */
  readonly activeElements?: Expression;
  readonly outputCollection?: string;
  readonly outputElement?: Expression;
}

export type Task = UserTask | JobTask | ScriptTask | DecisionTask | ReceiveTask | PassThroughTask;
export type Activity = Task | CallActivity | SubProcess;
export type Gateway = ExclusiveGateway | InclusiveGateway | ParallelGateway | EventBasedGateway | ComplexGateway;
export type EventNode = StartEvent | EndEvent | CatchEvent | ThrowEvent | BoundaryEvent;
export type FlowNode = Activity | Gateway | EventNode;
export type NodeKind = FlowNode['kind'];

export function isActivity(node: FlowNode): node is Activity {
  return 'boundaryIds' in node;
}
