import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { type Card, encodeDeckIndex } from "@/lib/cards";
import { benchDeck, DECK_CARDS } from "./bench-deck";
import { findBrowser } from "./browser.mjs";
import { createSiteServer, listen } from "./serve.mjs";

const EVENTS = 1_000_000;
const FIRST_PORT = 4320;
const RUNS = 5;
const LONGEST_WAIT = 600_000;

/** Reviews are spread over this time before now, in rounds over all cards. */
const ROUND_DAYS = 30;

/** Milliseconds since navigation but for the two times of work; bytes. */
interface Start {
  /** The first script was asked for. */
  readonly script: number;
  /** The index of the deck was here. */
  readonly index: number;
  /** The card to ask was known: its file was asked for. */
  readonly known: number;
  /** The card was shown. */
  readonly card: number;
  /** What the main thread worked until then, and what of it was script: processor time, whatever else the machine does. */
  readonly work: number;
  readonly scripting: number;
  /** The script heap then, and after a collection. */
  readonly heap: number;
  readonly kept: number;
}

/** Opens the card session over 100,000 cards and 1,000,000 reviews: without the saved state, and with it. */
export async function benchProgress(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-progress-"));
  const executablePath = findBrowser();
  const options = { serviceWorkers: "block" as const, ...(executablePath ? { executablePath } : {}) };
  const context = await chromium.launchPersistentContext(folder, options);
  const basePath = process.env.BASE_PATH ?? "";
  const server = createBenchServer(basePath);
  const port = await listen(server, "localhost", FIRST_PORT);
  const address = `http://localhost:${port}${basePath}/`;
  try {
    // The compiler of this script marks functions by a helper that the page lacks.
    await context.addInitScript("globalThis.__name = (value) => value");
    await seed(context, address);
    const cold = await start(context, address);
    const warm: Start[] = [];
    for (let run = 0; run < RUNS; run++) warm.push(await start(context, address));
    return [
      `${DECK_CARDS.toLocaleString("en")} cards, ${EVENTS.toLocaleString("en")} events, this machine`,
      row("whole log read", cold),
      ...warm.map((each) => row("from the saved state", each)),
      row(`median of these ${RUNS}`, medianOf(warm)),
    ].join("\n");
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The site with the synthetic deck in place of its own. Requests that Playwright answers would take seconds at this size. */
function createBenchServer(basePath: string): Server {
  const { index, cards } = benchDeck();
  const byTopic = new Map<string, Card[]>();
  for (const card of cards) byTopic.set(card.topic, [...(byTopic.get(card.topic) ?? []), card]);
  const files = new Map([...byTopic].map(([topic, list]) => [`/data/cards/${topic}.json`, JSON.stringify(list)]));
  files.set("/data/cards/index.json", JSON.stringify(encodeDeckIndex(index)));
  files.set("/blank-for-bench", "");
  const site = createSiteServer(basePath);
  return createServer((request, response) => {
    const file = files.get((request.url ?? "").slice(basePath.length));
    if (file === undefined) site.emit("request", request, response);
    else response.setHeader("content-type", file === "" ? "text/html" : "application/json").end(file);
  });
}

/** Lets the site make its database, then fills it from a page without script. */
async function seed(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.goto(`${address}settings/`);
  await page.getByText("none yet").waitFor();
  await until(page, async () => (await indexedDB.databases()).some(({ version }) => Number(version) > 1));
  await page.goto(`${address}blank-for-bench`);
  const { cards } = benchDeck();
  const ids = cards.map(({ id, topic, noteId }) => [id, topic, noteId]);
  const answers = cards.map(({ answer }) => answer);
  await page.evaluate(fill, { ids, answers, events: EVENTS, now: Date.now(), roundDays: ROUND_DAYS });
  await page.close();
}

interface Filling {
  readonly ids: readonly (readonly string[])[];
  readonly answers: readonly string[];
  readonly events: number;
  readonly now: number;
  readonly roundDays: number;
}

/** Runs in the page: writes the log in portions, and marks the state as lost. */
async function fill({ ids, answers, events, now, roundDays }: Filling): Promise<void> {
  const portion = 20_000;
  const ratings = ["good", "good", "easy", "good", "hard", "good", "again", "good"];
  const settled = (request: IDBRequest | IDBTransaction, success: string) =>
    new Promise((resolve, reject) => {
      request.addEventListener(success, resolve);
      request.addEventListener("error", reject);
    });
  const opening = indexedDB.open("cloudrill");
  await settled(opening, "success");
  const database = opening.result;

  function eventAt(index: number): object {
    const place = index % ids.length;
    const round = Math.floor(index / ids.length);
    const [cardId, topic, noteId] = ids[place] ?? [];
    const rounds = Math.ceil(events / ids.length);
    const at = now - (rounds - round) * roundDays * 86_400_000 + place * 20_000;
    return {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      ...{ at, version: 2, zone: 60, type: "reviewed", cardId, topic, noteId },
      ...{ rating: ratings[(place * 7 + round * 3) % ratings.length], context: "scheduled", face: "basic" },
      ...{ answer: round === 0 ? answers[place] : null, shift: 0, sessionId: `session-${round}`, duration: 6000 },
    };
  }

  for (let first = 0; first < events; first += portion) {
    const transaction = database.transaction("events", "readwrite", { durability: "relaxed" });
    const store = transaction.objectStore("events");
    for (let index = first; index < Math.min(first + portion, events); index++) store.put(eventAt(index));
    await settled(transaction, "complete");
  }
  const transaction = database.transaction("base", "readwrite");
  transaction.objectStore("base").put({ generation: 1, type: "lost", value: null }, "base");
  await settled(transaction, "complete");
  database.close();
}

async function start(context: BrowserContext, address: string): Promise<Start> {
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const metric = async (wanted: string): Promise<number> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === wanted)?.value ?? 0;
  };
  await page.goto(`${address}cards/`, { waitUntil: "commit" });
  const card = await firstCard(page);
  const work = (await metric("TaskDuration")) * 1000;
  const scripting = (await metric("ScriptDuration")) * 1000;
  const heap = await metric("JSHeapUsedSize");
  const parts = await page.evaluate(readParts);
  await until(page, isSaved);
  await devtools.send("HeapProfiler.collectGarbage");
  const kept = await metric("JSHeapUsedSize");
  await page.close();
  return { ...parts, card, work, scripting, heap, kept };
}

