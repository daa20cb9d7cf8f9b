import { rightResponse } from "@/lib/quiz";
import { answerRightly, answerWrongly, fillIn, loadItems, shownItem } from "./answer";
import { expect, expectAccessible, test } from "./fixtures";

const player = "[data-item]";

test("studies from the first visit to a restored backup @phone", async ({ page }) => {
  test.slow();
  const items = await loadItems(page);

  await page.goto("./");
  await page.getByRole("link", { name: /Read the first/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  const check = page.locator(player).first();
  await check.scrollIntoViewIfNeeded();
  await answerRightly(check, await shownItem(check, items));
  await page.getByRole("button", { name: "Mark as read" }).click();
  await expect(page.getByText("You have read this lesson.")).toBeVisible();

  await page.goto("./practice/");
  await page.getByRole("button", { name: /^Start/ }).click();
  const types = new Set<string>();
  for (let place = 1; place <= 10; place++) {
    const current = page.getByRole("region", { name: `Item ${place} of 10` });
    const item = await shownItem(current, items);
    types.add(item.type);
    if (place === 1) {
      await answerWrongly(current, item);
      await current.getByRole("button", { name: "Show the answer" }).click();
      const wrongOption = "options" in item ? item.options.find((option) => !option.correct) : undefined;
      if (wrongOption) await expect(current.getByText(wrongOption.rationale.split("`")[0] ?? "").first()).toBeVisible();
      await expect(current.getByRole("link", { name: new RegExp(`\\.md:${item.source.line}$`) })).toBeVisible();
    } else {
      await answerRightly(current, item);
    }
    await current.getByRole("button", { name: /Next item|See the summary/ }).click();
  }
  expect(types.size).toBe(6);
  await expect(page.getByRole("heading", { name: "9 of 10 right" })).toBeVisible();

  await page.goto("./");
  await page.reload();
  await expect(page.getByRole("heading", { name: "10 of 11 right" })).toBeVisible();

  await page.goto("./settings/");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save backup" }).first().click();
  const file = await (await saving).path();
  await page.getByRole("button", { name: "Clear progress" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Clear progress" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.goto("./");
  await expect(page.getByRole("link", { name: /Read the first/ })).toBeVisible();

  await page.goto("./settings/");
  await page.getByLabel("Backup file").setInputFiles(file);
  await expect(page.getByText(/Added \d+ events/)).toBeVisible();
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "10 of 11 right" })).toBeVisible();
});

test("drills the misses until they are right", async ({ page }) => {
  const items = await loadItems(page);
  await page.goto("./practice/");
  await page.getByRole("radio", { name: "5", exact: true }).check({ force: true });
  await page.getByRole("button", { name: /^Start/ }).click();
  for (let place = 1; place <= 5; place++) {
    const current = page.getByRole("region", { name: `Item ${place} of 5` });
    if (place % 2) await current.getByRole("button", { name: "Show the answer" }).click();
    else await answerRightly(current, await shownItem(current, items));
    await current.getByRole("button", { name: /Next item|See the summary/ }).click();
  }
  await page.getByRole("button", { name: "Drill the misses (3)" }).click();
  for (let place = 1; place <= 3; place++) {
    const current = page.getByRole("region", { name: `Item ${place} of 3` });
    await answerRightly(current, await shownItem(current, items));
    await current.getByRole("button", { name: /Next item|See the summary/ }).click();
  }
  await expect(page.getByRole("heading", { name: "3 of 3 right" })).toBeVisible();
});

test("goes on with an unfinished quiz after a reload", async ({ page }) => {
  const items = await loadItems(page);
  await page.goto("./practice/?start=10");
  const first = page.getByRole("region", { name: "Item 1 of 10" });
  await answerRightly(first, await shownItem(first, items));
  await page.reload();
  await page.getByRole("button", { name: "Resume" }).click();
  await expect(page.getByRole("region", { name: "Item 2 of 10" })).toBeVisible();
});

test("gives a second try with a hint, which counts less", async ({ page }) => {
  const items = await loadItems(page);
  await page.goto("./practice/?start=5");
  const current = page.getByRole("region", { name: "Item 1 of 5" });
  const item = await shownItem(current, items);
  await answerWrongly(current, item);
  await current.getByRole("button", { name: "Try again with a hint" }).click();
  await expect(current.getByText("Hint.")).toBeVisible();
  await fillIn(current, item, rightResponse(item));
  await current.getByRole("button", { name: /^Check( ↵)?$/ }).click();
  await expect(current.getByText("Right at the second try.").first()).toBeVisible();
});

test("says what is missing instead of marking an empty answer", async ({ page }) => {
  await page.goto("./practice/?start=5");
  const current = page.getByRole("region", { name: "Item 1 of 5" });
  await current.getByRole("button", { name: /^Check( ↵)?$/ }).click();
  await expect(current.getByRole("status").filter({ hasText: /\w/ })).toBeVisible();
  await expect(current.getByRole("button", { name: /^Check( ↵)?$/ })).toBeVisible();
});

test("agrees in two tabs", async ({ page, context }) => {
  await page.goto("./");
  const other = await context.newPage();
  await other.goto("./learn/");
  await page.getByRole("link", { name: /Read the first/ }).click();
  await page.getByRole("button", { name: "Mark as read" }).click();
  await expect(other.getByText(/^1 of \d+ read/)).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("has no accessibility violations on any study screen @phone", async ({ page }) => {
      test.slow();
      for (const screen of [
        "./",
        "./learn/",
        "./learn/api-gateway/",
        "./learn/api-gateway/error-codes/",
        "./practice/",
      ]) {
        await page.goto(screen);
        await expectAccessible(page);
      }
    });

    test("has no accessibility violations in an item of any type, before and after @phone", async ({ page }) => {
      test.setTimeout(240_000);
      const items = await loadItems(page);
      await page.goto("./practice/?start=6");
      for (let place = 1; place <= 6; place++) {
        const current = page.getByRole("region", { name: `Item ${place} of 6` });
        const item = await shownItem(current, items);
        await expectAccessible(page);
        await answerWrongly(current, item);
        await current.getByRole("button", { name: "Show the answer" }).click();
        await expectAccessible(page);
        await current.getByRole("button", { name: /Next item|See the summary/ }).click();
      }
      await expect(page.getByRole("heading", { name: "0 of 6 right" })).toBeVisible();
      await expectAccessible(page);
      await page.goto("./");
      await expectAccessible(page);
    });
  });
}
