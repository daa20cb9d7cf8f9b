import type { Page } from "@playwright/test";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";
import { GATEWAY, openSource } from "./gateway";

test.describe("missions and drills", () => {
  const mission = (page: Page, title: string) => page.getByRole("region", { name: `Mission: ${title}` });
  const drill = (page: Page, title: string) => page.getByRole("region", { name: `Incident drill: ${title}` });

  test("finishes a mission with hints, and remembers it @phone", async ({ page }) => {
    await page.goto(`${GATEWAY}?mission=nothing-there`);
    const panel = mission(page, "Not found, in the way of a REST API");
    await expect(panel).toContainText("Mission 2 of");
    await panel.getByRole("button", { name: "Show hint 1 of 3" }).click();
    await panel.getByRole("button", { name: "Show hint 2 of 3" }).click();
    await expect(panel.getByRole("list", { name: "Hints" }).getByRole("listitem")).toHaveCount(2);

    await panel.getByRole("button", { name: "Check my API" }).click();
    await expect(panel.getByRole("status")).toHaveText("1 of 2 checks passes.");
    await expect(panel.getByText("status: expected 403, found 200")).toBeVisible();

    await page.getByRole("textbox", { name: "Path, without the stage" }).fill("/dogs");
    await panel.getByRole("button", { name: "Check my API" }).click();
    await expect(panel.getByRole("status")).toHaveText("Solved: all 2 checks pass.");
    await panel.getByText("Compare with a solution").click();
    await expect(panel.getByText('"path": "/dogs"')).toBeVisible();

    await page.reload();
    await expect(panel.getByText("Solved", { exact: true })).toBeVisible();
    await panel.getByRole("button", { name: "Next mission" }).click();
    await expect(mission(page, "401 rather than 403")).toContainText("Mission 3 of");
    await expect(mission(page, "401 rather than 403").getByRole("button", { name: "Show hint 1 of 3" })).toBeVisible();
  });

  test("sends the requests of a failed check, to see why", async ({ page }) => {
    await page.goto(`${GATEWAY}?mission=from-the-cache`);
    const panel = mission(page, "The second answer from the cache");
    await panel.getByRole("button", { name: "Check my API" }).click();
    await panel.getByRole("button", { name: "Send its requests, to see why" }).click();
    await expect(page.getByRole("region", { name: "Sent requests" }).getByRole("listitem")).toHaveCount(2);
  });

  test("finishes an incident drill after a wrong guess, and remembers it @phone", async ({ page }) => {
    await page.goto(`${GATEWAY}?drill=refunds-are-missing`);
    const panel = drill(page, "The refunds that nobody finds");
    await expect(panel).toContainText("Which token do you want?");
    const log = panel.getByRole("region", { name: "Lines of the access log" });
    await expect(log.getByRole("listitem")).toHaveCount(5);
    await expect(log).toContainText("403 MISSING_AUTHENTICATION_TOKEN");
    await panel.getByRole("tab", { name: "Metrics" }).click();
    await expect(panel.getByRole("row", { name: /^4XXError/ })).toContainText("3");
    // The setup would give the cause away.
    await expect(page.getByRole("textbox", { name: "Path, without the stage" })).toBeHidden();

    await panel.getByRole("radio", { name: /usage plan/ }).check();
    await panel.getByRole("button", { name: "This is the cause" }).click();
    await expect(panel.getByText("Not this:")).toContainText("INVALID_API_KEY");
    await expect(panel.getByRole("radio", { name: /usage plan/ })).toBeDisabled();
    await panel.getByRole("radio", { name: /not deployed to the stage/ }).check();
    await panel.getByRole("button", { name: "This is the cause" }).click();
    await expect(panel).toContainText("resource=- says that the stage knows no such resource");

    await panel.getByRole("button", { name: "Check my repair" }).click();
    await expect(panel.getByRole("status")).toHaveText("1 of 2 checks passes.");
    await panel.getByRole("button", { name: "Deploy the changes" }).click();
    await panel.getByRole("button", { name: "Check my repair" }).click();
    await expect(panel.getByRole("status")).toHaveText("Solved: all 2 checks pass.");

    await page.reload();
    await expect(panel.getByText("Solved", { exact: true })).toBeVisible();
    await expect(panel.getByRole("group", { name: "What is the cause?" })).toBeVisible();
  });

  test("chooses the cause by keyboard", async ({ page }) => {
    await page.goto(`${GATEWAY}?drill=the-yearly-report`);
    const panel = drill(page, "The yearly report");
    await panel.getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await expect(panel.getByRole("button", { name: "Check my repair" })).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(panel.getByRole("button", { name: "Show hint 1 of 3" })).toBeFocused();
  });

  test("is accessible in both themes", async ({ page }) => {
    test.slow(); // axe looks at five states of the page
    await page.goto(`${GATEWAY}?mission=from-the-cache`);
    const panel = mission(page, "The second answer from the cache");
    await panel.getByRole("button", { name: "Show hint 1 of 3" }).click();
    await panel.getByRole("button", { name: "Check my API" }).click();
    await expect(panel.getByRole("status")).toContainText("pass");
    await inBothThemes(page, () => expectAccessible(page));
    await openSource(page, "The side door");
    const incident = drill(page, "The side door");
    await incident.getByRole("radio").nth(1).check();
    await incident.getByRole("button", { name: "This is the cause" }).click();
    await inBothThemes(page, () => expectAccessible(page));
    await incident.getByRole("radio").first().check();
    await incident.getByRole("button", { name: "This is the cause" }).click();
    await expect(incident.getByRole("button", { name: "Check my repair" })).toBeVisible();
    await inBothThemes(page, () => expectAccessible(page));
  });
});
