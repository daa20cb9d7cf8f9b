import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { createSiteServer, listen } from "./serve.mjs";

const FIRST_PORT = 4320;
const RUNS = 7;
const WINDOW = { width: 1440, height: 900 };

/** A machine that goes round until a variable has counted so far; a round is two transitions. */
function loop(rounds: number): string {
  const definition = {
    StartAt: "Begin",
    States: {
      Begin: { Type: "Pass", Assign: { n: 0 }, Next: "Count" },
      Count: { Type: "Pass", Assign: { "n.$": "States.MathAdd($n, 1)" }, Next: "Enough?" },
      "Enough?": {
        Type: "Choice",
        Choices: [{ Variable: "$n", NumericLessThan: rounds, Next: "Count" }],
        Default: "Done",
      },
      Done: { Type: "Succeed" },
    },
  };
  return JSON.stringify(definition, null, 2);
}

/** What is run: an example of the content, or a definition of ours. */
const CASES: readonly { readonly name: string; readonly query: string; readonly definition?: string }[] = [
  { name: "one Pass state", query: "example=one-pass-state" },
  { name: "order intake: retry and catch, 26 events", query: "example=order-intake" },
  { name: "JSONata transformation", query: "example=jsonata-transformation" },
  { name: "Map with a failure", query: "example=map-partial-failure" },
  { name: "10,000 transitions", query: "example=one-pass-state", definition: loop(5_000) },
];

/** Milliseconds of one run. */
interface Times {
  /** From the press of Run to the last event on the screen. */
  readonly shown: number;
  /** Script on the page's thread in that time, worker not included. */
  readonly script: number;
  /** The longest task on the page's thread. */
  readonly longest: number;
}

/** From Run to the whole result on the screen, in a browser with reduced motion; medians. Wants a built site. */
export async function benchSandbox(): Promise<string> {
  const server = createSiteServer("");
  const port = await listen(server, "localhost", FIRST_PORT);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const rows = [row("milliseconds", "shown", "script", "longest task")];
    for (const each of CASES) rows.push(await measureCase(browser, `http://localhost:${port}`, each));
    return rows.join("\n");
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureCase(
  browser: Browser,
  address: string,
  { name, query, definition }: (typeof CASES)[number],
): Promise<string> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: "reduce", serviceWorkers: "block" });
  // The compiler of the scripts names functions with a helper that the page does not have.
  await context.addInitScript("globalThis.__name = (value) => value");
  const page = await context.newPage();
  await page.goto(`${address}/sandbox/step-functions/?${query}`);
  await page.getByRole("textbox", { name: "Definition" }).waitFor();
  if (definition !== undefined) await write(page, definition);
  const times: Times[] = [];
  for (let run = 0; run <= RUNS; run++) times.push(await runOnce(page));
  await context.close();
  // The first run starts the worker.
  const warm = times.slice(1);
  return row(
    name,
    ...(["shown", "script", "longest"] as const).map((figure) => median(warm.map((each) => each[figure])).toFixed(1)),
  );
}

async function write(page: Page, definition: string): Promise<void> {
  await page.getByRole("textbox", { name: "Definition" }).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(definition);
}

async function runOnce(page: Page): Promise<Times> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await page
    .getByRole("button", { name: "To the start" })
    .click({ force: true })
    .catch(() => undefined);
  const before = await scriptSeconds(devtools);
  const { shown, longest } = await page.evaluate(pressAndWait);
  const script = (await scriptSeconds(devtools)) - before;
  await devtools.detach();
  return { shown, longest, script: script * 1_000 };
}

async function scriptSeconds(
  devtools: Awaited<ReturnType<ReturnType<Page["context"]>["newCDPSession"]>>,
): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0;
}

/** Runs in the page: presses Run and waits until the playhead stands at the end. */
async function pressAndWait(): Promise<{ shown: number; longest: number }> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => /^\s*Run/.test(textContent ?? ""));
  const began = performance.now();
  button?.click();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const atEnd = () => /(?:^|\D)([1-9]\d*) \/ \1(?:\D|$)/.test(document.querySelector("main")?.textContent ?? "");
  for (let wait = 0; wait < 2_000 && (wait === 0 || !atEnd()); wait++) await frame();
  const shown = performance.now() - began;
  await frame();
  observer.disconnect();
  return { shown, longest };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(14)).join("");
}
