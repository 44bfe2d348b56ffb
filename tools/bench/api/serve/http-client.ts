import http from 'node:http';

/** A person with a session, as far as a server sees them. */
export interface Visitor {
  readonly sessionToken: string;
  readonly csrfToken: string;
}

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });

/** Sends a text and answers the whole answer. @throws Error when the answer is not 200 */
export function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
      });
      response.once('error', reject);
    });
    request.once('error', reject);
    request.end(body);
  });
}

/** @throws Error when the answer has errors: a request that fails fast is not worth its time */
export async function ask(url: string, { sessionToken, csrfToken }: Visitor, asked: Asked): Promise<string> {
  const text = await post(`${url}/graphql`, JSON.stringify(asked), { cookie: `shixiao_session=${sessionToken}`, 'x-csrf-token': csrfToken });
  if (text.includes('"errors":')) throw new Error(text.slice(0, 1_000));
  return text;
}

export const closeConnections = (): void => agent.destroy();
