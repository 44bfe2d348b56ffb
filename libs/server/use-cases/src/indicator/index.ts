import type { Acts, Read, Reads } from '../operations.ts';
import { findIndicator, reportMeasurement, verifyMeasurement } from './measure.ts';

export { measurementFields } from './fields.ts';

const indicator: Read<'indicator'> = async (scope, { id }) => (await findIndicator(scope, 'Query.indicator', id)) ?? null;

export const indicatorActs = { reportMeasurement, verifyMeasurement } satisfies Acts;
export const indicatorReads = { indicator } satisfies Reads;
