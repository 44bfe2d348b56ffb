import type {
  CallRow,
  JurisdictionRow,
  MilestoneRow,
  OrganisationRow,
  PersonRow,
  ProjectRow,
  ProposalRow,
  TaskRow,
} from '@shixiao/persistence';

/** Rows that stand for types of the contract. Their fields are in `FIELDS`; a subject may name its own rows beside its fields. */
declare module '@shixiao/contract' {
  interface Backing {
    Jurisdiction: JurisdictionRow;
    Organisation: OrganisationRow;
    Person: PersonRow;
    Call: CallRow;
    Proposal: ProposalRow;
    Project: ProjectRow;
    Milestone: MilestoneRow;
    Task: TaskRow;
  }
}
