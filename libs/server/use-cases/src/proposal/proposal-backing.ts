import type { EvidenceDemand, ProposalContent, ProposedIndicator, ProposedMilestone } from '@shixiao/collaboration';
import type { ConsultationCommentRow, ConsultationRow, ProposalAttachmentRow, ProposalEditorRow, ProposalRow } from '@shixiao/persistence';

declare module '@shixiao/contract' {
  interface Backing {
    ProposalContent: ProposalContent;
    ProposedIndicator: ProposedIndicator;
    ProposedMilestone: ProposedMilestone;
    EvidenceDemand: EvidenceDemand;
    Attachment: ProposalAttachmentRow;
    Editor: ProposalEditorRow;
    /** The check has no life of its own: it is how a proposal that was handed in stands. */
    CompletenessCheck: ProposalRow;
    Consultation: ConsultationRow;
    Comment: ConsultationCommentRow;
  }
}
