// Generated from schema/*.graphql by codegen/generate.mjs; not to be edited.

/** The whole contract in GraphQL's schema definition language. */
export const typeDefs = `# Acceptance: the milestones gone through once more by somebody who neither reported nor verified them.

"""How a milestone looks when gone through once more. / 逐项核对的结论。"""
enum ChecklistVerdict {
  """As promised. / 符合承诺。"""
  confirmed
  """Something is wrong with it. / 存在缺陷。"""
  defective
}

"""A milestone with the mark that counts. / 清单中的一项里程碑。"""
type ChecklistLine {
  """Which milestone. / 里程碑。"""
  milestone: Milestone!
  """What the enterprise says of it. / 企业的说明。"""
  claim: String!
  """How it looks; absent until looked at. / 结论；未核对为空。"""
  verdict: ChecklistVerdict
  """What is wrong; absent where nothing is. / 缺陷说明；没有则为空。"""
  note: String
  """Who looked; absent until then. / 核对人；未核对为空。"""
  by: Party
  """When; absent until then. / 核对时间；未核对为空。"""
  at: DateTime
}

"""What keeps a stage from ending. / 阶段不能结束的原因。"""
enum GateProblemKind {
  """A milestone is not met. / 有里程碑未达到。"""
  milestoneOpen
  """Nothing measurable has changed. / 没有可测量的成效。"""
  noOutcomeStatement
  """An outcome is of no indicator of the project. / 成效不属于项目指标。"""
  outcomeIndicatorUnknown
  """The judge reported or verified some of it. / 裁定人曾填报或核验。"""
  judgeNotApart
}

"""One thing that keeps a stage from ending. / 阶段不能结束的一项原因。"""
type GateProblem {
  """What it is. / 原因。"""
  kind: GateProblemKind!
  """Which milestone; absent for the stage as a whole. / 所涉里程碑；涉及整体时为空。"""
  milestone: Milestone
}

"""How the acceptance of a project stands. / 项目验收情况。"""
type Acceptance implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """What came of the project, as the enterprise says. / 企业所述的项目成效。"""
  outcomeStatement: String!
  """Who applied. / 申请人。"""
  appliedBy: Party!
  """When. / 申请时间。"""
  appliedAt: DateTime!
  """Every milestone, in order. / 全部里程碑，按序。"""
  checklist: [ChecklistLine!]! @size(max: 50)
  """What still keeps the stage from ending. / 仍妨碍阶段结束的原因。"""
  gateProblems: [GateProblem!]! @size(max: 100)
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """Who accepted; absent until then. / 验收人；未验收为空。"""
  acceptedBy: Party
  """When; absent until then. / 验收时间；未验收为空。"""
  acceptedAt: DateTime
  """Why it was sent back last; absent where it was not. / 最近一次退回理由；未退回为空。"""
  returnedBecause: String
  """When that was; before appliedAt where it was applied for again; absent where it was not. / 最近一次退回时间，早于 appliedAt 表示已重新申请；未退回为空。"""
  returnedAt: DateTime
  """Whether the viewer may mark milestones. / 可否逐项核对。"""
  viewerCanMark: Boolean!
  """Whether the viewer may accept now. / 目前可否验收。"""
  viewerCanAccept: Boolean!
}

"""What the enterprise says of a milestone. / 企业对一项里程碑的说明。"""
input ChecklistClaimInput {
  """Which milestone. / 里程碑的标识。"""
  milestoneId: ID!
  """What came of it. / 结果说明。"""
  claim: String!
}

"""What applyForAcceptance needs. / 办理 applyForAcceptance 所需内容。"""
input ApplyForAcceptanceInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """What is said of every milestone. / 各里程碑的说明。"""
  claims: [ChecklistClaimInput!]! @size(max: 50)
  """What came of the project. / 项目成效。"""
  outcomeStatement: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of applyForAcceptance: Acceptance, or a refusal. / applyForAcceptance 的结果：Acceptance，或拒绝。"""
union ApplyForAcceptanceResult =
  | Acceptance
  | StageGateShut
  | NotAtThisStep
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What markMilestone needs. / 办理 markMilestone 所需内容。"""
input MarkMilestoneInput {
  """Which acceptance. / 验收的标识。"""
  acceptanceId: ID!
  """Which milestone. / 里程碑的标识。"""
  milestoneId: ID!
  """How it looks. / 结论。"""
  verdict: ChecklistVerdict!
  """What is wrong; absent where nothing is. / 缺陷说明；没有则为空。"""
  note: String
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of markMilestone: Acceptance, or a refusal. / markMilestone 的结果：Acceptance，或拒绝。"""
union MarkMilestoneResult =
  | Acceptance
  | MilestoneWrongStatus
  | ReasonMissing
  | SamePerson
  | SameOrganisation
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What acceptProject needs. / 办理 acceptProject 所需内容。"""
input AcceptProjectInput {
  """Which acceptance. / 验收的标识。"""
  acceptanceId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of acceptProject: Acceptance, or a refusal. / acceptProject 的结果：Acceptance，或拒绝。"""
union AcceptProjectResult =
  | Acceptance
  | MilestonesUnmarked
  | MilestonesDefective
  | StageGateShut
  | SamePerson
  | SameOrganisation
  | DoneAlready
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What returnAcceptance needs. / 办理 returnAcceptance 所需内容。"""
input ReturnAcceptanceInput {
  """Which acceptance. / 验收的标识。"""
  acceptanceId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of returnAcceptance: Acceptance, or a refusal. / returnAcceptance 的结果：Acceptance，或拒绝。"""
union ReturnAcceptanceResult =
  | Acceptance
  | ReasonMissing
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""The stage cannot end yet; all that keeps it is told at once. / 阶段尚不能结束；一次性列出。"""
type StageGateShut implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Every one of them. / 全部原因。"""
  gateProblems: [GateProblem!]! @size(max: 100)
}

"""Some milestones were not looked at. / 有里程碑未核对。"""
type MilestonesUnmarked implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which ones. / 所涉里程碑。"""
  milestones: [Milestone!]! @size(max: 50)
}

"""Some milestones are defective. / 有里程碑存在缺陷。"""
type MilestonesDefective implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which ones. / 所涉里程碑。"""
  milestones: [Milestone!]! @size(max: 50)
}

extend type Mutation {
  """Asks for acceptance. / 申请验收。"""
  applyForAcceptance(
    """What is to be done. / 办理内容。"""
    input: ApplyForAcceptanceInput!
  ): ApplyForAcceptanceResult! @access(roles: [projectLead], scope: party)

  """Marks one milestone of the checklist. / 核对清单中的一项。"""
  markMilestone(
    """What is to be done. / 办理内容。"""
    input: MarkMilestoneInput!
  ): MarkMilestoneResult! @access(roles: [approver], scope: jurisdiction)

  """Accepts the project. / 通过验收。"""
  acceptProject(
    """What is to be done. / 办理内容。"""
    input: AcceptProjectInput!
  ): AcceptProjectResult! @access(roles: [approver], scope: jurisdiction)

  """Sends the application back: something is defective. / 退回验收申请：存在缺陷。"""
  returnAcceptance(
    """What is to be done. / 办理内容。"""
    input: ReturnAcceptanceInput!
  ): ReturnAcceptanceResult! @access(roles: [approver], scope: jurisdiction)
}

# Who may call what, and how much of it. Written down here once: the rights matrix is generated from it, and the server's policy
# and its reckoning of what a query costs are held to it.

"""Who may call an operation: these roles, about things within this scope. A role that no @access of a field names is refused. / 谁可以调用：列出的角色，限于该范围之内；未列出的角色一律拒绝。"""
directive @access(
  """The roles; empty exactly where the scope is everybody. / 角色；仅当范围为 everybody 时为空。"""
  roles: [Role!]!
  """About which things. / 针对哪些事项。"""
  scope: AccessScope!
) repeatable on FIELD_DEFINITION

"""How many items a list has at most; a longer one in an input is refused as tooMany. / 列表最多的项数；输入中超过的按 tooMany 拒绝。"""
directive @size(
  """The number of items. / 项数。"""
  max: Int!
) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION

"""What a person may be in an organisation. A citizen has no role: what is public needs no account. / 人员在组织中的角色；群众无需角色，公开内容无需账号。"""
enum Role {
  """Runs a project for the enterprise. / 项目负责人，企业一方牵头。"""
  projectLead
  """Handles matters for the government. / 经办，政府一方办理。"""
  caseOfficer
  """Decides on a stage, with reasons. / 审批，作出决定并说明理由。"""
  approver
  """Scores sealed proposals against published criteria. / 专家，按公布的标准为密封提案评分。"""
  expert
  """Checks evidence and measurements; belongs to neither side. / 第三方核验，不属于任何一方。"""
  verifier
  """Looks at exceptions. / 督查，只看例外。"""
  supervisor
  """Draws and publishes lifecycles. / 流程设计，绘制并发布流程。"""
  processDesigner
  """Keeps organisations, people, roles, calendars. / 管理员，维护组织、人员、角色与日历。"""
  administrator
}

"""About which things an operation may be called. What lies outside is not found. / 可调用的范围；范围之外一律视为不存在。"""
enum AccessScope {
  """What is public; no account needed. / 公开内容，无需账号。"""
  everybody
  """What concerns the caller alone: session, worklist, notices, delegations. / 仅涉及本人：会话、待办、通知、委托代办。"""
  self
  """What the caller was asked or appointed to do. / 分派或委任给本人的事项。"""
  assigned
  """What belongs to the organisation that the caller acts for. / 所代表组织自己的事项。"""
  ownOrganisation
  """Projects to which the caller's organisation is a party, and what belongs to them. / 所代表组织为当事方的项目及其内容。"""
  party
  """What belongs to the jurisdiction of the caller's organisation, or lies within it. / 所代表组织辖区之内的事项。"""
  jurisdiction
  """All that there is. / 全系统。"""
  anywhere
}

# Agreements: every party signs the same content hash.

"""One party's signature over a content hash. / 一方对内容哈希的签署。"""
type Signature {
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """What was signed. / 所签内容的哈希。"""
  contentHash: Sha256!
  """When it happened. / 发生时间。"""
  at: DateTime!
  """Its entry in the ledger. / 对应的存证条目。"""
  ledgerEntry: LedgerEntry!
}

"""A party and whether it has signed. / 当事方及其签署情况。"""
type AgreementParty {
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
  """Its signature under the present content; absent until then. / 对现内容的签署；未签为空。"""
  signature: Signature
}

"""The text that both sides sign, bound to its content by a hash. / 双方签署的文本，以哈希固定内容。"""
type Agreement implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """What it says. / 正文。"""
  text: String!
  """The text as a file; absent where there is none. / 协议文件；没有则为空。"""
  file: StoredFile
  """All that is hashed: text, parties, indicators, milestones, in RFC 8785 order. / 被计算哈希的全部内容：文本、各方、指标、里程碑，按 RFC 8785 排序。"""
  signedContent: JSON!
  """Hash of the content. / 内容哈希。"""
  contentHash: Sha256!
  """Who signs. / 各签署方。"""
  parties: [AgreementParty!]! @size(max: 21)
  """Signatures under earlier content: void, and kept. / 对旧内容的签署：失效并留存。"""
  voided: [Signature!]! @size(max: 50)
  """Whether all have signed. / 是否已全部签署生效。"""
  isInForce: Boolean!
  """Since when; absent until then. / 生效时间；未生效为空。"""
  inForceSince: DateTime
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """Whether the viewer may change the text. / 可否修改文本。"""
  viewerCanChange: Boolean!
  """Whether the viewer may sign. / 可否签署。"""
  viewerCanSign: Boolean!
}

"""What drawUpAgreement needs. / 办理 drawUpAgreement 所需内容。"""
input DrawUpAgreementInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """What it says. / 正文。"""
  text: String!
  """The text as a file; absent where there is none. / 协议文件；没有则为空。"""
  uploadId: ID
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of drawUpAgreement: Agreement, or a refusal. / drawUpAgreement 的结果：Agreement，或拒绝。"""
union DrawUpAgreementResult =
  | Agreement
  | DoneAlready
  | UploadNotFinished
  | FileRefused
  | ReasonMissing
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What changeAgreement needs. / 办理 changeAgreement 所需内容。"""
input ChangeAgreementInput {
  """Which agreement. / 协议的标识。"""
  agreementId: ID!
  """What it says. / 正文。"""
  text: String!
  """The text as a file; absent where there is none. / 协议文件；没有则为空。"""
  uploadId: ID
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of changeAgreement: Agreement, or a refusal. / changeAgreement 的结果：Agreement，或拒绝。"""
union ChangeAgreementResult =
  | Agreement
  | AgreementInForce
  | ContentUnchanged
  | UploadNotFinished
  | FileRefused
  | NotAtThisStep
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What signAgreement needs. / 办理 signAgreement 所需内容。"""
input SignAgreementInput {
  """Which agreement. / 协议的标识。"""
  agreementId: ID!
  """Hash of what one has read. / 所读内容的哈希。"""
  contentHash: Sha256!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of signAgreement: Agreement, or a refusal. / signAgreement 的结果：Agreement，或拒绝。"""
union SignAgreementResult =
  | Agreement
  | ContentChanged
  | SignedAlready
  | AgreementInForce
  | SamePersonForBoth
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""All have signed; it is changed by a new agreement only. / 已全部签署，只能以新协议变更。"""
type AgreementInForce implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""Nothing was changed. / 内容没有变化。"""
type ContentUnchanged implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""What was read is not what it says now. / 所读内容已非现内容。"""
type ContentChanged implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Hash of what was read. / 所读内容的哈希。"""
  signedHash: Sha256!
  """Hash of what it says now. / 现内容的哈希。"""
  currentHash: Sha256!
}

"""The organisation has signed. / 该组织已签署。"""
type SignedAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
  """When it did. / 签署时间。"""
  doneAt: DateTime!
}

"""Nobody signs for two parties. / 同一人不得代表两方签署。"""
type SamePersonForBoth implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

extend type Query {
  """One agreement; absent where there is none that the viewer may see. / 一份协议；不存在或无权查看为空。"""
  agreement(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Agreement
    @access(roles: [projectLead], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
}

extend type Mutation {
  """Draws up the text from the accepted proposal. / 按获批提案拟定协议。"""
  drawUpAgreement(
    """What is to be done. / 办理内容。"""
    input: DrawUpAgreementInput!
  ): DrawUpAgreementResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Changes the text; every signature so far falls away. / 修改文本，已有签署随之失效。"""
  changeAgreement(
    """What is to be done. / 办理内容。"""
    input: ChangeAgreementInput!
  ): ChangeAgreementResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Signs the content that one has read, named by its hash. / 签署所读内容，以其哈希为准。"""
  signAgreement(
    """What is to be done. / 办理内容。"""
    input: SignAgreementInput!
  ): SignAgreementResult! @access(roles: [projectLead], scope: party) @access(roles: [approver], scope: jurisdiction)
}

# Blockers: raised by the enterprise, answered by the authority against a clock, closed by who raised them.

"""How far a blocker has got. / 堵点状态。"""
enum BlockerStatus {
  """Waits for an answer. / 待答复。"""
  open
  """Answered; the enterprise says whether it is cleared. / 已答复，待企业确认。"""
  answered
  """Closed by the enterprise. / 已由企业了结。"""
  closed
}

"""What an answer does about a blocker. / 答复的处理结果。"""
enum BlockerResolution {
  """It is cleared. / 已疏解。"""
  cleared
  """It cannot be cleared, for the reason given. / 不能疏解，已说明理由。"""
  notPossible
}

"""What the authority says to a blocker. / 机关对堵点的答复。"""
type BlockerAnswer {
  """What is done about it. / 处理结果。"""
  resolution: BlockerResolution!
  """What was done, or why nothing can be. / 做了什么，或为何不能。"""
  text: String!
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""Each time it is raised, a new clock runs. / 每次提出，时限重新计算。"""
type BlockerRound {
  """What stands in the way. / 受阻情况。"""
  text: String!
  """Who raised it. / 提出人。"""
  raisedBy: Party!
  """When. / 提出时间。"""
  raisedAt: DateTime!
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """The answer; absent until then. / 答复；未答复为空。"""
  answer: BlockerAnswer
}

"""What keeps the enterprise from going on and the government can clear. / 企业推进受阻而政府可疏解的事项。"""
type Blocker implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """Its title. / 标题。"""
  title: String!
  """How far it has got. / 状态。"""
  blockerStatus: BlockerStatus!
  """Which milestone it holds up; absent where none. / 受阻的里程碑；没有则为空。"""
  milestone: Milestone
  """Each time that it was raised, oldest first. / 历次提出，按先后。"""
  rounds: [BlockerRound!]! @size(max: 20)
  """When the supervisor was told; absent where not. / 提交督查时间；未提交为空。"""
  escalatedAt: DateTime
  """Who closed it; absent until then. / 了结人；未了结为空。"""
  closedBy: Party
  """When; absent until then. / 了结时间；未了结为空。"""
  closedAt: DateTime
  """Whether the viewer may answer it. / 可否答复。"""
  viewerCanAnswer: Boolean!
  """Whether the viewer may close it. / 可否了结。"""
  viewerCanClose: Boolean!
  """Whether the viewer may raise it again. / 可否再次提出。"""
  viewerCanReopen: Boolean!
}

"""A page of blockers. / 一页堵点。"""
type BlockerConnection {
  """The blockers of this page. / 本页的堵点。"""
  edges: [BlockerEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the blockers and its place. / 一条堵点及其位置。"""
type BlockerEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Blocker!
}

"""Which blockers. / 堵点筛选。"""
input BlockerFilter {
  """That have got so far. / 状态。"""
  statuses: [BlockerStatus!] @size(max: 4)
  """Of this project. / 所属项目。"""
  projectId: ID
  """Whose clock has one of these lights. / 灯色。"""
  lights: [Light!] @size(max: 4)
}

"""What raiseBlocker needs. / 办理 raiseBlocker 所需内容。"""
input RaiseBlockerInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """Which milestone it holds up; absent where none. / 受阻的里程碑；没有则为空。"""
  milestoneId: ID
  """Its title. / 标题。"""
  title: String!
  """What stands in the way. / 受阻情况。"""
  text: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of raiseBlocker: Blocker, or a refusal. / raiseBlocker 的结果：Blocker，或拒绝。"""
union RaiseBlockerResult =
  | Blocker
  | ReasonMissing
  | ProjectOver
  | NotAtThisStep
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What answerBlocker needs. / 办理 answerBlocker 所需内容。"""
input AnswerBlockerInput {
  """Which blocker. / 堵点的标识。"""
  blockerId: ID!
  """What is done about it. / 处理结果。"""
  resolution: BlockerResolution!
  """What was done, or why nothing can be. / 做了什么，或为何不能。"""
  text: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of answerBlocker: Blocker, or a refusal. / answerBlocker 的结果：Blocker，或拒绝。"""
union AnswerBlockerResult =
  | Blocker
  | BlockerWrongStatus
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What reopenBlocker needs. / 办理 reopenBlocker 所需内容。"""
input ReopenBlockerInput {
  """Which blocker. / 堵点的标识。"""
  blockerId: ID!
  """What still stands in the way. / 仍受阻的情况。"""
  text: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of reopenBlocker: Blocker, or a refusal. / reopenBlocker 的结果：Blocker，或拒绝。"""
union ReopenBlockerResult =
  | Blocker
  | BlockerWrongStatus
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What closeBlocker needs. / 办理 closeBlocker 所需内容。"""
input CloseBlockerInput {
  """Which blocker. / 堵点的标识。"""
  blockerId: ID!
  """What there is to say; absent where nothing is. / 说明；没有则为空。"""
  comment: String
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of closeBlocker: Blocker, or a refusal. / closeBlocker 的结果：Blocker，或拒绝。"""
union CloseBlockerResult =
  | Blocker
  | BlockerWrongStatus
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""The blocker has not got so far, or got further. / 堵点不在相应状态。"""
type BlockerWrongStatus implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How far it has got. / 所处状态。"""
  blockerStatus: BlockerStatus!
}

extend type Query {
  """One blocker; absent where there is none that the viewer may see. / 一个堵点；不存在或无权查看为空。"""
  blocker(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Blocker
    @access(roles: [projectLead], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)

  """Blockers that the viewer may see, most urgent first. / 可见的堵点，紧迫在前。"""
  blockers(
    """Which ones; absent for all. / 筛选；为空则全部。"""
    filter: BlockerFilter
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): BlockerConnection!
    @access(roles: [projectLead], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
}

extend type Mutation {
  """Says what stands in the way. / 提出堵点。"""
  raiseBlocker(
    """What is to be done. / 办理内容。"""
    input: RaiseBlockerInput!
  ): RaiseBlockerResult! @access(roles: [projectLead], scope: party)

  """Says what is done about it, or why nothing can be. / 答复堵点。"""
  answerBlocker(
    """What is to be done. / 办理内容。"""
    input: AnswerBlockerInput!
  ): AnswerBlockerResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Says that the answer did not clear it; the clock runs anew. / 答复未能疏解，再次提出，时限重新计算。"""
  reopenBlocker(
    """What is to be done. / 办理内容。"""
    input: ReopenBlockerInput!
  ): ReopenBlockerResult! @access(roles: [projectLead], scope: party)

  """Says that it stands in the way no more. / 确认堵点已了结。"""
  closeBlocker(
    """What is to be done. / 办理内容。"""
    input: CloseBlockerInput!
  ): CloseBlockerResult! @access(roles: [projectLead], scope: party)
}

# Burden: what forms and asks cost people, against a budget for each stage. Medians over all, never figures of a person.

"""One thing that a stage asks of people. / 阶段要求的一项内容。"""
type BurdenAsk {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What is asked. / 要求内容。"""
  label: Sentence!
  """Estimated for all times. / 估计总用时（分钟）。"""
  estimatedMinutes: Decimal!
  """Really spent, the median; absent while too few have answered. / 实际用时中位数；样本不足为空。"""
  medianMinutes: Decimal
  """How many answers that rests on. / 样本数。"""
  samples: Int!
}

"""What a stage asks of people, against its budget. / 阶段负担及其预算。"""
type StageBurden {
  """Which stage. / 阶段。"""
  stage: Stage!
  """What it may cost. / 预算（分钟）。"""
  budgetMinutes: Decimal!
  """What it asks by estimate. / 估计已用（分钟）。"""
  usedMinutes: Decimal!
  """What makes it up. / 构成。"""
  asks: [BurdenAsk!]! @size(max: 200)
}

extend type Query {
  """What a lifecycle costs people, by stage. / 流程各阶段负担。"""
  lifecycleBurden(
    """Which lifecycle. / 流程的标识。"""
    lifecycleId: ID!
  ): [StageBurden!]! @size(max: 13)
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: anywhere)
}

# Calls: a stated need with the outcomes wanted, criteria and weights, which are locked once it is open.

"""How far a call has got. / 需求所处状态。"""
enum CallStage {
  """Being drafted. / 起草中。"""
  draft
  """Handed in to be opened. / 已提交审核。"""
  inReview
  """Open for proposals. / 公开征集中。"""
  open
  """Takes no more proposals. / 已截止。"""
  closed
  """Taken back, with a reason. / 已撤回并说明理由。"""
  withdrawn
}

"""What experts score, and how much it counts. / 评分标准及其权重。"""
type Criterion {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What is scored. / 评分内容。"""
  name: String!
  """Percent of the whole; all sum to 100. / 权重百分比，合计一百。"""
  weight: Decimal!
}

"""An outcome that a call asks for; each proposal sets its own baseline and target. / 需求希望的成效；各提案自定基线与目标。"""
type WantedIndicator {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What is measured. / 测量内容。"""
  name: String!
  """In which unit. / 单位。"""
  unit: String!
}

"""An activity that was found in the place of an outcome. / 被当作成效的动作。"""
enum Activity {
  """Documents. / 发文。"""
  documents
  """Meetings. / 会议。"""
  meetings
  """Articles and reports. / 稿件与报道。"""
  articles
  """Photographs. / 照片。"""
  photos
  """Logins. / 登录。"""
  logins
  """Clicks and views. / 点击与浏览。"""
  clicks
  """Likes. / 点赞。"""
  likes
  """Forwards. / 转发。"""
  forwards
  """Check-ins. / 打卡。"""
  checkIns
  """Time online. / 在线时长。"""
  timeOnline
  """Points and rankings. / 积分与排名。"""
  pointRankings
}

"""Why an activity is no outcome. / 动作为何不是成效。"""
enum NotOutcomeBecause {
  """Effort is not effect. / 付出不等于成效。"""
  effortIsNotEffect
  """A trace is not effect. / 留痕不等于成效。"""
  traceIsNotEffect
  """Attention is not effect. / 关注不等于成效。"""
  attentionIsNotEffect
}

"""What gave an activity away. / 判定为动作的依据。"""
type ActivityFound {
  """Which activity. / 何种动作。"""
  activity: Activity!
  """The words that show it. / 所依据的词语。"""
  words: String!
  """Why it is no outcome. / 为何不是成效。"""
  because: NotOutcomeBecause!
  """The rule that bars it from appraisal; absent where it is this system's own. / 禁止其作为考核的规定；系统自定时为空。"""
  source: String
}

"""A call for proposals. / 需求发布。"""
type Call implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """Its title. / 标题。"""
  title: String!
  """What is to be solved. / 要解决的问题。"""
  need: String!
  """Where. / 所在辖区。"""
  jurisdiction: Jurisdiction!
  """The authority that states it. / 发布机关。"""
  organisation: Organisation!
  """Outcomes wanted. / 预期成效。"""
  wantedIndicators: [WantedIndicator!]! @size(max: 30)
  """What is scored. / 评分标准。"""
  criteria: [Criterion!]! @size(max: 30)
  """The first instant at which it is too late to hand in; absent in a draft that does not say. / 截止时刻；草稿未填为空。"""
  closesAt: DateTime
  """How far it has got. / 状态。"""
  callStage: CallStage!
  """When it was opened; absent until then. / 公布时间；未公布为空。"""
  openedAt: DateTime
  """Who opened it; absent until then. / 公布人；未公布为空。"""
  openedBy: Person
  """Why it was taken back; absent where it was not. / 撤回理由；未撤回为空。"""
  withdrawnBecause: String
  """Why the review sent it back; absent where it did not. / 审核退回理由；未退回为空。"""
  returnedBecause: String
  """What keeps it from being opened now. / 目前不能公布的原因。"""
  problems: [CallProblem!]! @size(max: 100)
  """Whether it is made up. / 是否为演示数据。"""
  isDemonstration: Boolean!
  """Proposals that answer it and that the viewer may see. / 应答的提案（限可见）。"""
  proposals(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): ProposalConnection!
  """Whether the viewer may change it. / 可否修改。"""
  viewerCanEdit: Boolean!
  """Whether the viewer may open it or send it back. / 可否公布或退回。"""
  viewerCanOpen: Boolean!
  """Whether the viewer may postpone its closing. / 可否延后截止。"""
  viewerCanPostpone: Boolean!
  """Whether the viewer may take it back. / 可否撤回。"""
  viewerCanWithdraw: Boolean!
  """Whether the viewer may begin a proposal for it. / 可否起草应答提案。"""
  viewerCanAnswer: Boolean!
}

"""A page of calls. / 一页需求。"""
type CallConnection {
  """The calls of this page. / 本页的需求。"""
  edges: [CallEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the calls and its place. / 一条需求及其位置。"""
type CallEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Call!
}

"""What keeps a call from being opened. / 需求不能公布的原因。"""
enum CallProblemKind {
  """It has no title. / 没有标题。"""
  titleMissing
  """It states no need. / 没有说明需求。"""
  needMissing
  """It wants no outcome. / 没有预期成效。"""
  noIndicatorWanted
  """A wanted outcome has no name. / 某项成效没有名称。"""
  indicatorUnnamed
  """A wanted outcome counts activity. / 某项成效数的是动作。"""
  activityNotOutcome
  """It has no criteria. / 没有评分标准。"""
  noCriteria
  """A criterion has no name. / 某项标准没有名称。"""
  criterionUnnamed
  """A criterion is there twice. / 某项标准重复。"""
  criterionTwice
  """A weight is not above 0 and at most 100 with two decimals. / 某项权重不在 0 至 100 之间或多于两位小数。"""
  weightInvalid
  """The weights do not sum to 100. / 权重合计不是一百。"""
  weightsNotHundred
  """It does not say when it closes. / 没有截止时间。"""
  closingMissing
  """It would close before it opens. / 截止早于公布。"""
  closesBeforeOpening
}

"""One thing that keeps a call from being opened. / 不能公布的一项原因。"""
type CallProblem {
  """What it is. / 原因。"""
  kind: CallProblemKind!
  """Which criterion or wanted outcome; absent where it is the call as a whole. / 所涉标准或成效；涉及整体时为空。"""
  item: ID
  """What the weights sum to; absent for other problems. / 权重合计；其他问题为空。"""
  sum: Decimal
  """The activity that was found; absent for other problems. / 所发现的动作；其他问题为空。"""
  found: ActivityFound
}

"""A criterion as it is to be. / 评分标准内容。"""
input CriterionInput {
  """Made up by the client, unique in the call. / 客户端生成，本需求内唯一。"""
  id: ID!
  """What is scored. / 评分内容。"""
  name: String!
  """Percent of the whole. / 权重百分比。"""
  weight: Decimal!
}

"""A wanted outcome as it is to be. / 预期成效内容。"""
input WantedIndicatorInput {
  """Made up by the client, unique in the call. / 客户端生成，本需求内唯一。"""
  id: ID!
  """What is measured. / 测量内容。"""
  name: String!
  """In which unit. / 单位。"""
  unit: String!
}

"""Which calls. / 需求筛选。"""
input CallFilter {
  """In one of these stages. / 状态。"""
  stages: [CallStage!] @size(max: 13)
  """Of this jurisdiction and those within. / 辖区及其下级。"""
  jurisdictionId: ID
  """That hold this. / 包含文字。"""
  text: String
}

"""What draftCall needs. / 办理 draftCall 所需内容。"""
input DraftCallInput {
  """Its title. / 标题。"""
  title: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of draftCall: Call, or a refusal. / draftCall 的结果：Call，或拒绝。"""
union DraftCallResult =
  | Call
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed

"""What saveCallDraft needs. / 办理 saveCallDraft 所需内容。"""
input SaveCallDraftInput {
  """Which call. / 需求的标识。"""
  callId: ID!
  """Its title. / 标题。"""
  title: String!
  """What is to be solved. / 要解决的问题。"""
  need: String!
  """Outcomes wanted. / 预期成效。"""
  wantedIndicators: [WantedIndicatorInput!]! @size(max: 30)
  """What is scored. / 评分标准。"""
  criteria: [CriterionInput!]! @size(max: 30)
  """When it closes; absent while undecided. / 截止时刻；未定为空。"""
  closesAt: DateTime
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of saveCallDraft: Call, or a refusal. / saveCallDraft 的结果：Call，或拒绝。"""
union SaveCallDraftResult =
  | Call
  | CallLocked
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What discardCallDraft needs. / 办理 discardCallDraft 所需内容。"""
input DiscardCallDraftInput {
  """Which call. / 需求的标识。"""
  callId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of discardCallDraft: Discarded, or a refusal. / discardCallDraft 的结果：Discarded，或拒绝。"""
union DiscardCallDraftResult =
  | Discarded
  | CallLocked
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""A draft that is gone. / 已丢弃的草稿。"""
type Discarded {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
}

"""What handInCall needs. / 办理 handInCall 所需内容。"""
input HandInCallInput {
  """Which call. / 需求的标识。"""
  callId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of handInCall: Call, or a refusal. / handInCall 的结果：Call，或拒绝。"""
union HandInCallResult =
  | Call
  | CallLocked
  | CallNotReady
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What openCall needs. / 办理 openCall 所需内容。"""
input OpenCallInput {
  """Which call. / 需求的标识。"""
  callId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of openCall: Call, or a refusal. / openCall 的结果：Call，或拒绝。"""
union OpenCallResult =
  | Call
  | CallLocked
  | CallNotReady
  | SamePerson
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What returnCall needs. / 办理 returnCall 所需内容。"""
input ReturnCallInput {
  """Which call. / 需求的标识。"""
  callId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of returnCall: Call, or a refusal. / returnCall 的结果：Call，或拒绝。"""
union ReturnCallResult =
  | Call
  | CallLocked
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What postponeCallClosing needs. / 办理 postponeCallClosing 所需内容。"""
input PostponeCallClosingInput {
  """Which call. / 需求的标识。"""
  callId: ID!
  """The later closing. / 新的截止时刻。"""
  closesAt: DateTime!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of postponeCallClosing: Call, or a refusal. / postponeCallClosing 的结果：Call，或拒绝。"""
union PostponeCallClosingResult =
  | Call
  | CallNotOpen
  | ClosingNotLater
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What withdrawCall needs. / 办理 withdrawCall 所需内容。"""
input WithdrawCallInput {
  """Which call. / 需求的标识。"""
  callId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of withdrawCall: Call, or a refusal. / withdrawCall 的结果：Call，或拒绝。"""
union WithdrawCallResult =
  | Call
  | CallNotOpen
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""It cannot be opened yet; all that is wrong is told at once. / 尚不能公布；一次性列出全部问题。"""
type CallNotReady implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Every one of them. / 全部问题。"""
  callProblems: [CallProblem!]! @size(max: 100)
}

"""What it says is locked since it was handed in or opened. / 提交或公布后内容已锁定。"""
type CallLocked implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How far it has got. / 所处状态。"""
  callStage: CallStage!
}

"""It is not open. / 未处于公开状态。"""
type CallNotOpen implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How far it has got. / 所处状态。"""
  callStage: CallStage!
}

"""A closing is only ever postponed. / 截止时间只能延后。"""
type ClosingNotLater implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it closes now. / 目前截止时刻。"""
  currentClosing: DateTime!
}

extend type Query {
  """One call; absent where there is none that the viewer may see. / 一项需求；不存在或无权查看为空。"""
  call(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Call @access(roles: [], scope: everybody)

  """Calls, the one that closes first at the head; drafts only for those who may see them. / 需求，最早截止在前；草稿仅限有权者。"""
  calls(
    """Which ones; absent for all. / 筛选；为空则全部。"""
    filter: CallFilter
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): CallConnection! @access(roles: [], scope: everybody)
}

extend type Mutation {
  """Begins a call. / 起草需求。"""
  draftCall(
    """What is to be done. / 办理内容。"""
    input: DraftCallInput!
  ): DraftCallResult! @access(roles: [caseOfficer], scope: ownOrganisation)

  """Keeps a call's draft as it is now, complete or not. / 保存需求草稿，可不完整。"""
  saveCallDraft(
    """What is to be done. / 办理内容。"""
    input: SaveCallDraftInput!
  ): SaveCallDraftResult! @access(roles: [caseOfficer], scope: ownOrganisation)

  """Throws a draft away. / 丢弃草稿。"""
  discardCallDraft(
    """What is to be done. / 办理内容。"""
    input: DiscardCallDraftInput!
  ): DiscardCallDraftResult! @access(roles: [caseOfficer], scope: ownOrganisation)

  """Hands a draft in to be opened. / 提交审核。"""
  handInCall(
    """What is to be done. / 办理内容。"""
    input: HandInCallInput!
  ): HandInCallResult! @access(roles: [caseOfficer], scope: ownOrganisation)

  """Opens a call; from here on nothing in it changes but a later closing. / 公布需求；此后除延后截止外不再变更。"""
  openCall(
    """What is to be done. / 办理内容。"""
    input: OpenCallInput!
  ): OpenCallResult! @access(roles: [approver], scope: ownOrganisation)

  """Sends a call back to its drafter. / 退回需求草稿。"""
  returnCall(
    """What is to be done. / 办理内容。"""
    input: ReturnCallInput!
  ): ReturnCallResult! @access(roles: [approver], scope: ownOrganisation)

  """Gives everybody more time. / 为所有人延后截止。"""
  postponeCallClosing(
    """What is to be done. / 办理内容。"""
    input: PostponeCallClosingInput!
  ): PostponeCallClosingResult! @access(roles: [caseOfficer, approver], scope: ownOrganisation)

  """Takes an open call back, with a published reason. / 撤回已公布的需求并公布理由。"""
  withdrawCall(
    """What is to be done. / 办理内容。"""
    input: WithdrawCallInput!
  ): WithdrawCallResult! @access(roles: [approver], scope: ownOrganisation)
}

# Completeness: everything missing is told at once, once, within the limit; silence past it is acceptance.

"""One point of the list by which a proposal is returned. / 补正清单中的一项。"""
type Correction {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What is missing. / 缺少什么。"""
  what: String!
  """How it can be put right. / 如何补正。"""
  howToMend: String!
  """Where it lies, outermost name first, items of lists by their id; empty where it concerns the whole. / 位置，由外到内，列表项以标识表示；针对整体时为空。"""
  field: [String!]!
}

"""The one return for correction; it stays on the proposal for good. / 唯一一次退回补正，永久保留。"""
type CorrectionNotice {
  """Everything that is missing. / 全部缺失。"""
  corrections: [Correction!]! @size(max: 100)
  """When it happened. / 发生时间。"""
  at: DateTime!
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
}

"""How a completeness check ended. / 受理审查结果。"""
enum CompletenessOutcome {
  """Accepted. / 受理。"""
  accepted
  """Counted as accepted, because nobody answered in time. / 视为受理，因逾期未答复。"""
  deemedAccepted
  """Not accepted. / 不予受理。"""
  declined
}

"""How a completeness check stands. / 受理审查情况。"""
type CompletenessCheck {
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """The return; absent where there was none. / 退回补正；没有则为空。"""
  notice: CorrectionNotice
  """How it ended; absent until then. / 结果；未结束为空。"""
  outcome: CompletenessOutcome
  """From when acceptance counts: by silence, from when the papers came in; absent unless accepted. / 受理起算时间；视为受理的自收到材料起；未受理为空。"""
  acceptedFrom: DateTime
  """Why it was not accepted; absent where it was. / 不予受理的理由；未发生为空。"""
  declinedBecause: String
  """Points that were not put right; empty unless declined. / 未补正的各项；未被拒绝为空。"""
  uncorrected: [Correction!]! @size(max: 100)
  """Whether the viewer may return it: once only. / 可否退回补正（仅一次）。"""
  viewerCanReturn: Boolean!
  """Whether the viewer may decline it. / 可否不予受理。"""
  viewerCanDecline: Boolean!
}

"""One point of the list. / 清单中的一项。"""
input CorrectionInput {
  """What is missing. / 缺少什么。"""
  what: String!
  """How it can be put right. / 如何补正。"""
  howToMend: String!
  """Where it lies, outermost name first, items of lists by their id; absent where it concerns the whole. / 位置，由外到内，列表项以标识表示；针对整体时不填。"""
  field: [String!] @size(max: 16)
}

"""What acceptProposal needs. / 办理 acceptProposal 所需内容。"""
input AcceptProposalInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of acceptProposal: Proposal, or a refusal. / acceptProposal 的结果：Proposal，或拒绝。"""
union AcceptProposalResult =
  | Proposal
  | ProposalWrongStage
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What returnForCorrection needs. / 办理 returnForCorrection 所需内容。"""
input ReturnForCorrectionInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Everything that is missing. / 全部缺失。"""
  corrections: [CorrectionInput!]! @size(max: 100)
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of returnForCorrection: Proposal, or a refusal. / returnForCorrection 的结果：Proposal，或拒绝。"""
union ReturnForCorrectionResult =
  | Proposal
  | ProposalWrongStage
  | ReturnedAlready
  | DeadlinePassed
  | NothingListed
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What declineProposal needs. / 办理 declineProposal 所需内容。"""
input DeclineProposalInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Points of the list that were not put right. / 清单中未补正的各项。"""
  uncorrectedIds: [ID!]! @size(max: 100)
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of declineProposal: Proposal, or a refusal. / declineProposal 的结果：Proposal，或拒绝。"""
union DeclineProposalResult =
  | Proposal
  | ProposalWrongStage
  | NotReturnedBefore
  | DeadlinePassed
  | NothingListed
  | NotOnTheList
  | ReasonMissing
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""A proposal is returned only once. / 只能退回一次。"""
type ReturnedAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it was. / 退回时间。"""
  doneAt: DateTime!
}

"""The list is empty. / 清单为空。"""
type NothingListed implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""Only what was told missing before can be held against it. / 未曾退回补正，不得据此不予受理。"""
type NotReturnedBefore implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""It was not on the list, and cannot be held against the applicant now. / 不在告知清单上，不得据此不予受理。"""
type NotOnTheList implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which point. / 所涉项。"""
  id: ID!
}

extend type Mutation {
  """Accepts a proposal as complete. / 受理。"""
  acceptProposal(
    """What is to be done. / 办理内容。"""
    input: AcceptProposalInput!
  ): AcceptProposalResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Returns a proposal with the list of everything missing, once. / 一次性告知并退回补正。"""
  returnForCorrection(
    """What is to be done. / 办理内容。"""
    input: ReturnForCorrectionInput!
  ): ReturnForCorrectionResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Does not accept a proposal that came back uncorrected. / 补正后仍不齐全，不予受理。"""
  declineProposal(
    """What is to be done. / 办理内容。"""
    input: DeclineProposalInput!
  ): DeclineProposalResult! @access(roles: [caseOfficer], scope: jurisdiction)
}

# Consultation: as a rule thirty days, shorter only for a published reason; every comment is answered.

"""What became of a comment. / 意见处理结果。"""
enum CommentVerdict {
  """Taken up. / 采纳。"""
  accepted
  """Not taken up, for a reason. / 不采纳并说明理由。"""
  rejected
}

"""The published answer to a comment; it is not rewritten. / 意见的公开答复，不再改写。"""
type CommentAnswer {
  """What became of it. / 处理结果。"""
  verdict: CommentVerdict!
  """What is done about it, or why not. / 如何采纳，或为何不采纳。"""
  text: String!
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""What somebody said in a consultation. / 征求意见中的一条意见。"""
type Comment {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What it says. / 正文。"""
  text: String!
  """The name they want shown; absent where they stay unnamed. / 署名；不署名为空。"""
  signature: String
  """When it happened. / 发生时间。"""
  at: DateTime!
  """The answer; absent until there is one. / 答复；未答复为空。"""
  answer: CommentAnswer
  """Whether the viewer may answer it. / 可否答复。"""
  viewerCanAnswer: Boolean!
}

"""A page of comments. / 一页意见。"""
type CommentConnection {
  """The comments of this page. / 本页的意见。"""
  edges: [CommentEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the comments and its place. / 一条意见及其位置。"""
type CommentEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Comment!
}

"""A public period in which anybody may comment. / 向社会公开征集意见的期间。"""
type Consultation implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """Its title. / 标题。"""
  title: String!
  """What is put before the public. / 公开征求的草案。"""
  draft: String!
  """The draft as a file; absent where there is none. / 草案文件；没有则为空。"""
  draftFile: StoredFile
  """From when. / 开始时间。"""
  startedAt: DateTime!
  """The first instant that is too late for a comment. / 意见截止时刻。"""
  endsAt: DateTime!
  """Why it is shorter than the rule; absent where it is not. / 短于规定期限的理由；未缩短为空。"""
  shorterBecause: String
  """Whether comments are taken now. / 目前是否接受意见。"""
  isOpen: Boolean!
  """When it was closed, all comments answered; absent until then. / 办结时间；未办结为空。"""
  closedAt: DateTime
  """What came of it as a whole; absent until closed. / 总体采纳情况；未办结为空。"""
  adoptionSummary: String
  """How many comments there are. / 意见数量。"""
  commentCount: Int!
  """How many have no answer yet. / 未答复数量。"""
  unansweredCount: Int!
  """The comments, oldest first. / 意见，按先后。"""
  comments(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): CommentConnection!
  """Whether the viewer may close it. / 可否办结。"""
  viewerCanClose: Boolean!
}

"""A page of consultations. / 一页征求意见。"""
type ConsultationConnection {
  """The consultations of this page. / 本页的征求意见。"""
  edges: [ConsultationEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the consultations and its place. / 一条征求意见及其位置。"""
type ConsultationEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Consultation!
}

"""A comment that was taken, with the receipt to ask for its answer. / 已收到的意见及查询答复的回执。"""
type CommentReceived {
  """The comment. / 意见。"""
  comment: Comment!
  """Shown once; opens the answer later. / 回执码，仅显示一次，用于查询答复。"""
  receipt: String!
}

"""What openConsultation needs. / 办理 openConsultation 所需内容。"""
input OpenConsultationInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Its title. / 标题。"""
  title: String!
  """What is put before the public. / 公开征求的草案。"""
  draft: String!
  """The draft as a file; absent where there is none. / 草案文件；没有则为空。"""
  uploadId: ID
  """For how many days. / 天数。"""
  days: Int!
  """Why it is shorter than the rule; absent where it is not. / 短于规定期限的理由；未缩短为空。"""
  shorterBecause: String
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of openConsultation: Consultation, or a refusal. / openConsultation 的结果：Consultation，或拒绝。"""
union OpenConsultationResult =
  | Consultation
  | ShorterWithoutReason
  | UploadNotFinished
  | FileRefused
  | DoneAlready
  | ProposalWrongStage
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What addComment needs. / 办理 addComment 所需内容。"""
input AddCommentInput {
  """Which consultation. / 征求意见的标识。"""
  consultationId: ID!
  """What it says. / 正文。"""
  text: String!
  """The name to be shown; absent to stay unnamed. / 署名；不署名为空。"""
  signature: String
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of addComment: CommentReceived, or a refusal. / addComment 的结果：CommentReceived，或拒绝。"""
union AddCommentResult =
  | CommentReceived
  | DeadlinePassed
  | CommentEmpty
  | InputInvalid
  | KeyReused
  | TooManyRequests
  | NotFound

"""What answerComment needs. / 办理 answerComment 所需内容。"""
input AnswerCommentInput {
  """Which comment. / 意见的标识。"""
  commentId: ID!
  """What becomes of it. / 处理结果。"""
  verdict: CommentVerdict!
  """What is done about it, or why not. / 如何采纳，或为何不采纳。"""
  text: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of answerComment: Comment, or a refusal. / answerComment 的结果：Comment，或拒绝。"""
union AnswerCommentResult =
  | Comment
  | AnsweredAlready
  | ReasonMissing
  | ConsultationClosed
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What closeConsultation needs. / 办理 closeConsultation 所需内容。"""
input CloseConsultationInput {
  """Which consultation. / 征求意见的标识。"""
  consultationId: ID!
  """What came of it as a whole. / 总体采纳情况。"""
  adoptionSummary: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of closeConsultation: Consultation, or a refusal. / closeConsultation 的结果：Consultation，或拒绝。"""
union CloseConsultationResult =
  | Consultation
  | StillRunning
  | CommentsUnanswered
  | ConsultationClosed
  | ReasonMissing
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""Fewer days than the rule need a published reason. / 短于规定期限须公布理由。"""
type ShorterWithoutReason implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Days that were asked for. / 所填天数。"""
  days: Int!
  """Days of the rule. / 规定天数。"""
  usualDays: Int!
}

"""It says nothing. / 意见没有内容。"""
type CommentEmpty implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""It has its answer; the first one stands. / 已有答复，以首次为准。"""
type AnsweredAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it was answered. / 答复时间。"""
  doneAt: DateTime!
  """Who answered; absent where the system did. / 答复人；由系统办理时为空。"""
  doneBy: Person
}

"""The consultation is closed. / 征求意见已办结。"""
type ConsultationClosed implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it was. / 办结时间。"""
  doneAt: DateTime!
}

"""Some comments have no answer yet. / 仍有意见未答复。"""
type CommentsUnanswered implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How many. / 数量。"""
  unansweredCount: Int!
}

extend type Query {
  """One consultation; absent where there is none. / 一次征求意见；不存在为空。"""
  consultation(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Consultation @access(roles: [], scope: everybody)

  """Consultations, the one that ends first at the head. / 征求意见，最早截止在前。"""
  consultations(
    """Only those that take comments now. / 仅列正在征求的。"""
    onlyOpen: Boolean! = true
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): ConsultationConnection! @access(roles: [], scope: everybody)

  """What became of one's comment; absent where the receipt is unknown. / 凭回执查询意见处理结果；回执无效为空。"""
  commentByReceipt(
    """The receipt. / 回执码。"""
    receipt: String!
  ): Comment @access(roles: [], scope: everybody)
}

extend type Mutation {
  """Puts a draft before the public. / 公布草案征求意见。"""
  openConsultation(
    """What is to be done. / 办理内容。"""
    input: OpenConsultationInput!
  ): OpenConsultationResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Comments on a draft; no account needed. / 提出意见，无需账号。"""
  addComment(
    """What is to be done. / 办理内容。"""
    input: AddCommentInput!
  ): AddCommentResult! @access(roles: [], scope: everybody)

  """Answers a comment, once and in public. / 公开答复意见，仅一次。"""
  answerComment(
    """What is to be done. / 办理内容。"""
    input: AnswerCommentInput!
  ): AnswerCommentResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Ends a consultation whose time is over and whose comments are all answered. / 期满且全部答复后办结。"""
  closeConsultation(
    """What is to be done. / 办理内容。"""
    input: CloseConsultationInput!
  ): CloseConsultationResult! @access(roles: [caseOfficer], scope: jurisdiction)
}

# Decisions: always with reasons, a second one against the experts' majority; the chief speaks last, dissent is kept.

"""What a member of the deliberation thinks, said before the chief does. / 讨论成员的意见，先于负责人发表。"""
type Opinion {
  """The person concerned. / 所涉人员。"""
  person: Person!
  """What they would decide. / 主张。"""
  verdict: Recommendation!
  """What they say. / 意见内容。"""
  statement: String!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""What was decided; dissent stays on it. / 决定，不同意见随附留存。"""
type Decision {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What was decided. / 决定。"""
  verdict: Recommendation!
  """Why, in words. / 理由。"""
  reason: String!
  """Whether it goes against the experts' majority. / 是否未采纳专家多数意见。"""
  departsFromMajority: Boolean!
  """Why the majority is not followed, published apart; absent where it is. / 未采纳多数意见的理由，另行公布；未背离为空。"""
  departureReason: String
  """Opinions that did not prevail. / 不同意见。"""
  dissent: [Opinion!]! @size(max: 50)
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
  """Its entry in the ledger. / 对应的存证条目。"""
  ledgerEntry: LedgerEntry!
}

"""What is to be decided on a proposal, and on what it rests. / 提案的待决事项及其依据。"""
type DecisionMatter implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The proposal that it belongs to. / 所属提案。"""
  proposal: Proposal!
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """Who is heard before the chief. / 先行发表意见的成员。"""
  members: [Person!]! @size(max: 30)
  """Who decides and speaks last; absent where nobody is named. / 最后发言并决定的负责人；未指定为空。"""
  chief: Person
  """What was said, in order. / 已发表的意见，按先后。"""
  opinions: [Opinion!]! @size(max: 50)
  """Members not yet heard. / 尚未发言的成员。"""
  silent: [Person!]! @size(max: 50)
  """What most experts recommend; absent where there is no majority. / 专家多数意见；无多数为空。"""
  expertMajority: Recommendation
  """What was decided; absent until then. / 决定；未决定为空。"""
  decision: Decision
  """Whether the viewer may say who is heard. / 可否确定成员。"""
  viewerCanNameMembers: Boolean!
  """Whether the viewer may give an opinion now. / 目前可否发表意见。"""
  viewerCanSpeak: Boolean!
  """Whether the viewer may decide now. / 目前可否决定。"""
  viewerCanDecide: Boolean!
  """Whether the viewer may extend the limit. / 可否延长期限。"""
  viewerCanExtend: Boolean!
}

"""What nameMembers needs. / 办理 nameMembers 所需内容。"""
input NameMembersInput {
  """Which matter. / 待决事项的标识。"""
  matterId: ID!
  """Who is heard. / 成员。"""
  memberIds: [ID!]! @size(max: 30)
  """Who decides and speaks last; absent where nobody is named. / 最后发言并决定的负责人；未指定为空。"""
  chiefId: ID
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of nameMembers: DecisionMatter, or a refusal. / nameMembers 的结果：DecisionMatter，或拒绝。"""
union NameMembersResult =
  | DecisionMatter
  | SpokeAlready
  | RoleMissing
  | InterestDeclaredBefore
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What giveOpinion needs. / 办理 giveOpinion 所需内容。"""
input GiveOpinionInput {
  """Which matter. / 待决事项的标识。"""
  matterId: ID!
  """What one would decide. / 主张。"""
  verdict: Recommendation!
  """What one says. / 意见内容。"""
  statement: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of giveOpinion: DecisionMatter, or a refusal. / giveOpinion 的结果：DecisionMatter，或拒绝。"""
union GiveOpinionResult =
  | DecisionMatter
  | MembersNotHeard
  | SpokeAlready
  | ReasonMissing
  | InterestDeclaredBefore
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What decide needs. / 办理 decide 所需内容。"""
input DecideInput {
  """Which matter. / 待决事项的标识。"""
  matterId: ID!
  """What is decided. / 决定。"""
  verdict: Recommendation!
  """Why, in words. / 理由。"""
  reason: String!
  """Why the experts' majority is not followed; absent where it is. / 未采纳多数意见的理由；未背离为空。"""
  departureReason: String
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of decide: DecisionMatter, or a refusal. / decide 的结果：DecisionMatter，或拒绝。"""
union DecideResult =
  | DecisionMatter
  | ReasonMissing
  | DepartureReasonMissing
  | DepartureReasonRepeatsReason
  | MembersNotHeard
  | InterestDeclaredBefore
  | OwnOrganisation
  | DoneAlready
  | SamePerson
  | SameOrganisation
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What publishDepartureReason needs. / 办理 publishDepartureReason 所需内容。"""
input PublishDepartureReasonInput {
  """Which matter. / 待决事项的标识。"""
  matterId: ID!
  """Why. / 理由。"""
  departureReason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of publishDepartureReason: DecisionMatter, or a refusal. / publishDepartureReason 的结果：DecisionMatter，或拒绝。"""
union PublishDepartureReasonResult =
  | DecisionMatter
  | ReasonMissing
  | DepartureReasonRepeatsReason
  | DoneAlready
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What extendDecision needs. / 办理 extendDecision 所需内容。"""
input ExtendDecisionInput {
  """Which matter. / 待决事项的标识。"""
  matterId: ID!
  """By how many days. / 延长天数。"""
  days: Int!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of extendDecision: DecisionMatter, or a refusal. / extendDecision 的结果：DecisionMatter，或拒绝。"""
union ExtendDecisionResult =
  | DecisionMatter
  | ExtensionNotAllowed
  | ExtendedAlready
  | ExtensionTooLong
  | DeadlinePassed
  | ReasonMissing
  | LimitStopped
  | NotAtThisStep
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""A decision against the experts' majority needs its own reason. / 与专家多数意见不一致须另行说明理由。"""
type DepartureReasonMissing implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """What the majority recommends. / 多数意见。"""
  majority: Recommendation!
}

"""The second reason is the first over again. / 另行理由与决定理由相同。"""
type DepartureReasonRepeatsReason implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""Others are heard before the chief. / 其他成员尚未发言。"""
type MembersNotHeard implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Who. / 尚未发言者。"""
  members: [Person!]! @size(max: 50)
}

"""Somebody has spoken already; nobody speaks twice. / 已发表过意见，不得重复。"""
type SpokeAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""The person, or whom they stand in for, declared an interest. / 本人或被代办人已申明利害关系。"""
type InterestDeclaredBefore implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
}

"""Nobody decides on their own organisation's matter. / 不得决定本组织的事项。"""
type OwnOrganisation implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

"""This limit cannot be extended. / 该时限不可延长。"""
type ExtensionNotAllowed implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""It was extended once already. / 已延长过一次。"""
type ExtendedAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How. / 延长情况。"""
  extension: Extension!
}

"""More days than the law allows. / 超过法律允许的天数。"""
type ExtensionTooLong implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Days that were asked for. / 所填天数。"""
  days: Int!
  """Days allowed. / 允许天数。"""
  allowedDays: Int!
}

extend type Query {
  """One matter; absent where there is none that the viewer may see. / 一项待决事项；不存在或无权查看为空。"""
  decisionMatter(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): DecisionMatter
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
    @access(roles: [projectLead], scope: party)
}

extend type Mutation {
  """Says who is heard before the chief, and who the chief is; before anybody has spoken. / 确定先行发言的成员与负责人，须在发言之前。"""
  nameMembers(
    """What is to be done. / 办理内容。"""
    input: NameMembersInput!
  ): NameMembersResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Says what one thinks, before the chief does. / 发表意见，先于负责人。"""
  giveOpinion(
    """What is to be done. / 办理内容。"""
    input: GiveOpinionInput!
  ): GiveOpinionResult! @access(roles: [approver, caseOfficer], scope: assigned)

  """Approves, returns or rejects, with the reason. / 同意、退回或否决，并说明理由。"""
  decide(
    """What is to be done. / 办理内容。"""
    input: DecideInput!
  ): DecideResult! @access(roles: [approver], scope: jurisdiction)

  """Publishes why the experts' majority was not followed. / 公布未采纳多数意见的理由。"""
  publishDepartureReason(
    """What is to be done. / 办理内容。"""
    input: PublishDepartureReasonInput!
  ): PublishDepartureReasonResult! @access(roles: [approver], scope: jurisdiction)

  """Extends the time for deciding, once, with a reason that the applicant is told. / 延长决定期限一次，并告知申请人理由。"""
  extendDecision(
    """What is to be done. / 办理内容。"""
    input: ExtendDecisionInput!
  ): ExtendDecisionResult! @access(roles: [approver], scope: jurisdiction)
}

# Jurisdictions, organisations, people, roles, delegations and calendars.

"""How large a region is. / 区划层级。"""
enum RegionLevel {
  """Province. / 省级。"""
  province
  """Prefecture. / 地级。"""
  prefecture
  """County. / 县级。"""
  county
  """Town. / 乡级。"""
  town
}

"""The area whose rules, limits and calendar hold for a project. / 项目所适用规则、时限与日历的地域。"""
type Jurisdiction {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Six or nine digits by GB/T 2260 and GB/T 10114. / 行政区划代码，GB/T 2260、GB/T 10114。"""
  regionCode: String!
  """Its name. / 名称。"""
  name: Sentence!
  """How large it is. / 层级。"""
  level: RegionLevel!
  """The one around it; absent for a province. / 上级辖区；省级为空。"""
  parent: Jurisdiction
}

"""A page of jurisdictions. / 一页辖区。"""
type JurisdictionConnection {
  """The jurisdictions of this page. / 本页的辖区。"""
  edges: [JurisdictionEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the jurisdictions and its place. / 一条辖区及其位置。"""
type JurisdictionEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Jurisdiction!
}

"""On whose side an organisation is. / 组织类别。"""
enum OrganisationKind {
  """An authority. / 机关。"""
  government
  """An enterprise. / 企业。"""
  enterprise
  """A verifying body. / 核验机构。"""
  verifier
}

"""An authority, an enterprise or a verifying body, for which people act. / 机关、企业或核验机构，人员代表其行事。"""
type Organisation implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """On whose side it is. / 类别。"""
  kind: OrganisationKind!
  """Its registered name. / 登记名称。"""
  name: String!
  """Its English name; absent where it has none. / 英文名称；没有则为空。"""
  englishName: String
  """Unified social credit code, GB 32100-2015. / 统一社会信用代码，GB 32100-2015。"""
  creditCode: String!
  """Where it is. / 所在辖区。"""
  jurisdiction: Jurisdiction!
  """Whether people can act for it. / 是否可由人员代表办理。"""
  isActive: Boolean!
  """Whether it is made up. / 是否为演示数据。"""
  isDemonstration: Boolean!
  """Who acts for it, by name. / 成员，按姓名。"""
  members(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): MembershipConnection!
  """Whether the viewer may change it. / 可否修改。"""
  viewerCanEdit: Boolean!
  """Whether the viewer may add people to it. / 可否增加人员。"""
  viewerCanAddPeople: Boolean!
}

"""A page of organisations. / 一页组织。"""
type OrganisationConnection {
  """The organisations of this page. / 本页的组织。"""
  edges: [OrganisationEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the organisations and its place. / 一条组织及其位置。"""
type OrganisationEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Organisation!
}

"""Somebody with an account. Nothing here counts or compares what people do. / 有账号的人员；此处不统计、不比较个人。"""
type Person implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """Name. / 姓名。"""
  name: String!
  """What they are called at work; absent where not given. / 职务；未填为空。"""
  jobTitle: String
  """E-mail address; absent for those who may not see it. / 电子邮件；无权查看时为空。"""
  email: String
  """Whether they can sign in. / 可否登录。"""
  isActive: Boolean!
  """Whether they are made up. / 是否为演示数据。"""
  isDemonstration: Boolean!
  """For whom they act. / 任职。"""
  memberships: [Membership!]! @size(max: 20)
  """Until when somebody stands in for them; absent where nobody does. / 代办结束时间；无代办为空。"""
  awayUntil: DateTime
  """Whether the viewer may change it. / 可否修改。"""
  viewerCanEdit: Boolean!
  """Whether the viewer may invite them; only who has no password yet is invited. / 可否邀请；仅限尚未设置密码者。"""
  viewerCanInvite: Boolean!
}

"""A link by which an invited person sets their first password. / 邀请：受邀者凭链接设置首个密码。"""
type Invitation {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Who is invited. / 受邀者。"""
  person: Person!
  """The token in the link. It is told once, and kept nowhere; absent where the act is sent again. / 链接中的令牌，只告知一次，不留存；重复发送时为空。"""
  token: String
  """Until when it holds. / 有效期至。"""
  expiresAt: DateTime!
  """Whether they are also sent a link by e-mail. / 是否同时以邮件发送链接。"""
  isMailed: Boolean!
}

"""A page of people. / 一页人员。"""
type PersonConnection {
  """The people of this page. / 本页的人员。"""
  edges: [PersonEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the people and its place. / 一条人员及其位置。"""
type PersonEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Person!
}

"""A person in an organisation, with roles. / 人员在组织中的任职与角色。"""
type Membership {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Who. / 人员。"""
  person: Person!
  """For whom. / 组织。"""
  organisation: Organisation!
  """In which roles. / 角色。"""
  roles: [Role!]!
  """From when. / 开始日期。"""
  since: Date!
  """The last day; absent while it lasts. / 最后一日；在任为空。"""
  until: Date
  """Whether the viewer may give and take roles. / 可否变更角色。"""
  viewerCanChangeRoles: Boolean!
}

"""A page of memberships. / 一页任职。"""
type MembershipConnection {
  """The memberships of this page. / 本页的任职。"""
  edges: [MembershipEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the memberships and its place. / 一条任职及其位置。"""
type MembershipEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Membership!
}

"""Somebody acts for another between two instants, within a scope; both are named in the record. / 在期限与范围内代他人办理，记录载明双方。"""
type Delegation {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """In which organisation. / 所在组织。"""
  organisation: Organisation!
  """Who is stood in for. / 委托人。"""
  from: Person!
  """Who stands in. / 受托人。"""
  to: Person!
  """For everything of these roles; empty where single tasks are named. / 涵盖的角色；指定单项待办时为空。"""
  roles: [Role!]!
  """For these tasks; empty where roles are named. / 涵盖的待办；指定角色时为空。"""
  tasks: [Task!]! @size(max: 50)
  """From when. / 开始时间。"""
  startsAt: DateTime!
  """The first instant at which it holds no more. / 失效时刻。"""
  endsAt: DateTime!
  """Why, in words. / 理由。"""
  reason: String!
  """When it was ended early; absent where it was not. / 提前终止时间；未终止为空。"""
  revokedAt: DateTime
  """Whether it holds now. / 目前是否生效。"""
  isInForce: Boolean!
  """Whether the viewer may end it. / 可否终止。"""
  viewerCanRevoke: Boolean!
}

"""Why a day is worked or not. / 该日是否上班的原因。"""
enum CalendarDayKind {
  """An ordinary working day. / 普通工作日。"""
  workday
  """An ordinary day of rest. / 普通休息日。"""
  weekend
  """Off by law. / 法定节假日。"""
  statutoryHoliday
  """A day of rest that is worked in exchange. / 调休上班日。"""
  makeUpWorkday
  """Off by the jurisdiction's own rule. / 辖区自定休息日。"""
  localHoliday
  """Worked by the jurisdiction's own rule. / 辖区自定上班日。"""
  localWorkday
}

"""One day of a jurisdiction. / 辖区的一天。"""
type CalendarDay {
  """Which day. / 日期。"""
  day: Date!
  """Whether limits count it. / 是否计入时限。"""
  isWorkingDay: Boolean!
  """Why. / 原因。"""
  kind: CalendarDayKind!
  """What holiday it is; absent on ordinary days. / 节日名称；平日为空。"""
  label: Sentence
  """Why the jurisdiction decided otherwise; absent where it did not. / 辖区调整的理由；未调整为空。"""
  reason: String
}

"""The days of a year as a jurisdiction works them. / 辖区一年的工作日历。"""
type CalendarYear implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """Whose calendar. / 所属辖区。"""
  jurisdiction: Jurisdiction!
  """Which year. / 年份。"""
  year: Int!
  """Every day of it. / 全年各日。"""
  days: [CalendarDay!]! @size(max: 366)
  """The last day for which holidays have been announced. / 节假日已公布至何日。"""
  announcedThrough: Date!
  """Whether the viewer may decide days otherwise. / 可否调整。"""
  viewerCanOverride: Boolean!
}

"""What is wrong with a unified social credit code. / 统一社会信用代码的问题。"""
enum CreditCodeFault {
  """There is none. / 未填写。"""
  empty
  """It has not 18 characters. / 不是 18 位。"""
  length
  """A character is none of the standard's. / 含标准之外的字符。"""
  character
  """Its region is not made of digits. / 区划位不是数字。"""
  region
  """Its check character does not follow from the rest. / 校验位与其余不符。"""
  checkCharacter
}

"""What can be said of a unified social credit code. / 对统一社会信用代码的检查结果。"""
type CreditCodeCheck {
  """In its one spelling; absent where it is none. / 规范写法；不合格为空。"""
  code: String
  """What is wrong; absent where nothing is. / 问题；无问题为空。"""
  fault: CreditCodeFault
  """Where, counted from 1; absent where it is no single place. / 位置，从 1 计；非单一位置为空。"""
  position: Int
  """The check character that it should have; absent for other faults. / 应有的校验位；其他问题为空。"""
  expected: String
  """Who has it here already; absent where nobody has. / 本系统中已使用它的组织；没有则为空。"""
  registered: Organisation
}

"""Which organisations. / 组织筛选。"""
input OrganisationFilter {
  """Of this kind. / 类别。"""
  kind: OrganisationKind
  """Of this jurisdiction and those within. / 辖区及其下级。"""
  jurisdictionId: ID
  """Whose name or credit code holds this. / 名称或信用代码包含。"""
  text: String
  """For which people can act, or cannot. / 是否启用。"""
  isActive: Boolean
}

"""Which people. / 人员筛选。"""
input PersonFilter {
  """Of this organisation. / 所在组织。"""
  organisationId: ID
  """With this role. / 具有角色。"""
  role: Role
  """Whose name holds this. / 姓名包含。"""
  text: String
  """Who can sign in, or cannot. / 可否登录。"""
  isActive: Boolean
}

"""A page of delegations. / 一页委托代办。"""
type DelegationConnection {
  """The delegations of this page. / 本页的委托代办。"""
  edges: [DelegationEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the delegations and its place. / 一条委托代办及其位置。"""
type DelegationEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Delegation!
}

"""Who looks after a new organisation's people: its first administrator. / 新组织的首位管理员，负责维护本组织人员。"""
input FirstAdministratorInput {
  """Name. / 姓名。"""
  name: String!
  """E-mail address; the link for the first password goes there. / 电子邮件地址，首次设置密码的链接发往此处。"""
  email: String!
  """Job title; absent where there is none. / 职务；没有则为空。"""
  jobTitle: String
}

"""What registerOrganisation needs. / 办理 registerOrganisation 所需内容。"""
input RegisterOrganisationInput {
  """On whose side it is. / 类别。"""
  kind: OrganisationKind!
  """Its registered name. / 登记名称。"""
  name: String!
  """Its English name; absent where it has none. / 英文名称；没有则为空。"""
  englishName: String
  """Unified social credit code. / 统一社会信用代码。"""
  creditCode: String!
  """Which jurisdiction. / 辖区的标识。"""
  jurisdictionId: ID!
  """Its first administrator. / 首位管理员。"""
  administrator: FirstAdministratorInput!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of registerOrganisation: Organisation, or a refusal. / registerOrganisation 的结果：Organisation，或拒绝。"""
union RegisterOrganisationResult =
  | Organisation
  | CreditCodeInvalid
  | CreditCodeTaken
  | EmailTaken
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""The unified social credit code is not one. / 统一社会信用代码不正确。"""
type CreditCodeInvalid implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """What is wrong. / 检查结果。"""
  check: CreditCodeCheck!
}

"""The code belongs to an organisation that is here already. / 该代码已属于已登记的组织。"""
type CreditCodeTaken implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

"""What editOrganisation needs. / 办理 editOrganisation 所需内容。"""
input EditOrganisationInput {
  """Which organisation. / 组织的标识。"""
  organisationId: ID!
  """Its registered name. / 登记名称。"""
  name: String!
  """Its English name; absent where it has none. / 英文名称；没有则为空。"""
  englishName: String
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of editOrganisation: Organisation, or a refusal. / editOrganisation 的结果：Organisation，或拒绝。"""
union EditOrganisationResult =
  | Organisation
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What setOrganisationActive needs. / 办理 setOrganisationActive 所需内容。"""
input SetOrganisationActiveInput {
  """Which organisation. / 组织的标识。"""
  organisationId: ID!
  """Whether people can act for it. / 是否可由人员代表办理。"""
  isActive: Boolean!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of setOrganisationActive: Organisation, or a refusal. / setOrganisationActive 的结果：Organisation，或拒绝。"""
union SetOrganisationActiveResult =
  | Organisation
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What addPerson needs. / 办理 addPerson 所需内容。"""
input AddPersonInput {
  """Which organisation. / 组织的标识。"""
  organisationId: ID!
  """Name. / 姓名。"""
  name: String!
  """E-mail address. / 电子邮件地址。"""
  email: String!
  """What they are called at work; absent where not given. / 职务；未填为空。"""
  jobTitle: String
  """In which roles. / 角色。"""
  roles: [Role!]! @size(max: 8)
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of addPerson: Membership, or a refusal. / addPerson 的结果：Membership，或拒绝。"""
union AddPersonResult =
  | Membership
  | EmailTaken
  | RoleNotInOrganisationKind
  | RolesApart
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""Somebody has an account with this address. / 该邮箱已有账号。"""
type EmailTaken implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""What editPerson needs. / 办理 editPerson 所需内容。"""
input EditPersonInput {
  """Which person. / 人员的标识。"""
  personId: ID!
  """Name. / 姓名。"""
  name: String!
  """What they are called at work; absent where not given. / 职务；未填为空。"""
  jobTitle: String
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of editPerson: Person, or a refusal. / editPerson 的结果：Person，或拒绝。"""
union EditPersonResult =
  | Person
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What invitePerson needs. / 办理 invitePerson 所需内容。"""
input InvitePersonInput {
  """Which person. / 人员的标识。"""
  personId: ID!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of invitePerson: Invitation, or a refusal. / invitePerson 的结果：Invitation，或拒绝。"""
union InvitePersonResult =
  | Invitation
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What setPersonActive needs. / 办理 setPersonActive 所需内容。"""
input SetPersonActiveInput {
  """Which person. / 人员的标识。"""
  personId: ID!
  """Whether they can sign in. / 可否登录。"""
  isActive: Boolean!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of setPersonActive: Person, or a refusal. / setPersonActive 的结果：Person，或拒绝。"""
union SetPersonActiveResult =
  | Person
  | ReasonMissing
  | TasksWouldBeOrphaned
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""They hold tasks that have to be handed over first. / 其名下待办须先转交。"""
type TasksWouldBeOrphaned implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How many. / 数量。"""
  taskCount: Int!
}

"""What giveRole needs. / 办理 giveRole 所需内容。"""
input GiveRoleInput {
  """Which membership. / 任职的标识。"""
  membershipId: ID!
  """Which role. / 角色。"""
  role: Role!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of giveRole: Membership, or a refusal. / giveRole 的结果：Membership，或拒绝。"""
union GiveRoleResult =
  | Membership
  | RoleNotInOrganisationKind
  | RoleHeldAlready
  | RolesApart
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What takeRole needs. / 办理 takeRole 所需内容。"""
input TakeRoleInput {
  """Which membership. / 任职的标识。"""
  membershipId: ID!
  """Which role. / 角色。"""
  role: Role!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of takeRole: Membership, or a refusal. / takeRole 的结果：Membership，或拒绝。"""
union TakeRoleResult =
  | Membership
  | RoleNotHeld
  | TasksWouldBeOrphaned
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""An organisation of this kind has no such role. / 该类组织没有此角色。"""
type RoleNotInOrganisationKind implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which role. / 角色。"""
  role: Role!
  """Of which kind. / 组织类别。"""
  organisationKind: OrganisationKind!
}

"""They have the role. / 已具有该角色。"""
type RoleHeldAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which role. / 角色。"""
  role: Role!
}

"""They have not the role. / 并无该角色。"""
type RoleNotHeld implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which role. / 角色。"""
  role: Role!
}

"""The two roles watch one another and are not one person's. / 两角色相互监督，不得由一人兼任。"""
type RolesApart implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which role. / 角色。"""
  role: Role!
  """The role that they have. / 已有角色。"""
  held: Role!
}

"""What delegate needs. / 办理 delegate 所需内容。"""
input DelegateInput {
  """Who stands in. / 受托人的标识。"""
  toPersonId: ID!
  """For everything of these roles; empty where single tasks are named. / 涵盖的角色；指定单项待办时为空。"""
  roles: [Role!]! @size(max: 8)
  """For these tasks; empty where roles are named. / 涵盖的待办；指定角色时为空。"""
  taskIds: [ID!]! @size(max: 100)
  """From when. / 开始时间。"""
  startsAt: DateTime!
  """The first instant at which it holds no more. / 失效时刻。"""
  endsAt: DateTime!
  """Why, in words. / 理由。"""
  reason: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of delegate: Delegation, or a refusal. / delegate 的结果：Delegation，或拒绝。"""
union DelegateResult =
  | Delegation
  | ToSelf
  | DatesOutOfOrder
  | DueInThePast
  | ScopeEmpty
  | ReasonMissing
  | DelegationChain
  | DelegationOverlaps
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""It would go to oneself. / 对象是本人。"""
type ToSelf implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""It names neither a role nor a task, or both. / 未指定角色或待办，或两者同时指定。"""
type ScopeEmpty implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""Somebody would act for somebody who acts for a third; then nobody answers for it. / 将形成转委托，无人负责。"""
type DelegationChain implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
  """The delegation that makes the chain. / 构成转委托的委托。"""
  delegation: Delegation!
}

"""The same is delegated at the same time already. / 同一范围在同一时段已委托。"""
type DelegationOverlaps implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The one that is there. / 已有的委托。"""
  delegation: Delegation!
}

"""What revokeDelegation needs. / 办理 revokeDelegation 所需内容。"""
input RevokeDelegationInput {
  """Which delegation. / 委托的标识。"""
  delegationId: ID!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of revokeDelegation: Delegation, or a refusal. / revokeDelegation 的结果：Delegation，或拒绝。"""
union RevokeDelegationResult =
  | Delegation
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What overrideCalendarDay needs. / 办理 overrideCalendarDay 所需内容。"""
input OverrideCalendarDayInput {
  """Which jurisdiction. / 辖区的标识。"""
  jurisdictionId: ID!
  """Which day. / 日期。"""
  day: Date!
  """Whether limits count it. / 是否计入时限。"""
  isWorkingDay: Boolean!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of overrideCalendarDay: CalendarYear, or a refusal. / overrideCalendarDay 的结果：CalendarYear，或拒绝。"""
union OverrideCalendarDayResult =
  | CalendarYear
  | ReasonMissing
  | DueInThePast
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What clearCalendarOverride needs. / 办理 clearCalendarOverride 所需内容。"""
input ClearCalendarOverrideInput {
  """Which jurisdiction. / 辖区的标识。"""
  jurisdictionId: ID!
  """Which day. / 日期。"""
  day: Date!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of clearCalendarOverride: CalendarYear, or a refusal. / clearCalendarOverride 的结果：CalendarYear，或拒绝。"""
union ClearCalendarOverrideResult =
  | CalendarYear
  | DueInThePast
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

extend type Query {
  """Jurisdictions, by region code. / 辖区，按区划代码。"""
  jurisdictions(
    """Directly within this one; absent for provinces. / 直属于该辖区；为空则列省级。"""
    parentId: ID
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): JurisdictionConnection! @access(roles: [], scope: everybody)

  """One organisation; absent where there is none that the viewer may see. / 一个组织；不存在或无权查看为空。"""
  organisation(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Organisation
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: anywhere)

  """Organisations, by name. / 组织，按名称。"""
  organisations(
    """Which ones; absent for all. / 筛选；为空则全部。"""
    filter: OrganisationFilter
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): OrganisationConnection!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: anywhere)

  """One person; absent where there is none that the viewer may see. Whom one may invite one may see. / 一位人员；不存在或无权查看为空。可邀请者即可查看。"""
  person(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Person
    @access(roles: [projectLead, expert, verifier, processDesigner, administrator], scope: ownOrganisation)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)

  """People, by name. / 人员，按姓名。"""
  people(
    """Which ones; absent for all. / 筛选；为空则全部。"""
    filter: PersonFilter
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): PersonConnection!
    @access(roles: [projectLead, expert, verifier, processDesigner, administrator], scope: ownOrganisation)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)

  """Delegations from or to the viewer, latest first. / 与本人有关的委托代办，最新在前。"""
  delegations(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): DelegationConnection!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """A jurisdiction's year; absent where no holidays are known. / 辖区年度日历；节假日未知为空。"""
  calendar(
    """Which jurisdiction. / 辖区的标识。"""
    jurisdictionId: ID!
    """Which year. / 年份。"""
    year: Int!
  ): CalendarYear @access(roles: [], scope: everybody)

  """Checks a unified social credit code while it is typed. / 输入时检查统一社会信用代码。"""
  creditCodeCheck(
    """As it was typed. / 所输入的代码。"""
    code: String!
  ): CreditCodeCheck! @access(roles: [administrator], scope: jurisdiction)
}

extend type Mutation {
  """Puts an organisation into the directory. / 登记组织。"""
  registerOrganisation(
    """What is to be done. / 办理内容。"""
    input: RegisterOrganisationInput!
  ): RegisterOrganisationResult! @access(roles: [administrator], scope: jurisdiction)

  """Changes an organisation's names. / 修改组织名称。"""
  editOrganisation(
    """What is to be done. / 办理内容。"""
    input: EditOrganisationInput!
  ): EditOrganisationResult! @access(roles: [administrator], scope: ownOrganisation)

  """Lets people act for an organisation, or no longer. / 启用或停用组织。"""
  setOrganisationActive(
    """What is to be done. / 办理内容。"""
    input: SetOrganisationActiveInput!
  ): SetOrganisationActiveResult! @access(roles: [administrator], scope: jurisdiction)

  """Gives somebody an account in an organisation; they choose their password once they are invited. / 为人员开设账号；受邀后本人凭链接设置密码。"""
  addPerson(
    """What is to be done. / 办理内容。"""
    input: AddPersonInput!
  ): AddPersonResult! @access(roles: [administrator], scope: ownOrganisation)

  """
  Makes a link by which a person sets their first password; links made before hold no more. Whoever registered an organisation
  invites its first administrator. / 邀请人员凭链接设置首个密码；先前的链接随即失效。新登记组织的首位管理员由登记者邀请。
  """
  invitePerson(
    """What is to be done. / 办理内容。"""
    input: InvitePersonInput!
  ): InvitePersonResult! @access(roles: [administrator], scope: ownOrganisation)

  """Changes a person's name and title. / 修改人员姓名与职务。"""
  editPerson(
    """What is to be done. / 办理内容。"""
    input: EditPersonInput!
  ): EditPersonResult! @access(roles: [administrator], scope: ownOrganisation)

  """Lets somebody sign in, or no longer; what they did stays. / 启用或停用账号；已办事项保留。"""
  setPersonActive(
    """What is to be done. / 办理内容。"""
    input: SetPersonActiveInput!
  ): SetPersonActiveResult! @access(roles: [administrator], scope: ownOrganisation)

  """Gives a person one more role. / 增加角色。"""
  giveRole(
    """What is to be done. / 办理内容。"""
    input: GiveRoleInput!
  ): GiveRoleResult! @access(roles: [administrator], scope: ownOrganisation)

  """Takes a role from a person. / 收回角色。"""
  takeRole(
    """What is to be done. / 办理内容。"""
    input: TakeRoleInput!
  ): TakeRoleResult! @access(roles: [administrator], scope: ownOrganisation)

  """Lets somebody act for oneself. / 委托他人代办。"""
  delegate(
    """What is to be done. / 办理内容。"""
    input: DelegateInput!
  ): DelegateResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """Ends a delegation early; what was done until then stays done. / 提前终止委托；已办事项有效。"""
  revokeDelegation(
    """What is to be done. / 办理内容。"""
    input: RevokeDelegationInput!
  ): RevokeDelegationResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """Decides that a day is worked, or is not, in a jurisdiction. / 调整辖区某日是否上班。"""
  overrideCalendarDay(
    """What is to be done. / 办理内容。"""
    input: OverrideCalendarDayInput!
  ): OverrideCalendarDayResult! @access(roles: [administrator], scope: jurisdiction)

  """Takes such a decision back for a day to come. / 撤销对未来某日的调整。"""
  clearCalendarOverride(
    """What is to be done. / 办理内容。"""
    input: ClearCalendarOverrideInput!
  ): ClearCalendarOverrideResult! @access(roles: [administrator], scope: jurisdiction)
}

# Evidence: bytes with their hash, times apart, source and person. Files are sent by the tus protocol, which resumes.

"""What files are taken. / 文件上传规则。"""
type UploadRules {
  """Where the tus protocol is spoken. / tus 协议地址。"""
  endpoint: String!
  """Bytes at most for one file. / 单个文件最大字节数。"""
  maxSize: Float!
  """Bytes to send at a time. / 建议每次发送字节数。"""
  chunkSize: Int!
  """Types taken, told by their content. / 接受的类型，以内容判定。"""
  mediaTypes: [String!]!
}

"""How far an upload has got. / 上传状态。"""
enum UploadState {
  """Bytes are missing. / 尚未传完。"""
  waiting
  """It is being hashed and looked at. / 正在校验。"""
  checking
  """It can be used. / 可以使用。"""
  ready
  """It is not taken. / 不予接受。"""
  refused
}

"""Why a file is not taken. / 文件不被接受的原因。"""
enum FileFault {
  """It has no bytes. / 空文件。"""
  empty
  """It is too large. / 文件过大。"""
  tooLarge
  """Files of this type are not taken. / 不接受该类型。"""
  mediaTypeRefused
  """Its content is not of the type that it says. / 内容与所称类型不符。"""
  contentNotOfType
  """Nothing is left of its name. / 文件名无有效内容。"""
  nameEmpty
  """What arrived is not what was sent. / 收到的内容与发送的不符。"""
  hashDiffers
  """It was not finished in time. / 未在限期内传完。"""
  expired
}

"""A file on its way. / 上传中的文件。"""
type Upload {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Where its bytes go by tus. / 以 tus 发送内容的地址。"""
  url: String!
  """The safe name under which it is kept. / 保存所用的安全文件名。"""
  fileName: String!
  """Bytes it will have. / 总字节数。"""
  size: Float!
  """Bytes that have arrived. / 已收到字节数。"""
  received: Float!
  """How far it has got. / 状态。"""
  state: UploadState!
  """Why it is not taken; absent where it is. / 不被接受的原因；没有则为空。"""
  fault: FileFault
  """Hash of its bytes; absent until all are here. / 内容哈希；未传完为空。"""
  sha256: Sha256
  """Until when it can be finished. / 可续传截止时间。"""
  expiresAt: DateTime!
}

"""A file that is kept. / 已保存的文件。"""
type StoredFile {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Its name. / 文件名。"""
  fileName: String!
  """Its type, told by its content. / 以内容判定的类型。"""
  mediaType: String!
  """Bytes. / 字节数。"""
  size: Float!
  """Hash of its bytes. / 内容哈希。"""
  sha256: Sha256!
  """Where the viewer can fetch it, in ranges too. / 下载地址，支持分段。"""
  url: String!
  """A small picture; absent where there is none. / 缩略图；没有则为空。"""
  thumbnailUrl: String
}

"""Where something is, by WGS 84. / 位置，WGS 84。"""
type Place {
  """Degrees north. / 纬度。"""
  latitude: Float!
  """Degrees east. / 经度。"""
  longitude: Float!
}

"""Where something is, by WGS 84. / 位置，WGS 84。"""
input PlaceInput {
  """Degrees north. / 纬度。"""
  latitude: Float!
  """Degrees east. / 经度。"""
  longitude: Float!
}

"""Whether evidence has been checked. / 证据核验状态。"""
enum EvidenceState {
  """Not handed in yet. / 尚未提交。"""
  draft
  """Handed in, not checked. / 已提交，待核验。"""
  handedIn
  """Found to be true. / 已核实。"""
  verified
  """Found not to show it. / 不能证明。"""
  rejected
  """Disputed. / 有争议。"""
  disputed
}

"""Evidence much like this one; a question for a person, never a verdict. / 近似重复的证据；仅供人判断，不作结论。"""
type NearDuplicate {
  """The other one; absent where the viewer may not see it. / 另一证据；无权查看时为空。"""
  evidence: Evidence
  """Its hash. / 其内容哈希。"""
  sha256: Sha256!
  """When it arrived. / 其上传时间。"""
  uploadedAt: DateTime!
  """How much they are alike, 0 to 1. / 相似度，0 至 1。"""
  likeness: Float!
}

"""A file that shows something. / 能证明某事的证据。"""
type Evidence {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """For which milestone; absent where it is for a measurement. / 所属里程碑；用于测量时为空。"""
  milestone: Milestone
  """The file. / 文件。"""
  file: StoredFile!
  """What it is to show. / 拟证明什么。"""
  proves: String!
  """System or device that it comes from. / 来源系统或设备。"""
  source: String!
  """When it was taken, signed or read. / 拍摄、签署或读取时间。"""
  capturedAt: DateTime!
  """When it arrived here. / 上传时间。"""
  uploadedAt: DateTime!
  """Where it was taken; absent where not known. / 拍摄地点；未知为空。"""
  place: Place
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """Whether it has been checked. What is for no milestone is checked in no round: handed in once a figure or a rectification rests on it. / 核验状态。不属于里程碑的证据不经逐轮核验：被测量值或整改引用后即为已提交。"""
  state: EvidenceState!
  """Others much like it. / 近似重复。"""
  nearDuplicates: [NearDuplicate!]! @size(max: 10)
  """Its entry in the ledger. / 对应的存证条目。"""
  ledgerEntry: LedgerEntry!
  """Whether it is made up. / 是否为演示数据。"""
  isDemonstration: Boolean!
  """Whether the viewer may take it away: not once handed in. / 可否移除：提交后不可。"""
  viewerCanRemove: Boolean!
}

"""A page of evidence. / 一页证据。"""
type EvidenceConnection {
  """The evidence of this page. / 本页的证据。"""
  edges: [EvidenceEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the evidence and its place. / 一条证据及其位置。"""
type EvidenceEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Evidence!
}

"""A figure of an indicator that is said to have been reached. / 所称达到的指标数值。"""
type OutcomeStatement {
  """Which indicator. / 指标。"""
  indicator: Indicator!
  """The figure. / 数值。"""
  value: Decimal!
}

"""Evidence that answers one demand of the plan. / 回应一项证据要求的证据。"""
type DemandAnswer {
  """Which demand. / 证据要求。"""
  demand: EvidenceDemand!
  """The pieces. / 证据。"""
  evidence: [Evidence!]! @size(max: 20)
}

"""What a verifier finds. / 核验结论。"""
enum MilestoneVerdict {
  """Met. / 达到。"""
  met
  """Not met. / 未达到。"""
  notMet
  """Left to a judge. / 有争议，交由裁定。"""
  disputed
}

"""An independent check. / 独立核验。"""
type Verification {
  """What was found. / 结论。"""
  verdict: MilestoneVerdict!
  """Why, in words. / 理由。"""
  reason: String!
  """When the place was visited; absent where it was not. / 实地查看日期；未去为空。"""
  visitedOn: Date
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""A verdict that is not agreed upon, and how it was settled. / 对结论的争议及裁定。"""
type Dispute {
  """Why, in words. / 理由。"""
  reason: String!
  """Who raised it. / 提出人。"""
  raisedBy: Party!
  """When. / 提出时间。"""
  raisedAt: DateTime!
  """How it was settled; absent until then. / 裁定；未裁定为空。"""
  verdict: MilestoneVerdict
  """Why; absent until then. / 裁定理由；未裁定为空。"""
  verdictReason: String
  """Who settled it; absent until then. / 裁定人；未裁定为空。"""
  resolvedBy: Party
  """When; absent until then. / 裁定时间；未裁定为空。"""
  resolvedAt: DateTime
}

"""One round of handing in and checking. / 一轮提交与核验。"""
type MilestoneAttempt {
  """From 1. / 从 1 起。"""
  number: Int!
  """Evidence, by demand. / 按要求列出的证据。"""
  answers: [DemandAnswer!]! @size(max: 20)
  """What is said to have come of it. / 所称成效。"""
  outcomes: [OutcomeStatement!]! @size(max: 30)
  """When it is said to have been reached. / 所称达到日期。"""
  achievedOn: Date!
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
  """The check; absent until then. / 核验；未核验为空。"""
  verification: Verification
  """The dispute; absent where there is none. / 争议；没有则为空。"""
  dispute: Dispute
}

"""A page of milestones. / 一页里程碑。"""
type MilestoneConnection {
  """The milestones of this page. / 本页的里程碑。"""
  edges: [MilestoneEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the milestones and its place. / 一条里程碑及其位置。"""
type MilestoneEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Milestone!
}

"""What startUpload needs. / 办理 startUpload 所需内容。"""
input StartUploadInput {
  """Its name as the device has it. / 设备上的文件名。"""
  fileName: String!
  """Bytes. / 字节数。"""
  size: Float!
  """Its type as the device says. / 设备所称类型。"""
  mediaType: String!
  """Hash of its bytes; absent where the device did not reckon it. / 内容哈希；设备未计算为空。"""
  sha256: Sha256
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of startUpload: Upload, or a refusal. / startUpload 的结果：Upload，或拒绝。"""
union StartUploadResult =
  | Upload
  | FileRefused
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed

"""What addEvidence needs. / 办理 addEvidence 所需内容。"""
input AddEvidenceInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """For which milestone; absent where it is for a measurement. / 所属里程碑；用于测量时为空。"""
  milestoneId: ID
  """Which upload. / 上传的标识。"""
  uploadId: ID!
  """What it is to show. / 拟证明什么。"""
  proves: String!
  """System or device that it comes from. / 来源系统或设备。"""
  source: String!
  """When it was taken, signed or read. / 拍摄、签署或读取时间。"""
  capturedAt: DateTime!
  """Where it was taken; absent where not known. / 拍摄地点；未知为空。"""
  place: PlaceInput
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of addEvidence: Evidence, or a refusal. / addEvidence 的结果：Evidence，或拒绝。"""
union AddEvidenceResult =
  | Evidence
  | UploadNotFinished
  | FileRefused
  | EvidenceUnsound
  | ProjectOver
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What removeEvidence needs. / 办理 removeEvidence 所需内容。"""
input RemoveEvidenceInput {
  """Which piece of evidence. / 证据的标识。"""
  evidenceId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of removeEvidence: Discarded, or a refusal. / removeEvidence 的结果：Discarded，或拒绝。"""
union RemoveEvidenceResult =
  | Discarded
  | EvidenceHandedIn
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""Evidence for one demand. / 一项要求的证据。"""
input DemandAnswerInput {
  """Which demand. / 证据要求的标识。"""
  demandId: ID!
  """The pieces. / 证据。"""
  evidenceIds: [ID!]! @size(max: 20)
}

"""A figure that is said to have been reached. / 所称达到的数值。"""
input OutcomeStatementInput {
  """Which indicator. / 指标的标识。"""
  indicatorId: ID!
  """The figure. / 数值。"""
  value: Decimal!
}

"""What handInEvidence needs. / 办理 handInEvidence 所需内容。"""
input HandInEvidenceInput {
  """Which milestone. / 里程碑的标识。"""
  milestoneId: ID!
  """Evidence for every demand. / 各项要求的证据。"""
  answers: [DemandAnswerInput!]! @size(max: 20)
  """What came of it. / 成效。"""
  outcomes: [OutcomeStatementInput!]! @size(max: 30)
  """When it was reached. / 达到日期。"""
  achievedOn: Date!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of handInEvidence: Milestone, or a refusal. / handInEvidence 的结果：Milestone，或拒绝。"""
union HandInEvidenceResult =
  | Milestone
  | MilestoneWrongStatus
  | DemandsUnanswered
  | ProjectOver
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What appointVerifier needs. / 办理 appointVerifier 所需内容。"""
input AppointVerifierInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """Which organisation. / 组织的标识。"""
  organisationId: ID!
  """Who does it there; absent to leave it to the body. / 具体核验人；为空则由机构指派。"""
  personId: ID
  """Why, in words. / 理由。"""
  reason: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of appointVerifier: Project, or a refusal. / appointVerifier 的结果：Project，或拒绝。"""
union AppointVerifierResult =
  | Project
  | VerifierIsParty
  | NotAVerifier
  | ProjectOver
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""The organisation is no verifying body. / 该组织不是核验机构。"""
type NotAVerifier implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

"""What verifyMilestone needs. / 办理 verifyMilestone 所需内容。"""
input VerifyMilestoneInput {
  """Which milestone. / 里程碑的标识。"""
  milestoneId: ID!
  """What was found. / 结论。"""
  verdict: MilestoneVerdict!
  """Why, in words. / 理由。"""
  reason: String!
  """When the place was visited; absent where it was not. / 实地查看日期；未去为空。"""
  visitedOn: Date
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of verifyMilestone: Milestone, or a refusal. / verifyMilestone 的结果：Milestone，或拒绝。"""
union VerifyMilestoneResult =
  | Milestone
  | MilestoneWrongStatus
  | ReasonMissing
  | SamePerson
  | SameOrganisation
  | VerifierIsParty
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What disputeVerdict needs. / 办理 disputeVerdict 所需内容。"""
input DisputeVerdictInput {
  """Which milestone. / 里程碑的标识。"""
  milestoneId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of disputeVerdict: Milestone, or a refusal. / disputeVerdict 的结果：Milestone，或拒绝。"""
union DisputeVerdictResult =
  | Milestone
  | MilestoneWrongStatus
  | ReasonMissing
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What resolveDispute needs. / 办理 resolveDispute 所需内容。"""
input ResolveDisputeInput {
  """Which milestone. / 里程碑的标识。"""
  milestoneId: ID!
  """Whether it is met. / 是否达到。"""
  isMet: Boolean!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of resolveDispute: Milestone, or a refusal. / resolveDispute 的结果：Milestone，或拒绝。"""
union ResolveDisputeResult =
  | Milestone
  | MilestoneWrongStatus
  | ReasonMissing
  | SamePerson
  | SameOrganisation
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""Not all bytes are here yet; the upload can be resumed. / 尚未传完，可以续传。"""
type UploadNotFinished implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How far it has got. / 上传情况。"""
  upload: Upload!
}

"""The file is not taken. / 文件不被接受。"""
type FileRefused implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Why. / 原因。"""
  fileFault: FileFault!
  """Types that are taken. / 接受的类型。"""
  allowedMediaTypes: [String!]!
  """Bytes at most. / 最大字节数。"""
  maxSize: Float!
}

"""What is wrong with a piece of evidence. / 证据的问题。"""
enum EvidenceProblemKind {
  """It would have been taken after it arrived. / 拍摄时间晚于上传。"""
  capturedAfterUpload
  """It would be taken in the future. / 拍摄时间在将来。"""
  capturedInFuture
  """It does not say where it comes from. / 没有来源。"""
  sourceMissing
  """It does not say what it shows. / 没有说明证明什么。"""
  provesNothing
  """Its place is none on earth. / 位置不在地球上。"""
  placeOutOfRange
}

"""One thing that is wrong with a piece of evidence. / 证据的一项问题。"""
type EvidenceProblem {
  """What it is. / 问题。"""
  kind: EvidenceProblemKind!
}

"""It cannot be put on record so; all that is wrong is told at once. / 不能如此登记；一次性列出。"""
type EvidenceUnsound implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Every one of them. / 全部问题。"""
  evidenceProblems: [EvidenceProblem!]! @size(max: 100)
}

"""It was handed in and stays. / 已提交，不可移除。"""
type EvidenceHandedIn implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""Some demands of the plan have no evidence. / 有证据要求未回应。"""
type DemandsUnanswered implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which ones. / 未回应的要求。"""
  demands: [EvidenceDemand!]! @size(max: 20)
}

extend type Query {
  """One upload of the viewer; absent where there is none. / 本人的一次上传；不存在为空。"""
  upload(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Upload
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """One piece of evidence; absent where there is none that the viewer may see. / 一份证据；不存在或无权查看为空。"""
  evidence(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Evidence
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)

  """One milestone; absent where there is none that the viewer may see. / 一个里程碑；不存在或无权查看为空。"""
  milestone(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Milestone
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)

  """Milestones that wait for the viewer's check, most urgent first. / 等待本人核验的里程碑，紧迫在前。"""
  verificationQueue(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): MilestoneConnection! @access(roles: [verifier], scope: assigned)
}

extend type Mutation {
  """Announces a file; its bytes then go to the url by tus. / 登记文件，随后以 tus 发送内容。"""
  startUpload(
    """What is to be done. / 办理内容。"""
    input: StartUploadInput!
  ): StartUploadResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """Puts an uploaded file on record as evidence. / 将已上传文件登记为证据。"""
  addEvidence(
    """What is to be done. / 办理内容。"""
    input: AddEvidenceInput!
  ): AddEvidenceResult! @access(roles: [projectLead, verifier], scope: party)

  """Takes away evidence that was not handed in; its entry in the ledger stays. / 移除未提交的证据；存证条目保留。"""
  removeEvidence(
    """What is to be done. / 办理内容。"""
    input: RemoveEvidenceInput!
  ): RemoveEvidenceResult! @access(roles: [projectLead, verifier], scope: party)

  """Hands in what shows that a milestone was kept. / 提交里程碑证据。"""
  handInEvidence(
    """What is to be done. / 办理内容。"""
    input: HandInEvidenceInput!
  ): HandInEvidenceResult! @access(roles: [projectLead], scope: party)

  """Appoints the body that verifies a project; it belongs to neither side. / 委任项目的核验机构，不得属于任何一方。"""
  appointVerifier(
    """What is to be done. / 办理内容。"""
    input: AppointVerifierInput!
  ): AppointVerifierResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Says what an independent check found. / 给出核验结论。"""
  verifyMilestone(
    """What is to be done. / 办理内容。"""
    input: VerifyMilestoneInput!
  ): VerifyMilestoneResult! @access(roles: [verifier], scope: assigned)

  """Does not accept that a milestone is not met. / 对未达到的结论提出异议。"""
  disputeVerdict(
    """What is to be done. / 办理内容。"""
    input: DisputeVerdictInput!
  ): DisputeVerdictResult! @access(roles: [projectLead], scope: party)

  """Settles a dispute for good. / 裁定争议。"""
  resolveDispute(
    """What is to be done. / 办理内容。"""
    input: ResolveDisputeInput!
  ): ResolveDisputeResult! @access(roles: [approver], scope: jurisdiction)
}

# Indicators and measurements: reported and verified figures are kept apart, and the gap between them is published.

"""Who says a figure. / 数值由谁给出。"""
enum MeasurementKind {
  """By who promised it. / 填报。"""
  reported
  """By an independent measurer. / 核验。"""
  verified
}

"""One value of an indicator. / 指标的一个测量值。"""
type Measurement {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Who says it. / 填报或核验。"""
  kind: MeasurementKind!
  """The figure. / 数值。"""
  value: Decimal!
  """The day for which it holds. / 数值对应的日期。"""
  takenOn: Date!
  """(value − baseline) ÷ (target − baseline). / 达成度＝（数值－基线）÷（目标－基线）。"""
  attainment: Decimal!
  """What shows it. / 证据。"""
  evidence: [Evidence!]! @size(max: 20)
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it was put on record. / 登记时间。"""
  recordedAt: DateTime!
  """Its entry in the ledger. / 对应的存证条目。"""
  ledgerEntry: LedgerEntry!
}

"""A page of measurements. / 一页测量。"""
type MeasurementConnection {
  """The measurements of this page. / 本页的测量。"""
  edges: [MeasurementEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the measurements and its place. / 一条测量及其位置。"""
type MeasurementEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Measurement!
}

"""How far a reported figure is from the verified one for the same day. / 同一日填报值与核验值的差距。"""
type FigureGap {
  """Which day. / 日期。"""
  takenOn: Date!
  """Reported. / 填报值。"""
  reported: Decimal!
  """Verified. / 核验值。"""
  verified: Decimal!
  """Reported − verified, in the indicator's unit. / 填报减核验，以指标单位计。"""
  difference: Decimal!
  """Reported − verified attainment; above 0 where the report flatters. / 达成度之差；大于 0 为虚高。"""
  attainmentDifference: Decimal!
}

"""What is measured: enough that somebody else gets the same figure. / 测量的量，足以由他人测得相同数值。"""
type Indicator {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """What is measured. / 测量内容。"""
  name: String!
  """In which unit. / 单位。"""
  unit: String!
  """Where the figures come from. / 数据来源。"""
  source: String!
  """How it is measured. / 测量方法。"""
  method: String!
  """The value before. / 基线。"""
  baseline: Decimal!
  """The day of that value. / 基线日期。"""
  baselineOn: Date!
  """The value promised. / 目标值。"""
  target: Decimal!
  """The day by which. / 目标日期。"""
  targetOn: Date!
  """Who measures. / 测量方。"""
  measuredBy: Organisation!
  """The last reported figure; absent until then. / 最近填报值；没有则为空。"""
  reported: Measurement
  """The last verified figure; absent until then. / 最近核验值；没有则为空。"""
  verified: Measurement
  """The latest gap between the two; absent until both are there. / 最近的差距；两者未齐为空。"""
  gap: FigureGap
  """Every gap, oldest first. / 全部差距，按先后。"""
  gaps: [FigureGap!]! @size(max: 60)
  """All figures, oldest first. / 全部测量，按先后。"""
  measurements(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): MeasurementConnection!
  """Whether the viewer may report a figure. / 可否填报。"""
  viewerCanReport: Boolean!
  """Whether the viewer may record a verified figure. / 可否登记核验值。"""
  viewerCanVerify: Boolean!
}

"""What reportMeasurement needs. / 办理 reportMeasurement 所需内容。"""
input ReportMeasurementInput {
  """Which indicator. / 指标的标识。"""
  indicatorId: ID!
  """The figure. / 数值。"""
  value: Decimal!
  """The day for which it holds. / 数值对应的日期。"""
  takenOn: Date!
  """What shows it. / 证据。"""
  evidenceIds: [ID!]! @size(max: 20)
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of reportMeasurement: Indicator, or a refusal. / reportMeasurement 的结果：Indicator，或拒绝。"""
union ReportMeasurementResult =
  | Indicator
  | MeasurementOutOfTime
  | EvidenceMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What verifyMeasurement needs. / 办理 verifyMeasurement 所需内容。"""
input VerifyMeasurementInput {
  """Which indicator. / 指标的标识。"""
  indicatorId: ID!
  """The figure. / 数值。"""
  value: Decimal!
  """The day for which it holds. / 数值对应的日期。"""
  takenOn: Date!
  """How it was measured. / 测量方法。"""
  method: String!
  """What shows it. / 证据。"""
  evidenceIds: [ID!]! @size(max: 20)
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of verifyMeasurement: Indicator, or a refusal. / verifyMeasurement 的结果：Indicator，或拒绝。"""
union VerifyMeasurementResult =
  | Indicator
  | MeasurementOutOfTime
  | EvidenceMissing
  | FigureVerifiedAlready
  | SamePerson
  | SameOrganisation
  | VerifierIsParty
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""The day is before the baseline's or in the future. / 日期早于基线或在将来。"""
type MeasurementOutOfTime implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The first day that can be. / 最早可用日期。"""
  earliest: Date!
  """The last day that can be. / 最晚可用日期。"""
  latest: Date!
}

"""A figure needs something that shows it. / 数值须有证据。"""
type EvidenceMissing implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""There is a verified figure for that day. / 该日已有核验值。"""
type FigureVerifiedAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which day. / 日期。"""
  takenOn: Date!
}

extend type Query {
  """One indicator; absent where there is none that the viewer may see. / 一项指标；不存在或无权查看为空。"""
  indicator(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Indicator
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
}

extend type Mutation {
  """Reports a figure of what one promised. / 填报指标数值。"""
  reportMeasurement(
    """What is to be done. / 办理内容。"""
    input: ReportMeasurementInput!
  ): ReportMeasurementResult! @access(roles: [projectLead], scope: party)

  """Records what an independent measurement found. / 登记独立测量结果。"""
  verifyMeasurement(
    """What is to be done. / 办理内容。"""
    input: VerifyMeasurementInput!
  ): VerifyMeasurementResult! @access(roles: [verifier], scope: assigned)
}

# The ledger: append-only, hash-chained, with proofs that anybody can check offline (RFC 9162 §2.1).

"""As whom somebody stands in the ledger for whoever reads it. / 存证条目对查看者显示的办理人类别。"""
enum LedgerActor {
  """A person who is named. / 具名人员。"""
  person
  """An expert, whose name the reader is not told. / 专家，对查看者不具名。"""
  expert
  """A citizen without an account. / 群众，未登录。"""
  citizen
  """Nobody: the process did it by its rules. / 由流程按规则办理，无经办人。"""
  process
}

"""One act that was put on record. / 一条存证。"""
type LedgerEntry {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """From 1, without gaps. / 从 1 起，连续。"""
  sequence: Int!
  """When it happened. / 发生时间。"""
  at: DateTime!
  """What was done, in words, with the name of what it was done to where that has one. / 以文字叙述所办之事；所涉事项有名称的一并列出。"""
  told: Sentence!
  """As whom the actor is shown. / 办理人的显示类别。"""
  actorKind: LedgerActor!
  """Who did it; absent where the actor is no named person. / 办理人；非具名人员时为空。"""
  by: Party
  """Who acted, as the hash has it; absent where an expert’s name is not told: the proof needs it not. / 参与哈希计算的办理人标识；专家不具名时为空，不影响核验证明。"""
  actor: ID
  """Who was stood in for; absent where nobody was, or where the name is not told. / 被代办人标识；未代办或不具名时为空。"""
  onBehalfOf: ID
  """Which organisation; absent where an expert's name is not told. / 组织的标识；专家不具名时为空。"""
  organisationId: ID
  """The business act, for programs. / 业务行为，供程序使用。"""
  act: String!
  """What it was about. / 所涉事项标识。"""
  subject: ID!
  """Hash of what it was about. / 内容哈希。"""
  contentHash: Sha256!
  """Hash of the entry before. / 前一条的哈希。"""
  previousHash: Sha256!
  """Hash of all of this. / 本条哈希。"""
  hash: Sha256!
}

"""A page of entries. / 一页存证条目。"""
type LedgerEntryConnection {
  """The entries of this page. / 本页的存证条目。"""
  edges: [LedgerEntryEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the entries and its place. / 一条存证条目及其位置。"""
type LedgerEntryEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: LedgerEntry!
}

"""Where the ledger stands. / 账本现状。"""
type LedgerHead {
  """How many entries it has. / 条目数。"""
  size: Int!
  """Hash of the last entry; 64 zeros where there is none. / 末条哈希；无条目时为 64 个 0。"""
  lastHash: Sha256!
  """Merkle root of all entries. / 全部条目的默克尔根。"""
  root: Sha256!
  """As of when. / 截至时间。"""
  at: DateTime!
}

"""Shows offline that an entry is in the ledger. / 可离线证明条目在账本中。"""
type InclusionProof {
  """The entry. / 条目。"""
  entry: LedgerEntry!
  """Its place, from 0. / 位置，从 0 起。"""
  index: Int!
  """How many entries the root is over. / 根所含条目数。"""
  size: Int!
  """The root that it is proved against. / 据以证明的根。"""
  root: Sha256!
  """Hashes of the neighbouring trees, from the leaf upwards. / 由叶到根的相邻哈希。"""
  hashPath: [Sha256!]! @size(max: 64)
}

extend type Query {
  """Where the ledger stands. / 账本现状。"""
  ledgerHead: LedgerHead! @access(roles: [], scope: everybody)

  """The proof for one entry; absent where there is none that the viewer may see. / 一条存证的证明；不存在或无权查看为空。"""
  inclusionProof(
    """Which entry. / 条目的标识。"""
    entryId: ID!
  ): InclusionProof
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
    @access(roles: [administrator], scope: anywhere)
}

# Statutory and promised limits, in the days that the law counts, with pauses, the one extension and lights.

"""What a limit is for. / 时限用途。"""
enum LimitName {
  """Checking completeness. / 受理审查。"""
  completenessCheck
  """Deciding. / 作出决定。"""
  decision
  """Deciding together with other authorities. / 联合办理决定。"""
  jointDecision
  """Consulting the public. / 征求意见。"""
  consultation
  """Reviewing legality. / 合法性审查。"""
  legalityReview
  """Approving a project. / 项目核准。"""
  projectApproval
  """Answering a blocker. / 答复堵点。"""
  blockerResponse
  """Verifying evidence. / 核验证据。"""
  verification
  """Accepting a project. / 项目验收。"""
  acceptance
  """Putting right. / 整改。"""
  rectification
}

"""Which days are counted. / 计日方式。"""
enum DayUnit {
  """Working days of the jurisdiction. / 辖区工作日。"""
  workingDay
  """Every day. / 自然日。"""
  calendarDay
}

"""Which way a limit binds. / 时限的约束方向。"""
enum LimitBound {
  """To be done before it ends. / 须在届满前完成。"""
  atMost
  """Not to be closed before it ends. / 届满前不得结束。"""
  atLeast
}

"""What follows when a limit passes and nobody has acted. / 逾期未办的后果。"""
enum AtTheEnd {
  """It counts as accepted. / 视为受理。"""
  deemedAccepted
  """The supervisor is told. / 提交督查。"""
  escalateToSupervisor
  """Nothing follows by itself. / 无自动后果。"""
  nothing
}

"""Whether a limit runs. / 时限是否在计算。"""
enum LimitPhase {
  """It runs. / 计算中。"""
  running
  """It is paused. / 已中止。"""
  paused
  """What it asked for was done. / 已办结。"""
  stopped
}

"""How much of a limit is used up: word and shape go with the colour. / 时限用去多少；颜色之外另有文字与形状。"""
enum Light {
  """Less than half. / 不足一半。"""
  green
  """Half or more. / 一半以上。"""
  yellow
  """Nine tenths or more. / 九成以上。"""
  red
  """It has passed. / 已超期。"""
  overdue
}

"""Why time does not count (administrative licensing law, art. 45). / 不计入时限的事由（行政许可法第四十五条）。"""
enum PauseGround {
  """A hearing. / 听证。"""
  hearing
  """A tender or auction. / 招标、拍卖。"""
  tender
  """An inspection, test or appraisal. / 检验、检测、鉴定。"""
  inspection
  """An expert review. / 专家评审。"""
  expertReview
  """A consultation of the public. / 征求意见。"""
  consultation
  """Waiting for the applicant's correction. / 等待申请人补正。"""
  correction
}

"""A time that does not count. / 不计入时限的一段时间。"""
type Pause {
  """From when. / 开始时间。"""
  from: DateTime!
  """Until when; absent while it lasts. / 结束时间；持续中为空。"""
  to: DateTime
  """On which ground. / 事由。"""
  ground: PauseGround!
  """The reason as the applicant was told. / 告知申请人的理由。"""
  reason: String!
  """Who paused it; absent where the process did. / 中止人；由流程中止时为空。"""
  pausedBy: Person
}

"""The one extension of a limit. / 时限的一次延长。"""
type Extension {
  """How many days more. / 延长天数。"""
  days: Int!
  """The reason as the applicant was told. / 告知申请人的理由。"""
  reason: String!
  """Who allowed it. / 批准人。"""
  approvedBy: Person!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""How one limit stands. / 一项时限的状态。"""
type LimitStatus implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """What it is for. / 用途。"""
  name: LimitName!
  """Days allowed, the extension included. / 允许天数，含延长。"""
  allowed: Int!
  """Which days are counted. / 计日方式。"""
  unit: DayUnit!
  """Which way it binds. / 约束方向。"""
  bound: LimitBound!
  """Whether it runs. / 是否计算中。"""
  phase: LimitPhase!
  """How much of it is used up. / 用去多少。"""
  light: Light!
  """Share used up, 0 to 1, more when overdue. / 已用比例，0 至 1，超期则更大。"""
  used: Float!
  """Counted days left, begun ones included; below 0 when overdue. / 剩余天数，含当日；超期为负。"""
  daysLeft: Int!
  """From when it counts. / 起算时间。"""
  startedAt: DateTime!
  """The first instant that is too late; absent while it is paused. / 最早的逾期时刻；中止期间为空。"""
  endsAt: DateTime
  """Whether it ends on days for which no holidays have been announced yet. / 是否落在尚未公布节假日的日期。"""
  isProvisional: Boolean!
  """When what it asked for was done; absent until then. / 办结时间；未办结为空。"""
  stoppedAt: DateTime
  """Times that did not count, oldest first. / 不计时段，按先后。"""
  pauses: [Pause!]! @size(max: 50)
  """The one extension; absent while there is none. / 唯一一次延长；未延长为空。"""
  extension: Extension
  """What follows when it passes. / 逾期后果。"""
  atTheEnd: AtTheEnd!
  """The article that sets it; absent for a default of this system. / 法律依据；系统默认时为空。"""
  source: Sentence
  """Whether the viewer may pause it. / 可否中止。"""
  viewerCanPause: Boolean!
  """Whether the viewer may resume it. / 可否恢复。"""
  viewerCanResume: Boolean!
}

"""The statutory limit and the promised one, which run separately. / 法定与承诺时限，分别计算。"""
type TwoLimits {
  """What the law allows. / 法定时限。"""
  statutory: LimitStatus!
  """What the authority promised; absent where it promised nothing shorter. / 承诺时限；未承诺更短时限时为空。"""
  promised: LimitStatus
}

"""What limit holds in a jurisdiction. / 辖区适用的时限规则。"""
type LimitRule implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """What it is for. / 用途。"""
  name: LimitName!
  """Days that the law allows. / 法定天数。"""
  statutoryDays: Int!
  """Days promised; absent where none are. / 承诺天数；未承诺为空。"""
  promisedDays: Int
  """Which days are counted. / 计日方式。"""
  unit: DayUnit!
  """Days of the one extension; absent where none is allowed. / 可延长天数；不可延长为空。"""
  extensionDays: Int
  """What follows when it passes. / 逾期后果。"""
  atTheEnd: AtTheEnd!
  """The article that sets it; absent for a default of this system. / 法律依据；系统默认时为空。"""
  source: Sentence
  """Whether the jurisdiction set it itself. / 是否为辖区自行设定。"""
  isOwn: Boolean!
}

"""What setPromisedLimit needs. / 办理 setPromisedLimit 所需内容。"""
input SetPromisedLimitInput {
  """Which jurisdiction. / 辖区的标识。"""
  jurisdictionId: ID!
  """Which limit. / 哪一项时限。"""
  name: LimitName!
  """Days promised. / 承诺天数。"""
  promisedDays: Int!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of setPromisedLimit: LimitRule, or a refusal. / setPromisedLimit 的结果：LimitRule，或拒绝。"""
union SetPromisedLimitResult =
  | LimitRule
  | PromiseLongerThanStatutory
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""A promise is not longer than the law allows. / 承诺不得长于法定。"""
type PromiseLongerThanStatutory implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Days promised. / 承诺天数。"""
  days: Int!
  """Days that the law allows. / 法定天数。"""
  lawfulDays: Int!
}

"""What pauseLimit needs. / 办理 pauseLimit 所需内容。"""
input PauseLimitInput {
  """Which running limit. / 运行中时限的标识。"""
  limitId: ID!
  """On which ground. / 事由。"""
  ground: PauseGround!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of pauseLimit: LimitStatus, or a refusal. / pauseLimit 的结果：LimitStatus，或拒绝。"""
union PauseLimitResult =
  | LimitStatus
  | ReasonMissing
  | LimitStopped
  | LimitPausedAlready
  | DeadlinePassed
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What resumeLimit needs. / 办理 resumeLimit 所需内容。"""
input ResumeLimitInput {
  """Which running limit. / 运行中时限的标识。"""
  limitId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of resumeLimit: LimitStatus, or a refusal. / resumeLimit 的结果：LimitStatus，或拒绝。"""
union ResumeLimitResult =
  | LimitStatus
  | LimitStopped
  | LimitNotPaused
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What the limit asked for was done; it counts no more. / 已办结，不再计算。"""
type LimitStopped implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it was done. / 办结时间。"""
  doneAt: DateTime!
}

"""It is paused already. / 已处于中止。"""
type LimitPausedAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Since when. / 中止起始时间。"""
  pausedFrom: DateTime!
}

"""It is not paused. / 未处于中止。"""
type LimitNotPaused implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

extend type Query {
  """The limits that hold in a jurisdiction, one for each purpose. / 辖区适用的时限，每种用途一项。"""
  limitRules(
    """Which jurisdiction. / 辖区的标识。"""
    jurisdictionId: ID!
  ): [LimitRule!]! @size(max: 10) @access(roles: [], scope: everybody)
}

extend type Mutation {
  """Promises a shorter limit than the law's, in the law's unit. / 承诺短于法定的时限，计日方式与法定相同。"""
  setPromisedLimit(
    """What is to be done. / 办理内容。"""
    input: SetPromisedLimitInput!
  ): SetPromisedLimitResult! @access(roles: [administrator], scope: jurisdiction)

  """Stops the counting on a ground that the law names. / 按法定事由中止计算。"""
  pauseLimit(
    """What is to be done. / 办理内容。"""
    input: PauseLimitInput!
  ): PauseLimitResult! @access(roles: [caseOfficer, approver], scope: jurisdiction)

  """Goes on counting. / 恢复计算。"""
  resumeLimit(
    """What is to be done. / 办理内容。"""
    input: ResumeLimitInput!
  ): ResumeLimitResult! @access(roles: [caseOfficer, approver], scope: jurisdiction)
}

# What is told as it happens, over graphql-ws. An event says what changed; what it is now is asked for again by the viewer's rights.

"""Something changed in a project. / 项目发生变化。"""
type ProjectChange {
  """The project as it is now. / 目前的项目。"""
  project: Project!
  """The business act; absent where the system did it. / 业务行为；由系统引起时为空。"""
  act: String
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""What happened to a worklist. / 待办清单的变化。"""
enum WorklistChangeKind {
  """A task came. / 新增。"""
  added
  """A task changed. / 变动。"""
  changed
  """A task went. / 移除。"""
  removed
}

"""Something changed in one's worklist. / 本人待办清单的变化。"""
type WorklistChange {
  """What. / 变化。"""
  kind: WorklistChangeKind!
  """Which task. / 待办的标识。"""
  taskId: ID!
  """The task; absent where it went. / 待办；已移除为空。"""
  task: Task
  """How the worklist stands now. / 目前概况。"""
  summary: WorklistSummary!
}

"""Somebody saved changes to the draft. / 他人保存了草稿。"""
type DraftSavedByOther {
  """The version that it has now. / 现在的版本。"""
  version: Int!
  """What changed. / 改动的字段。"""
  changedFields: [DraftField!]! @size(max: 200)
  """Who. / 保存人。"""
  savedBy: Person!
  """When. / 保存时间。"""
  savedAt: DateTime!
}

"""A field of a draft and its value now. / 草稿字段及其现值。"""
type DraftField {
  """Which field, outermost name first; items of lists by their id. / 字段，由外到内；列表项以标识表示。"""
  field: [String!]!
  """Its value; absent where it was removed. / 现值；已移除为空。"""
  value: JSON
}

"""Somebody came, went or moved to another field. / 编辑者进入、离开或换了字段。"""
type EditorsChanged {
  """Who has the draft open now. / 正在编辑的人。"""
  editors: [Editor!]! @size(max: 50)
}

"""The draft was handed in or taken back. / 草稿已提交或撤回。"""
type DraftLocked {
  """How far it has got. / 状态。"""
  proposalStage: ProposalStage!
}

"""What happened to a draft that several people have open. / 多人编辑的草稿发生的变化。"""
union DraftChange = DraftSavedByOther | EditorsChanged | DraftLocked

extend type Subscription {
  """What changes in a project. / 项目变化。"""
  projectChanged(
    """Which project. / 项目的标识。"""
    projectId: ID!
  ): ProjectChange!
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor, processDesigner], scope: jurisdiction)

  """What changes in one's worklist. / 本人待办清单变化。"""
  worklistChanged: WorklistChange!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """What others do to a draft that one has open. / 他人对所开草稿的改动。"""
  draftChanged(
    """Which proposal. / 提案的标识。"""
    proposalId: ID!
  ): DraftChange! @access(roles: [projectLead], scope: party)

  """Action notices as they come. / 收到办理通知。"""
  noticeReceived: ActionNotice!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)
}

# Notices: an action notice has one owner, a due time and what shows that it is done; all else is collected in a digest.

"""What a notice lacks to ask for action. / 成为办理通知所缺的内容。"""
enum NoticeLack {
  """Somebody who answers for it. / 责任人。"""
  owner
  """One owner only. / 唯一责任人。"""
  oneOwner
  """A due time. / 期限。"""
  dueAt
  """What will show that it is done. / 完成证明。"""
  shownDoneBy
}

"""A notice that asks one person for something. / 请一人办理的通知。"""
type ActionNotice implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """What it says. / 正文。"""
  text: String!
  """Who answers for it. / 责任人。"""
  owner: Person!
  """Who sent it; absent where the system did. / 发送人；由系统发送时为空。"""
  sentBy: Party
  """When. / 发送时间。"""
  sentAt: DateTime!
  """By when. / 期限。"""
  dueAt: DateTime!
  """How much of the time is used up. / 时间用去多少。"""
  light: Light!
  """What will show that it is done. / 以何证明完成。"""
  shownDoneBy: String!
  """The task that it is about; absent where none. / 所涉待办；没有则为空。"""
  task: Task
  """The project that it is about; absent where none, or where the viewer may not see it any more. / 所涉项目；没有或已无权查看为空。"""
  project: Project
  """When it was read, which is not done; absent until then. / 阅读时间，阅读不等于办理；未读为空。"""
  readAt: DateTime
  """When it was done; absent until then. / 完成时间；未完成为空。"""
  shownDoneAt: DateTime
  """What shows it; absent until then. / 完成证明；未完成为空。"""
  proof: String
  """Whether the viewer may say that it is done. / 可否标记完成。"""
  viewerCanMarkDone: Boolean!
}

"""A page of notices. / 一页通知。"""
type ActionNoticeConnection {
  """The notices of this page. / 本页的通知。"""
  edges: [ActionNoticeEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the notices and its place. / 一条通知及其位置。"""
type ActionNoticeEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: ActionNotice!
}

"""What a line of a digest is about. / 摘要条目类别。"""
enum DigestKind {
  """One was let know. / 抄送。"""
  copied
  """A project went on. / 项目进展。"""
  projectMoved
  """A comment was answered. / 意见已答复。"""
  commentAnswered
  """One was named in a discussion. / 讨论中提到。"""
  mentioned
  """Somebody wanted it known. / 告知。"""
  information
}

"""One line of a digest; it asks nothing of anybody. / 摘要中的一条，不要求办理。"""
type DigestItem {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What it is about. / 类别。"""
  kind: DigestKind!
  """In words. / 文字。"""
  told: Sentence!
  """Which project; absent where none, or where the viewer may not see it any more. / 所涉项目；没有或已无权查看为空。"""
  project: Project
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""What came together since the last one. / 自上次以来的汇总。"""
type Digest {
  """Of which day. / 日期。"""
  day: Date!
  """Oldest first. / 按先后。"""
  items: [DigestItem!]! @size(max: 200)
}

"""What came of what somebody sent. / 所发通知的落实情况。"""
type FollowThrough {
  """How many were sent. / 发送数。"""
  sent: Int!
  """How many are done. / 完成数。"""
  done: Int!
  """How many in time. / 按时完成数。"""
  doneInTime: Int!
  """How many are late. / 超期数。"""
  overdue: Int!
  """Done in time, of all that are due, 0 to 1; absent while none is. / 到期通知的按时完成率，0 至 1；尚无到期为空。"""
  rate: Float
}

"""Where a notice went: to its owner as something to do, or into the digest. / 通知去向：责任人或摘要。"""
union NoticeSent = ActionNotice | DigestItem

"""What sendNotice needs. / 办理 sendNotice 所需内容。"""
input SendNoticeInput {
  """What it says. / 正文。"""
  text: String!
  """To whom. / 对象。"""
  ownerIds: [ID!]! @size(max: 50)
  """By when; absent to go into the digest. / 期限；为空则入摘要。"""
  dueAt: DateTime
  """What will show that it is done; absent to go into the digest. / 完成证明；为空则入摘要。"""
  shownDoneBy: String
  """The project that it is about; absent where none, or where the viewer may not see it any more. / 所涉项目；没有或已无权查看为空。"""
  projectId: ID
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of sendNotice: NoticeRouted, or a refusal. / sendNotice 的结果：NoticeRouted，或拒绝。"""
union SendNoticeResult =
  | NoticeRouted
  | CommentEmpty
  | DueInThePast
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What became of a notice. / 通知的去向。"""
type NoticeRouted {
  """What was sent. / 已发送。"""
  sent: [NoticeSent!]! @size(max: 50)
  """What it lacked to ask for action; empty where it does. / 成为办理通知所缺的内容；不缺则为空。"""
  lacks: [NoticeLack!]!
}

"""What markNoticeRead needs. / 办理 markNoticeRead 所需内容。"""
input MarkNoticeReadInput {
  """Which notice. / 通知的标识。"""
  noticeId: ID!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of markNoticeRead: ActionNotice, or a refusal. / markNoticeRead 的结果：ActionNotice，或拒绝。"""
union MarkNoticeReadResult =
  | ActionNotice
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What markNoticeDone needs. / 办理 markNoticeDone 所需内容。"""
input MarkNoticeDoneInput {
  """Which notice. / 通知的标识。"""
  noticeId: ID!
  """What shows it. / 完成证明。"""
  proof: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of markNoticeDone: ActionNotice, or a refusal. / markNoticeDone 的结果：ActionNotice，或拒绝。"""
union MarkNoticeDoneResult =
  | ActionNotice
  | DoneAlready
  | ProofMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""Done is what is shown to be done. / 完成须有证明。"""
type ProofMissing implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """What was to show it. / 约定的完成证明。"""
  shownDoneBy: String!
}

extend type Query {
  """One's action notices, most urgent first. / 本人的办理通知，紧迫在前。"""
  notices(
    """Only those not done. / 仅未完成。"""
    onlyOpen: Boolean! = true
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): ActionNoticeConnection!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """One's digests, latest first. / 本人摘要，最新在前。"""
  digests: [Digest!]! @size(max: 30)
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """What came of the notices that one sent; seen by oneself only. / 本人所发通知的落实情况，仅本人可见。"""
  followThrough: FollowThrough!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)
}

extend type Mutation {
  """Tells people something: with one owner, a due time and a proof as an action notice, else in the digest. / 发出通知：有唯一责任人、期限和完成证明的为办理通知，其余入摘要。"""
  sendNotice(
    """What is to be done. / 办理内容。"""
    input: SendNoticeInput!
  ): SendNoticeResult!
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
    @access(roles: [projectLead], scope: party)

  """Says that one has read it; it stays to be done. / 标记已读，仍待办理。"""
  markNoticeRead(
    """What is to be done. / 办理内容。"""
    input: MarkNoticeReadInput!
  ): MarkNoticeReadResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """Shows that it is done. / 标记完成并给出证明。"""
  markNoticeDone(
    """What is to be done. / 办理内容。"""
    input: MarkNoticeDoneInput!
  ): MarkNoticeDoneResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)
}

# After acceptance: measuring again, the public's rating, post-evaluation and close-out.

"""One indicator at one follow-up. / 一次跟踪中的一项指标。"""
type FollowUpFigure {
  """Which indicator. / 指标。"""
  indicator: Indicator!
  """What was reported; absent until then. / 填报值；未填报为空。"""
  reported: Measurement
  """What was measured independently; absent until then. / 独立测量值；未测量为空。"""
  verified: Measurement
}

"""Indicators measured again some months after acceptance. / 验收后若干月的再次测量。"""
type FollowUp implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """How many months after acceptance. / 验收后月数。"""
  months: Int!
  """On which day. / 应测日期。"""
  dueOn: Date!
  """Every indicator. / 各项指标。"""
  figures: [FollowUpFigure!]! @size(max: 30)
  """Whether the enterprise has reported. / 企业是否已填报。"""
  isReported: Boolean!
  """Whether it has been measured independently. / 是否已独立测量。"""
  isMeasured: Boolean!
  """Whether the viewer may report. / 可否填报。"""
  viewerCanReport: Boolean!
  """Whether the viewer may record the measurement. / 可否登记测量。"""
  viewerCanMeasure: Boolean!
}

"""A figure of one indicator. / 一项指标的数值。"""
input FollowUpFigureInput {
  """Which indicator. / 指标的标识。"""
  indicatorId: ID!
  """The figure. / 数值。"""
  value: Decimal!
  """What shows it. / 证据。"""
  evidenceIds: [ID!]! @size(max: 20)
}

"""What reportOutcome needs. / 办理 reportOutcome 所需内容。"""
input ReportOutcomeInput {
  """Which follow-up. / 成效跟踪的标识。"""
  followUpId: ID!
  """Every indicator. / 各项指标。"""
  figures: [FollowUpFigureInput!]! @size(max: 30)
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of reportOutcome: FollowUp, or a refusal. / reportOutcome 的结果：FollowUp，或拒绝。"""
union ReportOutcomeResult =
  | FollowUp
  | StillRunning
  | NotAtThisStep
  | EvidenceMissing
  | DoneAlready
  | FiguresMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What measureOutcome needs. / 办理 measureOutcome 所需内容。"""
input MeasureOutcomeInput {
  """Which follow-up. / 成效跟踪的标识。"""
  followUpId: ID!
  """Every indicator. / 各项指标。"""
  figures: [FollowUpFigureInput!]! @size(max: 30)
  """How it was measured. / 测量方法。"""
  method: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of measureOutcome: FollowUp, or a refusal. / measureOutcome 的结果：FollowUp，或拒绝。"""
union MeasureOutcomeResult =
  | FollowUp
  | StillRunning
  | NotAtThisStep
  | EvidenceMissing
  | DoneAlready
  | FiguresMissing
  | SamePerson
  | SameOrganisation
  | VerifierIsParty
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""Some indicators have no figure. / 有指标未给数值。"""
type FiguresMissing implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which ones. / 所涉指标。"""
  indicators: [Indicator!]! @size(max: 30)
}

"""The five levels of rating, GB/T 39734-2020 and GB/T 39735-2020, best first. / 好差评五级，GB/T 39734-2020、GB/T 39735-2020，由好到差。"""
enum RatingLevel {
  """Very satisfied. / 非常满意。"""
  verySatisfied
  """Satisfied. / 满意。"""
  satisfied
  """Basically satisfied. / 基本满意。"""
  basicallySatisfied
  """Dissatisfied. / 不满意。"""
  dissatisfied
  """Very dissatisfied. / 非常不满意。"""
  veryDissatisfied
}

"""A citizen's judgement of a project, always optional. / 群众对项目的评价，始终自愿。"""
type Rating {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Which level. / 等级。"""
  level: RatingLevel!
  """What goes with it; absent where nothing does. / 评价文字；没有则为空。"""
  text: String
  """When it happened. / 发生时间。"""
  at: DateTime!
  """What a poor rating opened; absent for others, and for whoever may not see the project. / 差评引起的整改；其他以及无权查看项目者为空。"""
  rectification: Rectification
  """By when it is to be put right; absent where it need not be. / 整改期限；无需整改为空。"""
  rectifyBy: DateTime
  """What was done to put it right; absent until then. / 整改措施；未整改为空。"""
  measures: String
  """Whether it is over: put right and asked about. / 是否已整改并回访了结。"""
  isSettled: Boolean!
}

"""A page of ratings. / 一页评价。"""
type RatingConnection {
  """The ratings of this page. / 本页的评价。"""
  edges: [RatingEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the ratings and its place. / 一条评价及其位置。"""
type RatingEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Rating!
}

"""What a call-back found. / 回访结果。"""
enum CallBackResult {
  """It is right now. / 已改好。"""
  right
  """It is still wrong. / 仍未改好。"""
  stillWrong
  """Nobody answered. / 未联系上。"""
  notReached
  """No contact was left. / 未留联系方式。"""
  noContactLeft
}

"""Asking whoever rated poorly whether it is right now. / 向差评人核实是否已改好。"""
type CallBack {
  """What was found. / 结果。"""
  result: CallBackResult!
  """What was said. / 回访记录。"""
  record: String!
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""A dated task to put right what was rated poorly. / 限期整改。"""
type Rectification implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """What opened it. / 引起整改的评价。"""
  rating: Rating!
  """Who answers for it. / 责任人。"""
  owner: Person!
  """How the citizen can be called back; absent where none was left, and for everybody but who calls. / 回访联系方式；未留联系方式或查看者非回访人为空。"""
  contact: String
  """The first instant that is too late. / 最早的逾期时刻。"""
  deadline: DateTime!
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """What was done; absent until then. / 整改措施；未整改为空。"""
  measures: String
  """What shows it. / 证据。"""
  proofs: [Evidence!]! @size(max: 20)
  """When it was reported done; absent until then. / 报告完成时间；未完成为空。"""
  reportedDoneAt: DateTime
  """Call-backs, oldest first. / 回访，按先后。"""
  callBacks: [CallBack!]! @size(max: 20)
  """Whether it is over. / 是否了结。"""
  isClosed: Boolean!
  """Whether the viewer may report it done. / 可否报告完成。"""
  viewerCanReport: Boolean!
  """Whether the viewer may record a call-back. / 可否登记回访。"""
  viewerCanCallBack: Boolean!
}

"""A rating that was taken. / 已收到的评价。"""
type RatingReceived {
  """The rating. / 评价。"""
  rating: Rating!
  """Shown once; opens what became of it later. / 回执码，仅显示一次，用于查询处理结果。"""
  receipt: String!
}

"""What submitRating needs. / 办理 submitRating 所需内容。"""
input SubmitRatingInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """Which level. / 等级。"""
  level: RatingLevel!
  """What goes with it; absent where nothing does. / 评价文字；没有则为空。"""
  text: String
  """How one can be called back; absent to stay unknown. / 回访联系方式；不留为空。"""
  contact: String
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of submitRating: RatingReceived, or a refusal. / submitRating 的结果：RatingReceived，或拒绝。"""
union SubmitRatingResult =
  | RatingReceived
  | RatingNotOpen
  | InputInvalid
  | KeyReused
  | TooManyRequests
  | NotFound

"""The project cannot be rated now. / 项目目前不能评价。"""
type RatingNotOpen implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""What reportRectified needs. / 办理 reportRectified 所需内容。"""
input ReportRectifiedInput {
  """Which rectification. / 整改的标识。"""
  rectificationId: ID!
  """What was done. / 整改措施。"""
  measures: String!
  """What shows it. / 证据。"""
  evidenceIds: [ID!]! @size(max: 20)
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of reportRectified: Rectification, or a refusal. / reportRectified 的结果：Rectification，或拒绝。"""
union ReportRectifiedResult =
  | Rectification
  | DoneAlready
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What recordCallBack needs. / 办理 recordCallBack 所需内容。"""
input RecordCallBackInput {
  """Which rectification. / 整改的标识。"""
  rectificationId: ID!
  """What was found. / 结果。"""
  callBackResult: CallBackResult!
  """What was said. / 回访记录。"""
  record: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of recordCallBack: Rectification, or a refusal. / recordCallBack 的结果：Rectification，或拒绝。"""
union RecordCallBackResult =
  | Rectification
  | NotDoneYet
  | SamePerson
  | ContactLeft
  | NoContact
  | DoneAlready
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""It was not reported done yet. / 尚未报告完成。"""
type NotDoneYet implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""The citizen left a contact and is to be asked. / 群众留有联系方式，应当回访。"""
type ContactLeft implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""The citizen left no contact. / 群众未留联系方式。"""
type NoContact implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""How what came compares with what was promised. / 对照承诺的结论。"""
enum PostEvaluationConclusion {
  """As promised. / 符合承诺。"""
  asPromised
  """Partly. / 部分符合。"""
  partly
  """Missed. / 未达承诺。"""
  missed
}

"""What was promised compared with what came. / 对照承诺与结果的总结。"""
type PostEvaluation {
  """Promise and outcome side by side. / 承诺与结果对照。"""
  comparison: String!
  """How they compare. / 结论。"""
  conclusion: PostEvaluationConclusion!
  """What others can learn. / 经验教训。"""
  lessons: String!
  """Whether the decision is to be looked at again, because results clearly miss it. / 是否需要决策后评估，因结果明显偏离。"""
  needsReEvaluation: Boolean!
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""What postEvaluate needs. / 办理 postEvaluate 所需内容。"""
input PostEvaluateInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """Promise and outcome side by side. / 承诺与结果对照。"""
  comparison: String!
  """How they compare. / 结论。"""
  conclusion: PostEvaluationConclusion!
  """What others can learn. / 经验教训。"""
  lessons: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of postEvaluate: Project, or a refusal. / postEvaluate 的结果：Project，或拒绝。"""
union PostEvaluateResult =
  | Project
  | NotAtThisStep
  | ReasonMissing
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What closeOutProject needs. / 办理 closeOutProject 所需内容。"""
input CloseOutProjectInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """What there is to say. / 销号说明。"""
  closingNote: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of closeOutProject: Project, or a refusal. / closeOutProject 的结果：Project，或拒绝。"""
union CloseOutProjectResult =
  | Project
  | NotAtThisStep
  | StillOpen
  | SamePerson
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""Something is still open. / 仍有未尽事项。"""
type StillOpen implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Tasks. / 待办。"""
  openTasks: [Task!]! @size(max: 50)
  """Blockers. / 堵点。"""
  openBlockers: [Blocker!]! @size(max: 50)
}

extend type Query {
  """What became of one's rating; absent where the receipt is unknown. / 凭回执查询评价处理结果；回执无效为空。"""
  ratingByReceipt(
    """The receipt. / 回执码。"""
    receipt: String!
  ): Rating @access(roles: [], scope: everybody)

  """One rectification; absent where there is none that the viewer may see. / 一次整改；不存在或无权查看为空。"""
  rectification(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Rectification
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
}

extend type Mutation {
  """Reports all indicators for a follow-up. / 填报跟踪指标。"""
  reportOutcome(
    """What is to be done. / 办理内容。"""
    input: ReportOutcomeInput!
  ): ReportOutcomeResult! @access(roles: [projectLead], scope: party)

  """Records the independent measurement of all indicators for a follow-up. / 登记跟踪的独立测量。"""
  measureOutcome(
    """What is to be done. / 办理内容。"""
    input: MeasureOutcomeInput!
  ): MeasureOutcomeResult! @access(roles: [verifier], scope: assigned)

  """Rates a project; no account needed, nothing depends on it. / 评价项目，无需账号，不作为任何条件。"""
  submitRating(
    """What is to be done. / 办理内容。"""
    input: SubmitRatingInput!
  ): SubmitRatingResult! @access(roles: [], scope: everybody)

  """Says what was done to put it right. / 报告整改完成。"""
  reportRectified(
    """What is to be done. / 办理内容。"""
    input: ReportRectifiedInput!
  ): ReportRectifiedResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Records what the citizen says, by somebody other than who put it right. / 登记回访结果，须由整改人以外的人办理。"""
  recordCallBack(
    """What is to be done. / 办理内容。"""
    input: RecordCallBackInput!
  ): RecordCallBackResult! @access(roles: [verifier], scope: assigned)

  """Compares what was promised with what came. / 作后评价。"""
  postEvaluate(
    """What is to be done. / 办理内容。"""
    input: PostEvaluateInput!
  ): PostEvaluateResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Ends a project: nothing is open any more. / 销号，再无未尽事项。"""
  closeOutProject(
    """What is to be done. / 办理内容。"""
    input: CloseOutProjectInput!
  ): CloseOutProjectResult! @access(roles: [approver], scope: jurisdiction)
}

# The process as it runs: the diagram that a user sees is the diagram that runs.

"""The process that a kind of project goes through. / 一类项目所走的流程。"""
type Lifecycle {
  """As in market-led-project. / 例如 market-led-project。"""
  id: ID!
  """What it is called. / 名称。"""
  name: Sentence!
  """Id of the BPMN process. / BPMN 流程标识。"""
  processId: String!
  """Which version runs. / 所用版本。"""
  version: Int!
}

"""How an element of the diagram stands. / 图中元素的状态。"""
enum ElementState {
  """Nothing has come here. / 未到达。"""
  notReached
  """A token is here. / 进行中。"""
  active
  """It waits for something. / 等待中。"""
  waiting
  """It cannot go on and has to be repaired. / 故障，需修复。"""
  incident
  """Done. / 已完成。"""
  completed
  """Cut off. / 已取消。"""
  cancelled
  """Another way was taken. / 未经过。"""
  skipped
}

"""One element of the diagram. / 图中的一个元素。"""
type ElementView {
  """Id in the diagram. / 图中标识。"""
  element: ID!
  """What it is called. / 名称。"""
  name: Sentence!
  """What it is, as BPMN calls it. / BPMN 类型。"""
  kind: String!
  """How it stands. / 状态。"""
  state: ElementState!
  """How many times a token was here. / 经过次数。"""
  visits: Int!
  """How many tokens are here now. / 当前令牌数。"""
  activeCount: Int!
  """When it was last entered; absent where never. / 最近进入时间；未到达为空。"""
  enteredAt: DateTime
  """When it was last left; absent where never. / 最近离开时间；没有则为空。"""
  leftAt: DateTime
  """Who did it last; absent where nobody did. / 最近办理人；没有则为空。"""
  by: Party
}

"""One stage, for those who read instead of look. / 一个阶段，供不看图者阅读。"""
type StageView {
  """Which stage. / 阶段。"""
  stage: Stage!
  """Its sub-process in the diagram. / 图中的子流程。"""
  element: ID!
  """What it is called. / 名称。"""
  name: Sentence!
  """How it stands. / 状态。"""
  state: ElementState!
  """When it began; absent until then. / 开始时间；未开始为空。"""
  beganAt: DateTime
  """When it ended; absent until then. / 结束时间；未结束为空。"""
  endedAt: DateTime
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """How it stands, in words. / 以文字说明。"""
  told: [Sentence!]! @size(max: 20)
}

"""One fact about the process, told in words. / 关于流程的一项事实及其叙述。"""
type Statement {
  """What kind of fact, as the engine names it. / 引擎所称的事实类别。"""
  kind: String!
  """In words. / 文字叙述。"""
  told: Sentence!
  """When; absent where it holds now. / 时间；现在成立的为空。"""
  at: DateTime
}

"""One token's stay at an element. / 令牌在元素的一次停留。"""
type Visit {
  """What happened, oldest first. / 经过，按先后。"""
  statements: [Statement!]! @size(max: 100)
}

"""Why an element stands where it does, why it went the way it did, and what comes next. / 为何停在此处、为何走这条路、接下来如何。"""
type Explanation {
  """Which element. / 元素。"""
  element: ID!
  """What it is called. / 名称。"""
  name: Sentence!
  """Every stay, oldest first. / 历次停留，按先后。"""
  visits: [Visit!]! @size(max: 100)
  """What can be said without a token in it. / 元素中没有令牌时可说的。"""
  outside: [Statement!]! @size(max: 50)
}

"""An element that cannot go on. / 不能继续的元素。"""
type ProcessIncident {
  """Which element. / 元素。"""
  element: ID!
  """What it is called. / 名称。"""
  name: Sentence!
  """What is wrong, in words. / 以文字说明。"""
  told: Sentence!
  """Since when. / 起始时间。"""
  since: DateTime!
}

"""A process as it runs. / 运行中的流程。"""
type ProcessView {
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """The lifecycle and version that run. / 所用流程与版本。"""
  lifecycle: Lifecycle!
  """The diagram as BPMN 2.0 XML. / BPMN 2.0 XML 图。"""
  bpmn: String!
  """Every element. / 全部元素。"""
  elements: [ElementView!]! @size(max: 1000)
  """Sequence flows on which a token went. / 令牌经过的顺序流。"""
  takenFlows: [ID!]! @size(max: 1000)
  """The stages in order: the diagram's textual twin. / 按序的各阶段：图的文字版。"""
  stages: [StageView!]! @size(max: 13)
  """What comes next. / 接下来的步骤。"""
  nextSteps: [NextStep!]! @size(max: 10)
  """What cannot go on. / 不能继续之处。"""
  incidents: [ProcessIncident!]! @size(max: 50)
  """Why an element stands where it does; absent where the diagram has none of this id. / 某元素的说明；图中没有则为空。"""
  explanation(
    """Which element. / 元素。"""
    element: ID!
  ): Explanation
  """When the process last moved. / 流程最近变动时间。"""
  asOf: DateTime!
}

extend type Query {
  """The process of a project; absent where there is none that the viewer may see. / 项目的流程；不存在或无权查看为空。"""
  processView(
    """Which project. / 项目的标识。"""
    projectId: ID!
  ): ProcessView
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor, processDesigner], scope: jurisdiction)

  """Lifecycles that are in use, in their newest version. / 在用流程的最新版本。"""
  lifecycles: [Lifecycle!]! @size(max: 50)
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: anywhere)
}

# Projects: one case from its proposal to its close-out. The stage comes from the running process and from nothing else.

"""A stage of the market-led lifecycle. / 市场主导项目的阶段。"""
enum Stage {
  """The need is stated and opened. / 需求发布。"""
  call
  """Enterprises draft and hand in. / 提案。"""
  proposal
  """What was handed in is complete, or returned once. / 受理。"""
  completeness
  """The public comments. / 征求意见。"""
  consultation
  """Experts score alone, then together. / 专家评审。"""
  expertScoring
  """Approve, return or reject. / 决定。"""
  decision
  """Both sides sign the same content. / 协议。"""
  agreement
  """Milestones are carried out, shown and verified. / 实施。"""
  execution
  """All milestones are gone through once more. / 验收。"""
  acceptance
  """Indicators are measured again. / 成效跟踪。"""
  outcomeFollowUp
  """The public judges. / 群众评价。"""
  publicRating
  """What was promised is compared with what came. / 后评价。"""
  postEvaluation
  """The project ends. / 销号。"""
  closeOut
}

"""Whether a project goes on. / 项目是否继续。"""
enum ProjectPhase {
  """It goes on. / 进行中。"""
  running
  """It was closed out. / 已销号。"""
  closed
  """It was rejected or not accepted. / 已否决或未受理。"""
  rejected
  """It was taken back or ended early. / 已撤回或终止。"""
  withdrawn
}

"""What an organisation is in a project. / 组织在项目中的身份。"""
enum ProjectPartyRole {
  """The authority. / 主管机关。"""
  authority
  """The leading enterprise. / 牵头企业。"""
  leadEnterprise
  """Another enterprise of the consortium. / 联合体成员。"""
  partnerEnterprise
  """The verifying body. / 核验机构。"""
  verifier
}

"""An organisation of a project. / 项目当事方。"""
type ProjectParty {
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
  """What it is. / 身份。"""
  partyRole: ProjectPartyRole!
  """Whom to ask; absent where nobody is named. / 联系人；未指定为空。"""
  contact: Person
}

"""What comes next, if nothing else happens. / 接下来的一步。"""
type NextStep {
  """Element of the process. / 流程元素。"""
  element: ID!
  """What it is called. / 名称。"""
  name: Sentence!
  """Choices on the way, in order; empty where it follows for certain. / 途中的条件，按先后；必然发生时为空。"""
  onlyIf: [Sentence!]! @size(max: 20)
  """By when it is due; absent where nothing says. / 期限；无规定为空。"""
  deadline: DateTime
  """Who or what it waits for. / 等待的人或事。"""
  waitsFor: [Sentence!]! @size(max: 20)
}

"""That a project ends before its time, from the request to the confirmed settlement. / 提前终止：自申请至确认清算。"""
type Termination {
  """Why it was asked for. / 申请理由。"""
  requestedReason: String!
  """Who asked for it. / 申请人。"""
  requestedBy: Person!
  """When. / 申请时间。"""
  requestedAt: DateTime!
  """Why it is settled so; absent until then. / 清算理由；未清算为空。"""
  settledReason: String
  """How it is settled; absent until then. / 清算安排；未清算为空。"""
  settlement: String
  """Who settled it; absent until then. / 清算人；未清算为空。"""
  settledBy: Person
  """When it was settled; absent until then. / 清算时间；未清算为空。"""
  settledAt: DateTime
  """What was said when it was confirmed; absent where nothing was. / 确认时的说明；没有为空。"""
  confirmedComment: String
  """Who confirmed it; absent until then. / 确认人；未确认为空。"""
  confirmedBy: Person
  """When it was confirmed; absent until then. / 确认时间；未确认为空。"""
  confirmedAt: DateTime
}

"""An undertaking of both sides, as one case from its proposal to its close-out. / 双方的共同事务，自提案至销号为一案。"""
type Project implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """Number that people use, unique in the system. / 项目编号，全系统唯一。"""
  number: String!
  """Its title. / 标题。"""
  title: String!
  """In short. / 摘要。"""
  summary: String!
  """The lifecycle that it goes through. / 所走流程。"""
  lifecycle: Lifecycle!
  """Whether it goes on. / 是否继续。"""
  projectPhase: ProjectPhase!
  """Stages that it is in now; two where consultation and scoring run together; empty when it is over. / 当前阶段；征求意见与评审并行时为两个；结束后为空。"""
  stages: [Stage!]!
  """Whose rules hold. / 适用辖区。"""
  jurisdiction: Jurisdiction!
  """Who takes part. / 当事方。"""
  parties: [ProjectParty!]! @size(max: 30)
  """How it began. / 起始提案。"""
  proposal: Proposal!
  """What both sides signed; absent until drawn up. / 协议；未拟定为空。"""
  agreement: Agreement
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """What comes next. / 接下来的步骤。"""
  nextSteps: [NextStep!]! @size(max: 10)
  """Milestones of the plan in force, in order. / 现行计划的里程碑，按序。"""
  milestones: [Milestone!]! @size(max: 50)
  """The plan and its versions; absent until agreed. / 计划及其版本；未签约为空。"""
  plan: Plan
  """What was promised. / 承诺的指标。"""
  indicators: [Indicator!]! @size(max: 30)
  """The process as it runs. / 运行中的流程。"""
  process: ProcessView!
  """What happened, latest first. / 经过，最新在前。"""
  timeline(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): TimelineEntryConnection!
  """What was shown, latest first. / 证据，最新在前。"""
  evidence(
    """For this milestone only; absent for all. / 仅某里程碑；为空则全部。"""
    milestoneId: ID
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): EvidenceConnection!
  """What was decided, latest first. / 决定，最新在前。"""
  decisions: [Decision!]! @size(max: 50)
  """Blockers, open ones first. / 堵点，未结在前。"""
  blockers(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): BlockerConnection!
  """Tasks open now that the viewer may see. / 可见的未结待办。"""
  openTasks: [Task!]! @size(max: 50)
  """What was said, latest first. / 讨论，最新在前。"""
  discussion(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): DiscussionPostConnection!
  """How its acceptance stands; absent until applied for. / 验收情况；未申请为空。"""
  acceptance: Acceptance
  """Measurements after acceptance. / 成效跟踪。"""
  followUps: [FollowUp!]! @size(max: 12)
  """What the public says, latest first. / 群众评价，最新在前。"""
  ratings(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): RatingConnection!
  """What was promised compared with what came; absent until then. / 后评价；未进行为空。"""
  postEvaluation: PostEvaluation
  """How it ends before its time; absent where nobody asked for that. / 提前终止情况；未申请为空。"""
  termination: Termination
  """What it costs people, by stage. / 各阶段负担。"""
  burden: [StageBurden!]! @size(max: 13)
  """What was put on record, latest first. / 存证，最新在前。"""
  ledger(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): LedgerEntryConnection!
  """Whether it is made up. / 是否为演示数据。"""
  isDemonstration: Boolean!
  """Whether the viewer's organisation takes part. / 查看者所在组织是否为当事方。"""
  viewerIsParty: Boolean!
  """Whether the viewer may hand in evidence. / 可否提交证据。"""
  viewerCanHandInEvidence: Boolean!
  """Whether the viewer may appoint the verifying body. / 可否委任核验机构。"""
  viewerCanAppointVerifier: Boolean!
  """Whether the viewer may raise a blocker. / 可否提出堵点。"""
  viewerCanRaiseBlocker: Boolean!
  """Whether the viewer may ask for another plan. / 可否申请变更计划。"""
  viewerCanRequestPlanChange: Boolean!
  """Whether the viewer may apply for acceptance. / 可否申请验收。"""
  viewerCanApplyForAcceptance: Boolean!
  """Whether the viewer may ask to end it. / 可否申请撤回或终止。"""
  viewerCanRequestWithdrawal: Boolean!
  """Whether the viewer may take part in the discussion. / 可否参与讨论。"""
  viewerCanDiscuss: Boolean!
}

"""A page of projects. / 一页项目。"""
type ProjectConnection {
  """The projects of this page. / 本页的项目。"""
  edges: [ProjectEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the projects and its place. / 一条项目及其位置。"""
type ProjectEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Project!
}

"""What kind of thing happened. / 经过类别。"""
enum TimelineKind {
  """A stage began. / 阶段开始。"""
  stageBegan
  """A stage ended. / 阶段结束。"""
  stageEnded
  """Somebody did something. / 有人办理。"""
  act
  """A limit was paused. / 时限中止。"""
  limitPaused
  """A limit went on. / 时限恢复。"""
  limitResumed
  """A limit passed. / 时限届满。"""
  limitPassed
  """The supervisor was told. / 提交督查。"""
  escalated
}

"""One thing that happened in a project. / 项目经过中的一项。"""
type TimelineEntry {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What kind. / 类别。"""
  kind: TimelineKind!
  """In which stage; absent between stages. / 所在阶段；阶段之间为空。"""
  stage: Stage
  """The business act, such as submitProposal; absent for other kinds. / 业务行为，例如 submitProposal；其他类别为空。"""
  act: String
  """What happened, in words. / 以文字叙述。"""
  told: Sentence!
  """When it happened. / 发生时间。"""
  at: DateTime!
  """Who did it; absent where the system did. / 办理人；由系统办理时为空。"""
  by: Party
  """Its entry in the ledger; absent where it has none. / 存证条目；没有则为空。"""
  ledgerEntry: LedgerEntry
}

"""A page of happenings. / 一页经过。"""
type TimelineEntryConnection {
  """The happenings of this page. / 本页的经过。"""
  edges: [TimelineEntryEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the happenings and its place. / 一条经过及其位置。"""
type TimelineEntryEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: TimelineEntry!
}

"""What somebody said on a project; no substitute for a decision or evidence. / 项目讨论发言，不替代决定或证据。"""
type DiscussionPost {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What it says. / 正文。"""
  text: String!
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
  """The post that it answers; absent for a new thread. / 所回复的发言；新话题为空。"""
  replyTo: ID
}

"""A page of posts. / 一页发言。"""
type DiscussionPostConnection {
  """The posts of this page. / 本页的发言。"""
  edges: [DiscussionPostEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the posts and its place. / 一条发言及其位置。"""
type DiscussionPostEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: DiscussionPost!
}

"""How far a milestone has got. / 里程碑状态。"""
enum MilestoneStatus {
  """Planned. / 计划中。"""
  planned
  """Evidence is handed in. / 已提交证据。"""
  handedIn
  """Met. / 达到。"""
  met
  """Not met. / 未达到。"""
  notMet
  """Disputed. / 有争议。"""
  disputed
}

"""A dated promise, with the evidence that will show it was kept. / 有日期的承诺，并约定证据。"""
type Milestone implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """What is reached. / 达到什么。"""
  name: String!
  """By when it was promised. / 承诺期限。"""
  dueOn: Date!
  """When the enterprise now expects it; absent where as planned. / 企业目前预计日期；如计划则为空。"""
  forecastOn: Date
  """When it was reached, as verified; absent until then. / 经核验的实际日期；未达到为空。"""
  actualOn: Date
  """How far it has got. / 状态。"""
  milestoneStatus: MilestoneStatus!
  """What will show it. / 证据要求。"""
  demands: [EvidenceDemand!]! @size(max: 20)
  """Rounds of handing in and checking, oldest first. / 提交与核验的各轮，按先后。"""
  attempts: [MilestoneAttempt!]! @size(max: 20)
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """Whether the viewer may hand in evidence. / 可否提交证据。"""
  viewerCanHandIn: Boolean!
  """Whether the viewer may verify it. / 可否核验。"""
  viewerCanVerify: Boolean!
  """Whether the viewer may dispute the verdict. / 可否提出异议。"""
  viewerCanDispute: Boolean!
  """Whether the viewer may settle the dispute. / 可否裁定争议。"""
  viewerCanResolveDispute: Boolean!
  """Whether the viewer may say when it is expected. / 可否预计日期。"""
  viewerCanForecast: Boolean!
}

"""One version of a plan; versions are added and never altered. / 计划的一个版本，只增不改。"""
type PlanVersion {
  """From 1. / 从 1 起。"""
  number: Int!
  """What it promises, in order. / 所承诺的里程碑，按序。"""
  milestones: [PlannedMilestone!]! @size(max: 50)
  """Why it differs from the one before; absent for the first. / 与前版不同的理由；首版为空。"""
  changeReason: String
  """Who asked for it; absent for the first. / 申请人；首版为空。"""
  requestedBy: Party
  """Who approved it. / 批准人。"""
  approvedBy: Party!
  """When. / 批准时间。"""
  approvedAt: DateTime!
}

"""A milestone as one version of a plan promised it. / 某一版本计划中的里程碑。"""
type PlannedMilestone {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What is reached. / 达到什么。"""
  name: String!
  """By when. / 期限。"""
  dueOn: Date!
  """What will show it. / 证据要求。"""
  demands: [EvidenceDemand!]! @size(max: 20)
}

"""What became of a change request. / 变更申请的结果。"""
enum ChangeRequestStatus {
  """Not decided yet. / 待审批。"""
  pending
  """Approved. / 已批准。"""
  approved
  """Refused, with a reason. / 不予批准并说明理由。"""
  refused
}

"""What the enterprise wants changed in the plan. / 企业的计划变更申请。"""
type PlanChangeRequest implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """The plan version that it changes. / 所基于的计划版本。"""
  onVersion: Int!
  """The plan as it is to be. / 拟变更后的计划。"""
  milestones: [PlannedMilestone!]! @size(max: 50)
  """Why, in words. / 理由。"""
  reason: String!
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
  """What became of it. / 结果。"""
  status: ChangeRequestStatus!
  """Why it was refused or approved; absent while pending. / 审批理由；待审批为空。"""
  decisionReason: String
  """Who decided; absent while pending. / 审批人；待审批为空。"""
  decidedBy: Party
  """Whether the viewer may decide on it. / 可否审批。"""
  viewerCanDecide: Boolean!
}

"""The plan of a project, with every version that it had. / 项目计划及其全部版本。"""
type Plan {
  """The version in force. / 现行版本。"""
  current: PlanVersion!
  """All of them, oldest first. / 全部版本，按先后。"""
  versions: [PlanVersion!]! @size(max: 100)
  """Change requests, latest first. / 变更申请，最新在前。"""
  requests: [PlanChangeRequest!]! @size(max: 100)
}

"""A milestone as the plan is to promise it. / 拟定的里程碑。"""
input PlannedMilestoneInput {
  """Of the milestone, or made up by the client for a new one. / 里程碑标识；新增的由客户端生成。"""
  id: ID!
  """What is reached. / 达到什么。"""
  name: String!
  """By when. / 期限。"""
  dueOn: Date!
  """What will show it. / 证据要求。"""
  demands: [EvidenceDemandInput!]! @size(max: 20)
}

"""What is to show that a milestone was kept. / 拟定的证据要求。"""
input EvidenceDemandInput {
  """Made up by the client, unique in the plan. / 客户端生成，计划内唯一。"""
  id: ID!
  """What it is. / 内容。"""
  description: String!
}

"""Which projects. / 项目筛选。"""
input ProjectFilter {
  """In one of these stages. / 阶段。"""
  stages: [Stage!] @size(max: 13)
  """That go on, or ended so. / 进展。"""
  phases: [ProjectPhase!] @size(max: 4)
  """Whose more urgent limit has one of these lights. / 时限灯色。"""
  lights: [Light!] @size(max: 4)
  """Of this jurisdiction and those within. / 辖区及其下级。"""
  jurisdictionId: ID
  """To which this organisation is a party. / 当事组织。"""
  organisationId: ID
  """Whose number or title holds this. / 编号或标题包含。"""
  text: String
}

"""In which order projects come. / 项目排序。"""
enum ProjectOrder {
  """Most urgent limit first. / 时限紧迫在前。"""
  deadline
  """Last changed first. / 最近变动在前。"""
  changed
  """Lowest verified attainment first. / 核验达成度低者在前。"""
  attainment
}

"""How many projects stand somewhere. / 某处的项目数。"""
type PortfolioCount {
  """In which stage. / 阶段。"""
  stage: Stage!
  """With which light. / 灯色。"""
  light: Light!
  """How many. / 数量。"""
  count: Int!
}

"""Projects by stage, light and outcome; never by person. / 按阶段、灯色与成效汇总项目，绝不按人。"""
type Portfolio {
  """How many there are. / 总数。"""
  total: Int!
  """By stage and light. / 按阶段与灯色。"""
  counts: [PortfolioCount!]! @size(max: 52)
  """Mean of verified attainment; absent while nothing is verified. / 核验达成度均值；尚无核验为空。"""
  meanAttainment: Decimal
  """Mean of reported less verified attainment; absent while nothing is verified. / 填报与核验达成度之差的均值；尚无核验为空。"""
  meanGap: Decimal
}

"""What forecastMilestone needs. / 办理 forecastMilestone 所需内容。"""
input ForecastMilestoneInput {
  """Which milestone. / 里程碑的标识。"""
  milestoneId: ID!
  """When. / 预计日期。"""
  forecastOn: Date!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of forecastMilestone: Milestone, or a refusal. / forecastMilestone 的结果：Milestone，或拒绝。"""
union ForecastMilestoneResult =
  | Milestone
  | MilestoneWrongStatus
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What requestPlanChange needs. / 办理 requestPlanChange 所需内容。"""
input RequestPlanChangeInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """The plan version that one had. / 所基于的计划版本。"""
  onVersion: Int!
  """The plan as it is to be. / 拟变更后的计划。"""
  milestones: [PlannedMilestoneInput!]! @size(max: 50)
  """Why, in words. / 理由。"""
  reason: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of requestPlanChange: PlanChangeRequest, or a refusal. / requestPlanChange 的结果：PlanChangeRequest，或拒绝。"""
union RequestPlanChangeResult =
  | PlanChangeRequest
  | NotAtThisStep
  | RequestPending
  | PlanMovedOn
  | NothingChanged
  | PlanUnsound
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What approvePlanChange needs. / 办理 approvePlanChange 所需内容。"""
input ApprovePlanChangeInput {
  """Which request. / 申请的标识。"""
  requestId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of approvePlanChange: PlanChangeRequest, or a refusal. / approvePlanChange 的结果：PlanChangeRequest，或拒绝。"""
union ApprovePlanChangeResult =
  | PlanChangeRequest
  | DoneAlready
  | PlanMovedOn
  | PlanUnsound
  | SamePerson
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What refusePlanChange needs. / 办理 refusePlanChange 所需内容。"""
input RefusePlanChangeInput {
  """Which request. / 申请的标识。"""
  requestId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of refusePlanChange: PlanChangeRequest, or a refusal. / refusePlanChange 的结果：PlanChangeRequest，或拒绝。"""
union RefusePlanChangeResult =
  | PlanChangeRequest
  | DoneAlready
  | SamePerson
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What requestWithdrawal needs. / 办理 requestWithdrawal 所需内容。"""
input RequestWithdrawalInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of requestWithdrawal: Project, or a refusal. / requestWithdrawal 的结果：Project，或拒绝。"""
union RequestWithdrawalResult =
  | Project
  | ProjectOver
  | NotAtThisStep
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What settleTermination needs. / 办理 settleTermination 所需内容。"""
input SettleTerminationInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """How it is settled. / 清算安排。"""
  settlement: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of settleTermination: Project, or a refusal. / settleTermination 的结果：Project，或拒绝。"""
union SettleTerminationResult =
  | Project
  | ProjectOver
  | ReasonMissing
  | NotAtThisStep
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What confirmTermination needs. / 办理 confirmTermination 所需内容。"""
input ConfirmTerminationInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """What there is to say; absent where nothing is. / 说明；没有则为空。"""
  comment: String
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of confirmTermination: Project, or a refusal. / confirmTermination 的结果：Project，或拒绝。"""
union ConfirmTerminationResult =
  | Project
  | ProjectOver
  | NotAtThisStep
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What postToDiscussion needs. / 办理 postToDiscussion 所需内容。"""
input PostToDiscussionInput {
  """Which project. / 项目的标识。"""
  projectId: ID!
  """What it says. / 正文。"""
  text: String!
  """The post that it answers; absent for a new thread. / 所回复的发言；新话题为空。"""
  replyTo: ID
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of postToDiscussion: DiscussionPost, or a refusal. / postToDiscussion 的结果：DiscussionPost，或拒绝。"""
union PostToDiscussionResult =
  | DiscussionPost
  | CommentEmpty
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""The project has ended. / 项目已结束。"""
type ProjectOver implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How. / 结束方式。"""
  projectPhase: ProjectPhase!
}

"""The process is not at the step for it. / 流程未到该步骤。"""
type NotAtThisStep implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Where it is. / 当前步骤。"""
  steps: [Sentence!]! @size(max: 20)
}

"""A change request is not decided yet. / 已有待审批的变更申请。"""
type RequestPending implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Since when. / 申请时间。"""
  requestedAt: DateTime!
}

"""The plan has another version by now. / 计划已有新版本。"""
type PlanMovedOn implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which one. / 现行版本。"""
  currentVersion: Int!
}

"""The plan is the same. / 计划没有变化。"""
type NothingChanged implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""What is wrong with a plan. / 计划的问题。"""
enum PlanProblemKind {
  """It has no milestone. / 没有里程碑。"""
  noMilestone
  """A milestone has no name. / 某里程碑没有名称。"""
  milestoneUnnamed
  """A milestone is there twice. / 里程碑重复。"""
  milestoneTwice
  """A milestone has no day. / 某里程碑没有期限。"""
  milestoneWithoutDay
  """A milestone is due before the one before it. / 某里程碑早于前一个。"""
  milestonesOutOfOrder
  """A milestone asks for no evidence. / 某里程碑没有证据要求。"""
  milestoneWithoutEvidence
  """A milestone that is met would be changed. / 改动了已达到的里程碑。"""
  metMilestoneChanged
  """A milestone that is met would be dropped. / 删去了已达到的里程碑。"""
  metMilestoneDropped
}

"""One thing that is wrong with a plan. / 计划的一项问题。"""
type PlanProblem {
  """What it is. / 问题。"""
  kind: PlanProblemKind!
  """Which milestone; absent where it is the plan as a whole. / 所涉里程碑；涉及整体时为空。"""
  milestone: ID
}

"""The plan cannot be approved so; all that is wrong is told at once. / 计划不能如此批准；一次性列出。"""
type PlanUnsound implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Every one of them. / 全部问题。"""
  planProblems: [PlanProblem!]! @size(max: 100)
}

"""The milestone has not got so far, or got further. / 里程碑不在相应状态。"""
type MilestoneWrongStatus implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How far it has got. / 所处状态。"""
  milestoneStatus: MilestoneStatus!
}

extend type Query {
  """One project; absent where there is none that the viewer may see. / 一个项目；不存在或无权查看为空。"""
  project(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Project
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor, processDesigner], scope: jurisdiction)
    @access(roles: [expert], scope: assigned)

  """Projects that the viewer may see. / 可见的项目。"""
  projects(
    """Which ones; absent for all. / 筛选；为空则全部。"""
    filter: ProjectFilter
    """In which order. / 排序。"""
    order: ProjectOrder! = deadline
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): ProjectConnection!
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor, processDesigner], scope: jurisdiction)
    @access(roles: [expert], scope: assigned)

  """Projects of a jurisdiction by outcome. / 辖区项目的成效概览。"""
  portfolio(
    """Which ones; absent for all. / 筛选；为空则全部。"""
    filter: ProjectFilter
  ): Portfolio! @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
}

extend type Mutation {
  """Says when a milestone is now expected; the promise stays. / 预计里程碑日期，承诺不变。"""
  forecastMilestone(
    """What is to be done. / 办理内容。"""
    input: ForecastMilestoneInput!
  ): ForecastMilestoneResult! @access(roles: [projectLead], scope: party)

  """Asks for another plan. / 申请变更计划。"""
  requestPlanChange(
    """What is to be done. / 办理内容。"""
    input: RequestPlanChangeInput!
  ): RequestPlanChangeResult! @access(roles: [projectLead], scope: party)

  """Makes the wanted plan the next version. / 批准计划变更，成为新版本。"""
  approvePlanChange(
    """What is to be done. / 办理内容。"""
    input: ApprovePlanChangeInput!
  ): ApprovePlanChangeResult! @access(roles: [approver], scope: jurisdiction)

  """Leaves the plan as it is. / 不予批准计划变更。"""
  refusePlanChange(
    """What is to be done. / 办理内容。"""
    input: RefusePlanChangeInput!
  ): RefusePlanChangeResult! @access(roles: [approver], scope: jurisdiction)

  """Asks to end a project: before the agreement it ends at once, afterwards it is settled first. / 申请撤回或终止：签约前即行结束，签约后先行清算。"""
  requestWithdrawal(
    """What is to be done. / 办理内容。"""
    input: RequestWithdrawalInput!
  ): RequestWithdrawalResult! @access(roles: [projectLead], scope: party)

  """Says how a project that ends early is settled. / 说明终止项目的清算。"""
  settleTermination(
    """What is to be done. / 办理内容。"""
    input: SettleTerminationInput!
  ): SettleTerminationResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Confirms the settlement; the project ends. / 确认清算，项目终止。"""
  confirmTermination(
    """What is to be done. / 办理内容。"""
    input: ConfirmTerminationInput!
  ): ConfirmTerminationResult! @access(roles: [projectLead], scope: party)

  """Says something on a project. / 在项目中发言。"""
  postToDiscussion(
    """What is to be done. / 办理内容。"""
    input: PostToDiscussionInput!
  ): PostToDiscussionResult!
    @access(roles: [projectLead, verifier], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
}

# Proposals, drafted by several people at once: each change is saved alone, two people's changes are joined field by field,
# and where both changed one field, what was saved first stays and both are shown.

"""How far a proposal has got. / 提案所处状态。"""
enum ProposalStage {
  """Being drafted. / 起草中。"""
  draft
  """Handed in. / 已提交。"""
  submitted
  """Returned for correction, once. / 退回补正（仅一次）。"""
  returned
  """Complete, or counted as such. / 已受理或视为受理。"""
  accepted
  """Not accepted: what was listed was not corrected. / 未受理：所列未补正。"""
  declined
  """Taken back. / 已撤回。"""
  withdrawn
}

"""What shows that somebody wants it and that it lives on when support ends. / 市场论证：有需求，且扶持结束后可持续。"""
type MarketCase {
  """What shows the demand. / 需求证据。"""
  demandEvidence: String!
  """Percent of the funds that the enterprises bring, 0 to 100; absent until filled in. / 自有资金比例，0 至 100；未填为空。"""
  ownFundsShare: Decimal
  """Income once support ends. / 扶持结束后的收入。"""
  revenueAfterSupport: String!
}

"""An indicator as it is being drafted. / 起草中的指标。"""
type ProposedIndicator {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """The call's indicator that it answers; absent for the enterprise's own. / 对应需求中的指标；企业自提为空。"""
  answers: ID
  """What is measured. / 测量内容。"""
  name: String!
  """In which unit. / 单位。"""
  unit: String!
  """Where the figures come from. / 数据来源。"""
  source: String!
  """How it is measured. / 测量方法。"""
  method: String!
  """The value before; absent until filled in. / 基线；未填为空。"""
  baseline: Decimal
  """The day of that value; absent until filled in. / 基线日期；未填为空。"""
  baselineOn: Date
  """The value promised; absent until filled in. / 目标值；未填为空。"""
  target: Decimal
  """The day by which; absent until filled in. / 目标日期；未填为空。"""
  targetOn: Date
  """Who measures, not who promises; absent until filled in. / 测量方，不得为承诺方；未填为空。"""
  measuredBy: Organisation
}

"""A milestone as it is being drafted. / 起草中的里程碑。"""
type ProposedMilestone {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What is reached. / 达到什么。"""
  name: String!
  """By when; absent until filled in. / 期限；未填为空。"""
  dueOn: Date
  """What will show it. / 以何证据证明。"""
  evidence: [EvidenceDemand!]! @size(max: 20)
}

"""What will show that a milestone was kept. / 证明里程碑达成的证据要求。"""
type EvidenceDemand {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What it is. / 内容。"""
  description: String!
}

"""What a proposal says. / 提案内容。"""
type ProposalContent {
  """Its title. / 标题。"""
  title: String!
  """In short. / 摘要。"""
  summary: String!
  """Market case. / 市场论证。"""
  marketCase: MarketCase!
  """Why here rather than elsewhere. / 为何适合此地。"""
  localAdvantage: String!
  """What is promised. / 承诺的指标。"""
  indicators: [ProposedIndicator!]! @size(max: 30)
  """By which steps. / 里程碑。"""
  milestones: [ProposedMilestone!]! @size(max: 50)
}

"""What an attachment is. / 附件类型。"""
enum AttachmentKind {
  """Shows the demand. / 需求证明。"""
  demandEvidence
  """Shows the funds. / 资金证明。"""
  financing
  """Shows what the enterprise can do. / 资质证明。"""
  qualification
  """A plan or drawing. / 方案或图纸。"""
  plan
  """Something else. / 其他。"""
  other
}

"""A file that goes with a proposal. / 提案附件。"""
type Attachment {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What it is. / 类型。"""
  kind: AttachmentKind!
  """Its title. / 标题。"""
  title: String!
  """The file. / 文件。"""
  file: StoredFile!
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """Whether the viewer may take it away. / 可否移除。"""
  viewerCanRemove: Boolean!
}

"""Somebody who has a draft open now. / 正在编辑草稿的人。"""
type Editor {
  """The person concerned. / 所涉人员。"""
  person: Person!
  """The field that they are in, outermost name first; empty where none. / 所在字段，由外到内；未在字段中为空。"""
  field: [String!]!
  """When they were last heard of. / 最近活动时间。"""
  seenAt: DateTime!
}

"""A field that two people changed in different ways; theirs stays until somebody decides. / 两人改动不同的字段；先保存者保留，待人选定。"""
type DraftConflict {
  """Which field, outermost name first; items of lists by their id. / 字段，由外到内；列表项以标识表示。"""
  field: [String!]!
  """What both began from; absent where it was not there. / 双方修改前的值；原先没有则为空。"""
  base: JSON
  """What the caller wrote; absent where they removed it. / 本次提交的值；删除则为空。"""
  mine: JSON
  """What was saved before; absent where it was removed. / 先保存的值；删除则为空。"""
  theirs: JSON
  """Who saved it before. / 先保存的人。"""
  savedBy: Person!
  """When they did. / 先保存的时间。"""
  savedAt: DateTime!
}

"""What became of a change to a draft. / 草稿保存结果。"""
type DraftSaved {
  """The draft as it is now. / 目前的草稿。"""
  proposal: Proposal!
  """Fields that somebody else had changed meanwhile; empty where none. / 期间他人也改动的字段；没有则为空。"""
  conflicts: [DraftConflict!]! @size(max: 200)
}

"""What a proposal can lack. / 提案可能缺少的内容。"""
enum MissingPartKind {
  """A text is empty. / 某项文字未填。"""
  textMissing
  """A part of the market case is empty. / 市场论证有缺。"""
  marketCaseMissing
  """The own share is not between 0 and 100. / 自有资金比例不在 0 至 100 之间。"""
  shareOutOfRange
  """There is no indicator. / 没有指标。"""
  noIndicator
  """An outcome that the call wants is not answered. / 需求的某项成效未应答。"""
  wantedIndicatorUnanswered
  """An indicator answers what the call does not want. / 某指标应答了需求中没有的成效。"""
  indicatorAnswersUnknown
  """An indicator lacks a field. / 某指标缺少字段。"""
  indicatorFieldMissing
  """A baseline or target is not filled in. / 基线或目标值未填。"""
  notANumber
  """A day of an indicator is not filled in. / 指标日期未填。"""
  notADay
  """A target is the same as its baseline. / 目标值与基线相同。"""
  targetEqualsBaseline
  """A target's day is not after its baseline's. / 目标日期不晚于基线日期。"""
  targetBeforeBaseline
  """An indicator would be measured by who promises it. / 指标由承诺方自行测量。"""
  measuredByPromiser
  """An indicator counts activity. / 指标数的是动作。"""
  activityNotOutcome
  """There is no milestone. / 没有里程碑。"""
  noMilestone
  """A milestone has no name. / 某里程碑没有名称。"""
  milestoneUnnamed
  """A milestone has no day. / 某里程碑没有期限。"""
  milestoneWithoutDay
  """A milestone is due before the one before it. / 某里程碑早于前一个。"""
  milestonesOutOfOrder
  """A milestone is due in the past. / 某里程碑期限已过。"""
  milestoneInThePast
  """A milestone asks for no evidence. / 某里程碑没有证据要求。"""
  milestoneWithoutEvidence
  """A demand of evidence says nothing. / 某项证据要求没有内容。"""
  evidenceDemandEmpty
  """Two items have the same id. / 两项标识相同。"""
  idTwice
  """An attachment that the call asks for is not there. / 缺少需求所要的附件。"""
  attachmentMissing
}

"""One thing that a proposal lacks. / 提案所缺的一项。"""
type MissingPart {
  """What it is. / 所缺内容。"""
  kind: MissingPartKind!
  """Where, outermost name first; items of lists by their id. / 位置，由外到内；列表项以标识表示。"""
  field: [String!]!
  """The activity that was found; absent for other things. / 所发现的动作；其他为空。"""
  found: ActivityFound
}

"""Another proposal much like this one; a question for a person, never a verdict. / 高度相似的另一提案；仅供人判断，不作结论。"""
type SimilarProposal {
  """The other one. / 另一提案。"""
  proposal: Proposal!
  """How much of the text is alike, 0 to 1. / 文本相似度，0 至 1。"""
  likeness: Float!
  """What is alike. / 相似段落。"""
  passages: [String!]! @size(max: 10)
  """Why it is right here all the same; absent until a reviewer wrote it. / 为何仍适用于此；评审人未写为空。"""
  justification: String
}

"""An enterprise's answer to a call, or its own idea. / 企业对需求的应答，或自提设想。"""
type Proposal implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The case that it began. / 由其开始的项目。"""
  project: Project!
  """The call that it answers; absent for the enterprise's own. / 所应答的需求；企业自提为空。"""
  call: Call
  """Who proposes together, the leader first. / 共同提案的组织，牵头方在前。"""
  proposers: [Organisation!]! @size(max: 20)
  """How far it has got. / 状态。"""
  proposalStage: ProposalStage!
  """What it says now. / 目前内容。"""
  content: ProposalContent!
  """Files that go with it. / 附件。"""
  attachments: [Attachment!]! @size(max: 50)
  """What it still lacks. / 仍缺的内容。"""
  missing: [MissingPart!]! @size(max: 500)
  """Who has it open now; empty for those who cannot edit. / 正在编辑的人；无权编辑者为空。"""
  editors: [Editor!]! @size(max: 50)
  """When it was last handed in; absent until then. / 最近提交时间；未提交为空。"""
  submittedAt: DateTime
  """Who did it; absent until then. / 提交人；未提交为空。"""
  submittedBy: Party
  """Hash of what was handed in; absent until then. / 提交内容的哈希；未提交为空。"""
  submittedHash: Sha256
  """How the completeness check stands; absent until handed in. / 受理审查情况；未提交为空。"""
  completeness: CompletenessCheck
  """The consultation on it; absent until opened. / 征求意见；未开始为空。"""
  consultation: Consultation
  """The scoring of it; absent until experts are appointed. / 专家评审；未委任专家为空。"""
  scoringRound: ScoringRound
  """What is to be decided on it; absent until it gets there. / 待决事项；未到决定阶段为空。"""
  decisionMatter: DecisionMatter
  """Others much like it; empty for those who do not review it. / 相似提案；非评审者为空。"""
  similar: [SimilarProposal!]! @size(max: 10)
  """Whether it is made up. / 是否为演示数据。"""
  isDemonstration: Boolean!
  """Whether the viewer may change it. / 可否修改。"""
  viewerCanEdit: Boolean!
  """Whether the viewer may hand it in. / 可否提交。"""
  viewerCanSubmit: Boolean!
  """Whether the viewer may take it back. / 可否撤回。"""
  viewerCanWithdraw: Boolean!
  """Whether the viewer may check its completeness. / 可否受理审查。"""
  viewerCanCheck: Boolean!
  """Whether the viewer may bring in another organisation. / 可否增加提案方。"""
  viewerCanAddProposer: Boolean!
}

"""A page of proposals. / 一页提案。"""
type ProposalConnection {
  """The proposals of this page. / 本页的提案。"""
  edges: [ProposalEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the proposals and its place. / 一条提案及其位置。"""
type ProposalEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Proposal!
}

"""Which proposals. / 提案筛选。"""
input ProposalFilter {
  """In one of these stages. / 状态。"""
  stages: [ProposalStage!] @size(max: 13)
  """That answer this call. / 所应答的需求。"""
  callId: ID
  """That hold this. / 包含文字。"""
  text: String
}

"""What createProposal needs. / 办理 createProposal 所需内容。"""
input CreateProposalInput {
  """The call that it answers; absent for the enterprise's own. / 所应答的需求；企业自提为空。"""
  callId: ID
  """Where it is proposed; absent where the call says. / 提案所在辖区；需求已载明则为空。"""
  jurisdictionId: ID
  """Its title. / 标题。"""
  title: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of createProposal: Proposal, or a refusal. / createProposal 的结果：Proposal，或拒绝。"""
union CreateProposalResult =
  | Proposal
  | CallNotOpen
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""One field as it is to be. / 一个字段的新值。"""
input DraftChangeInput {
  """Which field, outermost name first; items of lists by their id. / 字段，由外到内；列表项以标识表示。"""
  field: [String!]! @size(max: 16)
  """Its value; null empties it, leaving it out removes the item. / 新值；null 为清空，不给出则移除该项。"""
  value: JSON
}

"""What saveProposalDraft needs. / 办理 saveProposalDraft 所需内容。"""
input SaveProposalDraftInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """The version on which the changes were made. / 改动所基于的版本。"""
  baseVersion: Int!
  """What changed. / 改动。"""
  changes: [DraftChangeInput!]! @size(max: 200)
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of saveProposalDraft: DraftSaved, or a refusal. / saveProposalDraft 的结果：DraftSaved，或拒绝。"""
union SaveProposalDraftResult =
  | DraftSaved
  | ProposalLocked
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What announcePresence needs. / 办理 announcePresence 所需内容。"""
input AnnouncePresenceInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """The field that one is in; empty where none. / 所在字段；未在字段中为空。"""
  field: [String!]! @size(max: 16)
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of announcePresence: Proposal, or a refusal. / announcePresence 的结果：Proposal，或拒绝。"""
union AnnouncePresenceResult =
  | Proposal
  | ProposalLocked
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What attachToProposal needs. / 办理 attachToProposal 所需内容。"""
input AttachToProposalInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Which upload. / 上传的标识。"""
  uploadId: ID!
  """What it is. / 类型。"""
  kind: AttachmentKind!
  """Its title. / 标题。"""
  title: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of attachToProposal: Proposal, or a refusal. / attachToProposal 的结果：Proposal，或拒绝。"""
union AttachToProposalResult =
  | Proposal
  | ProposalLocked
  | UploadNotFinished
  | FileRefused
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What detachFromProposal needs. / 办理 detachFromProposal 所需内容。"""
input DetachFromProposalInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Which attachment. / 附件的标识。"""
  attachmentId: ID!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of detachFromProposal: Proposal, or a refusal. / detachFromProposal 的结果：Proposal，或拒绝。"""
union DetachFromProposalResult =
  | Proposal
  | ProposalLocked
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What addProposer needs. / 办理 addProposer 所需内容。"""
input AddProposerInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Which organisation. / 组织的标识。"""
  organisationId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of addProposer: Proposal, or a refusal. / addProposer 的结果：Proposal，或拒绝。"""
union AddProposerResult =
  | Proposal
  | ProposalLocked
  | ProposerAlready
  | NotAnEnterprise
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What removeProposer needs. / 办理 removeProposer 所需内容。"""
input RemoveProposerInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Which organisation. / 组织的标识。"""
  organisationId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of removeProposer: Proposal, or a refusal. / removeProposer 的结果：Proposal，或拒绝。"""
union RemoveProposerResult =
  | Proposal
  | ProposalLocked
  | LeaderStays
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What submitProposal needs. / 办理 submitProposal 所需内容。"""
input SubmitProposalInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of submitProposal: Proposal, or a refusal. / submitProposal 的结果：Proposal，或拒绝。"""
union SubmitProposalResult =
  | Proposal
  | ProposalWrongStage
  | ProposalIncomplete
  | CallNotOpen
  | DeadlinePassed
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What withdrawProposal needs. / 办理 withdrawProposal 所需内容。"""
input WithdrawProposalInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of withdrawProposal: Proposal, or a refusal. / withdrawProposal 的结果：Proposal，或拒绝。"""
union WithdrawProposalResult =
  | Proposal
  | ProposalWrongStage
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What justifySimilarity needs. / 办理 justifySimilarity 所需内容。"""
input JustifySimilarityInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Which other one. / 相似提案的标识。"""
  similarProposalId: ID!
  """Why. / 理由。"""
  justification: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of justifySimilarity: Proposal, or a refusal. / justifySimilarity 的结果：Proposal，或拒绝。"""
union JustifySimilarityResult =
  | Proposal
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""It has not got so far, or got further. / 提案不在相应状态。"""
type ProposalWrongStage implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How far it has got. / 所处状态。"""
  proposalStage: ProposalStage!
}

"""It is handed in and not to be changed. / 已提交，不可修改。"""
type ProposalLocked implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How far it has got. / 所处状态。"""
  proposalStage: ProposalStage!
}

"""Something is missing; all of it is told at once. / 有所缺失；一次性列出。"""
type ProposalIncomplete implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Every part. / 全部缺失。"""
  missing: [MissingPart!]! @size(max: 500)
}

"""The organisation proposes already. / 该组织已是提案方。"""
type ProposerAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

"""Only enterprises propose. / 仅企业可提案。"""
type NotAnEnterprise implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

"""The leading enterprise cannot leave its own proposal. / 牵头方不得退出。"""
type LeaderStays implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

extend type Query {
  """One proposal; absent where there is none that the viewer may see. / 一份提案；不存在或无权查看为空。"""
  proposal(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Proposal
    @access(roles: [projectLead], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
    @access(roles: [expert], scope: assigned)

  """Proposals that the viewer may see, last changed first. / 可见的提案，最近改动在前。"""
  proposals(
    """Which ones; absent for all. / 筛选；为空则全部。"""
    filter: ProposalFilter
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): ProposalConnection!
    @access(roles: [projectLead], scope: party)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
    @access(roles: [expert], scope: assigned)
}

extend type Mutation {
  """Begins a proposal, for a call or as the enterprise's own. / 起草提案，应答需求或企业自提。"""
  createProposal(
    """What is to be done. / 办理内容。"""
    input: CreateProposalInput!
  ): CreateProposalResult! @access(roles: [projectLead], scope: ownOrganisation)

  """Saves changes to a draft, made on the version that the editor had. / 保存草稿改动，以编辑者所持版本为基础。"""
  saveProposalDraft(
    """What is to be done. / 办理内容。"""
    input: SaveProposalDraftInput!
  ): SaveProposalDraftResult! @access(roles: [projectLead], scope: party)

  """Says that one has a draft open, every 20 seconds while it is. / 表明正在编辑，打开期间每 20 秒一次。"""
  announcePresence(
    """What is to be done. / 办理内容。"""
    input: AnnouncePresenceInput!
  ): AnnouncePresenceResult! @access(roles: [projectLead], scope: party)

  """Adds an uploaded file. / 添加附件。"""
  attachToProposal(
    """What is to be done. / 办理内容。"""
    input: AttachToProposalInput!
  ): AttachToProposalResult! @access(roles: [projectLead], scope: party)

  """Takes a file away. / 移除附件。"""
  detachFromProposal(
    """What is to be done. / 办理内容。"""
    input: DetachFromProposalInput!
  ): DetachFromProposalResult! @access(roles: [projectLead], scope: party)

  """Brings another enterprise into a consortium. / 增加联合体成员。"""
  addProposer(
    """What is to be done. / 办理内容。"""
    input: AddProposerInput!
  ): AddProposerResult! @access(roles: [projectLead], scope: party)

  """Lets an enterprise leave a consortium; the leader stays. / 移除联合体成员；牵头方除外。"""
  removeProposer(
    """What is to be done. / 办理内容。"""
    input: RemoveProposerInput!
  ): RemoveProposerResult! @access(roles: [projectLead], scope: party)

  """Hands a proposal in, first or after its return. / 提交提案，首次或补正后。"""
  submitProposal(
    """What is to be done. / 办理内容。"""
    input: SubmitProposalInput!
  ): SubmitProposalResult! @access(roles: [projectLead], scope: party)

  """Takes a proposal back before it is accepted. / 受理前撤回提案。"""
  withdrawProposal(
    """What is to be done. / 办理内容。"""
    input: WithdrawProposalInput!
  ): WithdrawProposalResult! @access(roles: [projectLead], scope: party)

  """Says why a proposal is right here though another is much like it. / 说明相似提案为何仍适用于此。"""
  justifySimilarity(
    """What is to be done. / 办理内容。"""
    input: JustifySimilarityInput!
  ): JustifySimilarityResult! @access(roles: [caseOfficer], scope: jurisdiction) @access(roles: [expert], scope: assigned)
}

# Refusals are answers. Each has a type of its own with the facts to put it right, and no sentence: those are in the reader's
# language and live with the screens. Fields of one name have one type in all of them, so that one fragment can select all.

"""Why an act was not done. Nothing has changed. / 办理被拒绝的原因；未产生任何改变。"""
interface Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""Nobody is signed in, or the session has ended; the draft is kept. / 尚未登录或会话已结束；草稿仍保留。"""
type NotSignedIn implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""There is no such thing, or none that the caller may know of. / 不存在，或无权知晓。"""
type NotFound implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """What was looked for. / 所查找的标识。"""
  id: ID!
}

"""What the caller lacks for an act on something that they may see. / 对可见之物缺少何种办理资格。"""
enum NotAllowedBecause {
  """The caller has not the role for it. / 没有相应角色。"""
  roleMissing
  """Only an enterprise of the project does it. / 仅限项目的企业一方。"""
  notTheEnterprise
  """Only the authority of the project does it. / 仅限项目的主管机关。"""
  notTheAuthority
  """Only a proposer does it. / 仅限提案方。"""
  notTheProposer
  """Only who was appointed does it. / 仅限受委任者。"""
  notAppointed
  """The task asks somebody else. / 该待办请的是他人。"""
  notAsked
  """Only the owner does it. / 仅限责任人。"""
  notTheOwner
  """Only who handed it in does it. / 仅限提交人。"""
  notTheSubmitter
  """Only who delegated it does it. / 仅限委托人。"""
  notTheDelegator
  """The delegation does not cover it. / 超出委托代办范围。"""
  outsideDelegation
}

"""The caller may see it and may not do this. / 可以查看，但无权办理。"""
type NotAllowed implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """What the caller lacks. / 缺少何种资格。"""
  because: NotAllowedBecause!
}

"""What is wrong with one value of the input. / 输入中某个值的问题。"""
enum InputProblemKind {
  """It has to be given. / 必填。"""
  required
  """The text is longer than the limit. / 文本超过长度上限。"""
  tooLong
  """There are more of them than the limit. / 数量超过上限。"""
  tooMany
  """The number is outside its range. / 数值超出范围。"""
  outOfRange
  """It has to be a whole number. / 必须为整数。"""
  notAWholeNumber
  """There is no such day. / 日期不存在。"""
  notADay
  """The text has half a character in it. / 文本含不完整字符。"""
  textBroken
  """The text has a NUL character in it. / 文本含空字符。"""
  textWithNul
  """The content is nested too deeply. / 内容嵌套过深。"""
  tooDeep
  """The form has no such field. / 表单没有该字段。"""
  unknownField
  """Nothing here has this id. / 此处没有该标识。"""
  unknownId
  """Two items have the same id. / 两项标识相同。"""
  idTwice
  """It is no e-mail address. / 不是电子邮件地址。"""
  notAnAddress
}

"""One value of the input that cannot be taken. / 输入中一个不可接受的值。"""
type InputProblem {
  """Where it is, outermost name first. / 所在位置，由外到内。"""
  path: [String!]!
  """What is wrong. / 问题所在。"""
  kind: InputProblemKind!
  """The limit that it exceeds; absent where there is none. / 所超过的上限；无上限时为空。"""
  limit: Int
}

"""Values of the input cannot be taken; all of them are told at once. / 输入中有不可接受的值；一次性列出。"""
type InputInvalid implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Every one of them. / 全部问题。"""
  inputProblems: [InputProblem!]! @size(max: 500)
}

"""The key was used before for another act, so this one was not done. / 该键已用于另一次办理，本次未执行。"""
type KeyReused implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it was first used. / 首次使用时间。"""
  firstUsedAt: DateTime!
}

"""Somebody else changed it meanwhile. / 期间已被他人修改。"""
type Conflict implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How it is now. / 目前的状态。"""
  current: Versioned!
  """Who changed it; absent where the system did. / 修改人；由系统修改时为空。"""
  changedBy: Person
  """When it was changed. / 修改时间。"""
  changedAt: DateTime!
}

"""Asked too often. / 请求过于频繁。"""
type TooManyRequests implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it may be tried again. / 可重试时间。"""
  retryAt: DateTime!
}

"""A reason is needed, and none was given that has a word in it. / 需要理由，而未给出有内容的理由。"""
type ReasonMissing implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""It is too late. / 已逾期。"""
type DeadlinePassed implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The first instant that is too late. / 最早的逾期时刻。"""
  deadline: DateTime!
}

"""The time for it has not ended yet. / 时间尚未届满。"""
type StillRunning implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it ends. / 届满时间。"""
  endsAt: DateTime!
}

"""The end does not come after the start. / 结束不在开始之后。"""
type DatesOutOfOrder implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The start that was given. / 所填开始时间。"""
  startsAt: DateTime!
  """The end that was given. / 所填结束时间。"""
  endsAt: DateTime!
}

"""The due time has passed already. / 期限已是过去。"""
type DueInThePast implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The first instant that is too late. / 最早的逾期时刻。"""
  deadline: DateTime!
}

"""It was done before. / 此前已办理。"""
type DoneAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it was done. / 办理时间。"""
  doneAt: DateTime!
  """Who did it; absent where the system did. / 办理人；由系统办理时为空。"""
  doneBy: Person
}

"""A part in reporter, verifier, judge. / 填报、核验、决定三种身份。"""
enum Part {
  """Reports a fact. / 填报事实。"""
  reporter
  """Checks it. / 核验。"""
  verifier
  """Decides on it. / 决定。"""
  judge
}

"""One person would have two of the parts reporter, verifier, judge. / 同一人将兼任填报、核验、决定中的两者。"""
type SamePerson implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The two parts. / 两种身份。"""
  parts: [Part!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
}

"""One organisation would have two of the parts reporter, verifier, judge. / 同一组织将兼任填报、核验、决定中的两者。"""
type SameOrganisation implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The two parts. / 两种身份。"""
  parts: [Part!]!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

"""A verifier belongs to neither the enterprises nor the authority of a project. / 核验方不得属于项目的企业或主管机关。"""
type VerifierIsParty implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

# The three roots. Each area's file extends them with its own operations.

"""What can be read. A thing that the viewer may not see is answered as if it were not there. / 可读取的内容；无权查看的，一律如同不存在。"""
type Query

"""What can be done: one business act each, in one transaction. A refused act changes nothing. / 可办理的事项：每项是一个业务行为、一次事务；被拒绝的行为不产生任何改变。"""
type Mutation

"""What is told as it happens. / 随时推送的变化。"""
type Subscription

"""An instant by ISO 8601 in UTC, as in 2026-11-24T01:00:00.000Z. / ISO 8601 协调世界时时刻，例如 2026-11-24T01:00:00.000Z。"""
scalar DateTime

"""A day by ISO 8601 in the jurisdiction's time, as in 2026-11-24. / 辖区时间的 ISO 8601 日期，例如 2026-11-24。"""
scalar Date

"""An exact decimal number as text, as in -12.50; no exponent. / 以文本表示的精确十进制数，例如 -12.50，不用指数。"""
scalar Decimal

"""A SHA-256 hash in 64 small hexadecimal digits. / 64 位小写十六进制的 SHA-256 哈希。"""
scalar Sha256

"""Content whose shape a form or a process defines (RFC 7493 I-JSON). / 由表单或流程定义结构的内容（RFC 7493 I-JSON）。"""
scalar JSON

"""A language of the screens. / 界面语言。"""
enum Language {
  """Chinese. / 中文。"""
  zh
  """English. / 英文。"""
  en
}

"""One text in every language of the screens. / 同一文本的各语言版本。"""
type Sentence {
  """In Chinese. / 中文文本。"""
  zh: String!
  """In English. / 英文文本。"""
  en: String!
}

"""What two people may change at the same time, so that the later one is told. / 可能被两人同时修改之物，后者会得到提示。"""
interface Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
}

"""Where a page stands among all, by the connection specification of Relay. / 按 Relay 连接规范表示的分页位置。"""
type PageInfo {
  """Whether more follow. / 后面是否还有。"""
  hasNextPage: Boolean!
  """Whether others come before. / 前面是否还有。"""
  hasPreviousPage: Boolean!
  """Cursor of the first; absent on an empty page. / 首条游标；空页时为空。"""
  startCursor: String
  """Cursor of the last; absent on an empty page. / 末条游标；空页时为空。"""
  endCursor: String
}

"""Who acted: the person, for which organisation, and for whom where somebody was stood in for. / 办理人、所代表的组织，以及代办时的被代办人。"""
type Party {
  """Who acted. / 实际办理人。"""
  person: Person!
  """For which organisation. / 代表的组织。"""
  organisation: Organisation!
  """Who was stood in for; absent where nobody was. / 被代办人；未代办时为空。"""
  onBehalfOf: Person
}

"""The running system. / 运行中的系统。"""
type System {
  """What it is called. / 系统名称。"""
  name: Sentence!
  """Its release. / 版本号。"""
  release: String!
  """The server's clock. / 服务器时间。"""
  now: DateTime!
  """Whether the demonstration world is loaded, in which every figure is made up. / 是否载入演示世界，其中数据均为虚构。"""
  isDemonstration: Boolean!
  """What files are taken. / 文件上传规则。"""
  upload: UploadRules!
}

extend type Query {
  """The running system and its rules for everybody. / 系统信息与通用规则。"""
  system: System! @access(roles: [], scope: everybody)
}

# Expert scoring: sheets are sealed until all are in; an interest declared takes the expert and the sheet away.

"""What is recommended or decided. / 建议或决定。"""
enum Recommendation {
  """Approve. / 同意。"""
  approve
  """Send back to be improved. / 退回完善。"""
  return
  """Reject. / 否决。"""
  reject
}

"""One expert's figure for one criterion, with the reason. / 一项标准的评分与理由。"""
type CriterionScore {
  """Which criterion. / 评分标准。"""
  criterion: Criterion!
  """0 to 100. / 0 至 100。"""
  score: Decimal!
  """Why, in words. / 理由。"""
  reason: String!
}

"""One expert's judgement of one proposal; handed in, it is not changed. / 一位专家对一份提案的评判，提交后不改。"""
type ScoreSheet {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Whose it is; absent for proposers, who are told scores and reasons and no names. / 专家；提案方只见评分与理由、不见姓名，为空。"""
  expert: Person
  """For every criterion. / 各项评分。"""
  scores: [CriterionScore!]! @size(max: 30)
  """Weighted, 0 to 100. / 加权总分，0 至 100。"""
  weightedTotal: Decimal!
  """What they recommend. / 建议。"""
  recommendation: Recommendation!
  """Why, in words. / 理由。"""
  reason: String!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""An expert who stands aside. / 回避的专家。"""
type Recusal {
  """Who. / 专家。"""
  expert: Person!
  """The interest declared. / 申明的利害关系。"""
  interest: String!
  """When it happened. / 发生时间。"""
  at: DateTime!
  """Whether a sheet was taken away with them. / 是否连同评分一并撤销。"""
  sheetStruck: Boolean!
}

"""How far figures lie apart, so that a mean does not hide a quarrel. / 离散程度，避免平均数掩盖分歧。"""
type Spread {
  """The lowest. / 最低。"""
  lowest: Decimal!
  """The highest. / 最高。"""
  highest: Decimal!
  """The mean. / 平均。"""
  mean: Decimal!
  """Standard deviation of all of them. / 总体标准差。"""
  standardDeviation: Decimal!
}

"""How experts scored one criterion. / 一项标准的评分分布。"""
type CriterionSpread {
  """Which criterion. / 评分标准。"""
  criterion: Criterion!
  """How far they lie apart. / 分布。"""
  spread: Spread!
}

"""How many experts recommend what. / 各建议的专家数。"""
type RecommendationCount {
  """What. / 建议。"""
  recommendation: Recommendation!
  """How many. / 数量。"""
  count: Int!
}

"""The result of the sheets. / 评分汇总。"""
type Tally {
  """Weighted totals. / 加权总分。"""
  total: Spread!
  """By criterion. / 按标准。"""
  criteria: [CriterionSpread!]! @size(max: 30)
  """By recommendation. / 按建议。"""
  recommendations: [RecommendationCount!]! @size(max: 3)
  """What more than half recommend; absent where no half agrees. / 过半数的建议；无过半为空。"""
  majority: Recommendation
}

"""An opinion that did not prevail, and is kept. / 未被采纳而留存的不同意见。"""
type Dissent {
  """Whose it is; absent for proposers. / 专家；提案方不见姓名，为空。"""
  person: Person
  """What they say. / 意见内容。"""
  statement: String!
}

"""What the experts agree on. / 专家共识。"""
type Consensus {
  """What they recommend. / 建议。"""
  recommendation: Recommendation!
  """Why, in words. / 理由。"""
  reason: String!
  """Who does not share it. / 不同意见。"""
  dissent: [Dissent!]! @size(max: 50)
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""An expert of a round. / 受委任的专家。"""
type AppointedExpert {
  """The person concerned. / 所涉人员。"""
  person: Person!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
  """Whether their sheet is in. / 是否已提交评分。"""
  hasScored: Boolean!
}

"""The scoring of one proposal by several experts. / 一份提案的专家评审。"""
type ScoringRound implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The proposal that it belongs to. / 所属提案。"""
  proposal: Proposal!
  """What is scored. / 评分标准。"""
  criteria: [Criterion!]! @size(max: 30)
  """How many experts it takes. / 最少专家数。"""
  minimumExperts: Int!
  """Who scores; only oneself for an expert while sealed, nobody for proposers. / 专家；密封期间专家仅见本人，提案方不可见。"""
  experts: [AppointedExpert!]! @size(max: 50)
  """Whether sheets are still closed. / 是否仍密封。"""
  isSealed: Boolean!
  """Sheets that the viewer may see: while sealed, only their own. / 可见的评分表：密封期间仅本人的。"""
  sheets: [ScoreSheet!]! @size(max: 50)
  """Who stood aside; empty while sealed for experts, and always for proposers. / 回避情况；密封期间专家不可见，提案方始终不可见。"""
  recusals: [Recusal!]! @size(max: 50)
  """The result; absent while sealed. / 汇总；密封期间为空。"""
  tally: Tally
  """What the experts agree on; absent until then. / 共识；未形成为空。"""
  consensus: Consensus
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """Whether the viewer may appoint experts. / 可否委任专家。"""
  viewerCanAppoint: Boolean!
  """Whether the viewer may hand in a sheet. / 可否评分。"""
  viewerCanScore: Boolean!
  """Whether the viewer may stand aside. / 可否回避。"""
  viewerCanRecuse: Boolean!
  """Whether the viewer may record the consensus. / 可否记录共识。"""
  viewerCanRecordConsensus: Boolean!
}

"""A page of scoring rounds. / 一页评审。"""
type ScoringRoundConnection {
  """The scoring rounds of this page. / 本页的评审。"""
  edges: [ScoringRoundEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the scoring rounds and its place. / 一条评审及其位置。"""
type ScoringRoundEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: ScoringRound!
}

"""What appointExperts needs. / 办理 appointExperts 所需内容。"""
input AppointExpertsInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Who. / 专家。"""
  personIds: [ID!]! @size(max: 50)
  """How they were chosen. / 抽取方式。"""
  selection: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of appointExperts: ScoringRound, or a refusal. / appointExperts 的结果：ScoringRound，或拒绝。"""
union AppointExpertsResult =
  | ScoringRound
  | ExpertAlready
  | ExpertOfProposer
  | ExpertRecused
  | ConsensusReached
  | ReasonMissing
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What declareInterest needs. / 办理 declareInterest 所需内容。"""
input DeclareInterestInput {
  """Which proposal. / 提案的标识。"""
  proposalId: ID!
  """Which interest. / 利害关系。"""
  interest: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of declareInterest: InterestDeclared, or a refusal. / declareInterest 的结果：InterestDeclared，或拒绝。"""
union DeclareInterestResult =
  | InterestDeclared
  | ReasonMissing
  | ConsensusReached
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""An interest that is on record. / 已记录的利害关系。"""
type InterestDeclared {
  """The person concerned. / 所涉人员。"""
  person: Person!
  """The proposal that it belongs to. / 所属提案。"""
  proposal: Proposal!
  """Which interest. / 利害关系。"""
  interest: String!
  """When it happened. / 发生时间。"""
  at: DateTime!
  """Whether a sheet was taken away. / 是否撤销了评分。"""
  sheetStruck: Boolean!
}

"""The figure for one criterion. / 一项标准的评分。"""
input CriterionScoreInput {
  """Which criterion. / 标准的标识。"""
  criterionId: ID!
  """0 to 100. / 0 至 100。"""
  score: Decimal!
  """Why, in words. / 理由。"""
  reason: String!
}

"""What submitScoreSheet needs. / 办理 submitScoreSheet 所需内容。"""
input SubmitScoreSheetInput {
  """Which scoring round. / 评审轮次的标识。"""
  roundId: ID!
  """For every criterion. / 各项评分。"""
  scores: [CriterionScoreInput!]! @size(max: 30)
  """What one recommends. / 建议。"""
  recommendation: Recommendation!
  """Why, in words. / 理由。"""
  reason: String!
  """Declares that one has no interest in the matter. / 声明无利害关系。"""
  noInterest: Boolean!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of submitScoreSheet: ScoringRound, or a refusal. / submitScoreSheet 的结果：ScoringRound，或拒绝。"""
union SubmitScoreSheetResult =
  | ScoringRound
  | ScoredAlready
  | CriteriaUnscored
  | ScoreOutOfRange
  | ReasonMissing
  | ExpertRecused
  | ConsensusReached
  | InterestNotCleared
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""An opinion that is to be kept. / 需留存的不同意见。"""
input DissentInput {
  """Whose. / 意见人的标识。"""
  personId: ID!
  """What they say. / 意见内容。"""
  statement: String!
}

"""What recordConsensus needs. / 办理 recordConsensus 所需内容。"""
input RecordConsensusInput {
  """Which scoring round. / 评审轮次的标识。"""
  roundId: ID!
  """What they recommend. / 建议。"""
  recommendation: Recommendation!
  """Why, in words. / 理由。"""
  reason: String!
  """Who does not share it. / 不同意见。"""
  dissent: [DissentInput!]! @size(max: 100)
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of recordConsensus: ScoringRound, or a refusal. / recordConsensus 的结果：ScoringRound，或拒绝。"""
union RecordConsensusResult =
  | ScoringRound
  | SheetsSealed
  | TooFewExperts
  | ReasonMissing
  | ConsensusReached
  | NotAtThisStep
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""The person is an expert of this round. / 已是本轮专家。"""
type ExpertAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
}

"""The expert belongs to a proposer. / 专家属于提案方。"""
type ExpertOfProposer implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
  """The organisation concerned. / 所涉组织。"""
  organisation: Organisation!
}

"""The expert stood aside from this proposal. / 该专家已就此提案回避。"""
type ExpertRecused implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
}

"""The sheet is in; it is not changed. / 评分已提交，不可更改。"""
type ScoredAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When it came in. / 提交时间。"""
  doneAt: DateTime!
}

"""Some criteria have no figure. / 有标准未评分。"""
type CriteriaUnscored implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which ones. / 未评分的标准。"""
  criteria: [Criterion!]! @size(max: 30)
}

"""A figure is not between 0 and 100. / 评分不在 0 至 100 之间。"""
type ScoreOutOfRange implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """For which criterion. / 所涉标准。"""
  criterion: Criterion!
}

"""Without the declaration of having no interest nobody scores. / 未声明无利害关系，不得评分。"""
type InterestNotCleared implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""Sheets are still being waited for. / 仍在等待评分。"""
type SheetsSealed implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How many. / 数量。"""
  waitingCount: Int!
}

"""Fewer experts are left than it takes. / 专家人数不足。"""
type TooFewExperts implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How many there are. / 现有人数。"""
  expertCount: Int!
  """How many it takes. / 最少人数。"""
  minimumExperts: Int!
}

"""The experts are done. / 专家共识已形成。"""
type ConsensusReached implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When they were. / 形成时间。"""
  doneAt: DateTime!
}

extend type Query {
  """One scoring; absent where there is none that the viewer may see. / 一次评审；不存在或无权查看为空。"""
  scoringRound(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): ScoringRound
    @access(roles: [expert], scope: assigned)
    @access(roles: [caseOfficer, approver, supervisor], scope: jurisdiction)
    @access(roles: [projectLead], scope: party)

  """Rounds in which the viewer's sheet or consensus is wanted, most urgent first. / 等待本人评分或共识的评审，紧迫在前。"""
  scoringQueue(
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): ScoringRoundConnection! @access(roles: [expert], scope: assigned)
}

extend type Mutation {
  """Appoints experts to score a proposal. / 委任专家。"""
  appointExperts(
    """What is to be done. / 办理内容。"""
    input: AppointExpertsInput!
  ): AppointExpertsResult! @access(roles: [caseOfficer], scope: jurisdiction)

  """Declares an interest in a matter and stands aside from scoring or deciding it. / 申明利害关系并回避评审或决定。"""
  declareInterest(
    """What is to be done. / 办理内容。"""
    input: DeclareInterestInput!
  ): DeclareInterestResult! @access(roles: [expert, approver, verifier, caseOfficer], scope: assigned)

  """Hands in one's sealed sheet. / 提交密封评分。"""
  submitScoreSheet(
    """What is to be done. / 办理内容。"""
    input: SubmitScoreSheetInput!
  ): SubmitScoreSheetResult! @access(roles: [expert], scope: assigned)

  """Records what the experts agree on once the sheets are open. / 启封后记录共识。"""
  recordConsensus(
    """What is to be done. / 办理内容。"""
    input: RecordConsensusInput!
  ): RecordConsensusResult! @access(roles: [expert], scope: assigned)
}

# Search over everything that the viewer may see (Ctrl/⌘-K).

"""What kind of thing. / 搜索类别。"""
enum SearchKind {
  """Projects. / 项目。"""
  project
  """Calls. / 需求。"""
  call
  """Proposals. / 提案。"""
  proposal
  """Tasks. / 待办。"""
  task
  """Organisations. / 组织。"""
  organisation
  """People, by name only. / 人员，仅按姓名。"""
  person
  """Consultations. / 征求意见。"""
  consultation
}

"""One thing that was found. / 一条搜索结果。"""
type SearchHit {
  """What kind of thing. / 类别。"""
  kind: SearchKind!
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """What it is called. / 名称。"""
  title: String!
  """The project that it belongs to; absent where none. / 所属项目；没有则为空。"""
  projectId: ID
  """The words around the hit, as plain text. / 命中处上下文，纯文本。"""
  excerpt: String!
}

extend type Query {
  """What holds these words, best match first. / 包含这些文字的内容，最相符在前。"""
  search(
    """Words, 200 characters at most. / 关键词，最多 200 字。"""
    text: String!
    """Of these kinds; absent for all. / 类别；为空则全部。"""
    kinds: [SearchKind!] @size(max: 20)
    """How many at most, 1 to 50. / 最多多少条，1 至 50。"""
    limit: Int! = 20
  ): [SearchHit!]! @size(max: 50)
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)
}

# Signing in, and who one is. The session lives in a cookie that scripts cannot read; csrfToken goes along with every mutation.

"""How the screens look. / 界面外观。"""
enum Theme {
  """As the device is set. / 跟随设备。"""
  system
  """Light. / 浅色。"""
  light
  """Dark. / 深色。"""
  dark
}

"""How a person wants the screens. / 个人界面偏好。"""
type Preferences {
  """Which language. / 语言。"""
  language: Language!
  """Light or dark. / 外观。"""
  theme: Theme!
  """At which hour of a working day the digest comes, 0 to 23. / 工作日几点收到摘要，0 至 23。"""
  digestHour: Int!
}

"""Whoever is signed in. / 当前登录者。"""
type Viewer {
  """Who it is. / 本人。"""
  person: Person!
  """In which organisation and roles they act now. / 当前以何组织、何角色办理。"""
  membership: Membership!
  """All of theirs. / 本人全部任职。"""
  memberships: [Membership!]! @size(max: 20)
  """Delegations to them that hold now. / 目前生效的受托代办。"""
  standsInFor: [Delegation!]! @size(max: 50)
  """How they want the screens. / 界面偏好。"""
  preferences: Preferences!
  """To be sent with every mutation in the header x-csrf-token. / 每次变更须随请求头 x-csrf-token 发送。"""
  csrfToken: String!
  """When the session ends if nothing is done. / 无操作时会话结束时间。"""
  sessionEndsAt: DateTime!
  """Whether they administer the jurisdiction: register organisations, set its limits and days. / 可否管理辖区：登记组织、设定时限与日历。"""
  viewerCanAdminister: Boolean!
  """Whether they may draft a call. / 可否起草需求。"""
  viewerCanCreateCall: Boolean!
  """Whether they may begin a proposal. / 可否起草提案。"""
  viewerCanCreateProposal: Boolean!
  """Whether they may see exceptions. / 可否查看例外。"""
  viewerCanSupervise: Boolean!
}

"""A demonstration account, made up. / 演示账号，均为虚构。"""
type DemoAccount {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """The person's name. / 人员姓名。"""
  name: String!
  """Their main role. / 主要角色。"""
  role: Role!
  """Their organisation's name. / 所在组织名称。"""
  organisationName: String!
  """The same in English; absent where it has none. / 所在组织英文名称；没有则为空。"""
  organisationEnglishName: String
  """Its kind. / 组织类别。"""
  organisationKind: OrganisationKind!
}

"""What signIn needs. / 办理 signIn 所需内容。"""
input SignInInput {
  """E-mail address. / 电子邮件地址。"""
  email: String!
  """Password. / 密码。"""
  password: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of signIn: Viewer, or a refusal. / signIn 的结果：Viewer，或拒绝。"""
union SignInResult =
  | Viewer
  | CredentialsWrong
  | InputInvalid
  | KeyReused
  | TooManyRequests

"""Address and password do not belong together; which of them is wrong is not told. / 邮箱与密码不匹配，不告知哪一项有误。"""
type CredentialsWrong implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""What signInAsDemo needs. / 办理 signInAsDemo 所需内容。"""
input SignInAsDemoInput {
  """Which demonstration account. / 演示账号的标识。"""
  accountId: ID!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of signInAsDemo: Viewer, or a refusal. / signInAsDemo 的结果：Viewer，或拒绝。"""
union SignInAsDemoResult =
  | Viewer
  | NotADemonstration
  | InputInvalid
  | KeyReused
  | TooManyRequests
  | NotFound

"""The demonstration world is not loaded here. / 此处未载入演示世界。"""
type NotADemonstration implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""The session has ended. / 会话已结束。"""
type SignedOut {
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""What signOut needs. / 办理 signOut 所需内容。"""
input SignOutInput {
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of signOut: SignedOut, or a refusal. / signOut 的结果：SignedOut，或拒绝。"""
union SignOutResult =
  | SignedOut
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed

"""What actForOrganisation needs. / 办理 actForOrganisation 所需内容。"""
input ActForOrganisationInput {
  """Which organisation. / 组织的标识。"""
  organisationId: ID!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of actForOrganisation: Viewer, or a refusal. / actForOrganisation 的结果：Viewer，或拒绝。"""
union ActForOrganisationResult =
  | Viewer
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What changePassword needs. / 办理 changePassword 所需内容。"""
input ChangePasswordInput {
  """The password so far. / 原密码。"""
  current: String!
  """The password from now on. / 新密码。"""
  next: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of changePassword: Viewer, or a refusal. / changePassword 的结果：Viewer，或拒绝。"""
union ChangePasswordResult =
  | Viewer
  | CredentialsWrong
  | PasswordTooWeak
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed

"""What choosePassword needs. / 办理 choosePassword 所需内容。"""
input ChoosePasswordInput {
  """The token in the link. / 链接中的令牌。"""
  invitation: String!
  """The password from now on. / 今后的密码。"""
  password: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of choosePassword: Viewer, or a refusal. / choosePassword 的结果：Viewer，或拒绝。"""
union ChoosePasswordResult =
  | Viewer
  | InvitationUnknown
  | PasswordTooWeak
  | InputInvalid
  | KeyReused
  | TooManyRequests

"""The link is unknown, was used or has run out. / 链接无效、已使用或已过期。"""
type InvitationUnknown implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""Why a password is no good. / 密码不合格的原因。"""
enum PasswordWeakness {
  """It is too short. / 太短。"""
  tooShort
  """It is among those that are tried first. / 属于常见密码。"""
  tooCommon
  """It holds the name or address. / 包含姓名或邮箱。"""
  likeTheAccount
}

"""The password is too easy to guess. / 密码过于简单。"""
type PasswordTooWeak implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Why. / 原因。"""
  weaknesses: [PasswordWeakness!]!
}

"""What setPreferences needs. / 办理 setPreferences 所需内容。"""
input SetPreferencesInput {
  """Which language. / 语言。"""
  language: Language!
  """Light or dark. / 外观。"""
  theme: Theme!
  """At which hour of a working day the digest comes, 0 to 23. / 工作日几点收到摘要，0 至 23。"""
  digestHour: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of setPreferences: Viewer, or a refusal. / setPreferences 的结果：Viewer，或拒绝。"""
union SetPreferencesResult =
  | Viewer
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed

extend type Query {
  """Whoever is signed in; absent where nobody is. / 当前登录者；未登录为空。"""
  me: Viewer @access(roles: [], scope: everybody)

  """A token for signing in, before there is a session. / 登录前所用的防伪令牌。"""
  csrfToken: String! @access(roles: [], scope: everybody)

  """Accounts to sign in with by one click; none unless the demonstration world is loaded. / 一键登录的演示账号；未载入演示世界时为空。"""
  demoAccounts: [DemoAccount!]! @size(max: 20) @access(roles: [], scope: everybody)
}

extend type Mutation {
  """Begins a session by e-mail address and password. / 以邮箱与密码登录。"""
  signIn(
    """What is to be done. / 办理内容。"""
    input: SignInInput!
  ): SignInResult! @access(roles: [], scope: everybody)

  """Begins a session with a demonstration account. / 以演示账号登录。"""
  signInAsDemo(
    """What is to be done. / 办理内容。"""
    input: SignInAsDemoInput!
  ): SignInAsDemoResult! @access(roles: [], scope: everybody)

  """Ends the session. / 退出登录。"""
  signOut(
    """What is to be done. / 办理内容。"""
    input: SignOutInput!
  ): SignOutResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """Goes on in another of one's organisations. / 切换所代表的组织。"""
  actForOrganisation(
    """What is to be done. / 办理内容。"""
    input: ActForOrganisationInput!
  ): ActForOrganisationResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """Sets another password; all other sessions end. / 修改密码，其他会话随即结束。"""
  changePassword(
    """What is to be done. / 办理内容。"""
    input: ChangePasswordInput!
  ): ChangePasswordResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """Sets the first password by the link that an invited person was sent, and signs them in. / 受邀者凭链接设置首个密码并登录。"""
  choosePassword(
    """What is to be done. / 办理内容。"""
    input: ChoosePasswordInput!
  ): ChoosePasswordResult! @access(roles: [], scope: everybody)

  """Says how one wants the screens. / 设置界面偏好。"""
  setPreferences(
    """What is to be done. / 办理内容。"""
    input: SetPreferencesInput!
  ): SetPreferencesResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)
}

# What a supervisor looks at: exceptions only.

"""Why something is an exception. / 例外类别。"""
enum ExceptionKind {
  """A limit has passed. / 超期。"""
  late
  """A verdict is disputed. / 有争议。"""
  disputed
  """A stage costs more than its budget. / 负担过重。"""
  overburdened
  """A decision went against the experts' majority. / 未采纳专家多数意见。"""
  overridden
  """The rules say that the supervisor is told. / 按规则提交督查。"""
  escalated
  """Reported figures are far from verified ones. / 填报与核验差距大。"""
  gap
}

"""One project that is an exception, and why. / 一个例外项目及其原因。"""
type ExceptionCase {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Why. / 类别。"""
  kind: ExceptionKind!
  """The project that it belongs to. / 所属项目。"""
  project: Project!
  """In words. / 文字说明。"""
  told: Sentence!
  """Since when. / 起始时间。"""
  since: DateTime!
  """The task that it hangs on; absent where none. / 所涉待办；没有则为空。"""
  task: Task
  """What the supervisor asked for; absent until then. / 督办要求；未督办为空。"""
  instruction: String
  """Whether the viewer may ask for something. / 可否督办。"""
  viewerCanInstruct: Boolean!
}

"""A page of exceptions. / 一页例外。"""
type ExceptionCaseConnection {
  """The exceptions of this page. / 本页的例外。"""
  edges: [ExceptionCaseEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the exceptions and its place. / 一条例外及其位置。"""
type ExceptionCaseEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: ExceptionCase!
}

"""Which exceptions. / 例外筛选。"""
input ExceptionFilter {
  """Of these kinds. / 类别。"""
  kinds: [ExceptionKind!] @size(max: 20)
  """Of this jurisdiction and those within. / 辖区及其下级。"""
  jurisdictionId: ID
}

"""What instruct needs. / 办理 instruct 所需内容。"""
input InstructInput {
  """Which exception. / 例外的标识。"""
  exceptionId: ID!
  """What was found. / 查明情况。"""
  findings: String!
  """What is asked for. / 督办要求。"""
  instruction: String!
  """By when. / 期限。"""
  dueAt: DateTime!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of instruct: ExceptionCase, or a refusal. / instruct 的结果：ExceptionCase，或拒绝。"""
union InstructResult =
  | ExceptionCase
  | ReasonMissing
  | DueInThePast
  | DoneAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

extend type Query {
  """Exceptions, longest-standing first. / 例外，持续最久在前。"""
  exceptions(
    """Which ones; absent for all. / 筛选；为空则全部。"""
    filter: ExceptionFilter
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): ExceptionCaseConnection! @access(roles: [supervisor], scope: jurisdiction)
}

extend type Mutation {
  """Says what is expected of those who are late, and by when. / 提出督办要求与期限。"""
  instruct(
    """What is to be done. / 办理内容。"""
    input: InstructInput!
  ): InstructResult! @access(roles: [supervisor], scope: jurisdiction)
}

# Tasks and what people do with them: 会签 或签 依次 加签 减签 转交 委派 退回 撤回 抄送 催办.

"""How far a task has got. / 待办状态。"""
enum TaskStatus {
  """Waits for somebody of the group to take it. / 待领取。"""
  open
  """Somebody has it. / 办理中。"""
  held
  """Somebody helps and will give it back. / 委派中。"""
  withHelper
  """Done. / 已办。"""
  completed
  """Not needed any more. / 已取消。"""
  cancelled
  """Sent back to an earlier step. / 已退回。"""
  returned
  """Taken back by who handed it in. / 已撤回。"""
  withdrawn
}

"""How several people sign off. / 多人签署方式。"""
enum SignOffShape {
  """All sign. / 会签。"""
  all
  """Any signs. / 或签。"""
  any
  """In turn. / 依次。"""
  inTurn
}

"""What a signer says. / 签署意见。"""
enum SignVerdict {
  """Agrees. / 同意。"""
  agree
  """Disagrees. / 不同意。"""
  disagree
}

"""Where an added signer comes. / 加签位置。"""
enum SignerPlace {
  """Before oneself. / 在本人之前。"""
  before
  """Beside oneself. / 与本人并行。"""
  beside
  """After oneself. / 在本人之后。"""
  after
}

"""What a signer said. / 签署人的答复。"""
type SignOffAnswer {
  """What. / 意见。"""
  verdict: SignVerdict!
  """Why; absent where nothing was said. / 理由；未说明为空。"""
  reason: String
  """Who did it, for whom. / 由谁办理、代表谁。"""
  by: Party!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""What a helper gave back. / 受委派者交回的说明。"""
type HelperNote {
  """What they say. / 说明。"""
  note: String!
  """Who. / 受委派者。"""
  by: Person!
  """When it happened. / 发生时间。"""
  at: DateTime!
}

"""One place among the signers. / 签署席位。"""
type Seat {
  """Who answers for it. / 责任人。"""
  owner: Person!
  """Who works on it for them; absent where nobody does. / 受委派者；没有则为空。"""
  helper: Person
  """What helpers gave back. / 交回说明。"""
  notes: [HelperNote!]! @size(max: 20)
  """What was said; absent until then. / 答复；未答复为空。"""
  answer: SignOffAnswer
  """Who added it; absent for a signer from the start. / 加签人；原有签署人为空。"""
  addedBy: Person
  """Who held it before, oldest first. / 此前持有者，按先后。"""
  handedOverBy: [Person!]! @size(max: 20)
  """Whether the answer is wanted now. / 目前是否轮到。"""
  isAskedNow: Boolean!
}

"""Several people signing off on one task. / 多人签署。"""
type SignOff {
  """How. / 方式。"""
  shape: SignOffShape!
  """Who handed it in. / 提交人。"""
  submittedBy: Person!
  """In the order in which they are asked. / 按签署次序。"""
  seats: [Seat!]! @size(max: 50)
}

"""An earlier step to which a task can be returned. / 可退回的先前步骤。"""
type TaskStep {
  """Element of the process. / 流程元素。"""
  id: ID!
  """What it is called. / 名称。"""
  name: Sentence!
}

"""Whether a field is asked or shown. / 字段是填写还是带出。"""
enum FormFieldMode {
  """To be filled in. / 需填写。"""
  asked
  """Held already; shown to be confirmed or corrected. / 已有，带出供确认或更正。"""
  shown
}

"""A fact that is held and shown instead of asked (report once). / 已登记并带出的信息（报一次）。"""
type FormFact {
  """Which field of the form. / 表单字段。"""
  field: String!
  """Asked or shown. / 填写或带出。"""
  mode: FormFieldMode!
  """Which registered fact. / 登记信息名称。"""
  fact: String!
  """What is held; absent where nothing is. / 已有的值；没有则为空。"""
  value: JSON
  """Where it comes from; absent where nothing is held. / 来源；没有则为空。"""
  source: String
  """As of when; absent where nothing is held. / 截至时间；没有则为空。"""
  asOf: DateTime
}

"""What a task asks for. / 待办的表单。"""
type TaskForm {
  """Id of the form, as in marketLedProject.decide. / 表单标识，例如 marketLedProject.decide。"""
  id: ID!
  """The form in the JSON of form-js. / form-js 的表单 JSON。"""
  schema: JSON!
  """Facts shown instead of asked. / 带出的信息。"""
  facts: [FormFact!]! @size(max: 100)
  """What filling it in is estimated to cost. / 估计填写分钟数。"""
  estimatedMinutes: Decimal!
  """What the viewer has filled in so far; absent where nothing. / 本人已填内容；没有则为空。"""
  draft: JSON
  """When that was saved; absent where nothing. / 草稿保存时间；没有则为空。"""
  draftSavedAt: DateTime
}

"""What a task is about. / 待办所涉事项。"""
union TaskSubject = Call | Project | Proposal | Consultation | ScoringRound | DecisionMatter | Agreement | Milestone | Blocker | PlanChangeRequest | Acceptance | FollowUp | Rectification

"""One thing that one person, or one of a group, is asked to do. / 请某人或某组中一人办理的一件事。"""
type Task implements Versioned {
  """Names it for good. / 标识，终身不变。"""
  id: ID!
  """Counts its changes; sent back as expectedVersion when it is changed. / 变更计数；修改时作为 expectedVersion 带回。"""
  version: Int!
  """The business act that it asks for, such as returnForCorrection or decide. / 所要求的业务行为。"""
  act: String!
  """What it is called in the lifecycle. / 流程中的名称。"""
  name: Sentence!
  """Of which project; absent for a call's. / 所属项目；需求的待办为空。"""
  project: Project
  """What it is about. / 所涉事项。"""
  subject: TaskSubject!
  """In which stage; absent between stages. / 所在阶段；阶段之间为空。"""
  stage: Stage
  """Element of the process. / 流程元素。"""
  element: ID!
  """How far it has got. / 状态。"""
  taskStatus: TaskStatus!
  """Who has it; absent until somebody takes it. / 办理人；未领取为空。"""
  assignee: Person
  """For whom the viewer would do it, by delegation; absent where for themselves. / 代谁办理；本人办理为空。"""
  assignedFor: Person
  """Whoever has one of these roles may take it. / 可领取的角色。"""
  candidateRoles: [Role!]!
  """How its two limits stand; absent where none runs. / 两种时限的状态；无时限时为空。"""
  limits: TwoLimits
  """The nearer deadline; absent where no limit runs. / 较近的期限；无时限为空。"""
  dueAt: DateTime
  """When it was made. / 创建时间。"""
  createdAt: DateTime!
  """What it asks for; absent where it has a screen of its own. / 表单；有专门界面时为空。"""
  form: TaskForm
  """The signers; absent where one person does it. / 签署情况；单人办理为空。"""
  signOff: SignOff
  """Steps to which it can be returned. / 可退回的步骤。"""
  earlierSteps: [TaskStep!]! @size(max: 20)
  """Who was let know. / 抄送对象。"""
  copiedTo: [Person!]! @size(max: 100)
  """When it was last urged; absent where never. / 最近催办时间；没有则为空。"""
  urgedAt: DateTime
  """Who did it; absent until then. / 办结人；未办结为空。"""
  completedBy: Party
  """When; absent until then. / 办结时间；未办结为空。"""
  completedAt: DateTime
  """Whether the viewer may take it. / 可否领取。"""
  viewerCanClaim: Boolean!
  """Whether the viewer may give it back to the group. / 可否退还。"""
  viewerCanRelease: Boolean!
  """Whether the viewer may complete it now. / 目前可否办结。"""
  viewerCanComplete: Boolean!
  """Whether the viewer may ask several people to sign off. / 可否发起会签、或签或依次。"""
  viewerCanStartSignOff: Boolean!
  """Whether the viewer may sign now. / 目前可否签署。"""
  viewerCanSign: Boolean!
  """Whether the viewer may add a signer. / 可否加签。"""
  viewerCanAddSigner: Boolean!
  """Whether the viewer may hand it over. / 可否转交。"""
  viewerCanHandOver: Boolean!
  """Whether the viewer may delegate it and get it back. / 可否委派。"""
  viewerCanDelegate: Boolean!
  """Whether the viewer may give it back to its owner. / 可否交回。"""
  viewerCanGiveBack: Boolean!
  """Whether the viewer may return it. / 可否退回。"""
  viewerCanReturn: Boolean!
  """Whether the viewer may withdraw it. / 可否撤回。"""
  viewerCanWithdraw: Boolean!
  """Whether the viewer may let others know. / 可否抄送。"""
  viewerCanCopy: Boolean!
  """Whether the viewer may urge it. / 可否催办。"""
  viewerCanUrge: Boolean!
}

"""A page of tasks. / 一页待办。"""
type TaskConnection {
  """The tasks of this page. / 本页的待办。"""
  edges: [TaskEdge!]!
  """Where the page stands. / 本页所在位置。"""
  pageInfo: PageInfo!
}

"""One of the tasks and its place. / 一条待办及其位置。"""
type TaskEdge {
  """Its place, to go on from. / 所在位置，用于继续翻页。"""
  cursor: String!
  """What is there. / 此处的内容。"""
  node: Task!
}

"""Which part of the tasks. / 待办视图。"""
enum WorklistView {
  """What waits for me, also by delegation. / 待我办理，含代办。"""
  mine
  """What somebody of my roles may take. / 可领取。"""
  group
  """What I was let know. / 抄送我的。"""
  copied
  """What I handed in and others have. / 我提交、他人在办。"""
  submitted
  """What I have done. / 我已办。"""
  done
}

"""Which tasks. / 待办筛选。"""
input WorklistFilter {
  """Whose more urgent limit has one of these lights. / 灯色。"""
  lights: [Light!] @size(max: 4)
  """That ask for one of these acts. / 业务行为。"""
  acts: [String!] @size(max: 50)
  """Of this project. / 所属项目。"""
  projectId: ID
  """Whose project or name holds this. / 项目或名称包含。"""
  text: String
}

"""How many tasks have a light. / 某灯色的待办数。"""
type LightCount {
  """Which light. / 灯色。"""
  light: Light!
  """How many. / 数量。"""
  count: Int!
}

"""How one's own worklist stands. / 本人待办概况。"""
type WorklistSummary {
  """What waits for me, by light. / 待我办理，按灯色。"""
  lights: [LightCount!]! @size(max: 4)
  """How many I may take. / 可领取数量。"""
  groupCount: Int!
  """How many of these are nearly due or overdue. / 其中即将到期或已超期的数量。"""
  urgentGroupCount: Int!
  """How many action notices are not done. / 未完成的办理通知数。"""
  unreadNotices: Int!
}

"""What claimTask needs. / 办理 claimTask 所需内容。"""
input ClaimTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of claimTask: Task, or a refusal. / claimTask 的结果：Task，或拒绝。"""
union ClaimTaskResult =
  | Task
  | TaskEnded
  | TaskHeld
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What releaseTask needs. / 办理 releaseTask 所需内容。"""
input ReleaseTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of releaseTask: Task, or a refusal. / releaseTask 的结果：Task，或拒绝。"""
union ReleaseTaskResult =
  | Task
  | TaskEnded
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What saveTaskDraft needs. / 办理 saveTaskDraft 所需内容。"""
input SaveTaskDraftInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """What was filled in, by field. / 已填内容，按字段。"""
  values: JSON!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of saveTaskDraft: Task, or a refusal. / saveTaskDraft 的结果：Task，或拒绝。"""
union SaveTaskDraftResult =
  | Task
  | TaskEnded
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What completeTask needs. / 办理 completeTask 所需内容。"""
input CompleteTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """What was filled in, by field. / 填写内容，按字段。"""
  values: JSON!
  """Time really spent, measured by the form; absent where not. / 表单计得的实际用时；未计为空。"""
  minutesSpent: Decimal
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of completeTask: Task, or a refusal. / completeTask 的结果：Task，或拒绝。"""
union CompleteTaskResult =
  | Task
  | TaskEnded
  | TaskHeld
  | FormIncomplete
  | HasItsOwnAct
  | SamePerson
  | SameOrganisation
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What startSignOff needs. / 办理 startSignOff 所需内容。"""
input StartSignOffInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """How. / 方式。"""
  shape: SignOffShape!
  """Whom, in order. / 签署人，按次序。"""
  personIds: [ID!]! @size(max: 50)
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of startSignOff: Task, or a refusal. / startSignOff 的结果：Task，或拒绝。"""
union StartSignOffResult =
  | Task
  | TaskEnded
  | NoSigners
  | AskedAlready
  | SignOffRunning
  | RoleMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""Nobody is named. / 没有签署人。"""
type NoSigners implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""People are signing off on it already. / 已在签署中。"""
type SignOffRunning implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""What signTask needs. / 办理 signTask 所需内容。"""
input SignTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """What one says. / 意见。"""
  verdict: SignVerdict!
  """Why; may be absent only where one agrees. / 理由；仅同意时可不填。"""
  reason: String
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of signTask: Task, or a refusal. / signTask 的结果：Task，或拒绝。"""
union SignTaskResult =
  | Task
  | TaskEnded
  | NotYourTurn
  | AnsweredAlready
  | WithHelper
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What addSigner needs. / 办理 addSigner 所需内容。"""
input AddSignerInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """Which person. / 人员的标识。"""
  personId: ID!
  """Where they come. / 位置。"""
  place: SignerPlace!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of addSigner: Task, or a refusal. / addSigner 的结果：Task，或拒绝。"""
union AddSignerResult =
  | Task
  | TaskEnded
  | AskedAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What removeSigner needs. / 办理 removeSigner 所需内容。"""
input RemoveSignerInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """Which person. / 人员的标识。"""
  personId: ID!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of removeSigner: Task, or a refusal. / removeSigner 的结果：Task，或拒绝。"""
union RemoveSignerResult =
  | Task
  | TaskEnded
  | NotAddedByYou
  | AnsweredAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What handOverTask needs. / 办理 handOverTask 所需内容。"""
input HandOverTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """Whose it becomes. / 接办人的标识。"""
  toPersonId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of handOverTask: Task, or a refusal. / handOverTask 的结果：Task，或拒绝。"""
union HandOverTaskResult =
  | Task
  | TaskEnded
  | NotYourTurn
  | AnsweredAlready
  | WithHelper
  | ToSelf
  | AskedAlready
  | ReasonMissing
  | RoleMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What delegateTask needs. / 办理 delegateTask 所需内容。"""
input DelegateTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """Who works on it. / 受委派者的标识。"""
  toPersonId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of delegateTask: Task, or a refusal. / delegateTask 的结果：Task，或拒绝。"""
union DelegateTaskResult =
  | Task
  | TaskEnded
  | NotYourTurn
  | AnsweredAlready
  | WithHelper
  | ToSelf
  | AskedAlready
  | RoleMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What giveBackTask needs. / 办理 giveBackTask 所需内容。"""
input GiveBackTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """What there is to say. / 说明。"""
  note: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of giveBackTask: Task, or a refusal. / giveBackTask 的结果：Task，或拒绝。"""
union GiveBackTaskResult =
  | Task
  | TaskEnded
  | NotHelping
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What returnTask needs. / 办理 returnTask 所需内容。"""
input ReturnTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """To which step. / 退回到的步骤。"""
  toStep: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """The version that the person had before them. / 提交者所见的版本。"""
  expectedVersion: Int!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of returnTask: Task, or a refusal. / returnTask 的结果：Task，或拒绝。"""
union ReturnTaskResult =
  | Task
  | TaskEnded
  | NotYourTurn
  | StepUnknown
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound
  | Conflict

"""What withdrawTask needs. / 办理 withdrawTask 所需内容。"""
input WithdrawTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """Why, in words. / 理由。"""
  reason: String!
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of withdrawTask: Task, or a refusal. / withdrawTask 的结果：Task，或拒绝。"""
union WithdrawTaskResult =
  | Task
  | TaskEnded
  | ActedOnAlready
  | ReasonMissing
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What copyTask needs. / 办理 copyTask 所需内容。"""
input CopyTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """Whom. / 抄送对象。"""
  personIds: [ID!]! @size(max: 50)
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of copyTask: Task, or a refusal. / copyTask 的结果：Task，或拒绝。"""
union CopyTaskResult =
  | Task
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""What urgeTask needs. / 办理 urgeTask 所需内容。"""
input UrgeTaskInput {
  """Which task. / 待办的标识。"""
  taskId: ID!
  """What goes with it; absent where nothing does. / 附言；没有则为空。"""
  message: String
  """Made up by the client once per act; the same key again has no second effect. / 客户端为每次办理生成的键；同一键重复发送只生效一次。"""
  clientMutationKey: ID!
}

"""What comes of urgeTask: Task, or a refusal. / urgeTask 的结果：Task，或拒绝。"""
union UrgeTaskResult =
  | Task
  | TaskEnded
  | UrgedAlready
  | InputInvalid
  | KeyReused
  | NotSignedIn
  | NotAllowed
  | NotFound

"""It is over: somebody was faster, or it is not needed any more. / 待办已结束：他人已先办理，或已不再需要。"""
type TaskEnded implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """How it ended. / 结束方式。"""
  taskStatus: TaskStatus!
  """Who did it; absent where the process did. / 办理人；由流程办理时为空。"""
  doneBy: Person
  """When. / 结束时间。"""
  doneAt: DateTime!
}

"""Somebody else has taken it. / 已由他人领取。"""
type TaskHeld implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
}

"""What is wrong with a field of a form. / 表单字段的问题。"""
enum FormProblemKind {
  """It has to be filled in. / 必填。"""
  required
  """It is not of the kind asked for. / 类型不符。"""
  invalid
  """It is too long. / 过长。"""
  tooLong
  """It is outside the range. / 超出范围。"""
  outOfRange
  """It is none of the choices. / 不在选项之内。"""
  notAChoice
  """The form has no such field. / 表单没有该字段。"""
  unknownField
}

"""One field of a form that cannot be taken. / 一个不可接受的表单字段。"""
type FormProblem {
  """Which field, outermost name first; rows from 0. / 字段，由外到内；行号从 0 起。"""
  field: [String!]!
  """What is wrong. / 问题。"""
  kind: FormProblemKind!
}

"""Fields of the form cannot be taken; all of them are told at once. / 表单字段有误；一次性列出。"""
type FormIncomplete implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Every one of them. / 全部问题。"""
  formProblems: [FormProblem!]! @size(max: 500)
}

"""This task is completed by its business act. / 该待办由其专门行为办结。"""
type HasItsOwnAct implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Which one. / 业务行为。"""
  act: String!
}

"""Others come first. / 尚未轮到。"""
type NotYourTurn implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Who. / 等待的人。"""
  waitingFor: Person!
}

"""Somebody is working on it and gives it back first. / 正由他人办理，须先交回。"""
type WithHelper implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
}

"""The person is asked already. / 此人已在签署或办理之列。"""
type AskedAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
}

"""Only who added a signer takes them off. / 仅加签人可减签。"""
type NotAddedByYou implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
}

"""One was not asked to help. / 并非受委派者。"""
type NotHelping implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
}

"""The person has not the role for it. / 此人没有相应角色。"""
type RoleMissing implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
  """Roles that it takes. / 所需角色。"""
  candidateRoles: [Role!]!
}

"""It cannot be returned to that step. / 不能退回到该步骤。"""
type StepUnknown implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """Steps to which it can. / 可退回的步骤。"""
  earlierSteps: [TaskStep!]! @size(max: 20)
}

"""Somebody has acted on it. / 他人已处理。"""
type ActedOnAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """The person concerned. / 所涉人员。"""
  person: Person!
}

"""It was urged less than a day ago. / 一日之内已催办过。"""
type UrgedAlready implements Refusal {
  """Where in the input it lies, outermost name first; empty where it concerns the whole act. / 在输入中的位置，由外到内；针对整个办理时为空。"""
  path: [String!]!
  """When. / 催办时间。"""
  lastUrgedAt: DateTime!
}

extend type Query {
  """One task; absent where there is none that the viewer may see. / 一项待办；不存在或无权查看为空。"""
  task(
    """Names it for good. / 标识，终身不变。"""
    id: ID!
  ): Task
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, processDesigner, administrator], scope: assigned)
    @access(roles: [supervisor], scope: jurisdiction)

  """One's tasks, most urgent first. / 本人待办，紧迫在前。"""
  worklist(
    """Which part. / 视图。"""
    view: WorklistView! = mine
    """Which ones; absent for all. / 筛选；为空则全部。"""
    filter: WorklistFilter
    """How many at most, 1 to 100. / 最多多少条，1 至 100。"""
    first: Int! = 20
    """Goes on after this cursor. / 从此游标之后继续。"""
    after: String
  ): TaskConnection!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """How one's own worklist stands. / 本人待办概况。"""
  worklistSummary: WorklistSummary!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)
}

extend type Mutation {
  """Takes a task of one's group. / 领取待办。"""
  claimTask(
    """What is to be done. / 办理内容。"""
    input: ClaimTaskInput!
  ): ClaimTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Gives a task back to the group. / 退还待办。"""
  releaseTask(
    """What is to be done. / 办理内容。"""
    input: ReleaseTaskInput!
  ): ReleaseTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Keeps what was filled in so far; it outlives the session. / 保存已填内容，会话结束后仍在。"""
  saveTaskDraft(
    """What is to be done. / 办理内容。"""
    input: SaveTaskDraftInput!
  ): SaveTaskDraftResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Completes a task by its form; tasks with an act of their own are completed by that act. / 以表单办结待办；另有专门行为的由该行为办结。"""
  completeTask(
    """What is to be done. / 办理内容。"""
    input: CompleteTaskInput!
  ): CompleteTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Asks several people to sign off on a task: all, any or in turn. / 请多人会签、或签或依次签署。"""
  startSignOff(
    """What is to be done. / 办理内容。"""
    input: StartSignOffInput!
  ): StartSignOffResult! @access(roles: [projectLead, caseOfficer, approver, verifier], scope: assigned)

  """Signs a task that several people sign off on. / 签署会签、或签或依次的待办。"""
  signTask(
    """What is to be done. / 办理内容。"""
    input: SignTaskInput!
  ): SignTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Asks one more person. / 加签。"""
  addSigner(
    """What is to be done. / 办理内容。"""
    input: AddSignerInput!
  ): AddSignerResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Takes off a signer whom one added and who has not answered. / 减签。"""
  removeSigner(
    """What is to be done. / 办理内容。"""
    input: RemoveSignerInput!
  ): RemoveSignerResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Makes it somebody else's task for good. / 转交。"""
  handOverTask(
    """What is to be done. / 办理内容。"""
    input: HandOverTaskInput!
  ): HandOverTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Lets somebody else work on it and give it back. / 委派。"""
  delegateTask(
    """What is to be done. / 办理内容。"""
    input: DelegateTaskInput!
  ): DelegateTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Gives a task back to who answers for it, with a note. / 交回委派的待办并附说明。"""
  giveBackTask(
    """What is to be done. / 办理内容。"""
    input: GiveBackTaskInput!
  ): GiveBackTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Returns a task to an earlier step. / 退回。"""
  returnTask(
    """What is to be done. / 办理内容。"""
    input: ReturnTaskInput!
  ): ReturnTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Takes back what one handed in while nobody has acted on it. / 撤回。"""
  withdrawTask(
    """What is to be done. / 办理内容。"""
    input: WithdrawTaskInput!
  ): WithdrawTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: self)

  """Lets others know, without asking anything of them. / 抄送。"""
  copyTask(
    """What is to be done. / 办理内容。"""
    input: CopyTaskInput!
  ): CopyTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, expert, verifier, supervisor, processDesigner, administrator], scope: assigned)

  """Reminds whoever has the task. / 催办。"""
  urgeTask(
    """What is to be done. / 办理内容。"""
    input: UrgeTaskInput!
  ): UrgeTaskResult!
    @access(roles: [projectLead, caseOfficer, approver, verifier], scope: party)
    @access(roles: [supervisor], scope: jurisdiction)
}
`;
