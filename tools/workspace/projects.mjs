/**
 * The workspace's projects as they lie on the disk, and what is wrong with how they are set up. What is checked here is
 * what would let code slip past every other gate: a folder that no project owns, a project without a room or a target.
 *
 * @typedef {{ name: string, folder: string, tags: readonly string[], targets: Readonly<Record<string, unknown>> }} Project
 *   `folder`: from the workspace's root, with forward slashes
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOMS, roomTag, roomTagProblem } from './rooms.mjs';

const NOT_OURS = new Set(['node_modules', 'dist', 'tmp', 'test-output', 'coverage']);
const SOURCE = /\.[cm]?[jt]sx?$/;
const PURE_CONFIG = 'tsconfig.pure.json';

/** @param {string} root @returns {Project[]} in the order of their folders */
export function readProjects(root) {
  return filesOf(root)
    .filter((file) => path.posix.basename(file) === 'project.json')
    .map((file) => {
      const { name, tags = [], targets = {} } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
      return { name, tags, targets, folder: path.posix.dirname(file) };
    });
}

/** @param {string} root @returns {string[]} one line for a person per problem */
export function projectProblems(root) {
  const files = filesOf(root);
  const projects = readProjects(root);
  return [
    ...projects.flatMap((project) => problemsOf(project, files).map((problem) => `${project.name} ${problem}`)),
    ...files
      .filter((file) => SOURCE.test(file) && !projects.some(({ folder }) => file.startsWith(`${folder}/`)))
      .map((file) => `${file} belongs to no project`),
  ];
}

/** @param {Project} project @param {readonly string[]} files @returns {string[]} */
function problemsOf({ folder, tags, targets }, files) {
  const own = files.filter((file) => file.startsWith(`${folder}/`));
  const wanted = ['lint', 'typecheck', ...(own.some((file) => file.endsWith('.spec.ts')) ? ['test'] : [])];
  const room = roomTagProblem(tags);
  return [
    ...(room ? [room] : []),
    ...wanted.filter((target) => !(target in targets)).map((target) => `has no target "${target}"`),
    ...(isPure(tags) && !own.includes(`${folder}/${PURE_CONFIG}`) ? [`is pure and has no ${PURE_CONFIG}`] : []),
  ];
}

/** @param {readonly string[]} tags */
function isPure(tags) {
  return Object.entries(ROOMS).some(([room, { side }]) => side === 'pure' && tags.includes(roomTag(room)));
}

/** @param {string} root @returns {string[]} */
function filesOf(root) {
  const exclude = (/** @type {string} */ file) => NOT_OURS.has(path.basename(file)) || path.basename(file).startsWith('.');
  // What lies in the root itself is configuration, which tools/workspace takes care of.
  return globSync('*/**/*.*', { cwd: root, exclude })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}
