import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withTable } from './table.ts';

/** Writes the table of constructs into the library's README: `node libs/process-engine/test/constructs/write-table.ts`. */
const readme = path.join(import.meta.dirname, '../../README.md');
writeFileSync(readme, withTable(readFileSync(readme, 'utf8')));
