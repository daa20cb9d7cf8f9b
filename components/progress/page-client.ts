import { createProgressClient } from "./progress-client";

/** One for the page, so that all parts of it see the same log. */
export const pageClient = createProgressClient(async () => (await import("./open-store")).openStore());
