import type { CompiledExpression, CompiledUnaryTests } from '@shixiao/feel';

/**
 * The checked, compiled form of the decisions of one DMN 1.5 file. Elements refer to one another by id; every list keeps
 * the order of the file.
 */
export interface DecisionModel {
  readonly decisionId: string;
  readonly name: string;
  /** Under which names those that require this decision read its result. */
  readonly variableNames: readonly string[];
  readonly type: Type;
  readonly logic: Logic;
  readonly requires: Requirements;
  /** Everything of the same file that the decision may need. */
  readonly graph: DecisionGraph;
}

/** Decision requirements graph (§6.2). */
export interface DecisionGraph {
  readonly decisions: ReadonlyMap<string, DecisionModel>;
  readonly inputs: ReadonlyMap<string, InputData>;
  readonly knowledge: ReadonlyMap<string, Knowledge>;
}

/** Ids of elements of the same graph. */
export interface Requirements {
  readonly decisions: readonly string[];
  readonly inputs: readonly string[];
  readonly knowledge: readonly string[];
}

export interface InputData {
  readonly id: string;
  readonly name: string;
  readonly type: Type;
}

/** What can be called by its name where it is required. */
export type Knowledge = BusinessKnowledgeModel | DecisionService;

export interface BusinessKnowledgeModel {
  readonly kind: 'businessKnowledgeModel';
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly TypedName[];
  readonly body: Logic;
  readonly requires: Requirements;
}

export interface DecisionService {
  readonly kind: 'decisionService';
  readonly id: string;
  readonly name: string;
  /** In the order of the parameters of its function: input data before decisions (§10.4). */
  readonly inputs: readonly string[];
  readonly inputDecisions: readonly string[];
  readonly outputDecisions: readonly string[];
}

export interface TypedName {
  readonly name: string;
  readonly type: Type;
}

// --- Types (§7.3.2, §10.3.1.3) --------------------------------------------------------------------------------------

export const BASIC_TYPES = [
  'number',
  'string',
  'boolean',
  'date',
  'time',
  'date and time',
  'days and time duration',
  'years and months duration',
] as const;

export type BasicType = (typeof BASIC_TYPES)[number];

export type Type =
  | { readonly kind: 'any'; readonly allowed?: readonly CompiledUnaryTests[] }
  | { readonly kind: 'basic'; readonly name: BasicType; readonly allowed?: readonly CompiledUnaryTests[] }
  | { readonly kind: 'list'; readonly of: Type; readonly allowed?: readonly CompiledUnaryTests[] }
  | { readonly kind: 'context'; readonly components: readonly TypedName[]; readonly allowed?: readonly CompiledUnaryTests[] };

export const ANY: Type = { kind: 'any' };

// --- Decision logic: literal and boxed expressions (§7.3, §8, §10.2) --------------------------------------------------

export type Logic = LogicKind & { readonly type: Type };

export type LogicKind =
  | LiteralExpression
  | DecisionTable
  | BoxedContext
  | BoxedList
  | Relation
  | Invocation
  | FunctionDefinition
  | Conditional
  | Iteration
  | Quantified
  | Filter;

/** Nothing written gives null. */
export interface LiteralExpression {
  readonly kind: 'literalExpression';
  readonly expression?: CompiledExpression;
}

/** Each entry sees those before it (§10.2.1.4). */
export interface BoxedContext {
  readonly kind: 'context';
  readonly entries: readonly (TypedName & { readonly value: Logic })[];
  /** The last entry where it has no name: what the whole context gives. */
  readonly result?: Logic;
}

export interface BoxedList {
  readonly kind: 'list';
  readonly elements: readonly Logic[];
}

export interface Relation {
  readonly kind: 'relation';
  readonly columns: readonly TypedName[];
  readonly rows: readonly (readonly Logic[])[];
}

export interface Invocation {
  readonly kind: 'invocation';
  /** The call as a FEEL expression, whose arguments are the names that the bindings give. */
  readonly call: CompiledExpression;
  readonly bindings: readonly Binding[];
}

export interface Binding extends TypedName {
  /** The name that stands for the argument in the call. */
  readonly argument: string;
  readonly value: Logic;
}

export interface FunctionDefinition {
  readonly kind: 'functionDefinition';
  readonly parameters: readonly TypedName[];
  readonly body: Logic;
}

export interface Conditional {
  readonly kind: 'conditional';
  readonly if: Logic;
  readonly then: Logic;
  readonly else: Logic;
}

export interface Iteration {
  readonly kind: 'for';
  readonly variable: string;
  readonly in: Logic;
  readonly return: Logic;
}

export interface Quantified {
  readonly kind: 'every' | 'some';
  readonly variable: string;
  readonly in: Logic;
  readonly satisfies: Logic;
}

export interface Filter {
  readonly kind: 'filter';
  readonly in: Logic;
  readonly match: Logic;
}

// --- Decision tables (§8) ---------------------------------------------------------------------------------------------

export const HIT_POLICIES = [
  'UNIQUE',
  'FIRST',
  'PRIORITY',
  'ANY',
  'COLLECT',
  'RULE ORDER',
  'OUTPUT ORDER',
] as const;

export type HitPolicy = (typeof HIT_POLICIES)[number];

export const AGGREGATIONS = ['SUM', 'COUNT', 'MIN', 'MAX'] as const;

export type Aggregation = (typeof AGGREGATIONS)[number];

export interface DecisionTable {
  readonly kind: 'decisionTable';
  readonly id: string;
  readonly hitPolicy: HitPolicy;
  readonly aggregation?: Aggregation;
  readonly inputs: readonly InputClause[];
  readonly outputs: readonly OutputClause[];
  readonly rules: readonly Rule[];
}

export interface InputClause {
  /** The label where there is one, else the text of the expression. */
  readonly label: string;
  readonly expression?: CompiledExpression;
  readonly type: Type;
  readonly allowed?: CompiledUnaryTests;
}

export interface OutputClause {
  /** Empty only where it is the only output. */
  readonly name: string;
  readonly type: Type;
  readonly allowed?: CompiledUnaryTests;
  /** The output values as a list, best first: what the hit policies PRIORITY and OUTPUT ORDER go by. */
  readonly priorities?: CompiledExpression;
  readonly default?: CompiledExpression;
}

export interface Rule {
  readonly id: string;
  /** From 1, as people count the rows. */
  readonly index: number;
  /** One per input; undefined where any value will do. */
  readonly tests: readonly (CompiledUnaryTests | undefined)[];
  /** One per output. */
  readonly outputs: readonly (CompiledExpression | undefined)[];
  readonly annotation?: string;
}
