/**
 * `npm run lock`: writes into package-lock.json the optional packages that npm left out because the registry at hand does
 * not carry them: the binaries of other operating systems. Without their entries `npm ci` refuses the lock file. They are
 * entered with version, system and processor but without a hash, which nobody here could compute.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {Record<string, LockEntry>} LockEntries  by place, such as `node_modules/a/node_modules/b`
 */

const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'android', 'openharmony'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

/**
 * The optional packages that something in the lock file wants at an exact version and that have no entry.
 * @param {LockEntries} entries
 * @returns {LockEntries}
 */
export function missingOptionals(entries) {
  /** @type {LockEntries} */
  const missing = {};
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(entries)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const found = placesSeenFrom(place, name).some((seen) => seen in entries);
      if (!found && /^\d/.test(version)) {
        missing[`node_modules/${name}`] = { version, ...platform(name), ...(dev ? { dev } : {}), optional: true };
      }
    }
  }
  return missing;
}

/** Where Node would look for a package, nearest first. @param {string} place @param {string} name */
function placesSeenFrom(place, name) {
  const places = [];
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    places.push(`${at ? `${at}/` : ''}node_modules/${name}`);
    if (!at) return places;
  }
}

/** System and processor as they stand in the package's name: `@swc/core-linux-arm64-musl`. @param {string} name */
function platform(name) {
  const words = name.split(/[-./_]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = os !== 'linux' ? undefined : words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}), ...(os ? { os: [os] } : {}) };
}

if (process.argv[1] === import.meta.filename) {
  const file = path.resolve(import.meta.dirname, '../../package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptionals(lock.packages);
  const packages = { ...lock.packages, ...missing };
  const places = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(places.map((place) => [place, packages[place]]));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} entries added`);
}
