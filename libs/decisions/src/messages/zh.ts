import type { FindingCode } from './en.ts';

/** 检查结果的中文说明;`{element}` 为元素名称,没有名称时为其编号。 */
export const ZH: Readonly<Record<FindingCode, string>> = {
  // 文件
  notXml: '文件不是格式正确的 XML:{detail}。',
  documentType: '文件声明了文档类型或实体,决策模型不需要这些内容。',
  tooLarge: '文件过大:最多读取 {limit} {what}。',
  tooDeep: '文件的元素嵌套超过 {limit} 层。',
  tooManyProblems: '文件中有超过 {limit} 处无法理解的内容。',
  notDmn: '根元素为 {root};应为 DMN 1.2 至 1.5 的 definitions。',
  notUnderstood: '文件中有一处无法理解,已略过:{detail}。',
  noDecision: '文件中没有决策。',

  // 名称与引用
  missingId: '“{element}”没有编号(id)。',
  duplicateId: '编号 {id} 被多次使用。',
  illegalId: '编号 {id} 不是有效的 XML 名称;请使用英文字母、数字、“_”、“-”和“.”。',
  missingName: '“{element}”没有名称,无法被引用。',
  unreadableName: 'FEEL 无法将“{name}”读作一个名称;请使用文字和数字组成的词。',
  nameTwice: '“{element}”所依赖的内容中有两项都名为“{name}”。',
  danglingReference: '“{element}”引用的 {reference} 不存在。',
  wrongReference: '“{element}”引用的 {reference} 不是{expected}。',
  importedReference: '“{element}”引用了另一个文件中的 {reference};不支持导入。',
  requirementCycle: '以下内容循环依赖:{path}。',

  // 类型
  unknownType: '“{element}”的类型“{type}”没有定义;其值不作检查。',
  typeCycle: '以下类型循环定义:{path}。',

  // 表达式
  missingLogic: '“{element}”没有决策逻辑。',
  emptyExpression: '“{element}”的表达式为空,结果为 null。',
  expressionSyntax: '“{element}”中的表达式“{text}”无法解析:{detail}。',
  expressionLanguage: '“{element}”使用 {language} 编写;仅支持 FEEL。',
  importedValues: '“{element}”的值来自另一个文件;不支持导入。',
  unsupportedExpression: '“{element}”使用了不能执行的 {expression}。',
  functionKind: '“{element}”是 {kind} 类型的函数;仅支持 FEEL。',
  missingPart: '“{element}”缺少“{part}”。',
  contextEntryName: '“{element}”的上下文中有一个条目没有名称,而它不是最后一个。',
  contextEntryTwice: '“{element}”的上下文中有两个条目都名为“{name}”。',
  relationWidth: '“{element}”的关系表第 {row} 行有 {cells} 个单元格,而列数为 {columns}。',
  calledFunction: '“{element}”调用的是表达式;只能按名称调用函数。',
  notRequired: '“{element}”调用了“{name}”,但没有声明对它的知识依赖。',
  unknownParameter: '“{element}”绑定了“{name}”,而“{function}”没有这个参数。',
  unboundParameter: '“{element}”没有绑定“{function}”的参数“{name}”;其值将为 null。',
  serviceWithoutOutput: '决策服务“{element}”没有输出决策。',

  // 决策表
  hitPolicy: '“{element}”的决策表使用了未知的命中策略“{value}”。',
  aggregation: '“{element}”的决策表使用了未知的聚合方式“{value}”。',
  aggregationOfContext: '“{element}”的决策表使用聚合,因此只能有一个输出。',
  aggregationUnused: '“{element}”的决策表声明了聚合,而其命中策略 {hitPolicy} 不使用聚合。',
  noOutput: '“{element}”的决策表没有输出。',
  outputName: '“{element}”的决策表第 {column} 个输出没有名称;有多个输出时必须命名。',
  outputTwice: '“{element}”的决策表有两个输出都名为“{name}”。',
  ruleWidth: '“{element}”的决策表第 {rule} 条规则有 {cells} 个{kind}单元格,而列数为 {columns}。',
  noPriorities: '“{element}”的决策表的命中策略以输出值的先后为准,而没有输出列出其值;将按规则顺序决定。',
};
