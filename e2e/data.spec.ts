import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import initSqlJs, { type Database } from "sql.js";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";

const SETTINGS = "./settings/#data";
const LOG_HEAD = "card_id,review_time,review_rating,review_state,review_duration";
const DAY = 86_400_000;

/** A card as the build publishes it. */
interface PublishedCard {
  readonly id: string;
}

async function exported(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

async function openPackage(download: Download): Promise<Database> {
  const files = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(files.media ?? new Uint8Array())).toBe("{}");
  const { Database } = await initSqlJs();
  return new Database(files["collection.anki2"]);
}

function column(database: Database, query: string): unknown[] {
  return database.exec(query)[0]?.values.map(([value]) => value) ?? [];
}

function importPart(page: Page): Locator {
  return page.getByRole("region", { name: "Import" });
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel("File to import").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

async function cardsOf(page: Page, topic: string): Promise<readonly PublishedCard[]> {
  return (await page.request.get(`./data/cards/${topic}.json`)).json();
}

/** The number of a card in a review log: its 64 bits, signed. */
function logId(id: string): string {
  const value = [...id].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  return BigInt.asIntN(64, value).toString();
}

test("exports an Anki package with every card, its schedule and its reviews @phone", async ({ page }) => {
  await page.goto(SETTINGS);
  const cards = await cardsOf(page, "api-gateway");
  const known = cards[0]?.id ?? "";
  const at = Date.now() - 3 * DAY;
  await choose(page, "log.csv", `${LOG_HEAD}\n${logId(known)},${at},4,0,5000\n`);
  await importPart(page).getByRole("button", { name: "Import" }).click();
  await expect(importPart(page).getByRole("status")).toContainText("Added 1 review.");

  const database = await openPackage(await exported(page, "Export Anki deck"));
  expect(column(database, "PRAGMA integrity_check")).toEqual(["ok"]);
  expect(column(database, "SELECT ver FROM col")).toEqual([11]);
  const guids = column(database, "SELECT guid FROM notes");
  for (const { id } of cards) expect(guids).toContain(id);
  expect(column(database, "SELECT count(DISTINCT did) FROM cards")).toEqual([2]);
  expect(column(database, "SELECT n.guid FROM cards c JOIN notes n ON n.id = c.nid WHERE c.type = 2")).toEqual([known]);
  expect(column(database, "SELECT id FROM revlog")).toEqual([at]);
  await expect(page.getByRole("region", { name: "Export" }).getByRole("status")).toContainText("and 1 review");
});

test("exports an Anki package without a connection", async ({ page, context }) => {
  test.slow();
  await page.goto(SETTINGS);
  // The first version is stored when a worker controls the page that installed it.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  await context.setOffline(true);
  const database = await openPackage(await exported(page, "Export Anki deck"));
  expect(column(database, "PRAGMA integrity_check")).toEqual(["ok"]);
});

test("exports an Anki text that it knows again", async ({ page }) => {
  await page.goto(SETTINGS);
  const text = await textOf(await exported(page, "Export Anki text"));
  const lines = text.trimEnd().split("\n");
  expect(lines.slice(0, 3)).toEqual(["#separator:tab", "#html:true", "#guid column:1"]);
  const cards = await cardsOf(page, "api-gateway");
  expect(lines.some((line) => line.startsWith(`${cards[0]?.id}\t`))).toBe(true);
  await choose(page, "mine.txt", text);
  await expect(importPart(page)).toContainText("rows are cards of yours");
  await expect(importPart(page)).not.toContainText("can’t be used");

  await choose(page, "marked.txt", text.replace(/^([^#\n].*)$/m, "$1 marked"));
  await importPart(page).getByRole("button", { name: "Import" }).click();
  await expect(importPart(page).getByRole("status")).toContainText("Set 1 flag.");
});

test("adds the reviews of a log once, and takes them back", async ({ page }) => {
  await page.goto(SETTINGS);
  const [first, second] = await cardsOf(page, "step-functions");
  const at = Date.now() - 9 * DAY;
  const log = [LOG_HEAD, `${logId(first?.id ?? "")},${at},3,0,900`, `${logId(second?.id ?? "")},${at},1,0,900`];
  const text = [...log, `12345,${at},3,0,900`, "12345,soon,3,0,900", ""].join("\n");
  const part = importPart(page);

  await choose(page, "log.csv", text);
  await expect(part).toContainText("3 reviews will be added");
  await expect(part).toContainText("1 card is in none of your notes");
  await part.getByText("1 line can’t be used").click();
  await expect(part).toContainText("line 5");
  await part.getByRole("button", { name: "Import" }).click();
  await expect(part.getByRole("status")).toContainText("Added 3 reviews.");

  await choose(page, "log.csv", text);
  await expect(part).toContainText("There is nothing new in this file.");
  await part.getByRole("button", { name: "Close" }).click();

  const back = await textOf(await exported(page, "Export review log"));
  expect(back.trimEnd().split("\n").slice(1).sort()).toEqual([...log.slice(1), `12345,${at},3,0,900`].sort());
});

test("takes an import back, and lets it be done again", async ({ page }) => {
  await page.goto(SETTINGS);
  const text = `${LOG_HEAD}\n7,${Date.now() - DAY},2,0,1\n`;
  const part = importPart(page);
  await choose(page, "log.csv", text);
  await part.getByRole("button", { name: "Import" }).click();
  await part.getByRole("button", { name: "Undo" }).click();
  await expect(part.getByRole("status")).toContainText("taken back");
  expect(await textOf(await exported(page, "Export review log"))).toBe(`${LOG_HEAD}\n`);
  await choose(page, "log.csv", text);
  await expect(part).toContainText("1 review will be added");
});

test("turns cards of another collection into a note", async ({ page }) => {
  await page.goto(SETTINGS);
  await choose(
    page,
    "My Deck.txt",
    "#separator:tab\n#html:true\n<b>Front</b>\tBack & <img src=x onerror=alert(1)>\nonly\n",
  );
  const part = importPart(page);
  await expect(part).toContainText("1 row comes from another collection");
  await expect(part).toContainText("1 line can’t be used");
  const download = page.waitForEvent("download");
  await part.getByRole("button", { name: "Save 1 card as a note" }).click();
  expect((await download).suggestedFilename()).toBe("my-deck.md");
  expect(await textOf(await download)).toBe('---\ntitle: "My Deck"\n---\n\nFront :: Back \\&\n');
});

test("says what is wrong with a file and changes nothing", async ({ page }) => {
  await page.goto(SETTINGS);
  const status = importPart(page).getByRole("status");
  await choose(page, "deck.apkg", "PK\u0003\u0004");
  await expect(status).toContainText("export “Notes in Plain Text (.txt)”");
  await choose(page, "backup.json", '{"format":"cloudrill-backup"}');
  await expect(status).toContainText("Use “Restore from file” for it.");
  await choose(page, "empty.txt", "");
  await expect(status).toContainText("This file has no rows. Nothing was changed.");
});

test("loads nothing that makes or reads files before it is asked for", async ({ page }) => {
  const sources: Promise<string>[] = [];
  page.on("response", (response) => {
    expect(response.url()).not.toMatch(/\.wasm$/);
    if (/\.js$/.test(response.url())) sources.push(response.text());
  });
  await page.goto(SETTINGS, { waitUntil: "networkidle" });
  // Strings of SQLite's loader, of the CSV parser and of the zip writer.
  expect((await Promise.all(sources)).join("\n")).not.toMatch(/sqlite3_|UndetectableDelimiter|invalid zip data/);
});

test("is accessible with a file in review @phone", async ({ page }) => {
  await page.goto(SETTINGS);
  await choose(page, "cards.txt", "#separator:tab\na\tb\nonly one\n");
  await importPart(page).getByText("1 line can’t be used").click();
  await inBothThemes(page, () => expectAccessible(page));
});
