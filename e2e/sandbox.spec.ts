import type { Page } from "@playwright/test";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";
import { chain, ENDLESS, historyOf, lessonSandbox, showTab, stateIn, writeDefinition } from "./sandbox";
import { tabTo } from "./tab-to";
import { waitForAppAfterLoading } from "./wait-for-app";

const SANDBOX = "./sandbox/step-functions/";

async function run(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Run/ }).click();
}

async function openExample(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
  await page.getByRole("menuitem", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

test.describe("in a lesson", () => {
  test("asks for a prediction, runs, and shows the other branch after a change @phone", async ({ page }) => {
    const box = await lessonSandbox(page, "state-types", "A small definition");
    await expect(box.getByRole("button", { name: "Run", exact: true })).toHaveAttribute("aria-disabled", "true");
    await box.getByRole("combobox", { name: /Which state will come after/ }).selectOption("Refuse");
    await box.getByRole("button", { name: "Predict and run" }).click();
    await expect(box.getByRole("status").first()).toContainText("Right.");
    await box.getByRole("button", { name: "Close the verdict" }).click();
    await expect(stateIn(box, "Refuse")).toHaveAccessibleName(/, visited/);
    await expect(stateIn(box, "Accept")).toHaveAccessibleName(/not visited/);

    await showTab(box, "Definition");
    const threshold = box.getByText("500", { exact: false }).last();
    // In the middle of the screen nothing that sticks to its edges lies over it.
    await threshold.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await threshold.dblclick();
    await page.keyboard.insertText("1000");
    await box.getByRole("button", { name: "Run", exact: true }).click();
    await showTab(box, "Graph");
    await expect(stateIn(box, "Accept")).toHaveAccessibleName(/, visited/);
    await expect(stateIn(box, "Refuse")).toHaveAccessibleName(/not visited/);
    const history = await historyOf(box);
    await expect(history).toContainText("SucceedStateEntered");
    await expect(history).not.toContainText("FailStateEntered");

    await box.getByRole("button", { name: "Step back" }).click();
    await box.getByRole("button", { name: "To the start" }).click();
    await expect(box.getByText(/^0 \/ \d+$/)).toBeVisible();
    await showTab(box, "Graph");
    await expect(stateIn(box, "Accept")).toHaveAccessibleName(/not visited/);
  });

  test("tells the wrong idea behind a wrong prediction @phone", async ({ page }) => {
    const box = await lessonSandbox(page, "error-handling", "Retry, then catch");
    const answer = { Error: "Lambda.ServiceException", Cause: "try again" };
    await box.getByRole("textbox", { name: /What will the output be/ }).fill("order");
    await box.getByRole("button", { name: "Predict and run" }).click();
    await expect(box.getByRole("alert")).toContainText("no JSON");
    await box.getByRole("textbox", { name: /What will the output be/ }).fill(JSON.stringify(answer));
    await box.getByRole("button", { name: "Predict and run" }).click();
    const verdict = box.getByRole("status").first();
    await expect(verdict).toContainText("Not quite.");
    await expect(verdict).toContainText("A catcher passes on the error alone");
    await expect(verdict).toContainText("puts the error into the input");
  });

  test("opens full size with the same machine at the same moment", async ({ page }) => {
    const box = await lessonSandbox(page, "state-types", "A small definition");
    await box.getByRole("button", { name: "Skip" }).click();
    const threshold = box.getByText("500", { exact: false }).last();
    // In the middle of the screen nothing that sticks to its edges lies over it.
    await threshold.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await threshold.dblclick();
    await page.keyboard.insertText("1234");
    await box.getByRole("button", { name: "Run", exact: true }).click();
    await box.getByRole("button", { name: "Step back" }).click();
    const moment = (await box.getByText(/^\d+ \/ \d+$/).textContent()) ?? "";
    await box.getByRole("link", { name: "Open full size" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A small definition");
    await expect(page.getByRole("textbox", { name: "Definition" })).toContainText("1234");
    await expect(page.getByText(moment, { exact: true })).toBeVisible();
  });

  test("keeps changes over a reload, and asks before it resets them", async ({ page }) => {
    const box = await lessonSandbox(page, "state-types", "A small definition");
    const threshold = box.getByText("500", { exact: false }).last();
    // In the middle of the screen nothing that sticks to its edges lies over it.
    await threshold.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await threshold.dblclick();
    await page.keyboard.insertText("777");
    await expect(box.getByRole("textbox", { name: "Definition" })).toContainText("777");
    const again = await lessonSandbox(page, "state-types", "A small definition");
    await expect(again.getByRole("textbox", { name: "Definition" })).toContainText("777");
    await again.getByRole("button", { name: "Reset" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await expect(again.getByRole("textbox", { name: "Definition" })).toContainText("500");
    await again.getByRole("button", { name: "Reset" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("moves nothing when it loads", async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ("value" in entry) Object.assign(window, { shift: Reflect.get(window, "shift") + Number(entry.value) });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("./learn/step-functions/state-types/");
    const box = page.getByRole("figure", { name: "Sandbox: A small definition" });
    const before = (await box.boundingBox())?.height;
    await box.scrollIntoViewIfNeeded();
    await box.getByRole("button", { name: "Run", exact: true }).waitFor();
    expect((await box.boundingBox())?.height).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, "shift"))).toBeLessThan(0.01);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, waitsForApp: false });

  test("is readable code", async ({ page }) => {
    await page.goto("./learn/step-functions/state-types/");
    const box = page.getByRole("figure", { name: "Sandbox: A small definition" });
    await expect(box.locator("code")).toContainText('"StartAt": "CheckTotal"');
  });
});

test("shares a machine in a link that a fresh browser opens at the same moment", async ({ page, browser, baseURL }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(SANDBOX);
  await run(page);
  await page.getByRole("button", { name: "Step back" }).click();
  const moment = (await page.getByText(/^\d+ \/ \d+$/).textContent()) ?? "";
  await page.getByRole("button", { name: "Copy a link to this" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("#asl1.");
  expect(link.length).toBeLessThan(2_048);
  const context = await browser.newContext({ ...(baseURL && { baseURL }), reducedMotion: "reduce" });
  const fresh = await context.newPage();
  await waitForAppAfterLoading(fresh);
  await fresh.goto(link);
  await expect(fresh.getByText(moment, { exact: true })).toBeVisible();
  await expect(stateIn(fresh, "ChargeCard")).toHaveAccessibleName(/3 of 3 attempts failed/);
  await context.close();
});

test("explains a damaged link, and keeps what was there", async ({ page }) => {
  await page.goto(`${SANDBOX}#asl1.AAAA`);
  await expect(page.getByRole("alert").filter({ hasText: "This link is damaged" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Order intake");
});

test("solves a challenge with hints and checks, and remembers it @phone", async ({ page }) => {
  await page.goto(`${SANDBOX}?challenge=keep-the-order`);
  const panel = page.getByRole("region", { name: "Challenge: Keep the order" });
  await panel.getByRole("button", { name: "Check my machine" }).click();
  await expect(panel.getByRole("status")).toHaveText("0 of 2 checks pass.");
  await panel.getByRole("button", { name: "Show hint 1 of 3" }).click();
  await expect(panel.getByRole("list", { name: "Hints" }).getByRole("listitem")).toHaveCount(1);
  const solution = {
    StartAt: "PriceOf",
    States: {
      PriceOf: {
        Type: "Task",
        Resource: "arn:aws:lambda:us-east-1:123456789012:function:price",
        ResultPath: "$.quote",
        End: true,
      },
    },
  };
  await writeDefinition(page, page, JSON.stringify(solution, null, 2));
  await panel.getByRole("button", { name: "Check my machine" }).click();
  await expect(panel.getByRole("status")).toHaveText("Solved: all 2 checks pass.");
  await page.reload();
  await expect(panel.getByText("Solved", { exact: true })).toBeVisible();
});

test("shows a problem at its line, and the last graph that could be read @phone", async ({ page }) => {
  await page.goto(SANDBOX);
  await expect(stateIn(page, "ChargeCard")).toBeVisible();
  await showTab(page, "Definition");
  const editor = page.getByRole("textbox", { name: "Definition" });
  await editor.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(",");
  await expect(page.getByText(/Line \d+/).first()).toBeVisible();
  await showTab(page, "Graph");
  await expect(stateIn(page, "ChargeCard")).toBeVisible();
  await showTab(page, "Definition");
  await page.getByRole("textbox", { name: "Definition" }).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("tabpanel", { name: "Definition" }).getByText("No problems.")).toBeVisible();
});

test("stops a run without an end while the page goes on @phone", async ({ page }) => {
  await page.goto(SANDBOX);
  await writeDefinition(page, page, ENDLESS);
  await page.getByRole("radio", { name: "Express" }).check({ force: true });
  await run(page);
  const stop = page.getByRole("button", { name: "Stop" });
  await expect(stop).toBeVisible();
  // The page answers meanwhile.
  await page.getByRole("radio", { name: "Standard" }).isEnabled();
  await stop.click();
  await expect(stop).toBeHidden();
  await expect(page.getByText(/^[\d,]+ \/ [\d,]+$/)).toBeVisible();
});

test("imports a file of 300 states and runs it @phone", async ({ page }) => {
  await page.goto(SANDBOX);
  const buffer = Buffer.from(chain(300));
  await page
    .getByLabel("File to import")
    .setInputFiles({ name: "long.asl.json", mimeType: "application/json", buffer });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("long");
  await expect(page.getByRole("listbox", { name: "Graph of 300 states" })).toBeVisible();
  await run(page);
  await expect(page.getByText("602 / 602")).toBeVisible();
});

test("asks for the values of placeholders", async ({ page }) => {
  await page.goto(SANDBOX);
  const wait = { Type: "Wait", Seconds: "PAUSE", End: true };
  const text = JSON.stringify({ StartAt: "A", States: { A: wait } }).replace('"PAUSE"', "$".concat("{Pause}"));
  const file = { name: "wait.asl.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("File to import").setInputFiles(file);
  await page.getByRole("dialog").getByLabel("Pause").fill("45");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Definition" })).toContainText("45");
  await expect(page.getByRole("tabpanel", { name: "Definition" }).getByText("No problems.")).toBeVisible();
});

test("does everything by keyboard", async ({ page }) => {
  await page.goto(SANDBOX);
  await page.getByRole("heading", { level: 1 }).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("A choice");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A choice by amount");
  await page.keyboard.press("Control+Enter");
  await expect(stateIn(page, "AskManager")).toHaveAccessibleName(/, visited/);
  await page.keyboard.press("<");
  await expect(page.getByText(/^0 \/ \d+$/)).toBeVisible();
  await page.keyboard.press(".");
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible();
  await page.keyboard.press(">");
  await expect(page.getByText(/^(\d+) \/ \1$/)).toBeVisible();
  await page.getByRole("region", { name: /^Events/ }).focus();
  await page.keyboard.press("Home");
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText(/^2 \/ \d+$/)).toBeVisible();
  await page.getByRole("textbox", { name: "Definition" }).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Definition" })).not.toBeFocused();
});

test("predicts and runs in a lesson by keyboard alone", async ({ page }) => {
  const box = await lessonSandbox(page, "state-types", "A small definition");
  await tabTo(page, box.getByRole("combobox", { name: /Which state will come after/ }));
  await page.keyboard.type("Refuse");
  await tabTo(page, box.getByRole("button", { name: "Predict and run" }));
  await page.keyboard.press("Enter");
  const verdict = box.getByRole("status").first();
  await expect(verdict).toContainText("Right.");
  await expect(verdict).toBeFocused();
  await expect(stateIn(box, "Refuse")).toHaveAccessibleName(/, visited/);
  const close = box.getByRole("button", { name: "Close the verdict" });
  await tabTo(page, close);
  await page.keyboard.press("Enter");
  await expect(close).toBeHidden();
  await tabTo(page, box.getByRole("button", { name: "Step back" }));
  await page.keyboard.press("Enter");
  const [, at = "", all = ""] =
    /^(\d+) \/ (\d+)$/.exec((await box.getByText(/^\d+ \/ \d+$/).textContent()) ?? "") ?? [];
  expect(Number(at)).toBe(Number(all) - 1);
  const run = box.getByRole("button", { name: "Run", exact: true });
  await tabTo(page, run, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(box.getByText(`${all} / ${all}`, { exact: true })).toBeVisible();
});

test("shares a link by keyboard alone", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(SANDBOX);
  await tabTo(page, page.getByRole("button", { name: "Copy a link to this" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Link copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("#asl1.");
});

test("imports a file by keyboard alone", async ({ page }) => {
  await page.goto(SANDBOX);
  await tabTo(page, page.getByRole("button", { name: /^Import/ }));
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  const buffer = Buffer.from(chain(3));
  await (await chooser).setFiles({ name: "short.asl.json", mimeType: "application/json", buffer });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("short");
  await expect(page.getByRole("listbox", { name: "Graph of 3 states" })).toBeVisible();
});

test("tells the same story in graph and table", async ({ page }) => {
  await page.goto(SANDBOX);
  await run(page);
  await expect(stateIn(page, "ChargeCard")).toHaveAccessibleName(/3 of 3 attempts failed/);
  const names = await page
    .getByRole("listbox", { name: /^Graph of/ })
    .getByRole("option")
    .count();
  await page.getByRole("tab", { name: "Table" }).click();
  const table = page.getByRole("region", { name: "States as a table" });
  await expect(table.getByRole("rowheader")).toHaveCount(names);
  await expect(table.getByRole("row", { name: /^Task ChargeCard/ })).toContainText("3 of 3 attempts failed");
  await expect(table.getByRole("row", { name: /^Task ChargeCard/ })).toContainText("States.ALL");
});

test("is accessible in both themes, before and after a run @phone", async ({ page }) => {
  test.slow();
  await page.goto(SANDBOX);
  await expect(page.getByRole("button", { name: /^Run/ })).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
  await run(page);
  await expect(page.getByText(/^26 \/ 26$/)).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
});

test("is accessible in a lesson, with its question and its verdict @phone", async ({ page }) => {
  test.slow();
  const box = await lessonSandbox(page, "state-types", "A small definition");
  await inBothThemes(page, () => expectAccessible(page));
  await box.getByRole("combobox", { name: /Which state/ }).selectOption("Accept");
  await box.getByRole("button", { name: "Predict and run" }).click();
  await expect(box.getByRole("status").first()).toContainText("Not quite.");
  await inBothThemes(page, () => expectAccessible(page));
});

test("has a challenge that is accessible in both themes", async ({ page }) => {
  test.slow();
  await page.goto(`${SANDBOX}?challenge=vip-first`);
  const panel = page.getByRole("region", { name: "Challenge: The courier for VIPs" });
  await panel.getByRole("button", { name: "Show hint 1 of 3" }).click();
  await panel.getByRole("button", { name: "Check my machine" }).click();
  await expect(panel.getByRole("status")).toContainText("checks pass");
  await inBothThemes(page, () => expectAccessible(page));
  await openExample(page, "Saga with compensation");
  await expect(panel).toBeHidden();
});
