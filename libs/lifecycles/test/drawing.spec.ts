import { describe, expect, test } from '@jest/globals';
import { LIFECYCLES, readLifecycle } from '../src/index.ts';
import { drawingOf, edgesOf, meet } from './drawing.ts';
import type { Box, Drawing } from './drawing.ts';

const thick = ({ x, y, width, height }: Box): Box => ({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 });

/** Gateways are diamonds: a text may stand beside a corner of the box around one. */
const CORNER = 12;

async function drawings(id: (typeof LIFECYCLES)[number]['id']): Promise<readonly Drawing[]> {
  const { processes } = await readLifecycle(id);
  return Promise.all(processes.map(drawingOf));
}

describe.each(LIFECYCLES.map(({ id }) => id))('the drawing of %s', (id) => {
  test('shows everything', async () => {
    for (const drawing of await drawings(id)) {
      expect(drawing.missing).toEqual([]);
      expect(drawing.shapes.length).toBeGreaterThan(10);
    }
  });

  test('lays no text on another, nor on a shape, a line or the edge of a sub-process', async () => {
    for (const { texts, shapes, lines, subProcesses } of await drawings(id)) {
      const clashes = texts.flatMap(({ id: text, box }, index) => [
        ...texts.slice(index + 1).filter((other) => meet(box, other.box)).map((other) => `${text} on the text of ${other.id}`),
        ...shapes.filter((shape) => meet(box, shape.box, shape.id === text ? CORNER : 1)).map((shape) => `${text} on ${shape.id}`),
        ...lines.filter((line) => meet(box, thick(line.box))).map((line) => `${text} on the line ${line.id}`),
        ...subProcesses.filter((it) => edgesOf(it.box).some((edge) => meet(box, edge, 0))).map((it) => `${text} on the edge of ${it.id}`),
      ]);
      expect(clashes).toEqual([]);
    }
  });

  test('leads no line through a shape that it does not connect', async () => {
    for (const { shapes, lines } of await drawings(id)) {
      const clashes = lines.flatMap(({ id: line, box, ends }) =>
        shapes.filter((shape) => !ends.includes(shape.id) && meet(thick(box), shape.box)).map((shape) => `${line} through ${shape.id}`),
      );
      expect(clashes).toEqual([]);
    }
  });
});
