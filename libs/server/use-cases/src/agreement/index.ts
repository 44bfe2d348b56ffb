import type { Acts, Read, Reads } from '../operations.ts';
import { findAgreement } from './agreement-of.ts';
import { changeAgreement } from './change-agreement.ts';
import { drawUpAgreement } from './draw-up-agreement.ts';
import { signAgreement } from './sign-agreement.ts';

export { agreementFields } from './fields.ts';

const agreement: Read<'agreement'> = async (scope, { id }) => (await findAgreement(scope, 'Query.agreement', id)) ?? null;

export const agreementActs = { drawUpAgreement, changeAgreement, signAgreement } satisfies Acts;
export const agreementReads = { agreement } satisfies Reads;
