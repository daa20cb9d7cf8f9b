import type { Page } from "@playwright/test";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search or jump to" });

test("finds a note line by its words and goes there", async ({ page }) => {
  await page.goto("./");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search or jump to" })).toBeFocused();
  await page.keyboard.type(": throttl");
  const line = palette(page).getByRole("option").first();
  await expect(line).toContainText(/throttl/i);
  const [, lesson] = /([\w-]+\/[\w-]+)\.md:\d+/.exec((await line.textContent()) ?? "") ?? [];
  expect(lesson).toBeDefined();
  await expect(palette(page).getByRole("status")).toHaveText(/^\d+ found$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/learn/${lesson}/`));
  await expect(palette(page)).toBeHidden();
  await expect(page.locator("#content")).toBeFocused();
});

test("moves by arrows, opens beside with Ctrl and gives the focus back", async ({ page, context }) => {
  await page.goto("./settings/");
  const button = page.getByRole("button", { name: /^Search or jump to/ });
  await button.focus();
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("#step");
  const [first, second] = [palette(page).getByRole("option").nth(0), palette(page).getByRole("option").nth(1)];
  await expect(first).toHaveAttribute("data-highlighted");
  await page.keyboard.press("ArrowDown");
  await expect(second).toHaveAttribute("data-highlighted");
  const opened = context.waitForEvent("page");
  await page.keyboard.press("Control+Enter");
  await expect(await opened).toHaveURL(/\/learn\/[^/]+\/[^/]+\/$/);
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test("offers something to read when nothing is found", async ({ page }) => {
  await page.goto("./settings/");
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("qqzzxx");
  await expect(palette(page).getByRole("status")).toContainText("qqzzxx");
  await expect(palette(page).getByText("Topic").first()).toBeVisible();
});

test("goes on with actions when notes cannot be loaded", async ({ page }) => {
  await page.route("**/data/search.json", (route) => route.fulfill({ status: 204 }));
  await page.goto("./settings/");
  await page.keyboard.press("/");
  await expect(palette(page).getByRole("status")).toContainText("could not be loaded");
  await page.getByRole("combobox").fill(">learn");
  await expect(palette(page).getByRole("option").first()).toContainText("Go to Learn");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/learn\/$/);
});

test("lists the keys, and they lead to the screens", async ({ page }) => {
  await page.goto("./settings/");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  await expect(help.getByText("Go to Learn")).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await expect(page).toHaveURL(/settings/);
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await expect(page).toHaveURL(/\/learn\/$/);
});

test("turns single keys off", async ({ page }) => {
  await page.goto("./settings/");
  await page.getByRole("group", { name: "Single keys" }).getByRole("radio", { name: "Off" }).check();
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await expect(palette(page)).toBeVisible();
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
});

test("remembers theme and text size before the first paint", async ({ page }) => {
  await page.goto("./settings/");
  await page.getByRole("group", { name: "Theme" }).getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("group", { name: "Text size" }).getByRole("radio", { name: "Larger" }).check();
  const atBody = () => page.evaluate(() => document.documentElement.dataset.seen);
  await page.addInitScript(() => {
    // What holds when the body begins, so before anything is painted.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      const { theme, text } = document.documentElement.dataset;
      document.documentElement.dataset.seen = `${theme} ${text}`;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("./learn/");
  expect(await atBody()).toBe("dark larger");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

test("follows the device until the theme button is pressed @phone", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./settings/");
  const button = page.getByRole("button", { name: "Theme: as the device" });
  await button.click();
  await expect(page.getByRole("button", { name: "Theme: light" })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe("light");
  await expect(page.getByRole("radio", { name: "Light" })).toBeChecked();
});

test("leads back from an address without a page", async ({ page }) => {
  await page.goto("./404/");
  await page.getByRole("button", { name: "Search /" }).click();
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Go to Today" }).click();
  await expect(page).toHaveURL(/\/$/);
});

test("opens the search by a key pressed right after another layer was closed", async ({ page }) => {
  await page.goto("./settings/");
  const field = page.getByRole("combobox", { name: "Search or jump to" });
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  for (const key of ["Control+k", "/", "Control+k", "Control+k"]) {
    await page.keyboard.press("Escape");
    await page.keyboard.press(key);
    await expect(field).toBeFocused();
  }
  await page.keyboard.type("retry");
  await expect(field).toHaveValue("retry");
  await expect(palette(page).getByRole("option").first()).toBeVisible();
});

test("has no accessibility violations on the shell's screens @phone", async ({ page }) => {
  test.slow();
  for (const screen of ["./settings/", "./404/"]) {
    await page.goto(screen);
    await inBothThemes(page, () => expectAccessible(page));
  }
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(palette(page).getByRole("option").first()).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
  await page.getByRole("combobox").fill("retry");
  await expect(palette(page).getByRole("status")).toHaveText(/^\d+ found$/);
  await inBothThemes(page, () => expectAccessible(page));
});

test("gives fingers targets of 44 pixels @phone", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a question of touch");
  await page.goto("./settings/");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(palette(page).getByRole("option").first()).toBeVisible();
  const targets = page.locator("button:visible, [role=option]:visible, nav a:visible, label:visible");
  const boxes = await targets.evaluateAll((elements) =>
    elements.map((element) => ({ name: element.textContent, height: element.getBoundingClientRect().height })),
  );
  expect(boxes.filter(({ height }) => height < 44)).toEqual([]);
});
