import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environment, nodeOf, roomTag, stampInstalled } from '@shixiao/workspace';
import ts from 'typescript';

/** A throw-away workspace with this one's gates, tools and packages, and with projects made up for the occasion. */
export interface WorkspaceCopy {
  readonly root: string;
  run(command: string, args: readonly string[]): Ran;
  write(file: string, text: string): void;
  dispose(): void;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface MadeUpProject {
  readonly name: string;
  /** Default: `libs/<name>`. */
  readonly folder?: string;
  /** Absent: a project that stands in no room. */
  readonly room?: string;
  /** Default: every gate. */
  readonly targets?: readonly string[];
  /** By path within the project. `src/index.ts` is there in any case. */
  readonly files?: Readonly<Record<string, string>>;
}

const HERE = path.resolve(import.meta.dirname, '../..');
const GATES = ['.ci', '.npmrc', 'eslint.config.mjs', 'jest.preset.mjs', 'nx.json', 'package.json', 'package-lock.json'];
const EVERY_GATE = ['lint', 'typecheck', 'test'];

export function createWorkspace(projects: readonly MadeUpProject[]): WorkspaceCopy {
  // Tools compare real paths; the system's temporary folder may be a link.
  const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'shixiao-gates-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };

  for (const file of GATES) cpSync(path.join(HERE, file), path.join(root, file), { recursive: true });
  cpSync(path.join(HERE, 'tools/workspace'), path.join(root, 'tools/workspace'), {
    recursive: true,
    // The tools as they are used, not as a project to be tested.
    filter: (file) => !/(\.spec\.ts|project\.json)$/.test(file),
  });
  linkPackages(root);
  write('.gitignore', readFileSync(path.join(HERE, '.gitignore'), 'utf8'));
  write('tsconfig.base.json', baseConfig(projects));
  for (const project of projects) {
    for (const [file, text] of Object.entries(filesOf(project))) write(`${folderOf(project)}/${file}`, text);
  }

  // Nx looks at the history of a clone, too: for where to keep its cache, for instance.
  const commit = ['-c', 'user.name=gates', '-c', 'user.email=gates@localhost', 'commit', '--quiet', '--allow-empty', '-m', 'begin'];
  for (const args of [['init', '--quiet'], commit]) {
    const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args[0]} failed\n${stderr}`);
  }

  return {
    root,
    write,
    run(command, args) {
      const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, env: cleanEnvironment(root), encoding: 'utf8' });
      if (error) throw error;
      return { status, stdout, stderr };
    },
    dispose: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export function folderOf({ folder, name }: MadeUpProject): string {
  return folder ?? `libs/${name}`;
}

/** Links each package by itself: what is removed in the copy, even by `npm ci`, is a link and nothing more. */
function linkPackages(root: string): void {
  mkdirSync(path.join(root, 'node_modules'));
  for (const entry of readdirSync(path.join(HERE, 'node_modules'))) {
    if (entry.startsWith('.') && entry !== '.bin') continue;
    symlinkSync(path.join(HERE, 'node_modules', entry), path.join(root, 'node_modules', entry));
  }
  stampInstalled(root);
}

function filesOf({ name, room, targets = EVERY_GATE, files = {} }: MadeUpProject): Record<string, string> {
  return {
    'project.json': JSON.stringify({
      name,
      projectType: 'library',
      tags: room === undefined ? [] : [roomTag(room)],
      targets: Object.fromEntries(targets.map((target) => [target, {}])),
    }),
    'tsconfig.json': readFileSync(path.join(HERE, 'libs/feel/tsconfig.json'), 'utf8'),
    'jest.config.mjs': `export default { preset: '../../jest.preset.mjs' };\n`,
    'src/index.ts': 'export {};\n',
    ...files,
  };
}

/** The configuration in force, with the made-up libraries' names instead of ours. */
function baseConfig(projects: readonly MadeUpProject[]): string {
  const { config } = ts.readConfigFile(path.join(HERE, 'tsconfig.base.json'), ts.sys.readFile) as {
    config: { compilerOptions: Record<string, unknown> };
  };
  const paths = Object.fromEntries(projects.map((it) => [`@shixiao/${it.name}`, [`./${folderOf(it)}/src/index.ts`]]));
  return JSON.stringify({ ...config, compilerOptions: { ...config.compilerOptions, paths } });
}

/** As a person's shell has it: without what the Nx and the Jest around this test have set. */
function cleanEnvironment(root: string): NodeJS.ProcessEnv {
  const own = Object.entries(environment(root)).filter(
    ([name]) => !/^(NX_|JEST_|npm_|NODE_|LERNA_|FORCE_COLOR|INIT_CWD)/.test(name),
  );
  return { ...Object.fromEntries(own), NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', NO_COLOR: '1' };
}

export function nodeIn(workspace: WorkspaceCopy): string {
  return nodeOf(workspace.root);
}
