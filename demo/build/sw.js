// Keeps the whole page for use without a network. The build fills in the version and the list of files.
const CACHE = 'kangtu-__VERSION__';
const FILES = ['__FILES__'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('kangtu-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

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
