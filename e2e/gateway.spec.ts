import type { Page } from "@playwright/test";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";
import { GATEWAY, lessonGateway, openSource, send, showTab } from "./gateway";
import { stateIn } from "./sandbox";

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
    await panel.getByRole("radio", { name: /longer than the timeout/ }).focus();
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
    await incident.getByRole("radio", { name: /accepts any certificate/ }).check();
    await incident.getByRole("button", { name: "This is the cause" }).click();
    await inBothThemes(page, () => expectAccessible(page));
    await incident.getByRole("radio", { name: /default address/ }).check();
    await incident.getByRole("button", { name: "This is the cause" }).click();
    await expect(incident.getByRole("button", { name: "Check my repair" })).toBeVisible();
    await inBothThemes(page, () => expectAccessible(page));
  });
});

test.describe("in a lesson", () => {
  const unknownPath = (page: Page) => lessonGateway(page, "error-codes", "A path that the API does not have");

  test("tells the wrong idea behind a wrong prediction, and shows who answered @phone", async ({ page }) => {
    const box = await unknownPath(page);
    await expect(box.getByRole("button", { name: "Send", exact: true })).toHaveAttribute("aria-disabled", "true");
    await box.getByRole("button", { name: "Predict and send" }).click();
    await expect(box.getByRole("alert")).toContainText("Choose a status first.");
    await box.getByRole("combobox", { name: /Which status will come back/ }).selectOption("404");
    await box.getByRole("button", { name: "Predict and send" }).click();
    const verdict = box.getByRole("status").first();
    await expect(verdict).toContainText("Not quite.");
    await expect(verdict).toContainText("A path that a REST API does not have gives 404.");
    await expect(verdict).toContainText("Missing Authentication Token");
    await box.getByRole("button", { name: "Close the verdict" }).click();
    await expect(box.getByRole("tabpanel", { name: "Phases" })).toContainText(
      /403 from phase \d+ of \d+, Stage and route/,
    );
    await showTab(box, "Response");
    await expect(box.getByRole("tabpanel", { name: "Response" })).toContainText("Missing Authentication Token");
  });

  test("sends several requests at their times @phone", async ({ page }) => {
    const box = await lessonGateway(page, "caching", "Three requests, one cache key");
    await box.getByRole("combobox", { name: /Which phase will answer to the last of the 3/ }).selectOption("cache");
    await box.getByRole("button", { name: "Predict and send" }).click();
    await expect(box.getByRole("status").first()).toContainText("Not quite.");
    const requests = box.getByRole("list", { name: "Requests" }).getByRole("listitem");
    await expect(requests).toHaveCount(3);
    await expect(requests.nth(0)).toContainText("not cached");
    await expect(requests.nth(1)).toContainText(/0:05\.0.*type=a.*Cache/);
    await expect(requests.nth(2)).toContainText("not cached");
    await requests.nth(1).getByRole("button").click();
    await expect(box.getByRole("tabpanel", { name: "Phases" })).toContainText(/200 from phase \d+ of \d+, Cache/);
  });

  test("opens full size with the same state, and keeps the work", async ({ page }) => {
    const box = await unknownPath(page);
    await box.getByRole("button", { name: "Skip" }).click();
    await showTab(box, "Request");
    await box.getByRole("textbox", { name: "Path, without the stage" }).fill("/orders");
    await box.getByRole("button", { name: "Send", exact: true }).click();
    await expect(box.getByRole("tabpanel", { name: "Phases" })).toContainText("200 from phase");
    const again = await unknownPath(page);
    await expect(again.getByText("GET /orders", { exact: true })).toBeVisible();
    await again.getByRole("link", { name: "Open full size" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A path that the API does not have");
    await expect(page.getByRole("textbox", { name: "Path, without the stage" })).toHaveValue("/orders");
  });

  test("loads nothing before it is near, and moves nothing when it loads", async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ("value" in entry) Object.assign(window, { shift: Reflect.get(window, "shift") + Number(entry.value) });
      }).observe({ type: "layout-shift", buffered: true });
    });
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    await page.goto("./learn/api-gateway/error-codes/");
    const box = page.getByRole("figure", { name: "Sandbox: A path that the API does not have" });
    await expect(box.locator("code").first()).toContainText('"type": "REST"');
    expect(workers).toEqual([]);
    await expect(box.getByRole("button", { name: "Send", exact: true })).toBeHidden();
    const before = (await box.boundingBox())?.height;
    await box.scrollIntoViewIfNeeded();
    await box.getByRole("button", { name: "Send", exact: true }).waitFor();
    expect((await box.boundingBox())?.height).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, "shift"))).toBeLessThan(0.01);
  });

  test("starts a state machine, whose execution opens in the other sandbox @phone", async ({ page }) => {
    const box = await lessonGateway(page, "with-step-functions", "An order that starts a machine");
    await box.getByRole("button", { name: "Send", exact: true }).click();
    await expect(box.getByRole("tabpanel", { name: "Phases" })).toContainText("202 from phase");
    await showTab(box, "Response");
    await expect(box.getByRole("tabpanel", { name: "Response" })).toContainText(
      "arn:aws:states:eu-west-1:111122223333:execution:order:",
    );
    await box.getByRole("link", { name: "Open this execution" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Order");
    await page.getByRole("button", { name: /^Run/ }).click();
    await expect(stateIn(page, "Ship")).toHaveAccessibleName(/, visited/);
  });

  test("is accessible in both themes, with its question and its verdict @phone", async ({ page }) => {
    test.slow(); // axe looks at four states of the page
    const box = await unknownPath(page);
    await inBothThemes(page, () => expectAccessible(page));
    await box.getByRole("combobox", { name: /Which status/ }).selectOption("404");
    await box.getByRole("button", { name: "Predict and send" }).click();
    await expect(box.getByRole("status").first()).toContainText("Not quite.");
    await inBothThemes(page, () => expectAccessible(page));
  });
});

test.describe("in a lesson without scripts", () => {
  test.use({ javaScriptEnabled: false, waitsForApp: false });

  test("is readable code", async ({ page }) => {
    await page.goto("./learn/api-gateway/error-codes/");
    const box = page.getByRole("figure", { name: "Sandbox: A path that the API does not have" });
    await expect(box.locator("code").first()).toContainText('"path": "/order"');
  });
});

test.describe("together with Step Functions", () => {
  test("waits for an execution, and answers with its output", async ({ page }) => {
    await page.goto(`${GATEWAY}?example=start-a-machine`);
    await send(page, 200);
    const response = page.getByRole("region", { name: "Response" });
    await expect(response).toContainText("SUCCEEDED");
    await expect(response).toContainText("billedDurationInMilliseconds");
    await response.getByRole("link", { name: "Open this execution" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Orders");
    await expect(page.getByRole("textbox", { name: "Definition" })).toContainText("Wait for stock");
  });
});
