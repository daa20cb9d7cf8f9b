// @ts-check
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exportedFiles, isMain, OUT } from "./exported-files.mjs";

/**
 * Reading does not wait for the framework. Its script tags leave the page, and a small inline loader starts them when
 * the page stands and the browser is idle, or at the first touch, whichever comes first. A page that has nothing to read
 * before its data is there (an element with `data-waiting`) keeps them: the browser finds them before anything else.
 *
 * What the learner does before the framework is there:
 * - a click on a link navigates, as links do;
 * - the first click on a button inside an element with `data-replay` is held, and done again when the app shell says
 *   `window.dispatchEvent(new Event("cloudrill:ready"))`. It must say so in a layout effect: when a click makes React
 *   hydrate at once, the event is then out before the click reaches the window, and nothing is done twice.
 */

const CHUNK = /<script src="([^"]+)" async=""><\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
/** Polyfills for browsers that could not run the rest either. */
const POLYFILL = /<script src="([^"]+)" noModule=""><\/script>/g;
/** In an element, not in the data that the framework writes into scripts, where quotes are escaped. */
const WAITING = /<[^<>]* data-waiting=""/;
const DEFERRED =
  /<script type="application\/json" id="chunks">(.*?)<\/script>(<script>.*?<\/script>)<script>.*?<\/script><\/head>/s;

/**
 * The page with its chunks put off, where it has something to read without them.
 *
 * @param {string} html
 */
export function deferChunks(html) {
  const chunks = [...html.matchAll(CHUNK)].map(([, url]) => url);
  if (chunks.length === 0) throw new Error("no script tags found: build afresh, or the framework writes them anew");
  const page = html.replace(POLYFILL, "");
  const hold = `<script>(${holdClick})()</script>`;
  if (WAITING.test(html)) return page.replace("</head>", () => `${hold}</head>`);
  const list = `<script type="application/json" id="chunks">${JSON.stringify(chunks)}</script>`;
  return page
    .replace(CHUNK, "")
    .replace(PRELOAD, "")
    .replace("</head>", () => `${list}${hold}<script>(${startLater})()</script></head>`);
}

/**
 * The deferred page as the framework wrote it, to compare the two.
 *
 * @param {string} html
 */
export function undeferChunks(html) {
  return html.replace(DEFERRED, (_, list, hold) => {
    /** @type {string[]} */
    const chunks = JSON.parse(list);
    return `${chunks.map((url) => `<script src="${url}" async=""></script>`).join("")}${hold}</head>`;
  });
}

/** Runs in the page, from its own text: it may use nothing from outside. */
function holdClick() {
  /** @type {Element | null} */
  let held = null;

  /** @param {Event} click */
  function hold(click) {
    const button = click.target instanceof Element ? click.target.closest("[data-replay] button") : null;
    held = held ?? button;
  }

  function replay() {
    removeEventListener("click", hold);
    if (held instanceof HTMLElement && held.isConnected) held.click();
  }

  addEventListener("click", hold);
  addEventListener("cloudrill:ready", replay, { once: true });
}

/** Runs in the page, as {@link holdClick}. The `async` attribute is what React looks for before it would load a chunk again. */
function startLater() {
  const chunks = document.getElementById("chunks")?.textContent ?? "[]";
  const touches = ["pointerdown", "touchstart", "keydown", "focusin"];

  function start() {
    for (const touch of touches) removeEventListener(touch, start, true);
    if (document.querySelector("script[async]")) return;
    for (const url of JSON.parse(chunks)) {
      const script = document.createElement("script");
      script.src = url;
      script.async = true;
      document.head.append(script);
    }
  }

  for (const touch of touches) addEventListener(touch, start, { capture: true, passive: true });
  addEventListener("load", () => {
    if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 2000 });
    else setTimeout(start, 200);
  });
}

if (isMain(import.meta)) {
  for (const page of exportedFiles(/\.html$/)) {
    const file = path.join(OUT, page);
    const html = readFileSync(file, "utf8");
    for (const [, url] of html.matchAll(POLYFILL)) rmSync(path.join(OUT, chunkPath(url ?? "")), { force: true });
    writeFileSync(file, deferChunks(html));
  }
}

/** @param {string} url */
function chunkPath(url) {
  return url.slice(url.indexOf("/_next/"));
}
