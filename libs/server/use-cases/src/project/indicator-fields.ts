import { measuredFields } from '../indicator/fields.ts';
import { organisationById } from '../lookup/directory.ts';
import { isUuid } from '../lookup/find-project.ts';
import { must } from '../lookup/must.ts';
import type { Fields } from '../operations.ts';
import { indicatorIdOf } from './indicators.ts';

const figure = (value: number | null): string => String(value ?? 0);

/** What was promised, and what was measured of it since. */
export const indicatorFields = {
  Indicator: {
    id: indicatorIdOf,
    project: ({ project }) => project,
    name: ({ indicator }) => indicator.name,
    unit: ({ indicator }) => indicator.unit,
    source: ({ indicator }) => indicator.source,
    method: ({ indicator }) => indicator.method,
    baseline: ({ indicator }) => figure(indicator.baseline),
    baselineOn: ({ indicator }) => indicator.baselineOn,
    target: ({ indicator }) => figure(indicator.target),
    targetOn: ({ indicator }) => indicator.targetOn,
    // A proposal may name a measurer who has no account here; then it is the body that verifies, or the enterprise itself.
    measuredBy: async ({ project, indicator }, _, { load }) => {
      const named = isUuid(indicator.measuredBy) ? await load(organisationById, indicator.measuredBy) : undefined;
      return named ?? must(load(organisationById, project.verifierOrganisationId ?? project.leadOrganisationId));
    },
    ...measuredFields,
  },
} satisfies Fields;
