// Keeps the whole page for use without a network. The build fills in the version and the list of files.
const CACHE = 'kangtu-__VERSION__';
const FILES = ['__FILES__'];
// What PDFs are made with is kept by `src/pdf/fetching.ts` once somebody wants one, through new versions of the page.
const BROCHURE = 'kangtu-brochure';
const WHEN_ASKED = ['__WHEN_ASKED__'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetVersions(), forgetFiles()]).then(() => self.clients.claim()));
});

async function forgetVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('kangtu-') && name !== CACHE && name !== BROCHURE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function forgetFiles() {
  if (!(await caches.has(BROCHURE))) return;
  const cache = await caches.open(BROCHURE);
  const wanted = new Set(WHEN_ASKED.map((file) => new URL(file, self.registration.scope).href));
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

// The page itself: newest first, kept copy when offline. Built files carry a hash in their name: kept copy first.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const kept = () => caches.match(request, { ignoreSearch: true }).then((hit) => hit ?? caches.match('./'));
  event.respondWith(
    request.mode === 'navigate'
      ? fetch(request).catch(kept)
      : caches.match(request).then((hit) => hit ?? fetch(request)),
  );
});
