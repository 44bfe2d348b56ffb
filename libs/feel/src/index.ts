export { compileExpression, compileUnaryTests } from './compile.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export { toJson } from './to-json.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
export type { CompileOptions } from './compile.ts';
export type { Json, Variables } from './json.ts';
export type {
  CompiledExpression,
  CompiledUnaryTests,
  FeelCalendar,
  FeelEnvironment,
  FeelFailure,
  FeelLimits,
  FeelResult,
  FeelValue,
  LookUp,
} from './expression.ts';
