import { attainment } from '@shixiao/collaboration';
import type { FigureGap } from '@shixiao/collaboration';
import type { Operation } from '@shixiao/contract';
import { evidenceById } from '../evidence/evidence-of.ts';
import { afterCursor, pageOf, pageSize } from '../lookup/page.ts';
import { must } from '../lookup/must.ts';
import { placeOfMilestone } from '../milestone/milestone-of.ts';
import type { Fields } from '../operations.ts';
import { mayOn } from '../policy/ability.ts';
import type { PromisedIndicator } from '../project/indicators.ts';
import { shownParty } from '../proposal/proposal-of.ts';
import { firstEntryOf } from '../review/ledger-entry.ts';
import type { Scope } from '../scope.ts';
import { isMeasurable } from './measure.ts';
import { decimalText, figuresOf, gapsIn, measuredBy, ruleIndicator } from './measurements-of.ts';

async function last(scope: Scope, of: PromisedIndicator, kind: 'reported' | 'verified') {
  const row = (await figuresOf(scope, of)).findLast((one) => one.kind === kind);
  return row ? { of, row } : null;
}

const shownGap = ({ takenOn, reported, verified, difference, attainmentDifference }: FigureGap) => ({
  takenOn,
  reported: decimalText(reported),
  verified: decimalText(verified),
  difference: decimalText(difference),
  attainmentDifference: decimalText(attainmentDifference),
});

const may = async (scope: Scope, operation: Operation, of: PromisedIndicator): Promise<boolean> =>
  mayOn(scope.caller, operation, placeOfMilestone(of.project)) && isMeasurable(scope, of);

/** What is measured of an indicator; what was promised is beside it. */
export const measuredFields = {
  reported: (of, _, scope) => last(scope, of, 'reported'),
  verified: (of, _, scope) => last(scope, of, 'verified'),
  gap: async (of, _, scope) => {
    const gap = (await gapsIn(scope, of)).at(-1);
    return gap ? shownGap(gap) : null;
  },
  gaps: async (of, _, scope) => (await gapsIn(scope, of)).slice(-60).map(shownGap),
  async measurements(of, args, scope) {
    const rows = (await figuresOf(scope, of)).map((row) => ({ of, row }));
    const after = afterCursor(args, (key): key is string => typeof key === 'string');
    const begin = after === undefined ? 0 : rows.findIndex(({ row }) => row.id === after) + 1;
    return pageOf(rows.slice(begin, begin + pageSize(args) + 1), args, ({ row }) => row.id);
  },
  viewerCanReport: (of, _, scope) => may(scope, 'Mutation.reportMeasurement', of),
  viewerCanVerify: (of, _, scope) => may(scope, 'Mutation.verifyMeasurement', of),
} satisfies NonNullable<Fields['Indicator']>;

export const measurementFields = {
  Measurement: {
    id: ({ row }) => row.id,
    kind: ({ row }) => row.kind,
    value: ({ row }) => row.value,
    takenOn: ({ row }) => row.takenOn,
    attainment: ({ of, row }) => {
      const reached = attainment(ruleIndicator(of), Number(row.value));
      return reached.ok ? decimalText(reached.value) : '0';
    },
    evidence: ({ row }, _, { load }) => Promise.all(row.evidence.map((id) => must(load(evidenceById, id)))),
    by: ({ row }, _, scope) => shownParty(scope, measuredBy(row)),
    recordedAt: ({ row }) => row.recordedAt,
    ledgerEntry: ({ row }, _, { load }) => must(load(firstEntryOf, row.id)),
  },
} satisfies Fields;
