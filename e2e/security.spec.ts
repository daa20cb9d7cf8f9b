import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { markStart, waitForStart } from "./wait-for-app";

const CHUNKS = "**/_next/static/chunks/*.js";
const PAGES = [
  "./",
  "./learn/",
  "./learn/api-gateway/caching/",
  "./practice/",
  "./exam/",
  "./exam/sitting/",
  "./settings/",
];

test("serves every page under a strict policy", async ({ request }) => {
  for (const address of PAGES) {
    const response = await request.get(address);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await response.text())?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(response.headers()).toMatchObject({
      "content-security-policy": "frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
  }
});

test("gives scripts a policy of their own, because a worker has only that", async ({ request }) => {
  const response = await request.get("./sw.js");
  expect(response.headers()["content-security-policy"]).toContain("default-src 'none'");
});

test.describe("with foreign code on the page", () => {
  test.use({ allowedErrors: [/violates the following Content Security Policy|Policy violated|example\.com/] });

  test("does not run it and asks nobody else", async ({ page }) => {
    await page.goto("./");
    const refused = page.waitForEvent("requestfailed", (request) => request.url().includes("example.com"));
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.text = "document.body.dataset.injected = 'ran'";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", `<img src="x:" onerror="document.body.dataset.injected = 'ran'">`);
      const image = document.createElement("img");
      image.src = "https://example.com/pixel.png";
      document.body.append(image);
    });
    expect((await refused).failure()?.errorText).toBe("csp");
    await expect(page.locator("body[data-injected]")).not.toBeAttached();
  });
});

test.describe("at an address that does not exist", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("answers 404 with a page that leads on", async ({ page }) => {
    const response = await page.goto("./no/such/page/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  });
});

test("loads no Markdown parser and no item writer with a lesson", async ({ page }) => {
  const sources: Promise<string>[] = [];
  page.on("response", (response) => {
    if (/\.js$/.test(response.url())) sources.push(response.text());
  });
  await page.goto("./learn/api-gateway/caching/", { waitUntil: "networkidle" });
  const code = (await Promise.all(sources)).join("\n");
  expect(code.length).toBeGreaterThan(100_000);
  // Strings of the parser and of the item writer, which no minifier can change.
  expect(code).not.toMatch(/tableDelimiterMarker|How do the notes describe/);
});

test.describe("before the framework is there", () => {
  test.use({ waitsForApp: false });

  test("shows the lesson and follows links @phone", async ({ page }) => {
    await page.route(CHUNKS, () => new Promise(() => undefined));
    await page.goto("./learn/");
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Caching \d+ min/ })
      .click();
    await expect(page).toHaveURL(/\/learn\/api-gateway\/caching\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("keeps the first click on a button and does it once the app has started", async ({ page }) => {
    const release = await holdChunks(page);
    await page.goto("./learn/");
    await page.getByRole("banner").getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    release();
    await expect(page.getByRole("dialog")).toBeVisible();
  });

  test("moves nothing on the page when it comes @phone", async ({ page }) => {
    const release = await holdChunks(page);
    await markStart(page);
    await page.goto("./learn/api-gateway/caching/");
    const before = await page.evaluate(() => document.fonts.ready.then(() => performance.now()));
    release();
    await waitForStart(page);
    expect(await shiftSince(page, before)).toBe(0);
  });
});

/** Keeps the framework away until the function that it gives is called. */
async function holdChunks(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(CHUNKS, (route) => released.then(() => route.continue()));
  return release;
}

/** The sum of layout shifts since a time of the page. */
async function shiftSince(page: Page, time: number): Promise<number> {
  return page.evaluate(
    (since) =>
      new Promise<number>((resolve) => {
        const sizeOf = (entry: PerformanceEntry) =>
          entry.startTime > since && "value" in entry ? Number(entry.value) : 0;
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + sizeOf(entry), 0)),
        ).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 1000);
      }),
    time,
  );
}
