import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The built page on a free port of this machine, below a folder, as a static host would serve it. */
export async function serveDist(folder = '/trips/') {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('demo/dist is missing: build the demo first.');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(folder) ? path.slice(folder.length) || 'index.html' : null;
    const file = inside === null ? null : join(DIST, normalize(inside));
    if (file === null || !file.startsWith(DIST + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const head = { 'content-type': type ?? 'application/octet-stream' };
    // As static hosts do with what is text.
    if (type === undefined || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      response.writeHead(200, head);
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(200, { ...head, 'content-encoding': 'gzip', vary: 'accept-encoding' });
      createReadStream(file).pipe(createGzip()).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
