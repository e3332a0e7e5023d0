export type Tags = Readonly<Record<string, string>>;

export interface Member {
  readonly type: string;
  readonly ref: number;
  readonly role: string;
}

/** What a reader hands over, element by element. A function that is missing is not wanted, and not decoded. */
export interface OsmVisitor {
  /** Degrees WGS-84; tags are null when there are none. */
  readonly node?: (id: number, lon: number, lat: number, tags: Tags | null) => void;
  readonly way?: (id: number, refs: readonly number[], tags: Tags) => void;
  readonly relation?: (id: number, members: readonly Member[], tags: Tags) => void;
}

export type ByteStream = AsyncIterable<Uint8Array>;
