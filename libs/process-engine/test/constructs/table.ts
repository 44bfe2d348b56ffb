import type { Construct } from './catalogue.ts';
import { CATALOGUE } from './catalogue.ts';
import { SCENARIOS } from './families.ts';

const BEGIN = '<!-- constructs: written by test/constructs/write-table.ts -->';
const END = '<!-- /constructs -->';

/** Id of a construct → the rules of the scenarios that show it, each with the group in which it is run. */
export function shownBy(): ReadonlyMap<string, readonly string[]> {
  const shown = new Map<string, string[]>();
  for (const [group, scenarios] of Object.entries(SCENARIOS)) {
    for (const { shows, rule } of scenarios) {
      for (const id of shows) shown.set(id, [...(shown.get(id) ?? []), `${group} › ${rule}`]);
    }
  }
  return shown;
}

/** The section of the README as it must be. */
export function constructTable(): string {
  const shown = shownBy();
  const families = CATALOGUE.map(({ title, constructs }) => {
    const rows = constructs.map((construct) => row(construct, shown.get(construct.id) ?? []));
    return [`### ${title}`, '', '| construct | BPMN 2.0.2 | | test |', '|---|---|---|---|', ...rows].join('\n');
  });
  return [BEGIN, ...families, END].join('\n\n');
}

function row({ id, name, section, how }: Construct, tests: readonly string[]): string {
  return `| ${name} | ${section === '–' ? section : `§${section}`} | ${status(how)} | ${evidence(id, how, tests)} |`;
}

function status(how: Construct['how']): string {
  return typeof how === 'string' ? how : `finding \`${how.finding}\``;
}

/** The first test by name, and how many more there are. */
function evidence(id: string, how: Construct['how'], tests: readonly string[]): string {
  if (typeof how !== 'string') return `what is not executed is found › ${id}`;
  const [first = 'none', ...others] = tests;
  return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}

/** `readme` with the section in the place of the old one, or at its end. */
export function withTable(readme: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < 0) return `${readme.trimEnd()}\n\n## Constructs\n\n${constructTable()}\n`;
  return readme.slice(0, from) + constructTable() + readme.slice(to + END.length);
}
