import type { Page } from "@playwright/test";
import type { Form } from "@/lib/exam";
import type { ProgressEvent } from "@/lib/progress";
import type { Item } from "@/lib/quiz";
import { loadItems } from "./answer";
import { createLog, DAY, MINUTE, restore } from "./card-log";
import { formOf, sit, type Turn } from "./exam-log";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";

/** A day that is past for every browser. */
const NOON = Date.UTC(2026, 2, 4, 12);

const REPORT = "./exam/report/?id=short";

/** Ten questions by turns of two domains, the last two unscored; the even pace is two minutes. */
const TURNS: readonly Turn[] = [
  { answer: "right", seconds: 60 },
  { answer: "wrong", seconds: 200, flag: true },
  { answer: "right", seconds: 100, first: "wrong" },
  { answer: "wrong", seconds: 100, first: "right", confidence: "sure" },
  { answer: "right", seconds: 100, confidence: "sure" },
  { answer: "blank", seconds: 30 },
  { answer: "right", seconds: 90 },
  { answer: "right", seconds: 110, flag: true },
  { answer: "right", seconds: 40 },
  { answer: "wrong", seconds: 70 },
];

/** Items with options of which no two share the fact that they ask. */
async function tenItems(page: Page): Promise<readonly Item[]> {
  const asked = new Set<string>();
  const chosen = [...(await loadItems(page)).values()].filter((item) => {
    const [fact] = item.factIds;
    if (item.type !== "multiple-choice" || fact === undefined || asked.has(fact)) return false;
    asked.add(fact);
    return true;
  });
  return chosen.slice(0, TURNS.length);
}

async function sitShort(page: Page, change: (form: Form) => Form = (form) => form): Promise<readonly Item[]> {
  const items = await tenItems(page);
  const log = createLog();
  sit(log, change(formOf(items, 2)), TURNS, { id: "short", startedAt: NOON });
  await restore(page, log.events);
  return items;
}

/** Three attempts, one a day, each better than the last. */
async function threeAttempts(page: Page): Promise<readonly ProgressEvent[]> {
  const form = formOf(await tenItems(page), 2);
  const log = createLog();
  for (const [day, right] of [2, 4, 8].entries()) {
    const turns = TURNS.map((_, place): Turn => ({ answer: place < right ? "right" : "wrong", seconds: 90 }));
    sit(log, form, turns, { id: `day-${day}`, startedAt: NOON + day * DAY });
  }
  await restore(page, log.events);
  return log.events;
}

const row = (page: Page, number: number) => {
  return page.getByRole("row").filter({ has: page.getByRole("cell", { name: String(number), exact: true }) });
};

test("counts as a hand count does @phone", async ({ page }) => {
  await sitShort(page);
  await page.goto(REPORT);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Short form, SAA-C03, .+, 15 of 20 minutes$/);
  await expect(page.getByText("5 of 8 scored items right; the mark to pass is 720.")).toBeVisible();
  // 100 + 620 × (5/8) / 0.7
  await expect(page.getByRole("img", { name: /^Estimated score 654, between \d+ and \d+/ })).toBeVisible();
  const domains = page.getByRole("region", { name: "Domains" });
  await expect(domains.getByRole("listitem").filter({ hasText: "First domain" }).first()).toContainText("4 of 4");
  await expect(domains.getByRole("listitem").filter({ hasText: "Second domain" }).first()).toContainText("1 of 4");
  await expect(page.getByRole("img", { name: /even pace, 2:00\. 1 item took half as long again\.$/ })).toBeVisible();
  const facts = page.getByRole("listitem");
  await expect(facts.filter({ hasText: "answers changed: 1 to right, 1 to wrong" })).toContainText("2");
  await expect(facts.filter({ hasText: "flagged, 1 of them right" })).toContainText("2");
  await expect(facts.filter({ hasText: "wrong of 2 that you were sure of" })).toContainText("1");
  await expect(facts.filter({ hasText: "unscored, 1 of them right" })).toContainText("2");
  for (const name of ["Wrong 4", "Flagged 2", "Slow 1", "Changed 2", "All 10"]) {
    await expect(page.getByRole("radio", { name })).toBeVisible();
  }
});

