import type { Redis } from 'ioredis';
import { InputError, issue, OutsideError } from '../shell/errors.js';
import type { Shell } from '../shell/shell.js';

/** Queue and key prefix in Redis. */
export const QUEUE = 'kangtu';

const CONNECT_MS = 5000;

/**
 * Connects to `redis://[user:password@]host[:port][/db]` (rediss:// = TLS). Later breaks are bridged: commands wait
 * until Redis is back. @throws InputError, OutsideError
 */
export async function connectRedis(shell: Shell, address: string): Promise<Redis> {
  const url = redisUrl(address);
  const { Redis } = await import('ioredis');
  const redis = new Redis(url.href, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT_MS,
    retryStrategy: (times) => Math.min(times * 200, 2000),
  });
  const told = new Set<string>();
  let [connected, reason] = [false, ''];
  redis.on('error', (error: Error) => {
    reason ||= error.message;
    if (!connected || told.has(error.message)) return;
    told.add(error.message);
    shell.note(shell.say(`Redis：${error.message}，等待恢复`, `Redis: ${error.message}, waiting for it`));
  });
  redis.on('ready', () => told.clear());
  try {
    await redis.connect();
    connected = true;
    return redis;
  } catch {
    redis.disconnect();
    throw new OutsideError([issue('redis-not-reached', '--queue', { address: url.host, reason })]);
  }
}

function redisUrl(text: string): URL {
  if (URL.canParse(text)) {
    const url = new URL(text);
    if (['redis:', 'rediss:'].includes(url.protocol) && url.hostname !== '') return url;
  }
  // Not repeated in the message: it may hold a password.
  throw new InputError([issue('queue-not-redis', '--queue')]);
}
