export { LiveProcessComponent } from './diagram/live-process.component.ts';
export { ProcessOutlineComponent } from './outline/process-outline.component.ts';
export { markOf, marksOf } from './marks/mark.ts';
export type { Mark } from './marks/mark.ts';
export type * from './facts/process-facts.ts';
