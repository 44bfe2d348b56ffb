export default { displayName: 'web-feature-office', preset: '../../../jest.preset.web.mjs' };
