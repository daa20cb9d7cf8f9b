import type { Page } from "@playwright/test";
import type { Card, CardId } from "@/lib/cards";
import type { NewEvent, ProgressEvent } from "@/lib/progress";
import type { ItemId } from "@/lib/quiz";
import { createRandom } from "@/lib/util";
import { configured, createLog, DAY, loadCards, MINUTE, NOON, restore, reviewed } from "./card-log";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";

test.use({ timezoneId: "UTC" });
test.beforeEach(({ page }) => page.clock.install({ time: NOON }));

const FIGURES = ["Reviews to come", "Retention", "Stability", "Difficulty", "Time", "Hours of the day", "Confidence"];

function answered(card: Card, confidence: "guess" | "unsure" | "sure", right: boolean): NewEvent {
  return {
    type: "answered",
    itemId: `item of ${card.id}` as ItemId,
    factIds: [],
    noteId: card.noteId,
    topic: card.topic,
    outcome: right ? "right" : "wrong",
    response: { type: "numeric", text: "1" },
    misconception: null,
    confidence,
    context: "practice",
    sessionId: null,
    duration: 20_000,
  };
}

/** Ten weeks of study: one leech, one card whose note has changed since, one whose note is gone. */
function tenWeeks([leech, changed, gone, ...cards]: readonly Card[]): readonly ProgressEvent[] {
  if (!leech || !changed || !gone) throw new Error("too few cards");
  const { at, events } = createLog();
  const random = createRandom("ten weeks");
  at(NOON - 71 * DAY, configured({ examDay: Math.floor(NOON / DAY) + 40 }));
  for (let ago = 70; ago > 0; ago--) {
    const morning = NOON - ago * DAY - 5 * 60 * MINUTE;
    if (random.next() < 0.2) continue;
    for (const [place, card] of cards.slice(0, 60).entries()) {
      if ((ago + place * 7) % (3 + (place % 17)) > 0) continue;
      at(morning + place * MINUTE, reviewed(card, { rating: random.next() < 0.88 ? "good" : "again", duration: 9000 }));
    }
    at(morning, reviewed(leech, { rating: ago > 54 || ago % 2 === 0 ? "easy" : "again" }));
    const confidence = random.pick(["guess", "unsure", "sure"] as const);
    const known = random.next() < { guess: 0.4, unsure: 0.6, sure: 0.85 }[confidence];
    for (const card of cards.slice(0, 4)) at(morning + 9 * 60 * MINUTE, answered(card, confidence, known));
  }
  at(NOON - 2 * DAY, reviewed(changed, { answer: "what the note said before" }));
  at(
    NOON - 9 * DAY,
    reviewed({ ...gone, id: "a card of the past" as CardId }, { answer: "what is not asked any more" }),
  );
  return events;
}

async function openReport(page: Page): Promise<void> {
  await restore(page, tenWeeks(await loadCards(page)));
  await page.goto("./progress/");
  await expect(page.getByRole("heading", { name: "Progress" })).toBeVisible();
  await expect(page.locator(".recharts-surface")).toHaveCount(FIGURES.length);
}

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("tells how it went: each figure as a sentence, a chart and a table @phone", async ({ page }) => {
  await openReport(page);
  for (const title of FIGURES) {
    const chart = part(page, title).getByRole("img").first();
    await expect(chart).toBeVisible();
    await expect(part(page, title).locator("p").first()).toHaveText((await chart.getAttribute("aria-label")) ?? "?");
    await part(page, title)
      .getByRole("button", { name: `${title} as a table` })
      .press("Enter");
    await expect(part(page, title).getByRole("table")).toBeVisible();
    await expect(chart).toHaveCount(0);
  }
  await expect(page.getByRole("row", { name: /^Mon / })).toBeVisible();
  await expect(part(page, "Topics").getByRole("row")).not.toHaveCount(1);
});

test("looks 90 days ahead on demand", async ({ page }) => {
  await openReport(page);
  const forecast = part(page, "Reviews to come");
  await forecast.getByRole("button", { name: "Reviews to come as a table" }).click();
  await expect(forecast.getByRole("row")).toHaveCount(31);
  await forecast.getByRole("radio", { name: "90 days" }).check();
  await expect(forecast.getByRole("row")).toHaveCount(91);
  await expect(forecast.getByRole("rowheader", { name: /final pass/ })).toHaveCount(5);
});

test("leads from a leech to its lesson, and names changed and archived cards", async ({ page }) => {
  await openReport(page);
  await expect(part(page, "Changed cards")).toContainText("what the note said before");
  await expect(part(page, "Archived cards")).toContainText("what is not asked any more");
  const leech = part(page, "Leeches").getByRole("link").first();
  await expect(leech).toHaveText(/\.md:\d+$/);
  await leech.click();
  await expect(page).toHaveURL(/\/learn\/step-functions\/.+#/);
});

test("says what to do first where nothing is recorded @phone", async ({ page }) => {
  await page.goto("./progress/");
  await expect(page.getByRole("link", { name: "Learn the first cards" })).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`is accessible in the ${colorScheme} theme @phone`, async ({ page }) => {
    test.slow(); // axe looks at each day of a year
    await page.emulateMedia({ colorScheme });
    await openReport(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

test("is accessible with tables in place of charts @phone", async ({ page }) => {
  test.slow(); // axe looks at each day of a year
  await openReport(page);
  for (const toggle of await page.getByRole("button", { name: / as a table$/ }).all()) await toggle.press("Enter");
  await expectAccessible(page);
});
