// Starting a real PostgreSQL takes a second on an idle machine, and longer beside others.
export default { displayName: 'server-use-cases', preset: '../../../jest.preset.mjs', testTimeout: 120_000 };
