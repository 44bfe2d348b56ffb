export default { displayName: 'feel', preset: '../../jest.preset.mjs' };
