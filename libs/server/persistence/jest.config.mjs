// Starting a real PostgreSQL takes a second on an idle machine, and longer beside others.
export default { displayName: 'server-persistence', preset: '../../../jest.preset.mjs', testTimeout: 60_000 };
