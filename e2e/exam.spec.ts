import type { Page } from "@playwright/test";
import type { Form } from "@/lib/exam";
import {
  answerByLetters,
  cell,
  clock,
  drawnForm,
  FULL,
  heading,
  optionInput,
  SHORT,
  startExam,
  storedEvents,
} from "./exam-sitting";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";

const MINUTE = 60_000;
/** A Tuesday morning on which both architects and developers can be examined. */
const MORNING = Date.UTC(2026, 11, 8, 9);

test.use({ timezoneId: "UTC" });
test.beforeEach(async ({ page }) => {
  test.setTimeout(180_000);
  await page.clock.install({ time: MORNING });
});

test("sits 65 questions by keyboard, and reports what a count by hand gives", async ({ page }) => {
  test.setTimeout(240_000);
  const { entries } = await startExam(page, FULL);
  expect(entries).toHaveLength(65);
  for (const [place, entry] of entries.entries()) {
    await expect(heading(page, place + 1)).toBeFocused();
    if (place % 9 !== 8) await answerByLetters(page, entry, place % 4 !== 0);
    if (place % 10 === 3) await page.keyboard.press("f");
    await page.keyboard.press("ArrowRight");
  }
  const blank = entries.filter((_, place) => place % 9 === 8).length;
  const flagged = entries.filter((_, place) => place % 10 === 3).length;
  await expect(page.getByRole("heading", { name: "Review" })).toBeFocused();
  await expect(page.getByText(`${65 - blank} of 65 answered.`)).toBeVisible();
  await expect(page.getByRole("radio", { name: `Open ${blank}` })).toBeChecked();
  await page.getByRole("radio", { name: `Flagged ${flagged}` }).check();
  const rows = page.getByRole("region", { name: "Review" }).getByRole("listitem");
  await expect(rows).toHaveCount(flagged);
  await rows.first().getByRole("button").click();
  await expect(heading(page, 4)).toBeFocused();
  await page.keyboard.press("f");
  await page.keyboard.press("r");
  await expect(page.getByRole("radio", { name: `Flagged ${flagged - 1}` })).toBeVisible();
  await page.getByRole("button", { name: "End exam" }).last().click();
  const dialog = page.getByRole("dialog", { name: "End the exam?" });
  await expect(dialog).toContainText(`${blank} questions are open`);
  await dialog.getByRole("button", { name: "End exam" }).click();

  await expect(page).toHaveURL(/\/exam\/report\/\?id=/);
  const isRight = (place: number) => place % 9 !== 8 && place % 4 !== 0;
  const scored = entries.flatMap((entry, place) => (entry.scored ? [place] : []));
  const missed = entries.filter((_, place) => !isRight(place)).length;
  expect(scored).toHaveLength(50);
  await expect(page.getByText(`${scored.filter(isRight).length} of 50 scored items right`)).toBeVisible();
  await page.getByRole("link", { name: `Drill the ${missed} misses` }).click();
  await expect(page.getByRole("region", { name: `Item 1 of ${missed}` })).toBeVisible();
});

test("goes on where it was when the page is killed at question 20", async ({ page, context }) => {
  const { entries } = await startExam(page, FULL);
  for (const entry of entries.slice(0, 19)) {
    await answerByLetters(page, entry, true);
    await page.keyboard.press("ArrowRight");
  }
  await expect(heading(page, 20)).toBeFocused();
  await page.keyboard.press("Shift+A");
  await page.keyboard.press("f");
  await page.keyboard.press("b");
  const address = page.url();
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.clock.install({ time: MORNING + 47 * MINUTE });
  await next.goto("./");
  await expect(next.getByText("Mock exam, at question 20")).toBeVisible();
  await next.getByRole("link", { name: /^Resume exam/ }).click();
  await expect(heading(next, 20)).toBeFocused();
  expect(next.url()).toBe(address);
  await expect(optionInput(next, "B")).toBeChecked();
  await expect(next.getByRole("button", { name: "Restore A" })).toBeVisible();
  await expect(next.getByRole("button", { name: /^Flagged/ })).toHaveAttribute("aria-pressed", "true");
  // One option is a whole answer only where one is asked for.
  const answered = entries[19]?.item.type === "multiple-choice" ? 20 : 19;
  await expect(next.getByText(`Answered ${answered}`)).toBeVisible();
  // What passed while nothing was open has passed: 130 minutes less the 47.
  await expect(clock(next)).toHaveText(/^1:2[23]:/);
});

