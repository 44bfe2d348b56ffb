import type { Figures, Measurements } from './figures.ts';
import { compare, rounded } from './statistics.ts';

interface Row {
  readonly figure: string;
  readonly value: string;
  readonly wanted: string;
  readonly made: string;
}

/** The figures for people, each beside what is wanted of it and the medians it is made from. */
export function tableOf(figures: Figures, { memory, persisted, bodies }: Measurements): string {
  const rows: readonly Row[] = [
    { figure: 'figure', value: 'value', wanted: 'wanted', made: 'made from' },
    {
      figure: 'memoryRatio',
      value: String(figures.memoryRatio),
      wanted: '≥ 40',
      made: `${figures.memoryPerSecond} ÷ ${figures.bpmnEngineMemoryPerSecond} instances/s, ${spread(memory.ours, memory.bpmnEngine)}`,
    },
    {
      figure: 'persistedRatio',
      value: String(figures.persistedRatio),
      wanted: '≥ 12',
      made: `${figures.persistedPerSecond} ÷ ${figures.bpmnEnginePersistedPerSecond} instances/s, ${spread(persisted.ours, persisted.bpmnEngine)}`,
    },
    {
      figure: 'floorRatio',
      value: String(figures.floorRatio),
      wanted: '≥ 0.7',
      made: `${figures.persistedPerSecond} ÷ ${figures.floorPerSecond} instances/s, ${spread(persisted.ours, persisted.floor)}`,
    },
    {
      figure: 'readingFloorRatio',
      value: String(figures.readingFloorRatio),
      wanted: '',
      made: `÷ ${figures.readingFloorPerSecond} instances/s, when the floor reads the state as well`,
    },
    { figure: 'stateBytes', value: String(figures.stateBytes), wanted: '≤ 1500', made: 'JSON at the user task' },
    { figure: 'bpmnEngineStateBytes', value: String(figures.bpmnEngineStateBytes), wanted: '', made: 'getState at the user task' },
    {
      figure: 'growth',
      value: String(figures.growth),
      wanted: '≤ 1.2',
      made: `${figures.manyBodiesMs} ÷ ${figures.fewBodiesMs} ms, ${spread(bodies.many, bodies.few)}`,
    },
    { figure: 'readMs', value: String(figures.readMs), wanted: '', made: 'a large model' },
    { figure: 'advanceP99Us', value: String(figures.advanceP99Us), wanted: '', made: `one command in it; the median is ${figures.advanceP50Us}` },
  ];
  const width = (column: keyof Row): number => Math.max(...rows.map((row) => row[column].length));
  const widths = { figure: width('figure'), value: width('value'), wanted: width('wanted') };
  return rows
    .map(
      ({ figure, value, wanted, made }) =>
        `${figure.padEnd(widths.figure)}  ${value.padStart(widths.value)}  ${wanted.padEnd(widths.wanted)}  ${made}`,
    )
    .join('\n');
}

function spread(ours: readonly number[], theirs: readonly number[]): string {
  const { lowest, highest } = compare(ours, theirs);
  return `by round ${rounded(lowest, 3)} to ${rounded(highest, 3)}`;
}
