import type { Mark } from '../marks/mark.ts';
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
