import { recordMeasurement } from '@shixiao/collaboration';
import type { Day, MeasurementRefusal, Party } from '@shixiao/collaboration';
import { evidence, insertRow, measurements } from '@shixiao/persistence';
import type { FollowUpRow, MeasurementRow, ProjectRow } from '@shixiao/persistence';
import { In } from 'typeorm';
import { isWithdrawn } from '../evidence/evidence-of.ts';
import { isUuid } from '../lookup/find-project.ts';
import type { PromisedIndicator } from '../project/indicators.ts';
import { partiesOf } from '../project/project-of.ts';
import type { Problem } from '../proposal/input-problems.ts';
import type { ActScope } from '../scope.ts';
import { measurementOf, ruleIndicator } from './measurements-of.ts';
import type { UnnumberedFigure } from './measurements-of.ts';

export interface FigureToTake {
  readonly kind: MeasurementRow['kind'];
  readonly value: string;
  readonly takenOn: Day;
  readonly evidenceIds: readonly string[];
  readonly method?: string;
  readonly followUp?: FollowUpRow;
}

export type Taken = { readonly ok: true } | { readonly ok: false; readonly refusal: MeasurementRefusal };

/**
 * Keeps a figure beside all earlier ones, if the rules take it, and puts it on record. The caller's act has the project or its
 * process to itself, so that no other figure comes in between.
 */
export async function takeFigure(scope: ActScope, of: PromisedIndicator, figure: FigureToTake, by: Party): Promise<Taken> {
  const { project, indicator } = of;
  const earlier = await scope.entities.find(measurements, {
    where: { projectId: project.id, indicatorId: indicator.id },
    order: { number: 'asc' },
  });
  const row: UnnumberedFigure = {
    id: scope.app.newId(),
    jurisdictionId: project.jurisdictionId,
    projectId: project.id,
    indicatorId: indicator.id,
    followUpId: figure.followUp?.id ?? null,
    kind: figure.kind,
    value: figure.value,
    takenOn: figure.takenOn,
    method: figure.method ?? null,
    evidence: figure.evidenceIds,
    personId: by.person,
    principalId: by.onBehalfOf ?? null,
    organisationId: by.organisation,
    recordedAt: scope.now,
  };
  const { authority, enterprises } = await partiesOf(scope, project);
  const recorded = recordMeasurement(ruleIndicator(of), earlier.map(measurementOf), measurementOf(row), [authority, ...enterprises]);
  if (!recorded.ok) return { ok: false, refusal: recorded.refusal };
  await insertRow(scope, measurements, row);
  const { kind, value, takenOn, method } = row;
  const content = { indicatorId: indicator.id, kind, value, takenOn, method, evidence: figure.evidenceIds };
  scope.record({ jurisdictionId: row.jurisdictionId, projectId: project.id, subject: row.id, content, onBehalfOf: by.onBehalfOf });
  return { ok: true };
}

const DECIMAL = /^-?\d{1,30}(\.\d{1,18})?$/;

export const figureProblem = (value: string, path: readonly string[]): Problem | undefined =>
  DECIMAL.test(value) ? undefined : { path, kind: 'outOfRange' };

/** Which of these are no evidence of the project, or were taken back. */
export async function evidenceProblems(scope: ActScope, { id }: ProjectRow, ids: readonly string[], path: readonly string[]): Promise<readonly Problem[]> {
  const wanted = [...new Set(ids.filter(isUuid))];
  const rows = wanted.length === 0 ? [] : await scope.entities.find(evidence, { where: { id: In(wanted), projectId: id } });
  const kept = new Set((await Promise.all(rows.map(async (row) => ((await isWithdrawn(scope, row)) ? [] : [row.id])))).flat());
  return ids.flatMap((one, index): readonly Problem[] => (kept.has(one) ? [] : [{ path: [...path, String(index)], kind: 'unknownId' }]));
}
