export default { displayName: 'web-feature-workspace', preset: '../../../jest.preset.web.mjs' };
