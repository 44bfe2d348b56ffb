/** One journey after the other: they share a started system and a browser's worth of memory. */
export default {
  displayName: 'web-e2e',
  preset: '../../jest.preset.mjs',
  testTimeout: 120_000,
  maxWorkers: 1,
  globalSetup: './src/system/start-for-all.ts',
  globalTeardown: './src/system/stop-for-all.ts',
};
