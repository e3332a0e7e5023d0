import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Whether the tests can start a Redis of their own (Debian: apt-get install redis-server). */
export const REDIS = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis on the loopback that keeps every write in `folder`, so that it can be killed and started again. */
export async function startRedis(folder: string, port: number): Promise<ChildProcess> {
  const server = spawn(
    'redis-server',
    [
      '--port',
      port,
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
    ].map(String),
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  for await (const text of server.stdout) if (String(text).includes('Ready to accept connections')) break;
  return server;
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
