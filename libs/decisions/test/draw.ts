/**
 * Gives DMN files their requirements diagram, so that they open in any modeler: `node libs/decisions/test/draw.ts <file>...`.
 * Write only the model and run it; what was drawn before is drawn anew, the rest of the text stays as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DmnModdle } from '../src/xml/packages.mjs';

interface Element {
  readonly $type: string;
  readonly id?: string;
  readonly [property: string]: any;
}

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  'dmn:Decision': [180, 80],
  'dmn:InputData': [125, 45],
  'dmn:BusinessKnowledgeModel': [135, 46],
  'dmn:KnowledgeSource': [100, 63],
  'dmn:DecisionService': [220, 120],
};
const COLUMN = 240;
const ROW = 140;

const NAMESPACES = {
  dmndi: 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
  dc: 'http://www.omg.org/spec/DMN/20180521/DC/',
  di: 'http://www.omg.org/spec/DMN/20180521/DI/',
};

async function drawn(xml: string): Promise<string> {
  const bare = xml.replace(/\s*<dmndi:DMNDI>[\s\S]*<\/dmndi:DMNDI>/, '');
  const { rootElement } = await new DmnModdle().fromXML(bare.replaceAll(/spec\/DMN\/\d+\/MODEL/g, 'spec/DMN/20191111/MODEL'));
  const elements = ((rootElement as Element)['drgElement'] ?? []).filter(({ id, $type }: Element) => id && SIZES[$type]) as Element[];
  const diagram = diagramOf(elements, edgesOf(elements));
  const missing = Object.entries(NAMESPACES).filter(([prefix]) => !bare.includes(`xmlns:${prefix}=`));
  return bare
    .replace('<definitions', ['<definitions', ...missing.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)].join(' '))
    .replace(/\s*<\/definitions>\s*$/, `\n${diagram}\n</definitions>\n`);
}

function edgesOf(elements: readonly Element[]): readonly Edge[] {
  return elements.flatMap((element) =>
    ['informationRequirement', 'knowledgeRequirement', 'authorityRequirement'].flatMap((property) =>
      (element[property] ?? []).flatMap((requirement: Element): Edge[] => {
        const target = requirement['requiredDecision'] ?? requirement['requiredInput'] ?? requirement['requiredKnowledge'] ?? requirement['requiredAuthority'];
        const from = String(target?.href ?? '').slice(1);
        const isDrawn = requirement.id && elements.some(({ id }) => id === from);
        return isDrawn ? [{ id: requirement.id as string, from, to: element.id as string }] : [];
      }),
    ),
  );
}

/** What requires most stands on top; each element stands one row below the lowest that requires it. */
function diagramOf(elements: readonly Element[], edges: readonly Edge[]): string {
  const row = new Map(elements.map(({ id }) => [id as string, 0]));
  for (let round = 0; round < elements.length; round += 1) {
    for (const { from, to } of edges) row.set(from, Math.max(row.get(from) ?? 0, Math.min((row.get(to) ?? 0) + 1, elements.length)));
  }
  const used = new Map<number, number>();
  const bounds = new Map<string, { x: number; y: number; width: number; height: number }>();
  for (const { id, $type } of elements) {
    const [width, height] = SIZES[$type] as readonly [number, number];
    const at = row.get(id as string) ?? 0;
    const column = used.get(at) ?? 0;
    used.set(at, column + 1);
    bounds.set(id as string, { x: 160 + column * COLUMN + (180 - width) / 2, y: 80 + at * ROW + (80 - height) / 2, width, height });
  }
  const shapes = elements.map(({ id, $type }) => {
    const { x, y, width, height } = bounds.get(id as string)!;
    const box = `<dc:Bounds height="${height}" width="${width}" x="${x}" y="${y}" />`;
    const divider =
      $type === 'dmn:DecisionService'
        ? `<dmndi:DMNDecisionServiceDividerLine><di:waypoint x="${x}" y="${y + height / 2}" /><di:waypoint x="${x + width}" y="${y + height / 2}" /></dmndi:DMNDecisionServiceDividerLine>`
        : '';
    return `      <dmndi:DMNShape id="DMNShape_${id}" dmnElementRef="${id}">${box}${divider}</dmndi:DMNShape>`;
  });
  const lines = edges.map(({ id, from, to }) => {
    const start = bounds.get(from)!;
    const end = bounds.get(to)!;
    const points = [
      [start.x + start.width / 2, start.y],
      [end.x + end.width / 2, end.y + end.height],
    ];
    const waypoints = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('');
    return `      <dmndi:DMNEdge id="DMNEdge_${id}" dmnElementRef="${id}">${waypoints}</dmndi:DMNEdge>`;
  });
  return ['  <dmndi:DMNDI>', '    <dmndi:DMNDiagram>', ...shapes, ...lines, '    </dmndi:DMNDiagram>', '  </dmndi:DMNDI>'].join('\n');
}

for (const file of process.argv.slice(2)) {
  const xml = readFileSync(file, 'utf8');
  const result = await drawn(xml);
  if (result !== xml) writeFileSync(file, result);
}
