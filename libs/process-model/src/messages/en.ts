/** What findings say, in English; `{element}` is the element's name, or its id where it has none. */
export const EN = {
  notXml: 'The file is not XML: {detail}.',
} as const;

export type FindingCode = keyof typeof EN;
