import type { Page } from "@playwright/test";
import { DEFAULT_SETTINGS, dayOfDate, learningDay } from "@/lib/cards";
import { expect, expectAccessible, test } from "./fixtures";
import { createStudent, loadDeck } from "./student";

const DAY = 86_400_000;

/** More reviews a day than any plan of these tests asks for, however many cards the notes give. */
const ENOUGH_REVIEWS = 2000;

async function allowEnoughReviews(page: Page): Promise<void> {
  await page.getByLabel("Most reviews a day").fill(String(ENOUGH_REVIEWS));
}

async function setExamDate(page: Page, date: string): Promise<void> {
  await page.getByLabel("Exam date", { exact: true }).fill(date);
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
}

async function restore(page: Page, backup: string): Promise<void> {
  await page.goto("./settings/");
  await page
    .getByLabel("Backup file")
    .setInputFiles({ name: "backup.json", mimeType: "application/json", buffer: Buffer.from(backup) });
  await expect(page.getByText(/Added \d+ event/)).toBeVisible();
}

const planOf = (page: Page) => page.getByRole("region", { name: "Plan" });

/** The number of new cards a day that the plan's first sentence names. */
async function newPerDayOf(page: Page): Promise<number> {
  const sentence = await planOf(page)
    .getByText(/Learn \d+ new cards? a day/)
    .innerText();
  return Number(/Learn (\d+)/.exec(sentence)?.[1]);
}

test.describe("over a fortnight", () => {
  // Summer time ends within it.
  test.use({ timezoneId: "Europe/Berlin" });
  const START = Date.parse("2026-10-22T16:00:00Z");
  const WINTER = Date.parse("2026-10-25T01:00:00Z");
  const EXAM = "2026-11-05";
  const DAYS = 14;
  const FINAL_PASS = 5;
  const MISSED = 3;

  test("counts down to the exam, asks for more after a missed day and ends in the final pass", async ({ page }) => {
    test.setTimeout(240_000);
    const deck = await loadDeck(page);
    const examDay = dayOfDate(EXAM);
    const student = createStudent(deck, { ...DEFAULT_SETTINGS, examDay, reviewsPerDay: ENOUGH_REVIEWS }, (at) =>
      at < WINTER ? 120 : 60,
    );
    await page.clock.setFixedTime(START);
    await page.goto("./cards/plan/");
    await allowEnoughReviews(page);
    await setExamDate(page, EXAM);

    let expected: number | null = null;
    const asked: number[] = [];
    for (let day = 0; day < DAYS; day++) {
      const now = START + day * DAY;
      const left = DAYS - day;
      await page.clock.setFixedTime(now);
      if (student.events().length > 0) await restore(page, student.backup(now));
      await page.goto("./cards/plan/");
      const plan = planOf(page);
      await expect(plan.getByText(`${left} ${left === 1 ? "day" : "days"} left.`)).toBeVisible();
      const due = student.dueAt(now);
      if (left > FINAL_PASS && due.fresh > 0) {
        const rate = await newPerDayOf(page);
        expect(rate).toBe(due.fresh);
        if (expected !== null) expect(rate).toBe(expected);
        asked.push(rate);
        await expect(plan.getByText("then the final pass of 5 days.")).toBeVisible();
      } else if (left <= FINAL_PASS) {
        await expect(plan.getByText("The final pass is on")).toBeVisible();
        expect(due.fresh).toBe(0);
      }
      expected = null;
      if (day === MISSED) {
        const row = plan.getByRole("row", { name: /^1 day / });
        expected = Number(await row.getByRole("cell").first().innerText());
        continue;
      }
      student.study(now);
    }

    // Kept up, the number does not rise; a missed day raises it.
    expect(asked.slice(0, MISSED + 1)).toEqual(asked.slice(0, MISSED + 1).toSorted((a, b) => b - a));
    expect(asked[MISSED + 1]).toBeGreaterThan(asked[MISSED] ?? 0);

    // Every card was met, and seen once more in the final pass.
    const inFinalPass = new Set(
      student
        .events()
        .flatMap((event) =>
          event.type === "reviewed" && learningDay(event) >= (examDay ?? 0) - FINAL_PASS ? [event.cardId] : [],
        ),
    );
    expect(inFinalPass.size).toBe(deck.cards.length);

    await page.clock.setFixedTime(START + DAYS * DAY);
    await page.goto("./cards/plan/");
    await expect(planOf(page).getByText("The exam is today.")).toBeVisible();
    await page.clock.setFixedTime(START + (DAYS + 1) * DAY);
    await page.goto("./cards/plan/");
    await expect(planOf(page).getByText("The exam was on 5 November.")).toBeVisible();
  });
});

