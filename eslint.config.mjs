/**
 * What lint holds our code to. The rooms and their walls are data in tools/workspace/rooms.mjs; that each gate really
 * closes is proved by tools/gate-selftests.
 */
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { FOREIGN_PACKAGES, ROOMS, depConstraints, roomTag } from './tools/workspace/rooms.mjs';

const root = import.meta.dirname;
const TESTS = ['**/*.spec.ts', '**/test/**'];

/** Where each room's projects lie: read from the projects, so that a new one is behind the walls from its first line. */
const projects = globSync(['apps/**/project.json', 'libs/**/project.json', 'tools/**/project.json'], {
  cwd: root,
  exclude: (file) => file.endsWith('node_modules'),
}).map((file) => {
  const { name, tags = [] } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  return { name, folder: path.dirname(file), tags };
});

const foldersOf = (side) =>
  projects
    .filter(({ tags }) => Object.entries(ROOMS).some(([room, { side: s }]) => s === side && tags.includes(roomTag(room))))
    .map(({ folder }) => `${folder}/**/*.{ts,mjs}`);

/** `files` may not be an empty list, and an empty side has nothing to check. */
const where = (files, config) => (files.length ? [{ files, ...config }] : []);

const NODE_MODULES = `^(node:.*|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/.*)?)$`;
const ban = (regex, message) => ({ regex, message });
const banDynamic = (regex, message) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\u002f`)}/]`,
  message,
});

/** The same walls for `import … from`, `export … from` and `import(…)`. */
function walls(bans, syntax = []) {
  return {
    'no-restricted-imports': ['error', { patterns: bans.map(([regex, message]) => ban(regex, message)) }],
    'no-restricted-syntax': ['error', ...bans.map(([regex, message]) => banDynamic(regex, message)), ...syntax],
  };
}

const NO_ANGULAR = [FOREIGN_PACKAGES.angular, 'Angular stays in the web rooms.'];
const NO_SERVER = [FOREIGN_PACKAGES.server, 'Nest, TypeORM and PostgreSQL stay in the server rooms.'];
const NO_NODE = [NODE_MODULES, 'A pure room does not know the machine it runs on.'];

/** Clock, randomness and effects, which a pure room is given as arguments. */
const IMPURE_SYNTAX = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the present as an argument: the same input must give the same answer.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Date() reads the clock; take the present as an argument.' },
];
const IMPURE_PROPERTIES = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['performance', 'now'],
  ['crypto', 'randomUUID'],
  ['crypto', 'getRandomValues'],
].map(([object, property]) => ({
  object,
  property,
  message: 'Take clock, ids and randomness as arguments.',
}));
const IMPURE_GLOBALS = [
  'process',
  'console',
  'performance',
  'crypto',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'clearTimeout',
  'clearInterval',
  'fetch',
  'require',
  'Buffer',
  '__dirname',
  '__filename',
].map((name) => ({ name, message: 'A pure room has no machine, no clock and no effects.' }));

/** Each pure room may use only the packages it lists; its tests are free to bring Node and tools. */
const pureRooms = Object.entries(ROOMS)
  .filter(([, { side }]) => side === 'pure')
  .flatMap(([room, { packages = [] }]) => {
    const folders = projects.filter(({ tags }) => tags.includes(roomTag(room))).map(({ folder }) => folder);
    const listed = packages.map((name) => `${name}(/|$)`).join('|');
    const unlisted = `^(?!\\.|@shixiao/|node:${listed ? `|${listed}` : ''})`;
    return where(
      folders.map((folder) => `${folder}/src/**/*.ts`),
      {
        ignores: TESTS,
        rules: {
          ...walls(
            [NO_NODE, NO_ANGULAR, NO_SERVER, [unlisted, `Not in the packages that rooms.mjs lists for "${room}".`]],
            IMPURE_SYNTAX,
          ),
          'no-restricted-properties': ['error', ...IMPURE_PROPERTIES],
          'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
        },
      },
    );
  });

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '**/test-output', '**/tmp', '**/.nx', '**/.data', '**/generated/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { '@nx': nx },
    languageOptions: { parser: tseslint.parser },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints, allow: [], enforceBuildableLibDependency: false, banTransitiveDependencies: false },
      ],
    },
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
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  ...where(foldersOf('server'), { rules: walls([NO_ANGULAR]) }),
  ...where(foldersOf('web'), { rules: walls([NO_SERVER]) }),
  ...where(foldersOf('contract'), { rules: walls([NO_ANGULAR, NO_SERVER]) }),
  ...pureRooms,
);
