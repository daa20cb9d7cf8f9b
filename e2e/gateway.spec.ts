import type { Page } from "@playwright/test";
import type { GatewayContent } from "@/lib/sandbox/gateway";
import { expect, expectAccessible, inBothThemes, test } from "./fixtures";
import { chooseSituation, GATEWAY, lessonGateway, openSource, phase, pipeline, SEND, send, showTab } from "./gateway";
import { stateIn } from "./sandbox";

test.describe("sending", () => {
  const LIMITED = `${GATEWAY}?example=key-and-usage-plan`;

  test("shows which phase answered, why, and by which facts @phone", async ({ page }) => {
    await page.goto(LIMITED);
    await send(page, 200);
    await showTab(page, "Request");
    await chooseSituation(page, "No API key");
    await send(page, 403);
    const answered = phase(page, "API key");
    await expect(answered).toHaveAttribute("data-verdict", "answered");
    await expect(answered.getByRole("button")).toHaveAttribute("aria-expanded", "true");
    await expect(answered).toContainText("INVALID_API_KEY");
    await expect(answered.getByRole("list", { name: "Facts" })).toContainText("(recorded)");
    await expect(answered.getByRole("link").first()).toHaveAttribute("href", /learn\/api-gateway\/.+#/);
    await expect(phase(page, "Integration call")).toHaveAttribute("data-verdict", "not-reached");
    await phase(page, "WAF").getByRole("button").click();
    await expect(phase(page, "WAF")).toContainText("AWS documents that it comes here.");
  });

  test("tells the same story as a table", async ({ page }) => {
    await page.goto(LIMITED);
    await send(page, 200);
    const phases = await pipeline(page).getByRole("list", { name: "Phases" }).locator("> li").count();
    await page.getByRole("button", { name: "Pipeline as a table" }).click();
    const table = pipeline(page).getByRole("table");
    await expect(table.getByRole("rowheader")).toHaveCount(phases);
    await expect(table.getByRole("row", { name: /Integration response/ })).toContainText("answered here");
  });

  test("compares two requests, sends one again, and copies it as a command", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(LIMITED);
    await send(page, 200);
    await chooseSituation(page, "An unknown API key");
    await send(page, 403);
    await page.getByRole("combobox", { name: "Compare with" }).selectOption({ index: 1 });
    const table = page.getByRole("table", { name: "Two requests side by side" });
    await expect(table.getByRole("row", { name: /^Status ?, differs/ })).toContainText(/200\s*403/);
    await expect(table.getByRole("row", { name: /^API key ?, differs/ })).toContainText("answered here");
    await page.getByRole("button", { name: "End comparing" }).click();

    await page.getByRole("button", { name: "Copy as curl" }).click();
    await expect(page.getByText("Copied as curl.")).toBeVisible();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    expect(command).toMatch(/^curl -i -X GET 'https:\/\/.+\/prod\/orders\/42'/);
    const sent = page.getByRole("region", { name: "Sent requests" });
    await page.getByRole("button", { name: "Send this request again" }).click();
    await expect(sent.getByRole("listitem")).toHaveCount(3);
  });

  test("keeps the work on an example until it is reset", async ({ page }) => {
    await page.goto(LIMITED);
    await page.getByRole("textbox", { name: "Path, without the stage" }).fill("/nowhere");
    await send(page, 403);
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Path, without the stage" })).toHaveValue("/nowhere");
    await page.getByRole("button", { name: "Reset" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await expect(page.getByRole("textbox", { name: "Path, without the stage" })).toHaveValue("/orders/42");
    await expect(page.getByText("Nothing was sent yet").first()).toBeVisible();
  });

  test("shares everything by a link into a fresh browser @phone", async ({ page, browser, baseURL }) => {
    await page.goto(LIMITED);
    await page.getByRole("textbox", { name: "Path, without the stage" }).fill("/orders/77");
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: "Copy a link to this" }).click();
    await expect(page).toHaveURL(/#gw1/);
    const link = page.url();
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole("textbox", { name: "Path, without the stage" })).toHaveValue("/orders/77");
    await expect(other.getByText("Opened from the link.")).toBeVisible();
    await context.close();
  });

  test("says why a damaged link can not be opened", async ({ page }) => {
    await page.goto(`${GATEWAY}#gw1.AAAA`);
    await expect(page.getByRole("alert").filter({ hasText: "This link is damaged" })).toBeVisible();
    await send(page, 200);
  });

  test("imports an OpenAPI document, and gives it back as a file", async ({ page }) => {
    await page.goto(GATEWAY);
    const text = [
      "openapi: 3.0.1",
      "info: { title: Pets, version: '1' }",
      "paths:",
      "  /pets:",
      "    get:",
      "      responses: { '200': { description: OK } }",
      "      x-amazon-apigateway-integration:",
      "        type: aws_proxy",
      "        httpMethod: POST",
      "        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:pets/invocations",
    ].join("\n");
    const file = { name: "pets.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
    await page.getByLabel("File to import").setInputFiles(file);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("pets");
    await expect(page.getByRole("textbox", { name: "Path, without the stage" })).toHaveValue("/pets");
    await send(page, 200);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export everything as a file" }).click();
    expect((await download).suggestedFilename()).toBe("pets.apigw.json");
  });

  test("does everything by keyboard", async ({ page }) => {
    await page.goto(GATEWAY);
    await page.getByRole("heading", { level: 1 }).getByRole("button").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("A key");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A key, a plan and its limits");
    await page.getByRole("textbox", { name: "Path, without the stage" }).focus();
    await page.keyboard.press("Control+Enter");
    await expect(pipeline(page).getByRole("status")).toContainText("200 from phase");
    await phase(page, "Throttling").getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(phase(page, "Throttling").getByRole("button")).toHaveAttribute("aria-expanded", "true");
    await page.getByRole("tab", { name: "Request", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("tab", { name: "API", exact: true })).toHaveAttribute("aria-selected", "true");
  });

  test("is accessible in both themes, before and after requests @phone", async ({ page }) => {
    test.slow();
    await page.goto(LIMITED);
    await expect(page.getByRole("button", { name: SEND })).toBeVisible();
    await inBothThemes(page, () => expectAccessible(page));
    await send(page, 200);
    await send(page, 200);
    await send(page, 429);
    await inBothThemes(page, () => expectAccessible(page));
  });
});

test.describe("setting up", () => {
  const EXAMPLE = `${GATEWAY}?example=lambda-proxy`;
  const row = (page: Page, name: string) =>
    page.getByRole("tabpanel", { name: "API", exact: true }).getByRole("button", { name: new RegExp(`^${name}`) });

  test("changes a gateway response, which clients see after a deployment @phone", async ({ page }) => {
    await page.goto(EXAMPLE);
    await showTab(page, "Request");
    await page.getByRole("textbox", { name: "Path, without the stage" }).fill("/nowhere");
    await send(page, 403);
    await showTab(page, "API");
    await row(page, "Gateway responses").click();
    await page.getByRole("combobox", { name: "Response", exact: true }).selectOption("MISSING_AUTHENTICATION_TOKEN");
    await page.getByRole("spinbutton", { name: "Status" }).fill("404");
    await expect(row(page, "Gateway responses")).toContainText("1 changed");
    await expect(page.getByText("Changes of the API wait for a deployment.")).toBeVisible();
    await send(page, 403);
    await showTab(page, "API");
    await page.getByRole("button", { name: "Deploy", exact: true }).click();
    await expect(page.getByText("Changes of the API wait for a deployment.")).toBeHidden();
    await send(page, 404);
  });

  test("takes settings of the stage at once", async ({ page }) => {
    await page.goto(EXAMPLE);
    await showTab(page, "API");
    await row(page, "WAF").click();
    await page.getByRole("checkbox", { name: "A web ACL looks at requests" }).check();
    await page.getByRole("combobox", { name: "Its rule matches" }).selectOption("all");
    await expect(page.getByRole("button", { name: "Deploy", exact: true })).toHaveCount(0);
    await send(page, 403);
    await expect(phase(page, "WAF")).toHaveAttribute("data-verdict", "answered");
    await expect(row(page, "WAF")).toContainText("decided the answer");
  });

  test("says why an HTTP API does not have an option @phone", async ({ page }) => {
    await page.goto(EXAMPLE);
    await showTab(page, "API");
    await row(page, "Type").click();
    await page.getByRole("combobox", { name: "Type of API" }).selectOption("HTTP");
    await row(page, "Cache not available").click();
    await expect(
      page.getByText("An HTTP API has no cache: put CloudFront before it, or use a REST API."),
    ).toBeVisible();
    await row(page, "WAF").click();
    await expect(page.getByText("AWS WAF can't be attached to an HTTP API")).toBeVisible();
    await send(page, 200);
  });

  test("adds a method, which answers once it is deployed", async ({ page }) => {
    await page.goto(EXAMPLE);
    await showTab(page, "API");
    await page.getByRole("button", { name: "New method" }).click();
    const key = page.getByRole("textbox", { name: "New method" });
    await key.fill("GET orders");
    await expect(page.getByText("A path such as /orders/{id} or /{proxy+} must follow.")).toBeVisible();
    await key.fill("GET /dogs");
    await key.press("Enter");
    await expect(page.getByRole("combobox", { name: "Method", exact: true })).toHaveValue("GET /dogs");
    await row(page, "Integration").first().click();
    await page.getByRole("combobox", { name: "Type", exact: true }).selectOption("MOCK");
    await expect(row(page, "Integration").first()).toContainText("MOCK");
    await page.getByRole("button", { name: "Deploy", exact: true }).click();
    await showTab(page, "Request");
    await page.getByRole("textbox", { name: "Path, without the stage" }).fill("/dogs");
    await send(page, 200);
  });

  test("keeps the last good API while its text is broken", async ({ page }) => {
    await page.goto(EXAMPLE);
    await showTab(page, "API");
    await page.getByRole("radio", { name: "OpenAPI" }).check();
    const text = page.getByRole("textbox", { name: "API as OpenAPI" });
    await expect(text).toHaveValue(/\/orders\/\{id\}:/);
    const good = await text.inputValue();
    await text.fill(`openapi: 3.0.1\npaths: [`);
    await expect(page.getByText("Line 2:")).toBeVisible();
    await send(page, 200);
    await showTab(page, "API");
    await text.fill(good.replaceAll("/orders/{id}", "/dogs/{id}"));
    await page.getByRole("button", { name: "Deploy", exact: true }).click();
    await send(page, 403);
    await showTab(page, "API");
    await page.getByRole("radio", { name: "Form" }).check();
    await expect(page.getByRole("combobox", { name: "Method", exact: true })).toHaveValue("GET /dogs/{id}");
  });

  test("is edited by keyboard", async ({ page }) => {
    await page.goto(EXAMPLE);
    await showTab(page, "API");
    await row(page, "Cache off").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("checkbox", { name: "The stage has a cache" })).toBeFocused();
    await page.keyboard.press("Space");
    await expect(row(page, "Cache 300 s")).toBeVisible();
  });

  test("is accessible in both themes, with every editor open @phone", async ({ page }) => {
    test.slow(); // axe looks at the whole form four times
    await page.goto(EXAMPLE);
    await showTab(page, "API");
    const panel = page.getByRole("tabpanel", { name: "API", exact: true });
    const closed = panel.getByRole("button", { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
    await inBothThemes(page, () => expectAccessible(page));
    await page.getByRole("radio", { name: "JSON" }).check();
    await expect(page.getByRole("textbox", { name: "Setup as JSON" })).toHaveValue(/"title"/);
    await inBothThemes(page, () => expectAccessible(page));
  });
});

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

  test("sends the requests of a failed check, to see why, and is solved by the form", async ({ page }) => {
    await page.goto(`${GATEWAY}?mission=from-the-cache`);
    const panel = mission(page, "The second answer from the cache");
    await panel.getByRole("button", { name: "Check my API" }).click();
    await panel.getByRole("button", { name: "Send its requests, to see why" }).click();
    await expect(page.getByRole("region", { name: "Sent requests" }).getByRole("listitem")).toHaveCount(2);
    await showTab(page, "API");
    await page.getByRole("button", { name: "Cache off" }).click();
    await page.getByRole("checkbox", { name: "The stage has a cache" }).check();
    await panel.getByRole("button", { name: "Check my API" }).click();
    await expect(panel.getByRole("status")).toHaveText("Solved: all 3 checks pass.");
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
    await expect(again.getByRole("code").filter({ hasText: /^GET \/orders$/ })).toBeVisible();
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
    // What comes back is asked for first.
    await expect(box).not.toContainText("expected");
  });
});

test.describe("together with Step Functions", () => {
  test("waits for an execution, and answers with its output", async ({ page }) => {
    await page.goto(`${GATEWAY}?example=start-a-machine`);
    await send(page, 200);
    const response = page.getByRole("region", { name: "Response", exact: true });
    await expect(response).toContainText("SUCCEEDED");
    await expect(response).toContainText("billedDurationInMilliseconds");
    await response.getByRole("link", { name: "Open this execution" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Orders");
    await expect(page.getByRole("textbox", { name: "Definition" })).toContainText("Wait for stock");
  });
});

test.describe("error atlas", () => {
  const atlas = (page: Page) => page.getByRole("region", { name: "Error atlas" });
  const CODES = [400, 401, 403, 404, 413, 414, 415, 429, 500, 502, 503, 504];
  const letters = (text: string | null): string => (text ?? "").replace(/\s/g, "");

  test("has causes of every code", async ({ page }) => {
    await page.goto(GATEWAY);
    await showTab(page, "Error atlas");
    for (const code of CODES)
      await expect(atlas(page).getByRole("heading", { level: 2, name: new RegExp(`^${code} `) })).toBeVisible();
  });

  for (const code of CODES)
    test(`causes ${code} from each of its cards: code, body and phase`, async ({ page }) => {
      test.slow(); // a code has up to 30 causes
      await page.goto(GATEWAY);
      const content: GatewayContent = await (await page.request.get("./data/sandbox/api-gateway.json")).json();
      const entries = content.atlas.filter(({ answer }) => answer.status === code);
      expect(entries.length).toBeGreaterThan(0);
      await showTab(page, "Error atlas");
      await atlas(page).getByRole("combobox", { name: "Code" }).selectOption(String(code));
      await expect(atlas(page).getByRole("article")).toHaveCount(entries.length);
      for (const { title, answer } of entries) {
        await showTab(page, "Error atlas");
        await atlas(page)
          .getByRole("button", { name: `Cause it: ${title}`, exact: true })
          .click();
        await expect(page.getByRole("region", { name: "From the atlas" })).toContainText(title);
        await expect(pipeline(page).getByRole("status"), title).toContainText(`${code} from phase`);
        const answered = pipeline(page).locator('li[data-verdict="answered"]');
        await expect(answered, title).toHaveAttribute("data-phase", answer.phase);
        const body = page.getByRole("region", { name: "Body of the response" });
        if (answer.body !== "") expect(letters(await body.textContent()), title).toContain(letters(answer.body));
        if (answer.errorType !== null)
          await expect(page.getByRole("region", { name: "Response", exact: true }), title).toContainText(
            answer.errorType,
          );
      }
    });

  test("narrows to a type of API, and gives back what the learner had @phone", async ({ page }) => {
    await page.goto(`${GATEWAY}?example=cache-hit`);
    await showTab(page, "Error atlas");
    await atlas(page).getByRole("combobox", { name: "Code" }).selectOption("504");
    await expect(atlas(page).getByRole("status")).toContainText("3 causes");
    await atlas(page).getByRole("combobox", { name: "Code" }).selectOption("404");
    await atlas(page).getByRole("radio", { name: "HTTP" }).check();
    await expect(atlas(page).getByRole("article")).toHaveCount(2);
    await atlas(page).getByRole("button", { name: "Cause it: HTTP API: no route fits" }).click();
    await expect(pipeline(page).getByRole("status")).toContainText("404 from phase");
    await page.getByRole("button", { name: "Back to what you had" }).click();
    await expect(page.getByRole("region", { name: "From the atlas" })).toBeHidden();
    await showTab(page, "Request");
    await expect(page.getByRole("textbox", { name: "Path, without the stage" })).toHaveValue("/products");
  });

  test("keeps the learner's work while a card is looked at", async ({ page }) => {
    await page.goto(`${GATEWAY}?example=cache-hit`);
    await page.getByRole("textbox", { name: "Path, without the stage" }).fill("/mine");
    await showTab(page, "Error atlas");
    await atlas(page).getByRole("button", { name: "Cause it: No API key", exact: true }).click();
    await expect(pipeline(page).getByRole("status")).toContainText("403 from phase");
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Path, without the stage" })).toHaveValue("/mine");
  });

  test("does not solve a mission by the API of a card", async ({ page }) => {
    await page.goto(`${GATEWAY}?mission=nothing-there`);
    await showTab(page, "Error atlas");
    await atlas(page).getByRole("button", { name: "Cause it: Path that no resource has", exact: true }).click();
    await expect(pipeline(page).getByRole("status")).toContainText("403 from phase");
    await page.getByRole("button", { name: "Check my API" }).click();
    await expect(page.getByText("status: expected 403, found 200")).toBeVisible();
  });

  test("marks the message that came among the others of its code", async ({ page }) => {
    await page.goto(GATEWAY);
    await showTab(page, "Error atlas");
    await atlas(page).getByRole("button", { name: "Cause it: Unsigned call to an IAM method", exact: true }).click();
    const others = page.getByRole("region", { name: "403s of a REST API, by message" });
    await expect(others.locator('[aria-current="true"]')).toContainText("Missing Authentication Token");
    await expect(others.locator('[aria-current="true"]')).toContainText("Path that no resource has");
    await expect(others.getByRole("listitem").filter({ hasText: "Forbidden" }).first()).toContainText("No API key");
  });

  test("is accessible in both themes @phone", async ({ page }) => {
    test.slow(); // axe looks at 88 cards
    await page.goto(GATEWAY);
    await showTab(page, "Error atlas");
    await inBothThemes(page, () => expectAccessible(page));
    await atlas(page).getByRole("button", { name: "Cause it: No API key", exact: true }).click();
    await expect(page.getByRole("region", { name: "From the atlas" })).toBeVisible();
    await inBothThemes(page, () => expectAccessible(page));
  });
});

test.describe("time and load", () => {
  const load = (page: Page) => page.getByRole("region", { name: "Time and load" });

  /** Opens the card whose API lets one request a second through, two at once. */
  async function openThrottled(page: Page): Promise<void> {
    await page.goto(GATEWAY);
    await showTab(page, "Error atlas");
    await page.getByRole("button", { name: "Cause it: Stage or method throttled", exact: true }).click();
    await expect(pipeline(page).getByRole("status")).toContainText("429 from phase");
    await showTab(page, "Time and load");
  }

  async function planBurst(page: Page, perSecond: number, seconds: number): Promise<void> {
    await load(page).getByRole("spinbutton", { name: "Requests per second" }).fill(String(perSecond));
    await load(page).getByRole("spinbutton", { name: "Seconds" }).fill(String(seconds));
  }

  async function burst(page: Page, perSecond: number, seconds: number): Promise<void> {
    await planBurst(page, perSecond, seconds);
    await load(page).getByRole("button", { name: "Start burst" }).click();
  }

  test("throttles a burst over the limit, which chart, table and sentence tell @phone", async ({ page }) => {
    await openThrottled(page);
    await load(page).getByRole("button", { name: "Let 1 min pass" }).click();
    await expect(
      load(page)
        .getByRole("table", { name: "Tokens left" })
        .getByRole("row", { name: /^Stage/ }),
    ).toContainText("2");
    await burst(page, 10, 4);
    await expect(load(page)).toContainText(/40 requests sent: 200 [56] times, 429 3[45] times\./);
    await expect(load(page).getByRole("img", { name: /get 429/ })).toBeVisible();
    await load(page).getByRole("button", { name: "Burst as a table" }).click();
    const table = load(page).getByRole("table", { name: "Burst", exact: true });
    await expect(table.getByRole("row", { name: /^0 1 0 0 0$/ })).toBeVisible();
    await expect(table.getByRole("row", { name: /^0\.5 0 1 1 0$/ })).toBeVisible();
    await expect(
      load(page)
        .getByRole("table", { name: "Tokens left" })
        .getByRole("row", { name: /^Stage/ }),
    ).toBeVisible();
  });

  test("sends 100,000 requests in the worker, and stops when asked to", async ({ page }) => {
    test.slow(); // the burst takes seconds on a busy machine
    await openThrottled(page);
    await burst(page, 1_000, 100);
    await expect(load(page).getByRole("progressbar", { name: "Requests sent" })).toBeVisible();
    await load(page).getByRole("button", { name: "Stop" }).click();
    await expect(load(page)).toContainText("You stopped it.");
    await expect(load(page).getByRole("progressbar")).toBeHidden();
    await planBurst(page, 1_000, 101);
    await expect(load(page)).toContainText("at most 100,000 in one burst");
    await expect(load(page).getByRole("button", { name: "Start burst" })).toBeDisabled();
  });

  test("serves from the cache until the entry is invalidated, flushed or expired", async ({ page }) => {
    await page.goto(`${GATEWAY}?example=cache-hit`);
    const response = page.getByRole("region", { name: "Response", exact: true });
    const calls = async (count: number) =>
      expect(response.getByRole("region", { name: /Body/ })).toContainText(`${count}`);
    await send(page, 200);
    await calls(1);
    await send(page, 200);
    await calls(1);
    await showTab(page, "Time and load");
    await expect(load(page).getByRole("table", { name: "Cached answers" })).toContainText(
      "GET /products, lamp, status 200",
    );
    await load(page).getByRole("button", { name: "Ask with max-age=0" }).click();
    await calls(2);
    await load(page).getByRole("button", { name: "Flush cache" }).click();
    await expect(load(page)).toContainText("The cache is empty.");
    await showTab(page, "Pipeline");
    await send(page, 200);
    await calls(3);
    await showTab(page, "Time and load");
    await load(page).getByRole("button", { name: "Let 5 min pass" }).click();
    await expect(load(page).getByRole("table", { name: "Cached answers" })).toContainText("expired");
  });

  test("begins a quota anew with its period", async ({ page }) => {
    await page.goto(GATEWAY);
    await showTab(page, "Error atlas");
    await page.getByRole("button", { name: "Cause it: Quota of the usage plan used up", exact: true }).click();
    await expect(pipeline(page).getByRole("status")).toContainText("429 from phase");
    await showTab(page, "Time and load");
    const quotas = load(page).getByRole("table", { name: "Quotas" });
    await expect(quotas.getByRole("row", { name: /^basic/ })).toContainText("2 a day");
    await load(page).getByRole("button", { name: "To the next quota period" }).click();
    await expect(quotas.getByRole("row", { name: /^basic, \S+ 0 2 a day/ })).toBeVisible();
    await showTab(page, "Pipeline");
    await send(page, 200);
  });

  test("is accessible in both themes @phone", async ({ page }) => {
    test.slow(); // axe looks at four states of the page
    await openThrottled(page);
    await burst(page, 10, 4);
    await expect(load(page)).toContainText("requests sent");
    await inBothThemes(page, () => expectAccessible(page));
    await load(page).getByRole("button", { name: "Burst as a table" }).click();
    await inBothThemes(page, () => expectAccessible(page));
  });
});
