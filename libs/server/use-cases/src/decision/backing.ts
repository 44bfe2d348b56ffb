import type { DecisionMatterRow, DecisionRow } from '@shixiao/persistence';

declare module '@shixiao/contract' {
  interface Backing {
    DecisionMatter: DecisionMatterRow;
    Decision: DecisionRow;
  }
}
