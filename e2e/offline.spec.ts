import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import type { Page } from "@playwright/test";
import { OUT } from "../scripts/exported-files.mjs";
import { createSiteServer, listen } from "../scripts/serve.mjs";
import { expect, test } from "./fixtures";
import { waitForAppAfterLoading } from "./wait-for-app";

const basePath = process.env.BASE_PATH ?? "";
/** A version is fetched whole before it is there, beside everything else that a busy machine does. */
const INSTALLING_MS = 60_000;

/** The first version is stored when a worker controls the page that installed it. */
async function waitForWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: INSTALLING_MS });
}

test.beforeEach(() => test.slow());

test.describe("without a connection", () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test("opens everything after one visit", async ({ page, context }) => {
    await page.goto("./");
    await waitForWorker(page);
    await context.setOffline(true);

    await page.goto("./learn/api-gateway/caching/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto("./learn/api-gateway/caching");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto("./practice/");
    await expect(page.getByRole("button", { name: /^Start/ })).toBeVisible();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("cache");
    await expect(page.getByRole("option").first()).toBeVisible();
  });

  test("follows links without loading the page anew", async ({ page, context }) => {
    await page.goto("./learn/");
    await waitForWorker(page);
    await context.setOffline(true);

    await page.goto("./learn/");
    await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Caching \d+ min/ })
      .click();
    await expect(page).toHaveURL(/\/learn\/api-gateway\/caching\/$/);
    await expect(page.locator("body[data-same-page]")).toBeAttached();
  });

  test("shows the not-found page for an address that does not exist", async ({ page, context }) => {
    await page.goto("./");
    await waitForWorker(page);
    await context.setOffline(true);
    await page.goto("./no/such/page/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/not|no /i);
  });
});

test("announces a new version, and takes it on demand only", async ({ browser }) => {
  let version = "first";
  const worker = readFileSync(path.join(OUT, "sw.js"), "utf8");
  const site = createSiteServer(basePath);
  const server = createServer((request, response) => {
    if (request.url !== `${basePath}/sw.js`) return void site.emit("request", request, response);
    response.setHeader("Content-Type", "text/javascript");
    response.end(worker.replace(/"version":"\w+"/, `"version":"${version}"`));
  });
  const port = await listen(server, "localhost", 4500);
  const context = await browser.newContext({ baseURL: `http://localhost:${port}${basePath}/` });
  const page = await context.newPage();
  await waitForAppAfterLoading(page);
  const notice = page.getByText("A new version is ready.");

  await page.goto("./");
  await waitForWorker(page);
  await expect(notice).toBeHidden();

  version = "second";
  await page.goto("./learn/");
  await expect(notice).toBeVisible({ timeout: INSTALLING_MS });
  expect(await page.evaluate(() => caches.match("./").then((hit) => hit?.ok))).toBe(true);

  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Reload" }).click();
  await loaded;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();
  const names = await page.evaluate(() => caches.keys());
  expect(names.map((name) => name.replace(/.*:/, ""))).toEqual(["first", "second"]);

  await context.close();
  server.close();
});
