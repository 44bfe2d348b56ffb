export { LIFECYCLES } from './lifecycles.ts';
export type { Lifecycle, LifecycleId, LifecycleKind } from './lifecycles.ts';
export { readLifecycle } from './read-lifecycle.ts';
export type { LifecycleFiles } from './read-lifecycle.ts';
export { burdenMinutesOf, fieldsOf } from './forms.ts';
export type { FieldHints, Form, FormComponent } from './forms.ts';
