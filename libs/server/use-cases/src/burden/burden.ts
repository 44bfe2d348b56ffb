import { costOf, measureBurden, usedOf } from '@shixiao/collaboration';
import type { Ask } from '@shixiao/collaboration';
import type { ResolversTypes } from '@shixiao/contract';
import type { ProcessModel } from '@shixiao/process-model';
import { batched } from '../lookup/batched.ts';
import type { Read, Reads } from '../operations.ts';
import { nameOf } from '../process/stages.ts';
import { liesIn, stageNamed, stageNodes } from '../process-view/stage-names.ts';
import type { Scope } from '../scope.ts';

type StageBurden = Awaited<ResolversTypes['StageBurden']>;

/** Fewer answers than this would say something of single people. */
const FEWEST_ANSWERS = 5;

/** Minutes that forms really took, by element, by the process that has them. */
const minutesByProcess = batched<string, ReadonlyMap<string, readonly number[]>>(async ({ sql }, ids) => {
  const { rows } = await sql.query<{ processId: string; element: string; minutes: number[] }>(
    `select process_id as "processId", element, array_agg(minutes::float8) as minutes from burden_entry
      where process_id = any ($1) group by process_id, element`,
    [[...ids]],
  );
  const found = new Map<string, Map<string, readonly number[]>>();
  for (const { processId, element, minutes } of rows) found.set(processId, (found.get(processId) ?? new Map<string, readonly number[]>()).set(element, minutes));
  return found;
});

/** What a process asks of people, stage by stage, against the budgets in its model. */
export async function burdenOf(scope: Scope, processId: string): Promise<StageBurden[]> {
  const library = await scope.app.models.library(scope.sql);
  const model = library.latest(processId);
  if (!model) return [];
  const spent = await scope.load(minutesByProcess, processId);
  return stageNodes(model).flatMap((stage) => {
    const name = stageNamed(stage.properties.stage);
    if (!name) return [];
    const budget = budgetOf(stage);
    const asked = asksIn(model, stage.id);
    return [
      {
        stage: name,
        budgetMinutes: String(budget),
        usedMinutes: decimal(usedOf({ budget, asks: asked.map(({ ask }) => ask) })),
        asks: asked.map(({ ask, label }) => shownAsk(ask, label, spent?.get(ask.id) ?? [])),
      },
    ];
  });
}

/** A step that costs people something, and what its stage may cost altogether. */
export interface BudgetedStep {
  readonly process: string;
  readonly element: string;
  /** The element of the stage. */
  readonly stage: string;
  /** In minutes. */
  readonly budget: number;
}

/** The steps of every lifecycle whose stages have a budget. */
export async function budgetedSteps({ app, sql }: Scope): Promise<readonly BudgetedStep[]> {
  const library = await app.models.library(sql);
  return app.lifecycles.all.flatMap(({ processId: process }) => {
    const model = library.latest(process);
    if (!model) return [];
    return stageNodes(model).flatMap((stage) => {
      const budget = budgetOf(stage);
      return budget > 0 ? asksIn(model, stage.id).map(({ ask }) => ({ process, element: ask.id, stage: stage.id, budget })) : [];
    });
  });
}

const budgetOf = ({ properties }: ReturnType<typeof stageNodes>[number]): number => Number(properties.burdenBudgetMinutes ?? 0);

interface Asked {
  readonly ask: Ask;
  readonly label: { readonly zh: string; readonly en: string };
}

function asksIn(model: ProcessModel, stageId: string): Asked[] {
  return [...model.nodes.values()].flatMap((node) => {
    const minutes = Number(node.properties.burdenMinutes ?? 0);
    return node.kind === 'userTask' && minutes > 0 && liesIn(model, node, stageId) ? [{ ask: { id: node.id, kind: 'field', minutes }, label: nameOf(node) }] : [];
  });
}

function shownAsk(ask: Ask, label: Asked['label'], minutes: readonly number[]) {
  const measured = measureBurden(ask, minutes);
  const isEnough = measured !== undefined && measured.samples >= FEWEST_ANSWERS;
  return {
    id: ask.id,
    label,
    estimatedMinutes: decimal(costOf(ask)),
    medianMinutes: isEnough ? decimal(measured.median) : null,
    samples: measured?.samples ?? 0,
  };
}

/** Minutes are told to a tenth. */
const decimal = (minutes: number): string => String(Math.round(minutes * 10) / 10);

const lifecycleBurden: Read<'lifecycleBurden'> = async (scope, { lifecycleId }) => {
  const lifecycle = scope.app.lifecycles.all.find(({ id }) => id === lifecycleId);
  return lifecycle ? burdenOf(scope, lifecycle.processId) : [];
};

export const burdenReads = { lifecycleBurden } satisfies Reads;
