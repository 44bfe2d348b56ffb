export default { displayName: 'decisions', preset: '../../jest.preset.mjs' };
