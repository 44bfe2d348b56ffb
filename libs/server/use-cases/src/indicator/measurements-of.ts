import { gapsOf } from '@shixiao/collaboration';
import type { FigureGap, Indicator, Measurement, Party } from '@shixiao/collaboration';
import { measurements } from '@shixiao/persistence';
import type { MeasurementRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { batched } from '../lookup/batched.ts';
import type { PromisedIndicator } from '../project/indicators.ts';
import { groupedBy } from '../review/grouped.ts';
import type { Scope } from '../scope.ts';

/** Every figure of a project's indicators, oldest first, by the project. */
export const measurementsOfProject = batched<string, readonly MeasurementRow[]>(async ({ entities }, ids) => {
  const rows = await entities.find(measurements, { where: { projectId: In([...ids]) }, order: { number: 'asc' } });
  return groupedBy(rows, ({ projectId }) => projectId);
});

/** Those of one indicator. */
export async function figuresOf({ load }: Scope, { project, indicator }: PromisedIndicator): Promise<readonly MeasurementRow[]> {
  return ((await load(measurementsOfProject, project.id)) ?? []).filter(({ indicatorId }) => indicatorId === indicator.id);
}

/** An indicator as the rules see it. A project that has an agreement promised whole figures. */
export const ruleIndicator = ({ indicator }: PromisedIndicator): Indicator => ({
  ...indicator,
  baseline: indicator.baseline ?? 0,
  target: indicator.target ?? 0,
});

/** A figure to which the database has not given its number yet. */
export type UnnumberedFigure = Omit<MeasurementRow, 'number'>;

export const measurementOf = (row: UnnumberedFigure): Measurement => ({
  indicator: row.indicatorId,
  value: Number(row.value),
  takenOn: row.takenOn,
  recordedAt: row.recordedAt,
  by: measuredBy(row),
  kind: row.kind,
  evidence: row.evidence,
});

export const measuredBy = ({ personId, organisationId, principalId }: UnnumberedFigure): Party => ({
  person: personId,
  organisation: organisationId,
  ...(principalId !== null && { onBehalfOf: principalId }),
});

/** How far reported figures are from verified ones, by day. */
export async function gapsIn(scope: Scope, of: PromisedIndicator): Promise<readonly FigureGap[]> {
  const gaps = gapsOf(ruleIndicator(of), (await figuresOf(scope, of)).map(measurementOf));
  if (!gaps.ok) return [];
  return [...gaps.value].sort((one, other) => (one.takenOn < other.takenOn ? -1 : 1));
}

/** A computed figure as text: six places, and no traces of binary fractions. */
export function decimalText(value: number): string {
  const text = value.toFixed(6).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
