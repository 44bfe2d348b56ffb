/** The part of the signed content that is shown as a list; all of it can be opened beside. */
export interface ContentShown {
  readonly milestones: readonly { readonly name: string; readonly dueOn: string; readonly evidence: readonly string[] }[];
  readonly indicators: readonly { readonly name: string; readonly unit: string; readonly baseline: string; readonly target: string }[];
}

/** Reads content that was signed at any time, also before the content had its present shape: what is not there is left out. */
export function contentOf(content: unknown): ContentShown {
  return {
    milestones: itemsOf(content, 'milestones').map((each) => ({
      name: textOf(each, 'name'),
      dueOn: textOf(each, 'dueOn'),
      evidence: itemsOf(each, 'evidence').map((demand) => textOf(demand, 'description')),
    })),
    indicators: itemsOf(content, 'indicators').map((each) => ({
      name: textOf(each, 'name'),
      unit: textOf(each, 'unit'),
      baseline: textOf(each, 'baseline'),
      target: textOf(each, 'target'),
    })),
  };
}

function itemsOf(thing: unknown, name: string): readonly unknown[] {
  const value = valueOf(thing, name);
  return Array.isArray(value) ? value : [];
}

function textOf(thing: unknown, name: string): string {
  const value = valueOf(thing, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function valueOf(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null && name in thing ? (thing as Record<string, unknown>)[name] : undefined;
}
