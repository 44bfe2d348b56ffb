export { loadDemonstration } from './load-demonstration.ts';
export type { DemonstrationOptions } from './load-demonstration.ts';
export { PASSWORD as DEMONSTRATION_PASSWORD } from './world/cast.ts';
