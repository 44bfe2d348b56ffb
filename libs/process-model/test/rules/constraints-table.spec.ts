import { expect, test } from '@jest/globals';
import { constraintsPage, writtenPage } from './constraints-table.ts';

test('docs/constraints.md lists the constraints as they are', () => {
  expect(writtenPage()).toBe(constraintsPage());
});
