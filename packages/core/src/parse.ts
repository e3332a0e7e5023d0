/**
 * Regions from outside. Apart from the rest of the package, for the library that reads any opening hours is several
 * times the weight of all of it: a program that plans on the regions that come with Kangtu needs none of this.
 */
import { libraryIntervals } from './calendar/library-intervals.js';
import { readHoursBeyondPlain } from './calendar/opening.js';

readHoursBeyondPlain(libraryIntervals);

export { type ParseOptions, parseRegion } from './region/parse.js';
