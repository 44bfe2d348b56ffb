/** The prefix under which `dmn-moddle` knows the elements of DMN. */
const MODEL = 'dmn';

/**
 * DMN 1.2 to 1.5 name their elements alike, and each only adds to the one before; `dmn-moddle` goes by the name of 1.3.
 * DMN 1.1 writes references differently and is refused.
 */
export const MODEL_NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.omg.org/spec/DMN/20180521/MODEL/': MODEL,
  'https://www.omg.org/spec/DMN/20191111/MODEL/': MODEL,
  'https://www.omg.org/spec/DMN/20211108/MODEL/': MODEL,
  'https://www.omg.org/spec/DMN/20230324/MODEL/': MODEL,
};

export const DRAWING_NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.omg.org/spec/DMN/20180521/DMNDI/': 'dmndi',
  'https://www.omg.org/spec/DMN/20191111/DMNDI/': 'dmndi',
  'https://www.omg.org/spec/DMN/20230324/DMNDI/': 'dmndi',
};
