export default { displayName: 'web-bpmn', preset: '../../../jest.preset.web.mjs' };
