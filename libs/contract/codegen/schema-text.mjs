/** The schema as a module, so that server and browser read it without a file system. @param {string} sdl */
export function schemaText(sdl) {
  const escaped = sdl.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `/** The whole contract in GraphQL's schema definition language. */\nexport const typeDefs = \`${escaped}\`;\n`;
}
