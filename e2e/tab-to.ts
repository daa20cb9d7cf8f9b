import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** More than any page has places that Tab stops at. */
const MOST_STOPS = 300;

/** Goes on with Tab alone until an element has the focus. */
export async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(wanted)); stop += 1) await page.keyboard.press(key);
  await expect(wanted).toBeFocused();
}

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => element === document.activeElement);
}
