/**
 * Lints texts as if they stood in files of the workspace in the current folder. Its argument names a JSON file with a
 * list of `{ file, text }`; a list of lists of messages is its last line.
 *
 * The texts are never on the disk: rooms that import one another would be a circle in the project graph, and the boundary
 * rule would report the circle instead of the wall.
 *
 * @typedef {{ rule: string | null, line: number, message: string }} Message
 */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

/** @type {{ file: string, text: string }[]} */
const texts = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const eslint = new ESLint();

/** @type {Message[][]} */
const all = [];
for (const { file, text } of texts) {
  const results = await eslint.lintText(text, { filePath: file });
  all.push(results.flatMap(({ messages }) => messages).map(({ ruleId, line, message }) => ({ rule: ruleId, line, message })));
}
process.stdout.write(`\n${JSON.stringify(all)}`);
