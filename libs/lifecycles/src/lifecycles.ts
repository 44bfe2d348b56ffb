/** A kind of project; indicator templates and limits differ by it. */
export type LifecycleKind = 'marketLed' | 'filing' | 'publicWorks' | 'supervision';

export type LifecycleId =
  | 'market-led-project'
  | 'enterprise-filing'
  | 'public-works-programme'
  | 'full-chain-supervision';

/** Where a lifecycle lies. What happens in it is in its files and nowhere else. */
export interface Lifecycle {
  readonly id: LifecycleId;
  readonly kind: LifecycleKind;
  readonly name: { readonly zh: string; readonly en: string };
  /** The process that an instance starts with; the others are called by it. */
  readonly processId: string;
  /** BPMN files. */
  readonly processes: readonly URL[];
  /** DMN files. */
  readonly decisions: readonly URL[];
  /** The folder of its forms; a form's file is named after the act that it is for. */
  readonly forms: URL;
}

export const LIFECYCLES: readonly Lifecycle[] = [
  lifecycle('market-led-project', 'marketLed', 'marketLedProject', { zh: '市场主导项目', en: 'Market-led project' }),
  lifecycle('enterprise-filing', 'filing', 'enterpriseFiling', { zh: '企业项目备案', en: 'Enterprise filing' }),
  lifecycle('public-works-programme', 'publicWorks', 'publicWorksProgramme', { zh: '公共工程计划', en: 'Public works programme' }, [
    'public-works-site',
  ]),
  lifecycle('full-chain-supervision', 'supervision', 'fullChainSupervision', { zh: '全链条监管', en: 'Full-chain supervision' }),
];

/** @param called file names, without ending, of the processes that the main one calls */
function lifecycle(
  id: LifecycleId,
  kind: LifecycleKind,
  processId: string,
  name: Lifecycle['name'],
  called: readonly string[] = [],
): Lifecycle {
  const folder = new URL(`../templates/${id}/`, import.meta.url);
  return {
    id,
    kind,
    name,
    processId,
    processes: [id, ...called].map((file) => new URL(`${file}.bpmn`, folder)),
    decisions: [new URL('limits.dmn', folder)],
    forms: new URL('forms/', folder),
  };
}
