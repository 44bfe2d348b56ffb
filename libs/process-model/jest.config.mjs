export default { displayName: 'process-model', preset: '../../jest.preset.mjs' };
