export { type AmapOptions, amap } from './amap.js';
export { cached, type KnownPair, type PairStore } from './cached.js';
export { PROVIDER_FAULTS, ProviderError, type ProviderFault } from './error.js';
export type { Network } from './http.js';
export { type OsrmOptions, osrm } from './osrm.js';
export type { Table, TableService } from './service.js';
export { type TravelReport, type TravelTimesOptions, travelTimes } from './travel-times.js';
export { type ValhallaOptions, valhalla } from './valhalla.js';
