import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { createSiteServer, listen } from "./serve.mjs";

const FIRST_PORT = 4340;
const RUNS = 7;
const WINDOW = { width: 1440, height: 900 };

const EXAMPLES = ["lambda-proxy", "cache-hit", "key-and-usage-plan", "template-to-sqs", "start-a-machine"];

const BURST = { perSecond: 10_000, seconds: 10 };

/** A lesson whose sandbox stands far below the window. */
const LESSON = { path: "/learn/api-gateway/error-codes/", title: "A path that the API does not have" };

/** Milliseconds from a press to its outcome on the screen, and of the longest task on the page's thread meanwhile. */
interface Times {
  readonly shown: number;
  readonly longest: number;
}

/** From Send to the answer on the screen, a burst of 100,000 requests, and what a lesson loads, and when. Wants a built site. */
export async function benchGatewaySandbox(): Promise<string> {
  const server = createSiteServer("");
  const port = await listen(server, "localhost", FIRST_PORT);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const address = `http://localhost:${port}`;
  try {
    const rows = [row("milliseconds", "shown", "longest task")];
    for (const example of EXAMPLES) rows.push(await measureSend(browser, address, example));
    rows.push(await measureBurst(browser, address));
    return [...rows, "", await measureLesson(browser, address)].join("\n");
  } finally {
    await browser.close();
    server.close();
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: "reduce", serviceWorkers: "block" });
  // The compiler of the scripts names functions with a helper that the page does not have.
  await context.addInitScript("globalThis.__name = (value) => value");
  return context.newPage();
}

async function measureSend(browser: Browser, address: string, example: string): Promise<string> {
  const page = await openPage(browser);
  await page.goto(`${address}/sandbox/api-gateway/?example=${example}`);
  await page.getByRole("button", { name: /^Send/ }).last().waitFor();
  const times: Times[] = [];
  for (let run = 0; run <= RUNS; run++) times.push(await page.evaluate(pressAndWait, SEND));
  await page.context().close();
  // The first request starts the worker.
  return timesRow(example, times.slice(1));
}

async function measureBurst(browser: Browser, address: string): Promise<string> {
  const page = await openPage(browser);
  await page.goto(`${address}/sandbox/api-gateway/?example=key-and-usage-plan`);
  await page.getByRole("tab", { name: "Time and load" }).click();
  await page.getByLabel("Requests per second").fill(String(BURST.perSecond));
  await page.getByLabel("Seconds").fill(String(BURST.seconds));
  const times = [await page.evaluate(pressAndWait, SEND_BURST)];
  await page.context().close();
  return timesRow(`a burst of ${BURST.perSecond * BURST.seconds} requests`, times);
}

/** Script that a lesson loads before its sandbox is near the window, and what it takes then. */
async function measureLesson(browser: Browser, address: string): Promise<string> {
  const page = await openPage(browser);
  const sizes = new Map<string, number>();
  page.on("response", async (response) => {
    if (!response.url().endsWith(".js")) return;
    // What is still on its way when the page is closed has no size.
    const size = await response
      .request()
      .sizes()
      .catch(() => null);
    if (size !== null) sizes.set(response.url(), size.responseBodySize);
  });
  const kilobytes = (): number => [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1_000;
  await page.goto(address + LESSON.path, { waitUntil: "networkidle" });
  const before = kilobytes();
  const box = page.getByRole("figure", { name: `Sandbox: ${LESSON.title}` });
  const workersBefore = page.workers().length;
  await box.scrollIntoViewIfNeeded();
  await box.getByRole("button", { name: "Send", exact: true }).waitFor();
  await page.waitForLoadState("networkidle");
  const after = kilobytes();
  await page.context().close();
  return `A lesson loads ${before.toFixed(0)} kB of script and ${workersBefore} workers; its sandbox ${(after - before).toFixed(0)} kB once it is near the window.`;
}

interface Press {
  /** Text that the button begins with. */
  readonly button: string;
  /** Selector of what changes when the outcome is there. */
  readonly outcome: string;
  /** What must have gone by then. */
  readonly gone: string;
}

const SEND: Press = { button: "Send", outcome: 'section[aria-label="Sent requests"]', gone: "" };
const SEND_BURST: Press = { button: "Start burst", outcome: 'section[aria-label="Time and load"]', gone: "progress" };

/** Runs in the page: presses a button and waits until its outcome is on the screen. */
async function pressAndWait({ button: text, outcome, gone }: Press): Promise<Times> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  const buttons = [...document.querySelectorAll("button")];
  const button = buttons.findLast(({ textContent }) => textContent?.trim().startsWith(text));
  const told = () => document.querySelector(outcome)?.textContent ?? "";
  const before = told();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const waits = () => told() === before || (gone !== "" && document.querySelector(gone) !== null);
  const began = performance.now();
  button?.click();
  for (let wait = 0; wait < 2_000 && waits(); wait++) await frame();
  const shown = performance.now() - began;
  await frame();
  observer.disconnect();
  return { shown, longest };
}

function timesRow(name: string, times: readonly Times[]): string {
  return row(
    name,
    ...(["shown", "longest"] as const).map((figure) => median(times.map((each) => each[figure])).toFixed(1)),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(14)).join("");
}
