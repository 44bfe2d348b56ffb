export default { displayName: 'collaboration', preset: '../../jest.preset.mjs' };
