import type { Stage, TimelineKind } from '@shixiao/contract';
import type { LedgerEntryRow, ProjectRow } from '@shixiao/persistence';
import type { ProcessModel } from '@shixiao/process-model';
import { doneBy } from '../ledger/actor.ts';
import { toldOf } from '../ledger/told.ts';
import { afterCursor, pageOf, pageSize } from '../lookup/page.ts';
import type { PageArgs } from '../lookup/page.ts';
import { nameOf } from '../process/stages.ts';
import { stageOfNode } from '../process-view/stage-names.ts';
import type { Scope } from '../scope.ts';
import { modelOfProject } from './model-of-project.ts';
import { isSupervised, sayEscalated } from '../supervision/say.ts';
import { say } from './say.ts';

/** One thing that happened: an act on the ledger, or something that the process did. */
export interface Happening {
  readonly source: 'act' | 'process';
  /** Of the ledger, or of the process's history. */
  readonly sequence: number;
  readonly at: string;
  /** An act's entry. */
  readonly entry: LedgerEntryRow | null;
  /** What the process did, and where. */
  readonly type: string | null;
  readonly element: string | null;
  readonly model: ProcessModel;
}

type Key = readonly [string, string, number];
const isKey = (value: unknown): value is Key =>
  Array.isArray(value) && value.length === 3 && typeof value[0] === 'string' && typeof value[1] === 'string' && Number.isInteger(value[2]);

/** Elements of the process that people want to hear of: stages, limits that passed, and what goes to the supervisor. */
function toldElements({ nodes }: ProcessModel): readonly string[] {
  return [...nodes.values()].filter((node) => kindOfElement(node) !== undefined).map(({ id }) => id);
}

function kindOfElement({ id, kind, properties }: { readonly id: string; readonly kind: string; readonly properties: Readonly<Record<string, string>> }) {
  if (properties.stage !== undefined) return 'stage';
  if (kind === 'boundaryEvent' && properties.limit !== undefined) return 'limit';
  if (kind === 'userTask' && isSupervised(id)) return 'supervision';
  return undefined;
}

/** What happened in a project, latest first, out of the ledger and the process's history, by one statement. */
export async function timeline(scope: Scope, project: ProjectRow, args: PageArgs) {
  const model = await modelOfProject(scope, project);
  const [at, source, sequence] = afterCursor(args, isKey) ?? [null, null, null];
  const limit = pageSize(args) + 1;
  const { rows } = await scope.sql.query<Omit<Happening, 'model'>>(
    `select source, sequence::float8 as sequence, at, entry, type, element from (
        select 'act' as source, l.sequence, l.at, to_jsonb(l) as entry, null as type, null as element
          from ledger_entry l where l.project_id = $1
        union all
        select 'process', r.sequence, r.at, null, r.record ->> 'type', r.record ->> 'element'
          from process_record r where r.instance_id = $2 and r.record ->> 'type' in ('elementEntered', 'elementCompleted')
            and r.record ->> 'element' = any ($3)
            and (r.record ->> 'type' = 'elementEntered' or r.record ->> 'element' = any ($4))
      ) it
      where $5::timestamptz is null or (at, source, sequence) < ($5, $6, $7)
      order by at desc, source desc, sequence desc limit ${limit}`,
    [project.id, project.instanceId, toldElements(model), stagesIn(model), at, source, sequence],
  );
  const happenings = rows.map((row): Happening => ({ ...row, entry: row.entry && entryOf(row.entry), at: iso(row.at), model }));
  return pageOf(happenings, args, (row): Key => [row.at, row.source, row.sequence]);
}

const stagesIn = ({ nodes }: ProcessModel): readonly string[] => [...nodes.values()].filter(({ properties }) => properties.stage).map(({ id }) => id);

const iso = (at: unknown): string => (at instanceof Date ? at : new Date(at as string)).toISOString();

/** A row of the ledger out of its JSON, which has the names of the columns. */
function entryOf(json: object): LedgerEntryRow {
  const camel = Object.entries(json).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value]);
  const row = Object.fromEntries(camel) as LedgerEntryRow;
  return { ...row, at: iso(row.at) };
}

export function kindOf({ source, entry, type, element, model }: Happening): TimelineKind {
  if (source === 'act') {
    if (entry?.act === 'pauseLimit') return 'limitPaused';
    return entry?.act === 'resumeLimit' ? 'limitResumed' : 'act';
  }
  const node = model.nodes.get(element ?? '');
  switch (node && kindOfElement(node)) {
    case 'limit':
      return 'limitPassed';
    case 'supervision':
      return 'escalated';
    default:
      return type === 'elementCompleted' ? 'stageEnded' : 'stageBegan';
  }
}

/** In words: what the process calls it, or what the act is called. */
export async function told(scope: Scope, happening: Happening) {
  const { entry, element, model } = happening;
  if (entry) return toldOf(scope, entry);
  const node = model.nodes.get(element ?? '');
  const kind = kindOf(happening);
  if (kind === 'escalated' && isSupervised(element)) return sayEscalated(element);
  const saying = kind === 'limitPassed' || kind === 'stageEnded' ? kind : 'stageBegan';
  return say(saying, node ? nameOf(node) : { zh: '', en: '' });
}

/** The stage around what happened, where the process knows it by this name. */
export function stageAround({ entry, element, model }: Happening): Stage | null {
  const node = model.nodes.get(entry?.act ?? element ?? '');
  return (node && stageOfNode(model, node)) ?? null;
}

export const by = (scope: Scope, { entry }: Happening) => entry && doneBy(scope, entry);
