export default { displayName: 'web-feature-administration', preset: '../../../jest.preset.web.mjs' };
