import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { undeferChunks } from "./defer.mjs";
import { exportedFiles, OUT } from "./exported-files.mjs";
import { createSiteServer, listen } from "./serve.mjs";

/** A phone on a slow mobile network. */
const PHONE = { width: 390, height: 844 };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const CPU_SLOWDOWN = 4;
const RUNS = 5;
const FIRST_PORT = 4300;
/** How long a page is watched after it answers. */
const SETTLE_MS = 1500;

/** The same page with its scripts put off (as it is served), as the framework writes it, and with none. */
const VARIANTS: Readonly<Record<string, (html: string) => string>> = {
  "without script": (html) => html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, ""),
  "as served": (html) => html,
  "scripts not put off": undeferChunks,
};

/** Times in milliseconds since navigation, sizes in bytes as sent. */
interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the app answered to input; null without script. */
  readonly ready: number | null;
  /** Sum of layout shifts. */
  readonly shift: number;
  readonly scriptBeforePaint: number;
  readonly script: number;
}

/** Loads a lesson as a throttled phone does, cold, in each variant; gives a table of medians. */
export async function benchPage(): Promise<string> {
  const lesson = exportedFiles(/^index\.html$/).find((name) => /^learn\/[^/]+\/[^/]+\/index\.html$/.test(name));
  if (lesson === undefined) return "no lesson page in out/";
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const { server, address } = await serveVariants(lesson);
  try {
    const medians = await measure(browser, address);
    const least = medians.get("without script");
    return [
      `/${path.posix.dirname(lesson)}/, median of ${RUNS}`,
      ...[...medians].map(([name, load]) => row(name, load, least ?? load)),
    ].join("\n");
  } finally {
    await browser.close();
    server.close();
  }
}

async function serveVariants(lesson: string): Promise<{ server: Server; address: string }> {
  const basePath = process.env.BASE_PATH ?? "";
  const html = readFileSync(path.join(OUT, lesson), "utf8");
  const pages = new Map(Object.entries(VARIANTS).map(([name, rewrite]) => [name, brotliCompressSync(rewrite(html))]));
  const site = createSiteServer(basePath);
  const server = createServer((request, response) => {
    const variant = new URL(request.url ?? "/", "http://localhost").searchParams.get("variant");
    const page = variant === null ? undefined : pages.get(variant);
    if (page === undefined) return void site.emit("request", request, response);
    response.writeHead(200, { "Content-Type": "text/html;charset=utf-8", "Content-Encoding": "br" }).end(page);
  });
  const port = await listen(server, "localhost", FIRST_PORT);
  return { server, address: `http://localhost:${port}${basePath}/${path.posix.dirname(lesson)}/` };
}

/** The variants take turns, so that what else the machine does hits them alike. */
async function measure(browser: Browser, address: string): Promise<Map<string, Load>> {
  const loads = new Map(Object.keys(VARIANTS).map((name): [string, Load[]] => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, list] of loads) {
      list.push(await loadOnce(browser, `${address}?variant=${encodeURIComponent(name)}`));
    }
  }
  return new Map([...loads].map(([name, list]) => [name, medianOf(list)]));
}

function medianOf(loads: readonly Load[]): Load {
  const median = (figure: (load: Load) => number): number =>
    loads.map(figure).toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
  return {
    firstPaint: median((load) => load.firstPaint),
    largestPaint: median((load) => load.largestPaint),
    ready: loads[0]?.ready === null ? null : median((load) => load.ready ?? 0),
    shift: median((load) => load.shift),
    scriptBeforePaint: median((load) => load.scriptBeforePaint),
    script: median((load) => load.script),
  };
}

async function loadOnce(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: PHONE,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await page.addInitScript(() => addEventListener("cloudrill:ready", () => performance.mark("ready")));
  await page.goto(url);
  if (await page.evaluate(() => document.scripts.length > 0)) {
    await page.waitForFunction(() => performance.getEntriesByName("ready").length > 0);
  }
  await page.waitForTimeout(SETTLE_MS);
  const load = await readLoad(page);
  await context.close();
  return load;
}

async function readLoad(page: Page): Promise<Load> {
  const largestPaint = (await readEntries(page, "largest-contentful-paint")).at(-1)?.start ?? 0;
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap((entry) =>
        entry instanceof PerformanceResourceTiming && /\.js$/.test(entry.name)
          ? [{ end: entry.responseEnd, bytes: entry.encodedBodySize }]
          : [],
      ),
  );
  return {
    firstPaint: (await readEntries(page, "paint")).at(-1)?.start ?? 0,
    largestPaint,
    ready: (await readEntries(page, "mark")).at(0)?.start ?? null,
    shift: sum((await readEntries(page, "layout-shift")).map(({ value }) => value)),
    scriptBeforePaint: sum(scripts.filter(({ end }) => end <= largestPaint).map(({ bytes }) => bytes)),
    script: sum(scripts.map(({ bytes }) => bytes)),
  };
}

interface Entry {
  readonly start: number;
  readonly value: number;
}

/** What the browser has recorded so far, oldest first; `value` is the size of a shift. */
async function readEntries(page: Page, type: string): Promise<Entry[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<Entry[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().map((entry) => ({
              start: entry.startTime,
              value: "value" in entry ? Number(entry.value) : 0,
            })),
          ),
        ).observe({ type: wanted, buffered: true });
        setTimeout(() => resolve([]), 300);
      }),
    type,
  );
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function row(name: string, load: Load, least: Load): string {
  const ready = load.ready === null ? "" : `, answers at ${seconds(load.ready)}`;
  const times = `first paint ${seconds(load.firstPaint)}, largest ${seconds(load.largestPaint)}`;
  const ratio = (load.largestPaint / least.largestPaint).toFixed(2);
  const scripts = `script ${kilobytes(load.scriptBeforePaint)} before it, ${kilobytes(load.script)} in all`;
  return `${name.padEnd(22)}${times} (${ratio}×)${ready}, shift ${load.shift.toFixed(3)}, ${scripts}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