test("leads from today to the cards and counts the days", async ({ page }) => {
  const now = Date.parse("2026-11-22T09:00:00Z");
  const deck = await loadDeck(page);
  const student = createStudent(deck, DEFAULT_SETTINGS, () => 0);
  student.study(now - 3 * DAY);
  await page.clock.setFixedTime(now);
  await restore(page, student.backup(now));
  await page.goto("./");
  const due = student.dueAt(now);
  await expect(page.getByRole("listitem").first()).toContainText(`${due.reviews + due.fresh}`);
  await expect(page.getByRole("heading", { name: /^Review, about \d+ minutes?$/ })).toBeVisible();
  await expect(page.getByText(`${due.fresh} new.`)).toBeVisible();

  await page.goto("./cards/plan/");
  await setExamDate(page, "2026-12-18");
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "26 days to the exam" })).toBeVisible();
  await expect(page.getByRole("img", { name: /^26 days left\./ })).toBeVisible();
  await page.keyboard.press("c");
  await expect(page).toHaveURL(/\/cards\/$/);
});

test.describe("without a service worker", () => {
  // It would answer before the test can.
  test.use({ serviceWorkers: "block" });

  test("moves nothing on Today when the deck comes late @phone", async ({ page }) => {
    const now = Date.parse("2026-11-22T09:00:00Z");
    const student = createStudent(await loadDeck(page), DEFAULT_SETTINGS, () => 0);
    for (const day of [3, 2, 1]) student.study(now - day * DAY);
    await page.clock.setFixedTime(now);
    await restore(page, student.backup(now));
    await page.goto("./cards/plan/");
    await setExamDate(page, "2026-12-18");

    let deliver = () => {};
    const asked = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await page.route("**/data/cards/index.json", async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto("./");
    await expect(page.getByText("Looking up what is due.")).toBeVisible();
    const before = await headingPlaces(page);
    deliver();
    await expect(page.getByRole("heading", { name: /^Review, about/ })).toBeVisible();
    await expect(page.getByRole("img", { name: /^26 days left\./ })).toBeVisible();
    const after = await headingPlaces(page);
    expect(after).toHaveLength(before.length);
    for (const [index, place] of after.entries()) expect(Math.abs(place - (before[index] ?? 0))).toBeLessThanOrEqual(3);
  });
});

/** How far down the page each heading stands, pixels. */
function headingPlaces(page: Page): Promise<number[]> {
  return page
    .locator("main")
    .getByRole("heading")
    .evaluateAll((headings) => headings.map((heading) => heading.getBoundingClientRect().top + window.scrollY));
}

test("says plainly what does not work out, and mends it @phone", async ({ page }) => {
  await page.clock.setFixedTime(Date.parse("2026-11-22T09:00:00Z"));
  await page.goto("./cards/plan/");
  await allowEnoughReviews(page);
  await setExamDate(page, "2027-05-18");
  await page.getByText("My number", { exact: true }).click();
  await page.getByLabel("My number of new cards").fill("1");
  const plan = planOf(page);
  await expect(plan.getByText("This plan does not work out.")).toBeVisible();
  await expect(plan.getByText(/\d+ cards would not have been met on the exam day\./)).toBeVisible();
  await plan.getByRole("button", { name: /^Learn \d+ new cards a day$/ }).click();
  await expect(plan.getByText("This plan does not work out.")).toBeHidden();
  await expect(page.getByRole("radio", { name: "By the plan" })).toBeChecked();
});

test("keeps what was set, takes it back and works by keyboard", async ({ page }) => {
  await page.clock.setFixedTime(Date.parse("2026-11-22T09:00:00Z"));
  await page.goto("./cards/plan/");
  const slider = page.getByRole("slider", { name: "Desired retention" });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Retention saved")).toBeVisible();
  // Settings go by the clock: the last one wins.
  await page.clock.setFixedTime(Date.parse("2026-11-22T09:01:00Z"));
  await page.reload();
  await expect(slider).toHaveAttribute("aria-valuetext", "92 percent");
  await expect(page.getByText(/^About [\d,]+ reviews? a day, /)).toBeVisible();

  await setExamDate(page, "2026-12-18");
  await expect(page.getByText("26 days left.")).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText(/^No exam date\./)).toBeVisible();
  await expect(page.getByLabel("Exam date", { exact: true })).toHaveValue("");
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("has no accessibility violations in the plan and in today's view of it @phone", async ({ page }) => {
      test.slow();
      await page.clock.setFixedTime(Date.parse("2026-11-22T09:00:00Z"));
      await page.goto("./cards/plan/");
      await expect(page.getByText("What a date gives")).toBeVisible();
      await expectAccessible(page);
      await setExamDate(page, "2026-12-18");
      await page.getByText("Advanced", { exact: true }).click();
      await page.getByText("Show the days as a table").click();
      await page.getByLabel("Longest interval").fill("never");
      await page.getByLabel("FSRS weights").fill("1, 2");
      await page.getByText("My number", { exact: true }).click();
      await page.getByLabel("My number of new cards").fill("1");
      await expect(page.getByText("This plan does not work out.")).toBeVisible();
      await expectAccessible(page);
      await page.goto("./");
      await expect(page.getByRole("heading", { name: "26 days to the exam" })).toBeVisible();
      await expect(page.getByRole("img", { name: /^26 days left\./ })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
