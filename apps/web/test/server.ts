/** Stands where the network is: answers what is looked for as the server would. */
export function serveSearch(search: (variables: { readonly text: string; readonly kinds: readonly string[] }) => unknown): void {
  globalThis.fetch = async (_address, init) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: { text: string; kinds: string[] } };
    const hits = (await search(variables)) as readonly object[];
    const result = { data: { search: hits.map((hit) => ({ __typename: 'SearchHit', ...hit })) } };
    const headers = new Headers({ 'content-type': 'application/json' });
    return { ok: true, status: 200, headers, text: () => Promise.resolve(JSON.stringify(result)), json: () => Promise.resolve(result) } as Response;
  };
}

/** Whoever is signed in, with this role. */
export function viewerWith(role: string, more: object = {}): object {
  const membership = { id: 'm1', roles: [role], organisation: { id: 'o1', name: '粤桂智造', kind: 'enterprise' } };
  return {
    __typename: 'Viewer',
    person: { id: 'p1', version: 1, name: '陈晓岚' },
    membership,
    memberships: [membership],
    standsInFor: [],
    preferences: { language: 'en', theme: 'system', digestHour: 9 },
    csrfToken: 'token',
    sessionEndsAt: '2026-11-24T12:00:00.000Z',
    viewerCanAdminister: false,
    viewerCanCreateCall: false,
    viewerCanCreateProposal: true,
    viewerCanSupervise: false,
    ...more,
  };
}
