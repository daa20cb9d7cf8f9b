import type { Page } from "@playwright/test";
import { configured, createLog, DAY, NOON, restore } from "./card-log";
import { expect } from "./fixtures";

/** The card on the screen. */
export const shown = (page: Page) => page.locator("[data-card]");

/** The id of the card on the screen. */
export async function cardOn(page: Page): Promise<string> {
  return (await shown(page).getAttribute("data-card")) ?? "";
}

/** Waits for a side of the card. */
export async function sideIs(page: Page, side: "question" | "answer"): Promise<void> {
  await expect(shown(page)).toHaveAttribute("data-side", side);
}

/** Begins with `fresh` new cards a day and nothing else. */
export async function begin(page: Page, fresh: number): Promise<void> {
  const log = createLog();
  log.at(NOON - DAY, configured({ newPerDay: fresh }));
  await restore(page, log.events);
  await page.goto("./cards/");
  await page.getByRole("button", { name: /^Start/ }).click();
  await sideIs(page, "question");
}

/** Turns the card, or gives up on an item. */
export async function revealByKeys(page: Page): Promise<void> {
  await sideIs(page, "question");
  if ((await page.locator("[data-card] form").count()) > 0) {
    await page.getByRole("button", { name: "Show the answer" }).focus();
    await page.keyboard.press("Enter");
  } else await page.keyboard.press("Space");
  await sideIs(page, "answer");
}
