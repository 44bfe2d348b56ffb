/** Two files at a time: a browser leaves nearly half of two cores to others while it waits for the server. Each worker has a system of its own. */
export default {
  displayName: 'web-e2e',
  preset: '../../jest.preset.mjs',
  testTimeout: 120_000,
  maxWorkers: 2,
  globalSetup: './src/system/start-for-all.ts',
  globalTeardown: './src/system/stop-for-all.ts',
};
