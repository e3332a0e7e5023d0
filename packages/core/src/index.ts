/** The stopping rules of the search, so that a program which plans needs this package only. */
export { aborted, anyOf, maxIterations, maxTime, noImprovement, type Stop } from '@kangtu/solver';
export { type ArrangedDay, type Arrangement, arrange, arrangementOf } from './arrange.js';
export {
  CLIMATE_STATIONS,
  type ClimateStation,
  climateOf,
  type Daylight,
  type DayNote,
  type DayNoteParams,
  type DogDayPeriod,
  daylight,
  dayNotes,
  dogDayStart,
  fitnessOf,
  type Holiday,
  type HolidayDay,
  holidayOn,
  NOON,
  SEASON_ROWS,
  type SeasonCode,
  type SeasonNote,
  type SolarTerm,
  solarTerm,
  utcOffset,
} from './calendar/index.js';
export { check, checkMatrixIds } from './itinerary/check.js';
export type { DayRouteStop } from './itinerary/day.js';
export type { FindingCode, FindingParams, RuleParams } from './itinerary/findings.js';
export type * from './itinerary/itinerary.js';
export type { LeftOutParams, LeftOutReason } from './itinerary/left-out-reasons.js';
export { minutesThere } from './itinerary/meals.js';
export { type ItineraryIssueCode, parseItinerary } from './itinerary/parse.js';
export type { RemedyCode, RemedyParams } from './itinerary/remedy.js';
export { withoutPrivate } from './itinerary/seal.js';
export { visitedPlaces } from './itinerary/visited.js';
export { yangOf } from './itinerary/yang.js';
export { emergencyCover, takesEmergencies } from './matrix/emergency.js';
export type * from './matrix/matrix.js';
export { type Nearest, nearestTargets } from './matrix/nearest.js';
export * from './matrix/travel.js';
export { DEFAULT_MODES } from './network/arcs.js';
export * from './network/graph.js';
export type { LegPath, RoadSpan } from './network/leg.js';
export * from './network/path.js';
export { type PlanOptions, plan } from './plan.js';
export {
  type LinePlan,
  type LinePlanOptions,
  lineEnds,
  lineMatrixIds,
  planLine,
} from './plan-line.js';
export { type Arc, strongComponents } from './region/components.js';
export { type FactDate, factDate, readOn } from './region/fact-date.js';
export { factsOf, LATER_FACTS, PLACE_FACTS, type PlaceFact } from './region/facts.js';
export * from './region/find.js';
export type { RegionIssue, RegionIssueCode, RegionIssueParams } from './region/issues.js';
export { mergeRegions } from './region/merge.js';
export { neighboursOf } from './region/neighbours.js';
export * from './region/region.js';
export { OSM_MONTHS } from './region/season.js';
export {
  type ComparedLeg,
  FAR_FROM_CARE,
  type RegionQuality,
  regionQuality,
} from './region-quality.js';
export {
  type HouseRule,
  type HouseRules,
  houseRule,
  METRICS,
  type Metric,
  type PartyRule,
  parseHouseRules,
  RULES,
  type Rule,
  type RuleQuestion,
  rulesFor,
  THERAPIES,
  type Therapy,
  type TherapyWish,
} from './rules/index.js';
export {
  combinedTastes,
  LINE_TASTES,
  mayTreat,
  naismithMinutes,
  PACES,
  type Pace,
  type Person,
  PRIVATE_PROFILES,
  PRODUCT_LINES,
  PROFILES,
  type ProductLine,
  type Profile,
  profilesOf,
  SIX_YANG,
  sixYang,
  type Tastes,
  TRANSPORTS,
  type Transport,
  toblerSpeed,
  WELLNESS_KINDS,
  walkMinutes,
  YANG,
  YANG_ELEMENTS,
  type Yang,
} from './traveller/index.js';
export { applyChange, LIMITS, type LimitName, type RequestChange } from './trip/change.js';
export { inSequence } from './trip/line-order.js';
export { isUsable, type LineStop, type LineStopUse, lineStops } from './trip/line-stops.js';
export { findLine } from './trip/loop.js';
export { tripMatrixIds } from './trip/matrix-ids.js';
export { parseRequest } from './trip/parse-request.js';
export type * from './trip/request.js';
export type { RequestInput } from './trip/request-input.js';
export type { RequestIssue, RequestIssueCode, RequestIssueParams } from './trip/request-issues.js';
export type { SearchOptions } from './trip/search.js';
export type * from './trip/wishes.js';
export * from './units/index.js';
