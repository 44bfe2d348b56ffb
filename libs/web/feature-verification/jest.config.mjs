export default { displayName: 'web-feature-verification', preset: '../../../jest.preset.web.mjs' };