/** Runs in the page: when the browser had got how far, by the files that it asked for. */
function readParts(): Pick<Start, "script" | "index" | "known"> {
  const files = performance.getEntriesByType("resource").filter((entry) => entry instanceof PerformanceResourceTiming);
  const first = (part: RegExp) => files.find(({ name }) => part.test(name));
  return {
    script: first(/\.js$/)?.startTime ?? 0,
    index: first(/cards\/index\.json$/)?.responseEnd ?? 0,
    known: first(/cards\/topic-.*json$/)?.startTime ?? 0,
  };
}

function medianOf(starts: readonly Start[]): Start {
  const median = (figure: (start: Start) => number): number =>
    starts.map(figure).toSorted((a, b) => a - b)[starts.length >> 1] ?? 0;
  return {
    script: median(({ script }) => script),
    index: median(({ index }) => index),
    known: median(({ known }) => known),
    card: median(({ card }) => card),
    work: median(({ work }) => work),
    scripting: median(({ scripting }) => scripting),
    heap: median(({ heap }) => heap),
    kept: median(({ kept }) => kept),
  };
}

/** Runs in the page, which looks at each frame. */
async function firstCard(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => document.querySelector("[data-card]") && performance.now());
  return Number(await handle.jsonValue());
}

/** Waits for what the page has to work out; `waitForFunction` takes a promise itself for a yes. */
async function until(page: Page, holds: () => Promise<boolean>): Promise<void> {
  while (!(await page.evaluate(holds))) await page.waitForTimeout(500);
}

/** Runs in the page: whether the state is saved. */
async function isSaved(): Promise<boolean> {
  const opening = indexedDB.open("cloudrill");
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const request = opening.result.transaction("base").objectStore("base").get("base");
  await new Promise((resolve) => request.addEventListener("success", resolve));
  opening.result.close();
  return request.result?.type === "saved";
}

function row(name: string, { script, index, known, card, work, scripting, heap, kept }: Start): string {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    `${name.padEnd(22)}first card after ${seconds(card)}`,
    `scripts asked for at ${seconds(script)}, deck here at ${seconds(index)}, card known at ${seconds(known)}`,
    `processor ${seconds(work)}, of it script ${seconds(scripting)}`,
    `heap ${megabytes(heap)}, later ${megabytes(kept)}`,
  ].join("; ");
}
