export default { displayName: 'web-ui-kit', preset: '../../../jest.preset.web.mjs' };
