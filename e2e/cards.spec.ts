import type { Locator, Page } from "@playwright/test";
import { begin, cardOn, revealByKeys, shown, sideIs } from "./card-drill";
import { configured, createLog, DAY, loadCards, MINUTE, NOON, restore, reviewed } from "./card-log";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";

test.use({ timezoneId: "UTC" });
test.beforeEach(async ({ page }) => {
  test.slow();
  await page.clock.install({ time: NOON });
});

const head = (page: Page, text: RegExp | string) => expect(page.getByText(text).first()).toBeVisible();

async function revealByTap(page: Page): Promise<void> {
  await sideIs(page, "question");
  if ((await page.locator("[data-card] form").count()) > 0)
    await page.getByRole("button", { name: "Show the answer" }).tap();
  else await shown(page).tap({ position: { x: 40, y: 12 } });
  await sideIs(page, "answer");
}

async function swipe(card: Locator, by: number): Promise<void> {
  await card.evaluate((element, distance) => {
    const touchAt = (x: number) => new Touch({ identifier: 1, target: element, clientX: x, clientY: 200 });
    const send = (type: string, x: number) =>
      element.dispatchEvent(
        new TouchEvent(type, {
          bubbles: true,
          cancelable: true,
          touches: type === "touchend" ? [] : [touchAt(x)],
          changedTouches: [touchAt(x)],
        }),
      );
    send("touchstart", 195);
    for (let step = 1; step <= 10; step++) send("touchmove", 195 + (distance * step) / 10);
    send("touchend", 195 + distance);
  }, by);
}

test("drills ten cards by keyboard", async ({ page }) => {
  await begin(page, 15);
  await head(page, "0 of 15");
  const grades = ["3", "1", "Space", "4", "2", "Enter", "4", "3", "4", "4"];
  for (const [place, key] of grades.entries()) {
    await revealByKeys(page);
    await page.keyboard.press(key);
    await head(page, new RegExp(`^${place + 1} of \\d+$`));
  }
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" }).getByText("Suspend the card")).toBeVisible();
});

