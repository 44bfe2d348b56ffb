export default { displayName: 'web-feature-project', preset: '../../../jest.preset.web.mjs' };
