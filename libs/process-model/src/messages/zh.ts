import type { FindingCode } from './en.ts';

/** 检查结果的中文说明;`{element}` 为元素名称,没有名称时为其编号。 */
export const ZH: Readonly<Record<FindingCode, string>> = {
  // 文件
  notXml: '文件不是 XML:{detail}。',
  wrongRoot: '文件以 {name} 开头,不是 BPMN 2.0 模型的 definitions。',
  fileTooLarge: '文件有 {size} 个字符,最多允许 {limit} 个。',
  tooManyElements: '文件中的元素超过 {limit} 个。',
  nestedTooDeep: '元素嵌套超过 {limit} 层。',
  tooManyAttributes: '有元素的属性超过 {limit} 个。',
  tooManyNamespaces: '文件声明命名空间超过 {limit} 次。',
  attributeTooLong: '属性 {name} 超过 {limit} 个字符。',
  doctypeRefused: '文件含有文档类型声明(DOCTYPE),可能引入其他文件,请删除。',
  invalidId: '编号“{id}”不合规:应以拉丁字母或下划线开头,其后为字母、数字、“.”“-”“_”。',
  duplicateId: '编号“{id}”重复出现。',
  danglingReference: '“{element}”引用了文件中不存在的“{id}”({property})。',
  unknownElement: '“{name}”不是 BPMN 2.0 的元素。',
  misplacedContent: 'BPMN 2.0 不允许此处出现该内容:{detail}。',
  tooManyProblems: '文件的问题较多,此处未全部列出。',
  danglingDetail: '“{element}”引用了文件中不存在的“{id}”({property}),已忽略。',
  foreignExtensions: '其他工具添加的设置不会使用:{prefixes}。',
  unknownExtension: '“{element}”的设置 {name} 无法识别,不会使用。',
  noProcess: '文件中没有可执行的流程。',
  processNotExecutable: '流程“{element}”标记为不可执行,已略过。',

  // BPMN 有而本引擎不执行的
  notExecuted: '“{element}”:不执行 {construct}。',
  settingIgnored: '“{element}”:{setting} 在此不起作用。',

  // 元素的设置
  expressionInvalid: '“{element}”:表达式 {source} 无法解析:{detail}。',
  settingInvalid: '“{element}”:{setting} 不能为 {value}。',
  variableNameInvalid: '“{element}”:{name} 不是变量名。',

  // --- 约束：BPMN、Camunda 8 与良好实践对可执行流程的要求（src/rules）

  // 流程与层级
  processWithoutId: '流程“{name}”没有编号（id），无法部署和启动。请为它填写编号。',
  elementWithoutId: '“{scope}”中有一个元素（{type}）没有编号（id），其他元素无法引用它。请为它填写编号。',
  publicProcessExecutable: '“{element}”是公开流程，只向外部展示交互，不能执行。请改为私有流程，或取消“可执行”。',
  choreographyActivityInProcess: '“{element}”是编排活动，不能放在流程里。请换成任务或子流程。',
  scopeWithoutEntry: '“{element}”没有起点：既没有开始事件，也没有不带入线的元素。请添加开始事件。',
  endWithoutStart: '“{element}”有结束事件，却没有开始事件。请添加开始事件。',
  startWithoutEnd: '“{element}”有开始事件，却没有结束事件。请用结束事件收尾。',
  implicitStart: '“{element}”没有开始事件，所有不带入线的元素会同时开始。请添加开始事件，明确起点。',
  noneStartsSeveral: '“{element}”有 {count} 个没有触发条件的开始事件，它们会同时启动。请只保留一个；确需并行时，在其后接并行网关。',

  // 连线
  flowWithoutSource: '连线“{element}”没有起点。请把它的起点接到一个元素上。',
  flowWithoutTarget: '连线“{element}”没有终点。请把它的终点接到一个元素上。',
  flowEndNotNode: '连线“{element}”接到了“{other}”上，它不是事件、活动或网关。请改接到这三类元素上。',
  flowCrossesPool: '连线“{element}”从一个流程连到了另一个流程。池与池之间请使用消息流。',
  flowCrossesScope: '连线“{element}”穿过了子流程的边界。请连到子流程的边框上，内部用开始事件承接。',
  flowListedElsewhere: '“{element}”登记了连线“{flow}”，但这条连线接的是别的元素。请用建模工具重新保存，或更正登记。',
  flowNotImmediate: '连线“{element}”声明途中可以插入未建模的活动（isImmediate 为 false），可执行流程不允许这样。请删除该属性。',
  flowDuplicate: '连线“{element}”与“{other}”重复：起点、终点和条件都相同。请删除一条，否则后续工作会做两遍。',

  // 条件与默认连线
  conditionAfterStartEvent: '从开始事件引出的连线“{element}”带有条件。请去掉条件，或改用排他网关判断。',
  conditionAfterIntermediateEvent: '从事件引出的连线“{element}”带有条件，不会生效。请去掉条件，或改用排他网关判断。',
  conditionAfterParallelGateway: '从并行网关引出的连线“{element}”带有条件。请去掉条件，或改用包容网关。',
  conditionAfterEventGateway: '从事件网关引出的连线“{element}”带有条件。请去掉条件：由先发生的事件决定走向。',
  conditionAlone: '“{element}”只有一条带条件的出线，没有其他出路。请再加一条连线或默认连线。',
  conditionMissing: '连线“{element}”从判断网关“{gateway}”引出，既没有条件，也不是默认连线。请填写条件，或设为默认连线。',
  conditionEmpty: '连线“{element}”的条件是空的。请填写条件，或将其删除。',
  conditionOnDefaultFlow: '默认连线“{element}”带有条件。其他条件都不满足时才走默认连线，请去掉它的条件。',
  defaultNotOwnFlow: '“{element}”的默认连线不是从它自己引出的。请在它的出线中选一条。',
  defaultOnWrongElement: '“{element}”不能设置默认连线。只有活动以及排他、包容、复杂网关可以设置。',

  // 开始事件
  startEventHasIncoming: '有连线指向开始事件“{element}”。请改接到开始事件之后的元素上。',
  startEventWithoutOutgoing: '开始事件“{element}”没有出线。请连接到第一步。',
  startEventTypeNotAllowed: '开始事件“{element}”的触发类型不能启动流程。可用：无触发、消息、定时、条件、信号。',
  subProcessStartHasTrigger: '子流程里的开始事件“{element}”带有触发条件。请去掉：子流程由进入它的连线启动。',
  startTriggerTaken: '开始事件“{element}”与“{other}”等待的是同一个消息或信号。请只保留一个。',
  startNameNotFixed: '开始事件“{element}”的消息或信号名称是表达式，而流程启动前还没有变量。请填写固定名称。',

  // 结束事件
  endEventHasOutgoing: '结束事件“{element}”有出线。请删除出线，或改用中间事件。',
  endEventWithoutIncoming: '没有连线指向结束事件“{element}”。请连上，或将其删除。',
  endEventTypeNotAllowed: '结束事件“{element}”不能使用这种事件类型。可用：无、消息、错误、升级、取消、补偿、信号、终止。',
  cancelEndOutsideTransaction: '取消结束事件“{element}”不在事务子流程内。请移入事务子流程，或改用其他结束事件。',
  cancelNotCaught: '结束事件“{element}”会取消“{transaction}”，但后者边框上没有取消事件，路径会就此中断。请附上取消边界事件。',

  // 中间事件与链接
  intermediateEventWithoutIncoming: '没有连线指向中间事件“{element}”。请连上，或把它附到活动边框上。',
  intermediateEventWithoutOutgoing: '中间事件“{element}”没有出线。请连到下一步，或改用结束事件。',
  catchEventWithoutTrigger: '捕获事件“{element}”没有说明等待什么。请设置触发条件，例如消息或定时。',
  catchEventTypeNotAllowed: '捕获事件“{element}”的类型不能放在流程连线中。可用：消息、定时、条件、链接、信号；否则请附到活动边框上。',
  throwEventTypeNotAllowed: '抛出事件“{element}”的类型不能放在流程连线中。可用：无、消息、升级、补偿、链接、信号。',
  linkWithoutName: '链接事件“{element}”没有链接名称。请给链接两端填写相同的名称。',
  linkNotAlone: '“{element}”把链接与其他事件类型放在了一起。请只保留链接。',
  linkHasIncoming: '有连线指向链接目标“{element}”。请删除：链接目标只能由链接源到达。',
  linkHasOutgoing: '链接源“{element}”有出线。请删除：流程会在链接目标处继续。',
  linkWithoutTarget: '“{element}”找不到名为“{link}”的链接目标。请添加同名的链接捕获事件。',
  linkCrossesScope: '“{element}”的链接“{link}”目标在另一层子流程或另一个流程中。链接两端必须在同一层。',
  linkTargetTaken: '“{element}”与“{other}”是同名的链接目标“{link}”。请只保留一个，或改名。',
  linkWithoutSource: '没有名为“{link}”的链接源通向“{element}”。请添加同名的链接抛出事件，或将其删除。',
  parallelMultipleAlone: '“{element}”设为等待多个触发条件全部发生，却只有 {count} 个。请补齐，或改为普通事件。',

  // 边界事件
  boundaryHasIncoming: '有连线指向边界事件“{element}”。请删除：边界事件只能作为路径的起点。',
  boundaryNotAttached: '边界事件“{element}”没有附着在活动上。请附到某个活动的边框上。',
  boundaryHostNotActivity: '边界事件“{element}”附着在“{host}”上，它不是活动。请附到任务、调用活动或子流程上。',
  boundaryHostElsewhere: '边界事件“{element}”所附着的“{host}”不在同一层。请移到该活动所在的层。',
  boundaryOnEventSubProcess: '边界事件“{element}”附着在事件子流程上，而事件子流程不在流程连线中。请在其内部捕获该事件。',
  boundaryWithoutOutgoing: '边界事件“{element}”没有出线。请连接到事件发生后的处理步骤。',
  boundaryWithoutTrigger: '边界事件“{element}”没有说明等待什么。请设置触发条件。',
  boundaryTypeNotAllowed: '边界事件“{element}”不能使用这种事件类型。可用：消息、定时、错误、升级、取消、补偿、条件、信号。',
  errorBoundaryNotInterrupting: '错误边界事件“{element}”必须中断所附活动。请改为中断，或改用升级事件。',
  cancelBoundaryNotInterrupting: '取消边界事件“{element}”必须中断所附事务。请改为中断。',
  cancelBoundaryOffTransaction: '取消边界事件“{element}”没有附在事务子流程上。请附到事务子流程上，或改用其他事件。',
  boundaryTriggerTaken: '“{element}”与“{other}”附在同一活动上并捕获同一事件，只有一个能收到。请删除一个，或改为捕获别的事件。',

  // 事件子流程
  eventSubProcessInFlow: '事件子流程“{element}”上接了连线。请删除连线：它由自己的开始事件启动。',
  eventSubProcessStartCount: '事件子流程“{element}”有 {count} 个开始事件，必须恰好有一个。',
  eventSubProcessStartNone: '事件子流程的开始事件“{element}”没有触发条件。请设置由什么事件启动。',
  eventSubProcessStartTypeNotAllowed: '“{element}”的触发类型不能启动事件子流程。可用：消息、定时、错误、升级、补偿、条件、信号。',
  errorStartNotInterrupting: '错误开始事件“{element}”必须中断外层流程。请改为中断，或改用升级事件。',
  eventSubProcessTriggerTaken: '“{element}”与“{other}”在同一层捕获同一事件，只有一个能收到。请删除一个，或改为捕获别的事件。',
  compensationStartOnProcess: '“{element}”所在的补偿事件子流程直接放在流程上，而流程本身不会被补偿。请放到子流程里。',

  // 补偿
  compensationNotAlone: '“{element}”同时等待补偿和其他事件。请单独使用一个补偿事件。',
  compensationBoundaryHasOutgoing: '补偿边界事件“{element}”有出线。请删除，改用关联线连接补偿活动。',
  compensationBoundaryWithoutHandler: '补偿边界事件“{element}”没有补偿活动。请用关联线连接一个。',
  compensationBoundarySeveralHandlers: '补偿边界事件“{element}”连接了多个活动。请只保留一个；需要做多件事时用子流程。',
  compensationHandlerNotMarked: '“{handler}”用于“{element}”的补偿，但没有标记为补偿活动。请勾选“用于补偿”。',
  compensationHandlerElsewhere: '“{element}”的补偿活动“{handler}”不在同一层。请移到被补偿活动所在的层。',
  compensationActivityInFlow: '补偿活动“{element}”上接了连线。请删除连线：它只在补偿时执行。',
  compensationActivityUnused: '没有补偿事件连接到补偿活动“{element}”，它永远不会执行。请用关联线连接补偿事件。',
  compensatedActivityElsewhere: '“{element}”要补偿的“{activity}”不在同一层。请在该活动所在的层抛出补偿。',
  compensatedActivityHasNoHandler: '“{element}”要补偿“{activity}”，但后者没有补偿办法。请给它附上补偿边界事件。',

  // 网关
  gatewayNotSplittingOrJoining: '网关“{element}”只有一进一出，不起作用。请删除，或增加分支。',
  gatewayDirectionWrong: '网关“{element}”声明方向为 {direction}，与实际连线不符。请更正 gatewayDirection。',
  gatewayJoinsAndSplits: '网关“{element}”既汇聚又分支，容易误读。请拆成前后两个网关。',
  complexGatewayWithoutCondition: '复杂网关“{element}”没有说明要等几条入线，第一条到达就会放行。请填写激活条件。',
  eventGatewayTooFewFlows: '事件网关“{element}”有 {count} 条出线，至少需要两条。',
  eventGatewayTargetNotAllowed: '“{target}”不能接在事件网关“{element}”之后。只能接消息、定时、信号、条件捕获事件或接收任务。',
  eventGatewayTargetShared: '“{target}”接在事件网关“{element}”之后，却还有其他入线。请删除其他入线。',
  eventGatewayMixesReceive: '事件网关“{element}”之后同时接了消息事件和接收任务。请只用其中一种。',
  eventGatewayReceiveHasBoundary: '事件网关“{element}”之后的接收任务“{target}”带有边界事件。请删除，或让网关直接等待这些事件。',
  eventGatewayMessageTaken: '事件网关“{element}”之后的“{target}”与“{other}”等待同一个消息。请各用各的消息。',
  eventGatewayStartHasIncoming: '事件网关“{element}”用于启动流程，不能有入线。请删除入线，或取消“实例化”。',
  eventGatewayParallelNotStart: '事件网关“{element}”设为等待全部事件，只有启动流程的事件网关可以这样。请改用并行网关。',
  eventGatewayParallelNotMessages: '事件网关“{element}”以全部事件启动流程，这些事件必须都是消息。请替换其他类型。',
  processStarterInSubProcess: '“{element}”用于启动流程，却放在子流程里。请移到流程层，或取消“实例化”。',

  // 活动与子流程
  startQuantityTooSmall: '“{element}”的启动数量（startQuantity）必须是不小于 1 的整数。',
  completionQuantityTooSmall: '“{element}”的完成数量（completionQuantity）必须是不小于 1 的整数。',
  adHocHasStartEvent: '开始事件“{element}”放在即席子流程里，这是不允许的。请删除。',
  adHocHasEndEvent: '结束事件“{element}”放在即席子流程里，这是不允许的。请删除，改用完成条件。',
  adHocWithoutActivity: '即席子流程“{element}”里没有活动。请添加可以执行的活动。',
  adHocOutputIncomplete: '即席子流程“{element}”的输出集合与输出元素必须同时填写，或都不填。',
  ioSpecificationOnSubProcess: '子流程“{element}”带有输入输出规格，只有任务和流程可以有。请删除：子流程可直接使用外层数据。',
  loopWithoutLimit: '“{element}”的循环既没有条件也没有次数上限，不会结束。请至少填写一项。',
  loopMaximumTooSmall: '“{element}”的循环次数上限必须是不小于 1 的整数。',
  multiInstanceWithoutCollection: '多实例活动“{element}”没有说明为哪些对象重复。请填写输入集合或数量。',
  multiInstanceCardinalityInvalid: '“{element}”的实例数量必须是整数，或以“=”开头的表达式。',
  multiInstanceOutputIncomplete: '多实例活动“{element}”的输出集合与输出元素必须同时填写，或都不填。',
  multiInstanceBehaviorWithoutEvent: '多实例活动“{element}”设为实例完成时抛出事件，却没有指定事件。请指定事件，或把行为改为 All。',
  multiInstanceBehaviorNotExecuted: '“{element}”在实例完成时抛出事件的设置不会执行。请改用完成条件，或在内部抛出。',
  loopOnEventSubProcess: '事件子流程“{element}”设置了循环或多实例，不起作用：它每次事件执行一次。请去掉该设置。',

  // 任务与调用活动
  receiveTaskStartHasIncoming: '接收任务“{element}”用于启动流程，不能有入线。请删除入线，或取消“实例化”。',
  receiveTaskWithoutMessage: '接收任务“{element}”没有指定等待的消息。请选择消息。',
  sendTaskWithoutMessage: '发送任务“{element}”既没有消息，也没有任务定义。请选择消息，或填写作业类型。',
  serviceTaskWithoutJob: '服务任务“{element}”没有说明由什么执行。请填写任务定义和作业类型。',
  scriptTaskWithoutScript: '脚本任务“{element}”既没有 FEEL 表达式，也没有任务定义。请填写表达式，或填写作业类型。',
  scriptFormatMissing: '脚本任务“{element}”有脚本，但没有说明脚本语言。请填写 scriptFormat。',
  scriptWithoutResult: '脚本任务“{element}”的计算结果没有保存。请填写结果变量。',
  businessRuleTaskWithoutDecision: '业务规则任务“{element}”既没有决策，也没有任务定义。请选择决策，或填写作业类型。',
  calledDecisionWithoutId: '业务规则任务“{element}”调用的决策没有编号。请填写决策编号。',
  calledDecisionWithoutResult: '“{element}”的决策结果没有保存。请填写结果变量。',
  taskDoneTwice: '“{element}”同时设置了任务定义和脚本（或决策），只能由一个执行。请删除其一。',
  jobWithoutType: '“{element}”的任务定义没有作业类型，没有人能领取。请填写类型。',
  jobRetriesInvalid: '“{element}”的重试次数必须是整数，或以“=”开头的表达式。',
  callActivityWithoutProcess: '调用活动“{element}”没有指定要调用的流程。请填写流程编号。',
  calledProcessWithoutNoneStart: '“{element}”调用的流程“{process}”没有无触发的开始事件，无法被调用。请在该流程中添加。',
  bindingWithoutVersionTag: '“{element}”按版本标签绑定，却没有填写标签。请填写标签，或改用其他绑定方式。',
  formDefinitionEmpty: '“{element}”的表单没有指明。请填写表单编号或键，或删除表单定义。',
  priorityInvalid: '“{element}”的优先级必须是 0 到 100 的整数，或以“=”开头的表达式。',
  taskDateInvalid: '“{element}”中的“{value}”不是有效日期。请写成 2026-03-02T15:35:00+08:00，或以“=”开头的表达式。',

  // 消息、信号、错误、升级、条件
  messageEventWithoutMessage: '消息事件“{element}”没有指定消息。请选择消息。',
  messageWithoutName: '“{element}”的消息没有名称，无法匹配。请填写消息名称。',
  messageWithoutCorrelationKey: '“{element}”的消息“{message}”没有关联键，无法找到对应的流程实例。请填写，例如 =orderId。',
  signalEventWithoutSignal: '信号事件“{element}”没有指定信号。请选择信号。',
  signalWithoutName: '“{element}”的信号没有名称，无法被接收。请填写信号名称。',
  errorWithoutCode: '错误事件“{element}”没有说明抛出什么错误。请选择带错误码的错误。',
  escalationWithoutCode: '升级事件“{element}”没有说明抛出什么升级。请选择带升级码的升级。',
  conditionalEventWithoutCondition: '条件事件“{element}”没有条件。请填写条件表达式。',
  eventDefinitionNotShared: '“{element}”引用了属于另一个事件的事件定义。请把该定义放到文件顶层，或重新定义一次。',

  // 定时
  timerWithoutValue: '定时事件“{element}”没有时间。请填写日期、时长或周期。',
  timerSeveralValues: '定时事件“{element}”同时填写了日期、时长、周期中的多项。请只保留一项。',
  timerDateInvalid: '定时事件“{element}”中的“{value}”不是 ISO 8601 日期。请写成 2026-03-02T09:00:00+08:00，或以“=”开头的表达式。',
  timerDurationInvalid: '定时事件“{element}”中的“{value}”不是 ISO 8601 时长。请写成 P5D 或 PT2H，或以“=”开头的表达式。',
  timerCycleInvalid: '定时事件“{element}”中的“{value}”不是 ISO 8601 周期。请写成 R3/PT10M 或 R/P1D；不支持 cron 表达式。',
  timerCycleOnce: '定时事件“{element}”设了周期，但第一次触发后就不再等待。请改用日期或时长，或改为非中断。',
  timerDurationAtStart: '定时开始事件“{element}”使用时长，只能从部署时刻算起。请改用日期或周期。',

  // 表达式、映射、扩展
  expressionExpected: '“{element}”中的“{value}”应当是表达式。请以“=”开头。',
  mappingWithoutSource: '“{element}”中到“{target}”的映射没有来源。请填写值的来源。',
  mappingTargetInvalid: '“{element}”的映射目标“{target}”不是有效变量名。请使用变量名，或用点连接，例如 order.total。',
  headerWithoutKey: '“{element}”的任务头没有键。请填写键，或将其删除。',
  headerTaken: '“{element}”的任务头“{key}”设置了两次，以最后一个为准。请删除一个。',
  extensionRepeated: '“{element}”重复设置了 {extension}。请只保留一个。',
  extensionMisplaced: '扩展 {extension} 在“{element}”上不起作用。请删除，或更换元素类型。',

  // 泳道与消息流
  laneSharesElement: '“{node}”同时在泳道“{element}”和“{other}”中。请只放在一个泳道里，明确由谁负责。',
  laneElementForeign: '泳道“{element}”包含了另一个流程的“{node}”。请从泳道中移除。',
  messageFlowInsidePool: '消息流“{element}”的两端在同一个流程内。请改用连线，或连到另一个池。',
  messageFlowSourceNotAllowed: '消息流“{element}”不能从“{node}”引出。请从活动、消息抛出事件或池引出。',
  messageFlowTargetNotAllowed: '消息流“{element}”不能指向“{node}”。请指向活动、消息捕获事件或池。',

  // 可达性
  elementUnreachable: '从起点没有路径通向“{element}”，它永远不会执行。请连上，或将其删除。',
  pathWithoutEnd: '路径在“{element}”处中断，没有结束事件。请连到结束事件。',
  loopWithoutExit: '到达“{element}”后会一直循环，没有离开循环的路径。请增加出口。',
  loopWithoutWait: '经过“{element}”的循环既不等待，也不改变数据，会无休止地运行。请在其中加入任务或定时。',
  joinNeverComplete: '并行网关“{element}”等待的分支来自“{gateway}”，而后者只走其中一条，因此会一直等待。请改用排他网关汇聚。',
};
