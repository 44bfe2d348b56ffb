/** How much work a run does. Counts are instances per round unless they say otherwise. */
export interface Options {
  readonly rounds: number;
  readonly warmUp: number;
  readonly memory: { readonly ours: number; readonly bpmnEngine: number };
  readonly persisted: { readonly ours: number; readonly bpmnEngine: number };
  /** Bodies of the multi-instances that are compared; ten times `few` are as many as `many`. */
  readonly bodies: { readonly few: number; readonly many: number };
  readonly large: { readonly nodes: number; readonly instances: number };
}

/** Many rounds of about half a second each: what disturbs the machine for a while then falls on all sides, and on few rounds. */
const FULL: Options = {
  rounds: 15,
  warmUp: 3,
  memory: { ours: 25_000, bpmnEngine: 120 },
  persisted: { ours: 1_000, bpmnEngine: 80 },
  bodies: { few: 1_000, many: 10_000 },
  large: { nodes: 1_000, instances: 2 },
};

/** Enough to see that everything works; its figures mean nothing. */
const QUICK: Options = {
  rounds: 2,
  warmUp: 0,
  memory: { ours: 20, bpmnEngine: 2 },
  persisted: { ours: 16, bpmnEngine: 8 },
  bodies: { few: 10, many: 100 },
  large: { nodes: 100, instances: 1 },
};

export function optionsFrom(args: readonly string[]): Options {
  const unknown = args.find((arg) => arg !== '--quick');
  if (unknown !== undefined) throw new Error(`Unknown argument ${unknown}; the only one is --quick`);
  return args.includes('--quick') ? QUICK : FULL;
}
