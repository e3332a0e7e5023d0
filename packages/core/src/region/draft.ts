import type { IssueList } from './issues.js';
import type { Junction, NamedLine, Place, PublishedLeg, Region, Segment, Source } from './region.js';
import type { At, CheckedList } from './shape.js';

/** A region whose records are well shaped one by one; what the semantic checks read. */
export interface Draft {
  readonly issues: IssueList;
  readonly head: Pick<Region, 'id' | 'names' | 'timeZone' | 'bbox' | 'dataDate'> | null;
  readonly parts: CheckedList<Region['parts'][number]>;
  readonly sources: CheckedList<Source>;
  readonly places: CheckedList<Place>;
  readonly junctions: CheckedList<Junction>;
  readonly segments: CheckedList<Segment>;
  readonly lines: CheckedList<NamedLine>;
  readonly publishedLegs: CheckedList<PublishedLeg>;
}

/** Places and junctions, in file order. */
export function nodesOf(draft: Draft): readonly At<Place | Junction>[] {
  return [...draft.places.good, ...draft.junctions.good];
}
