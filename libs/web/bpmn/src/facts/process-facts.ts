/**
 * What the components are given: the part of the contract's `ProcessView` that they show. The contract's type fits as it is;
 * this room does not import the contract, so that a process can be shown that no server holds.
 * Times are ISO 8601 instants. Sentences come in both languages.
 */
export type Language = 'zh' | 'en';

export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export type ElementState = 'notReached' | 'active' | 'waiting' | 'incident' | 'completed' | 'cancelled' | 'skipped';

export interface PartyFacts {
  readonly person: { readonly name: string };
  readonly organisation: { readonly name: string; readonly englishName?: string | null };
  readonly onBehalfOf?: { readonly name: string } | null;
}

export interface ElementFacts {
  readonly element: string;
  readonly name: Sentence;
  readonly state: ElementState;
  readonly visits: number;
  readonly enteredAt?: string | null;
  readonly leftAt?: string | null;
  readonly by?: PartyFacts | null;
}

export interface LimitFacts {
  readonly light: 'green' | 'yellow' | 'red' | 'overdue';
  readonly phase: string;
  readonly endsAt?: string | null;
  /** The article that sets it; without one it is a default of the system, and no law may be claimed for it. */
  readonly source?: Sentence | null;
}

export interface StageFacts {
  readonly element: string;
  readonly name: Sentence;
  readonly state: ElementState;
  readonly beganAt?: string | null;
  readonly endedAt?: string | null;
  readonly limits?: { readonly statutory: LimitFacts; readonly promised?: LimitFacts | null } | null;
  readonly told: readonly Sentence[];
}

export interface NextStepFacts {
  readonly element: string;
  readonly name: Sentence;
  readonly onlyIf: readonly Sentence[];
  readonly deadline?: string | null;
  readonly waitsFor: readonly Sentence[];
}

export interface IncidentFacts {
  readonly element: string;
  readonly told: Sentence;
  readonly since: string;
}

export interface ProcessFacts {
  readonly bpmn: string;
  readonly elements: readonly ElementFacts[];
  readonly takenFlows: readonly string[];
  readonly stages: readonly StageFacts[];
  readonly nextSteps: readonly NextStepFacts[];
  readonly incidents: readonly IncidentFacts[];
}

export interface StatementFacts {
  readonly told: Sentence;
  readonly at?: string | null;
}

/** The part of the contract's `Explanation` that is shown beside the selected element. */
export interface ExplanationFacts {
  readonly element: string;
  readonly visits: readonly { readonly statements: readonly StatementFacts[] }[];
  readonly outside: readonly StatementFacts[];
}
