import type { MeasurementRow } from '@shixiao/persistence';
import type { PromisedIndicator } from '../project/indicators.ts';

/** A figure, with what it is a figure of. */
export interface MeasuredFigure {
  readonly of: PromisedIndicator;
  readonly row: MeasurementRow;
}

declare module '@shixiao/contract' {
  interface Backing {
    Measurement: MeasuredFigure;
  }
}
