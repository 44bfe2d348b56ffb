// It lives through a year of six projects on a real PostgreSQL.
export default { displayName: 'server-demonstration', preset: '../../../jest.preset.mjs', testTimeout: 180_000 };
