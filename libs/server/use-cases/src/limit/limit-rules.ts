import { DEFAULT_LIMITS, promiseLimit } from '@shixiao/collaboration';
import type { Citation, LimitName } from '@shixiao/collaboration';
import { jurisdictions } from '@shixiao/persistence';
import type { JurisdictionRow } from '@shixiao/persistence';
import { jurisdictionById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import type { Act, OpenRead } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import { refused } from '../refusal.ts';
import type { LimitRuleShown } from './limit-backing.ts';
import { LIMIT_NAMES } from './limit-names.ts';
import { promiseOf, sourceOf } from './limits-in-force.ts';

/** The limits of a jurisdiction: the law's, and where it promised less. */
export const limitRules: OpenRead<'limitRules'> = async (scope, { jurisdictionId }) => {
  const jurisdiction = isUuid(jurisdictionId) ? await scope.load(jurisdictionById, jurisdictionId) : undefined;
  return jurisdiction ? LIMIT_NAMES.map((name) => ruleOf(jurisdiction, name)) : [];
};

export function ruleOf(jurisdiction: JurisdictionRow, name: LimitName): LimitRuleShown {
  const { span, extension, atTheEnd } = DEFAULT_LIMITS[name];
  const promise = promiseOf(jurisdiction, name);
  return {
    id: `${jurisdiction.id}.${name}`,
    version: promise?.version ?? 1,
    name,
    statutoryDays: span.count,
    promisedDays: promise?.promisedDays ?? null,
    unit: span.unit,
    extensionDays: extension ?? null,
    atTheEnd,
    source: sentenceOf(sourceOf(name)),
    isOwn: promise !== undefined,
  };
}

const sentenceOf = (source: Citation | undefined): LimitRuleShown['source'] => (source ? { ...source, __typename: 'Sentence' } : null);

/** 承诺时限. It holds for what begins from now on; clocks that run keep what was promised when they began. */
export const setPromisedLimit: Act<'setPromisedLimit'> = async (scope, { jurisdictionId, name, promisedDays, expectedVersion }) => {
  const isSeen = isUuid(jurisdictionId) && mayOn(scope.caller, 'Mutation.setPromisedLimit', { jurisdictionId });
  const jurisdiction = isSeen
    ? await scope.entities.findOne(jurisdictions, { where: { id: jurisdictionId }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!jurisdiction) return refused('NotFound', { id: jurisdictionId }, ['jurisdictionId']);
  const current = ruleOf(jurisdiction, name);
  if (current.version !== expectedVersion) {
    return refused('Conflict', { current: { ...current, __typename: 'LimitRule' }, changedBy: null, changedAt: scope.now }, ['expectedVersion']);
  }
  const promised = promiseLimit(DEFAULT_LIMITS[name], { count: promisedDays, unit: current.unit });
  if (!promised.ok) {
    const { refusal } = promised;
    if (refusal.kind === 'promiseLongerThanStatutory') {
      return refused('PromiseLongerThanStatutory', { days: refusal.promised, lawfulDays: refusal.statutory }, ['promisedDays']);
    }
    return refused('InputInvalid', { inputProblems: [{ path: ['promisedDays'], kind: 'outOfRange', limit: null }] }, ['promisedDays']);
  }
  const limits = { ...jurisdiction.limits, [name]: { promisedDays, version: current.version + 1 } };
  await scope.entities.update(jurisdictions, { id: jurisdiction.id }, { limits } as object);
  scope.record({ jurisdictionId, projectId: null, subject: current.id, content: { name, promisedDays } });
  return { ...ruleOf({ ...jurisdiction, limits }, name), __typename: 'LimitRule' };
};