test("takes another raw cut for the estimate, and remembers it", async ({ page }) => {
  await sitShort(page);
  await page.goto(REPORT);
  await page.getByLabel("Share of scored items that stands for the pass mark").selectOption("60");
  // 720 + 280 × (5/8 − 0.6) / 0.4
  await expect(page.getByRole("img", { name: /^Estimated score 738,/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("img", { name: /^Estimated score 738,/ })).toBeVisible();
});

test("filters items and opens each to its reasons @phone", async ({ page }) => {
  const items = await sitShort(page);
  await page.goto(REPORT);
  const body = page.getByRole("table", { name: "Items" }).locator("tbody");
  await expect(body.getByRole("row")).toHaveCount(4);
  await page.getByRole("radio", { name: "Changed 2" }).check();
  await expect(body.getByRole("row")).toHaveCount(2);
  await page.getByRole("radio", { name: "All 10" }).check();
  await expect(body.getByRole("row")).toHaveCount(10);
  const stem = row(page, 3).getByRole("button");
  const width = (await stem.boundingBox())?.width ?? 0;
  await row(page, 4).getByRole("button").click();
  expect((await stem.boundingBox())?.width).toBeCloseTo(width, 0);
  const detail = page.locator("[data-item]");
  await expect(detail.getByText("Your answer", { exact: true })).toBeVisible();
  await expect(detail.getByText("Key", { exact: true })).toBeVisible();
  await expect(detail.getByText(/Changed from [A-Z] to [A-Z]\. You were sure\./)).toBeVisible();
  const { source, type } = items[3] ?? { source: null, type: null };
  expect(type).toBe("multiple-choice");
  await expect(detail.getByRole("link")).toHaveAttribute("href", new RegExp(`#${source?.anchor}$`));
  await row(page, 6).getByRole("button").click();
  await expect(page.getByText("Left blank")).toBeVisible();
  await expect(page.locator("[data-item]").nth(1).getByText("Key", { exact: true })).toBeVisible();
});

test("drills the misses, in practice and as cards", async ({ page }) => {
  await sitShort(page);
  await page.goto(REPORT);
  await page.getByRole("link", { name: /^Drill the 4 misses/ }).waitFor();
  await page.keyboard.press("d");
  await expect(page.getByText("Item 1 of 4")).toBeVisible();
  await page.goto(REPORT);
  await page.getByRole("link", { name: "Cards of the misses" }).click();
  await expect(page.getByText("Cram: 4 chosen cards.")).toBeVisible();
});

test("feeds cards and practice only what was answered", async ({ page }) => {
  await sitShort(page);
  await page.goto("./progress/#data");
  await expect(page.getByText("You have seen 9;")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Mock exams" })).toBeVisible();
  await expect(page.getByText(/^1 attempt at SAA-C03\. The last estimate is 654,/)).toBeVisible();
});

test("shows attempts, their trend and what changed between two @phone", async ({ page }) => {
  await threeAttempts(page);
  await page.goto("./exam/");
  const list = page.getByRole("region", { name: "Your attempts" }).getByRole("listitem");
  await expect(list).toHaveCount(3);
  await expect(list.first()).toContainText("8 of 8 scored right");
  await expect(page.getByRole("img", { name: /^Estimated scores by attempt: 321 .+, 543 .+, 1000 / })).toBeVisible();
  const compare = page.getByRole("region", { name: "Compare" });
  await compare.getByLabel("One attempt").selectOption({ index: 0 });
  await expect(compare.getByRole("row", { name: /^Estimated score 321 .+ 1000 .+ better$/ })).toBeVisible();
  await compare.getByLabel("One attempt").selectOption({ index: 2 });
  await expect(compare.getByText("Choose two different attempts.")).toBeVisible();
  await page.getByRole("button", { name: "Trend as a table" }).click();
  await expect(page.getByRole("row", { name: /^2\. Short form, .+ 4 of 8 543/ })).toBeVisible();
});

test("deletes an attempt, takes that back, and keeps to it after a reload", async ({ page }) => {
  await threeAttempts(page);
  await page.goto("./exam/");
  const list = page.getByRole("region", { name: "Your attempts" }).getByRole("listitem");
  const remove = () =>
    list
      .first()
      .getByRole("button", { name: /^Delete Short form/ })
      .click();
  await remove();
  await expect(list).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(list).toHaveCount(3);
  await remove();
  await expect(list).toHaveCount(2);
  await page.reload();
  await expect(list).toHaveCount(2);
  await page.goto("./exam/report/?id=day-2");
  await expect(page.getByText("No such attempt here")).toBeVisible();
  await page.getByRole("link", { name: "To the mock exams" }).click();
  await expect(list).toHaveCount(2);
});

test("keeps an attempt readable whose item is gone from the notes", async ({ page }) => {
  await sitShort(page, (form) => {
    const [first, ...others] = form.entries;
    if (!first) throw new Error("no entry");
    const item = { ...first.item, id: "gone" as Item["id"], stem: "What did the notes say before?" };
    return { ...form, entries: [{ ...first, item }, ...others] };
  });
  await page.goto(REPORT);
  await page.getByRole("radio", { name: "All 10" }).check();
  await page.getByRole("button", { name: "What did the notes say before?" }).click();
  await expect(page.locator("[data-item]").getByText("Key, your answer")).toBeVisible();
});

test("prints the paper, then the key on a page of its own @phone", async ({ page }) => {
  const items = await sitShort(page);
  await page.goto(REPORT);
  await page.getByRole("link", { name: "Paper and key" }).click();
  await expect(page.getByRole("heading", { name: "Key to Short form, SAA-C03" })).toBeVisible();
  const parts = page.getByRole("article").locator("section");
  await expect(parts.first().locator("> ol > li")).toHaveCount(10);
  for (const [place, item] of items.entries()) {
    const correct = "options" in item ? item.options.findIndex((option) => option.correct) : -1;
    const letter = String.fromCharCode(65 + correct);
    await expect(parts.last().locator("> ol > li").nth(place)).toContainText(`${place + 1}${letter}.`);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeHidden();
});

test("prints the form of a link before anybody has sat it", async ({ page }) => {
  await page.goto("./exam/paper/?blueprint=saa-c03-quick-ten&seed=friends");
  await expect(page.getByRole("heading", { name: "Key to Quick ten, SAA-C03" })).toBeVisible();
  const stems = await page.locator("article > section").first().locator("> ol > li").allTextContents();
  await page.reload();
  await expect(page.locator("article > section").first().locator("> ol > li")).toHaveText(stems);
  await page.goto("./exam/paper/?blueprint=nonsense&seed=friends");
  await expect(page.getByText("This link names no form")).toBeVisible();
});

test("is accessible in both themes, opened and as tables, and fits the screen @phone", async ({ page }) => {
  await sitShort(page);
  await page.goto(REPORT);
  await page.getByRole("table", { name: "Items" }).waitFor();
  await inBothThemes(page, () => expectAccessible(page));
  await page.locator("tbody button").first().click();
  await page.locator("summary").first().click();
  for (const button of await page.getByRole("button", { name: /as a table$/ }).all()) await button.click();
  await inBothThemes(page, () => expectAccessible(page));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test("has an accessible history and paper @phone", async ({ page }) => {
  await threeAttempts(page);
  await page.goto("./exam/");
  await page.getByRole("region", { name: "Compare" }).waitFor();
  await inBothThemes(page, () => expectAccessible(page));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.goto("./exam/paper/?id=day-0");
  await page.getByRole("heading", { name: /^Key to/ }).waitFor();
  await inBothThemes(page, () => expectAccessible(page));
});

test("says what is missing where there is no report", async ({ page }) => {
  await page.goto("./exam/report/");
  await expect(page.getByText("No such attempt here")).toBeVisible();
  const items = await tenItems(page);
  const log = createLog();
  log.at(NOON - MINUTE, {
    type: "exam-started",
    sittingId: "open" as never,
    style: "practice",
    allowance: 20 * MINUTE,
    form: formOf(items, 2),
  });
  await restore(page, log.events);
  await page.goto("./exam/report/?id=open");
  await expect(page.getByText("This exam is not over yet")).toBeVisible();
  await expect(page.getByRole("link", { name: "Go on with it" })).toHaveAttribute(
    "href",
    /\/exam\/sitting\/\?id=open$/,
  );
});
