export default { displayName: 'web-feature-account', preset: '../../../jest.preset.web.mjs' };
