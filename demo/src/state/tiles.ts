import { effect, signal } from '@preact/signals';
import { keep, readKept } from './kept.ts';

/** What lies under the trip: the bundled drawing, or a map service of the traveller's choice. */
export const GROUNDS = ['offline', 'osm', 'tianditu', 'amap'] as const;
export type Ground = (typeof GROUNDS)[number];

export const ground = signal<Ground>(GROUNDS.find((each) => each === readKept('ground')) ?? 'offline');
/** Tianditu gives its tiles to holders of a free key. It stays in this browser. */
export const tiandituKey = signal(readKept('tianditu') ?? '');

/** The service whose map could not be read: without a network, or from where it is not reachable. */
export const unread = signal<Ground | null>(null);

export function chooseGround(wanted: Ground): void {
  unread.value = null;
  ground.value = wanted;
}

/** Back to the bundled drawing, and said. */
export function giveUpGround(): void {
  unread.value = ground.value;
  ground.value = 'offline';
}

effect(() => keep('ground', ground.value));
effect(() => keep('tianditu', tiandituKey.value));

/** What a service asks to be shown beside its map; null for the bundled drawing, which has its own. */
const ATTRIBUTIONS: Readonly<Record<Ground, string | null>> = {
  offline: null,
  osm: '© OpenStreetMap contributors',
  tianditu: '© 天地图 Tianditu, 国家地理信息公共服务平台',
  amap: '© 高德地图 AMap',
};

export const tileAttribution = (of: Ground): string | null => ATTRIBUTIONS[of];
