import type { Role, SearchQuery, ViewerFacts } from '@shixiao/data-access';

export type Hit = SearchQuery['search'][number];
type Kind = Hit['kind'];

interface Findable {
  /** Who has a screen for it; to whom it is not offered, it is not looked for. */
  isFor(viewer: ViewerFacts): boolean;
  /** The screen, as the router wants it. */
  place(id: string, viewer: ViewerFacts): readonly string[];
}

const isAny = ({ membership }: ViewerFacts, ...roles: readonly Role[]): boolean => membership.roles.some((role) => roles.includes(role));
const isOfficial = (viewer: ViewerFacts): boolean => isAny(viewer, 'caseOfficer', 'approver');

/** In the order in which they are shown. What may be found at all is said by the server. */
const FINDABLE: Readonly<Record<Kind, Findable>> = {
  task: { isFor: () => true, place: (id) => ['/tasks', id] },
  project: { isFor: () => true, place: (id) => ['/projects', id] },
  proposal: {
    isFor: (viewer) => isAny(viewer, 'projectLead', 'caseOfficer', 'approver', 'supervisor'),
    place: (id, viewer) => (isAny(viewer, 'projectLead') ? ['/proposals', id] : ['/office/proposals', id]),
  },
  call: { isFor: () => true, place: (id, viewer) => (isOfficial(viewer) ? ['/office/calls', id, 'edit'] : ['/calls', id]) },
  consultation: { isFor: () => true, place: (id) => ['/consultations', id] },
  organisation: { isFor: (viewer) => isAny(viewer, 'administrator'), place: (id) => ['/admin/organisations', id] },
  person: { isFor: (viewer) => isAny(viewer, 'administrator'), place: (id) => ['/admin/people', id] },
};
const KINDS = Object.keys(FINDABLE) as Kind[];

export const kindsFor = (viewer: ViewerFacts): Kind[] => KINDS.filter((kind) => FINDABLE[kind].isFor(viewer));

export const placeOf = ({ kind, id }: Hit, viewer: ViewerFacts): readonly string[] => FINDABLE[kind].place(id, viewer);

export interface HitGroup {
  readonly kind: Kind;
  /** Best match first; `at`: its place among all hits that are shown. */
  readonly hits: readonly { readonly hit: Hit; readonly at: number }[];
}

/** What was found by its kind, numbered as it is read. */
export function grouped(hits: readonly Hit[]): readonly HitGroup[] {
  let at = 0;
  return KINDS.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind).map((hit) => ({ hit, at: at++ })) })).filter(
    (group) => group.hits.length > 0,
  );
}
