/**
 * Reporter ≠ verifier ≠ judge (填报、核验、决定三者分离): nobody checks or decides what they, or their organisation, reported, and
 * nobody decides on what they checked. A delegate counts as both persons, so that leave opens no back door.
 */

/** Who acted: the person, for which organisation, and for whom where somebody was stood in for. */
export interface Party {
  readonly person: string;
  readonly organisation: string;
  readonly onBehalfOf?: string;
}

export type Part = 'reporter' | 'verifier' | 'judge';

export type SeparationRefusal =
  | { readonly kind: 'samePerson'; readonly parts: readonly [Part, Part]; readonly person: string }
  | { readonly kind: 'sameOrganisation'; readonly parts: readonly [Part, Part]; readonly organisation: string }
  /** A verifier belongs to neither the enterprises nor the authority of a project. */
  | { readonly kind: 'verifierIsParty'; readonly organisation: string };

/** Whether `verifier` may check what the reporters handed in, in a project between `parties` (organisations). */
export function refusalToVerify(
  verifier: Party,
  reporters: readonly Party[],
  parties: readonly string[],
): SeparationRefusal | undefined {
  const clash = clashOf(['reporter', 'verifier'], reporters, verifier);
  if (clash) return clash;
  if (parties.includes(verifier.organisation)) return { kind: 'verifierIsParty', organisation: verifier.organisation };
  return undefined;
}

/** Whether `judge` may decide on what was reported and verified by these. */
export function refusalToJudge(
  judge: Party,
  reporters: readonly Party[],
  verifiers: readonly Party[],
): SeparationRefusal | undefined {
  return clashOf(['reporter', 'judge'], reporters, judge) ?? clashOf(['verifier', 'judge'], verifiers, judge);
}

/** Both persons behind an act. */
export function personsOf({ person, onBehalfOf }: Party): readonly string[] {
  return onBehalfOf === undefined ? [person] : [person, onBehalfOf];
}

function clashOf(
  parts: readonly [Part, Part],
  earlier: readonly Party[],
  later: Party,
): SeparationRefusal | undefined {
  const acted = new Set(earlier.flatMap(personsOf));
  const person = personsOf(later).find((candidate) => acted.has(candidate));
  if (person !== undefined) return { kind: 'samePerson', parts, person };
  const { organisation } = later;
  if (earlier.some((party) => party.organisation === organisation)) {
    return { kind: 'sameOrganisation', parts, organisation };
  }
  return undefined;
}
