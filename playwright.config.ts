import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

const port = Number(process.env.E2E_PORT ?? 4183);
const basePath = process.env.BASE_PATH ?? "";
const baseURL = `http://localhost:${port}${basePath}/`;
const executablePath = findBrowser();

/** Tests see the built site only, served as a host would. A test tagged `@phone` runs on a phone as well. */
export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A busy machine must not fail a test.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // On a shared machine, a test that passes at the second try is reported as flaky; to record all tries takes a third more time.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
  use: {
    baseURL,
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: "node scripts/serve.mjs",
    url: baseURL,
    env: { PORT: String(port), BASE_PATH: basePath },
    reuseExistingServer: false,
  },
});
