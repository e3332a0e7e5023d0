export type * from './itinerary/itinerary.js';
export type * from './matrix/matrix.js';
export * from './region/region.js';
export {
  LINE_TASTES,
  PACES,
  type Pace,
  PRODUCT_LINES,
  type ProductLine,
  type Tastes,
} from './traveller/index.js';
export { parseRequest } from './trip/parse-request.js';
export type * from './trip/request.js';
export type { RequestInput } from './trip/request-input.js';
export type { RequestIssue, RequestIssueCode, RequestIssueParams } from './trip/request-issues.js';
export * from './units/index.js';
