/** A pattern for `like` that finds the text wherever it stands. It may hold any character: those that a pattern means otherwise are taken as they are. */
export const containing = (text: string): string => `%${text.replaceAll('\0', '').replace(/[\\%_]/g, '\\$&')}%`;