test("drills ten cards by touch @phone", async ({ page, isMobile }) => {
  test.skip(!isMobile, "touch only");
  await begin(page, 15);
  for (let place = 0; place < 10; place++) {
    if (place % 2 === 0) await swipe(shown(page), 150);
    await sideIs(page, "question");
    await revealByTap(page);
    if (place % 3 === 0) await page.getByRole("button", { name: /^Easy/ }).tap();
    else await swipe(shown(page), place % 3 === 1 ? 150 : -150);
    await head(page, new RegExp(`^${place + 1} of \\d+$`));
  }
  const bars = page.getByRole("progressbar", { name: "Cards done" });
  await expect(bars).toHaveAttribute("aria-valuenow", "10");
  await revealByTap(page);
  for (const button of await page.getByRole("region", { name: "Grade" }).getByRole("button").all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test("undoes past the beginning of the end screen", async ({ page }) => {
  await begin(page, 2);
  const first = await cardOn(page);
  await revealByKeys(page);
  await page.keyboard.press("4");
  await head(page, "1 of 2");
  const second = await cardOn(page);
  await revealByKeys(page);
  await page.keyboard.press("4");
  await expect(page.getByRole("heading", { name: "Done for today" })).toBeFocused();
  await page.keyboard.press("u");
  await sideIs(page, "question");
  expect(await cardOn(page)).toBe(second);
  await page.keyboard.press("Control+z");
  await head(page, "0 of 2");
  expect(await cardOn(page)).toBe(first);
  await page.keyboard.press("u");
  await expect(page.getByText("Nothing to undo in this tab.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
});

test("takes bury, suspend and flag back, each with its card", async ({ page }) => {
  await begin(page, 3);
  const first = await cardOn(page);
  await page.keyboard.press("*");
  await expect(page.getByText("Card flagged.")).toBeVisible();
  await page.keyboard.press("@");
  await expect(page.getByText("Card suspended.")).toBeVisible();
  const second = await cardOn(page);
  expect(second).not.toBe(first);
  await page.keyboard.press("-");
  await expect(page.getByText("Card buried until tomorrow.")).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(() => cardOn(page)).toBe(second);
  await page.keyboard.press("u");
  await expect.poll(() => cardOn(page)).toBe(first);
  await page.keyboard.press("u");
  await expect(page.getByText("Undone: Flag.")).toBeVisible();
  await page.getByRole("button", { name: "Card menu" }).click();
  await page.getByRole("menuitem", { name: /^Bury until tomorrow/ }).click();
  await expect.poll(() => cardOn(page)).toBe(second);
  await expect(shown(page).getByRole("heading")).toBeFocused();
});

test("drills what the daily maximum holds back, and days ahead", async ({ page }) => {
  const cards = await loadCards(page);
  const log = createLog();
  log.at(NOON - 40 * DAY, configured({ newPerDay: 0, reviewsPerDay: 1 }));
  for (const [place, card] of cards.slice(0, 3).entries()) {
    log.at(NOON - 30 * DAY + place * MINUTE, reviewed(card, { rating: "easy" }));
  }
  await restore(page, log.events);
  await page.goto("./cards/");
  await head(page, "0 of 1");
  await revealByKeys(page);
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await revealByKeys(page);
  await page.keyboard.press("4");
  await page.getByRole("link", { name: /^Review them now/ }).click();
  await expect(page.getByText("Your daily maximum rests.")).toBeVisible();
  await head(page, "2 of 4");
});

test("offers two grades only, and keeps it so", async ({ page }) => {
  await begin(page, 2);
  await page.getByRole("button", { name: "Card menu" }).click();
  await page.getByRole("menuitemcheckbox", { name: /^Two grades only/ }).click();
  await revealByKeys(page);
  await expect(page.getByRole("region", { name: "Grade" }).getByRole("button")).toHaveCount(2);
  await page.keyboard.press("2");
  await sideIs(page, "answer");
  await page.keyboard.press("3");
  await page.reload();
  await revealByKeys(page);
  await expect(page.getByRole("region", { name: "Grade" }).getByRole("button")).toHaveCount(2);
});

test("crams without touching the schedule", async ({ page }) => {
  await begin(page, 2);
  for (let count = 0; count < 2; count++) {
    await revealByKeys(page);
    await page.keyboard.press("4");
    await head(page, `${count + 1} of 2`);
  }
  const due = page.getByText(/^Next: \d+ cards? /);
  const before = await due.textContent();
  await page.getByRole("link", { name: /^Hardest first/ }).click();
  await expect(page.getByText("Your grades don’t change the schedule.")).toBeVisible();
  const crammed = await cardOn(page);
  await revealByKeys(page);
  await page.keyboard.press("1");
  await revealByKeys(page);
  await page.keyboard.press("3");
  await expect.poll(() => cardOn(page)).toBe(crammed);
  await revealByKeys(page);
  await page.keyboard.press("3");
  await expect(page.getByRole("heading", { name: "Cram done" })).toBeVisible();
  await page.getByRole("link", { name: "Back to what is due" }).click();
  await expect(page.getByRole("heading", { name: "Done for today" })).toBeVisible();
  expect(await due.textContent()).toBe(before);
  await head(page, "2 of 2");
});

test("counts a review once when two tabs show the same card", async ({ page, context }) => {
  await begin(page, 5);
  const other = await context.newPage();
  await other.clock.install({ time: NOON });
  await other.goto("./cards/?topic=step-functions");
  await expect.poll(() => cardOn(other)).toBe(await cardOn(page));
  await revealByKeys(page);
  await page.keyboard.press("4");
  await head(page, "1 of 5");
  await expect(other.getByText("That card was dealt with in another tab.")).toBeVisible();
  await head(other, "1 of 5");
  await expect.poll(() => cardOn(other)).toBe(await cardOn(page));
  await sideIs(other, "question");
});

test("goes on after a reload in the middle, undo included", async ({ page }) => {
  await begin(page, 5);
  const first = await cardOn(page);
  await revealByKeys(page);
  await page.keyboard.press("4");
  await head(page, "1 of 5");
  const second = await cardOn(page);
  await page.reload();
  await head(page, "1 of 5");
  expect(await cardOn(page)).toBe(second);
  await page.keyboard.press("u");
  await head(page, "0 of 5");
  await expect.poll(() => cardOn(page)).toBe(first);
});

test("waits for a learning step, or asks ahead of it", async ({ page }) => {
  await begin(page, 1);
  const card = await cardOn(page);
  await revealByKeys(page);
  await page.keyboard.press("3");
  await expect(page.getByRole("heading", { name: "Next card in 10 min" })).toBeVisible();
  await page.clock.fastForward(11 * MINUTE);
  await expect.poll(() => cardOn(page)).toBe(card);
  await revealByKeys(page);
  await page.keyboard.press("1");
  await page.getByRole("button", { name: /^Ask it now/ }).click();
  await expect.poll(() => cardOn(page)).toBe(card);
});

test("leads from a leech to its lesson line", async ({ page }) => {
  const [card] = await loadCards(page);
  if (!card) throw new Error("The deck is empty");
  const log = createLog();
  log.at(NOON - 60 * DAY, configured({ newPerDay: 0 }));
  log.at(NOON - 50 * DAY, reviewed(card, { rating: "easy" }));
  for (let lapse = 7; lapse >= 1; lapse--) {
    log.at(NOON - lapse * 6 * DAY, reviewed(card, { rating: "again", answer: null }));
    log.at(NOON - lapse * 6 * DAY + 11 * MINUTE, reviewed(card, { answer: null }));
  }
  await restore(page, log.events);
  await page.goto("./cards/");
  await expect.poll(() => cardOn(page)).toBe(card.id);
  await revealByKeys(page);
  await page.keyboard.press("1");
  const notice = page.getByRole("region", { name: "A hard card" });
  await expect(notice).toContainText("Forgotten 8 times");
  await expectAccessible(page);
  await notice.getByRole("link", { name: "Open the lesson" }).click();
  await expect(page).toHaveURL(new RegExp(`/learn/.*#${card.source.anchor}$`));
});

test("shows what changed in a note, old and new", async ({ page }) => {
  const [card] = await loadCards(page);
  if (!card) throw new Error("The deck is empty");
  const log = createLog();
  log.at(NOON - 9 * DAY, configured({ newPerDay: 0 }));
  log.at(NOON - 5 * DAY, reviewed(card, { rating: "easy", answer: "What it said before" }));
  await restore(page, log.events);
  await page.goto("./cards/");
  await expect(page.getByText("This note changed", { exact: true })).toBeVisible();
  await revealByKeys(page);
  await expect(page.locator("[data-card] del")).toContainText("What it said before");
  await page.keyboard.press("3");
  await expect(page.getByRole("heading", { name: "Done for today" })).toBeVisible();
});

test("gives an action another key and refuses one that is taken", async ({ page }) => {
  await begin(page, 3);
  await page.getByRole("button", { name: "Card menu" }).click();
  await page.getByRole("menuitem", { name: "Change the keys" }).click();
  const dialog = page.getByRole("dialog", { name: "Keys for cards" });
  await dialog.getByRole("button", { name: /^Good: 3/ }).click();
  await page.keyboard.press("4");
  await expect(dialog.getByText("4 is already “Easy”.")).toBeVisible();
  await page.keyboard.press("j");
  await expect(dialog.getByRole("button", { name: /^Good: J/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.reload();
  await page.getByRole("button", { name: /^Start/ }).click();
  await revealByKeys(page);
  await page.keyboard.press("j");
  await head(page, /^1 of \d+$/);
});

test("tries again when the deck could not be loaded", async ({ page }) => {
  await page.route("**/data/cards/index.json", (route) => route.fulfill({ status: 204 }), { times: 1 });
  await page.goto("./cards/");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: /^Start/ })).toBeVisible();
});

test("is accessible on both sides of a card @phone", async ({ page }) => {
  await begin(page, 1);
  await inBothThemes(page, () => expectAccessible(page));
  await revealByKeys(page);
  await inBothThemes(page, () => expectAccessible(page));
  await page.getByRole("button", { name: "Card menu" }).click();
  await page.getByRole("menuitem", { name: "Card info" }).click();
  await expectAccessible(page);
});

test("is accessible at the end @phone", async ({ page }) => {
  await begin(page, 1);
  await revealByKeys(page);
  await page.getByRole("button", { name: /^Easy/ }).click();
  await expect(page.getByRole("heading", { name: "Done for today" })).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
  await page.goto("./cards/?cram=missed");
  await expect(page.getByRole("heading", { name: "Nothing to cram here" })).toBeVisible();
  await expectAccessible(page);
});

test("says what will be here where there are no cards", async ({ page }) => {
  await page.route("**/data/cards/index.json", (route) => route.fulfill({ json: { notes: [], runs: [] } }));
  await page.goto("./cards/");
  await expect(page.getByRole("heading", { name: "No cards yet" })).toBeVisible();
  await expectAccessible(page);
});