test("warns at 30 and 5 minutes once, and hands itself in when time is up", async ({ page }) => {
  await page.addInitScript(countWarnings);
  const { entries } = await startExam(page, FULL);
  const [first] = entries;
  if (first) await answerByLetters(page, first, true);
  await page.getByRole("button", { name: "Hide the clock" }).click();
  await expect(clock(page)).toHaveText("hidden");
  await page.clock.fastForward(99 * MINUTE);
  expect(await warnings(page)).toEqual([]);
  await page.clock.fastForward(2 * MINUTE);
  await expect(page.getByText("30 minutes are left.")).toBeVisible();
  await page.clock.fastForward(20 * MINUTE);
  await expect(clock(page)).toHaveText("hidden");
  await page.clock.fastForward(5 * MINUTE);
  await expect(page.getByText("5 minutes are left.", { exact: true })).toBeVisible();
  await expect(clock(page)).toHaveText(/^[34]:\d\d$/);
  await page.clock.runFor(3000);
  expect(await warnings(page)).toEqual(["30 minutes are left.", "5 minutes are left."]);
  await page.clock.fastForward(5 * MINUTE);
  await expect(page.getByRole("heading", { name: "Time is up" })).toBeFocused();
  await inBothThemes(page, () => expectAccessible(page));
  await page.getByRole("link", { name: "See the report" }).click();
  await expect(page).toHaveURL(/\/exam\/report\/\?id=/);
  await expect(page.getByText(`${first?.scored ? 1 : 0} of 50 scored items right`)).toBeVisible();
});

test("ends an exam whose time ran out while it was closed", async ({ page, context }) => {
  await startExam(page, SHORT);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.clock.install({ time: MORNING + 180 * MINUTE });
  await next.goto("./exam/");
  await expect(next.getByText("Mock exam, time is up")).toBeVisible();
  await next.getByRole("link", { name: "See how it went" }).click();
  await expect(next.getByRole("heading", { name: "Time is up" })).toBeFocused();
  await expect(async () => {
    const ends = (await storedEvents(next)).filter(({ type }) => type === "exam-finished");
    expect(ends).toMatchObject([{ by: "time", used: 40 * MINUTE }]);
  }).toPass();
  await next.reload();
  await expect(next.getByRole("heading", { name: "Time is up" })).toBeVisible();
  expect((await storedEvents(next)).filter(({ type }) => type === "exam-finished")).toHaveLength(1);
});

test("is sat in one tab at a time, and can be taken over", async ({ page, context }) => {
  const { entries } = await startExam(page, SHORT);
  const [first, second] = entries;
  if (!first || !second) throw new Error("too short");
  await answerByLetters(page, first, true);
  const other = await context.newPage();
  await other.clock.install({ time: MORNING });
  await other.goto(page.url());
  await expect(other.getByRole("heading", { name: "This exam is open in another tab" })).toBeFocused();
  await inBothThemes(other, () => expectAccessible(other));
  await other.getByRole("button", { name: "Go on here" }).click();
  await expect(other.getByText("Answered 1", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "This exam is open in another tab" })).toBeVisible();
  await other.keyboard.press("ArrowRight");
  await expect(heading(other, 2)).toBeFocused();
  await answerByLetters(other, second, true);
  await page.getByRole("button", { name: "Go on here" }).click();
  await expect(heading(page, 2)).toBeFocused();
  await expect(page.getByText("Answered 2", { exact: true })).toBeVisible();
  await expect(other.getByRole("heading", { name: "This exam is open in another tab" })).toBeVisible();
  expect((await storedEvents(page)).filter(({ type }) => type === "exam-started")).toHaveLength(1);
});

test("gives 30 minutes more, and remembers it", async ({ page }) => {
  await startExam(page, FULL, { extra: true });
  await expect(clock(page)).toHaveText(/^(2:40:00|2:39:5\d)$/);
  await page.goto("./exam/?form=saa-c03-half-length");
  await expect(page.getByRole("radio", { name: "+30 minutes" })).toBeChecked();
  await expect(page.getByText("1 hour 5 minutes and 30 minutes extra")).toBeVisible();
});

test("pauses in practice style: the question is covered and the clock stands", async ({ page }) => {
  const { entries } = await startExam(page, SHORT, { style: "Practice" });
  await page.clock.fastForward(10 * MINUTE);
  await page.keyboard.press("p");
  await expect(page.getByRole("heading", { name: "Paused" })).toBeFocused();
  await expect(page.getByText(entries[0]?.item.stem.replaceAll("`", "") ?? "")).toHaveCount(0);
  await inBothThemes(page, () => expectAccessible(page));
  const stood = await clock(page).innerText();
  await page.clock.fastForward(90 * MINUTE);
  await expect(clock(page)).toHaveText(stood);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Paused" })).toBeVisible();
  await page.keyboard.press("p");
  await expect(heading(page, 1)).toBeFocused();
  await expect(clock(page)).toHaveText(/^(30:00|29:[0-5]\d)$/);
});

