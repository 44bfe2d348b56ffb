import type { Mark } from '../marks/mark.ts';
import type { Box } from './focus.ts';
import { SHAPES } from '../marks/shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark as it sits on an element of the diagram; without `word` the shape alone, for what is too small for more. */
export function badge(mark: Mark, word: string | undefined): HTMLElement {
  const html = document.createElement('div');
  html.className = word === undefined ? 'sx-badge sx-badge-small' : 'sx-badge';
  html.dataset['mark'] = mark;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('d', SHAPES[mark]);
  svg.append(path);
  html.append(svg, ...(word === undefined ? [] : [word]));
  return html;
}

/** In the diagram's units, as badges grow and shrink with it: half the height, what surrounds the word, and a letter of it. */
const HALF = 11;
const AROUND_WORD = 32;
const LETTER = 6.6;
const HAN_LETTER = 11;
const INSET = 6;
const GAP = 4;
/** A name beside an element is drawn downwards from its place, over several lines where it is long. */
const NAME_HEIGHT = 30;

/**
 * How far from the left edge of `box` the badge on its upper edge begins: a little inside, and further left where the name of a flow
 * lies in its way, as a name that is half covered cannot be read.
 *
 * @param names of flows and events, where they stand
 */
export function badgeLeft(box: Box, word: string, names: readonly Box[]): number {
  const width = AROUND_WORD + [...word].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? HAN_LETTER : LETTER), 0);
  const inTheWay = names.filter(
    ({ x, y, height }) => x > box.x && x < box.x + INSET + width && y < box.y + HALF && y + Math.max(height, NAME_HEIGHT) > box.y - HALF,
  );
  return Math.min(INSET, ...inTheWay.map(({ x }) => x - GAP - width - box.x));
}
