/** What the started server is asked, over GraphQL like everybody. */

const PATIENCE_MS = 5_000;

/** @typedef {{ id: string, name: string, role: string, organisationName: string }} Account */

/**
 * @param {string} address such as `http://localhost:3000`
 * @returns {Promise<readonly Account[] | undefined>} nothing while it does not answer
 */
export async function demonstrationAccounts(address) {
  const data = await ask(address, '{ demoAccounts { id name role organisationName } }');
  return data?.['demoAccounts'];
}

/** @param {string} address @returns {Promise<true | undefined>} */
export async function answers(address) {
  return (await ask(address, '{ __typename }')) ? true : undefined;
}

/** @param {string} address @param {string} query @returns {Promise<Record<string, any> | undefined>} */
async function ask(address, query) {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return undefined;
    return /** @type {{ data?: Record<string, any> }} */ (await response.json()).data;
  } catch {
    return undefined;
  }
}
