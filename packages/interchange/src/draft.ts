/** A record as far as it could be read; whether it is one of a region, `parseRegion` says. */
export type Raw = Record<string, unknown>;

/** A record and where in the file it stands. */
export interface Drafted {
  readonly value: Raw;
  /** For people: `places!12`, `node/42`, `/features/3`. */
  readonly at: string;
  /** Where one of its fields stands, by the name it has in the region model. */
  readonly fieldAt?: (field: string) => string;
  /** Text that says where the row's facts come from, when the file names no source of the register. */
  readonly sourceText?: string | null;
  /** Cannot be used, and a problem says why: only looked at for what else is wrong with it. */
  readonly broken?: boolean;
  /** Others keep this record: a fact that cannot be read is left out, not the whole record. */
  readonly lenient?: boolean;
  /** What was filled in for it. */
  readonly assumed?: { readonly source: boolean; readonly dates: number; readonly elements: boolean };
}

/** What one or more files hold, before it is a region. Positions are WGS-84. */
export interface RegionDraft {
  head: Drafted | null;
  readonly parts: Drafted[];
  readonly emergency: Drafted[];
  readonly sources: Drafted[];
  readonly places: Drafted[];
  readonly junctions: Drafted[];
  readonly segments: Drafted[];
  readonly lines: Drafted[];
  readonly publishedLegs: Drafted[];
}

export function emptyDraft(): RegionDraft {
  return {
    head: null,
    parts: [],
    emergency: [],
    sources: [],
    places: [],
    junctions: [],
    segments: [],
    lines: [],
    publishedLegs: [],
  };
}
