import type { Page } from "@playwright/test";

/**
 * From now on `page.goto` and `page.reload` resolve when the app has started. The framework starts after the page
 * stands; what is done before that is done to a page without it.
 */
export async function waitForAppAfterLoading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("cloudrill:ready", () => document.documentElement.setAttribute("data-ready", ""));
  });
  const started = () => page.locator("html[data-ready]").waitFor({ state: "attached" });
  const { goto, reload } = page;
  page.goto = async (...target) => {
    const response = await goto.apply(page, target);
    await started();
    return response;
  };
  page.reload = async (...options) => {
    const response = await reload.apply(page, options);
    await started();
    return response;
  };
}
