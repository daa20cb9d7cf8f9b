import { expect, expectAccessible, inBothThemes, test } from "./fixtures";

test("the quality page shows figures with bounds and peers, and every line of a note @phone", async ({ page }) => {
  await page.goto("./bank/quality/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quality of the items");
  const bank = page.getByRole("table", { name: "Checks of the whole bank" });
  const central = bank.getByRole("row", { name: /most central option/ });
  await expect(central).toContainText("27.7–44.4 %");
  await expect(central).toContainText("at most 29 %");
  await expect(page.getByRole("table", { name: "Rules of every item" })).toContainText(
    "Keys that the facts do not prove",
  );
  await expect(page.getByRole("cell", { name: "no", exact: true })).toHaveCount(0);

  await page.getByRole("button", { name: "Lines" }).first().click();
  await expect(page.getByText(/it has no shape that states a fact|the author skips it/).first()).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test("the browser of the bank narrows its items and shows answers, source, facts and writer @phone", async ({
  page,
}) => {
  await page.goto("./bank/");
  const count = page.getByRole("status").filter({ hasText: "items" });
  await expect(count).toHaveText(/^[12],\d{3} items$/);
  await page.getByLabel("Words of the stem or an option").fill("ResultPath");
  await page.getByLabel("Type").selectOption({ label: "One answer" });
  await page.getByLabel("Level").selectOption({ label: "Apply" });
  await expect(count).toHaveText(/^\d+ items? of [12],\d{3}$/);

  const first = page
    .getByRole("listitem")
    .filter({ has: page.locator("details") })
    .first();
  await first.locator("summary").click();
  await expect(first.getByText("Key", { exact: true })).toBeVisible();
  await expect(first.getByText(/^Writer/)).toContainText("cloudrill");
  await expect(first.getByRole("link", { name: /\.md:\d+/ })).toHaveAttribute("href", /\/learn\//);
  await expect(first.getByText(/\((?:mapping|definition|authored|cloze|question|trap|limit)\)/).first()).toBeVisible();
  await inBothThemes(page, () => expectAccessible(page));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);

  await page.getByRole("button", { name: "Show all" }).click();
  await expect(count).toHaveText(/^[12],\d{3} items$/);
});

test("a flaw leads to its item, and the palette to both pages", async ({ page }) => {
  await page.goto("./bank/quality/");
  const flaw = page.getByRole("region", { name: "Flaws" }).getByRole("link").first();
  const stem = await flaw.innerText();
  await flaw.click();
  await expect(page).toHaveURL(/\/bank\/\?item=/);
  await expect(page.locator("details[open] summary")).toContainText(stem);

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search or jump to" }).fill("quality of the items");
  await page.getByRole("option", { name: /See the quality of the items/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quality of the items");
});
