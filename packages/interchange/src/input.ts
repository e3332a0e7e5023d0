/** A file by name and content. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is read when it is needed, more than once where that saves memory. */
export interface ImportInput {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}
