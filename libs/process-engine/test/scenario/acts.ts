import type { Json, Variables } from '@shixiao/feel';

/**
 * What somebody does or what happens, in the words of the business: elements are named by their id in the model, and
 * `vote#2` is the second of several that live at once.
 */
export type Act =
  | { readonly act: 'start'; readonly variables: Variables; readonly at?: string; readonly processId?: string }
  | { readonly act: 'complete'; readonly element: string; readonly variables: Variables }
  | { readonly act: 'fail'; readonly element: string; readonly retries: number }
  | { readonly act: 'throwError'; readonly element: string; readonly code: string; readonly variables: Variables }
  | { readonly act: 'wait'; readonly duration: string }
  | { readonly act: 'fire'; readonly element: string }
  | { readonly act: 'receive'; readonly name: string; readonly key?: string; readonly variables: Variables }
  | { readonly act: 'hear'; readonly name: string; readonly variables: Variables }
  | { readonly act: 'set'; readonly variables: Variables; readonly at?: string; readonly local?: boolean }
  | { readonly act: 'activate'; readonly element: string; readonly inner: readonly string[]; readonly variables?: Variables }
  | { readonly act: 'addBody'; readonly element: string; readonly value: Json }
  | { readonly act: 'removeBody'; readonly element: string }
  | { readonly act: 'removePending'; readonly element: string; readonly position: number }
  | { readonly act: 'assign'; readonly element: string; readonly assignee: string | null }
  | { readonly act: 'resolve'; readonly element: string; readonly variables: Variables; readonly retries?: number }
  | { readonly act: 'modify'; readonly cancel: readonly string[]; readonly start: readonly string[] }
  | { readonly act: 'cancel' }
  /** A new version of the process at `fixture` is deployed while this one runs. */
  | { readonly act: 'deploy'; readonly fixture: string; readonly version: number };

export const start = (
  variables: Variables = {},
  how: { readonly at?: string; readonly processId?: string } = {},
): Act => ({ act: 'start', variables, ...how });

/** The work at a task or job is done. */
export const complete = (element: string, variables: Variables = {}): Act => ({ act: 'complete', element, variables });

/** A worker could not do its job; 0 retries left raise an incident. */
export const fail = (element: string, retries: number): Act => ({ act: 'fail', element, retries });

/** Whoever does the work reports a BPMN error. */
export const throwError = (element: string, code: string, variables: Variables = {}): Act => ({
  act: 'throwError',
  element,
  code,
  variables,
});

/** Time goes by (an ISO 8601 duration), and every timer that becomes due fires, the earliest first. */
export const wait = (duration: string): Act => ({ act: 'wait', duration });

/** Fires one timer, due or not. */
export const fire = (element: string): Act => ({ act: 'fire', element });

export const receive = (name: string, key?: string, variables: Variables = {}): Act => ({
  act: 'receive',
  name,
  variables,
  ...(key !== undefined && { key }),
});

export const hear = (name: string, variables: Variables = {}): Act => ({ act: 'hear', name, variables });

export const set = (variables: Variables, where: { readonly at?: string; readonly local?: boolean } = {}): Act => ({
  act: 'set',
  variables,
  ...where,
});

export const activate = (element: string, inner: readonly string[], variables?: Variables): Act => ({
  act: 'activate',
  element,
  inner,
  ...(variables && { variables }),
});

/** 加签. */
export const addBody = (element: string, value: Json): Act => ({ act: 'addBody', element, value });

/** 减签, of a body that runs. */
export const removeBody = (element: string): Act => ({ act: 'removeBody', element });

/** 减签, of a value whose turn has not come. */
export const removePending = (element: string, position: number): Act => ({ act: 'removePending', element, position });

export const assign = (element: string, assignee: string | null): Act => ({ act: 'assign', element, assignee });

export const resolve = (element: string, variables: Variables = {}, retries?: number): Act => ({
  act: 'resolve',
  element,
  variables,
  ...(retries !== undefined && { retries }),
});

export const modify = (cancel: readonly string[], begin: readonly string[]): Act => ({ act: 'modify', cancel, start: begin });

export const cancel = (): Act => ({ act: 'cancel' });

export const deploy = (fixture: string, version: number): Act => ({ act: 'deploy', fixture, version });