test("goes to the question on the screen too, when its cell is pressed", async ({ page }) => {
  await startExam(page, SHORT);
  await cell(page, 1).click();
  await expect(heading(page, 1)).toBeFocused();
});

test("keeps to the number of answers that is wanted, and lets them be changed", async ({ page }) => {
  const form = await startExam(page, FULL);
  const place = form.entries.findIndex(({ item }) => item.type === "multiple-response" && item.choose === 2);
  await cell(page, place + 1).click();
  await expect(page.getByRole("heading", { name: "choose two" })).toBeFocused();
  for (const key of ["a", "b", "c"]) await page.keyboard.press(key);
  await expect(page.getByText("Two are chosen. Take one back to choose another.")).toBeVisible();
  await expect(optionInput(page, "C")).not.toBeChecked();
  await expect(cell(page, place + 1)).toHaveAccessibleName(/, answered/);
  await page.keyboard.press("a");
  await expect(cell(page, place + 1)).toHaveAccessibleName(/not answered/);
  await page.keyboard.press("c");
  await expect(optionInput(page, "C")).toBeChecked();
  await page.keyboard.press("Shift+C");
  await expect(page.getByText("C is your answer. Take it back before you strike it out.")).toBeVisible();
  await page.keyboard.press("Shift+A");
  await expect(page.getByRole("button", { name: "Restore A" })).toBeVisible();
  await page.reload();
  await expect(optionInput(page, "B")).toBeChecked();
  await expect(optionInput(page, "C")).toBeChecked();
});

test("tells no key while it runs, and no way leads out by accident", async ({ page }) => {
  const { entries } = await startExam(page, FULL);
  for (const [place, { item }] of entries.slice(0, 6).entries()) {
    await expect(heading(page, place + 1)).toBeFocused();
    const seen = await page.content();
    const reasons = "options" in item ? item.options.map(({ rationale }) => rationale) : [];
    for (const told of [item.explanation, item.hint, item.source.file, ...reasons.map(plain)]) {
      if (told.length > 12) expect(seen).not.toContain(told);
    }
    await page.keyboard.press("ArrowRight");
  }
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await page.keyboard.press("/");
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await expect(heading(page, 7)).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" }).getByText("Flag the question")).toBeVisible();
});

test("draws the same form from a link, and explains one from other questions", async ({ page }) => {
  await page.goto(`./exam/?form=${FULL}`);
  await page.getByRole("button", { name: "Make a form to share" }).click();
  await expect(page.getByText(/whoever opens its link gets the same questions/)).toBeVisible();
  const link = page.url();
  const forms: Form[] = [];
  for (let time = 0; time < 2; time++) {
    await page.goto(link);
    await page.getByRole("button", { name: /^Start the exam/ }).click();
    await expect(heading(page, 1)).toBeFocused();
    forms.push(await drawnForm(page));
  }
  expect(forms[1]).toEqual(forms[0]);

  await page.goto(link.replace(/bank=[^&]+/, "bank=zzzzzz"));
  await expect(page.getByText(/made from another version of the questions/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Start the exam/ })).toBeEnabled();
  await page.goto("./exam/?blueprint=no-such&seed=abc");
  await expect(page.getByText(/not among ours/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Mock exams" })).toBeVisible();
  await page.goto("./exam/sitting/?id=nobody-knows");
  await expect(page.getByRole("heading", { name: "There is no such exam here" })).toBeFocused();
  await inBothThemes(page, () => expectAccessible(page));
});

test("throws an open exam away, and brings it back", async ({ page }) => {
  await startExam(page, SHORT);
  await page.goto("./exam/");
  await page.getByRole("button", { name: "Throw away" }).click();
  await expect(page.getByRole("link", { name: "Resume exam" })).toHaveCount(0);
  await page.getByRole("status").getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByRole("link", { name: "Resume exam" })).toBeVisible();
});

