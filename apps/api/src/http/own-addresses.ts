/** First parts of addresses that are the server's; all others are screens of the web client. */
export const OWN_ADDRESSES = ['graphql', 'uploads', 'files', 'health', 'ready', 'metrics'] as const;

export function isOwnAddress(path: string): boolean {
  const [, first = ''] = path.split('/');
  return (OWN_ADDRESSES as readonly string[]).includes(first);
}
