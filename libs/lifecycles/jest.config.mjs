export default { displayName: 'lifecycles', preset: '../../jest.preset.mjs' };
