import { DEFAULT_LIMITS } from '@shixiao/collaboration';
import type { LimitName } from '@shixiao/collaboration';
import type { JurisdictionRow } from '@shixiao/persistence';
import type { Variables } from '@shixiao/process-engine';
import { promiseOf } from '../limit/limits-in-force.ts';

/** The step that a limit is of, as `limits.dmn` of the lifecycle names it, and what it is called there. */
const STEPS: Partial<Readonly<Record<LimitName, readonly [step: string, name: string]>>> = {
  completenessCheck: ['completeness', '受理'],
  consultation: ['consultation', '征求意见'],
  decision: ['decision', '决定'],
  verification: ['verification', '核验'],
  blockerResponse: ['blocker', '堵点答复'],
  acceptance: ['acceptance', '验收'],
  rectification: ['rectification', '差评整改'],
};

/** What a jurisdiction promised for itself, as the process takes it: whole rows by step. The law's part of a row is the law's. */
export function limitOverridesOf(jurisdiction: Pick<JurisdictionRow, 'limits'>): Variables {
  const rows = (Object.keys(STEPS) as LimitName[]).flatMap((limit) => {
    const own = promiseOf(jurisdiction, limit);
    const at = STEPS[limit];
    if (!own || !at) return [];
    const { span, source } = DEFAULT_LIMITS[limit];
    const [step, name] = at;
    const statutory = source === undefined ? null : span.count;
    return [[step, { step, name, statutory, promised: own.promisedDays, unit: span.unit === 'workingDay' ? 'workingDays' : 'days' }] as const];
  });
  return Object.fromEntries(rows);
}
