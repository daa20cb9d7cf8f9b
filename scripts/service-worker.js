// @ts-nocheck: a worker has globals of its own, which the DOM types of the project do not know
/* The source of out/sw.js; sw.mjs puts a line `const settings = …` above it. */

const CACHE = settings.prefix + settings.version;
/** Files below it are named by their content: the same name is the same file, in every version. */
const CHUNKS = `${settings.basePath}/_next/static/`;
const NOT_FOUND = `${settings.basePath}/404/`;
/** The framework adds a query of its own, and asks for the head of a page before it fetches its data. */
const LOOSELY = { ignoreSearch: true, ignoreVary: true, ignoreMethod: true };

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data?.type === "skip-waiting") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const ours = url.startsWith(self.registration.scope) && (method === "GET" || method === "HEAD");
  if (ours) event.respondWith(answer(event.request));
});

/** Fetches all files but those that an earlier version has already. */
async function install() {
  const cache = await caches.open(CACHE);
  const missing = [];
  for (const file of settings.files) {
    const kept = file.startsWith(CHUNKS) ? await caches.match(file) : undefined;
    if (kept) await cache.put(file, kept);
    else missing.push(new Request(file, { cache: "no-cache" }));
  }
  await cache.addAll(missing);
}

/** The version before this one stays: another tab may still run it and ask for its chunks. */
async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(settings.prefix));
  await Promise.all(names.slice(0, -2).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request) {
  const hit = await find(request);
  // A worker's address has a fragment that its code reads; a stored response would bring its own address without it.
  if (hit) return request.destination === "worker" ? new Response(hit.body, hit) : hit;
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === "navigate" ? await caches.match(NOT_FOUND) : undefined;
    if (page) return page;
    throw error;
  }
}

async function find(request) {
  const cache = await caches.open(CACHE);
  const { pathname } = new URL(request.url);
  const folder = request.mode === "navigate" && !pathname.endsWith("/") ? `${pathname}/` : request;
  const hit = (await cache.match(request, LOOSELY)) ?? (await cache.match(folder, LOOSELY));
  return hit ?? (pathname.startsWith(CHUNKS) ? caches.match(request, LOOSELY) : undefined);
}
