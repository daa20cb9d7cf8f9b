import type { Page } from "@playwright/test";
import { begin, cardOn, revealByKeys, sideIs } from "./card-drill";
import { createLog, DAY, loadCards, NOON, restore, reviewed } from "./card-log";
import { expect, test } from "./fixtures";

test.use({ timezoneId: "UTC" });
test.beforeEach(async ({ page }) => {
  test.slow();
  await page.clock.install({ time: NOON });
});

/** What the page knows, as its backup has it. */
async function backupOf(page: Page): Promise<unknown> {
  await page.goto("./settings/");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save backup" }).first().click();
  const stream = await (await saving).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString("utf8")).events;
}

async function knownShare(page: Page): Promise<string> {
  await page.goto("./progress/");
  return page.getByText(/^You would recall about/).innerText();
}

test("comes to the same whichever of two backups is merged first", async ({ page, browser, baseURL }) => {
  const cards = (await loadCards(page)).slice(0, 6);
  const [phone, laptop] = [createLog(1), createLog(2)];
  for (const [place, card] of cards.entries()) {
    phone.at(NOON - (9 - place) * DAY, reviewed(card, { rating: place % 2 === 0 ? "good" : "again" }));
    if (place < 4) laptop.at(NOON - (5 - place) * DAY, reviewed(card, { rating: "hard" }));
  }
  await restore(page, phone.events);
  await restore(page, laptop.events);
  await restore(page, phone.events, 0);
  const one = { log: await backupOf(page), known: await knownShare(page) };
  const other = await browser.newContext({ baseURL: baseURL ?? "", timezoneId: "UTC" });
  const second = await other.newPage();
  await second.clock.install({ time: NOON });
  await restore(second, laptop.events);
  await restore(second, phone.events);
  expect({ log: await backupOf(second), known: await knownShare(second) }).toEqual(one);
  await other.close();
});

test("keeps a review when the tab is killed right behind it", async ({ page, context }) => {
  await begin(page, 5);
  const first = await cardOn(page);
  await revealByKeys(page);
  await page.keyboard.press("4");
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.clock.install({ time: NOON });
  await next.goto("./cards/");
  await sideIs(next, "question");
  expect(await cardOn(next)).not.toBe(first);
  await expect(next.getByText(/^1 of 5$/).first()).toBeVisible();
});

test("goes on where the browser stores nothing, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await page.goto("./cards/");
  await page.getByRole("button", { name: /^Start/ }).click();
  const first = await cardOn(page);
  await revealByKeys(page);
  await page.keyboard.press("4");
  await expect(page.getByText(/1 event is kept in this tab only/)).toBeVisible();
  await sideIs(page, "question");
  expect(await cardOn(page)).not.toBe(first);
});

test("goes on when the storage is full, and stores what it held once there is room", async ({ page }) => {
  await begin(page, 5);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await revealByKeys(page);
  await page.keyboard.press("4");
  await expect(page.getByText(/no storage space left.* 1 event is kept in this tab only/)).toBeVisible();
  await page.evaluate("makeRoom()");
  await revealByKeys(page);
  await page.keyboard.press("4");
  await expect(page.getByText(/no storage space left/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(/^2 of 5$/).first()).toBeVisible();
});

test.describe("over an older version", () => {
  // The data file that stands in for the older page has no icon of its own.
  test.use({ waitsForApp: false, allowedErrors: [/favicon\.ico/] });

  test("takes over the data that it stored", async ({ page }) => {
    const card = (await loadCards(page))[0];
    await page.goto("./data/search.json");
    await page.evaluate(storeOldAnswer, card?.id ?? "");
    await page.goto("./progress/");
    await expect(page.getByText(/You have seen 1;/)).toBeVisible();
  });
});

/** Runs in the page: the database as its first version made it. */
async function storeOldAnswer(factId: string): Promise<void> {
  const opening = indexedDB.open("cloudrill", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("events", { keyPath: "id" });
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const transaction = opening.result.transaction("events", "readwrite");
  transaction.objectStore("events").put({
    id: "00000000-0000-4000-8000-000000000001",
    at: Date.UTC(2027, 3, 10),
    version: 1,
    type: "answered",
    itemId: "an-item",
    factIds: [factId],
    noteId: "step-functions/workflow-types",
    topic: "step-functions",
    outcome: "right",
    response: { type: "cloze", text: "x" },
    misconception: null,
    confidence: null,
    context: "practice",
    sessionId: null,
    duration: 5000,
  });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  opening.result.close();
}

test("keeps what a wrong clock dated a year ahead, and counts it once", async ({ page }) => {
  const [card] = await loadCards(page);
  if (!card) throw new Error("no card");
  const log = createLog();
  log.at(NOON - DAY, reviewed(card, { rating: "easy" }));
  log.at(NOON + 365 * DAY, reviewed(card, { rating: "again" }));
  await restore(page, log.events);
  await expect(page.getByText(/1 event is dated more than two days ahead/)).toBeVisible();
  expect(await knownShare(page)).toContain("about 1 of");
  expect(await backupOf(page)).toHaveLength(2);
  await page.clock.setFixedTime(NOON + 366 * DAY);
  await page.goto("./cards/");
  await expect(page.getByText(/dated more than two days ahead/)).toHaveCount(0);
  expect(await cardOn(page)).toBe(card.id);
});

test("goes on when the clock is set back a day", async ({ page }) => {
  await begin(page, 5);
  await revealByKeys(page);
  await page.keyboard.press("4");
  await expect(page.getByText(/^1 of 5$/).first()).toBeVisible();
  await page.clock.setFixedTime(NOON - DAY);
  await page.reload();
  await sideIs(page, "question");
  await revealByKeys(page);
  await page.keyboard.press("4");
  await page.clock.setFixedTime(NOON);
  await page.goto("./progress/");
  await expect(page.getByText(/You have seen 2;/)).toBeVisible();
});
