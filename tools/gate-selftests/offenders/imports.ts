import { PLACES } from './offender.ts';
import type { Offender } from './offender.ts';

const BOUNDARIES = '@nx/enforce-module-boundaries';

/** Walls between our own libraries, beyond the table that walls.spec.ts goes through room by room. */
export const IMPORTS: readonly Offender[] = [
  {
    what: 'a feature that imports another feature',
    room: 'web-feature',
    text: `export * from '@shixiao/web-feature-neighbour';`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'a pure room that imports the database',
    room: 'process-engine',
    text: `export * from '@shixiao/server-persistence-neighbour';`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'a type that is imported through a wall',
    room: 'web-feature',
    text: `import type { Row } from '@shixiao/server-persistence-neighbour';\nexport type Line = Row;`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'an import while running, through a wall',
    room: 'web-feature',
    text: `export const later = () => import('@shixiao/server-use-cases-neighbour');`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'a way round a wall by a relative path',
    room: 'process-engine',
    text: `export * from '../../process-model-neighbour/src/index.ts';`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'a way to files that belong to no project',
    room: 'process-engine',
    text: `export * from '../../../scripts/anything.ts';`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'a library that imports its own index',
    room: 'process-engine',
    text: `export * from '@shixiao/process-engine';`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'a project without a room that imports anything',
    room: 'none',
    text: `export * from '@shixiao/feel-neighbour';`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'a project in a room that nobody knows',
    room: 'attic',
    text: `export * from '@shixiao/feel-neighbour';`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'an import from a project without a room',
    room: 'tools',
    text: `export * from '@shixiao/none';`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'a shipped file that imports tools',
    room: 'process-engine',
    text: `export * from '@shixiao/tools-neighbour';`,
    caughtBy: BOUNDARIES,
  },
  {
    what: 'a test that brings tools along',
    room: 'process-engine',
    file: PLACES.testCode,
    text: `export * from '@shixiao/tools-neighbour';`,
  },
  {
    what: 'a test that goes through a wall',
    room: 'process-engine',
    file: PLACES.testCode,
    text: `export * from '@shixiao/server-persistence-neighbour';`,
    caughtBy: BOUNDARIES,
  },
];
