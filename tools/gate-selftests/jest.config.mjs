/** Each suite runs real tools in a workspace of its own, which takes seconds. */
export default { displayName: 'gate-selftests', preset: '../../jest.preset.mjs', testTimeout: 120_000 };
