import type { AgreementRow, AgreementSignatureRow } from '@shixiao/persistence';

declare module '@shixiao/contract' {
  interface Backing {
    Agreement: AgreementRow;
    Signature: AgreementSignatureRow;
  }
}
