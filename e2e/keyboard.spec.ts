import { expect, type Page } from "@playwright/test";
import { type Item, rightResponse } from "@/lib/quiz";
import { loadItems, shownItem } from "./answer";
import { test } from "./fixtures";

test("reads, checks and practises by keyboard alone", async ({ page }) => {
  test.slow();
  const items = await loadItems(page);
  await page.goto("./");
  await page.keyboard.press("r");
  await expect(page.getByRole("button", { name: "Mark as read" })).toBeVisible();
  await page.getByRole("button", { name: "Mark as read" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("You have read this lesson.")).toBeVisible();

  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await page.getByRole("button", { name: /^Start/ }).focus();
  await page.keyboard.press("Enter");
  for (let place = 1; place <= 10; place++) {
    const player = page.getByRole("region", { name: `Item ${place} of 10` });
    await answerByKeys(page, await shownItem(player, items));
    await expect(player.getByText("Right.", { exact: true }).first()).toBeVisible();
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { name: "10 of 10 right" })).toBeVisible();
});

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Not reachable by Tab");
}

function focusedIs(page: Page, selector: string): () => Promise<boolean> {
  return () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

async function answerByKeys(page: Page, item: Item): Promise<void> {
  const response = rightResponse(item);
  switch (response.type) {
    case "multiple-choice":
    case "multiple-response": {
      const ids = response.type === "multiple-choice" ? [response.option] : response.options;
      for (const id of ids) await page.keyboard.press(String((await placeOf(page, item, id)) + 1));
      break;
    }
    case "ordering":
      await sortByKeys(page, item);
      break;
    case "matching":
      await tabTo(page, focusedIs(page, "[data-item] select"));
      if (item.type === "matching") {
        for (const { answerId } of item.pairs) {
          const place = await page.evaluate(
            (value) =>
              [...(document.activeElement as HTMLSelectElement).options].findIndex((each) => each.value === value),
            answerId,
          );
          for (let step = 0; step < place; step++) await page.keyboard.press("ArrowDown");
          await page.keyboard.press("Tab");
        }
      }
      break;
    case "numeric":
    case "cloze":
      await tabTo(page, focusedIs(page, "[data-item] input[type=text]"));
      await page.keyboard.type(response.text.replaceAll("`", ""));
      break;
  }
  await tabTo(page, focusedIs(page, "[data-item] button[type=submit]"));
  await page.keyboard.press("Enter");
}

async function placeOf(page: Page, item: Item, id: string | null): Promise<number> {
  const text = "options" in item ? item.options.find((option) => option.id === id)?.text.replaceAll("`", "") : "";
  const rows = await page
    .locator("[data-item] label:has(input)")
    .evaluateAll((labels) => labels.map((label) => label.textContent ?? ""));
  return rows.findIndex((row) => row.slice(1) === text);
}

async function sortByKeys(page: Page, item: Item): Promise<void> {
  if (item.type !== "ordering") return;
  for (const [place, { text }] of item.steps.entries()) {
    const name = `Move up: ${text.replaceAll("`", "")}`;
    const row = page.locator("[data-item] ol > li", { has: page.getByRole("button", { name, exact: true }) });
    const at = () => row.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element));
    if ((await at()) <= place) continue;
    await page.getByRole("button", { name, exact: true }).focus();
    while ((await at()) > place) await page.keyboard.press("ArrowUp");
  }
}
