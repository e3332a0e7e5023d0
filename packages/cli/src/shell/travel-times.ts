import { join, resolve } from 'node:path';
import { bundledGraphProvider, type Region, type TravelTimeProvider } from '@kangtu/core';
import {
  amap,
  cached,
  type Network,
  osrm,
  ProviderError,
  type TableService,
  type TravelReport,
  travelTimes,
  valhalla,
} from '@kangtu/providers';
import type { DiskStore } from '@kangtu/providers/node';
import { InputError, issue, OutsideError } from './errors.js';
import type { Shell } from './shell.js';

export interface TravelTimeFlags {
  readonly travelTimes?: string;
  readonly travelFallback?: boolean;
  readonly travelCache?: string;
}

/** Answers kept for so long are asked for again. */
const MOST_AGE_DAYS = 90;

/** The router the flags ask for, with its answers kept. @throws InputError, OutsideError */
export async function routerTimes(
  shell: Shell,
  region: Region,
  flags: TravelTimeFlags,
): Promise<TravelTimeProvider> {
  const own = bundledGraphProvider(region);
  const service = serviceOf(shell, flags.travelTimes ?? '');
  const store = flags.travelCache === undefined ? null : await openStore(shell, flags.travelCache);
  const onReport = (report: TravelReport) => tell(shell, report);
  const outside = travelTimes(region, store === null ? service : cached(service, store), {
    onReport,
    ...(flags.travelFallback ? { fallback: own } : {}),
  });
  return {
    matrix: async (ids, options) => {
      try {
        return await outside.matrix(ids, options);
      } catch (error) {
        throw error instanceof ProviderError ? asOutside(error) : error;
      } finally {
        await store?.save();
      }
    },
  };
}

function serviceOf(shell: Shell, text: string): TableService {
  const network: Network = { fetch };
  const [name = '', url] = splitOnce(text);
  if (name === 'osrm' && isWeb(url)) return osrm({ url }, network);
  if (name === 'valhalla' && isWeb(url)) return valhalla({ url }, network);
  if (name !== 'amap' || (url !== undefined && !isWeb(url)))
    throw new InputError([issue('travel-times-unknown', '--travel-times', { received: text })]);
  try {
    return amap({ key: shell.io.env.KANGTU_AMAP_KEY, ...(url === undefined ? {} : { url }) }, network);
  } catch {
    throw new InputError([issue('travel-times-key', '--travel-times', { name: 'KANGTU_AMAP_KEY' })]);
  }
}

function splitOnce(text: string): readonly [string, string?] {
  const at = text.indexOf('=');
  return at < 0 ? [text.trim()] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

const isWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\/[^\s]+$/i.test(url);

async function openStore(shell: Shell, file: string): Promise<DiskStore> {
  const { openDiskStore } = await import('@kangtu/providers/node');
  return openDiskStore(resolve(join(shell.io.cwd, file)), MOST_AGE_DAYS * 86_400_000, Date.now());
}

function asOutside({ fault, provider, detail }: ProviderError): OutsideError {
  return new OutsideError([
    issue('travel-times-failed', '--travel-times', { provider, reason: fault, detail }),
  ]);
}

function tell(shell: Shell, { provider, requests, withoutWay, failures }: TravelReport): void {
  const pairs = failures.reduce((sum, each) => sum + each.pairs, 0);
  shell.note(
    shell.say(
      `路程用时来自 ${provider}：${requests} 次请求，${withoutWay} 对地点没有路。`,
      `Travel times from ${provider}: ${requests} requests, ${withoutWay} pairs without a way.`,
    ),
  );
  if (pairs === 0) return;
  const why = [...new Set(failures.map(({ error }) => error.fault))].join(', ');
  shell.note(
    shell.say(
      `其中 ${pairs} 对没有答复（${why}），改用自带路网。`,
      `${pairs} pairs had no answer (${why}) and are from the bundled network.`,
    ),
  );
}
