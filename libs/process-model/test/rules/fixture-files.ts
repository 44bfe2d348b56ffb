import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const FIXTURES = path.join(import.meta.dirname, 'fixtures');

/** Files that break nothing, one for each corner of the specification in which a rule could see too much. */
export const ALLOWED = path.join(FIXTURES, 'allowed');

/** Names without their ending. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.basename(name, '.bpmn'));
}

export function fixture(folder: string, name: string): string {
  return readFileSync(path.join(folder, `${name}.bpmn`), 'utf8');
}
