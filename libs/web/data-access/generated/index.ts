// Generated from src/operations/*/*.graphql by codegen/generate.mjs; not to be edited.

export * from './administration.ts';
export * from './notices.ts';
export * from './office.ts';
export * from './project.ts';
export * from './refusals.ts';
export * from './search.ts';
export * from './session.ts';
export * from './system.ts';
export * from './tasks.ts';
export * from './uploads.ts';
export * from './verification.ts';
export * from './workspace.ts';
