import { expect, it } from '@jest/globals';
import { AREAS } from '../src/app/areas.ts';
import { viewerWith } from './server.ts';
import type { ViewerFacts } from '@shixiao/data-access';

const areasFor = (role: string): string[] => AREAS.filter((area) => area.isFor(viewerWith(role) as ViewerFacts)).map(({ id }) => id);

it('leads every administrator to administration, an enterprise’s own included, and nobody else', () => {
  expect(areasFor('administrator')).toContain('admin');
  expect(areasFor('projectLead')).not.toContain('admin');
});
