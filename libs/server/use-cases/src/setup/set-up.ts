import { readCreditCode, readRegionCode } from '@shixiao/collaboration';
import { insertRow, jurisdictions, organisations, people, roleGrants } from '@shixiao/persistence';
import type { Application } from '../application.ts';
import type { Caller } from '../caller.ts';
import { performByItself } from '../perform.ts';

export interface FirstAuthority {
  readonly jurisdiction: { readonly regionCode: string; readonly name: string; readonly nameEn: string; readonly timeZone: string };
  readonly organisation: { readonly name: string; readonly nameEn: string; readonly creditCode: string };
  readonly administrator: { readonly name: string; readonly email: string; readonly jobTitle: string };
}

/**
 * Sets a jurisdiction up with its authority and the authority's administrator, who registers everybody else. It is what an empty system
 * begins with: nobody is there yet who could do it by a mutation.
 *
 * @throws Error when a code does not hold
 */
export async function setUpJurisdiction(app: Application, first: FirstAuthority): Promise<Caller> {
  const region = readRegionCode(first.jurisdiction.regionCode);
  const creditCode = readCreditCode(first.organisation.creditCode);
  if (!region.ok || !creditCode.ok) throw new Error(`No jurisdiction is set up with ${JSON.stringify(first)}`);
  return performByItself(app, 'setUpJurisdiction', async (scope) => {
    const [jurisdictionId, organisationId, personId] = [app.newId(), app.newId(), app.newId()];
    const made = { version: 1, isDemonstration: app.isDemonstration, createdAt: scope.now };
    await insertRow(scope, jurisdictions, {
      id: jurisdictionId,
      ...first.jurisdiction,
      regionCode: region.value.code,
      calendar: {},
      limits: {},
      version: 1,
    });
    await insertRow(scope, organisations, {
      id: organisationId,
      jurisdictionId,
      kind: 'government',
      ...first.organisation,
      creditCode: creditCode.value,
      ...made,
    });
    await insertRow(scope, people, { id: personId, jurisdictionId, ...first.administrator, language: 'zh', ...made });
    await insertRow(scope, roleGrants, {
      id: app.newId(),
      jurisdictionId,
      organisationId,
      personId,
      role: 'administrator',
      grantedAt: scope.now,
    });
    scope.record({ jurisdictionId, projectId: null, subject: jurisdictionId, content: { ...first.jurisdiction, authority: organisationId } });
    return {
      personId,
      organisationId,
      organisationKind: 'government' as const,
      jurisdictionId,
      jurisdictionIds: [jurisdictionId],
      roles: ['administrator' as const],
      standsInFor: [],
    };
  });
}
