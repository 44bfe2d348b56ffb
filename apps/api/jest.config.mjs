export default { displayName: 'api', preset: '../../jest.preset.nest.mjs', testTimeout: 120_000 };
