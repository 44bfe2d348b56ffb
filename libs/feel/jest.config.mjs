export default { displayName: 'feel', preset: '../../jest.preset.mjs', passWithNoTests: true };
