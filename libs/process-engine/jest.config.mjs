export default { displayName: 'process-engine', preset: '../../jest.preset.mjs' };
