export { DEFAULT_LIMITS, compileExpression, compileUnaryTests } from './compile.ts';
export { toJson } from './to-json.ts';
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
