/** One measured value, where it was measured. */
export interface Measured {
  readonly value: number;
  readonly day: number;
  readonly path: string;
}
