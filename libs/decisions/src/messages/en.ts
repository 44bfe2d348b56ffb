/** What findings say, in English; `{element}` is the element's name, or its id where it has none. */
export const EN = {
  // The file
  notXml: 'The file is not well-formed XML: {detail}.',
  documentType: 'The file declares a document type or entities, which a decision model has no use for.',
  tooLarge: 'The file is too large: at most {limit} {what} are read.',
  tooDeep: 'The file nests its elements more than {limit} levels deep.',
  tooManyProblems: 'More than {limit} places of the file cannot be understood.',
  notDmn: 'The root element is {root}; expected are the definitions of DMN 1.2 to 1.5.',
  notUnderstood: 'A part of the file is not understood and was left out: {detail}.',
  noDecision: 'The file has no decision.',

  // Names and references
  missingId: '{element} has no id.',
  duplicateId: 'The id {id} is used more than once.',
  illegalId: 'The id {id} is not a valid XML name; use letters, digits, "_", "-" and ".".',
  missingName: '{element} has no name, so that nothing can refer to it.',
  unreadableName: 'FEEL cannot read "{name}" as one name; use words of letters and digits.',
  nameTwice: 'Two of the things that {element} requires are called "{name}".',
  danglingReference: '{element} refers to {reference}, which does not exist.',
  wrongReference: '{element} refers to {reference}, which is no {expected}.',
  importedReference: '{element} refers to {reference} in another file; imports are not supported.',
  requirementCycle: 'These require one another in a circle: {path}.',

  // Types
  unknownType: '{element} has the type "{type}", which is not defined; its values are not checked.',
  typeCycle: 'These types are made of one another in a circle: {path}.',

  // Expressions
  missingLogic: '{element} has no decision logic.',
  emptyExpression: '{element} has an empty expression, which gives null.',
  expressionSyntax: 'In {element}, the expression "{text}" cannot be read: {detail}.',
  expressionLanguage: '{element} is written in {language}; only FEEL is evaluated.',
  importedValues: '{element} takes its value from another file; imports are not supported.',
  unsupportedExpression: '{element} uses {expression}, which is not evaluated.',
  functionKind: '{element} is a function of the kind {kind}; only FEEL is evaluated.',
  missingPart: '{element} has no "{part}".',
  contextEntryName: 'An entry of the context in {element} has no name and is not the last.',
  contextEntryTwice: 'The context in {element} has two entries called "{name}".',
  relationWidth: 'Row {row} of the relation in {element} has {cells} cells for {columns} columns.',
  calledFunction: '{element} calls an expression; only a function can be called by its name.',
  notRequired: '{element} calls {name} without a knowledge requirement for it.',
  unknownParameter: '{element} binds "{name}", which {function} has no parameter for.',
  unboundParameter: '{element} leaves the parameter "{name}" of {function} open; it will be null.',
  serviceWithoutOutput: 'The decision service {element} has no output decision.',

  // Decision tables
  hitPolicy: 'The table of {element} has the unknown hit policy "{value}".',
  aggregation: 'The table of {element} has the unknown aggregation "{value}".',
  aggregationOfContext: 'The table of {element} aggregates, and so it must have one output only.',
  aggregationUnused: 'The table of {element} names an aggregation, which its hit policy {hitPolicy} does not use.',
  noOutput: 'The table of {element} has no output.',
  outputName: 'Output {column} of the table of {element} has no name; it needs one where there are several.',
  outputTwice: 'Two outputs of the table of {element} are called "{name}".',
  ruleWidth: 'Rule {rule} of the table of {element} has {cells} {kind} entries for {columns} columns.',
  noPriorities: 'The hit policy of the table of {element} goes by output values, and no output lists any; rule order decides.',
} as const;

export type FindingCode = keyof typeof EN;
