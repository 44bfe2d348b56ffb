import process from 'node:process';

const ADDRESSES = 'SHIXIAO_ADDRESSES';

/**
 * One for each of the workers that take turns with the files: what somebody prefers, and what is in a list, is the same for all who visit a
 * system.
 */
export function tellSharedAddresses(addresses: readonly string[]): void {
  process.env[ADDRESSES] = JSON.stringify(addresses);
}

/**
 * The address of the system that all files of journeys of this worker share, without a slash at the end.
 * @throws Error where none was started
 */
export function sharedAddress(): string {
  const addresses = JSON.parse(process.env[ADDRESSES] ?? '[]') as readonly string[];
  const address = addresses[(Number(process.env['JEST_WORKER_ID'] ?? 1) - 1) % addresses.length];
  if (!address) throw new Error('No system was started');
  return address;
}
