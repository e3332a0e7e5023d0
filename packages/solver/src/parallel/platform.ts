import type { Port } from './protocol.js';

/**
 * Workers of Node and of the browser behind one port. The package imports nothing, so the platform is found
 * through `globalThis`: Node hands out its own modules through `process.getBuiltinModule` (20.16 and later).
 */
interface NodeWorkerThreads {
  readonly parentPort: NodePort | null;
  readonly Worker: new (url: object) => NodePort & { terminate(): unknown };
}

interface NodePort {
  postMessage(message: unknown): void;
  on(event: string, listener: (value: unknown) => void): void;
  close?(): void;
}

interface WebWorker {
  postMessage(message: unknown): void;
  addEventListener(event: string, listener: (event: { data?: unknown; message?: string }) => void): void;
  terminate?(): void;
  close?(): void;
}

interface Platform {
  readonly process?: { getBuiltinModule?(name: string): unknown };
  readonly Worker?: new (url: object, options: { type: 'module' }) => WebWorker;
}

declare const URL: new (path: string, base: string) => object;
declare const Worker: new (url: object, options: { type: 'module' }) => WebWorker;

declare global {
  interface ImportMeta {
    url: string;
  }
}

const platform = globalThis as unknown as Platform & WebWorker;

function nodeThreads(): NodeWorkerThreads | undefined {
  return platform.process?.getBuiltinModule?.('node:worker_threads') as NodeWorkerThreads | undefined;
}

/** Starts `worker.js` of this package. @throws Error where there are no workers. */
export function spawnWorker(): Port {
  const threads = nodeThreads();
  if (threads) {
    // Not written out in place: a bundler would ship the worker a second time, as a plain file.
    const here = import.meta.url;
    const worker = new threads.Worker(new URL('./worker.js', here));
    return nodePort(worker, () => worker.terminate());
  }
  if (platform.Worker === undefined)
    throw new Error('solveParallel: this platform has neither worker_threads nor Worker');
  // Written out in this form, bundlers find the worker's file.
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  return webPort(worker, () => worker.terminate?.());
}

/** Inside a worker: the port to whoever created it. */
export function creatorPort(): Port {
  const parent = nodeThreads()?.parentPort;
  return parent ? nodePort(parent, () => parent.close?.()) : webPort(platform, () => platform.close?.());
}

function nodePort(port: NodePort, close: () => void): Port {
  return {
    post: (message) => port.postMessage(message),
    listen: (onMessage, onError) => {
      port.on('message', (value) => onMessage(value as never));
      port.on('error', onError);
    },
    close,
  };
}

function webPort(port: WebWorker, close: () => void): Port {
  return {
    post: (message) => port.postMessage(message),
    listen: (onMessage, onError) => {
      port.addEventListener('message', (event) => onMessage(event.data as never));
      port.addEventListener('error', (event) => onError(new Error(event.message)));
    },
    close,
  };
}
