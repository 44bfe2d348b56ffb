/** Some suites start processes, which takes seconds beside others. */
export default { displayName: 'start', preset: '../../jest.preset.mjs', testTimeout: 30_000 };
