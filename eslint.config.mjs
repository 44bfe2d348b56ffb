/**
 * What lint holds our code to. The rooms and their walls are data in tools/workspace/rooms.mjs; that each gate really
 * closes is proved by tools/gate-selftests.
 */
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { readProjects } from './tools/workspace/projects.mjs';
import { depConstraints, testDepConstraints } from './tools/workspace/rooms.mjs';
import { TESTS, roomWalls } from './tools/workspace/walls.mjs';

const root = import.meta.dirname;
const WEB = ['apps/web', 'libs/web/*'];

/** @param {typeof depConstraints} constraints @returns {import('eslint').Linter.RulesRecord} */
const boundaries = (constraints) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    { depConstraints: constraints, allow: [], enforceBuildableLibDependency: false, banTransitiveDependencies: false },
  ],
});

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '**/test-output', '**/tmp', '**/.nx', '**/.data', 'libs/**/generated'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { '@nx': nx },
    languageOptions: { parser: tseslint.parser },
    rules: boundaries(depConstraints),
  },
  {
    // The walls see these two kinds of file only, so there are no others. Types beside a .mjs file run nothing.
    files: ['**/*.{js,cjs,jsx,mts,cts,tsx}'],
    ignores: ['**/*.d.mts'],
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'Our code is in .ts and .mjs files.' }] },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        // A default is fine; write `unreachable(value)` in it and the compiler reports a case that was forgotten.
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // A library is compiled by those who import it, too, and brings along what it declares for packages without types.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always', types: 'never', lib: 'never' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    ignores: TESTS,
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  {
    files: TESTS,
    rules: {
      ...boundaries(testDepConstraints),
      // One focused test silences all others.
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe'].map((object) => ({ object, property: 'only', message: 'Run every test.' })),
      ],
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  {
    files: WEB.map((folder) => `${folder}/**/*.ts`),
    // Components and directives are classes whose decorator says it all.
    rules: { '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }] },
  },
  {
    files: WEB.map((folder) => `${folder}/src/**/*.ts`),
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/no-empty-lifecycle-method': 'error',
    },
  },
  {
    files: WEB.map((folder) => `${folder}/src/**/*.html`),
    ignores: ['**/index.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: {
      // Projected controls are labelled by their field, which a template alone does not show.
      '@angular-eslint/template/label-has-associated-control': 'off',
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/no-positive-tabindex': 'error',
    },
  },

  ...roomWalls(readProjects(root)),
  {
    // Written for the browser, and ours to generate from: the generator runs on Node and ships with nothing.
    files: ['libs/web/data-access/codegen/*.mjs'],
    rules: { 'no-restricted-imports': 'off' },
  },
);
