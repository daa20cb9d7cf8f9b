import type { Page } from "@playwright/test";
import type { SandboxScreen } from "./sandbox-screens";

/** A refusal by the authorizer, a backend that is too slow, a burst over the limit, the atlas, a mission and an incident. */
export const GATEWAY_SCREENS: readonly SandboxScreen[] = [
  screen("403", "", (page) => cause(page, "Lambda authorizer returns a Deny")),
  screen("504", "", (page) => cause(page, "Backend too slow")),
  screen("burst", "", sendBurst),
  screen("atlas", "", openAtlas),
  screen("mission", "mission=too-big", async (page) => {
    await page.getByRole("button", { name: "Show hint 1 of 3" }).click();
  }),
  screen("drill", "drill=retry-does-not-help", async (page) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
  }),
];

function screen(name: string, query: string, prepare: SandboxScreen["prepare"]): SandboxScreen {
  return {
    name: `gateway-${name}`,
    address: `/sandbox/api-gateway/${query && `?${query}`}`,
    prepare,
    windowOnly: true,
  };
}

async function openAtlas(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Error atlas", exact: true }).click();
}

async function cause(page: Page, title: string): Promise<void> {
  await openAtlas(page);
  await page.getByRole("button", { name: `Cause it: ${title}`, exact: true }).click();
  await page
    .getByRole("status")
    .getByText(/from phase/)
    .waitFor();
}

/** Through a stage that lets one request a second pass. */
async function sendBurst(page: Page): Promise<void> {
  await cause(page, "Stage or method throttled");
  await page.getByRole("tab", { name: "Time and load", exact: true }).click();
  await page.getByRole("button", { name: "Let 1 min pass" }).click();
  await page.getByRole("spinbutton", { name: "Requests per second" }).fill("10");
  await page.getByRole("spinbutton", { name: "Seconds" }).fill("8");
  await page.getByRole("button", { name: "Start burst" }).click();
  await page.getByRole("img", { name: /get 429/ }).waitFor();
}
