import { bundledGraphProvider, type Region, type TravelTimeProvider } from '@kangtu/core';
import type { Command } from 'commander';
import type { Shell } from './shell.js';
import type { TravelTimeFlags } from './travel-times.js';

export type { TravelTimeFlags };

export function declareTravelTimes(command: Command, { say }: Shell): Command {
  return command
    .option(
      '--travel-times <source>',
      say(
        '路程用时的来源：osrm=网址、valhalla=网址、amap（默认用自带路网）',
        'where travel times come from: osrm=URL, valhalla=URL, amap (default: the bundled network)',
      ),
    )
    .option(
      '--travel-fallback',
      say(
        '来源答不上来的路段改用自带路网，并说明',
        'use the bundled network for what the source cannot answer, and say so',
      ),
    )
    .option('--travel-cache <file>', say('把查到的用时存入文件', 'keep the answers in this file'));
}

/** The bundled network, or the router that the flags ask for. @throws InputError, OutsideError */
export async function travelProvider(
  shell: Shell,
  region: Region,
  flags: TravelTimeFlags,
): Promise<TravelTimeProvider> {
  if (flags.travelTimes === undefined) return bundledGraphProvider(region);
  return (await import('./travel-times.js')).routerTimes(shell, region, flags);
}
