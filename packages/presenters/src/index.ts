export { cleanLine, cleanText, safeUrl, shorten } from './clean.js';
export { toCsv } from './csv.js';
export { type DayStyle, dayStyle } from './day-colours.js';
export * from './geojson/geojson.js';
export { toGpx } from './gpx.js';
export { toHtml } from './html.js';
export { toIcs } from './ics.js';
export { toKml } from './kml.js';
export { legLinks, MAP_SERVICES, type MapLink, type MapService, pinLink, placeLink } from './links.js';
export {
  type BackgroundLayer,
  type Basemap,
  type BasemapFeature,
  backgroundBasemap,
  mergeBasemaps,
  NO_BASEMAP,
  networkBasemap,
} from './map-svg/basemap.js';
export { type DrawnMap, drawMap, type MapOptions } from './map-svg/draw.js';
export { tripBasemap } from './map-svg/trip-basemap.js';
export { toMarkdown } from './markdown.js';
export { alternativeSentences, lunchText, offerSentences, therapyText } from './messages/advice.js';
export { factDateText } from './messages/fact-date.js';
export { findingSentence, remedySentence } from './messages/finding.js';
export { issueSentence } from './messages/issue.js';
export * from './messages/language.js';
export { changeSentence, leftOutSentence } from './messages/left-out.js';
export { notesOf } from './messages/note.js';
export type { NamesOf } from './messages/params.js';
export { plain } from './messages/plain.js';
export * from './messages/quantity.js';
export { ruleFigure, ruleTitle } from './messages/rule.js';
export { monthsText, seasonSentences, seasonText } from './messages/season.js';
export { nameOf, nameWithChinese, words } from './messages/speak.js';
export type { Words } from './messages/words.js';
export { yangText } from './messages/yang.js';
export { toRegionReportMarkdown } from './region-report/markdown.js';
export { toRegionReport } from './region-report/page.js';
export type { RegionReport } from './region-report/report.js';
export { isAtSeat } from './seat.js';
export { type NumberedStop, numberedStops, routePlaces } from './stops.js';
export { careLines } from './text/care.js';
export { toText } from './text/text.js';
export { adviceLines } from './view/day-advice.js';
export { describeTrip } from './view/describe.js';
export { type PlaceCardRow, placeCard } from './view/place-card.js';
export type * from './view/view.js';
