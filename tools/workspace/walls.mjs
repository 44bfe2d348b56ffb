/**
 * The rooms' walls as lint configuration: which packages, globals and habits stay out of which room. Who may import which
 * of our own libraries is the other half, `depConstraints` in rooms.mjs. That each wall stands is proved by
 * tools/gate-selftests.
 *
 * @typedef {readonly [pattern: string, message: string]} Ban  `pattern`: a regular expression over an import's name
 * @typedef {{ selector: string, message: string }} SyntaxBan
 * @typedef {import('./rooms.mjs').Room} Room
 * @typedef {import('./projects.mjs').Project} Project
 * @typedef {import('eslint').Linter.Config} Config
 */
import { builtinModules } from 'node:module';
import { FOREIGN_PACKAGES, ROOMS, roomTag } from './rooms.mjs';

export const TESTS = ['**/*.spec.ts', '**/test/**'];

const NODE_MODULES = `^(node:.*|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/.*)?)$`;

/** @type {Ban} */
const NO_ANGULAR = [FOREIGN_PACKAGES.angular, 'Angular stays in the web rooms.'];
/** @type {Ban} */
const NO_SERVER = [FOREIGN_PACKAGES.server, 'Nest, TypeORM and PostgreSQL stay in the server rooms.'];
/** @type {Ban} */
const NO_DRAWING = [FOREIGN_PACKAGES.drawing, 'Diagrams are drawn in the room "web-bpmn" only.'];
/** @type {Ban} */
const NO_NODE = [NODE_MODULES, 'This room does not know the machine it runs on.'];
/** @type {Ban} */
const NO_TESTS = [String.raw`^\..*(/test/|\.spec(\.ts)?$)`, 'What is shipped does not lean on tests.'];

/** What everybody could use is named by a literal, or no wall can see it. @type {SyntaxBan} */
const NO_HIDDEN_IMPORT = {
  selector: "ImportExpression[source.type!='Literal']",
  message: 'Name what is imported with a plain text, so that the walls and the bundler can see it.',
};

const TAKE_AS_ARGUMENT = 'Take clock, ids and randomness as arguments: the same input must give the same answer.';
const MACHINE_SETTINGS = "Reads the machine's time zone or language; say which one.";

/** Ways to the clock, to randomness and to the machine's settings that are written as syntax. @type {readonly SyntaxBan[]} */
const IMPURE_SYNTAX = [
  { selector: 'ImportExpression', message: 'A pure room loads nothing while it runs.' },
  { selector: 'MetaProperty[meta.name="import"]', message: 'A pure room does not know where it lies.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: TAKE_AS_ARGUMENT },
  { selector: "NewExpression[callee.name='Date'][arguments.0.type='SpreadElement']", message: TAKE_AS_ARGUMENT },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: MACHINE_SETTINGS },
  { selector: "CallExpression[callee.name='Date']", message: TAKE_AS_ARGUMENT },
  {
    // An alias would carry the clock past the other rules.
    selector:
      'Identifier[name=/^(Date|Math)$/]' +
      ':not(NewExpression > .callee, CallExpression > .callee, MemberExpression > .object, MemberExpression > .property)' +
      ':not(BinaryExpression > .right, TSTypeReference > .typeName, Property > .key, TSPropertySignature > .key)',
    message: TAKE_AS_ARGUMENT,
  },
  {
    selector: "MemberExpression[object.name=/^(Date|Math|Temporal)$/][computed=true]:not([property.type='Literal'])",
    message: TAKE_AS_ARGUMENT,
  },
  { selector: "MemberExpression[property.name='Now'], MemberExpression[property.value='Now']", message: TAKE_AS_ARGUMENT },
  {
    selector: 'MemberExpression[property.name=/^((get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds)|getTimezoneOffset)$/]',
    message: MACHINE_SETTINGS,
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale.*String|toDateString|toTimeString|resolvedOptions)$/]',
    message: MACHINE_SETTINGS,
  },
  { selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]", message: MACHINE_SETTINGS },
];

const IMPURE_PROPERTIES = [
  ['Date', 'now'],
  ['Math', 'random'],
].map(([object, property]) => ({ object, property, message: TAKE_AS_ARGUMENT }));

const IMPURE_GLOBALS = [
  'process',
  'console',
  'performance',
  'crypto',
  'globalThis',
  'global',
  'self',
  'window',
  'document',
  'navigator',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'clearTimeout',
  'clearInterval',
  'fetch',
  'require',
  'eval',
  'Function',
  'Buffer',
  '__dirname',
  '__filename',
].map((name) => ({ name, message: 'A pure room has no machine, no clock and no effects.' }));

/**
 * @param {readonly Project[]} projects
 * @returns {Config[]}
 */
export function roomWalls(projects) {
  return Object.entries(ROOMS).flatMap(([room, rules]) => {
    const folders = projects.filter(({ tags }) => tags.includes(roomTag(room))).map(({ folder }) => folder);
    // `files` may not be an empty list, and an empty room has nothing to check.
    if (folders.length === 0) return [];
    const files = folders.map((folder) => `${folder}/**/*.{ts,mjs}`);
    const shipped = { files, ignores: [...TESTS, ...folders.map((folder) => `${folder}/*.config.mjs`)] };
    switch (rules.side) {
      case 'pure':
        return [pureWalls(shipped, room, rules)];
      case 'contract':
        return [{ files, rules: walls([NO_ANGULAR, NO_SERVER]) }];
      case 'server':
        return [{ files, rules: walls([NO_ANGULAR, NO_DRAWING]) }];
      case 'web': {
        const bans = room === 'web-bpmn' ? [NO_SERVER] : [NO_SERVER, NO_DRAWING];
        return [
          { files, rules: walls(bans) },
          { ...shipped, rules: walls([...bans, NO_NODE, NO_TESTS]) },
        ];
      }
      case 'outside':
        return [];
    }
  });
}

/**
 * A pure room may use only the packages it lists, and none of its walls can be opened by a comment; its tests are free to
 * bring Node and tools.
 *
 * @param {Pick<Config, 'files' | 'ignores'>} shipped
 * @param {string} room
 * @param {Room} rules
 * @returns {Config}
 */
function pureWalls(shipped, room, { packages = [] }) {
  const listed = packages.map((name) => `|${name}(/|$)`).join('');
  return {
    ...shipped,
    linterOptions: { noInlineConfig: true },
    rules: {
      ...walls(
        [
          NO_NODE,
          NO_TESTS,
          ['/global$', 'A polyfill for everybody changes the machine for everybody.'],
          [`^(?!\\.|@shixiao/|node:${listed})`, `Not in the packages that rooms.mjs lists for "${room}".`],
        ],
        IMPURE_SYNTAX,
      ),
      'no-restricted-properties': ['error', ...IMPURE_PROPERTIES],
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
    },
  };
}

/**
 * The same bans for `import … from`, `export … from` and `import(…)`.
 *
 * @param {readonly Ban[]} bans
 * @param {readonly SyntaxBan[]} syntax
 * @returns {import('eslint').Linter.RulesRecord}
 */
function walls(bans, syntax = [NO_HIDDEN_IMPORT]) {
  const patterns = bans.map(([regex, message]) => ({ regex, message }));
  const dynamic = bans.map(([regex, message]) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\u002f`)}/]`,
    message,
  }));
  return {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...dynamic, ...syntax],
  };
}
