import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { isReasonGiven } from '../reason.ts';
import type { Instant } from '../clock/day.ts';
import { isSameJson } from '../content/canonical-json.ts';
import type { JsonValue } from '../content/json.ts';
import { personsOf } from '../organisation/separation.ts';
import type { Party } from '../organisation/separation.ts';
import type { ProposedMilestone } from '../proposal/content.ts';
import { planProblems } from './plan-problems.ts';
import type { PlanProblem } from './plan-problems.ts';

/** A milestone as it is promised (里程碑): a day, and what will show that it was kept. */
export type Milestone = ProposedMilestone;

/** One version of a plan. Versions are added and never altered, so that what was promised when can always be seen. */
export interface PlanVersion {
  /** From 1. */
  readonly number: number;
  readonly milestones: readonly Milestone[];
  readonly approvedBy: string;
  readonly approvedAt: Instant;
  /** Why it differs from the version before; absent for the first, which the agreement fixed. */
  readonly change?: { readonly reason: string; readonly requestedBy: Party; readonly requestedAt: Instant };
}

export interface ChangeRequest {
  /** The version that the enterprise had before it. */
  readonly onVersion: number;
  readonly milestones: readonly Milestone[];
  readonly reason: string;
  readonly by: Party;
  readonly at: Instant;
}

export interface RefusedChange extends ChangeRequest {
  readonly refusal: { readonly by: string; readonly at: Instant; readonly reason: string };
}

export interface Plan {
  readonly versions: readonly PlanVersion[];
  readonly request?: ChangeRequest;
  readonly refused: readonly RefusedChange[];
}

export type PlanRefusal =
  | { readonly kind: 'notAnEnterprise'; readonly organisation: string }
  | { readonly kind: 'notTheAuthority'; readonly organisation: string }
  | { readonly kind: 'requestPending'; readonly since: Instant }
  | { readonly kind: 'noRequest' }
  | { readonly kind: 'planMovedOn'; readonly onVersion: number; readonly current: number }
  | { readonly kind: 'nothingChanged' }
  | { readonly kind: 'planUnsound'; readonly problems: readonly PlanProblem[] }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'requesterDecides'; readonly person: string };

export function firstPlan(milestones: readonly Milestone[], approvedBy: string, approvedAt: Instant): Plan {
  return { versions: [{ number: 1, milestones, approvedBy, approvedAt }], refused: [] };
}

export function currentVersion(plan: Plan): PlanVersion {
  const last = plan.versions.at(-1);
  if (!last) throw new Error('A plan has at least one version');
  return last;
}

/** The enterprise asks for another plan; `met`: milestones that are met already and stay as they are. */
export function requestChange(
  plan: Plan,
  request: ChangeRequest,
  met: ReadonlySet<string>,
  enterprises: readonly string[],
): Result<Plan, PlanRefusal> {
  const current = currentVersion(plan);
  const { by, onVersion, milestones } = request;
  if (!enterprises.includes(by.organisation)) return refuse({ kind: 'notAnEnterprise', organisation: by.organisation });
  if (plan.request) return refuse({ kind: 'requestPending', since: plan.request.at });
  if (onVersion !== current.number) return refuse({ kind: 'planMovedOn', onVersion, current: current.number });
  if (isSamePlan(milestones, current.milestones)) return refuse({ kind: 'nothingChanged' });
  const problems = planProblems(milestones, current.milestones, met);
  if (problems.length > 0) return refuse({ kind: 'planUnsound', problems });
  if (!isReasonGiven(request.reason)) return refuse({ kind: 'reasonMissing' });
  return accept({ ...plan, request });
}

/** The authority approves a change; a new version is added, the others stay. */
export function approveChange(plan: Plan, by: Party, at: Instant, authority: string): Result<Plan, PlanRefusal> {
  const { request, ...rest } = plan;
  if (!request) return refuse({ kind: 'noRequest' });
  const refusal = deciderRefusal(request, by, authority);
  if (refusal) return refuse(refusal);
  const { milestones, reason } = request;
  const version: PlanVersion = {
    number: currentVersion(plan).number + 1,
    milestones,
    approvedBy: by.person,
    approvedAt: at,
    change: { reason, requestedBy: request.by, requestedAt: request.at },
  };
  return accept({ ...rest, versions: [...plan.versions, version] });
}

export function refuseChange(
  plan: Plan,
  by: Party,
  at: Instant,
  authority: string,
  reason: string,
): Result<Plan, PlanRefusal> {
  const { request, ...rest } = plan;
  if (!request) return refuse({ kind: 'noRequest' });
  const refusal = deciderRefusal(request, by, authority);
  if (refusal) return refuse(refusal);
  if (!isReasonGiven(reason)) return refuse({ kind: 'reasonMissing' });
  return accept({ ...rest, refused: [...plan.refused, { ...request, refusal: { by: by.person, at, reason } }] });
}

function deciderRefusal(request: ChangeRequest, by: Party, authority: string): PlanRefusal | undefined {
  if (by.organisation !== authority) return { kind: 'notTheAuthority', organisation: by.organisation };
  const requesters = personsOf(request.by);
  const person = personsOf(by).find((candidate) => requesters.includes(candidate));
  return person === undefined ? undefined : { kind: 'requesterDecides', person };
}

const isSamePlan = (one: readonly Milestone[], other: readonly Milestone[]): boolean =>
  isSameJson(one as unknown as JsonValue, other as unknown as JsonValue);
