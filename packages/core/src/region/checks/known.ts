import { straightMetres, type Wgs84 } from '../../units/index.js';
import { type Draft, nodesOf } from '../draft.js';
import type { Region } from '../region.js';
import { gcj02Twin } from './positions.js';

/**
 * Compares with maps whose datum is known: a place of the same id or name that lies on the known one only after it
 * is converted from GCJ-02 was copied from a map service. The one way to see a file that is GCJ-02 throughout.
 */
export function checkAgainst(draft: Draft, known: readonly Region[]): void {
  const positions = new Map<string, Wgs84>();
  for (const region of known)
    for (const { id, names, position } of [...region.places, ...region.junctions]) {
      positions.set(id, position);
      if (names !== null) positions.set(names.zh, position);
    }
  for (const { path, value } of nodesOf(draft)) {
    const trusted = positions.get(value.id) ?? positions.get(value.names?.zh ?? '');
    if (trusted === undefined || gcj02Twin(value.position, trusted) !== 'first') continue;
    const metres = Math.round(straightMetres(value.position, trusted));
    draft.issues.error('position-gcj02', `${path}/position`, { id: value.id, metres });
  }
}
