import type { Place, Region } from '../region/region.js';
import { type ClockTime, parseClockTime } from '../units/index.js';
import { type RequestIssue, requestIssue } from './request-issues.js';

/** Collects issues while the parts of a request are read, so that all come at once. */
export class Reader {
  readonly issues: RequestIssue[] = [];
  private readonly places: ReadonlyMap<string, Place>;

  constructor(region: Region) {
    this.places = new Map(region.places.map((place) => [place.id, place]));
  }

  place(id: string, path: string): Place | undefined {
    const place = this.places.get(id);
    if (place === undefined) this.issues.push(requestIssue('unknown-place', path, { place: id }));
    return place;
  }

  placeList(ids: readonly string[], path: string): readonly Place[] {
    ids.forEach((id, i) => {
      if (ids.indexOf(id) !== i) this.issues.push(requestIssue('named-twice', `${path}/${i}`, { place: id }));
    });
    return ids.map((id, i) => this.place(id, `${path}/${i}`)).filter((place) => place !== undefined);
  }

  time(value: string | number | undefined, fallback: number, path: string): ClockTime {
    if (value === undefined) return fallback as ClockTime;
    const time =
      typeof value === 'string' ? parseClockTime(value) : value >= 0 && value <= 1440 ? value : null;
    if (time === null) this.issues.push(requestIssue('time-not-real', path, { received: String(value) }));
    return (time ?? fallback) as ClockTime;
  }
}