test("goes on where nothing can be stored, and does not call it saved", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await page.goto(`./exam/?form=${SHORT}`);
  await page.getByRole("button", { name: /^Start the exam/ }).click();
  await expect(heading(page, 1)).toBeFocused();
  await answerSomehow(page);
  await expect(cell(page, 1)).toHaveAccessibleName(/, answered/);
  await expect(page.getByText("Not saved: kept in this tab only")).toBeVisible();
  await expect(page.getByText(/events are kept in this tab only/)).toBeVisible();
});

test("answers every kind of question in a quick ten", async ({ page }) => {
  const { entries } = await startExam(page, "saa-c03-quick-ten");
  for (const place of entries.keys()) {
    await expect(heading(page, place + 1)).toBeFocused();
    await answerSomehow(page);
    await page.getByRole("button", { name: /^(Next|Review)$/ }).click();
  }
  await expect(page.getByText("10 of 10 answered.")).toBeVisible();
});

test("is accessible before the clock starts @phone", async ({ page }) => {
  await page.goto("./exam/");
  await expect(page.getByRole("table").first()).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
  await page.goto(`./exam/?form=${FULL}`);
  await expect(page.getByText("The clock starts at once.")).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
});

test("is accessible at a question and in the navigator @phone", async ({ page, isMobile }) => {
  await startExam(page, FULL);
  for (const key of ["a", "Shift+B", "f"]) await page.keyboard.press(key);
  await expect(page.getByRole("button", { name: "Restore B" })).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
  if (!isMobile) return;
  await page.getByRole("button", { name: /All questions/ }).tap();
  await expect(page.getByRole("dialog", { name: "All questions" })).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
});

test("is accessible at the review and at the end @phone", async ({ page }) => {
  await startExam(page, FULL);
  await page.keyboard.press("r");
  await expect(page.getByRole("heading", { name: "Review" })).toBeFocused();
  await inBothThemes(page, () => expectAccessible(page));
  await page.getByRole("button", { name: "End exam" }).last().click();
  await expect(page.getByRole("dialog", { name: "End the exam?" })).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
});

test("is sat with the thumb @phone", async ({ page, isMobile }) => {
  test.skip(!isMobile, "touch only");
  await startExam(page, SHORT);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBe(widths[1]);
  for (const control of await page.locator("button:visible, [data-item] label:visible").all()) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  const several = (await page.getByRole("heading", { name: /choose (two|three)/ }).count()) > 0;
  for (const place of several ? [1, 2, 3] : [1]) await page.locator("[data-item] label").nth(place).tap();
  await page.getByRole("button", { name: "Strike out A" }).tap();
  await expect(page.getByRole("button", { name: "Restore A" })).toBeVisible();
  await page.getByRole("button", { name: "Flag", exact: true }).tap();
  await page.getByRole("button", { name: "Next" }).tap();
  await expect(heading(page, 2)).toBeFocused();
  await page.getByRole("button", { name: /All questions/ }).tap();
  await expect(cell(page, 1)).toHaveAccessibleName("Question 1, answered, flagged");
  await cell(page, 12).tap();
  await expect(heading(page, 12)).toBeVisible();
  await page.getByRole("button", { name: /All questions/ }).tap();
  await page.getByRole("button", { name: "End exam" }).tap();
  await page.getByRole("dialog", { name: "End the exam?" }).getByRole("button", { name: "End exam" }).tap();
  await expect(page).toHaveURL(/\/exam\/report\/\?id=/);
});

/** Runs in the page: notes each warning that a live region takes in. */
function countWarnings(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      const inRegion = target instanceof Element && target.closest("[role=status], [role=alert], [aria-live]");
      for (const node of addedNodes) {
        const text = node.textContent ?? "";
        if (inRegion && /minutes are left/.test(text)) heard.push(text);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

function warnings(page: Page): Promise<readonly string[]> {
  return page.evaluate("heard");
}

/** Gives whatever answer the question takes. */
async function answerSomehow(page: Page): Promise<void> {
  const question = page.locator("[data-item]");
  const title = await question.getByRole("heading").innerText();
  if (title.endsWith("one answer")) await page.keyboard.press("b");
  else if (title.includes("choose two")) for (const key of ["a", "b"]) await page.keyboard.press(key);
  else if (title.includes("choose three")) for (const key of ["a", "b", "c"]) await page.keyboard.press(key);
  else if (title.endsWith("put in order"))
    await question
      .getByRole("button", { name: /^Move down/ })
      .first()
      .click();
  else if (title.endsWith("match the pairs")) {
    for (const select of await question.getByRole("combobox").all()) await select.selectOption({ index: 1 });
  } else await question.getByRole("textbox").fill("42");
}

function plain(text: string): string {
  return text.replaceAll("`", "");
}
